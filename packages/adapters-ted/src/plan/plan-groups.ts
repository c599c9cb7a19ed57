import { type AwardMethod, defined, type JoinedCriteria, type LotGroup } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import type { NoticeReading } from '../read/read-notice'
import { groupTerms } from '../terms/group-terms'
import { noticePaths } from '../terms/notice-paths'
import { childAt, childrenOf, descendantsAt, textAt, type XmlElement } from '../xml/element'
import { groupRefusals } from './group-refusals'
import { type GroupTexts, groupTexts, revisedTexts } from './group-texts'
import { newGroup } from './new-group'
import type { ProcedureOp, ProcedurePlan, UnplacedEdit } from './procedure-ops'

const distribution = ['cac:TenderingTerms', 'cac:LotDistribution'] as const

/**
 * Groups of lots as they are to be (BT-330, BT-1375), each with a place of its own in the notice (BT-137-LotsGroup): those that
 * are not listed leave with their criteria.
 */
export function planGroups(
  plan: ProcedurePlan,
  reading: NoticeReading,
  wanted: readonly LotGroup[],
  joined: JoinedCriteria,
  methods: Readonly<Record<string, AwardMethod>> = {},
): readonly ProcedureOp[] {
  const { notice, refusals } = plan
  const { places, root } = notice
  const present = new Map(
    childrenOf(childAt(root, ...distribution), 'cac:LotsGroup').flatMap((element) => {
      const id = textAt(element, 'cbc:LotsGroupID')
      return id === undefined ? [] : [[id, element] as const]
    }),
  )
  const own = new Set(wanted.map(({ id }) => id))
  const placed = [...places.keys()].filter((id) => id.startsWith('GLO-'))
  const before = refusals.length
  refusals.push(...groupRefusals(plan, wanted, present))
  const ops = wanted.flatMap((group, index): ProcedureOp[] => {
    const composition = present.get(group.id)
    const place = places.get(group.id)
    const texts = groupTexts(plan, group, index)
    refusals.push(...texts.refusals)
    const made = place
      ? revisedTexts(texts, place, notice.languages[0] ?? '')
      : newPlace(plan, group, joined, methods, texts)
    return [...(composition ? revised(group, composition) : [composed(group)]), ...made]
  })
  const leaving = [...new Set([...present.keys(), ...placed])].filter((id) => !own.has(id))
  ops.push(...leaving.flatMap((id) => left(reading, id, present.get(id))))
  return refusals.length > before ? [] : ops
}

/** A group that is not there: its place, with the criteria that the change brings it. */
function newPlace(
  plan: ProcedurePlan,
  group: LotGroup,
  joined: JoinedCriteria,
  methods: Readonly<Record<string, AwardMethod>>,
  texts: GroupTexts,
): ProcedureOp[] {
  const method = group.awardMethod ?? (Object.hasOwn(methods, group.id) ? methods[group.id] : undefined)
  const { element, edits, refusals } = newGroup(plan, group.id, joined, method, texts)
  plan.refusals.push(...refusals)
  return [{ op: 'insert', into: [], element, edits }]
}

function composed({ id, lots }: LotGroup): ProcedureOp {
  const members = [...new Set(lots)]
  return {
    op: 'insert',
    into: distribution,
    element: {
      name: 'cac:LotsGroup',
      children: [
        { name: 'cbc:LotsGroupID', attributes: { schemeName: 'LotsGroup' }, text: id },
        ...members.map(reference),
      ],
    },
    edits: [
      { lot: id, field: 'BT-330-Procedure', before: null, after: id },
      ...members.map((lot) => ({ lot: id, field: 'BT-1375-Procedure', before: null, after: lot })),
    ],
  }
}

function reference(lot: string): NewElement {
  return {
    name: 'cac:ProcurementProjectLotReference',
    children: [{ name: 'cbc:ID', attributes: { schemeName: 'Lot' }, text: lot }],
  }
}

/** A group that is there: lots come and go, the others stay where they stand. */
function revised({ id, lots }: LotGroup, composition: XmlElement): ProcedureOp[] {
  const members = descendantsAt(composition, 'cac:ProcurementProjectLotReference', 'cbc:ID')
  const there = new Set(members.map(({ text }) => text.trim()))
  const field = 'BT-1375-Procedure'
  return [
    ...members.flatMap((member): ProcedureOp[] => {
      if (lots.includes(member.text.trim()) || !member.parent) return []
      return [{ op: 'remove', element: member.parent, edits: [{ lot: id, field, before: member.text, after: null }] }]
    }),
    ...[...new Set(lots)]
      .filter((lot) => !there.has(lot))
      .map(
        (lot): ProcedureOp => ({
          op: 'insert',
          into: composition,
          element: reference(lot),
          edits: [{ lot: id, field, before: null, after: lot }],
        }),
      ),
  ]
}

function left({ notice, awards }: NoticeReading, id: string, composition: XmlElement | undefined): ProcedureOp[] {
  const place = notice.places.get(id)
  const award = awards.get(id)
  const [language = ''] = notice.languages
  const said = (edit: Pick<UnplacedEdit, 'field' | 'before'>): UnplacedEdit => ({ lot: id, ...edit, after: null })
  const members = descendantsAt(composition, 'cac:ProcurementProjectLotReference', 'cbc:ID')
  const ops: ProcedureOp[] = []
  if (composition) {
    const group = childAt(composition, 'cbc:LotsGroupID')
    ops.push({
      op: 'remove',
      element: composition,
      edits: [
        said({ field: 'BT-330-Procedure', before: group?.text ?? id }),
        ...members.map(({ text }) => said({ field: 'BT-1375-Procedure', before: text })),
      ],
    })
  }
  if (place && award)
    ops.push({
      op: 'remove',
      element: place,
      edits: groupTerms(id, place, award, language, noticePaths(notice.root.tree)).map(
        ({ field, criterion, language: tag, element }) =>
          defined({ lot: id, field, criterion, language: tag, before: element.text, after: null }) as UnplacedEdit,
      ),
    })
  return ops
}
