import { type Finding, helpUriFor, type JsonPatchOperation, OseError, type Procurement } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import {
  exampleClauses,
  exampleProcurement,
  noticeCriterion,
  withChanged,
  without,
} from './example/example-procurement'
import { lint } from './lint'
import { recommendedRules } from './presets/recommended'

const overweight = withChanged({ environment: { weight: { kind: 'percentage', value: 15 } } })
const unlinked = withChanged({ method: { subjectMatterLink: undefined } })

function thrownBy(act: () => unknown): OseError {
  try {
    act()
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

const ids = (findings: readonly Finding[]) => findings.map(({ ruleId, path }) => `${ruleId} ${path}`)

test('a finding has all that contracts.md asks for', () => {
  const [finding] = lint(unlinked).findings
  expect(finding).toMatchObject({
    ruleId: 'AWD-L01',
    severity: 'error',
    certainty: 'certain',
    path: '/criteria/1',
    params: { criterion: 'method', name: 'Méthode proposée' },
    source: 'lint',
    helpUri: helpUriFor('AWD-L01'),
  })
  expect(finding?.legalBasis?.length).toBeGreaterThan(0)
  expect(finding?.fingerprint).toMatch(/^[0-9a-f]{16}$/u)
})

test('the page of the rules can be another one', () => {
  expect(lint(unlinked, { helpBase: 'https://docs.example.org/r' }).findings[0]?.helpUri).toBe(
    'https://docs.example.org/r#awd-l01',
  )
})

test('findings are sorted by path, then rule, and counted', () => {
  const many = withChanged({
    price: { type: 'quality' },
    method: { subjectMatterLink: undefined, clause: { id: 'XXX-01' }, description: { fr: '{x}' } },
    environment: { weight: { kind: 'percentage', value: 15 }, tags: [] },
    'remote-work': undefined,
  })
  const { findings, summary } = lint({ ...many, lotLimits: { submitted: 9 } })
  const keys = findings.map(({ path, ruleId }) => `${path} ${ruleId}`)
  expect(keys).toEqual([...keys].sort())
  expect(keys.length).toBeGreaterThan(8)
  expect(summary.error + summary.warning + summary.info).toBe(findings.length)
  expect(summary.error).toBe(findings.filter(({ severity }) => severity === 'error').length)
})

test('same document, same answer; the document is left as it is', () => {
  const document = structuredClone(JSON.parse(JSON.stringify(overweight))) as Procurement
  const before = JSON.stringify(document)
  expect(lint(document)).toEqual(lint(structuredClone(document)))
  expect(JSON.stringify(document)).toBe(before)
})

test('a fingerprint outlives another order of the criteria, and no other fact', () => {
  const [first] = lint(unlinked).findings
  const reversed = lint({ ...unlinked, criteria: [...unlinked.criteria].reverse() }).findings
  expect(reversed.map(({ fingerprint }) => fingerprint)).toEqual([first?.fingerprint])
  expect(reversed[0]?.path).not.toBe(first?.path)
  const [lot1, lot2] = lint(overweight).findings
  expect(lot1?.fingerprint).not.toBe(lot2?.fingerprint)
})

describe('suppressions', () => {
  const reason = 'Agreed with counsel on 3 November.'

  test('drop the findings of a rule, and report them with the reason', () => {
    const result = lint(overweight, { suppressions: [{ ruleId: 'AWD-W01', reason: ` ${reason} ` }] })
    expect(result.findings).toEqual([])
    expect(result.summary.error).toBe(0)
    expect(result.suppressed.map((each) => [each.finding.path, each.reason])).toEqual([
      ['/lots/0', reason],
      ['/lots/1', reason],
    ])
  })

  test('of one lot leave the others', () => {
    const result = lint(overweight, { suppressions: [{ ruleId: 'AWD-W01', lot: 'LOT-0002', reason }] })
    expect(ids(result.findings)).toEqual(['AWD-W01 /lots/0'])
  })

  test('of one criterion leave the others', () => {
    const both = withChanged({
      method: { subjectMatterLink: undefined },
      environment: { subjectMatterLink: undefined },
    })
    const result = lint(both, { suppressions: [{ ruleId: 'AWD-L01', criterion: 'method', reason }] })
    expect(ids(result.findings)).toEqual(['AWD-L01 /criteria/2'])
  })

  test('of one lot do not reach a criterion of several', () => {
    const result = lint(unlinked, { suppressions: [{ ruleId: 'AWD-L01', lot: 'LOT-0001', reason }] })
    expect(ids(result.findings)).toEqual(['AWD-L01 /criteria/1'])
  })

  test.each(['', '   '])('need a reason: %j', (blank) => {
    const error = thrownBy(() => lint(overweight, { suppressions: [{ ruleId: 'AWD-W01', reason: blank }] }))
    expect(error).toMatchObject({ code: 'suppression-without-reason', path: '/suppressions/0/reason' })
  })

  test('name a rule that exists', () => {
    const error = thrownBy(() => lint(overweight, { suppressions: [{ ruleId: 'AWD-W1', reason }] }))
    expect(error.code).toBe('rule-not-found')
    expect(error.message).toContain('AWD-W01')
  })

  test('do not answer questions', () => {
    const document = without('date')
    const suppressions = [{ ruleId: 'AWD-W09', reason }]
    expect(lint(document, { suppressions }).notChecked).toEqual(lint(document).notChecked)
  })
})

describe('severities', () => {
  test('replace those of the rules', () => {
    const result = lint(overweight, { severities: { 'AWD-W01': 'info' } })
    expect(result.summary).toEqual({ error: 0, warning: 0, info: 2 })
  })

  test('off: the rule neither reports nor asks', () => {
    expect(lint(overweight, { severities: { 'AWD-W01': 'off' } }).findings).toEqual([])
    const asks = lint(without('date'), { severities: { 'AWD-W09': 'off' } }).notChecked.map(({ ruleId }) => ruleId)
    expect(asks).not.toContain('AWD-W09')
    expect(asks).toContain('AWD-W08')
  })

  test('never make an error of what only the wording suggests', () => {
    const worded = withChanged({ method: { description: { fr: 'Références du candidat' } } })
    const [finding] = lint(worded, { severities: { 'AWD-L03': 'error' } }).findings
    expect(finding).toMatchObject({ ruleId: 'AWD-L03', certainty: 'possible', severity: 'warning' })
  })

  test('name a rule that exists', () => {
    expect(thrownBy(() => lint(overweight, { severities: { nonsense: 'off' } })).code).toBe('rule-not-found')
  })
})

describe('params', () => {
  test('replace the limits of the rules, decimal strings too', () => {
    expect(ids(lint(exampleProcurement, { params: { 'AWD-W10': { max: '49.5' } } }).findings)).toEqual([
      'AWD-W10 /lots/0',
      'AWD-W10 /lots/1',
    ])
    expect(lint(overweight, { params: { 'AWD-W01': { tolerance: 5 } } }).findings).toEqual([])
  })

  test('name a parameter that exists', () => {
    const error = thrownBy(() => lint(overweight, { params: { 'AWD-W10': { maximum: 5 } } }))
    expect(error).toMatchObject({ code: 'rule-param-not-found', path: '/params/AWD-W10/maximum' })
  })
})

test('rules: only those that are given run', () => {
  const [first] = recommendedRules.filter(({ id }) => id === 'LOT-R03')
  expect(lint(overweight, { rules: first ? [first] : [] }).findings).toEqual([])
})

describe('fixes', () => {
  const weights = (kind: string, price: number, method: number, environment: number) =>
    withChanged({
      price: { weight: { kind, value: price } },
      method: { weight: { kind, value: method } },
      environment: { weight: { kind, value: environment } },
    })

  test.each([
    ['half of the weights', weights('percentage', 25, 20, 5)],
    ['decimals under the name of percentages', weights('percentage', 0.5, 0.4, 0.1)],
  ])('%s: the patch leaves nothing to report', (_, document) => {
    const [finding] = lint(document).findings
    expect(finding).toMatchObject({ ruleId: 'AWD-W01' })
    expect(lint(patched(document, finding?.fix ?? [])).findings).toEqual([])
  })

  test('no fix where it would be a guess', () => {
    for (const finding of lint(overweight).findings) expect(finding.fix).toBeUndefined()
    const uneven = withChanged({
      price: { weight: { kind: 'percentage', value: 20 } },
      method: { weight: { kind: 'percentage', value: 20 } },
      environment: { lots: ['LOT-0001'] },
    })
    for (const finding of lint(uneven).findings) expect(finding.fix).toBeUndefined()
  })

  test('a limit on a single lot is taken out', () => {
    const document = {
      ...exampleProcurement,
      lots: exampleProcurement.lots.slice(0, 1),
      notDividedReason: { ground: 'L2113-11 1°' },
      lotLimits: { submitted: 1 },
    }
    const [finding] = lint(document).findings
    expect(finding?.ruleId).toBe('LOT-R03')
    expect(lint(patched(document, finding?.fix ?? [])).findings).toEqual([])
  })
})

test('a clause of the catalogue says what the criterion does not', () => {
  const clause = (id: string) => ({ clause: { id, version: '1.0.0', level: 'basic' }, tags: undefined })
  const bare = withChanged({
    environment: { ...clause('AWD-16'), target: undefined, subjectMatterLink: undefined },
    'remote-work': { ...clause('PER-18'), target: undefined },
  })
  expect(lint(bare, { clauses: exampleClauses })).toMatchObject({ findings: [], notChecked: [] })
})

test('a buyer’s criterion that joined a notice without numbers is no error', () => {
  const document = {
    ...exampleProcurement,
    lots: exampleProcurement.lots.slice(0, 1),
    criteria: [
      noticeCriterion(1, { type: 'price' }),
      noticeCriterion(2),
      ...withChanged({ environment: { weight: undefined } }).criteria.filter(({ id }) => id === 'environment'),
    ],
  }
  expect(lint(document).findings).toEqual([])
})

/** The operations that fixes use, on a copy. */
function patched(document: Procurement, patch: readonly JsonPatchOperation[]): Procurement {
  const copy = JSON.parse(JSON.stringify(document))
  for (const { op, path, value } of patch) {
    const keys = path.slice(1).split('/')
    const last = keys.pop() ?? ''
    const at = keys.reduce((node, key) => node[key], copy)
    if (op === 'remove') delete at[last]
    else at[last] = value
  }
  return copy
}
