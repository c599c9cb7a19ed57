import { checkInput, defined, type Edit, expectList, type Recognise } from '@opensource-experts/core'
import { diffNotices } from '../diff/diff-notices'
import type { ReadLimits } from '../read/notice-head'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { limitsInput } from '../xml/limits-input'
import { type HistoryGap, orderVersions } from './order-versions'
import { type NoticeVersion, readVersion } from './read-version'

/** A notice in a history, with what it changes. */
export interface HistoryEntry extends NoticeVersion {
  /** Which of the documents it is, from 0. */
  readonly document: number
  /** The document that it changes (BT-758), where that is among them. */
  readonly changes?: number
  /** What differs from the document that it changes, in business terms. */
  readonly edits?: readonly Edit[]
}

export interface NoticeHistory {
  /** Each after the one that it changes; those that nothing orders by the time of sending, then as given. */
  readonly entries: readonly HistoryEntry[]
  readonly gaps: readonly HistoryGap[]
}

/**
 * Reads a notice and its change notices as one history, ordered by what they say that they change (BT-758: identifier and
 * version, or publication number). What is missing or in doubt is named under `gaps`, never filled in.
 *
 * @throws OseError `input-invalid`, and those of reading the first document that cannot be read.
 */
export function noticeHistory(
  documents: readonly NoticeBytes[],
  limits: ReadLimits = {},
  recognise?: Recognise,
): NoticeHistory {
  expectList('noticeHistory', 'documents', documents)
  checkInput('noticeHistory', { limits: [limitsInput, limits] })
  const bytes = documents.map((document) => bytesOf('noticeHistory', document))
  const versions = bytes.map((each) => readVersion(each, limits))
  const { order, predecessors, gaps } = orderVersions(versions)
  const entries = order.map((document) => {
    const changes = predecessors.get(document)
    const [before, after] = [changes === undefined ? undefined : bytes[changes], bytes[document]]
    const edits = before && after ? diffNotices(before, after, limits, recognise).edits : undefined
    return { document, ...(versions[document] as NoticeVersion), ...defined({ changes, edits }) }
  })
  return { entries, gaps }
}
