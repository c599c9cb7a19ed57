import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createTed } from '@opensource-experts/adapters-ted'
import { OseError, type Procurement, parseProcurement } from '@opensource-experts/core'
import { lint } from '@opensource-experts/lint'
import { describe, expect, it } from 'vitest'

const data = (name: string) => readFileSync(fileURLToPath(new URL(`../examples/data/${name}`, import.meta.url)))
const read = createTed().read(new Uint8Array(data('notice.xml'))).procurement
/** The same, as a buyer writes it. */
const { legalBasis: _, ...own } = read
const written: Procurement = { ...own, criteria: [] }

/** What an error says of the one thing that is wrong. */
async function issue(call: () => unknown): Promise<unknown> {
  try {
    await call()
  } catch (error) {
    if (!OseError.isInstance(error)) throw error
    const [first] = (error.facts.issues ?? []) as readonly Record<string, unknown>[]
    return { code: error.code, path: first?.path, write: first?.write, says: first?.message ?? error.message }
  }
  return 'taken'
}

describe('values that nobody can mean', () => {
  it.each([
    ['/value/amount', { value: { amount: -1, currency: 'EUR' } }],
    ['/value/amount', { value: { amount: '-0.01', currency: 'EUR' } }],
    ['/framework/maxValue/amount', { framework: { maxValue: { amount: -5, currency: 'EUR' } } }],
    ['/buyers/0/ceiling/amount', { buyers: [{ name: 'A', ceiling: { amount: -5, currency: 'EUR' } }] }],
    ['/lots/0/value/amount', { lots: [{ id: 'L', title: { fr: 'L' }, value: { amount: -5, currency: 'EUR' } }] }],
  ])('less than nothing at %s', async (path, part) => {
    const document = { ...written, ...part }
    expect(await issue(() => parseProcurement(document, { mode: 'write' }))).toMatchObject({
      code: 'document-invalid',
      path,
      says: 'must not be below 0',
    })
    const findings = lint(document as Procurement).findings.filter(({ ruleId }) => ruleId === 'DOC-01')
    expect(findings.map((each) => each.path)).toEqual([path])
  })

  it('nothing is an amount', () => {
    const document = { ...written, value: { amount: 0, currency: 'EUR' } }
    expect(parseProcurement(document, { mode: 'write' }).value.value?.amount).toBe(0)
  })
})

describe('lint of what is no document', () => {
  it.each([[new Map()], [new Set([1])], [new Date(0)], [new Uint8Array(4)], [[]], ['a text'], [null]])(
    '%o',
    async (document) => {
      expect(await issue(() => lint(document as unknown as Procurement))).toMatchObject({ code: 'input-invalid' })
    },
  )

  it('says of an empty one that nothing of a procurement is in it, and asks', () => {
    const { findings, notChecked } = lint({} as Procurement)
    expect(findings.map(({ ruleId, params }) => [ruleId, params.expected])).toEqual([['DOC-01', 'procurement']])
    expect(notChecked.map(({ fact }) => fact)).toContain('/lots')
  })
})
