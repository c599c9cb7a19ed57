import type { AwardCriterion, PerformanceTerm } from '@opensource-experts/core'
import type { Entry, LintContext } from '../../src/engine/context'
import type { Check } from '../../src/engine/rule'
import { judge, judgeOne } from '../../src/facts/judge'

export const check: Check = function* (context) {
  const { awards, entries, partial } = context
  const terms = entries.flatMap(({ criterion, ...entry }) =>
    criterion.kind === 'performance' ? [{ ...entry, criterion }] : [],
  )
  const covered = new Set(terms.flatMap(({ criterion }) => criterion.covers ?? []))
  for (const entry of awards) {
    const { criterion, lots, name } = entry
    if (criterion.type !== 'quality' || covered.has(criterion.id)) continue
    const commitment = criterion.commitment ?? entry.clause?.commitment
    if (!commitment) {
      yield* judgeOne(entry, 'commitment', commitment)
      continue
    }
    // A clause may take up its own promise in the contract, or a term made from the clause that does.
    if (entry.clause?.contractual || terms.some((term) => shareLot(term, entry) && takesUp(term, criterion))) continue
    // A term that does not say what it covers may be the one.
    const open = terms.filter((term) => coversOf(term) === undefined && shareLot(term, entry))
    for (const term of open) yield { fact: `${term.pointer}/covers`, about: term.name, lots, params: { name } }
    if (open.length > 0) continue
    if (terms.length === 0 && partial) yield* judge('/criteria', undefined)
    else yield* judgeOne(entry, 'commitment', true)
  }
}

/** What a term says that it takes up, else what its clause does: nobody is asked of a clause that takes up none. */
function coversOf({ criterion, clause }: Entry<PerformanceTerm>): readonly string[] | undefined {
  return criterion.covers ?? clause?.covers
}

function takesUp({ clause }: Entry<PerformanceTerm>, { clause: rated }: AwardCriterion): boolean {
  return rated !== undefined && (clause?.covers ?? []).includes(rated.id)
}

function shareLot(a: Pick<LintContext['entries'][number], 'lots'>, b: Entry<AwardCriterion>): boolean {
  return a.lots === b.lots || a.lots.some((lot) => b.lots.includes(lot))
}
