import { formatRefusal, type Refusal } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { adviceOn } from './advice'

/** The sentence of a refusal with its code, and what the command line can do about it. */
export function refusalText(refusal: Refusal, context: Context): string[] {
  const { lang, paint } = context
  const advice = adviceOn(refusal, context)
  return [
    `    ${formatRefusal(refusal, lang)} ${paint('dim', `[${refusal.code}]`)}`,
    ...(advice === undefined ? [] : [`      ${advice}`]),
  ]
}
