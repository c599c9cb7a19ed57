import { expectInput, type Leaf, type Members, oneOf, readingInput } from '@opensource-experts/core'
import type { ClauseKind } from '../clause/clause'
import { isCriterionKind } from '../clause/criterion-kind'

const said = {
  code: 'invalid',
  message: 'must be a catalogue that createCatalogue has made',
} as const

/** What finds clauses: a catalogue, with or without texts. */
export const clauseSourceInput: Leaf = (value) =>
  isRecord(value) && Array.isArray(value.clauses) && value.clauses.every(isClause) ? undefined : said

/** The same for a function that takes nothing else: a bundle need not hold what checks shapes. */
export function expectClauseSource(call: string, catalogue: unknown): void {
  const holds = readingCatalogue(call, () => clauseSourceInput(catalogue, {}) === undefined)
  expectInput(holds, call, 'catalogue', 'a catalogue that createCatalogue has made', catalogue)
}

/** A catalogue with its texts. */
export const catalogueInput: Leaf = (value, around) =>
  isRecord(value) && isRecord(value.texts) && isRecord(value.sets) ? clauseSourceInput(value, around) : said

/** A clause, as far as every function leans on it. */
export const clauseInput: Leaf = (value) =>
  isClause(value) ? undefined : { code: 'invalid', message: 'must be a clause of a catalogue' }

function isClause(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value.id, value.version, value.kind].every((each) => typeof each === 'string') &&
    (typeof value.target === 'string' || !isCriterionKind(value.kind as ClauseKind)) &&
    [value.tags, value.evidence, value.legalBasis].every(Array.isArray) &&
    isRecord(value.parameters) &&
    isRecord(value.eForms)
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Runs what reads a catalogue of the caller's, which may have been put together by hand. */
export function readingCatalogue<Result>(call: string, run: () => Result): Result {
  return readingInput(call, 'catalogue', 'a catalogue that createCatalogue has made', run)
}

/** A kind of criterion. */
export const kindInput: Leaf = /* @__PURE__ */ oneOf('award', 'selection', 'performance', 'technical-specification')

/** A kind of clause. */
export const clauseKindInput: Leaf = /* @__PURE__ */ oneOf(
  'award',
  'selection',
  'performance',
  'technical-specification',
  'lot-design',
  'market-consultation',
)

/** Options that hold a catalogue, and what else a function takes. */
export function catalogueOptions(members: Members['members'] = {}, catalogue: Leaf = catalogueInput): Members {
  return { members: { ...members, catalogue }, required: ['catalogue'] }
}
