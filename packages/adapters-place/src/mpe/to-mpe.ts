import {
  type Argument,
  type AwardCriterion,
  byLot,
  type Criterion,
  checkInput,
  type Finding,
  languageTag,
  lotsOf,
  type Members,
  OseError,
  type Procurement,
  procurementArgument,
  textIn,
} from '@opensource-experts/core'
import { criterionLosses } from '../losses/criterion-losses'
import { mergeLotLosses } from '../losses/merge-lot-losses'
import { procurementLosses } from '../losses/procurement-losses'
import { criterionName, elsewhere } from '../paste/elsewhere'
import type { MpeProvenance, MpeResult } from '../shape/mpe-shape'
import { criterionChecks, lotChecks } from './checks'
import { lotList, type PlacedCriterion } from './lot-list'
import { sameForAll } from './same-for-all'
import { statements } from './statements'

export interface ToMpeOptions {
  /** BCP 47 tag of the headings. Default: `fr` where the procurement has it, else its first language. */
  readonly language?: string
}

const optionsInput: Members = { members: { language: languageTag } }

/** Lots that are not there have an error of their own. */
function procurementInput(procurement: unknown): Argument {
  const [shape, value] = procurementArgument(procurement)
  return [shape, value]
}

/**
 * The award criteria of a procurement in the form that MPE asks a buyer to type, and what that form cannot hold.
 * Takes resolved criteria. Pure.
 *
 * @throws OseError `language-missing` where a criterion has no text in the language, `clause-unresolved` where it has
 * none at all, `lot-not-found` where it names a lot that is not there, `weight-invalid` for a weight that is no number.
 */
export function toMpe(procurement: Procurement, options: ToMpeOptions = {}): MpeResult {
  checkInput('toMpe', { procurement: procurementInput(procurement), options: [optionsInput, options] })
  const language = options.language ?? defaultLanguage(procurement)
  refuseUnknownLots(procurement)
  const award = procurement.criteria.flatMap((criterion, index) =>
    criterion.kind === 'award' ? [{ criterion, pointer: `/criteria/${index}` }] : [],
  )
  // A part of a prior information notice has criteria only where one names it: `all` means the lots.
  const inLot = byLot<PlacedCriterion>(award, ({ criterion }) => lotsOf(criterion, procurement))
  const lots = procurement.lots.filter(({ id }) => !id.startsWith('PAR-') || inLot.has(id))
  const lists = lots.map(({ id }) => {
    const placed = inLot.get(id) ?? []
    return { placed, list: lotList(id, placed, language) }
  })
  const identical = sameForAll(lists.map(({ placed }) => placed.map(({ criterion }) => criterion)))
  const first = lists[0]?.list.criteres ?? []
  const losses = [
    ...procurement.criteria.flatMap((criterion, index) => criterionLosses(criterion, `/criteria/${index}`, language)),
    ...mergeLotLosses(lists.map(({ list }) => list)),
    ...procurementLosses(procurement),
  ]
  return {
    audience: 'tender-documents',
    entry: 'assisted',
    language,
    statements,
    lots: lots.map(({ id, title }) => ({
      id,
      title: textIn(title, language) ?? Object.values(title ?? {})[0] ?? null,
    })),
    shape: {
      criteresIdentiques: identical,
      criteres: identical ? first : [],
      parLot: identical ? {} : Object.fromEntries(lists.map(({ list }) => [list.lot, list.criteres])),
    },
    losses,
    elsewhere: elsewhere(losses, procurement, language),
    names: Object.fromEntries(procurement.criteria.map((each) => [each.id, criterionName(each, language)])),
    checks: checksOf(lists, procurement, language),
    provenance: provenanceOf(procurement),
  }
}

function defaultLanguage({ languages }: Procurement): string {
  return languages.includes('fr') ? 'fr' : (languages[0] ?? 'fr')
}

function refuseUnknownLots(procurement: Procurement): void {
  const known = new Set([...procurement.lots, ...(procurement.lotGroups ?? [])].map(({ id }) => id))
  procurement.criteria.forEach((criterion: Criterion, index) => {
    const lot = criterion.lots === 'all' ? undefined : criterion.lots.find((id) => !known.has(id))
    if (lot === undefined) return
    // A dozen is enough to see the way in which lots are named.
    const lots = [...known].slice(0, 12)
    const more = known.size > lots.length ? ` and ${known.size - lots.length} more` : ''
    const message = `Criterion ${criterion.id} names ${lot}, which the procurement does not have. It has ${lots.join(', ')}${more}.`
    throw new OseError('lot-not-found', message, { path: `/criteria/${index}/lots`, facts: { lot, lots } })
  })
}

function checksOf(
  lists: readonly { readonly placed: readonly PlacedCriterion[]; readonly list: ReturnType<typeof lotList> }[],
  procurement: Procurement,
  language: string,
): Finding[] {
  const seen = new Set<string>()
  const indexes = new Map(procurement.lots.map(({ id }, index) => [id, index]))
  const all = lists.flatMap(({ placed, list }) => [
    ...lotChecks(list, placed, indexes.get(list.lot) ?? 0),
    ...placed.flatMap((each) => {
      const row = list.rows.get(each.criterion)
      return row ? criterionChecks(each, row, language) : []
    }),
  ])
  // A criterion that stands in several lots is checked in each: one finding is enough.
  return all.filter(({ fingerprint }) => !seen.has(fingerprint) && seen.add(fingerprint))
}

function provenanceOf(procurement: Procurement): MpeProvenance[] {
  const whole = procurement.provenance ? [{ criteria: 'all' as const, provenance: procurement.provenance }] : []
  const groups = new Map<string, { criteria: string[]; provenance: NonNullable<AwardCriterion['provenance']> }>()
  // Of other kinds too: their texts are pasted elsewhere, and PRO-02 goes with every text.
  for (const { id, provenance } of procurement.criteria) {
    if (!provenance) continue
    const key = JSON.stringify(provenance)
    const group = groups.get(key)
    if (group) group.criteria.push(id)
    else groups.set(key, { criteria: [id], provenance })
  }
  return [...whole, ...groups.values()]
}
