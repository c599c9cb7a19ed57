import type { Procurement } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { pairReason } from './keep-pairs'
import type { NeedWords } from './need-words'
import type { Reason } from './reason'
import type { WantedClauses } from './wanted-clauses'

/** What a lot cannot have beside another clause, once for all its lots. */
export function leftOutReasons(
  kept: readonly WantedClauses[],
  lots: Procurement['lots'],
  { own, catalogue }: { readonly own: NeedWords; readonly catalogue: Catalogue },
): Reason[] {
  const said = new Map<string, { readonly params: Readonly<Record<string, string>>; ids: string[] }>()
  for (const [index, { leftOut }] of kept.entries())
    for (const { clause, other, reason } of leftOut) {
      const key = `${clause} ${other}`
      const params = { clause, other, reason: pairReason(reason, catalogue, own.language) }
      const known = said.get(key) ?? { params, ids: [] as string[] }
      said.set(key, known)
      known.ids.push(lots[index]?.id ?? '')
    }
  return [...said.values()].map(({ params, ids }) => ({
    path: '/criteria',
    text: own.say('reason.excluded', { ...params, lots: ids.join(', ') }),
  }))
}
