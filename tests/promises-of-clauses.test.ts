import { type Criterion, type Need, withCriteria } from '@opensource-experts/core'
import { clauseFacts, propose, resolve } from '@opensource-experts/criteria'
import { lint } from '@opensource-experts/lint'
import { expect, it } from 'vitest'

const need: Need = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  buyerCategory: 'sub-central',
  languages: ['fr'],
  date: '2026-12-01',
  title: { fr: 'Maintenance de Moteur A' },
  software: [{ name: 'Moteur A' }],
  territories: ['FRI31'],
  value: { amount: 420000, currency: 'EUR' },
  durationMonths: 36,
  level: 'advanced',
}
const { procurement } = propose(need)
/** Members that are asked of criteria made from a clause; what `propose` writes itself is the buyer's to say. */
const asked = (clauses = clauseFacts()) =>
  lint(procurement, { clauses }).notChecked.flatMap(({ places }) =>
    places.flatMap(({ fact }) => {
      const [, list, index, member = ''] = fact.split('/')
      return list === 'criteria' && procurement.criteria[Number(index)]?.clause ? [member] : []
    }),
  )

it('nobody is asked what a clause of the catalogue knows of promises', () => {
  const members = ['commitment', 'covers', 'staffImpact']
  expect(asked().filter((member) => members.includes(member))).toEqual([])
  // Without the facts of clauses, they are asked.
  expect(asked(() => undefined)).toContain('commitment')
})

it('a promise of a clause without the term that takes it up is found all the same', () => {
  const { languages } = procurement
  const promise = resolve(
    {
      id: 'times',
      kind: 'award',
      type: 'quality',
      lots: 'all',
      clause: { id: 'AWD-04', level: 'basic' },
      weight: { kind: 'percentage', value: 5 },
    } as Criterion,
    { languages, procurement },
  )
  const found = (more: readonly Criterion[]) =>
    lint(withCriteria(procurement, [promise, ...more], { weights: 'scale' }), { clauses: clauseFacts() })
      .findings.filter(({ ruleId }) => ruleId === 'AWD-L10')
      .map(({ criterion }) => criterion)
  expect(found([])).toHaveLength(1)
  const term = resolve(
    { id: 'times-term', kind: 'performance', lots: 'all', clause: { id: 'PER-21', level: 'basic' } } as Criterion,
    { languages, procurement },
  )
  expect(found([term])).toEqual([])
})
