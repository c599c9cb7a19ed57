import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createTed } from '@opensource-experts/adapters-ted'
import { OseError, type Procurement, parseProcurement } from '@opensource-experts/core'
import {
  type Catalogue,
  createCatalogue,
  defaultCatalogue,
  proposeCriteria,
  resolve,
} from '@opensource-experts/criteria'
import { createFileDirectory, readDirectory, searchExperts } from '@opensource-experts/experts'
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

const directory = readDirectory(data('directory.yaml').toString('utf8'))

describe('what is nearly right is told with what was meant', () => {
  it('a key of a search', async () => {
    const files = [createFileDirectory('directory' in directory ? directory.directory : directory)]
    const query = { sofware: ['moteur'] } as Parameters<typeof searchExperts>[1]
    expect(await issue(() => searchExperts(files, query))).toMatchObject({
      code: 'input-invalid',
      path: '/sofware',
      write: '"software"',
    })
  })

  it('a lot by its name', async () => {
    expect(await issue(() => proposeCriteria(read, { level: 'basic', lots: ['Moteur de recherche'] }))).toMatchObject({
      code: 'input-invalid',
      path: '/lots/0',
      says: 'must be one of: LOT-0001, LOT-0002',
    })
  })

  it('no lot at all', async () => {
    expect(await issue(() => proposeCriteria(read, { level: 'basic', lots: [] }))).toMatchObject({
      code: 'input-invalid',
      path: '/lots',
    })
  })

  it('a language of three letters', async () => {
    const [criterion] = proposeCriteria(read, { level: 'basic' })
    if (!criterion) throw new Error('nothing proposed')
    expect(await issue(() => resolve(criterion, { languages: ['FRA'] }))).toMatchObject({
      code: 'input-invalid',
      path: '/languages/0',
      write: '"fr"',
    })
  })

  it('a clause without one of its levels', async () => {
    const { fr, en } = defaultCatalogue.texts
    const clause = fr?.clauses['AWD-02']
    const { basic: __, ...levels } = clause?.levels ?? {}
    const clauses = { ...fr?.clauses, 'AWD-02': { ...clause, levels } }
    const texts = { en, fr: { ...fr, clauses } } as unknown as Catalogue['texts']
    expect(await issue(() => createCatalogue({ ...defaultCatalogue, texts }))).toMatchObject({
      code: 'catalogue-invalid',
      says: expect.stringContaining('AWD-02 has no summary, text and notice at level basic in fr'),
    })
  })
})

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

describe('a document that a newer version wrote', () => {
  it('is read: what is not known is kept and told', () => {
    const lots = read.lots.map((lot) => ({ ...lot, colour: 'red' }))
    const { value, warnings } = parseProcurement({ ...read, later: { a: 1 }, lots }, { mode: 'read' })
    expect(value).toMatchObject({ later: { a: 1 }, lots: [{ colour: 'red' }, { colour: 'red' }] })
    expect(warnings.map(({ code, path }) => `${code} ${path}`).sort()).toEqual([
      'unknown-key /later',
      'unknown-key /lots/0/colour',
      'unknown-key /lots/1/colour',
    ])
  })

  it('is not written: the path and the nearest key are named', async () => {
    expect(await issue(() => parseProcurement({ ...written, titel: { fr: 'A' } }, { mode: 'write' }))).toMatchObject({
      code: 'document-invalid',
      path: '/titel',
      says: expect.stringContaining('did you mean "title"'),
    })
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

it('what an adapter has read is no mistake of the buyer', () => {
  const findings = lint(read).findings.filter(({ ruleId }) => ruleId === 'DOC-01')
  expect(findings).toEqual([])
})
