import type { Span } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import { sourceCodes, sourceRequests } from '../read/selection-sources'
import { sourceKey } from '../terms/selection-terms'
import { childrenOf, type XmlElement } from '../xml/element'
import { insertTerm } from './insert-term'
import type { KeyedValue } from './keyed-edits'
import type { LotPlan } from './lot-plan'

/** BT-821: the code of a lot whose selection criteria stand in the notice (BR-BT-00809). */
const inNotice = 'epo-notice'

/** Makes BT-821 say that the notice holds criteria, or that it does not any more; the other sources stay. */
export function planSources(plan: LotPlan, holdsSome: boolean): KeyedValue[] {
  const { place, table, lot } = plan
  const codes = sourceCodes(place)
  const present = codes.filter(({ text }) => text.trim() === inNotice)
  const stay = codes.filter((code) => holdsSome || !present.includes(code))
  const values = stay.map(
    (element): KeyedValue => ({
      key: sourceKey(lot, element.text),
      field: 'BT-821-Lot',
      value: element.text,
    }),
  )
  if (!holdsSome) takeOut(plan, present)
  if (!holdsSome || present.length > 0) return values
  const requirement: NewElement = {
    name: 'cac:SpecificTendererRequirement',
    children: [
      {
        name: 'cbc:TendererRequirementTypeCode',
        attributes: { listName: table.listNames['BT-821-Lot'] },
        text: inNotice,
      },
    ],
  }
  const span = insertRequirement(plan, requirement)
  // A lot whose criteria are asked by an ESPD as well: the two must say the same.
  for (const { text } of codes)
    if (text.includes('espd')) plan.align.push({ lot, field: 'BT-821-Lot', before: text.trim(), after: null })
  return [...values, { key: sourceKey(lot, inNotice), field: 'BT-821-Lot', value: inNotice, span }]
}

/** The requirements of these codes, and a request of which nothing would be left. */
function takeOut({ editor }: LotPlan, codes: readonly XmlElement[]): void {
  const gone = new Set(codes.flatMap(({ parent }) => parent ?? []))
  for (const request of new Set([...gone].flatMap(({ parent }) => parent ?? []))) {
    const leaving = request.children.filter((each) => gone.has(each))
    if (leaving.length === request.children.length) editor.remove(request)
    else for (const each of leaving) editor.remove(each)
  }
}

function insertRequirement(plan: LotPlan, requirement: NewElement): Span {
  const { editor, place, table } = plan
  const [request] = sourceRequests(place)
  const last = childrenOf(request, requirement.name).at(-1)
  if (last) return editor.insertAfter(last, requirement, table.order['cac:TendererQualificationRequest'])
  return insertTerm(plan, { name: 'cac:TendererQualificationRequest', children: [requirement] })
}
