import { formatRefusal } from '@opensource-experts/adapters-ted/texts'
import type { Refusal } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { adviceOn } from './advice'
import { byName } from './by-name'
import type { Names } from './names'

/** The sentence of each refusal with its code, and below them, once each, what the command line can do about them. */
export function refusalsText(refusals: readonly Refusal[], context: Context, names: Names): string[] {
  const { lang, paint } = context
  const advice = refusals.map((refusal) => adviceOn(refusal, context)).filter((each) => each !== undefined)
  return [
    ...refusals.map(
      (refusal) => `    ${formatRefusal(byName(refusal, names), lang)} ${paint('dim', `[${refusal.code}]`)}`,
    ),
    ...[...new Set(advice)].map((each) => `    ${each}`),
  ]
}
