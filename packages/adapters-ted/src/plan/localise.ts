import type { Criterion, LocalizedText, Refusal } from '@opensource-experts/core'
import { noticeText, textIn } from '@opensource-experts/core'

/** A text in the notice's languages and no other (rules `_B` and `_C`): `fr-BE` serves a notice in `fr`. */
export function restrict(text: LocalizedText | undefined, languages: readonly string[]): LocalizedText | undefined {
  if (!text) return undefined
  const found = languages.flatMap((language) => {
    const tag = Object.hasOwn(text, language)
      ? language
      : Object.keys(text).find((key) => key.toLowerCase().split('-')[0] === language)
    const value = tag === undefined ? undefined : text[tag]
    return value === undefined || value.trim() === '' ? [] : [[language, value]]
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

/** The criterion with its texts in the notice's languages only; members that have none are left out. */
export function localise<Kind extends Criterion>(criterion: Kind, languages: readonly string[]): Kind {
  const texts = {
    name: restrict(criterion.name, languages),
    description: restrict(criterion.description, languages),
    noticeText: restrict(criterion.noticeText, languages),
  }
  const { name: _name, description: _description, noticeText: _noticeText, ...rest } = criterion
  return { ...rest, ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) } as unknown as Kind
}

/** Languages of the notice in which the (localised) criterion lacks its text, or its name where it has one. */
function missingLanguages(criterion: Criterion, languages: readonly string[]): string[] {
  return languages.filter(
    (language) =>
      noticeText(criterion, language) === undefined ||
      (criterion.kind !== 'performance' && criterion.name !== undefined && !Object.hasOwn(criterion.name, language)),
  )
}

// XML 1.0, production 2. Built from a string so that no control character stands in the source.
// biome-ignore lint/complexity/useRegexLiterals: the literal would hold control characters
export const notXml = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
)

/** Languages in which a text is not there. */
export function missingIn(text: LocalizedText | undefined, languages: readonly string[]): string[] {
  return languages.filter((language) => text === undefined || !Object.hasOwn(text, language))
}

/** More languages than the Union has are a file's mistake, or worse: they are not listed for every criterion. */
const mostShown = 24

/** Refusals of one criterion that do not depend on a lot; `given` as it came, `criterion` localised. */
export function textRefusals(
  given: Criterion,
  criterion: Criterion,
  languages: readonly string[],
  acceptDrafts: string | undefined,
): Refusal[] {
  const missing = missingLanguages(criterion, languages)
  if (missing.length > 0) {
    // A clause without any text has not been resolved; one without this language does not exist in it.
    const resolved = [given.name, given.description, given.noticeText].some(
      (text) => Object.keys(text ?? {}).length > 0,
    )
    const shown = missing.length > mostShown ? [...missing.slice(0, mostShown), '…'] : missing
    return given.clause && !resolved
      ? [{ code: 'clause-unresolved', criterion: given.id, params: { clause: given.clause.id, languages: shown } }]
      : [{ code: 'language-missing', criterion: given.id, params: { languages: shown } }]
  }
  const refusals: Refusal[] = languages.flatMap((language) =>
    notXml.test(`${textIn(criterion.name, language) ?? ''}${noticeText(criterion, language) ?? ''}`)
      ? [{ code: 'text-not-xml' as const, criterion: criterion.id, params: { language } }]
      : [],
  )
  const drafts = languages.filter((language) => criterion.drafts?.includes(language))
  if (drafts.length > 0 && !acceptDrafts?.trim()) {
    refusals.push({ code: 'language-draft', criterion: criterion.id, params: { languages: drafts } })
  }
  return refusals
}
