import { createTed } from '@opensource-experts/adapters-ted'
import type { Procurement } from '@opensource-experts/core'
import { lint } from '@opensource-experts/lint'
import { describe, expect, it } from 'vitest'
import { fixtures } from '../packages/adapters-ted/src/__fixtures__/fixtures'

// A document that `read` has made is not wrong in what the notice lacks, or says otherwise than a buyer would: DOC-01 is
// silent on it, and never calls unknown what this version knows.

const ted = createTed()
const documentFindings = (procurement: Procurement) =>
  lint(procurement).findings.filter(({ ruleId }) => ruleId === 'DOC-01')

describe('DOC-01 has nothing to say of a notice that was read', () => {
  it.each(Object.keys(fixtures))('%s', (name) => {
    const { procurement } = ted.read(new TextEncoder().encode(fixtures[name as keyof typeof fixtures]))
    expect(documentFindings(procurement)).toEqual([])
    // Kept as JSON, as a vendor keeps it.
    expect(documentFindings(JSON.parse(JSON.stringify(procurement)) as Procurement)).toEqual([])
  })

  it('with a weight of 0, a value below it, no type, no lots of a group, no language that is known', () => {
    const criterion = { id: 'LOT-0001.award.1', kind: 'award', origin: 'notice', lots: ['LOT-0001'] }
    const read = {
      ...{ schemaVersion: '1', legalBasis: '32014L0024', languages: ['fr'] },
      value: { amount: -1, currency: 'EUR' },
      lots: [{ id: 'LOT-0001', title: {}, durationMonths: 0 }],
      lotGroups: [{ id: 'GLO-0001', lots: [] }],
      criteria: [{ ...criterion, weight: { kind: 'percentage', value: 0 } }],
    }
    expect(documentFindings(read as unknown as Procurement)).toEqual([])
  })
})

it('the same written by a buyer: what cannot be meant is said as that, and nothing is called unknown', () => {
  const written = {
    ...{ schemaVersion: '1', languages: ['fr'], lots: [{ id: 'L' }] },
    criteria: [{ id: 'a', kind: 'award', lots: 'all', name: { fr: 'Prix' }, weight: { kind: 'percentage', value: 0 } }],
  }
  const found = documentFindings(written as unknown as Procurement)
  expect(found.map(({ path, params }) => [path, params.expected])).toEqual([['/criteria/0/weight/value', 'percentage']])
})
