import { OseError } from '@opensource-experts/core'

/**
 * The language of a tag, in small letters: `fr-BE` and `FR` are `fr`.
 *
 * @throws OseError `query-invalid` for what is no language. Which one a name means, `languageOfName` says.
 */
export function languageCode(term: string): string {
  const code = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8})*$/i.exec(term)?.[1]?.toLowerCase()
  if (code !== undefined && new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code)) return code
  throw new OseError(
    'query-invalid',
    `The expert query cannot be searched: "${term.slice(0, 60)}" is no code of a language such as fr. Correct the query.`,
  )
}
