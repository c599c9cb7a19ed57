import { readFileSync } from 'node:fs'
import { toMpe } from '@opensource-experts/adapters-place'
import { createTed } from '@opensource-experts/adapters-ted'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import type { Criterion } from '@opensource-experts/core'
import { lint } from '@opensource-experts/lint'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { fixtures } from '../packages/adapters-ted/src/__fixtures__/fixtures'
import { smallNotice } from '../packages/adapters-ted/src/validate/__fixtures__/small-notice'
import { smallPack, smallPhase, smallStore } from '../packages/adapters-ted/src/validate/__fixtures__/small-pack'

const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
const schemas = new Map<string, ValidateFunction>()

/** What the shipped schema has against a value, as it is once it went through JSON. */
function against(name: string, value: unknown): unknown {
  const file = new URL(`../packages/core/schemas/${name}.schema.json`, import.meta.url)
  const validate = schemas.get(name) ?? ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
  schemas.set(name, validate)
  return validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors
}

const ted = createTed()
const notice = new TextEncoder().encode(fixtures.bilingual)
const texts = { fr: 'Plan de contribution', en: 'Contribution plan' }
const award: Criterion = {
  id: 'plan',
  kind: 'award',
  type: 'quality',
  target: 'tender',
  lots: ['LOT-0001'],
  name: texts,
  verification: texts,
  weight: { kind: 'percentage', value: 10 },
}

it('hold for plans and their parts, carried out or refused', () => {
  const carried = ted.plan(notice, { criteria: [award] }, { weights: 'scale' })
  const refused = ted.plan(notice, { criteria: [award] })
  expect([carried.edits.length, carried.losses.length, refused.refusals.length].every((count) => count > 0)).toBe(true)
  for (const plan of [carried, refused]) expect(against('plan', plan)).toEqual([])
  expect(carried.edits.flatMap((edit) => against('edit', edit))).toEqual([])
  expect(carried.losses.flatMap((loss) => against('loss', loss))).toEqual([])
  expect(refused.refusals.flatMap((refusal) => against('refusal', refusal))).toEqual([])
})

it('hold for what is read, and for the findings and questions on it', () => {
  const { procurement } = ted.read(notice)
  expect(against('procurement', procurement)).toEqual([])
  const mixed = { ...procurement, criteria: [...procurement.criteria, award] }
  const { findings } = lint(mixed)
  const { checks } = toMpe({ ...mixed, lots: [...mixed.lots, { id: 'LOT-0009', title: texts }] })
  expect(findings.length * checks.length).toBeGreaterThan(0)
  expect([...findings, ...checks].flatMap((finding) => against('finding', finding))).toEqual([])
})

it('hold for the verdict on a notice', async () => {
  const phase = smallPhase([[['/*/cac:ProcurementProjectLot', ['BR-NAME', 'count(cbc:Name) > 0']]]])
  const body = '<cac:ProcurementProjectLot><cbc:ID>LOT-0001</cbc:ID></cac:ProcurementProjectLot>'
  const validator = createValidator({ packs: smallStore(smallPack(phase, '9.1.0')) })
  const verdict = await validator.validate(new TextEncoder().encode(smallNotice({ body })))
  expect(verdict.findings.length).toBeGreaterThan(0)
  expect(against('verdict', verdict)).toEqual([])
})

it('let nothing pass that is not so', () => {
  expect(against('plan', { ...ted.plan(notice, { criteria: [] }), align: 'none' })).not.toEqual([])
  expect(against('criteria-file', { schemaVersion: '1', criteria: [{ ...award, wieght: 1 }] })).not.toEqual([])
  expect(against('criteria-file', { schemaVersion: '1', criteria: [award] })).toEqual([])
})
