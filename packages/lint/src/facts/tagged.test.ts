import type { Criterion, Procurement } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { buildContext } from '../engine/build-context'
import type { Entry } from '../engine/context'
import { exampleProcurement } from '../example/example-procurement'
import { environmental, tagged } from './tagged'

function entryOf(part: object, clauses: Parameters<typeof buildContext>[1] = () => undefined): Entry {
  const criterion = {
    id: 'x',
    kind: 'award',
    type: 'quality',
    lots: 'all',
    name: { fr: 'Méthode' },
    ...part,
  } as Criterion
  const [entry] = buildContext({ ...exampleProcurement, criteria: [criterion] } as Procurement, clauses).entries
  if (!entry) throw new Error('no entry')
  return entry
}

test.each([
  [{ tags: ['community'] }, 'yes'],
  [{ tags: ['social'] }, 'no'],
  [{ tags: [] }, 'no'],
  [{}, 'unknown'],
  [{ target: 'tender' }, 'no'],
  [{ origin: 'notice' }, 'unknown'],
  [{ origin: 'notice', tags: ['community'] }, 'yes'],
  [{ origin: 'notice', tags: [] }, 'no'],
  [{ clause: { id: 'ZZZ-99' } }, 'unknown'],
])('%j is tagged community: %s', (part, answer) => {
  expect(tagged(entryOf(part), 'community')).toBe(answer)
})

test('the tags of a clause count', () => {
  const clauses = () => ({ tags: ['community'] })
  expect(tagged(entryOf({ clause: { id: 'AWD-02' } }, clauses), 'community')).toBe('yes')
  expect(tagged(entryOf({ clause: { id: 'AWD-02' } }, clauses), 'environment')).toBe('no')
})

test.each([
  [{ tags: ['environment'] }, 'yes'],
  // A buyer who tags has said it.
  [{ tags: ['social'], name: { fr: 'Bilan carbone' } }, 'no'],
  // A form has no place for tags.
  [{}, 'unknown'],
  [{ target: 'tender' }, 'no'],
  [{ name: { fr: 'Bilan carbone' } }, 'unknown'],
  [{ description: { fr: 'x', en: 'Energy use of the service' } }, 'unknown'],
  [{ noticeText: { en: 'waste' } }, 'unknown'],
  [{ origin: 'notice' }, 'unknown'],
  // L2152-7: a price is none, whatever it is called; a cost may be.
  [{ type: 'price', name: { fr: 'Prix de l’énergie' } }, 'no'],
  [{ type: 'price', origin: 'notice' }, 'no'],
  [{ type: 'cost' }, 'unknown'],
  [{ type: 'cost', tags: [] }, 'no'],
  [{ type: 'price', tags: ['environment'] }, 'yes'],
  [{ kind: 'performance', type: undefined, name: { fr: 'Déchets' } }, 'unknown'],
  [{ kind: 'performance', type: 'price', name: { fr: 'Déchets' } }, 'unknown'],
  [{ kind: 'performance', type: undefined }, 'unknown'],
  [{ kind: 'performance', type: undefined, target: 'performance' }, 'no'],
  [{ clause: { id: 'ZZZ-99' } }, 'unknown'],
])('%j is environmental: %s', (part, answer) => {
  expect(environmental(entryOf(part))).toBe(answer)
})
