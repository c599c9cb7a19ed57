import type { Refusal, StrategicChange, StrategicPurpose } from '@opensource-experts/core'
import { additionalTypes, strategicLists } from '../read/strategic'
import { type SdkTable, supportedMinors, tableFor } from '../tables/sdk-tables'
import { childAt } from '../xml/element'
import { missingIn, restrict } from './localise'
import type { LotPlan } from './lot-plan'

/** Why a lot cannot declare this. */
export function strategicRefusals(plan: LotPlan, change: StrategicChange): Refusal[] {
  const { lot, subtype, table } = plan
  // ND-StrategicProcurementType and its like belong to lots.
  if (!lot.startsWith('LOT-'))
    return [{ code: 'kind-not-supported', lot, params: { reason: 'place', kind: 'strategic' } }]
  const given = strategicLists.filter(([member]) => change[member] !== undefined)
  const fields: readonly ('BT-06-Lot' | 'BT-726-Lot')[] = [
    ...(given.length > 0 ? ['BT-06-Lot' as const] : []),
    ...(change.smeSuitable === undefined ? [] : ['BT-726-Lot' as const]),
  ]
  const forbidden = fields.filter((field) => !table.allowed[field].includes(subtype))
  if (forbidden.length > 0)
    return forbidden.map((field) => ({
      code: 'subtype-not-allowed',
      lot,
      params: { subtype, kind: 'strategic', field },
    }))
  return given.flatMap(([member, , field]) => {
    const purposes: readonly StrategicPurpose[] =
      member === 'purposes' ? (change.purposes ?? []) : (change[member] ?? []).map((code) => ({ code }))
    return listRefusals(plan, field, purposes)
  })
}

type Field = (typeof strategicLists)[number][2]

function listRefusals(plan: LotPlan, field: Field, purposes: readonly StrategicPurpose[]): Refusal[] {
  const { lot, table } = plan
  const refuse = (reason: string, params: Readonly<Record<string, unknown>>): Refusal => ({
    code: 'strategic',
    lot,
    params: { reason, field, ...params },
  })
  const codes = purposes.map(({ code }) => code)
  const unknown = codes.filter((code) => !table.codes[field].includes(code))
  if (unknown.length > 0) return unknown.map((value) => notInList(lot, field, value, table))
  const twice = codes.find((code, index) => codes.indexOf(code) !== index)
  if (twice !== undefined) return [refuse('twice', { value: twice })]
  // "none" is the answer that there is no such purpose.
  if (codes.length > 1 && codes.includes('none')) return [refuse('none-beside-others', {})]
  return purposes.flatMap((purpose) => descriptionRefusals(plan, field, purpose, refuse))
}

/** BT-777: mandatory beside a purpose, and forbidden beside none (BR-BT-00777). */
function descriptionRefusals(
  { lot, place, languages, table, subtype }: LotPlan,
  field: Field,
  { code, description }: StrategicPurpose,
  refuse: (reason: string, params: Readonly<Record<string, unknown>>) => Refusal,
): Refusal[] {
  if (field !== 'BT-06-Lot') return []
  if (code === 'none') return description ? [refuse('none-described', {})] : []
  const present = additionalTypes(place).find(({ list, value }) => list === 'strategic-procurement' && value === code)
  if (!description) {
    const isThere = childAt(present?.element, 'cbc:ProcurementType') !== undefined
    return isThere || !table.mandatory['BT-777-Lot'].includes(subtype) ? [] : [refuse('undescribed', { value: code })]
  }
  const text = restrict(description, languages)
  const missing = missingIn(text, languages)
  if (missing.length > 0) return [refuse('language-missing', { value: code, languages: missing })]
  const limit = table.maxLength['BT-777-Lot']
  return languages.flatMap((language): Refusal[] => {
    const { length } = [...(text?.[language] ?? '')]
    if (limit === null || length <= limit) return []
    return [{ code: 'text-too-long', lot, params: { field: 'BT-777-Lot', language, length, limit } }]
  })
}

function notInList(lot: string, field: Field, value: string, table: SdkTable): Refusal {
  const minors = supportedMinors.filter((minor) => tableFor(minor)?.codes[field].includes(value))
  const params = {
    reason: 'declared',
    field,
    sdk: table.minor,
    codes: table.codes[field],
    value: value.slice(0, 100),
    minors,
  }
  return { code: 'code-not-in-list', lot, params }
}
