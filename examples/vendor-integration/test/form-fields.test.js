import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formFields, showGroup } from '../src/form-fields.js'

const span = { start: 0, end: 0 }
const plan = {
  edits: [
    {
      op: 'insert',
      lot: 'LOT-0001',
      field: 'BT-734-Lot',
      criterion: 'plan',
      language: 'fr',
      before: null,
      after: 'Plan',
      cause: 'requested',
      span,
    },
    {
      op: 'replace',
      lot: 'LOT-0001',
      field: 'BT-541-Lot-WeightNumber',
      criterion: 'LOT-0001.award.1',
      before: '60',
      after: '54',
      cause: 'rebalanced',
      span,
    },
    {
      op: 'insert',
      lot: 'LOT-0001',
      field: 'BT-540-Lot',
      criterion: 'plan',
      language: 'fr',
      before: null,
      after: 'x'.repeat(100),
      cause: 'requested',
      span,
    },
  ],
}

test('edits become one group for each criterion of each lot, with labels', () => {
  const groups = formFields(plan)
  assert.deepEqual(
    groups.map(({ criterion, fields }) => [criterion, fields.map(({ label }) => label)]),
    [
      ['plan', ['Name', 'Description']],
      ['LOT-0001.award.1', ['Number']],
    ],
  )
})

test('a text that only grew is shown by what was added', () => {
  const before = 'A condition that stands in the notice already.'
  const edit = { op: 'replace', lot: 'LOT-0001', field: 'BT-70-Lot', language: 'en', before, cause: 'merged', span }
  const [group] = formFields({ edits: [{ ...edit, after: `${before}\n\nAnother one.` }] }).map(showGroup)
  assert.match(group, /\(en\)\s+… \+ Another one\./)
})

test('a group is shown with what was and what will be, and long texts are cut', () => {
  const [plan1, weight] = formFields(plan).map(showGroup)
  assert.match(weight, /Number\s+60 -> 54\s+\[makes room for the new weight\]/)
  assert.match(plan1, /Name \(fr\)/)
  assert.ok(plan1.split('\n').every((line) => line.length < 130))
})
