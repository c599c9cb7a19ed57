import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createDesk } from 'vendor-desk'
import { createForms } from '../src/create-forms.js'
import { sampleForm } from '../src/sample-form.js'

function deskOf() {
  const desk = createDesk({ backend: createForms(), state: sampleForm })
  let revision = 1
  return {
    desk,
    rows: () => JSON.parse(desk.download().body).rows,
    ask: (request) => desk.prepare({ revision, by: 'A', request }, 'fr'),
    /** Asks and carries out; gives the words. */
    act(request) {
      const { plan, words, refusals } = desk.prepare({ revision, by: 'A', request }, 'fr')
      assert.deepEqual(refusals, [])
      revision = desk.carryOut({ plan, revision, by: 'A' }).revision
      return words
    },
    undo() {
      revision = desk.undo({ revision, by: 'B' }).revision
    },
  }
}

const add = { add: 'AWD-01', level: 'basic', weight: '10', weights: 'scale' }
const weightsOf = (rows, lot) => rows.filter((row) => row.type && (row.lot ?? lot) === lot).map(({ weight }) => weight)

describe('a platform that stores rows', () => {
  test('reads its rows as the document of every package', () => {
    const { criteria, lots } = createForms().read(sampleForm)
    assert.deepEqual(
      lots.map(({ id }) => id),
      ['LOT-0001', 'LOT-0002'],
    )
    assert.deepEqual(
      criteria.map(({ weight }) => weight?.value),
      [60, 40, 52.5, 47.5, undefined],
    )
  })

  test('a criterion is accepted: the others make room, with the comma of the form', () => {
    const { act, rows } = deskOf()
    const words = act(add)
    assert.ok(
      words.includes(
        'Moteur de recherche (LOT-0001)\u00a0: la pondération de «\u00a0Prix\u00a0» passe de 60\u00a0% à 54\u00a0%.',
      ),
    )
    assert.deepEqual(weightsOf(rows(), '1'), ['54', '36', '10'])
    assert.deepEqual(weightsOf(rows(), '2'), ['47,25', '42,75', '10'])
  })

  test('refuses in the words of a buyer, and in its language', () => {
    const { ask } = deskOf()
    const { plan, refusals } = ask({ ...add, weights: 'refuse' })
    assert.equal(plan, null)
    assert.match(refusals[0], /^Moteur de recherche \(LOT-0001\) : les pondérations présentes devraient changer/u)
    assert.doesNotMatch(refusals.join(), /LOT-0001\.|weights|award/u)
  })

  test('another level takes the place of the first one, and taking it out gives the weights back', () => {
    const { desk, act, rows } = deskOf()
    act(add)
    act({ add: 'PER-01', level: 'basic' })
    const idOf = (clause) => desk.view('fr').criteria.find((each) => each.clause === clause).id
    act({ replace: idOf('PER-01'), clause: 'PER-01', level: 'advanced' })
    const terms = rows().filter(({ kind }) => kind === 'performance')
    assert.deepEqual(
      terms.map(({ clause }) => clause?.level),
      [undefined, 'advanced'],
    )
    assert.match(terms[1].text, /avec tests/u)
    const before = sampleForm.rows.filter(({ lot, kind }) => lot === '2' && kind === undefined)
    act({ remove: idOf('AWD-01'), lot: 'LOT-0002', weights: 'scale' })
    assert.deepEqual(
      weightsOf(rows(), '2').slice(0, 2),
      before.map(({ weight }) => weight),
    )
  })

  test('what may not move stays where it is', () => {
    const { act, rows } = deskOf()
    act({ ...add, keep: ['LOT-0001.award.1', 'LOT-0002.award.1'] })
    assert.deepEqual(weightsOf(rows(), '1'), ['60', '30', '10'])
  })

  test('undo gives back the rows as they were typed', () => {
    const { act, undo, rows } = deskOf()
    act(add)
    act({ add: 'PER-01', level: 'basic' })
    undo()
    undo()
    assert.deepEqual(rows(), sampleForm.rows)
  })
})
