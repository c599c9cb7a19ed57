import type { Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import type { DocumentIssue } from './document-issue'

/** What a shape cannot say of criteria: unique ids, a target for what a buyer writes, a text of some kind. */
export function criteriaIssues(criteria: readonly Criterion[]): DocumentIssue[] {
  const seen = new Set<string>()
  return criteria.flatMap((criterion, index) => {
    const at = `/criteria/${index}`
    const issues: DocumentIssue[] = []
    if (seen.has(criterion.id)) {
      issues.push({
        code: 'duplicate-id',
        path: `${at}/id`,
        message: `the id "${criterion.id}" is used twice; ids are unique`,
      })
    }
    seen.add(criterion.id)
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
  })
}

function hasText(text: Criterion['name']): boolean {
  return text !== undefined && Object.values(text).some((value) => typeof value === 'string' && value.trim() !== '')
}

/** References to lots that are not there, and lots of the same id. */
export function lotIssues(procurement: Procurement): DocumentIssue[] {
  const lots = procurement.lots.map((lot) => lot.id)
  const known = new Set([...lots, ...(procurement.lotGroups ?? []).map((group) => group.id)])
  const twice = lots.flatMap((id, index) =>
    lots.indexOf(id) < index
      ? [{ code: 'duplicate-id', path: `/lots/${index}/id`, message: `the id "${id}" is used twice; ids are unique` }]
      : [],
  )
  const unknown = procurement.criteria.flatMap((criterion, index) =>
    criterion.lots === 'all'
      ? []
      : criterion.lots.flatMap((id, position) =>
          known.has(id)
            ? []
            : [
                {
                  code: 'lot-not-found',
                  path: `/criteria/${index}/lots/${position}`,
                  message: `there is no lot "${id}"; the lots are ${[...known].join(', ')}`,
                },
              ],
        ),
  )
  return [...twice, ...unknown]
}
