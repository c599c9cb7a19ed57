import type { Refusal } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { sayIfKnown } from '../words/say'

/**
 * What the command line itself can do about a refusal: `advice.<code>.<reason>`, else `advice.<code>`, of its messages.
 * Advice that names an option which the running command lacks is left out.
 */
export function adviceOn(
  { code, params }: Refusal,
  { lang, flags }: Pick<Context, 'lang' | 'flags'>,
): string | undefined {
  const advice = sayIfKnown(lang, `advice.${code}.${String(params.reason)}`) ?? sayIfKnown(lang, `advice.${code}`)
  return advice && flagsIn(advice).every((flag) => flags.has(flag)) ? advice : undefined
}

/** Every `--flag` that a text names. */
export function flagsIn(text: string): readonly string[] {
  return text.match(/--[a-z]+(?:-[a-z]+)*/gu) ?? []
}
