import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { awardOf, parseNeed, parseProcurement } from '@opensource-experts/core'
import { parseEvaluation, score } from '@opensource-experts/core/scoring'
import { clauseFacts, propose, resolve } from '@opensource-experts/criteria'
import {
  compareEvidence,
  evidenceFacts,
  parseBundle,
  parsePromised,
  verifyEvidence,
} from '@opensource-experts/evidence'
import { lint } from '@opensource-experts/lint'
import { describe, expect, it } from 'vitest'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')) as unknown

describe('examples/data/procurement.json', () => {
  const { value: procurement } = parseProcurement(read('procurement.json'))

  it('has weights of 100 in each lot', () => {
    for (const lot of procurement.lots) {
      const weights = awardOf(procurement, lot.id).map(({ weight }) => Number(weight?.value))
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)
    }
  })

  it('lints without error, as it is written and resolved, and leaves no question open', () => {
    const { languages, criteria } = procurement
    const resolved = { ...procurement, criteria: resolve(criteria, { languages, procurement }) }
    for (const document of [procurement, resolved]) {
      const { findings, summary, notChecked } = lint(document, { clauses: clauseFacts() })
      // The usual price formula of France is lawful, and its risk is said (SCO-04).
      expect(findings.map(({ ruleId }) => ruleId)).toEqual(['SCO-04'])
      expect(summary).toEqual({ error: 0, warning: 0, info: 1 })
      expect(notChecked).toEqual([])
    }
    expect(() => parseProcurement(resolved)).not.toThrow()
    expect(resolved.criteria.find(({ id }) => id === 'contribute-back')?.description?.fr).toContain('20 jours')
  })
})

describe('examples/data/need.json', () => {
  it('gives a procurement that lints without error, with a lot for each software', () => {
    const { value: need } = parseNeed(read('need.json'))
    const { procurement } = propose(need)
    expect(procurement.lots).toHaveLength(need.software?.length ?? 0)
    expect(lint(procurement).summary.error).toBe(0)
  })
})

describe('examples/data/evaluation.json', () => {
  const evaluation = parseEvaluation(read('evaluation.json'))
  const { value: procurement } = parseProcurement(read('procurement.json'))

  it('has the award criteria of the example procurement', () => {
    expect(evaluation.procurement.criteria).toEqual(procurement.criteria.filter(({ kind }) => kind === 'award'))
  })

  it('ranks, leaves no question but those of the narrow second lot, and can be reckoned by hand', () => {
    const { languages, criteria } = evaluation.procurement
    const resolved = { ...evaluation.procurement, criteria: resolve(criteria, { languages, procurement }) }
    const { lots, findings } = score({ ...evaluation, procurement: resolved })
    // Lot 1, T1: 50 × 79500 / 92000 + 35 × 4 / 4 + 10 × 3 / 4 + 5 × 2 / 4 = 88.21.
    expect(lots.map(({ bids }) => bids.map(({ tender, total }) => [tender, total?.shown]))).toEqual([
      [
        ['T1', 88.21],
        ['T2', 82.32],
        ['T3', 71.25],
      ],
      [
        ['T1', 86.25],
        ['T3', undefined],
      ],
    ])
    expect(findings.map(({ code, lot }) => [code, lot])).toEqual([['single-bid', 'LOT-0002']])
  })
})

describe('examples/data/bundle.json, promised.json', () => {
  const bundle = parseBundle(read('bundle.json'))

  it('is as it was made: its digest fits', async () => {
    expect(await verifyEvidence(bundle)).toMatchObject({ valid: true, recomputed: 'digest' })
  })

  it('has facts for a committee, and one question', () => {
    const { people = [], questions } = evidenceFacts(bundle, { clause: 'AWD-01' })
    expect(people.map(({ facts, rejected }) => [facts.length, rejected.length])).toEqual([
      [4, 1],
      [2, 1],
    ])
    expect(questions.map(({ code }) => code)).toEqual(['not-merged'])
  })

  it('shows a promise that is kept, one that is open, and a proposal that nobody answered', () => {
    const { promises, record, letters } = compareEvidence(parsePromised(read('promised.json')), bundle, {
      on: '2025-02-01',
    })
    expect(promises.map(({ state }) => state)).toEqual(['kept', 'open', 'kept'])
    expect([record.state, letters.map(({ code }) => code)]).toEqual(['in-time', ['to-clear-up']])
  })
})
