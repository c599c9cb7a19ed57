import { OseError, type Procurement } from '@opensource-experts/core'
import { applyPatch } from 'rfc6902'
import { describe, expect, it, test } from 'vitest'
import type { Rule } from '../engine/rule'
import { exampleClauses, exampleProcurement } from '../example/example-procurement'
import { ruleDocs } from '../generated/rule-docs'
import { lint } from '../run/lint'
import { applyFixes } from './apply-fixes'

const options = { clauses: exampleClauses }
const fixable = ruleDocs.flatMap(({ rule, docs }) =>
  docs.examples
    .filter(({ procurement }) =>
      lint(procurement, options).findings.some(({ ruleId, fix }) => ruleId === rule.id && fix),
    )
    .map(({ title, procurement }) => [rule.id, title, procurement] as const),
)

test('the rules whose fault a program can mend', () => {
  expect([...new Set(fixable.map(([id]) => id))].sort()).toEqual([
    'AWD-W01',
    'AWD-W03',
    'LOT-R03',
    'LOT-R05',
    'SCO-09',
    'SEL-R12',
    'SEL-R13',
    'SEL-R14',
  ])
})

describe.each(fixable)('%s: %s', (id, _, procurement) => {
  const before = lint(procurement, options).findings
  const mended = applyFixes(procurement, options)

  it('is mended, and nothing new is found', () => {
    expect(mended.fixed.map(({ ruleId }) => ruleId)).toContain(id)
    expect(mended.result.findings.filter(({ ruleId, fix }) => ruleId === id && fix)).toEqual([])
    const known = before.map(({ fingerprint }) => fingerprint)
    for (const { fingerprint } of mended.result.findings) expect(known).toContain(fingerprint)
    expect(mended.result).toEqual(lint(mended.procurement, options))
  })

  it('says every step that was taken', () => {
    const copy = structuredClone(procurement)
    expect(applyPatch(copy, structuredClone(mended.patch) as Parameters<typeof applyPatch>[1])).toEqual(
      mended.patch.map(() => null),
    )
    expect(copy).toEqual(mended.procurement)
  })
})

test('what needs no mending is given back as it is', () => {
  expect(applyFixes(exampleProcurement, options)).toMatchObject({ patch: [], fixed: [] })
  expect(applyFixes(exampleProcurement, options).procurement).toBe(exampleProcurement)
})

test('the document given is not changed', () => {
  const document: Procurement = { ...exampleProcurement, reliance: { allowed: false } }
  const copy = structuredClone(document)
  expect(applyFixes(document, options).procurement.reliance).toEqual({ allowed: true })
  expect(document).toEqual(copy)
})

describe('a fix of somebody else', () => {
  const rule = (fix: NonNullable<ReturnType<typeof lint>['findings'][number]['fix']>, path = '/title'): Rule => ({
    id: 'OWN-01',
    family: 'own',
    severity: 'warning',
    certainty: 'certain',
    jurisdiction: 'any',
    legalBasis: [],
    params: {},
    check: ({ procurement }) => (procurement.tieBreak?.[0] === 'draw' ? [] : [{ path, fix }]),
  })
  const document: Procurement = { ...exampleProcurement, tieBreak: ['best-quality'] }
  const run = (fix: Parameters<typeof rule>[0], path?: string) => applyFixes(document, { rules: [rule(fix, path)] })

  it('that mends is taken', () => {
    const fix = [{ op: 'replace', path: '/tieBreak/0', value: 'draw' }] as const
    expect(run(fix)).toMatchObject({ patch: fix, procurement: { tieBreak: ['draw'] }, result: { findings: [] } })
  })

  it.each([
    ['that mends nothing', [{ op: 'replace', path: '/tieBreak/0', value: 'social' }]],
    ['whose member is not there', [{ op: 'replace', path: '/nowhere/0', value: 1 }]],
    ['that reaches for a prototype', [{ op: 'add', path: '/__proto__/polluted', value: 1 }]],
    [
      'whose second step fails',
      [
        { op: 'replace', path: '/tieBreak/0', value: 'draw' },
        { op: 'remove', path: '/nowhere' },
      ],
    ],
  ] as const)('%s is left alone', (_, fix) => {
    expect(run(fix)).toMatchObject({ patch: [], fixed: [], procurement: document })
    expect(run(fix).result.findings).toHaveLength(1)
    expect({}).not.toHaveProperty('polluted')
  })

  it('that brings another fault is taken back', () => {
    const second: Rule = {
      ...rule([]),
      id: 'OWN-02',
      check: ({ procurement }) => (procurement.tieBreak?.[0] === 'draw' ? [{ path: '/tieBreak' }] : []),
    }
    const first = rule([{ op: 'replace', path: '/tieBreak/0', value: 'draw' }])
    expect(applyFixes(document, { rules: [first, second] })).toMatchObject({ patch: [], procurement: document })
  })

  it('that is found again elsewhere for ever ends', () => {
    const endless: Rule = {
      ...rule([]),
      check: ({ procurement: { tieBreak = [] } }) => [
        { path: `/tieBreak/${tieBreak.length - 1}`, fix: [{ op: 'remove', path: '/tieBreak/0' }] },
      ],
    }
    expect(applyFixes({ ...document, tieBreak: ['draw', 'social'] }, { rules: [endless] }).fixed.length).toBeLessThan(
      201,
    )
  })
})

test('wrong options are refused as lint refuses them', () => {
  expect(() => applyFixes(exampleProcurement, { ruels: [] } as never)).toThrow(OseError)
  expect(() => applyFixes('x' as never)).toThrow(OseError)
})
