import { isNuts, OseError } from '@opensource-experts/core'

/**
 * A NUTS code in capitals, with EL and UK where ISO 3166 writes GR and GB. A word that merely looks like one is none: its country has no
 * codes, or it has four or five letters and no digit, which no code has but those that end in ZZ (extra-regio).
 *
 * @throws OseError `query-invalid`. Which code a name means, `nutsOfPlace` says.
 */
export function nutsCode(term: string): string {
  const code = term
    .toUpperCase()
    .replace(/^GR(?=.{0,3}$)/, 'EL')
    .replace(/^GB(?=.{0,3}$)/, 'UK')
  if (isNuts(code)) return code
  const country = code.slice(0, 2)
  const why =
    /^[A-Z]{2}[A-Z0-9]{0,3}$/.test(code) && !isNuts(country) ? `; no country of NUTS is called ${country}` : ''
  throw new OseError(
    'query-invalid',
    `The expert query cannot be searched: "${term.slice(0, 60)}" is no NUTS code such as FR, FRK, FRK2 or FRK26${why}; names of places are not searched. Correct the query.`,
  )
}
