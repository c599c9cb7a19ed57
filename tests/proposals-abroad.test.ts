import type { Need } from '@opensource-experts/core'
import { propose, proposeCriteriaWithReasons } from '@opensource-experts/criteria'
import { tenderDocuments, toMarkdown } from '@opensource-experts/documents'
import { lint } from '@opensource-experts/lint'
import { describe, expect, it } from 'vitest'

// Law of another State is never French law: a proposal, its reasons and the documents made of it.

const french =
  /\bCCP\b|CCAG|CCTP|CCAP|\bBPU\b|\bDQE\b|\bRGAA\b|\bESAT\b|\bDC4\b|\b[LR]\.?\s?\d{3,4}-|\bCE n°|\bCRPA\b|France|French|droit français|commande publique|règlement de la consultation/u
const levels = ['basic', 'advanced', 'exemplary'] as const
const abroad = ['IT', 'BE', 'DE', 'PT', 'ES', 'NO', 'CH', undefined] as const

const need = (jurisdiction: string | undefined, rest: object = {}): Need => ({
  schemaVersion: '1',
  ...(jurisdiction === undefined ? {} : { jurisdiction }),
  buyerCategory: 'sub-central',
  languages: ['en', 'fr'],
  date: '2026-12-01',
  title: { en: 'Support of open-source software', fr: 'Support de logiciels libres' },
  software: [{ name: 'Engine A' }],
  territories: ['BE100'],
  value: { amount: 95_000, currency: 'EUR' },
  durationMonths: 36,
  level: 'advanced',
  ...rest,
})
const rest = [
  {},
  { value: { amount: 180_000, currency: 'EUR' } },
  { value: { amount: 800_000, currency: 'EUR' } },
  { software: [{ name: 'Engine A' }, { name: 'Converter B' }, { name: 'Directory C' }] },
  { software: [], organisation: { users: 200, sites: 1 } },
]

describe.each(abroad)('a need in %s', (jurisdiction) => {
  const proposals = levels.flatMap((level) => rest.map((each) => propose(need(jurisdiction, { ...each, level }))))

  it('names nothing of French law, nor do its reasons in either language', () => {
    for (const { procurement, reasons } of proposals) {
      for (const { text } of reasons) expect(text).not.toMatch(french)
      expect(JSON.stringify(procurement)).not.toMatch(french)
      expect(procurement.procedure).toBe('open')
    }
    const other = propose(need(jurisdiction, { languages: ['fr'] }))
    for (const { text } of other.reasons) expect(text).not.toMatch(french)
    const { reasons } = proposeCriteriaWithReasons({ ...other.procurement, criteria: [] }, { level: 'basic' })
    for (const { text } of reasons) expect(text).not.toMatch(french)
  })

  it('has no error by the rules that are held for there', () => {
    for (const { procurement } of proposals) {
      expect(lint(procurement).findings.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })

  it('makes documents that have no French names or articles', () => {
    const { procurement } = propose(need(jurisdiction))
    for (const language of ['en', 'fr']) {
      for (const document of tenderDocuments(procurement, { language }).documents) {
        for (const line of toMarkdown(document).split('\n')) expect(line).not.toMatch(french)
      }
    }
  })
})

it('in Italy the price keeps to 30 per cent, and says why', () => {
  for (const level of levels) {
    const { procurement, reasons } = propose(need('IT', { level }))
    const price = procurement.criteria.find(({ id }) => id === 'price')
    expect(price).toMatchObject({ weight: { value: 30 } })
    expect(reasons.map(({ text }) => text).join(' ')).toContain('In Italy it weighs 30 per cent at most')
    const labour = { ...procurement, lots: procurement.lots.map((lot) => ({ ...lot, labourShare: 90 })) }
    expect(lint(labour).findings.filter(({ ruleId }) => ruleId === 'AWD-IT01')).toEqual([])
  }
})

it('in Portugal no price formula depends on other tenders', () => {
  const { procurement, reasons } = propose(need('PT'))
  expect(lint(procurement).findings.filter(({ ruleId }) => /^SCO-/u.test(ruleId))).toEqual([])
  expect(reasons.map(({ text }) => text).join(' ')).toContain('in Portugal no formula may depend on other tenders')
})

it('French buyers read the ground of their own law, overseas too', () => {
  for (const state of ['FR', 'RE']) {
    const { reasons } = propose(need(state, { value: { amount: 60_000, currency: 'EUR' } }))
    expect(reasons.map(({ text }) => text).join(' ')).toContain('L2113-10')
  }
})
