import type { Entry, LintContext, Place } from '../engine/context'
import type { RuleQuestion, RuleReport } from '../engine/rule'
import type { TermAnswer } from './term-answers'

/**
 * Lots none of whose terms is of a kind, such as one on the environment. Terms that may be are asked about (`tags` of the
 * rule, or their words where they have none); a lot without terms where they may stand elsewhere is asked for them.
 */
export function* lotsWithout(
  { places, partial, entries }: LintContext,
  answerOf: (term: Entry) => TermAnswer,
  concerns: (place: Place) => boolean = () => true,
): Generator<RuleReport | RuleQuestion> {
  const silent: string[] = []
  for (const place of places) {
    const { id, pointer, kind, performance } = place
    if (kind !== 'lot' || !concerns(place) || performance.some((term) => answerOf(term) === 'yes')) continue
    const open = performance.filter((term) => answerOf(term) !== 'no')
    for (const each of open) {
      const asked = { about: each.name, lots: [id] }
      if (answerOf(each) === 'wordless') yield { fact: `${each.pointer}/description`, ...asked }
      else yield { fact: `${each.pointer}/tags`, ask: 'tags', ...asked }
    }
    if (open.length > 0) continue
    // The terms may stand in the tender documents, or not be written yet.
    if (performance.length === 0 && (partial || entries.length === 0)) silent.push(id)
    else yield { path: pointer, lots: [id] }
  }
  if (silent.length > 0) yield { fact: '/criteria', ask: 'performance-terms', common: true, lots: silent }
}
