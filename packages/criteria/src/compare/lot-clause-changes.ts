import type { LotClause, Procurement } from '@opensource-experts/core'
import { type Both, nameIn } from './both'
import { lotNames } from './lot-changes'
import type { SameLots } from './same-lots'

/** What has become of the clauses on the design of lots. */
export function lotClauseChanges(both: Both, lots: SameLots): void {
  const { before, after, words, locale, note } = both
  const title = lotNames(both)
  const now = new Map(lots.pairs.map((pair) => [pair.before.id, pair.after.id]))
  const idsOf = ({ lots: own }: LotClause, { lots: all }: Procurement) =>
    own === 'all' ? all.map(({ id }) => id) : own
  const scope = (clause: LotClause, whole: Procurement): string => {
    const ids = idsOf(clause, whole)
    return ids.length >= whole.lots.length
      ? words.say('change.all-lots')
      : whole.lots
          .filter(({ id }) => ids.includes(id))
          .map(title)
          .join(words.say('change.and'))
  }
  const nameOf = ({ name, clause }: LotClause) => `${nameIn(name, locale, clause.id)} (${clause.id})`
  const level = ({ clause }: LotClause) => words.say(`level.${clause.level ?? 'basic'}`)
  const earlier = new Map((before.lotClauses ?? []).map((each) => [each.clause.id, each]))
  const later = new Map((after.lotClauses ?? []).map((each, index) => [each.clause.id, { each, index }]))
  for (const [id, { each, index }] of later) {
    const path = `/lotClauses/${index}`
    const was = earlier.get(id)
    const name = nameOf(each)
    if (!was) {
      note('change.lot-clause-added', path, { name, lots: scope(each, after) })
      continue
    }
    if (level(was) !== level(each))
      note('change.lot-clause-level', path, { name, before: level(was), after: level(each) })
    const kept = (ids: readonly string[]) => ids.filter((own) => [...now.values()].includes(own)).sort()
    const [then, today] = [kept(idsOf(was, before).flatMap((own) => now.get(own) ?? [])), kept(idsOf(each, after))]
    if (then.join() !== today.join())
      note('change.lot-clause-lots', path, { name, before: scope(was, before), after: scope(each, after) })
  }
  for (const [index, each] of (before.lotClauses ?? []).entries())
    if (!later.has(each.clause.id))
      note('change.lot-clause-gone', `/lotClauses/${index}`, { name: nameOf(each), lots: scope(each, before) })
}
