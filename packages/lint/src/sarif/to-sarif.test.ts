import { OseError, type Procurement } from '@opensource-experts/core'
import { parseJson } from '@opensource-experts/core/json'
import type { Log } from 'sarif'
import { describe, expect, it, test } from 'vitest'
import { exampleClauses, exampleProcurement, withChanged } from '../example/example-procurement'
import { lint } from '../run/lint'
import { lintMessages } from '../texts'
import { toSarif } from './to-sarif'

const heavy = withChanged({ environment: { weight: { kind: 'percentage', value: 15 } } })
const { tieBreak: _, ...unsaid } = heavy
const document: Procurement = unsaid
const suppressions = [{ ruleId: 'AWD-W01', lot: 'LOT-0002', reason: 'Lot 2 leaves.' }]
const result = lint(document, { clauses: exampleClauses, suppressions })
const text = JSON.stringify(document, null, 2)
const log = toSarif([{ uri: 'buyer/support.json', result, placeOf: (path) => parseJson(text).placeOf(path) }], {
  texts: lintMessages,
  locale: 'fr',
})
const [run] = log.runs
const of = (ruleId: string) => run?.results.filter((each) => each.ruleId === ruleId) ?? []

/** The types of SARIF 2.1.0, as what is not changed. */
type Frozen<Value> = Value extends object ? { readonly [Key in keyof Value]: Frozen<Value[Key]> } : Value

test('a log is what the standard says', () => {
  const standard: Frozen<Log> = log
  expect(standard.version).toBe('2.1.0')
  expect(standard.runs).toHaveLength(1)
  expect(JSON.parse(JSON.stringify(log))).toEqual(log)
})

describe('a finding', () => {
  it('says what is wrong and what to do, where, and how bad it is', () => {
    const [first] = of('AWD-W01')
    expect(first).toMatchObject({ kind: 'fail', level: 'error', properties: { certainty: 'certain' } })
    expect(first?.message.text).toMatch(/105/u)
    expect(first?.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'buyer/support.json' } },
      logicalLocations: [{ fullyQualifiedName: '/lots/0' }],
    })
    const line = first?.locations[0]?.physicalLocation.region?.startLine ?? 0
    expect(text.split('\n')[line]).toContain('LOT-0001')
    expect(first?.partialFingerprints?.['oseFinding/v1']).toBe(result.findings[0]?.fingerprint)
  })

  it('that was set aside has its reason', () => {
    const [, second] = of('AWD-W01')
    expect(second?.suppressions).toEqual([{ kind: 'external', justification: 'Lot 2 leaves.' }])
    expect(run?.properties.audience).toBe('internal-file')
  })

  it('leads to its rule', () => {
    for (const { ruleId, ruleIndex = -1 } of run?.results ?? [])
      expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
    expect(run?.tool.driver.rules.find(({ id }) => id === 'AWD-W01')).toMatchObject({
      shortDescription: { text: expect.stringContaining('100') },
      defaultConfiguration: { level: 'error' },
      properties: { family: 'award.weights' },
    })
  })
})

test('what could not be checked is open, with its question', () => {
  const open = run?.results.filter(({ kind }) => kind === 'open') ?? []
  expect(open).toHaveLength(result.notChecked.length)
  expect(open.find(({ ruleId }) => ruleId === 'AWD-C09')).toMatchObject({
    level: 'none',
    message: { text: expect.any(String) },
  })
})

test('severities are levels, and a fix goes along', () => {
  const fixable = lint({ ...exampleProcurement, reliance: { allowed: false } })
  const made = toSarif([{ uri: 'a.json', result: fixable }]).runs[0]?.results.find(({ ruleId }) => ruleId === 'SEL-R12')
  expect(made?.properties?.fix).toEqual([{ op: 'replace', path: '/reliance/allowed', value: true }])
  expect(made?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'a.json' } })
  const info = toSarif([
    {
      uri: 'b',
      result: {
        findings: [{ ...(fixable.findings[0] as never as object), severity: 'info' } as never],
        notChecked: [],
        suppressed: [],
      },
    },
  ])
  expect(info.runs[0]?.results[0]?.level).toBe('note')
})

test('a rule of somebody else has the sentences it brings', () => {
  const rule = {
    id: 'OWN-01',
    family: 'own',
    severity: 'warning',
    certainty: 'certain',
    jurisdiction: 'any',
    legalBasis: [],
    params: {},
    summary: 'Titles are short.',
    check: () => [{ path: '/title' }],
  } as const
  const own = toSarif([{ uri: 'a', result: lint(exampleProcurement, { rules: [rule] }) }], { rules: [rule] })
  expect(own.runs[0]?.results[0]).toMatchObject({
    ruleIndex: 0,
    level: 'warning',
    message: { text: expect.stringContaining('Titles are short') },
  })
  expect(own.runs[0]?.tool.driver.rules).toHaveLength(1)
})

test('what is no result is refused', () => {
  expect(() => toSarif([{ uri: 'a', result: {} as never }])).toThrow(OseError)
  expect(() => toSarif('x' as never)).toThrow(OseError)
  expect(() => toSarif([{ uri: 'a', result: { ...result, findings: [{}] as never } }])).toThrow(/ruleId/u)
})
