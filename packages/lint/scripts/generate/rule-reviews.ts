import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LegalReview, nearestKey } from '@opensource-experts/core'
import * as z from 'zod'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { readYaml, type YamlSource } from '../../../../scripts/generate/lib/yaml-source.ts'
import type { RuleReview } from '../../src/engine/rule-notes.ts'
import type { RuleFolder } from './rule-folder.ts'

const said = z.string().check(z.minLength(1))
const verdict = z.enum(['approved', 'approved-with-remarks', 'rejected'])

/** `reviews/<anything>.yaml` beside the rules: who has read which, in which capacity, when. */
const reviewFile = z.strictObject({
  reviewer: said,
  role: z.enum(['lawyer', 'buyer', 'translator', 'other']),
  capacity: said,
  languages: z.array(said).check(z.minLength(1)),
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/u, { error: 'must be a day such as 2026-12-01' })),
  read: z.array(
    z.strictObject({
      rule: said,
      digest: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/u, { error: 'must be a digest as the sheet prints it' })),
      // A sheet comes with every rule, and nobody has to read them all.
      verdict: z.nullable(verdict),
      remarks: z.optional(said),
    }),
  ),
})

/**
 * What a reviewer signs for: what a rule is, how it decides, its examples and what it says, whatever the layout of the files.
 */
export function ruleDigest({ dir, id, legalReview: _, reviews: __, digest: ___, ...facts }: RuleFolder): string {
  const files = readdirSync(dir).filter((name) => /^(?:check|examples)\.ts$|^[a-z]{2}(?:-[A-Z]{2})?\.yaml$/u.test(name))
  const texts = files.sort().map((name) => {
    const path = join(dir, name)
    return [name, name.endsWith('.yaml') ? readYaml(path).value : readFileSync(path, 'utf8').replace(/\s+/gu, ' ')]
  })
  const { presets: ____, ...decided } = facts
  return `sha256:${createHash('sha256')
    .update(JSON.stringify([id, decided, texts]))
    .digest('hex')}`
}

/** The rules with who has read them; what is wrong in a review names file and line. */
export function withReviews(root: string, rules: readonly RuleFolder[], problems: Problem[]): RuleFolder[] {
  const reviews = readReviews(join(root, 'reviews'), rules, problems)
  return rules.map((rule) => {
    const own = reviews.filter((review) => review.rule === rule.id)
    return { ...rule, reviews: own, legalReview: legalReviewOf(own) }
  })
}

function readReviews(folder: string, rules: readonly RuleFolder[], problems: Problem[]): RuleReview[] {
  if (!existsSync(folder)) return []
  const digests = new Map(rules.map(({ id, digest }) => [id, digest]))
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  return names.sort().flatMap((name) => {
    const source = readYaml(join(folder, name))
    const parsed = reviewFile.safeParse(source.value)
    problems.push(...source.problems)
    if (!parsed.success) {
      if (source.problems.length === 0) problems.push(...issuesOf(source, parsed.error))
      return []
    }
    const { read, ...person } = parsed.data
    return read.flatMap(({ rule, digest, verdict, remarks }, index): RuleReview[] => {
      if (!digests.has(rule)) {
        const nearest = nearestKey(rule, [...digests.keys()])
        const hint = nearest ? ` Did you mean ${nearest}?` : ''
        problems.push(source.problem(['read', index, 'rule'], `There is no rule ${rule}.${hint}`))
        return []
      }
      if (verdict === null) return []
      const stale = digests.get(rule) !== digest
      return [{ rule, ...person, verdict, ...(remarks === undefined ? {} : { remarks }), digest, stale }]
    })
  })
}

function issuesOf(source: YamlSource, error: z.ZodError): Problem[] {
  return error.issues.map(({ path, message }) =>
    source.problem(
      path.filter((key) => typeof key !== 'symbol'),
      `${path.join('.') || 'The file'}: ${message}.`,
    ),
  )
}

/** The latest approval by a lawyer of the rule as it stands; null where there is none, or where one has rejected it. */
function legalReviewOf(reviews: readonly RuleReview[]): LegalReview | null {
  const counting = reviews.filter(({ role, stale }) => role === 'lawyer' && !stale)
  const [latest] = counting.toSorted((a, b) => (a.date < b.date ? 1 : -1))
  if (!latest || counting.some(({ verdict }) => verdict === 'rejected')) return null
  return { reviewer: latest.reviewer, date: latest.date, languages: [...latest.languages].sort() }
}
