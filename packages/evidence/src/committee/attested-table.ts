import type { FirstResponse } from '../metrics/first-response'
import type { AttestedPart } from './attested-part'
import type { Say } from './words'

/** What platforms attest, as a table and sentences; the page, the report in Markdown and the sheets say it alike. */
export interface AttestedText {
  readonly title: string
  readonly notes: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function attestedText({ rows, sources, digest }: AttestedPart, say: Say): AttestedText {
  const withPerson = rows.some(({ person }) => person !== undefined)
  const figure = (count: number | undefined) =>
    count === undefined ? say('sheet.unknown') : say('report.figure', { value: count })
  return {
    title: say('attested.title'),
    notes: [
      say('attested.note'),
      ...sources.flatMap(({ project, attestedBy, asked = '', partial, unknown, firstResponse }) => {
        const kinds = (of: typeof partial) => of.map((kind) => say(`attested.${kind}`)).join(', ')
        if (attestedBy === undefined) return [say('attested.not-asked', { project })]
        return [
          say('attested.source', { project, host: attestedBy, asked }),
          ...(firstResponse === undefined ? [] : [firstResponseText(project, firstResponse, say)]),
          ...(partial.length > 0 ? [say('attested.partial', { project, kinds: kinds(partial) })] : []),
          ...(unknown.length > 0 ? [say('attested.unknown', { project, kinds: kinds(unknown) })] : []),
        ]
      }),
      ...(rows.length === 0 ? [say('attested.nobody')] : []),
      say('attested.digest', { digest }),
    ],
    columns: [
      ...(withPerson ? [say('column.person')] : []),
      say('column.project'),
      ...(['reviews', 'issues', 'releases', 'examples'] as const).map((name) => say(`column.attested-${name}`)),
    ],
    rows: rows.map(({ project, person, reviews, issues, releases, examples }) => [
      ...(withPerson ? [person ?? ''] : []),
      project,
      reviews === undefined ? say('sheet.unknown') : say('attested.reviews', reviews),
      figure(issues),
      figure(releases),
      examples.join(' '),
    ]),
  }
}

/** Of the project, and not of the tenderer. */
function firstResponseText(project: string, { answered, unanswered, medianHours }: FirstResponse, say: Say): string {
  return medianHours === undefined
    ? say('attested.no-response', { project, unanswered })
    : say('attested.first-response', { project, answered, unanswered, hours: Math.round(medianHours * 10) / 10 })
}
