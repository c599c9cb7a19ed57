import type { Need } from '@opensource-experts/core'
import { clauseFacts, propose } from '@opensource-experts/criteria'
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
  const made = (id: string) => procurement.criteria.filter(({ clause }) => clause?.id === id)
  expect(made('AWD-04')).toHaveLength(1)
  expect(made('PER-21')).toHaveLength(1)
  const found = (criteria: typeof procurement.criteria) =>
    lint({ ...procurement, criteria }, { clauses: clauseFacts() })
      .findings.filter(({ ruleId }) => ruleId === 'AWD-L10')
      .map(({ path }) => criteria[Number(path.split('/')[2])]?.clause?.id)
  expect(found(procurement.criteria)).toEqual([])
  expect(found(procurement.criteria.filter(({ clause }) => clause?.id !== 'PER-21'))).toEqual(['AWD-04'])
})
