import { type Criterion, noticeName, noticeText, textIn } from '@opensource-experts/core'
import type { Entry, LintContext, Place } from '../engine/context'
import type { RuleReport } from '../engine/rule'

/** A text as a notice carries it, in one language. */
export interface NoticeText extends Pick<RuleReport, 'path' | 'lots' | 'criterion'> {
  readonly what: 'title' | 'text' | 'terms' | 'formula' | 'reason'
  /** Business term. */
  readonly field: string
  readonly language: string
  /** In characters, as XPath counts them. */
  readonly length: number
  /** What it is the text of: the name of a criterion, or the id of a lot. */
  readonly name: string
}

/** The texts of a notice that can be too long, in each of its languages. */
export function* noticeTexts({ procurement, entries, places }: LintContext): Generator<NoticeText> {
  const { languages = [] } = procurement
  for (const entry of entries) {
    const { kind } = entry.criterion
    if (kind !== 'award' && kind !== 'selection') continue
    for (const language of languages) yield* criterionTexts(entry, kind, language)
  }
  yield* termTexts(places, languages)
  for (const { id, pointer, lot } of places) {
    for (const [member, what, field] of [
      ['complicated', 'formula', 'BT-543-Lot'],
      ['orderJustification', 'reason', 'BT-733-Lot'],
    ] as const) {
      for (const language of languages) {
        const length = lengthOf(textIn(lot.awardMethod?.[member], language))
        yield {
          path: `${pointer}/awardMethod/${member}/${language}`,
          lots: [id],
          what,
          field,
          language,
          length,
          name: id,
        }
      }
    }
  }
}

function* criterionTexts(
  { criterion, pointer, lots, name }: Entry,
  kind: 'award' | 'selection',
  language: string,
): Generator<NoticeText> {
  const own = { lots, criterion: criterion.id, language, name }
  if (kind === 'award') {
    const length = lengthOf(noticeName(criterion, language))
    yield { ...own, path: `${pointer}/name/${language}`, what: 'title', field: 'BT-734-Lot', length }
  }
  // A minimum that the documents alone state is not in the notice.
  if (criterion.kind === 'selection' && criterion.minimum?.inNotice === false) return
  const field = kind === 'award' ? 'BT-540-Lot' : 'BT-750-Lot'
  const path = `${pointer}/${memberOf(criterion, language)}/${language}`
  yield { ...own, path, what: 'text', field, length: lengthOf(noticeText(criterion, language)) }
}

function memberOf({ noticeText: short, description }: Criterion, language: string): string {
  return textIn(short, language)?.trim() ? 'noticeText' : textIn(description, language)?.trim() ? 'description' : 'name'
}

/** BT-70 holds all terms of a lot, with a blank line between two. Lots with the same terms are one text. */
function* termTexts(places: readonly Place[], languages: readonly string[]): Generator<NoticeText> {
  const byTerms = new Map<Place['performance'], Place[]>()
  for (const place of places) {
    if (place.kind !== 'lot') continue
    const same = byTerms.get(place.performance)
    if (same) same.push(place)
    else byTerms.set(place.performance, [place])
  }
  for (const [terms, [first, ...others]] of byTerms) {
    if (!first) continue
    const lots = [first, ...others].map(({ id }) => id)
    for (const language of languages) {
      const lengths = terms.map(({ criterion }) => lengthOf(noticeText(criterion, language))).filter(Boolean)
      const length = lengths.reduce((sum, each) => sum + each + 2, -2)
      yield { path: first.pointer, lots, what: 'terms', field: 'BT-70-Lot', language, length, name: first.id }
    }
  }
}

/** Code points, none of them copied. */
function lengthOf(text = ''): number {
  let { length } = text
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0xdc00 && code <= 0xdfff) length -= 1
  }
  return length
}
