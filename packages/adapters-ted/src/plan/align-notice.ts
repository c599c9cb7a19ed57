import {
  type Alignment,
  type Criterion,
  type Edit,
  mentionsEnvironment,
  noticeName,
  noticeText,
} from '@opensource-experts/core'
import type { Notice } from '../read/notice-head'
import { changeRecord } from '../terms/change-record'
import { descendantsAt, type XmlElement } from '../xml/element'
import { sectionOf } from './record-sections'

/** What the notice itself, beside its criteria, must now say as well, and what no program can write for the buyer. */
export function alignNotice(notice: Notice, criteria: readonly Criterion[], edits: readonly Edit[]): Alignment[] {
  return [...strategic(notice, criteria, edits), ...changes(notice, edits)]
}

/** BT-06 answers "none" beside a criterion on the environment or social aims: the buyer decides which of them is true. */
function strategic({ places, languages }: Notice, criteria: readonly Criterion[], edits: readonly Edit[]): Alignment[] {
  const aims = new Map(criteria.filter((each) => hasAim(each, languages)).map(({ id }) => [id, id]))
  if (aims.size === 0) return []
  const said = new Set<string>()
  return edits.flatMap(({ lot, criterion = '', op }): Alignment[] => {
    if (op === 'remove' || !aims.has(criterion) || said.has(`${lot} ${criterion}`)) return []
    said.add(`${lot} ${criterion}`)
    const place = places.get(lot)
    // Where the change itself declares the purposes, the buyer has decided.
    if (!place || !saysNone(place) || edits.some((each) => each.lot === lot && each.field === 'BT-06-Lot')) return []
    return [{ lot, field: 'BT-06-Lot', criterion, before: 'none', after: null }]
  })
}

/** By its tags; a text that only speaks of the environment asks the same question. */
function hasAim(criterion: Criterion, languages: readonly string[]): boolean {
  if (criterion.tags?.some((tag) => tag === 'environment' || tag === 'social')) return true
  return languages.some((language) =>
    mentionsEnvironment(`${noticeName(criterion, language) ?? ''} ${noticeText(criterion, language) ?? ''}`),
  )
}

function saysNone(place: XmlElement): boolean {
  const codes = descendantsAt(
    place,
    'cac:ProcurementProject',
    'cac:ProcurementAdditionalType',
    'cbc:ProcurementTypeCode',
  )
  return codes.some((code) => code.attribute('listName') === 'strategic-procurement' && code.text.trim() === 'none')
}

/** A change notice says in words what has changed (BT-141); the sections (BT-13716) are written with the edits. */
function changes({ root }: Notice, edits: readonly Edit[]): Alignment[] {
  const record = changeRecord(root)
  if (!record) return []
  const described = new Map<string, string | null>()
  for (const { descriptions, sections } of record.changes) {
    const text = descriptions[0]?.text.slice(0, longestShown) ?? null
    for (const section of sections) described.set(section.text.trim(), text)
  }
  return [...new Set(edits.map(({ lot }) => lot))].map((lot) => ({
    lot,
    field: 'BT-141(a)-notice',
    before: described.get(sectionOf(lot)) ?? null,
    after: null,
  }))
}

/** Of a description that is repeated for each lot. */
const longestShown = 400
