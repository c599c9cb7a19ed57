import { addDecimals, compareDecimals, type Money, parseDecimal, type Refusal } from '@opensource-experts/core'
import type { Notice } from '../read/notice-head'
import { leavesOf } from '../terms/other-terms'
import { childAt, childrenOf, descendantsAt, textAt, type XmlElement } from '../xml/element'
import type { LotPart, LotSplit } from './lot-split'
import { maximumElement, placeLike, valueElement } from './part-edits'

/** Why a lot cannot be divided this way; `place` is the lot. */
export function splitRefusals(notice: Notice, place: XmlElement, { lot, into, limits = {} }: LotSplit): Refusal[] {
  const refuse = (reason: string, params: Readonly<Record<string, unknown>> = {}): Refusal => ({
    code: 'lot-not-divisible',
    lot,
    params: { reason, ...params },
  })
  return [
    // Contracts that were awarded, completed or modified: what their lots are is past.
    ...(/^(?:E[4-6]|T02)$/u.test(notice.subtype)
      ? [{ code: 'records-the-past' as const, params: { reason: 'split', subtype: notice.subtype } }]
      : []),
    ...references(notice, place, lot).map((field) => refuse('reference', { field })),
    ...unknownLots(notice).map((group) => refuse('group-lot-unknown', { group })),
    ...(lastNumber(notice) + into.length - 1 > 9999 ? [refuse('no-free-id')] : []),
    ...internalIdsTwice(notice, place, into).map((internalId) => refuse('internal-id-twice', { internalId })),
    ...amountRefusals(valueElement(place), into, 'value', refuse),
    ...amountRefusals(maximumElement(place), into, 'frameworkMaximum', refuse),
    ...placeRefusals(place, into, refuse),
    ...limitRefusals(notice, into.length, limits, refuse),
  ]
}

type Refuse = (reason: string, params?: Readonly<Record<string, unknown>>) => Refusal

/** The groups (BT-330) and what they name (BT-1375). */
export function groupReferences({ root }: Notice): { readonly group: string; readonly references: XmlElement[] }[] {
  return descendantsAt(root, 'cac:TenderingTerms', 'cac:LotDistribution', 'cac:LotsGroup').map((group) => ({
    group: textAt(group, 'cbc:LotsGroupID') ?? '',
    references: childrenOf(group, 'cac:ProcurementProjectLotReference'),
  }))
}

/** The greatest number in use among lots. */
export function lastNumber({ places }: Notice): number {
  return Math.max(...[...places.keys()].map((id) => Number(/^LOT-(\d{4})$/u.exec(id)?.[1] ?? 0)), 0)
}

/** BT-22 of a part: its own, else that of the lot for the first, and for the others their identifier (BT-137). */
export function internalIdsOf(notice: Notice, place: XmlElement, into: readonly LotPart[]): (string | undefined)[] {
  const stated = textAt(place, 'cac:ProcurementProject', 'cbc:ID')
  return into.map(({ internalId }, index) => {
    if (internalId !== undefined || index === 0) return internalId
    return stated === undefined ? undefined : lotId(lastNumber(notice) + index)
  })
}

/** `LOT-0007`. */
export function lotId(number: number): string {
  return `LOT-${String(number).padStart(4, '0')}`
}

/** BT-22 is unique (BR-BT-00022-0241). */
function internalIdsTwice(notice: Notice, place: XmlElement, into: readonly LotPart[]): string[] {
  const lots = [...notice.places].filter(([id, each]) => id.startsWith('LOT-') && each !== place)
  const seen = new Set(lots.map(([, each]) => statedInternalId(each)))
  const [first = statedInternalId(place), ...others] = internalIdsOf(notice, place, into)
  // What several lots have in common already was not made here.
  if (into[0]?.internalId === undefined) seen.delete(first)
  const twice = [first, ...others].filter((id) => id !== undefined && (seen.has(id) || !seen.add(id)))
  return [...new Set(twice as string[])].slice(0, 10)
}

function statedInternalId(place: XmlElement): string | undefined {
  return textAt(place, 'cac:ProcurementProject', 'cbc:ID')
}

/** What refers to the lot and is neither a group nor a section that changes: it would mean one part, and which is not known. */
function references({ root }: Notice, place: XmlElement, lot: string): string[] {
  const found = leavesOf(root).filter((leaf) => {
    if (leaf.attribute('schemeName') !== 'Lot' || leaf.text.trim() !== lot) return false
    const inside = leaf.start >= place.start && leaf.end <= place.end
    return !inside && leaf.parent?.parent?.name !== 'cac:LotsGroup'
  })
  return [...new Set(found.map((leaf) => leaf.parent?.name ?? leaf.name))]
}

/** Groups that name lots which are not there: a new lot might take the place of one. */
function unknownLots(notice: Notice): string[] {
  return groupReferences(notice).flatMap(({ group, references }) =>
    references.every((each) => notice.places.has(textAt(each, 'cbc:ID') ?? '')) ? [] : [group.slice(0, 100)],
  )
}

function amountRefusals(
  stated: XmlElement | undefined,
  into: readonly LotPart[],
  member: 'value' | 'frameworkMaximum',
  refuse: Refuse,
): Refusal[] {
  const given = into.flatMap((part): Money[] => (part[member] ? [part[member]] : []))
  const about = { field: member === 'value' ? 'BT-27' : 'BT-271' }
  if (!stated) return given.length > 0 ? [refuse('value-not-stated', about)] : []
  const whole = parseDecimal(stated.text.trim())
  const currency = stated.attribute('currencyID')
  if (!whole || currency === undefined) return [refuse('value-unreadable', about)]
  if (given.length < into.length) {
    const missing = { count: into.length - given.length, whole: stated.text.trim().slice(0, 100), currency }
    return [refuse('values-missing', { ...about, ...missing })]
  }
  if (given.some((money) => money.currency !== currency)) return [refuse('other-currency', { ...about, currency })]
  const sum = addDecimals(...given.flatMap(({ amount }) => parseDecimal(amount) ?? []))
  return compareDecimals(sum, whole) === 0 ? [] : [refuse('values-sum', { ...about, whole: stated.text.trim() })]
}

function placeRefusals(place: XmlElement, into: readonly LotPart[], refuse: Refuse): Refusal[] {
  const codes = new Set(into.flatMap(({ nuts = [] }) => nuts))
  const unknown = [...codes].filter((code) => !placeLike(place, code))
  return unknown.length > 0 ? [refuse('place-unknown', { codes: unknown.slice(0, 10) })] : []
}

function limitRefusals(
  { root, places, subtype }: Notice,
  parts: number,
  limits: NonNullable<LotSplit['limits']>,
  refuse: Refuse,
): Refusal[] {
  const present = childAt(root, 'cac:TenderingTerms', 'cac:LotDistribution')
  const submitted = limits.submitted ?? numberAt(present, 'cbc:MaximumLotsSubmittedNumeric')
  const awarded = limits.awarded ?? numberAt(present, 'cbc:MaximumLotsAwardedNumeric')
  const asked = [limits.submitted, limits.awarded, limits.allRequired].some((each) => each !== undefined)
  // BT-31, BT-33 and BT-763 are forbidden in plans, in 15 and in the small forms but E3.
  if (asked && !/^(?:[7-9]|1[0-46-9]|2[0-4]|CEI|E3)$/u.test(subtype)) return [refuse('limits-not-allowed', { subtype })]
  const before = [...places.keys()].filter((id) => id.startsWith('LOT-')).length
  const lots = before + parts - 1
  if ((submitted ?? 0) > lots || (awarded ?? 0) > (submitted ?? lots)) return [refuse('limits-too-high', { lots })]
  // What a notice of several lots lacks, its SDK does not ask.
  if (before > 1) return []
  // BT-763: who must tender for all has no other limit.
  const all = limits.allRequired ?? textAt(root, 'cac:TenderingProcess', 'cbc:PartPresentationCode') === 'all'
  const missing = [
    ...((subtype === '16' || subtype === '17') && !all && submitted === undefined ? ['BT-31'] : []),
    ...(subtype === 'CEI' && awarded === undefined ? ['BT-33'] : []),
  ]
  return missing.length > 0 ? [refuse('limits-missing', { fields: missing })] : []
}

function numberAt(element: XmlElement | undefined, name: string): number | undefined {
  const text = textAt(element, name)
  return text !== undefined && /^\d{1,6}$/u.test(text) ? Number(text) : undefined
}
