import type { Catalogue } from '../catalogue/catalogue'
import { describeClause } from '../catalogue/describe-clause'
import { levels } from '../clause/clause'
import { documentPlaces } from '../clause/clause-text'
import { baseOf, type PublishOptions, readPublished } from './published-input'

const header = [
  ...['address', 'clause', 'version', 'kind', 'target', 'tags', 'level', 'language', 'status', 'name', 'summary'],
  ...['text', 'steps', 'notice', ...documentPlaces, 'legalBasis'],
]

/**
 * The catalogue as a table (RFC 4180, CRLF): a row for each clause, level and language. Cells that a spreadsheet would run
 * as a formula begin with an apostrophe.
 */
export function catalogueCsv(catalogue: Catalogue, options: PublishOptions = {}): string {
  return readPublished('catalogueCsv', catalogue, options, () => {
    const base = baseOf(options)
    const rows = catalogue.clauses.flatMap((clause) => {
      const { id, version, kind, target = '', tags, texts, legalBasis } = describeClause(clause, { catalogue })
      const basis = legalBasis.map(
        ({ ref, status }) => `${ref} (${status === 'verified' ? 'verified' : 'not verified'})`,
      )
      return levels.flatMap((level) =>
        Object.entries(texts).map(([language, { status, name, levels: own }]) => {
          const { summary, text, steps = [], notice, ...others } = own[level]
          return [
            ...[
              `${base}${id}#${level}`,
              id,
              version,
              kind,
              target,
              tags.join(' '),
              level,
              language,
              status,
              name,
              summary,
            ],
            ...[text, steps.join('\n'), notice, ...documentPlaces.map((place) => others[place]), basis.join('; ')],
          ]
        }),
      )
    })
    return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
  })
}

function cell(text = ''): string {
  // What a spreadsheet drops before it looks for a formula is looked past as well.
  const neutral = /^[\s"'\p{Default_Ignorable_Code_Point}]*[=+@\uff1d\uff0b\uff20\uff0d-]/u.test(text)
    ? `'${text}`
    : text
  return /[",\r\n]/u.test(neutral) ? `"${neutral.replaceAll('"', '""')}"` : neutral
}
