import { defined, type Edit, type Recognise, type Recognised, type Span } from '@opensource-experts/core'
import type { ReadLimits } from '../read/notice-head'
import { type NoticeReading, readNotice } from '../read/read-notice'
import { byKey } from '../terms/by-key'
import type { Term } from '../terms/term'
import { bytesOf, type NoticeBytes } from '../xml/bytes-of'
import { termsOf } from './terms-of'

/** What differs between two notices. */
export interface NoticeDiff {
  /**
   * In business terms, in the order of `after` with what is gone last. `field` is an XPath where this adapter has no
   * name for the term; `lot` is empty for what concerns the notice as a whole; spans are bytes of `before`.
   */
  readonly edits: readonly Edit[]
  /** Which criteria of each notice are made from clauses: what `criterion` of an edit may be called. Only with `recognise`. */
  readonly clauses?: { readonly before: readonly Recognised[]; readonly after: readonly Recognised[] }
}

/**
 * Compares two notices, value by value. Layout, prefixes, comments and the order of criteria and lots are no difference. `recognise`,
 * such as that of the package `criteria`, finds the clauses that criteria are made from.
 */
export function diffNotices(
  before: NoticeBytes,
  after: NoticeBytes,
  limits: ReadLimits = {},
  recognise?: Recognise,
): NoticeDiff {
  const base = readNotice(bytesOf('diff', before), limits)
  const next = readNotice(bytesOf('diff', after), limits)
  const clauses = recognise && { before: recognise(base.procurement), after: recognise(next.procurement) }
  return { edits: diffReadings(base, next), ...defined({ clauses }) }
}

/** The same for notices that are read already: nothing is parsed again. */
export function diffReadings(base: NoticeReading, next: NoticeReading): Edit[] {
  const old = byKey(termsOf(base))
  const now = byKey(termsOf(next))
  const edits: Edit[] = []
  for (const [key, term] of now) {
    const was = old.get(key)
    if (!was) edits.push(edit('insert', term, null, term.value, insertionSpan(base, term)))
    else if (was.value !== term.value) edits.push(edit('replace', term, was.value, term.value, spanOf(base, was)))
  }
  for (const [key, was] of old) {
    if (!now.has(key)) edits.push(edit('remove', was, was.value, null, spanOf(base, was)))
  }
  return edits
}

function edit(op: Edit['op'], term: Term, before: string | null, after: string | null, span: Span): Edit {
  const { lot, field, criterion, language } = term
  return defined({ op, lot, field, criterion, language, before, after, cause: 'requested' as const, span })
}

function spanOf({ notice }: NoticeReading, { element }: Term): Span {
  return { start: notice.byteAt(element.contentStart), end: notice.byteAt(element.contentEnd) }
}

/** What is new has no bytes in the base: the end of the lot's award criteria, of the lot, or of the notice. */
function insertionSpan({ notice, awards }: NoticeReading, term: Term): Span {
  const container = term.criterion?.includes('.award.') ? awards.get(term.lot)?.container : undefined
  const place = container ?? notice.places.get(term.lot) ?? notice.root
  const at = notice.byteAt(place.contentEnd)
  return { start: at, end: at }
}
