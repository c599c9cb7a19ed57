import { OseError } from '@opensource-experts/core'

/** The official languages of the Union (Regulation 1/58), by which a name is understood. */
const official = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')

/**
 * The language of a tag, in small letters: `fr-BE` and `FR` are `fr`.
 *
 * @throws OseError `query-invalid` for what is no language; where it is the name of one, with its code.
 */
export function languageCode(term: string): string {
  const code = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/i.exec(term)?.[1]?.toLowerCase()
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
  if (code !== undefined && english.of(code) !== undefined) return code
  const meant = official.find((each) => names(each).includes(term.toLowerCase()))
  const cure = meant === undefined ? 'Write an ISO 639 code such as fr.' : `Write ${meant}.`
  throw new OseError(
    'query-invalid',
    `The expert query cannot be searched: "${term.slice(0, 60)}" is no code of a language. ${cure}`,
    meant === undefined ? {} : { facts: { meant } },
  )
}

/** In English, in French, and in itself. */
function names(code: string): string[] {
  return ['en', 'fr', code].map(
    (language) => new Intl.DisplayNames(language, { type: 'language' }).of(code)?.toLowerCase() ?? '',
  )
}
