import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { createDesk } from 'vendor-desk'
import { createNotices } from '../src/create-notices.js'

const notice = new Uint8Array(await readFile(new URL('../../data/notice.xml', import.meta.url)))

test('a criterion is accepted, another one added by somebody else, and both are taken back byte for byte', () => {
  const desk = createDesk({ backend: createNotices({ software: { 'LOT-0001': 'Moteur A' } }), state: notice })
  const clauses = desk.proposals('basic', 'fr').map(({ clause }) => clause)
  assert.ok(clauses.includes('AWD-01') && clauses.includes('PER-01'))
  for (const [index, add] of ['AWD-01', 'PER-01'].entries()) {
    const revision = index + 1
    const { plan, refusals } = desk.prepare(
      { revision, by: 'A', request: { add, level: 'basic', weights: 'scale' } },
      'fr',
    )
    assert.deepEqual(refusals, [])
    desk.carryOut({ plan, revision, by: 'A' })
  }
  assert.match(Buffer.from(desk.download().body).toString(), /Qualité des personnes affectées/u)
  desk.undo({ revision: 3, by: 'B' })
  desk.undo({ revision: 4, by: 'B' })
  assert.deepEqual(desk.download().body, notice)
})
