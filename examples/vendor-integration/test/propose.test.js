import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { createTed } from '@opensource-experts/adapters-ted'
import { carryOut, propose } from '../src/propose.js'

const notice = await readFile(new URL('../../data/notice.xml', import.meta.url))

test('the sample notice takes what is proposed, and a second plan has nothing to do', () => {
  const { plan, findings, criteria } = propose(notice)
  assert.deepEqual(plan.refusals, [])
  assert.ok(criteria.some(({ kind }) => kind === 'award'))
  assert.ok(findings.every(({ severity }) => severity !== 'error'))
  const changed = carryOut(notice, plan)
  assert.ok(changed.length > notice.length)
  for (const { start, end } of plan.patches) assert.ok(start >= 0 && end <= notice.length)
  assert.deepEqual(createTed().plan(changed, { criteria }, { weights: 'scale' }).edits, [])
})

test('a plan is not carried out on another document', () => {
  const { plan } = propose(notice)
  assert.throws(() => carryOut(Buffer.concat([notice, Buffer.from('\n')]), plan), { code: 'plan-base-differs' })
})

test('what is no notice is an error with a code and a place', () => {
  assert.throws(() => propose(Buffer.from('<!DOCTYPE a []><a/>')), { code: 'doctype-refused' })
})
