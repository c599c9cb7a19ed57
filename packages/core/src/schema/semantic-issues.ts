import type { Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import type { DocumentIssue } from './document-issue'

/** What a shape cannot say of criteria: unique ids, a target for what a buyer writes, a text of some kind. */
export function criteriaIssues(criteria: readonly Criterion[], at = '/criteria'): DocumentIssue[] {
  return [...duplicateIds(criteria, at), ...criteria.flatMap((criterion, index) => lacks(criterion, `${at}/${index}`))]
}

function lacks(criterion: Criterion, at: string): DocumentIssue[] {
  const issues: DocumentIssue[] = []
  if (criterion.origin === 'notice' || criterion.clause) return issues
  if (!criterion.target) {
    const message = 'is required: operator, assigned-staff, tender or performance'
    issues.push({ code: 'target-missing', path: `${at}/target`, message })
  }
  if (!hasText(criterion.name) && !hasText(criterion.description)) {
    const message = 'a name or a description is required where there is no clause'
    issues.push({ code: 'text-missing', path: at, message })
  }
  return issues
}

function hasText(text: Criterion['name']): boolean {
  return text !== undefined && Object.values(text).some((value) => typeof value === 'string' && value.trim() !== '')
}

/** Ids that stand twice in a list. */
export function duplicateIds(items: readonly { readonly id: string }[], at: string): DocumentIssue[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id)
      return []
    }
    const message = `the id "${shorten(id)}" is used twice; ids are unique`
    return [{ code: 'duplicate-id', path: `${at}/${index}/id`, message }]
  })
}

/** References to lots that are not there, and lots and groups of the same id. */
export function lotIssues({ lots, lotGroups = [], lotClauses = [], criteria }: Procurement): DocumentIssue[] {
  const own = new Set(lots.map(({ id }) => id))
  const known = new Set([...own, ...lotGroups.map(({ id }) => id)])
  return [
    ...duplicateIds(lots, '/lots'),
    ...duplicateIds(lotGroups, '/lotGroups'),
    ...lotGroups.flatMap((group, index) => unknownLots(group.lots, own, `/lotGroups/${index}/lots`)),
    ...duplicateIds(lotClauses, '/lotClauses'),
    ...Object.entries({ lotClauses, criteria }).flatMap(([list, items]) =>
      items.flatMap(({ lots: named }, index) =>
        Array.isArray(named) ? unknownLots(named, known, `/${list}/${index}/lots`) : [],
      ),
    ),
  ]
}

function unknownLots(named: readonly string[], known: ReadonlySet<string>, at: string): DocumentIssue[] {
  return named.flatMap((id, position) =>
    known.has(id)
      ? []
      : [
          {
            code: 'lot-not-found',
            path: `${at}/${position}`,
            message: `there is no lot "${shorten(id)}"; the lots are ${listed(known)}`,
          },
        ],
  )
}

/** A document may have as many lots as a file can hold: ten are named, the others counted. */
function listed(ids: ReadonlySet<string>): string {
  const shown: string[] = []
  for (const id of ids) {
    if (shown.length === 10) break
    shown.push(shorten(id))
  }
  return ids.size > shown.length ? `${shown.join(', ')} and ${ids.size - shown.length} more` : shown.join(', ')
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}...` : text
}
