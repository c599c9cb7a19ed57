import { describe, expect, it } from 'vitest'
import { fixtureCatalogue } from '../__fixtures__/fixture-catalogue'
import { catalogueCsv } from '../publish/catalogue-csv'
import { catalogueJson } from '../publish/catalogue-json'
import { catalogueJsonLd } from '../publish/catalogue-json-ld'
import { defaultCatalogue } from './default-catalogue'

const catalogue = fixtureCatalogue(['PER-77'])
type Node = Readonly<Record<string, unknown>>

describe('JSON', () => {
  it('is the catalogue with every clause described', () => {
    const document = catalogueJson(catalogue)
    expect(document.clauses.map(({ id }) => id)).toEqual(['PER-77'])
    expect(document.clauses[0]?.texts.fr?.levels.exemplary.contract).toContain('2,5')
    expect(document.licence).toBe('CC0-1.0')
  })
})

describe('linked data', () => {
  const graph = catalogueJsonLd(catalogue, { base: 'https://buyer.example.org/clauses' })
  const [clause = {}] = graph.hasTopConcept as Node[]

  it('has addresses that stay, for clauses and levels', () => {
    expect(graph['@id']).toBe('https://buyer.example.org/clauses/')
    expect(clause['@id']).toBe('https://buyer.example.org/clauses/PER-77')
    expect((clause.narrower as Node[]).map((level) => level['@id'])).toEqual(
      ['basic', 'advanced', 'exemplary'].map((level) => `https://buyer.example.org/clauses/PER-77#${level}`),
    )
    expect(catalogueJsonLd(catalogue)['@id']).toBe('https://www.opensource-experts.com/criteria/')
  })

  it('says every term that it uses in its context, and marks what is not verified', () => {
    const context = graph['@context'] as Node
    const terms = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Array.isArray(value)
          ? value.flatMap(terms)
          : Object.entries(value).flatMap(([key, each]) => [
              key,
              ...((context[key] as Node | undefined)?.['@container'] === '@language' ? [] : terms(each)),
            ])
    const { '@context': _, ...data } = graph
    expect(terms(data).filter((term) => !term.startsWith('@') && !Object.hasOwn(context, term))).toEqual([])
    expect(clause.citation).toEqual([
      { '@type': 'schema:CreativeWork', name: 'Directive 2014/24/EU art. 70', status: 'not verified' },
    ])
  })

  it('links what the clauses of the project need to clauses of the same graph', () => {
    const all = catalogueJsonLd(defaultCatalogue)
    const nodes = all.hasTopConcept as Node[]
    const ids = new Set(nodes.map((node) => node['@id']))
    const linked = nodes.flatMap((node) => [node.requires ?? [], node.excludes ?? [], node.countsTwice ?? []].flat())
    expect(linked.filter((id) => !ids.has(id))).toEqual([])
  })
})

describe('a table', () => {
  it('has a row for each clause, level and language, each with as many cells', () => {
    const rows = catalogueCsv(catalogue).trimEnd().split('\r\n')
    expect(rows).toHaveLength(1 + 3 * 2)
    const cells = (row: string) => row.replaceAll(/"(?:[^"]|"")*"/gu, 'x').split(',').length
    expect(new Set(rows.map(cells)).size).toBe(1)
    expect(rows[1]).toContain('PER-77#basic,PER-77,1.0.0,performance')
  })

  it('has no cell that a spreadsheet would run', () => {
    const [clause] = catalogue.clauses
    if (!clause) throw new Error('no clause')
    const hostile = { ...catalogue, clauses: [{ ...clause, tags: [' =cmd()'] }] }
    expect(catalogueCsv(hostile)).toContain(`,' =cmd(),`)
  })
})
