import type { Criterion, Plan } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { type FixtureName, fixtures } from '../__fixtures__/fixtures'
import { planNotice } from './plan-notice'

const term = (id: string, description: Record<string, string>): Criterion => ({
  id,
  kind: 'performance',
  target: 'performance',
  lots: 'all',
  description,
})
const both = term('t', { fr: 'Un terme.', en: 'A term.', de: 'Ein Begriff.' })

function plan(fixture: FixtureName, ...criteria: readonly Criterion[]): Plan {
  return planNotice(new TextEncoder().encode(fixtures[fixture]), { criteria })
}

const facts = ({ edits }: Plan) =>
  edits.map(({ op, field, criterion, language, before, after, cause }) => [
    op,
    field,
    criterion,
    language,
    before,
    after,
    cause,
  ])

describe('BT-70', () => {
  it('is made where there is none', () => {
    expect(facts(plan('performanceNone', both))).toEqual([
      ['insert', 'OPT-060-Lot', 't', undefined, null, 'performance', 'requested'],
      ['insert', 'BT-70-Lot', 't', 'fr', null, 'Un terme.', 'requested'],
    ])
  })

  it('grows by a paragraph where there is one, in each language', () => {
    expect(facts(plan('performanceInTwoLanguages', both))).toEqual([
      [
        'replace',
        'BT-70-Lot',
        'LOT-0001.performance.1',
        'fr',
        'Clause sociale',
        'Clause sociale\n\nUn terme.',
        'merged',
      ],
      ['replace', 'BT-70-Lot', 'LOT-0001.performance.1', 'en', 'Social clause', 'Social clause\n\nA term.', 'merged'],
    ])
  })

  it('gets a description where the element has none', () => {
    expect(facts(plan('performanceWithoutText', both))).toEqual([
      ['insert', 'BT-70-Lot', 't', 'fr', null, 'Un terme.', 'requested'],
    ])
  })

  it('keeps file order, joins by blank lines, and folds blank lines within a term', () => {
    const two = plan('performanceNone', both, term('u', { fr: 'Deux\r\n \r\nlignes ' }))
    expect(two.edits.at(-1)?.after).toBe('Un terme.\n\nDeux\nlignes')
  })

  it('does not repeat a paragraph that is there', () => {
    expect(facts(plan('performanceParagraphs', term('t', { fr: ' Second  paragraphe. ' })))).toEqual([])
  })

  it('is refused where it would be too long, counted in characters and with the blank line', () => {
    const length = (text: string) => plan('performanceNearLimit', term('t', { fr: text })).refusals
    expect(length('𝄞'.repeat(5008))).toEqual([])
    expect(length('𝄞'.repeat(5009))).toEqual([
      {
        code: 'text-too-long',
        criterion: 't',
        lot: 'LOT-0001',
        params: { field: 'BT-70-Lot', language: 'fr', length: 6001, limit: 6000 },
      },
    ])
  })

  it.each<[FixtureName, Criterion, string]>([
    ['performanceInTwoLanguages', term('t', { fr: 'Un terme.' }), 'language-missing'],
    ['performanceNone', { ...both, drafts: ['fr'] }, 'language-draft'],
    ['performanceNone', { ...both, kind: 'selection' }, 'code-not-in-list'],
    ['performanceNone', { ...both, kind: 'technical-specification' }, 'kind-not-supported'],
    ['performanceNone', { ...both, lots: ['LOT-0009'] }, 'lot-not-found'],
    ['performanceNone', { id: 't', kind: 'performance', lots: 'all', clause: { id: 'PER-01' } }, 'clause-unresolved'],
    ['performanceNone', { ...term('t', { en: 'A term.' }), clause: { id: 'PER-01' } }, 'language-missing'],
    ['lotsGroupAndLots', { ...both, lots: ['GLO-0001'] }, 'kind-not-supported'],
    ['parts', both, 'subtype-not-allowed'],
    ['marketConsultation', both, 'subtype-not-allowed'],
    ['result', both, 'records-the-past'],
    ['sdkTooOld', both, 'sdk-not-supported'],
    ['sdkTooNew', both, 'sdk-not-supported'],
    ['published', both, 'already-published'],
  ])('%s: refusals', (fixture, criterion, code) => {
    const { refusals, edits, patches } = plan(fixture, criterion)
    expect([refusals.map((each) => each.code), edits, patches]).toEqual([[code], [], []])
  })

  it('a text that XML cannot hold is no input', () => {
    expect(() => plan('performanceNone', term('t', { fr: 'a\u0001' }))).toThrow(
      expect.objectContaining({ code: 'input-invalid', path: '/criteria/0/description/fr' }),
    )
  })

  it('a named reviewer answers for drafts, a rehearsal for a published notice', () => {
    const draft = { ...both, drafts: ['fr'] }
    const options = { acceptDrafts: 'M. Lecteur', rehearse: true }
    const result = planNotice(new TextEncoder().encode(fixtures.published), { criteria: [draft] }, options)
    expect([result.refusals, result.rehearsal]).toEqual([[], true])
  })
})
