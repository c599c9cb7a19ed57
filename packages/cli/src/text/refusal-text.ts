import { formatRefusal, type Refusal } from '@opensource-experts/core'
import type { Context } from '../context'

/** The sentence of a refusal with its code; proposed weights as `LOT-0001.award.1 60 -> 54`. */
export function refusalText(refusal: Refusal, { lang, paint }: Context): string {
  const { proposed } = refusal.params
  const shown = Array.isArray(proposed)
    ? { ...refusal, params: { ...refusal.params, proposed: proposed.map(change) } }
    : refusal
  return `    ${formatRefusal(shown, lang)} ${paint('dim', `[${refusal.code}]`)}`
}

function change(proposed: unknown): unknown {
  const isChange = typeof proposed === 'object' && proposed !== null && 'before' in proposed && 'after' in proposed
  if (!isChange) return proposed
  const name = 'criterion' in proposed ? `${String(proposed.criterion)} ` : ''
  return `${name}${String(proposed.before)} -> ${String(proposed.after)}`
}
