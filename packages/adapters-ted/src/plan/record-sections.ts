import type { Edit } from '@opensource-experts/core'
import type { NoticeEditor } from '../edit/notice-editor'
import type { Notice } from '../read/notice-head'
import { changeRecord } from '../terms/change-record'

/** `efac:Changes`, as its type in the XSD has it. */
const order = ['efbc:ChangedNoticeIdentifier', 'efac:Change', 'efac:ChangeReason']

/**
 * BT-13716: a change notice that is edited names the sections that change with it, each in a change without description:
 * what stands in BT-141 was not written for them. A published one is left as it is: it is another notice that changes it.
 */
export function recordSections({ root, publication }: Notice, editor: NoticeEditor, edits: readonly Edit[]): Edit[] {
  const record = publication === undefined && edits.length > 0 ? changeRecord(root) : undefined
  // Without BT-758 there is no notice whose sections could be named.
  if (record?.reference === undefined) return []
  const named = new Set(record.changes.flatMap(({ sections }) => sections.map(({ text }) => text.trim())))
  const missing = [...new Set(edits.map(({ lot }) => sectionOf(lot)))].filter((section) => !named.has(section))
  return missing.map((section) => {
    const span = editor.insert(record.element, changedSection(section), order)
    return { op: 'insert', lot: '', field: 'BT-13716-notice', before: null, after: section, cause: 'requested', span }
  })
}

/** Lots, parts and groups are sections; what belongs to none of them is the procedure's. */
export function sectionOf(lot: string): string {
  return /^(?:LOT|PAR|GLO)-\d{4}$/u.test(lot) ? lot : 'PROCEDURE'
}

function changedSection(section: string) {
  const identifier = { name: 'efbc:ChangedSectionIdentifier', text: section }
  return { name: 'efac:Change', children: [{ name: 'efac:ChangedSection', children: [identifier] }] }
}
