import { formatRefusal, type Refusal } from '@opensource-experts/core'
import type { Context } from '../io/context'

/** The sentence of a refusal with its code. */
export function refusalText(refusal: Refusal, { lang, paint }: Context): string {
  return `    ${formatRefusal(refusal, lang)} ${paint('dim', `[${refusal.code}]`)}`
}
