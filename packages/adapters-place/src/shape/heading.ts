import { type LocalizedText, OseError, textIn } from '@opensource-experts/core'

interface Named {
  readonly name?: LocalizedText
  readonly noticeText?: LocalizedText
  readonly description?: LocalizedText
}

/** The member whose text becomes `enonce`: the name, else the short text, else the full one. */
export function headingMember(item: Named, language: string): keyof Named | undefined {
  return (['name', 'noticeText', 'description'] as const).find((member) => filled(item[member], language))
}

/** The text of `enonce`, on one line. @throws OseError `language-missing` where there is none in the language. */
export function heading(item: Named, language: string, path: string): string {
  const member = headingMember(item, language)
  const text = member && textIn(item[member], language)
  if (text) return text.replace(/\s+/gu, ' ').trim()
  const known = [
    ...new Set([item.name, item.noticeText, item.description].flatMap((each) => Object.keys(each ?? {}))),
  ].sort()
  const todo =
    known.length > 0
      ? `It has ${known.join(', ')}: add a name in ${language}, or ask for one of these`
      : 'Resolve its clause, or give it a name'
  throw new OseError(
    known.length > 0 ? 'language-missing' : 'clause-unresolved',
    `The criterion at ${path} has no heading in ${language} to type into the form. ${todo}.`,
    { path, facts: { language, known } },
  )
}

function filled(text: LocalizedText | undefined, language: string): boolean {
  return (textIn(text, language) ?? '').trim() !== ''
}
