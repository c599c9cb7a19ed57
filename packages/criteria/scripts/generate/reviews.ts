import { defined, type LegalReview, nearestKey } from '@opensource-experts/core'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import type { ClauseReview } from '../../src/catalogue/clause-review'
import type { Content } from './read-content.ts'

/** The reviews, each with whether its text has changed since; digests by `<clause> <language>`. */
export function reviewsOf(
  { reviews, clauses }: Content,
  digests: ReadonlyMap<string, string>,
  problems: Problem[],
): ClauseReview[] {
  const known = clauses.map(({ name }) => name)
  return reviews.flatMap(({ file: { read, ...person }, source }) =>
    read.flatMap(({ digest, remarks, ...each }, index): ClauseReview[] => {
      if (!known.includes(each.clause)) {
        const nearest = nearestKey(each.clause, known)
        const hint = nearest ? `did you mean "${nearest}"?` : `known: ${known.join(', ')}.`
        problems.push(source.problem(['read', String(index), 'clause'], `There is no clause ${each.clause}; ${hint}`))
        return []
      }
      const { clause, language, version, verdict } = each
      if (verdict === null) return []
      const stale = digests.get(`${clause} ${language}`) !== digest
      return [{ clause, language, version, ...person, verdict, ...defined({ remarks }), digest, stale }]
    }),
  )
}

/**
 * The legal review of a clause: the latest approval by a lawyer of texts as they stand; null where there is none, and
 * where a lawyer has rejected one of them.
 */
export function legalReviewOf(id: string, reviews: readonly ClauseReview[]): LegalReview | null {
  const counting = reviews
    .filter(({ clause, role, stale }) => clause === id && role === 'lawyer' && !stale)
    .sort((a, b) => (a.date < b.date ? 1 : -1))
  const [latest] = counting
  if (!latest || counting.some(({ verdict }) => verdict === 'rejected')) return null
  const languages = counting.filter(({ reviewer }) => reviewer === latest.reviewer).map(({ language }) => language)
  return { reviewer: latest.reviewer, date: latest.date, languages: [...new Set(languages)].sort() }
}
