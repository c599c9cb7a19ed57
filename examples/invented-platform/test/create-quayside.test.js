import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { platformAdapterSuite } from '@opensource-experts/core/testing'
import { createQuayside } from '../src/create-quayside.js'
import { criteria, form } from '../src/form.js'

const expect = (value) => ({
  toBe: (expected) => assert.equal(value, expected),
  toEqual: (expected) => assert.deepEqual(value, expected),
})
const [plan, term] = criteria
const scale = { weights: 'scale' }

platformAdapterSuite(
  { describe, it, expect },
  {
    adapter: createQuayside(),
    foreign: { version: '3' },
    cases: [
      { name: 'a criterion and a term', document: form, criteria, options: scale, outcome: 'applied' },
      { name: 'a term alone', document: form, criteria: [term], outcome: 'applied' },
      { name: 'nothing to add', document: form, criteria: [], outcome: 'unchanged' },
      { name: 'weights that must not move', document: form, criteria: [plan], outcome: 'weights-not-adjustable' },
      {
        name: 'a lot that is not there',
        document: form,
        criteria: [{ ...term, lots: ['LOT-0009'] }],
        outcome: 'lot-not-found',
      },
      {
        name: 'a language that the form does not have',
        document: { ...form, language: 'fr' },
        criteria: [term],
        outcome: 'language-missing',
      },
      {
        name: 'a text that only the newer form takes',
        document: { ...form, version: '1' },
        criteria: [{ ...term, description: { en: 'x'.repeat(401) } }],
        outcome: 'text-too-long',
      },
      {
        name: 'a kind that has no field',
        document: form,
        criteria: [{ ...term, kind: 'selection' }],
        outcome: 'kind-not-supported',
      },
    ],
  },
)

describe('a plan on form fields', () => {
  it('says which field of which lot becomes what, and why, without a byte', () => {
    const { edits, patches, base } = createQuayside().plan(form, { criteria }, scale)
    assert.deepEqual(patches, [])
    assert.deepEqual(Object.keys(base), ['sha256', 'format', 'version'])
    assert.deepEqual(
      edits.map(({ lot, field, after, cause }) => [lot, field, after, cause]),
      [
        ['LOT-0001', 'percent', '54', 'rebalanced'],
        ['LOT-0001', 'percent', '36', 'rebalanced'],
        ['LOT-0001', 'label', 'Contribution plan', 'requested'],
        ['LOT-0001', 'type', 'quality', 'requested'],
        ['LOT-0001', 'percent', '10', 'requested'],
        ['LOT-0001', 'text', 'How fixes reach the project that the software comes from.', 'requested'],
        ['LOT-0001', 'condition', 'Fixes are proposed to the project within 20 days.', 'requested'],
        ['LOT-0002', 'condition', 'Fixes are proposed to the project within 20 days.', 'requested'],
      ],
    )
  })
})
