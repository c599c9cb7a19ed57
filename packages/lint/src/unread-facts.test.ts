import type { Procurement } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { exampleProcurement } from './example/example-procurement'
import { lint } from './run/lint'

// What stands there and cannot be read was not left out: it is asked, and DOC-01 says what to write.
test('an involvement that cannot be read is no involvement without measures', () => {
  const document = { ...exampleProcurement, priorInvolvement: ['minutes enclosed'] } as unknown as Procurement
  const { findings, notChecked } = lint(document)
  expect(findings.map(({ ruleId }) => ruleId)).toEqual(['DOC-01'])
  expect(notChecked.map(({ ask }) => ask)).toEqual(['question.priorInvolvement.levelling'])
})
