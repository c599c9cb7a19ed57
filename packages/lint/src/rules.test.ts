import type { Procurement } from '@opensource-experts/core'
import { climateLawDay, parseProcurement } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import type { RuleExample } from './engine/rule'
import { exampleClauses, exampleProcurement } from './example/example-procurement'
import { ruleDocs } from './generated/rule-docs'
import { recommendedRules } from './presets/recommended'
import { lint } from './run/lint'

const docs = Object.fromEntries(ruleDocs.map(({ rule, docs: own }) => [rule.id, own]))

function cases(ruleId: string): readonly RuleExample[] {
  return docs[ruleId]?.examples ?? []
}

/** Rules whose fault is always another one too. */
const inseparable: ReadonlyMap<string, string> = new Map([
  ['AWD-W08', 'price alone is no environmental criterion either (AWD-W09)'],
  ['AWD-W13', 'a percentage written as a decimal spoils the sum (AWD-W01, AWD-W05)'],
  ['SCO-01', 'formulas that go below nothing depend on the tenders of others (SCO-04)'],
  ['SCO-05', 'so does what lies between the lowest and the highest (SCO-04)'],
])

describe.each(recommendedRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(cases(id).map((example) => [example.title, example] as const))('%s', (_, example) => {
    const { procurement, presets, words = [] } = example
    const options = { rules: [rule], clauses: exampleClauses, words }
    const result = lint(procurement, { ...options, ...(presets ? { presets } : {}) })
    const found = result.findings.map(({ path, severity, matched }) => ({
      path,
      severity,
      ...(matched === undefined ? {} : { matched }),
    }))
    expect(found).toEqual(example.findings)
    expect(result.notChecked.map(({ fact }) => fact)).toEqual(example.notChecked ?? [])
  })

  test('has a good example and a bad one', () => {
    const quiet = cases(id).filter(({ findings, notChecked }) => findings.length === 0 && !notChecked)
    expect(quiet.length).toBeGreaterThan(0)
    // A rule that only asks has no bad one, but one that it asks about.
    expect(cases(id).some(({ findings, notChecked = [] }) => findings.length + notChecked.length > 0)).toBe(true)
  })

  // One fault, one rule: what breaks another rule as well says so here, with the reason.
  test.skipIf(inseparable.has(id))('a bad example of it breaks no other rule', () => {
    const bad = cases(id).filter(({ findings }) => findings.length > 0)
    const broken = bad.map(({ procurement }) =>
      lint(procurement, { clauses: exampleClauses }).findings.map(({ ruleId }) => ruleId),
    )
    expect(bad.length === 0 || broken.some((ids) => ids.every((each) => each === id))).toBe(true)
  })

  // Every member is left out in some example of the rule: they are one document with changes.
  test.each(cases(id).map((example, index) => [example.title, example, index] as const))(
    'survives half of: %s',
    (_, example, index) => {
      for (const half of halves(example.procurement, cases(id).length, index)) {
        const { findings } = lint(half, { rules: [rule], clauses: exampleClauses })
        for (const { path } of findings) expect(path).toMatch(/^(?:\/[^/]+)*$/u)
      }
    },
  )
})

/** The document with each member left out in turn, at every depth, however required; of `shares` parts the one asked. */
function* halves(document: Procurement, shares = 1, share = 0): Generator<Procurement> {
  for (const [index, path] of [...membersOf(document, [])].entries()) {
    if (index % shares !== share) continue
    const copy = structuredClone(document) as unknown as Record<string, unknown>
    let at = copy
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>
    const last = path.at(-1) ?? ''
    if (Array.isArray(at)) at.splice(Number(last), 1)
    else delete at[last]
    yield copy as unknown as Procurement
  }
}

function* membersOf(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value)) {
    yield [...path, key]
    yield* membersOf(child, [...path, key])
  }
}

test('every rule survives half of the example that others change', () => {
  for (const half of halves(exampleProcurement)) {
    for (const finding of lint(half).findings) expect(finding.path).toMatch(/^(?:\/[^/]+)*$/u)
  }
})

test('every example is a whole procurement', () => {
  for (const example of Object.values(docs).flatMap(({ examples }) => examples.filter(({ invalid }) => !invalid))) {
    // A member set to undefined is a member that is not there.
    const document: unknown = JSON.parse(JSON.stringify(example.procurement))
    expect(() => parseProcurement(document, { mode: 'write' }), example.title).not.toThrow()
  }
})

test('the example that others change has no finding and no question', () => {
  const { families, ...rest } = lint(exampleProcurement)
  expect(rest).toEqual({
    findings: [],
    notChecked: [],
    suppressed: [],
    summary: { error: 0, warning: 0, info: 0 },
  })
  for (const { asking } of families) expect(asking).toBe(0)
})

test('the rules of the Climate law share its day', () => {
  const days = recommendedRules.flatMap(({ id, params: { from } }) =>
    // The French cap on turnover has a day of its own.
    from && id !== 'LOT-R06' ? [[id, from.value]] : [],
  )
  expect(days).toEqual([
    ['AWD-W08', climateLawDay],
    ['AWD-W09', climateLawDay],
    ['AWD-W16', climateLawDay],
    ['PER-R08', climateLawDay],
    ['PER-R09', climateLawDay],
  ])
})

test('each rule of the preset has its examples, and none else', () => {
  expect(Object.keys(docs).sort()).toEqual(recommendedRules.map(({ id }) => id).sort())
})
