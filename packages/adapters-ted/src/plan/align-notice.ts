import {
  type Alignment,
  type Criterion,
  type Edit,
  mentionsEnvironment,
  noticeName,
  noticeText,
} from '@opensource-experts/core'
import type { Notice } from '../read/notice-head'
import { childAt, childrenOf, descendantsAt, extensionChildren, type XmlElement } from '../xml/element'

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

/** A change notice says which sections it changes (BT-13716), and in words what has changed (BT-141). */
function changes({ root }: Notice, edits: readonly Edit[]): Alignment[] {
  const [whole] = extensionChildren(root, 'efac:Changes')
  if (!whole) return []
  const described = new Map<string, string | null>()
  for (const change of childrenOf(whole, 'efac:Change')) {
    const text = childAt(change, 'efbc:ChangeDescription')?.text.slice(0, longestShown) ?? null
    for (const section of descendantsAt(change, 'efac:ChangedSection', 'efbc:ChangedSectionIdentifier'))
      described.set(section.text.trim(), text)
  }
  return [...new Set(edits.map(({ lot }) => lot))].flatMap((lot): Alignment[] => [
    ...(described.has(lot) ? [] : [{ lot, field: 'BT-13716-notice', before: null, after: lot }]),
    { lot, field: 'BT-141(a)-notice', before: described.get(lot) ?? null, after: null },
  ])
}

/** Of a description that is repeated for each lot. */
const longestShown = 400
