import { expect, test } from 'vitest'
import { exampleClauses, exampleProcurement } from './example/example-procurement'
import { recommendedRules } from './presets/recommended'
import { lint } from './run/lint'

test('of more mistakes than anybody reads a hundred are listed, and how many more there are is said of the whole', () => {
  const document = { ...exampleProcurement, languages: Array.from({ length: 102 }, () => 7) }
  const rules = recommendedRules.filter(({ id }) => id === 'DOC-01')
  const { findings } = lint(document as never, { rules, clauses: exampleClauses })
  expect(findings).toHaveLength(101)
  const [rest, first] = findings
  expect([rest?.path, rest?.severity, rest?.params]).toEqual([
    '',
    'error',
    {
      ...{ subject: 'document', name: '', members: [''], whole: 'yes', expected: 'rest', found: '2' },
      ...{ known: [], listed: 'no', meant: '', cured: 'no' },
    },
  ])
  expect([first?.path, first?.params.expected]).toEqual(['/languages/0', 'language'])
})
