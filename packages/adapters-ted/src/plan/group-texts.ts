import type { LotGroup, Refusal } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import { languageOf } from '../read/localized'
import { toBcp47 } from '../tables/languages'
import { childAt, childrenOf, type XmlElement } from '../xml/element'
import { noticeTexts } from './notice-texts'
import type { ProcedureOp, ProcedurePlan, UnplacedEdit } from './procedure-ops'

interface Part {
  readonly element: NewElement
  readonly edit: UnplacedEdit
}

/** What a group says of itself: its title (BT-21), description (BT-24), and whether it suits small firms (BT-726). */
export interface GroupTexts {
  readonly parts: readonly Part[]
  /** BT-22, which SDK 1.10 wants of each group that says something of itself: the identifier of the group. */
  readonly internalId?: Part
  readonly refusals: readonly Refusal[]
}

const texts = [
  ['title', 'cbc:Name', 'BT-21-LotsGroup', 400],
  ['description', 'cbc:Description', 'BT-24-LotsGroup', 6000],
] as const

/** The members that are given; what is absent stays as it is. */
export function groupTexts({ notice, table }: ProcedurePlan, group: LotGroup, index: number): GroupTexts {
  const { id, smeSuitable } = group
  const own: Part = {
    element: { name: 'cbc:ID', attributes: { schemeName: 'InternalID' }, text: id },
    edit: { lot: id, field: 'BT-22-LotsGroup', before: null, after: id },
  }
  // BR-BT-00022-0124, in no later minor.
  const internalId = table.minor === '1.10' ? { internalId: own } : {}
  const refusals: Refusal[] = []
  const parts = texts.flatMap(([member, name, field, longest]): Part[] => {
    if (group[member] === undefined) return []
    const pointer = `/lotGroups/${index}/${member}`
    const made = noticeTexts(notice, group[member], { name, field, pointer, longest })
    refusals.push(...made.refusals.map((refusal) => ({ ...refusal, lot: id })))
    return made.elements.map((element) => {
      const language = toBcp47(element.attributes?.languageID ?? '') ?? ''
      return { element, edit: { lot: id, field, language, before: null, after: element.text ?? '' } }
    })
  })
  if (smeSuitable === undefined) return { parts, ...internalId, refusals }
  // BT-726-LotsGroup: as for lots, but neither in 15 nor in CEI.
  const { subtype } = notice
  if (!table.allowed['BT-726-Lot'].includes(subtype) || subtype === '15' || subtype === 'CEI')
    refusals.push({
      code: 'subtype-not-allowed',
      lot: id,
      pointer: `/lotGroups/${index}/smeSuitable`,
      params: { subtype, kind: 'strategic', field: 'BT-726-LotsGroup' },
    })
  const text = String(smeSuitable)
  const sme: Part = {
    element: { name: 'cbc:SMESuitableIndicator', text },
    edit: { lot: id, field: 'BT-726-LotsGroup', before: null, after: text },
  }
  return { parts: [...parts, sme], ...internalId, refusals }
}

/** What changes in a group that has its place. */
export function revisedTexts(texts: GroupTexts, place: XmlElement, fallback: string): ProcedureOp[] {
  const { parts } = texts
  const project = childAt(place, 'cac:ProcurementProject')
  if (!project) {
    const { element, edits } = newProject(texts)
    return element ? [{ op: 'insert', into: place, element, edits }] : []
  }
  return parts.flatMap(({ element, edit }): ProcedureOp[] => {
    const own = childrenOf(project, element.name).find(
      (each) => edit.language === undefined || languageOf(each, fallback) === edit.language,
    )
    if (!own) return [{ op: 'insert', into: project, element, edits: [edit] }]
    if (saysTheSame(own, element.text ?? '', edit)) return []
    return [{ op: 'replace', element: own, text: element.text ?? '', edits: [{ ...edit, before: own.text }] }]
  })
}

function saysTheSame(own: XmlElement, text: string, { language }: UnplacedEdit): boolean {
  if (language !== undefined) return own.text === text
  return ['true', '1'].includes(own.text.trim()) === (text === 'true')
}

/** `cac:ProcurementProject` of a group that has none, with what SDK 1.10 wants in it; nothing where nothing is said. */
export function newProject({ parts, internalId }: GroupTexts): {
  readonly element?: NewElement
  readonly edits: readonly UnplacedEdit[]
} {
  if (parts.length === 0) return { edits: [] }
  const all = [...(internalId ? [internalId] : []), ...parts]
  return {
    element: { name: 'cac:ProcurementProject', children: all.map(({ element }) => element) },
    edits: all.map(({ edit }) => edit),
  }
}
