import type { LotGroup, Refusal } from '@opensource-experts/core'
import { childAt, descendantsAt, extensionChildren, textAt, type XmlElement } from '../xml/element'
import { calls } from './calls'
import type { ProcedurePlan } from './procedure-ops'

/** Why groups of lots cannot be as they are asked. `present`: the compositions that are there, by group. */
export function groupRefusals(
  { notice, table }: ProcedurePlan,
  wanted: readonly LotGroup[],
  present: ReadonlyMap<string, XmlElement>,
): Refusal[] {
  const { places, subtype } = notice
  const isNew = wanted.some((group) => !present.has(group.id))
  if (isNew && !(calls.has(subtype) && table.allowed['BT-330-Procedure'].includes(subtype)))
    return [{ code: 'subtype-not-allowed', pointer: '/lotGroups', params: { subtype, kind: 'lot-groups' } }]
  const known = [...places.keys()].filter((id) => id.startsWith('LOT-'))
  return wanted.flatMap(({ id, lots }, index): Refusal[] => {
    const pointer = `/lotGroups/${index}`
    const refuse = (reason: string, params: Readonly<Record<string, unknown>> = {}): Refusal => ({
      code: 'lot-groups',
      lot: id,
      pointer,
      params: { reason, ...params },
    })
    // BR-BT-00330-0052: the form of an identifier.
    if (!/^GLO-\d{4}$/u.test(id)) return [refuse('id')]
    if (wanted.findIndex((each) => each.id === id) !== index) return [refuse('twice')]
    const missing = lots.filter((lot) => !known.includes(lot))
    if (missing.length > 0)
      return missing
        .slice(0, mostListed)
        .map((lot) => ({ code: 'lot-not-found', lot, pointer, params: { reason: 'group', group: id, lots: known } }))
    // BR-BT-01375-0101.
    if (new Set(lots).size < 2) return [refuse('too-few')]
    const differs = differing(lots.flatMap((lot) => places.get(lot) ?? []))
    return differs === undefined ? [] : [refuse('dates-differ', { field: differs })]
  })
}

const mostListed = 40

const process = 'cac:TenderingProcess'
/** What lots of one group have in common (BR-BT-01375-0103 to -0112). */
const dates: readonly (readonly [field: string, ...path: string[]])[] = [
  ['BT-631', process, 'cac:ParticipationInvitationPeriod', 'cbc:StartDate'],
  ['BT-130', process, 'cac:InvitationSubmissionPeriod', 'cbc:StartDate'],
  ['BT-1311(d)', process, 'cac:ParticipationRequestReceptionPeriod', 'cbc:EndDate'],
  ['BT-1311(t)', process, 'cac:ParticipationRequestReceptionPeriod', 'cbc:EndTime'],
  ['BT-131(d)', process, 'cac:TenderSubmissionDeadlinePeriod', 'cbc:EndDate'],
  ['BT-131(t)', process, 'cac:TenderSubmissionDeadlinePeriod', 'cbc:EndTime'],
  ['BT-132(d)', process, 'cac:OpenTenderEvent', 'cbc:OccurrenceDate'],
  ['BT-132(t)', process, 'cac:OpenTenderEvent', 'cbc:OccurrenceTime'],
]

function differing(lots: readonly XmlElement[]): string | undefined {
  const several = (texts: readonly (string | undefined)[]) =>
    new Set(texts.filter((text) => text !== undefined)).size > 1
  const found = dates.find(([, ...path]) => several(lots.map((lot) => textAt(lot, ...path))))
  if (found) return found[0]
  const interest = (name: string) =>
    lots.map((lot) =>
      descendantsAt(
        extensionChildren(childAt(lot, process), 'efac:InterestExpressionReceptionPeriod')[0],
        name,
      )[0]?.text.trim(),
    )
  if (several(interest('cbc:EndDate'))) return 'BT-630(d)'
  return several(interest('cbc:EndTime')) ? 'BT-630(t)' : undefined
}
