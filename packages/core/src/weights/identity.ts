import { parseDecimal } from '../decimal/decimal'
import { expectObject, expectText } from '../errors/expect-input'
import type { AwardCriterion, Criterion } from '../model/criterion'
import type { DecimalValue } from '../model/decimal-value'
import type { LocalizedText } from '../model/text'
import type { Threshold } from '../model/weight'
import { asParagraph, normaliseText, paragraphs } from '../text/normalise-text'
import { textIn } from '../text/text-in'

/** The text that a notice carries (BT-540, BT-750, BT-70): the short form, else the full text, else the name. */
export function noticeText(criterion: Criterion, language: string): string | undefined {
  expectObject('noticeText', 'criterion', criterion)
  expectText('noticeText', 'language', language)
  const text =
    filled(criterion.noticeText, language) ??
    filled(criterion.description, language) ??
    filled(criterion.name, language)
  return text === undefined
    ? undefined
    : criterion.kind === 'performance'
      ? asParagraph(text)
      : text.replace(/\r\n?/gu, '\n').trim()
}

/** The name that a notice carries (BT-734). */
export function noticeName(criterion: Criterion, language: string): string | undefined {
  expectObject('noticeName', 'criterion', criterion)
  expectText('noticeName', 'language', language)
  // One space stays as it is: a megabyte of words has hundreds of thousands.
  return filled(criterion.name, language)
    ?.replace(/\s{2,}|[^\S ]/gu, ' ')
    .trim()
}

function filled(text: LocalizedText | undefined, language: string): string | undefined {
  const value = textIn(text, language)
  return value?.trim() ? value : undefined
}

/** The key of a criterion within a lot: kind and BT-734, else BT-540, in the first notice language, case-folded. */
export function criterionKey(criterion: Criterion, language: string): string | undefined {
  expectObject('criterionKey', 'criterion', criterion)
  expectText('criterionKey', 'language', language)
  const text = noticeName(criterion, language) ?? noticeText(criterion, language)
  return text === undefined ? undefined : `${criterion.kind} ${normaliseText(text).toLowerCase()}`
}

/**
 * Same type, same texts in each language that both know, same fixed number and thresholds. Weights apart, and with
 * `numbers: false` all numbers: a lot that has none shows none.
 */
export function sameContent(
  present: AwardCriterion,
  wanted: AwardCriterion,
  languages: readonly string[],
  { numbers = true }: { readonly numbers?: boolean } = {},
): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined ? a === b : normaliseText(a) === normaliseText(b)
  return (
    present.type === wanted.type &&
    languages.every(
      (language) =>
        same(noticeName(present, language), noticeName(wanted, language)) &&
        same(noticeText(present, language), noticeText(wanted, language)),
    ) &&
    (!numbers || numbersOf(present) === numbersOf(wanted))
  )
}

function numbersOf({ fixed, thresholds }: AwardCriterion): string {
  return JSON.stringify([fixed ? [fixed.kind, exactValue(fixed.value)] : [], thresholdsOf(thresholds)])
}

/** Thresholds in one notation and order: equal where they say the same. */
export function thresholdsOf(thresholds: readonly Threshold[] = []): string {
  return JSON.stringify(thresholds.map(({ kind, value }) => [kind, exactValue(value)]).sort())
}

/** A number in one notation: 5 and `"5.0"` are the same. */
export function exactValue(value: DecimalValue): string {
  const decimal = parseDecimal(value)
  return decimal ? `${decimal.units}e${decimal.scale}` : String(value)
}

/** Whether BT-70 holds the term as one of its paragraphs. */
export function hasParagraph(text: string | undefined, term: string | undefined): boolean {
  if (typeof text !== 'string' || typeof term !== 'string') return false
  return paragraphs(text).some((paragraph) => normaliseText(paragraph) === normaliseText(term))
}
