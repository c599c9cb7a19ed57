import { expectText } from '@opensource-experts/core'
import type { SourceLack } from '../directory/source-about'
import { say } from '../words/say'

/** What a source cannot know, in words. `locale` is a BCP 47 tag in any case; English where it has none. */
export function formatLack(lack: SourceLack, locale = 'en'): string {
  expectText('formatLack', 'lack', lack)
  expectText('formatLack', 'locale', locale)
  return say(`lack.${lack}`, {}, locale) || lack
}
