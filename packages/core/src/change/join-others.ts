import type { Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import type { Refusal } from '../plan/plan'
import { normaliseText } from '../text/normalise-text'
import { byLot } from '../weights/by-lot'
import { criterionKey, noticeName, noticeText } from '../weights/identity'
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
): Refusal[] {
  const refusals: Refusal[] = []
  const [language = ''] = languages
  for (const [lot, leaves] of leaving)
    for (const criterion of leaves.keys()) if (isOther(criterion)) result.become(criterion, lot, null)
  const wanted = criteria.filter(isOther)
  if (wanted.length === 0) return refusals
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
      if (!twin) result.arrive(criterion, lot)
      else if (twins.some((each) => isSame(each, criterion, languages))) continue
      else if (conflict === 'replace') {
        result.become(twin, lot, null)
        result.arrive(criterion, lot, undefined, twin)
      } else {
        result.arrive(criterion, lot)
        const params = { reason: 'other-content', present: twin.id }
        refusals.push({ code: 'conflicting-value', criterion: criterion.id, lot, params })
      }
    }
  }
  return refusals
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

/** The same texts but for case, in each language that both know. */
function isSame(present: Criterion, wanted: Criterion, languages: readonly string[]): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || folded(a) === folded(b)
  return languages.every(
    (language) =>
      same(noticeName(present, language), noticeName(wanted, language)) &&
      same(noticeText(present, language), noticeText(wanted, language)),
  )
}

function folded(text: string): string {
  return normaliseText(text).toLocaleLowerCase('und')
}
