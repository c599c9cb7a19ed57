import { type Criterion, type Finding, helpUriFor, OseError, type Procurement } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import {
  exampleClauses,
  exampleProcurement,
  formCriterion,
  noticeCriterion,
  withChanged,
  without,
} from './example/example-procurement'
import { patched } from './fix/patched'
import { fr } from './generated/texts/fr'
import { recommendedRules } from './presets/recommended'
import { lint } from './run/lint'

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
    expect(lint(patched(document, finding?.fix ?? []) ?? document).findings).toEqual([])
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
      notDividedReason: { ground: 'L2113-11 1°', text: { fr: 'Un agent, sans coordination possible.' } },
      lotLimits: { submitted: 1 },
    }
    const [finding] = lint(document).findings
    expect(finding?.ruleId).toBe('LOT-R03')
    expect(lint(patched(document, finding?.fix ?? []) ?? document).findings).toEqual([])
  })
})

describe('what the form of a platform holds', () => {
  const form = (criteria: readonly Criterion[]): Procurement => ({
    schemaVersion: '1',
    jurisdiction: 'FR',
    languages: ['fr'],
    date: '2026-12-01',
    directive: '2014/24',
    formalised: true,
    lots: [{ id: 'LOT-0001', title: { fr: 'Support' } }],
    criteria,
  })
  const share = (value: number) => ({ weight: { kind: 'percentage', value } })
  const named = form([
    formCriterion('Prix', share(60)),
    formCriterion('Délais', share(25)),
    formCriterion('Méthode', share(15)),
  ])
  const typed = form([
    formCriterion('Prix', { type: 'price', ...share(60) }),
    formCriterion('Délais', { type: 'quality', ...share(25) }),
    formCriterion('Méthode', { type: 'quality', ...share(15) }),
  ])
  const asked = (document: Procurement, ask: string) => lint(document).notChecked.filter((each) => each.ask === ask)

  test.each([
    ['names and weights', named],
    ['types too', typed],
    ['no weights', form([formCriterion('Prix', { type: 'price' }), formCriterion('Délais', { type: 'quality' })])],
    [
      'a price alone, and unknown companions',
      form([formCriterion('Prix', { type: 'price' }), formCriterion('Délais')]),
    ],
    ['quality alone', form([formCriterion('Délais', { type: 'quality' })])],
    ['as read from a notice', form(typed.criteria.map((each) => ({ ...each, origin: 'notice' as const })))],
  ])('does not turn red: %s', (_, document) => {
    expect(lint(document).findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(lint(document).notChecked.length).toBeGreaterThan(0)
  })

  test.each([
    ['AWD-L01.question.link', typed, 'How do “Délais” and “Méthode” belong to what is bought?'],
    [
      'question.criteria.target',
      typed,
      'What do “Délais” and “Méthode” look at: the firm and its past, the persons assigned, the tender, or the performance of the contract?',
    ],
    ['question.type', named, 'Which of these are a price, a cost or quality: “Prix”, “Délais”, and “Méthode”?'],
  ])('%s is asked once for all criteria', (ask, document, says) => {
    expect(asked(document, ask).map(({ question }) => question)).toEqual([says])
  })

  test('says every member that waits, and names a dozen', () => {
    const many = form(Array.from({ length: 40 }, (_, index) => formCriterion(`C${index}`, { type: 'quality' })))
    const [question] = asked(many, 'AWD-L01.question.link')
    expect(question?.places).toHaveLength(40)
    expect(question?.question).toBe(
      'How do “C0”, “C1”, “C2”, “C3”, “C4”, “C5”, “C6”, “C7”, “C8”, “C9”, “C10”, “C11”, and … (+28) belong to what is bought?',
    )
  })

  test('what a buyer writes beside it is checked, and what is known to be wrong is said', () => {
    const written = withChanged({ method: { subjectMatterLink: undefined } }).criteria[1]
    if (!written) throw new Error('no criterion')
    const both = { ...typed, criteria: [...typed.criteria, written] }
    expect(ids(lint(both).findings)).toEqual(['AWD-L01 /criteria/3', 'AWD-W01 /lots/0'])
  })
})

describe('a State whose law is not held', () => {
  const asked = (jurisdiction: string, locale = 'en') =>
    lint({ ...exampleProcurement, jurisdiction }, { locale, texts: { fr } }).notChecked.map(({ question }) => question)

  test.each([
    ['ES', 'The national law of Spain is not held here: only EU rules were checked.', 'national (Espagne)'],
    ['GR', 'The national law of Greece is not held here: only EU rules were checked.', 'national (Grèce)'],
    ['NO', 'The national law of Norway is not held here: only EU rules were checked.', 'national (Norvège)'],
    ['CH', 'No law of Switzerland is held here and EU rules do not apply: only sums,', 'cet État (Suisse)'],
    ['US', 'No law of United States is held here and EU rules do not apply: only sums,', 'cet État (États-Unis)'],
    ['IT', 'Of the national law of Italy only this is held here: the cap on the price in', 'national (Italie)'],
    ['BE', 'Of the national law of Belgium only this is held here: from which value', 'national (Belgique)'],
    ['DE', 'Of the national law of Germany only this is held here: lots first,', 'national (Allemagne)'],
    ['PT', 'Of the national law of Portugal only this is held here: no price formula', 'national (Portugal)'],
  ])('%s is named in one sentence, with what was checked all the same', (state, english, french) => {
    expect(asked(state)).toEqual([expect.stringContaining(english)])
    expect(asked(state, 'fr')).toEqual([expect.stringContaining(french)])
  })

  test('is no State at all: an error with its code, and the State is asked for', () => {
    for (const jurisdiction of ['France', 'FRA', 'france ']) {
      const { findings, notChecked } = lint({ ...exampleProcurement, jurisdiction })
      expect(findings).toMatchObject([
        { ruleId: 'DOC-01', severity: 'error', path: '/jurisdiction', params: { write: '"FR"' } },
      ])
      expect(notChecked.map(({ ask }) => ask)).toContain('question.jurisdiction')
    }
  })

  test('French law is held, overseas too', () => {
    for (const state of ['FR', 'RE', 'GP']) expect(asked(state)).toEqual([])
  })
})

test('an unreadable part leaves the other rules their work', () => {
  const weight = (value: unknown) => lint(withChanged({ environment: { weight: { kind: 'percentage', value } } }))
  // Not known is not absent: the sum may still be 100, and the weight was given.
  expect(ids(weight('10,0').findings)).toEqual(['DOC-01 /criteria/2/weight/value'])
  expect(ids(weight(15).findings)).toEqual(['AWD-W01 /lots/0', 'AWD-W01 /lots/1'])
  const broken = { ...overweight, criteria: [...overweight.criteria, null] } as unknown as Procurement
  expect(ids(lint(broken).findings)).toEqual([
    `DOC-01 /criteria/${overweight.criteria.length}`,
    'AWD-W01 /lots/0',
    'AWD-W01 /lots/1',
  ])
  const unknown = { ...exampleProcurement, criteria: [null, ...exampleProcurement.criteria.slice(1)] }
  const result = lint(unknown as unknown as Procurement)
  // The price may be what cannot be read: neither a sum nor its absence is certain.
  expect(ids(result.findings)).toEqual(['DOC-01 /criteria/0'])
  expect(result.notChecked.map(({ ask }) => ask)).toContain('question.award-criteria')
})

test('DOC-01 can be set aside and switched off like any other', () => {
  const odd = withChanged({ method: { weight: { kind: 'percentage', value: '40,0' } } })
  expect(lint(odd, { severities: { 'DOC-01': 'off' } }).findings).toEqual([])
  expect(
    lint(odd, { suppressions: [{ ruleId: 'DOC-01', criterion: 'method', reason: 'Import of 3 May.' }] }),
  ).toMatchObject({
    findings: [],
    suppressed: [{ reason: 'Import of 3 May.' }],
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
