import type { Criterion, LotClause, Procurement } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { fixtureCatalogue } from '../__fixtures__/fixture-catalogue'
import { clauseTexts, resolveLotClauses } from './clause-texts'
import { resolve } from './resolve'

const catalogue = fixtureCatalogue(['PER-77'])
const lotCatalogue = fixtureCatalogue(
  ['PER-77'],
  [['PER-77/clause.yaml', 'kind: performance\ntarget: performance\n', 'kind: lot-design\n']],
)
const languages = ['fr', 'en']
const term = (level: 'basic' | 'advanced' | 'exemplary'): Criterion => ({
  id: 'answers',
  kind: 'performance',
  lots: 'all',
  clause: { id: 'PER-77', level },
})

describe('texts for other documents', () => {
  it('are filled in by resolve, in each language', () => {
    expect(resolve(term('exemplary'), { languages, catalogue }).documentTexts).toEqual({
      contract: {
        fr: 'La pénalité n’excède jamais 2,5\u00a0% du prix du lot.',
        en: 'The penalty above never exceeds 2.5 % of the price of the lot.',
      },
      specifications: {
        fr: 'Les mesures sont relevées sur l’outil de suivi du projet d’origine.',
        en: 'Measures are taken by the tracker of the original project.',
      },
      answer: { fr: 'Nom de la personne chargée des réponses.', en: 'Name of the person in charge of replies.' },
      internal: {
        fr: 'Demander au préalable au projet s’il accepte ces mesures.',
        en: 'Ask the project beforehand whether it welcomes such measures.',
      },
    })
    expect(resolve(term('basic'), { languages, catalogue })).not.toHaveProperty('documentTexts')
  })

  it('leave with their level, and stay where the buyer wrote them', () => {
    const exemplary = resolve(term('exemplary'), { languages, catalogue })
    const lower: Criterion = { ...exemplary, clause: { ...exemplary.clause, id: 'PER-77', level: 'basic' } }
    const again = resolve(lower, { languages, catalogue })
    expect(again).not.toHaveProperty('documentTexts')
    expect(again.provenance).not.toHaveProperty('adapted')
    const own: Criterion = { ...term('exemplary'), documentTexts: { contract: { fr: 'Autrement.' } } }
    const kept = resolve(own, { languages, catalogue })
    expect(kept.documentTexts).toEqual({ contract: { fr: 'Autrement.' } })
    expect(kept.provenance?.adapted).toEqual(['documentTexts'])
    expect(resolve(exemplary, { languages, catalogue })).toEqual(exemplary)
  })
})

describe('a clause that makes no criterion', () => {
  const lots: Procurement['lots'] = [{ id: 'LOT-0001', title: { fr: 'Moteur' } }]
  const own: LotClause = { id: 'c', clause: { id: 'PER-77', level: 'basic', params: { days: 5 } }, lots: 'all' }

  it('is refused as one, with the place of its text', () => {
    expect(() => resolve(term('basic'), { languages, catalogue: lotCatalogue })).toThrow(
      expect.objectContaining({
        code: 'clause-kind-mismatch',
        path: '/clause/id',
        message: expect.stringContaining('makes no criterion. Its text goes into the consultation rules'),
      }),
    )
  })

  it('gives its texts', () => {
    const texts = clauseTexts(own.clause, { languages, catalogue: lotCatalogue })
    expect(texts.kind).toBe('lot-design')
    expect(texts.text.fr).toContain('sous 48 heures et désigne un interlocuteur sous 5 jours')
    expect(texts.clause).toEqual({ id: 'PER-77', version: '1.0.0', level: 'basic', params: { days: 5 } })
    expect(texts.provenance.author).toBe(lotCatalogue.author)
    const of = (clause: object) => () =>
      clauseTexts(clause as LotClause['clause'], { languages, catalogue: lotCatalogue })
    expect(of({ id: 'PER-78' })).toThrow(expect.objectContaining({ code: 'clause-unknown' }))
    expect(of({ id: 'PER-77', version: '9.9.9' })).toThrow(expect.objectContaining({ code: 'clause-version-unknown' }))
    expect(of({ id: 'PER-77', level: 'higher' })).toThrow(expect.objectContaining({ code: 'clause-level-unknown' }))
    expect(of({ id: 'PER-77', params: { days: 1 } })).toThrow(expect.objectContaining({ code: 'clause-param-invalid' }))
    expect(of({})).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })

  it('becomes a clause on lots, where the buyer’s own text stays', () => {
    const options = { languages, catalogue: lotCatalogue, procurement: { lots } }
    const [made] = resolveLotClauses([own], options)
    expect(made).toMatchObject({ id: 'c', lots: 'all', name: { fr: 'Réponses aux questions du projet d’origine' } })
    expect(made?.text?.en).toContain('names a contact within 5 days')
    const [kept] = resolveLotClauses([{ ...own, text: { fr: 'À notre façon.' } }], options)
    expect(kept?.text).toEqual({ fr: 'À notre façon.' })
    expect(() => resolveLotClauses([own], { languages, catalogue })).toThrow(
      expect.objectContaining({ code: 'clause-kind-mismatch', path: '/0/clause/id' }),
    )
  })
})
