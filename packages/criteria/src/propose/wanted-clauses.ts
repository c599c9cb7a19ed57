import type { Need } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import type { Duty } from '../catalogue/clause-sets'
import { chosenLines } from './choose'
import type { Wanted } from './draft-criteria'
import { type LeftOut, needsOf, withoutExcluded } from './keep-pairs'
import type { ProposedLot } from './need-lots'

export interface WantedClauses {
  readonly wanted: readonly Wanted[]
  /** What another clause of the lot excludes. */
  readonly leftOut: readonly LeftOut[]
}

export interface WantedOptions {
  readonly level: Need['level']
  readonly duties: readonly Duty[]
  readonly light: boolean
  readonly catalogue: Catalogue
  /** Clauses that the buyer leaves out in this lot. */
  readonly without: readonly string[]
}

/** The clauses of each lot. Lots of the same activities and place get the same: they are chosen once. */
export function wantedOfLots(lots: readonly ProposedLot[], options: WantedOptions): WantedClauses[] {
  const known = new Map<string, WantedClauses>()
  return lots.map((each) => {
    const { lot, part } = each
    const key = `${part.activities.join()} ${lot.onSite === true}`
    const chosen = known.get(key)
    if (chosen) return { ...chosen, wanted: chosen.wanted.map((one) => ({ ...one, lot: lot.id })) }
    const made = wantedClauses(each, options)
    known.set(key, made)
    return made
  })
}

/** The clauses of a lot by the sets, without what the buyer leaves out and what has no sense without it. */
export function wantedClauses(
  { lot, part }: ProposedLot,
  { level, duties, light, catalogue, without }: WantedOptions,
): WantedClauses {
  const [activity = 'support', ...others] = part.activities
  // Marks follow what is mostly bought; ability and conditions follow all that is done, code written beside hosting as well.
  // That who advises sells nothing (PER-14) holds where advice is what is bought; a small contract keeps to its few conditions.
  const further = light ? [] : others.filter((each) => each !== 'steering' && each !== 'advice')
  const situation = { occasion: 'procurement', level, activity, onSite: lot.onSite === true, light, duties } as const
  const isOut = (clause: string) =>
    without.includes(clause) || needsOf(clause, { level, catalogue }).some((each) => without.includes(each))
  const award = chosenLines(catalogue, 'award', situation)
    .filter(({ clause }) => !isOut(clause))
    .flatMap(({ clause, weights }): Wanted[] => {
      const value = weights?.[level]
      return value === undefined ? [] : [{ lot: lot.id, clause, weight: { kind: 'percentage', value } }]
    })
  const beside = award.map(({ clause }) => clause)
  const unmarked = (['selection', 'performance'] as const)
    .flatMap((kind) => chosenLines(catalogue, kind, { ...situation, further, beside }))
    .filter(({ clause }) => !isOut(clause))
  const wanted = [...award, ...unmarked.map(({ clause }): Wanted => ({ lot: lot.id, clause }))]
  const { kept, leftOut } = withoutExcluded(
    wanted.map(({ clause }) => clause),
    [],
    { level, catalogue },
  )
  const needed = kept
    .flatMap((clause) => needsOf(clause, { level, catalogue }))
    .filter((clause) => !kept.includes(clause))
  return {
    wanted: [
      ...wanted.filter(({ clause }) => kept.includes(clause)),
      ...[...new Set(needed)].map((clause) => ({ lot: lot.id, clause })),
    ],
    leftOut,
  }
}
