import { describe, expect, it } from 'vitest'
import type { Change, ChangeOptions } from '../model/change'
import type { ClauseReference, Criterion, PerformanceTerm } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import type { Recognised } from '../model/recognised'
import { joinCriteria } from './join-criteria'

// Terms of BT-70 in a notice of two languages: a term is one paragraph in each.
const term = (id: string, description: PerformanceTerm['description'], more: Partial<PerformanceTerm> = {}) =>
  ({ id, kind: 'performance', lots: 'all', ...(description ? { description } : {}), ...more }) as PerformanceTerm
const clause = (id: string, level: 'basic' | 'advanced' = 'basic') =>
  ({ id, version: '1.0.0', level }) satisfies ClauseReference
const base = (criteria: readonly Criterion[], lots = ['LOT-0001'], languages = ['fr', 'en']): Procurement => ({
  schemaVersion: '1',
  languages,
  lots: lots.map((id) => ({ id, title: {} })),
  criteria,
})
const replace: ChangeOptions = { conflict: 'replace' }

/** Texts afterwards by language, the terms of the document, and refusals. */
function joined(
  present: readonly Criterion[],
  change: Change | readonly Criterion[],
  options: ChangeOptions = {},
  on = base(present),
) {
  const { procurement, terms, refusals } = joinCriteria(on, change, options)
  return {
    texts: Object.fromEntries((terms.get('LOT-0001')?.texts ?? []).map(({ language, after }) => [language, after])),
    criteria: procurement.criteria.map(({ id, description }) => [id, description]),
    refusals: refusals.map(({ code, criterion, params }) => [code, criterion, params]),
    terms: terms.get('LOT-0001'),
    procurement,
  }
}

const social = term('social', { fr: 'Clause sociale.', en: 'Social clause.' })
const upstream = term('upstream', { fr: 'Reverser.', en: 'Give back.' })

describe('a term that joins', () => {
  it('is one paragraph more in each language', () => {
    const { terms, criteria } = joined([social], [upstream])
    expect(terms).toEqual({
      texts: [
        ['fr', 'Clause sociale.', 'Reverser.'],
        ['en', 'Social clause.', 'Give back.'],
      ].map(([language, before, after]) => ({
        language,
        before,
        after: `${before}\n\n${after}`,
        changes: [{ op: 'insert', holder: 'social', before: null, after, term: upstream }],
      })),
      written: [upstream],
      emptied: [],
    })
    expect(criteria.map(([id]) => id)).toEqual(['social', 'upstream'])
  })

  it('begins the text where there is none', () => {
    const { terms } = joined([], [term('up', { fr: 'Reverser.' })])
    expect(terms?.texts).toEqual([
      {
        language: 'fr',
        before: null,
        after: 'Reverser.',
        changes: [{ op: 'insert', before: null, after: 'Reverser.', term: term('up', { fr: 'Reverser.' }) }],
      },
    ])
  })

  it('with the text of another that joins is the same paragraph', () => {
    expect(joined([], [upstream, { ...upstream, id: 'again' }]).texts).toEqual({ fr: 'Reverser.', en: 'Give back.' })
    const half = term('half', { fr: 'Reverser.', en: 'Return it.' })
    expect(joined([], [upstream, half]).texts).toEqual({ fr: 'Reverser.', en: 'Give back.\n\nReturn it.' })
  })

  it.each<[string, PerformanceTerm]>([
    ['a clause', { ...upstream, description: { fr: 'Un.\n\nDeux.', en: 'One.' }, clause: clause('PER-01') }],
    ['a short form', { ...upstream, description: { fr: 'Long.', en: 'One.' }, noticeText: { fr: 'Un.\n\nDeux.' } }],
  ])('finds %s to be one paragraph, whatever its lines', (_, present) => {
    const { terms } = joined([present], { remove: [{ criterion: 'upstream' }] })
    expect(terms?.texts[0]).toMatchObject({ language: 'fr', before: 'Un.\nDeux.', after: null })
    expect(terms?.texts[0]?.changes).toHaveLength(1)
  })
})

describe('a term that is known in fewer languages', () => {
  const french = term('old', { fr: 'Reverser.' })

  it('is the same one, and says it in the other language too', () => {
    const { criteria, texts, refusals } = joined([social, french], [upstream])
    expect(refusals).toEqual([])
    expect(texts).toEqual({ en: 'Social clause.\n\nGive back.' })
    expect(criteria).toEqual([
      ['social', social.description],
      ['old', upstream.description],
    ])
  })

  it.each<[string, PerformanceTerm, PerformanceTerm]>([
    ['of its id', { ...french, id: 'upstream' }, upstream],
    ['of a clause', { ...french, clause: clause('PER-01') }, { ...upstream, clause: clause('PER-01') }],
  ])('%s gives its place to the one that says more', (_, present, wanted) => {
    const { procurement, refusals, texts } = joined([present, social], [wanted])
    expect([refusals, procurement.criteria]).toEqual([[], [wanted, social]])
    expect(texts.fr).toBeUndefined()
  })

  it('is another one where it says something else in that language', () => {
    const other = term('old', { fr: 'Vendre.', en: 'Give back.' })
    const { criteria, texts, refusals } = joined([other], [upstream])
    expect([texts, refusals]).toEqual([{ fr: 'Vendre.\n\nReverser.' }, []])
    expect(criteria.map(([id]) => id)).toEqual(['old', 'upstream'])
    // Of the same key, which is the text in the first language: other content.
    const same = term('old', { fr: 'Reverser.', en: 'Sell it.' })
    expect(joined([same], [upstream]).refusals).toEqual([
      ['conflicting-value', 'upstream', { reason: 'other-content', present: 'old' }],
    ])
  })

  it('and asked for in those alone is there', () => {
    expect(joined([french], [term('new', { fr: 'Reverser.' })])).toMatchObject({
      criteria: [['old', french.description]],
      terms: undefined,
    })
    expect(joined([french], [term('new', { en: 'Reverser.' })]).texts).toEqual({ en: 'Reverser.' })
    // Not said by one criterion: said by another as well, that has more.
    expect(joined([upstream, french], [term('new', { fr: 'Reverser.' })]).criteria).toHaveLength(2)
    expect(joined([upstream], [term('new', { fr: 'Reverser.' })]).criteria).toHaveLength(2)
    expect(joined([french], [term('new', { fr: 'Autre.' })]).criteria).toHaveLength(2)
  })

  it('in paragraphs of a buyer is known by the whole and by each', () => {
    const two = term('old', { fr: 'Un.\n\nDeux.' })
    for (const text of ['Un.\n\nDeux.', 'Un. Deux.', 'Deux.'])
      expect(joined([two], [term('new', { fr: text })]).terms).toBeUndefined()
    expect(joined([two], [term('new', { fr: 'Trois.' })]).texts).toEqual({ fr: 'Un.\n\nDeux.\n\nTrois.' })
  })
})

describe('a term that is called like one that is there', () => {
  const named = { ...upstream, name: { fr: 'Reversement' } }
  const params = { reason: 'other-content', present: 'upstream' }

  it.each<[string, PerformanceTerm, PerformanceTerm]>([
    ['id', upstream, term('upstream', { fr: 'Reverser.', en: 'Return it.' })],
    ['name', named, { ...named, id: 'mine', description: { fr: 'Reverser.', en: 'Return it.' } }],
    [
      'clause of the same level',
      { ...upstream, clause: clause('PER-01') },
      term('mine', { fr: 'Reverser.', en: 'Return it.' }, { clause: clause('PER-01') }),
    ],
  ])('by %s: other content is refused, and takes the place of what differs with leave', (_, present, wanted) => {
    const refused = joined([social, present], [wanted])
    expect(refused.refusals).toEqual([['conflicting-value', wanted.id, params]])
    expect(refused.terms).toBeUndefined()
    expect(refused.procurement.criteria).toHaveLength(3)

    const { terms, refusals, texts } = joined([social, present], [wanted], replace)
    expect([refusals, texts]).toEqual([[], { en: 'Social clause.\n\nReturn it.' }])
    expect(terms?.texts[0]?.changes).toEqual([
      { op: 'replace', holder: 'upstream', index: 0, before: 'Give back.', after: 'Return it.', term: wanted },
    ])
    expect(terms?.written).toEqual([wanted])
  })

  it('of another level is told as such', () => {
    const present = { ...upstream, clause: clause('PER-01') }
    const wanted = term('mine', { fr: 'Mieux.', en: 'Better.' }, { clause: clause('PER-01', 'advanced') })
    expect(joined([present], [wanted]).refusals).toEqual([
      ['conflicting-value', 'mine', { reason: 'other-level', present: 'upstream', clause: 'PER-01', level: 'basic' }],
    ])
    // By its id, at the level of another clause: only the text is another.
    const other = { ...wanted, id: 'upstream', clause: clause('PER-02', 'advanced') }
    expect(joined([present], [other]).refusals).toEqual([['conflicting-value', 'upstream', params]])
  })

  it('takes its place in each language, and brings those that it had not', () => {
    const better = term('upstream', { fr: 'Mieux.', en: 'Better.' })
    const full = joined([upstream, social], [better], replace)
    expect(full.texts).toEqual({ fr: 'Mieux.\n\nClause sociale.', en: 'Better.\n\nSocial clause.' })
    expect(full.criteria).toEqual([
      ['upstream', better.description],
      ['social', social.description],
    ])
    const french = joined([term('upstream', { fr: 'Reverser.' }), social], [better], replace)
    expect(french.texts).toEqual({ fr: 'Mieux.\n\nClause sociale.', en: 'Social clause.\n\nBetter.' })
  })

  it('leaves nothing behind of several paragraphs', () => {
    const long = term('upstream', { fr: 'Un.\n\nDeux.', en: 'One.\n\nTwo.' })
    expect(joined([long, social], [upstream], replace).texts).toEqual({
      fr: 'Reverser.\n\nClause sociale.',
      en: 'Give back.\n\nSocial clause.',
    })
  })

  it('without leave stands against what it says alone: the same said under its id is there', () => {
    expect(joined([upstream], [upstream])).toMatchObject({ refusals: [], terms: undefined })
    // Under the id of another, what the lot says already is said.
    const mixed = term('social', { fr: 'Reverser.', en: 'Give back.' })
    expect(joined([social, upstream], [mixed]).refusals).toEqual([])
    // What leaves does not stand against it.
    const change = { remove: [{ criterion: 'upstream' }], criteria: [term('mine', { fr: 'Reverser.', en: 'Other.' })] }
    expect(joined([upstream], change)).toMatchObject({ refusals: [], texts: { fr: 'Reverser.', en: 'Other.' } })
  })
})

describe('a clause that is recognised in paragraphs', () => {
  const held = term('LOT-0001.performance.1', { fr: 'Un.\n\nDeux.\n\nTrois.', en: 'One.\n\nTwo.\n\nThree.' })
  const found = (id: string, language: string, paragraph?: number): Recognised => ({
    criterion: held.id,
    clause: { ...clause(id), params: {} },
    match: 'exact',
    language,
    ...(paragraph === undefined ? {} : { paragraph }),
  })
  const recognise = () => [
    found('PER-01', 'fr', 1),
    found('PER-01', 'en', 2),
    found('PER-02', 'fr', 0),
    found('PER-02', 'en', 0),
  ]

  it('leaves by these, each in its language', () => {
    const { texts, criteria } = joined([held], { remove: [{ clause: 'PER-01' }] }, { recognise })
    expect(texts).toEqual({ fr: 'Un.\n\nTrois.', en: 'One.\n\nTwo.' })
    expect(criteria).toEqual([[held.id, texts]])
  })

  it('leaves as a whole where it is recognised in the whole', () => {
    const whole = () => [found('PER-01', 'fr'), found('PER-01', 'en')]
    const { texts, criteria } = joined([held], { remove: [{ clause: 'PER-01' }] }, { recognise: whole })
    expect([texts, criteria]).toEqual([{ fr: null, en: null }, []])
  })

  it('gives way to another level, and the other paragraphs stay', () => {
    const better = term('up', { fr: 'Mieux.', en: 'Better.' }, { clause: clause('PER-01', 'advanced') })
    expect(joined([held], [better], { recognise }).refusals).toEqual([
      ['conflicting-value', 'up', { reason: 'other-level', present: held.id, clause: 'PER-01', level: 'basic' }],
    ])
    expect(joined([held], [better], { recognise, ...replace }).texts).toEqual({
      fr: 'Un.\n\nMieux.\n\nTrois.',
      en: 'One.\n\nTwo.\n\nBetter.',
    })
  })

  it.each<[string, Change['remove']]>([
    ['before', [{ criterion: held.id }, { clause: 'PER-01' }]],
    ['after', [{ clause: 'PER-01' }, { criterion: held.id }]],
  ])('is no less gone where the whole leaves %s', (_, remove) => {
    const { texts, criteria } = joined([held, social], { remove: remove ?? [] }, { recognise })
    expect([texts, criteria]).toEqual([
      { fr: 'Clause sociale.', en: 'Social clause.' },
      [['social', social.description]],
    ])
  })

  it('leaves each lot by the clause that is asked there', () => {
    const remove = [
      { clause: 'PER-01', lot: 'LOT-0001' },
      { clause: 'PER-02', lot: 'LOT-0002' },
    ]
    const { terms } = joinCriteria(base([held], ['LOT-0001', 'LOT-0002']), { remove }, { recognise })
    expect([...terms].map(([lot, { texts }]) => [lot, texts[0]?.after])).toEqual([
      ['LOT-0001', 'Un.\n\nTrois.'],
      ['LOT-0002', 'Deux.\n\nTrois.'],
    ])
  })
})

describe('a term that leaves', () => {
  it('may have no text at all, and then no text changes', () => {
    const bare = term('bare', undefined)
    const { terms, criteria } = joined([bare, social], { remove: [{ criterion: 'bare' }] })
    expect([terms, criteria]).toEqual([undefined, [['social', social.description]]])
    expect(joined([bare, social], { remove: [{ criterion: 'social' }] })).toMatchObject({
      texts: { fr: null, en: null },
      criteria: [['bare', undefined]],
      terms: { emptied: ['social'] },
    })
  })

  it('takes its own paragraph where another says the same', () => {
    const twin = { ...social, id: 'twin' }
    expect(joined([social, twin], { remove: [{ criterion: 'twin' }] })).toMatchObject({
      texts: { fr: 'Clause sociale.', en: 'Social clause.' },
      criteria: [['social', social.description]],
    })
  })

  it('comes back by the same change in another form', () => {
    const change = { remove: [{ criterion: 'social' }], criteria: [{ ...social, id: 'new' }] }
    const { texts, criteria, refusals } = joined([social], change)
    expect([texts, criteria, refusals]).toEqual([
      { fr: 'Clause sociale.', en: 'Social clause.' },
      [['new', social.description]],
      [],
    ])
  })
})
