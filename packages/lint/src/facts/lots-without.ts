import type { Entry, LintContext, Place } from '../engine/context'
import type { RuleQuestion, RuleReport } from '../engine/rule'
import type { TermAnswer } from './term-answers'

/**
 * Lots none of whose terms is of a kind, such as one on the environment. Terms that may be are asked about (`tags` of the
 * rule, or their words where they have none); a lot without terms where they may stand elsewhere is asked for them.
 */
export function* lotsWithout(
  { places, partial, fromNotice, entries }: LintContext,
  answerOf: (term: Entry) => TermAnswer,
  concerns: (place: Place) => boolean = () => true,
): Generator<RuleReport | RuleQuestion> {
  const silent: string[] = []
  // Lots with the same terms share one list of them, which is looked through once.
  const byTerms = new Map<Place['performance'], Place[]>()
  for (const place of places) {
    if (place.kind !== 'lot' || !concerns(place)) continue
    const same = byTerms.get(place.performance)
    if (same) same.push(place)
    else byTerms.set(place.performance, [place])
  }
  for (const [performance, same] of byTerms) {
    if (performance.some((term) => answerOf(term) === 'yes')) continue
    const lots = same.map(({ id }) => id)
    const open = performance.filter((term) => answerOf(term) !== 'no')
    for (const term of open) {
      const asked = { about: term.name, lots }
      if (answerOf(term) === 'wordless') yield { fact: `${term.pointer}/description`, ...asked }
      else yield { fact: `${term.pointer}/tags`, ask: 'tags', ...asked }
    }
    if (open.length > 0) continue
    // The terms may stand in the tender documents, or not be written yet.
    const elsewhere = performance.length === 0 && (partial || entries.length === 0)
    // What was added to a notice does not tell what its documents hold.
    const added = fromNotice && performance.every((term) => !term.fromNotice)
    if (elsewhere || added) silent.push(...lots)
    else yield* same.map(({ pointer, id }) => ({ path: pointer, lots: [id] }))
  }
  if (silent.length > 0) yield { fact: '/criteria', ask: 'performance-terms', common: true, lots: silent }
}
