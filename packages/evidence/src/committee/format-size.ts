import { checkInput, expectText, oneOf } from '@opensource-experts/core'
import { type SizeMethod, sizeMethods } from '../metrics/size'
import { sayIn } from './words'

/** Which size of firm a way of looking favours, in words. `locale` is a BCP 47 tag in any case; English where there is none. */
export function formatSize(method: SizeMethod, locale = 'en'): string {
  checkInput('formatSize', { method: [oneOf(...sizeMethods), method] })
  expectText('formatSize', 'locale', locale)
  return sayIn(locale)(`size.${method}`)
}
