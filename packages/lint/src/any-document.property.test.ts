import { format, OseError, type Procurement } from '@opensource-experts/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleProcurement, withChanged } from './example/example-procurement'
import { en } from './generated/texts/en'
import { formatAdvice, lint } from './index'

const runs = { numRuns: 150 }
const keys = fc.constantFrom(
  ...['criteria', 'lots', 'languages', 'id', 'kind', 'award', 'weight', 'value', 'name', 'fr', 'lotGroups', 'clause'],
  ...['subCriteria', '__proto__', 'constructor', 'toString', 'length', 'jurisdiction', 'date', 'buyers', 'title'],
)
const values = fc.oneof(
  fc.constantFrom(
    null,
    5,
    -0,
    Number.NaN,
    '',
    'x',
    '12,5',
    'award',
    'all',
    true,
    [],
    {},
    [null],
    ['LOT-0001'],
    'constructor',
  ),
  fc.jsonValue({ maxDepth: 2 }),
  fc.dictionary(keys, fc.jsonValue({ maxDepth: 1 })),
)

/** Findings and questions, with sentences: nothing is thrown, whatever stands there. */
function answered(document: unknown): void {
  const { findings, notChecked, summary } = lint(document as Procurement)
  expect(summary.error + summary.warning + summary.info).toBe(findings.length)
  for (const finding of findings) {
    expect(finding.path).toMatch(/^(?:\/[^/]*)*$/u)
    expect(typeof format(finding, 'en', [{ en }])).toBe('string')
    expect(typeof formatAdvice(finding, 'en', [{ en }])).toBe('string')
  }
  for (const { question } of notChecked) expect(question.length).toBeGreaterThan(10)
}

test('arbitrary JSON is answered, or is no document at all', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), values, fc.anything()), (document) => {
      try {
        answered(document)
      } catch (error) {
        if (!OseError.isInstance(error) || error.code !== 'input-invalid') throw error
        expect(typeof document !== 'object' || document === null || Array.isArray(document)).toBe(true)
      }
    }),
    runs,
  )
})

test('a document with something else in one place is answered', () => {
  const places = [...pathsOf(exampleProcurement)]
  fc.assert(
    fc.property(fc.constantFrom(...places), values, (path, value) => {
      answered(withValue(exampleProcurement, path, value))
    }),
    runs,
  )
})

test('a document with other keys anywhere is answered', () => {
  const places = [...pathsOf(exampleProcurement)]
  fc.assert(
    fc.property(fc.constantFrom(...places), keys, values, (path, key, value) => {
      answered(withValue(exampleProcurement, [...path, key], value))
    }),
    runs,
  )
})

// A call takes some 120,000 arguments; on a busy machine the lists take a while.
test('lists of any length are read: none is spread over the arguments of a call', { timeout: 180_000 }, () => {
  const many = 130_000
  const text = { fr: 'x' }
  const subCriteria = Array(many).fill({ name: text, weight: { kind: 'percentage', value: 1 } })
  for (const long of [{ evidence: Array(many).fill({ text }) }, { subCriteria }])
    expect(lint(withChanged({ method: long })).summary.error).toBe('subCriteria' in long ? 1 : 0)
})

function* pathsOf(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    yield [...path, key]
    yield* pathsOf(child, [...path, key])
  }
}

function withValue(document: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (typeof document !== 'object' || document === null) return { [key]: value }
  const entries = Object.entries(document).filter(([name]) => name !== key)
  const own = Object.hasOwn(document, key) ? (document as Record<string, unknown>)[key] : undefined
  const next = withValue(own, rest, value)
  if (Array.isArray(document)) return document.map((item, index) => (String(index) === key ? next : item))
  return Object.fromEntries([...entries, [key, next]])
}
