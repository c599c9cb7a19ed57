import type { Criterion, SelectionCriterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import type { Weight } from '../model/weight'
import type { Refusal } from '../plan/plan'
import { normaliseText } from '../text/normalise-text'
import { byLot } from '../weights/by-lot'
import { criterionKey, exactValue, noticeName, noticeText, thresholdsOf } from '../weights/identity'
import type { OthersJoin } from './others-join'
import type { Present } from './present'
import { push } from './push'
import type { Result } from './result'

interface Options {
  readonly present: Present
  readonly result: Result
  readonly conflict?: 'refuse' | 'replace'
  readonly leaving: ReadonlyMap<string, ReadonlyMap<Criterion, string | undefined>>
}

/** Joins selection criteria and technical specifications: whole criteria, known by id, clause or key in each lot. */
export function joinOthers(
  { criteria: there, languages }: Procurement,
  criteria: readonly Criterion[],
  { present, result, conflict, leaving }: Options,
): { readonly others: ReadonlyMap<string, OthersJoin>; readonly refusals: readonly Refusal[] } {
  const refusals: Refusal[] = []
  const [language = ''] = languages
  const others = new Map<string, Collected>()
  const inLot = (lot: string) => {
    const known = others.get(lot) ?? { added: [], replaced: [], removed: [] }
    others.set(lot, known)
    return known
  }
  for (const [lot, leaves] of leaving) {
    for (const criterion of leaves.keys()) {
      if (!isOther(criterion)) continue
      result.become(criterion, lot, null)
      inLot(lot).removed.push(criterion)
    }
  }
  const wanted = criteria.filter(isOther)
  if (wanted.length === 0) return { others, refusals }
  const names = new Map<string, Map<string, Criterion[]>>()
  for (const [lot, own] of byLot(there.filter(isOther), present.lotsOf)) {
    const byName = new Map<string, Criterion[]>()
    for (const each of own) {
      if (leaving.get(lot)?.has(each)) continue
      for (const name of namesOf(each, present.idsOf(each), present.clauseOf(each)?.id, language))
        push(byName, name, each)
    }
    names.set(lot, byName)
  }
  for (const criterion of wanted) {
    for (const lot of present.lotsOf(criterion)) {
      const twins = namesOf(criterion, [criterion.id], criterion.clause?.id, language)
        .flatMap((name) => names.get(lot)?.get(name) ?? [])
        .filter(({ kind }) => kind === criterion.kind)
      const [twin] = twins
      if (!twin) {
        result.arrive(criterion, lot)
        inLot(lot).added.push(criterion)
      } else if (twins.some((each) => isSame(each, criterion, languages))) continue
      else if (conflict === 'replace') {
        result.become(twin, lot, null)
        result.arrive(criterion, lot, undefined, twin)
        inLot(lot).replaced.push({ criterion, present: twin })
      } else {
        result.arrive(criterion, lot)
        const params = { reason: 'other-content', present: twin.id }
        refusals.push({ code: 'conflicting-value', criterion: criterion.id, lot, params })
      }
    }
  }
  return { others, refusals }
}

interface Collected extends OthersJoin {
  readonly added: Criterion[]
  readonly replaced: OthersJoin['replaced'][number][]
  readonly removed: Criterion[]
}

function isOther({ kind }: Criterion): boolean {
  return kind === 'selection' || kind === 'technical-specification'
}

function namesOf(criterion: Criterion, ids: readonly string[], clause: string | undefined, language: string): string[] {
  const key = criterionKey(criterion, language)
  return [
    ...ids.map((id) => `id ${id}`),
    ...(clause === undefined ? [] : [`clause ${clause}`]),
    ...(key === undefined ? [] : [key]),
  ]
}

/** The same texts but for case, in each language that both know, and of a selection criterion the same facts. */
function isSame(present: Criterion, wanted: Criterion, languages: readonly string[]): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || folded(a) === folded(b)
  return (
    languages.every(
      (language) =>
        same(noticeName(present, language), noticeName(wanted, language)) &&
        same(noticeText(present, language), noticeText(wanted, language)),
    ) &&
    (present.kind !== 'selection' || wanted.kind !== 'selection' || sameFacts(present, wanted))
  )
}

/** BT-809, BT-40 and BT-752: what the change does not say is not asked. A notice may have no place for a mere minimum. */
function sameFacts(present: SelectionCriterion, wanted: SelectionCriterion): boolean {
  const asked = <Value>(value: Value | undefined, there: Value | undefined) => value === undefined || value === there
  return (
    asked(wanted.code, present.code) &&
    asked(wanted.use, present.use ?? 'minimum') &&
    asked(weightText(wanted.weight), weightText(present.weight)) &&
    asked(wanted.thresholds && thresholdsOf(wanted.thresholds), thresholdsOf(present.thresholds))
  )
}

function weightText(weight: Weight | undefined): string | undefined {
  if (!weight) return undefined
  return `${weight.kind} ${exactValue(weight.value)}${weight.kind !== 'order' && weight.middle ? ' middle' : ''}`
}

function folded(text: string): string {
  return normaliseText(text).toLowerCase()
}
