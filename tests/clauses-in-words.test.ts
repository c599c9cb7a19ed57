import type { Criterion, Procurement } from '@opensource-experts/core'
import { clauseFacts, listClauses, resolve } from '@opensource-experts/criteria'
import { lint } from '@opensource-experts/lint'
import { expect, it } from 'vitest'
import { extremeValues } from '../packages/criteria/src/clause/extreme-values'
import { exampleProcurement } from '../packages/lint/src/example/example-procurement'

const levels = ['basic', 'advanced', 'exemplary'] as const
const clauses = listClauses().filter(({ kind }) => kind !== 'lot-design' && kind !== 'market-consultation')

it('there are clauses', () => expect(clauses.length).toBeGreaterThan(50))

it.each(clauses.flatMap((clause) => levels.map((level) => [`${clause.id} ${level}`, clause, level] as const)))(
  'no rule of wording stumbles over %s',
  (_, { id, version, kind, parameters }, level) => {
    // What only the buyer knows has no default: any value will do.
    const params = extremeValues(
      Object.fromEntries(
        Object.entries(parameters).filter(([, { type }]) => !['integer', 'decimal', 'names'].includes(type)),
      ),
      'shortest',
    )
    const type = kind === 'award' ? { type: 'quality' } : {}
    const criterion = { id: 'c', kind, ...type, lots: 'all', clause: { id, version, level, params } } as Criterion
    const [price] = exampleProcurement.criteria
    const criteria = [price, resolve(criterion, { languages: ['fr', 'en'] })]
    const document = { ...exampleProcurement, criteria } as Procurement
    const found = lint(document, { clauses: clauseFacts() }).findings.filter(({ matched }) => matched !== undefined)
    expect(found.map(({ ruleId, path, matched }) => `${ruleId} ${path} ${matched}`)).toEqual([])
  },
)
