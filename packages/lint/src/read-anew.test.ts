import type { Procurement } from '@opensource-experts/core'
import { expect, test } from 'vitest'
import { exampleProcurement } from './example/example-procurement'
import { lint } from './run/lint'

const said = (procurement: Procurement) =>
  lint(procurement).findings.map(({ ruleId, path, matched }) => ({ ruleId, path, matched }))

// Forms change their document in place: what was read once for all rules of a run is not kept for the next.
test('a document that was changed in place is read anew', () => {
  const procurement = structuredClone(exampleProcurement) as { -readonly [Key in keyof Procurement]: Procurement[Key] }
  const before = said(procurement)
  const quality = procurement.criteria.find((each) => each.kind === 'award' && each.type === 'quality')
  Object.assign(quality ?? {}, { description: { fr: 'À confirmer : {name}.' } })
  expect(said(procurement)).not.toEqual(before)
  expect(said(procurement)).toEqual(said(structuredClone(procurement)))
  procurement.criteria = procurement.criteria.toReversed()
  expect(said(procurement)).toEqual(said(structuredClone(procurement)))
})
