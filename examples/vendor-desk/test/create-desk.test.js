import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createDesk } from '../src/create-desk.js'

const price = {
  id: 'price',
  kind: 'award',
  type: 'price',
  target: 'tender',
  lots: 'all',
  name: { fr: 'Prix' },
  weight: { kind: 'percentage', value: 100 },
}
const first = {
  schemaVersion: '1',
  languages: ['fr'],
  title: { fr: 'Support du moteur' },
  cpv: ['72267000'],
  lots: [{ id: 'LOT-0001', title: { fr: 'Moteur' } }],
  criteria: [price],
}

/** A platform whose state is the procurement itself, and whose plans say one edit. */
function deskOf() {
  const seen = []
  const backend = {
    name: 'Essai',
    kinds: ['award', 'performance'],
    read: (state) => state,
    plan(state, change, options) {
      seen.push({ change, options })
      const [edit] = (change.criteria ?? []).map(({ id }) => ({
        op: 'insert',
        lot: 'LOT-0001',
        field: 'BT-70-Lot',
        criterion: id,
        before: null,
        after: 'Une condition.',
        cause: 'requested',
      }))
      return { edits: edit ? [edit] : [], losses: [], refusals: [], align: [], procurement: state, next: change }
    },
    apply: (state, plan) => ({ state: { ...state, title: { fr: `${state.title.fr} +` } }, back: { state, plan } }),
    undo: (_state, back) => back.state,
    download: (state) => ({ name: 'x.json', type: 'application/json', body: JSON.stringify(state) }),
  }
  return { desk: createDesk({ backend, state: first }), seen }
}

const add = { add: 'PER-01', level: 'basic', weights: 'scale' }

describe('a desk', () => {
  test('keeps the plan and gives its id, in words; nothing is written before it is carried out', () => {
    const { desk } = deskOf()
    const answer = desk.prepare({ revision: 1, by: 'A', request: add }, 'fr')
    assert.deepEqual(Object.keys(answer), ['plan', 'words', 'refusals', 'losses', 'align', 'alerts'])
    assert.deepEqual(answer.words, [
      'Moteur (LOT-0001)\u00a0: condition d’exécution ajoutée\u00a0: «\u00a0Une condition.\u00a0»',
    ])
    assert.equal(desk.view('fr').title, 'Support du moteur')
    assert.deepEqual(desk.carryOut({ plan: answer.plan, revision: 1, by: 'A' }), { revision: 2 })
    assert.equal(desk.view('fr').title, 'Support du moteur +')
  })

  test('carries a plan out once, and no plan that it does not know', () => {
    const { desk } = deskOf()
    const { plan } = desk.prepare({ revision: 1, by: 'A', request: add }, 'fr')
    desk.carryOut({ plan, revision: 1, by: 'A' })
    assert.throws(() => desk.carryOut({ plan, revision: 2, by: 'A' }), { status: 404, code: 'plan-unknown' })
    assert.throws(() => desk.carryOut({ plan: { edits: [] }, revision: 2, by: 'A' }), { code: 'plan-unknown' })
  })

  test('tells the second of two users what the first one did', () => {
    const { desk } = deskOf()
    const [one, other] = ['A', 'B'].map((by) => desk.prepare({ revision: 1, by, request: add }, 'fr'))
    desk.carryOut({ plan: one.plan, revision: 1, by: 'A' })
    for (const act of [
      () => desk.carryOut({ plan: other.plan, revision: 1, by: 'B' }),
      () => desk.prepare({ revision: 1, by: 'B', request: add }, 'fr'),
      () => desk.undo({ revision: 1, by: 'B' }),
    ])
      assert.throws(act, ({ status, code, facts }) => {
        assert.deepEqual([status, code, facts.revision, facts.changes[0].by], [409, 'changed-meanwhile', 2, 'A'])
        assert.match(facts.changes[0].words.en[0], /condition of performance added/u)
        return true
      })
  })

  test('takes changes back one after the other, the last one first', () => {
    const { desk } = deskOf()
    for (const revision of [1, 2]) {
      const { plan } = desk.prepare({ revision, by: 'A', request: add }, 'fr')
      desk.carryOut({ plan, revision, by: 'A' })
    }
    assert.equal(desk.view('fr').title, 'Support du moteur + +')
    desk.undo({ revision: 3, by: 'B' })
    assert.equal(desk.view('fr').title, 'Support du moteur +')
    assert.equal(desk.view('fr').last.words[0], 'Annulation de\u00a0:')
    desk.undo({ revision: 4, by: 'B' })
    assert.equal(desk.view('fr').title, 'Support du moteur')
    assert.equal(desk.view('fr').canUndo, false)
    assert.throws(() => desk.undo({ revision: 5, by: 'B' }), { code: 'nothing-to-undo' })
  })

  test('asks the platform for what the page asked for, with texts of its own', () => {
    const { desk, seen } = deskOf()
    desk.prepare(
      {
        revision: 1,
        by: 'A',
        request: { add: 'AWD-01', level: 'advanced', weight: '12,5', weights: 'scale', keep: ['price'] },
      },
      'fr',
    )
    desk.prepare({ revision: 1, by: 'A', request: { remove: 'price', weights: 'price' } }, 'fr')
    desk.prepare(
      { revision: 1, by: 'A', request: { replace: 'price', clause: 'AWD-01', lot: 'LOT-0001', level: 'basic' } },
      'fr',
    )
    const [added, removed, replaced] = seen
    assert.deepEqual(added.change.criteria[0].clause.id, 'AWD-01')
    assert.deepEqual(added.change.criteria[0].weight, { kind: 'percentage', value: '12.5' })
    assert.match(added.change.criteria[0].description.fr, /./u)
    assert.deepEqual(added.options, { weights: { policy: 'scale', keep: ['price'] }, conflict: 'refuse' })
    assert.deepEqual(removed, { change: { remove: [{ criterion: 'price' }] }, options: { weights: 'price' } })
    assert.deepEqual([replaced.change.criteria[0].id, replaced.options.conflict], ['AWD-01.LOT-0001', 'replace'])
  })

  test('refuses what it did not offer', () => {
    const { desk } = deskOf()
    const codeOf = (request) => {
      try {
        desk.prepare({ revision: 1, by: 'A', request }, 'fr')
      } catch ({ code, status }) {
        return `${status} ${code}`
      }
      return undefined
    }
    assert.equal(codeOf({ add: 'AWD-99', level: 'basic' }), '404 proposal-unknown')
    assert.equal(codeOf({ add: 'PER-01', level: 'extreme' }), '400 level-unknown')
    assert.equal(codeOf({ ...add, weights: 'scaled' }), '400 policy-unknown')
    assert.equal(codeOf({ ...add, keep: 'price' }), '400 request-invalid')
    assert.equal(codeOf({ replace: 'gone', clause: 'AWD-01', level: 'basic' }), '404 criterion-unknown')
    assert.equal(codeOf({ replace: 'price', clause: 'AWD-01', level: 'basic', lot: 'LOT-9' }), '404 criterion-unknown')
    assert.equal(codeOf(undefined), '400 request-invalid')
    for (const weight of ['0', '-5', 'dix', '10 %', '1,2,3', '1e9'])
      assert.equal(codeOf({ add: 'AWD-01', level: 'basic', weight }), '400 weight-unreadable', weight)
  })
})
