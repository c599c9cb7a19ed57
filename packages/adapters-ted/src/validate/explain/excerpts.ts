import { checkInput, expectObject, type Finding, type Leaf, type Members } from '@opensource-experts/core'
import { bytesOf, type NoticeBytes } from '../../xml/bytes-of'
import { limitsInput } from '../../xml/limits-input'
import { openXml } from '../../xml/open-xml'
import type { XmlLimits } from '../../xml/xml-limits'
import { lineIndex } from './line-index'
import { markedSpan } from './marked-span'

/** What stands in the notice where a finding is: one line of it, and the part that the finding is about. */
export interface Excerpt {
  /** From 1, as in `location`. */
  readonly line: number
  /** From 1, in Unicode characters of the line, as in `location`. */
  readonly column: number
  /**
   * The line, or what fits of it around the place. One UTF-16 unit stands for one of the notice: tabs are spaces, and what
   * would hide, turn around or control a text is U+FFFD.
   */
  readonly text: string
  /** The part, `text.slice(caretFrom, caretTo)`: an element, its start tag where it holds others, or an attribute. */
  readonly caretFrom: number
  readonly caretTo: number
  /** Whether more than white space of the line stands before the text, and behind it. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

export interface ExcerptOptions {
  /** UTF-16 units of a text, 20 to 1,000. Default: 100. */
  readonly width?: number
  readonly limits?: Partial<XmlLimits>
}

const widthInput: Leaf = (value) =>
  Number.isInteger(value) && Number(value) >= 20 && Number(value) <= 1000
    ? undefined
    : { code: 'out-of-bounds', message: 'must be a whole number from 20 to 1000' }
const optionsInput: Members = { members: { width: widthInput, limits: limitsInput } }

/**
 * Shows where findings are: a function from a finding of this notice to its excerpt; undefined for one without a place in it.
 * The notice is decoded once, and lines of any length are cut.
 *
 * @throws OseError `not-xml`, `doctype-refused`, `too-large`, `encoding-not-supported`, `encoding-invalid`; `input-invalid`.
 */
export function createExcerpts(
  document: NoticeBytes,
  options: ExcerptOptions = {},
): (finding: Finding) => Excerpt | undefined {
  checkInput('createExcerpts', { options: [optionsInput, options] })
  const { text } = openXml(bytesOf('createExcerpts', document), options.limits)
  const { width = 100 } = options
  const lines = lineIndex(text)
  return (finding) => {
    expectObject('createExcerpts', 'finding', finding)
    const { location, path } = finding
    const place = location && lines.find(location.line, location.column)
    if (!location || !place) return undefined
    const span = markedSpan(text, place.at, typeof path === 'string' ? path : '')
    const from = Math.min(Math.max(span.from, place.start), place.end)
    const to = Math.min(Math.max(span.to, from), place.end)
    const [start, end] = cut(text, place, from, to, width)
    return {
      line: location.line,
      column: location.column,
      text: harmless(text.slice(start, end)),
      caretFrom: from - start,
      caretTo: Math.min(to, end) - start,
      cutBefore: text.slice(place.start, start).trim() !== '',
      cutAfter: text.slice(end, place.end).trim() !== '',
    }
  }
}

/** What fits of a line: the whole of it, else the part itself with as much as can be before and behind it. */
function cut(
  text: string,
  line: { readonly start: number; readonly end: number },
  from: number,
  to: number,
  width: number,
): readonly [start: number, end: number] {
  if (line.end - line.start <= width) return [line.start, line.end]
  const spare = Math.max(0, width - (to - from))
  const start = Math.max(line.start, Math.min(from - Math.floor(spare / 3), line.end - width))
  const end = Math.min(line.end, start + width)
  // No half of a pair at either side; the part begins with "<" or a name, never within one.
  return [isLow(text, start) ? start + 1 : start, isLow(text, end) ? end - 1 : end]
}

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/** Controls, marks of direction, invisible signs and line separators of Unicode, each with as many units as it had. */
function harmless(text: string): string {
  return text
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, (sign) =>
      '\ufffd'.repeat(sign.length),
    )
}
