import { describe, expect, it } from 'vitest'
import { fixtures } from '../__fixtures__/fixtures'
import { makeNotice } from '../__fixtures__/make-notice'
import { diffNotices } from './diff-notices'

const bytes = (xml: string) => new TextEncoder().encode(xml)
const diff = (a: string, b: string) =>
  diffNotices(bytes(a), bytes(b)).edits.map(({ op, field, criterion, before, after }) => [
    op,
    field,
    criterion,
    before,
    after,
  ])
const lots = (criteria: readonly { type: string; name: string; weight: readonly [string, string] }[]) =>
  makeNotice({ lots: [{ id: 'LOT-0001', award: { criteria } }] })
const price = { type: 'price', name: 'Prix', weight: ['per-exa', '60'] } as const
const quality = { type: 'quality', name: 'Qualité', weight: ['per-exa', '40'] } as const

describe('diffNotices', () => {
  it('finds nothing in layout, prefixes, comments or the order of criteria', () => {
    expect(diff(fixtures.severalLots, fixtures.severalLots.replaceAll(/>\s+</gu, '><!-- c --><'))).toEqual([])
    expect(diff(lots([price, quality]), lots([quality, price]))).toEqual([])
  })

  it('names a change by the business term and the criterion', () => {
    const dearer = { ...price, weight: ['per-exa', '70'] } as const
    expect(diff(lots([price, quality]), lots([dearer, quality]))).toEqual([
      ['replace', 'BT-541-Lot-WeightNumber', 'LOT-0001.award.1', '60', '70'],
    ])
  })

  it('takes a criterion in the middle for an insertion, not for a change of all that follow', () => {
    const added = { ...quality, name: 'Délais' }
    const edits = diff(lots([price, quality]), lots([price, added, quality]))
    expect(edits.map(([op]) => op)).toEqual(Array(5).fill('insert'))
    expect(diff(lots([price, added, quality]), lots([price, quality])).map(([op]) => op)).toEqual(
      Array(5).fill('remove'),
    )
  })

  it('does not take a requirement for another because a second one came', () => {
    const one = fixtures.performanceNone.replaceAll(
      /\s*<cac:ContractExecutionRequirement>[\s\S]*?<\/cac:ContractExecutionRequirement>/gu,
      '',
    )
    const reserved =
      '<cac:ContractExecutionRequirement><cbc:ExecutionRequirementCode listName="reserved-execution">no</cbc:ExecutionRequirementCode></cac:ContractExecutionRequirement>'
    const conditions =
      '<cac:ContractExecutionRequirement><cbc:ExecutionRequirementCode listName="conditions">performance</cbc:ExecutionRequirementCode></cac:ContractExecutionRequirement>'
    const before = one.replace('<cac:AwardingTerms>', `${reserved}<cac:AwardingTerms>`)
    const after = one.replace('<cac:AwardingTerms>', `${reserved}${conditions}<cac:AwardingTerms>`)
    expect(diff(before, after)).toEqual([['insert', 'OPT-060-Lot', 'LOT-0001.performance.1', null, 'performance']])
  })

  it('takes a number of a list that every object knows for a weight', () => {
    const odd = (xml: string) => xml.replaceAll('listName="number-weight"', 'listName="constructor"')
    const dearer = { ...price, weight: ['per-exa', '70'] } as const
    expect(diff(odd(lots([price])), odd(lots([dearer])))).toEqual([
      ['replace', 'BT-541-Lot-WeightNumber', 'LOT-0001.award.1', '60', '70'],
    ])
  })

  it('says other changes by their place', () => {
    const [[op, field] = []] = diff(
      fixtures.percentages,
      fixtures.percentages.replace('eforms-sdk-1.15', 'eforms-sdk-1.14'),
    )
    expect([op, field]).toEqual(['replace', '/ContractNotice/cbc:CustomizationID'])
  })

  it('says which criteria are made from clauses, where it is given what recognises them', () => {
    const clause = { id: 'AWD-02', version: '1.0.0', level: 'basic', params: {} } as const
    const recognise = ({ criteria }: { readonly criteria: readonly { readonly id: string }[] }) =>
      criteria.slice(1).map(({ id }) => ({ criterion: id, clause, match: 'exact' as const, language: 'fr' }))
    const [a, b] = [bytes(lots([price])), bytes(lots([price, quality]))]
    expect(diffNotices(a, b, {}, recognise).clauses).toEqual({
      before: [],
      after: [{ criterion: 'LOT-0001.award.2', clause, match: 'exact', language: 'fr' }],
    })
    expect(diffNotices(a, b)).not.toHaveProperty('clauses')
  })
})
