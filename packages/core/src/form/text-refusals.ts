import { defined } from '../data/defined'
import type { Criterion } from '../model/criterion'
import type { LocalizedText } from '../model/text'
import type { Refusal } from '../plan/plan'
import { noticeText } from '../weights/identity'

/** The criterion with its texts in these languages and no other; `fr-BE` serves `fr`. Members without any are left out. */
export function inLanguages<Kind extends Criterion>(criterion: Kind, languages: readonly string[]): Kind {
  const { name, description, noticeText: short, ...rest } = criterion
  const texts = {
    name: only(name, languages),
    description: only(description, languages),
    noticeText: only(short, languages),
  }
  return { ...rest, ...defined(texts) } as unknown as Kind
}

function only(text: LocalizedText | undefined, languages: readonly string[]): LocalizedText | undefined {
  if (!text) return undefined
  const found = languages.flatMap((language) => {
    const tag = Object.hasOwn(text, language)
      ? language
      : Object.keys(text).find((key) => key.toLowerCase().split('-')[0] === language)
    const value = tag === undefined ? undefined : text[tag]
    return value === undefined || value.trim() === '' ? [] : [[language, value] as const]
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}

/** Why the texts of a criterion cannot be written: `given` as it came, `criterion` in the languages of the form. */
export function textRefusals(
  given: Criterion,
  criterion: Criterion,
  languages: readonly string[],
  acceptDrafts?: string,
): Refusal[] {
  const missing = languages.filter(
    (language) =>
      noticeText(criterion, language) === undefined ||
      (criterion.kind === 'award' && criterion.name !== undefined && !Object.hasOwn(criterion.name, language)),
  )
  const { id, clause } = given
  if (missing.length > 0) {
    // A clause without any text has not been resolved; one without this language does not exist in it.
    const bare = [given.name, given.description, given.noticeText].every((text) => Object.keys(text ?? {}).length === 0)
    return clause && bare
      ? [{ code: 'clause-unresolved', criterion: id, params: { clause: clause.id, languages: missing } }]
      : [{ code: 'language-missing', criterion: id, params: { languages: missing } }]
  }
  const drafts = languages.filter((language) => criterion.drafts?.includes(language))
  if (drafts.length === 0 || acceptDrafts?.trim()) return []
  return [{ code: 'language-draft', criterion: id, params: { languages: drafts } }]
}
