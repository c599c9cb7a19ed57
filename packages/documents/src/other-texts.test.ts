import type { Criterion, DocumentTexts, LotClause, Procurement } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { procurement } from './__fixtures__/procurement'
import { tenderDocuments } from './tender-documents'
import { toMarkdown } from './write/to-markdown'

const both = (text: string) => ({ fr: `${text}.`, en: `${text}.` })
const texts = (of: string): DocumentTexts => ({
  contract: both(`Contrat ${of}`),
  specifications: both(`Cahier ${of}`),
  answer: both(`Réponse ${of}`),
  internal: both(`Interne ${of}`),
})
const clause: LotClause = {
  id: 'lot-03',
  clause: { id: 'LOT-03', version: '1.0.0', level: 'basic', params: {} },
  lots: ['LOT-0002'],
  name: both('Plafond d’attribution'),
  text: both('Au plus deux lots'),
  documentTexts: texts('lots'),
  provenance: { author: 'Ateliers Fictifs', licence: 'CC0-1.0' },
}
const given: Procurement = {
  ...procurement,
  lotClauses: [clause],
  criteria: procurement.criteria.map((each): Criterion => ({ ...each, documentTexts: texts(each.id) })),
}

function placesOf(from: Procurement, sentence: string): string[] {
  return tenderDocuments(from).documents.flatMap((each) => {
    const count = toMarkdown(each).split(sentence).length - 1
    return Array.from({ length: count }, () => each.kind)
  })
}

describe('texts for other documents', () => {
  const ids = [...procurement.criteria.map(({ id }) => id), 'lots']

  it.each(ids)('of %s stand each in its own document, once', (id) => {
    expect(placesOf(given, `Contrat ${id}.`)).toEqual(['ccap'])
    expect(placesOf(given, `Cahier ${id}.`)).toEqual(['cctp'])
    expect(placesOf(given, `Réponse ${id}.`)).toEqual(['answer-frame'])
    expect(placesOf(given, `Interne ${id}.`)).toEqual(['internal-file'])
  })

  it('of clauses on lots stand in the consultation rules, with their lots and their origin', () => {
    expect(placesOf(given, 'Au plus deux lots.')).toEqual(['consultation-rules'])
    const [rules] = tenderDocuments(given).documents
    const section = rules?.sections.find(({ heading }) => heading === 'Lots')?.sections[0]
    expect(section?.heading).toBe('Plafond d’attribution.')
    expect(section?.blocks[0]).toEqual({ type: 'text', text: 'Lots\u00a0: Conversion (LOT-0002).' })
    expect(rules?.provenance.lines.join(' ')).toContain('LOT-03 1.0.0')
  })

  it('a penalty of theirs is listed among the derogations', () => {
    const [first, ...rest] = procurement.criteria
    if (!first) throw new Error('no criterion')
    const contract = { fr: 'Une pénalité de 1 % est due.', en: 'A penalty of 1 % is due.' }
    const penalised: Procurement = { ...procurement, criteria: [{ ...first, documentTexts: { contract } }, ...rest] }
    const table = (from: Procurement) =>
      JSON.stringify(tenderDocuments(from).documents[1]?.sections.at(-1)).split('Prix').length - 1
    expect([table(procurement), table(penalised)]).toEqual([0, 1])
  })

  it('that are not there in the language are an error, as any text is', () => {
    const [first, ...rest] = procurement.criteria
    if (!first) throw new Error('no criterion')
    const half: Procurement = {
      ...procurement,
      criteria: [{ ...first, documentTexts: { answer: { en: 'A price.' } } }, ...rest],
    }
    expect(() => tenderDocuments(half)).toThrow(
      expect.objectContaining({ code: 'language-missing', path: '/criteria/0/documentTexts/answer' }),
    )
    expect(() => tenderDocuments({ ...procurement, lotClauses: [{ ...clause, text: { en: 'x' } }] })).toThrow(
      expect.objectContaining({ code: 'language-missing', path: '/lotClauses/0' }),
    )
    const { text: _, ...bare } = clause
    expect(() => tenderDocuments({ ...procurement, lotClauses: [bare] })).toThrow(
      expect.objectContaining({ code: 'clause-unresolved', path: '/lotClauses/0' }),
    )
  })

  it('lots that are not there are refused', () => {
    expect(() => tenderDocuments({ ...procurement, lotClauses: [{ ...clause, lots: ['LOT-0009'] }] })).toThrow(
      expect.objectContaining({ code: 'input-invalid' }),
    )
  })
})
