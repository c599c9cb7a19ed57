import type { ClauseParam, Criterion, Procurement, Recognise } from '@opensource-experts/core'
import { noticeName, noticeText } from '@opensource-experts/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinedValues } from '../../scripts/generate/joined-values'
import { type Clause, type ClauseParameter, type Level, levels } from '../clause/clause'
import { isCriterionClause } from '../clause/criterion-kind'
import { extremeValues } from '../clause/extreme-values'
import { defaultCatalogue } from './default-catalogue'
import { getClause } from './get-clause'
import { listClauses } from './list-clauses'
import { recognise } from './recognise'
import { resolve } from './resolve'

const languages = Object.keys(defaultCatalogue.texts)
const clauses = listClauses().filter(isCriterionClause)

function made(clause: Clause, level: Level, params: Readonly<Record<string, ClauseParam>>): Criterion {
  const own = { ...params, ...joinedValues(clause, level) }
  const base = { id: 'c', lots: 'all' as const, clause: { id: clause.id, version: clause.version, level, params: own } }
  const criterion =
    clause.kind === 'award' ? { ...base, kind: 'award', type: 'quality' } : { ...base, kind: clause.kind }
  return resolve(criterion as Criterion, { languages })
}

/** As a notice or a form holds it: no reference, one text. */
function held(
  criteria: readonly { readonly kind: Criterion['kind']; readonly name?: string | undefined; readonly text: string }[],
  language = 'fr',
): Procurement {
  return {
    schemaVersion: '1',
    languages: [language],
    lots: [{ id: 'LOT-0001', title: {} }],
    criteria: criteria.map(
      ({ kind, name, text }, index) =>
        ({
          id: `c${index}`,
          kind,
          type: 'quality',
          lots: ['LOT-0001'],
          origin: 'notice',
          ...(name === undefined ? {} : { name: { [language]: name } }),
          description: { [language]: text },
        }) as unknown as Criterion,
    ),
  }
}

const found = (procurement: Procurement) =>
  recognise(procurement).map(({ clause, match, paragraph }) => [clause.id, clause.level, match, paragraph])

describe('what a text of the catalogue is', () => {
  it('adapters take it as it is', () => {
    const taken: Recognise = recognise
    expect(taken(held([]))).toEqual([])
  })

  it.each(clauses.map((clause) => [clause.id, clause] as const))(
    '%s, at each level and in each language, short and full',
    (_, clause) => {
      for (const level of levels) {
        for (const end of ['longest', 'shortest'] as const) {
          const criterion = made(clause, level, extremeValues(clause.parameters, end))
          for (const language of languages) {
            for (const text of [noticeText(criterion, language), criterion.description?.[language]]) {
              const [first, ...others] = recognise(
                held([{ kind: clause.kind, name: noticeName(criterion, language), text: text ?? '' }], language),
              )
              expect([first?.clause.id, first?.clause.level, first?.match, first?.language, others]).toEqual([
                clause.id,
                level,
                'exact',
                language,
                [],
              ])
              // What the text says of the parameters is what they were.
              expect(criterion.clause?.params).toMatchObject(first?.clause.params ?? {})
            }
          }
        }
      }
    },
  )
})

function anyValue(parameter: ClauseParameter): fc.Arbitrary<ClauseParam | undefined> {
  const name = fc.stringMatching(/^[A-Za-zéü][A-Za-zéü0-9.+-]{0,12}( [A-Za-z0-9]{1,8})?$/u)
  switch (parameter.type) {
    case 'integer':
      return fc.integer({ min: parameter.min, max: parameter.max })
    case 'decimal':
      return fc.integer({ min: parameter.min * 10, max: parameter.max * 10 }).map((tenths) => tenths / 10)
    case 'text':
      return fc
        .string({
          unit: fc.constantFrom(...'abcdé’, ()0'),
          minLength: parameter.minLength,
          maxLength: Math.min(60, parameter.maxLength),
        })
        .map((text) => `x${text}x`.replace(/\s+/gu, ' ').slice(0, parameter.maxLength))
    case 'url':
      return fc.constantFrom('https://git.example.org/a', 'https://git.example.org/b?c=d')
    case 'names':
      return fc.option(fc.array(name, { minLength: 1, maxLength: 3 }), { nil: undefined })
    case 'choice':
      return fc.constantFrom(...parameter.options)
    case 'choices':
      return fc.subarray([...parameter.options], { minLength: 1 })
    case 'statement':
      return fc.constant(true)
  }
}

describe('parameters', () => {
  it('are read back, whatever their values', () => {
    const one = fc.constantFrom(...clauses).chain((clause) =>
      fc.record({
        clause: fc.constant(clause),
        level: fc.constantFrom(...levels),
        language: fc.constantFrom(...languages),
        full: fc.boolean(),
        params: fc.record(
          Object.fromEntries(Object.entries(clause.parameters).map(([name, parameter]) => [name, anyValue(parameter)])),
        ),
      }),
    )
    fc.assert(
      fc.property(one, ({ clause, level, language, full, params }) => {
        const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined)) as Record<
          string,
          ClauseParam
        >
        const criterion = made(clause, level, given)
        const text = (full ? criterion.description?.[language] : noticeText(criterion, language)) ?? ''
        const [first] = recognise(held([{ kind: clause.kind, text }], language))
        expect([first?.clause.id, first?.clause.level, first?.match]).toEqual([clause.id, level, 'exact'])
        expect(criterion.clause?.params).toMatchObject(first?.clause.params ?? {})
        // Every parameter that the full text names is read.
        if (full && clause.id === 'PER-01')
          expect(Object.keys(first?.clause.params ?? {})).toEqual(expect.arrayContaining(['days', 'hours', 'penalty']))
      }),
      { numRuns: 60 },
    )
  })
})

describe('in a notice', () => {
  const short = (id: string, level: Level, params = {}) => {
    const clause = clauses.find((each) => each.id === id)
    if (!clause) throw new Error(`no clause ${id}`)
    return noticeText(made(clause, level, params), 'fr') ?? ''
  }

  it('several clauses stand in one BT-70, beside terms of others', () => {
    const text = ['Clause sociale du service.', short('PER-01', 'basic'), short('PER-05', 'advanced')].join('\n\n')
    expect(found(held([{ kind: 'performance', text }]))).toEqual([
      ['PER-01', 'basic', 'exact', 1],
      ['PER-05', 'advanced', 'exact', 2],
    ])
  })

  it('a text that a person has edited is the clause still, with its numbers', () => {
    const penalty = short('PER-01', 'advanced', { penalty: 1.5 })
    const edited = `${penalty.replace('avant l’admission', 'au plus tard un mois avant l’admission')} Voir le CCAP.`
    expect(edited).not.toBe(penalty)
    const [first] = recognise(held([{ kind: 'performance', text: edited }]))
    expect([first?.clause, first?.match]).toEqual([
      {
        id: 'PER-01',
        version: getClause('PER-01').version,
        level: 'advanced',
        params: { days: 20, hours: 8, penalty: 1.5 },
      },
      'edited',
    ])
  })

  it('blanks, apostrophes and invisible marks are no edition', () => {
    const text = short('PER-01', 'basic')
    for (const other of [
      text.replaceAll('\u00a0', ' '),
      text.replaceAll('’', "'"),
      text.replaceAll(' ', '\n'),
      `\u200b${text} `,
    ])
      expect(found(held([{ kind: 'performance', text: other }]))[0]).toEqual(['PER-01', 'basic', 'exact', undefined])
  })

  it('a value out of bounds is no exact clause', () => {
    const text = short('PER-01', 'basic', { penalty: 2 }).replace('2\u00a0%', '20\u00a0%')
    expect(found(held([{ kind: 'performance', text }]))[0]).toEqual(['PER-01', 'basic', 'edited', undefined])
  })

  it.each([
    ['Prix des prestations', 'award'],
    ['Valeur technique de l’offre, appréciée sur la base du mémoire technique remis par le soumissionnaire.', 'award'],
    ['Le titulaire réserve au moins 5 % des heures de travail à des personnes éloignées de l’emploi.', 'performance'],
    [
      'Le titulaire fournit un plan de progrès environnemental et rend compte de son exécution chaque année.',
      'performance',
    ],
    [
      'Les modifications réalisées au titre du marché sont proposées à l’acheteur avant l’admission, qui les valide.',
      'performance',
    ],
    ['', 'performance'],
    ['Obligation de moyens ; pénalité plafonnée à 2 % du bon de commande.', 'performance'],
  ] as const)('%j of others is none', (text, kind) => {
    expect(found(held([{ kind, text }]))).toEqual([])
  })

  it('a clause of another kind is none', () => {
    expect(found(held([{ kind: 'award', text: short('PER-01', 'basic') }]))).toEqual([])
  })
})

describe('a reference to the clause', () => {
  it('counts before any text', () => {
    const criterion: Criterion = {
      id: 'x',
      kind: 'performance',
      lots: 'all',
      clause: { id: 'PER-01', level: 'exemplary', params: { days: 20 } },
      description: { fr: 'Un texte à nous.' },
      provenance: { author: 'Nous', adapted: ['description'] } as never,
    }
    expect(
      recognise({ ...held([]), criteria: [criterion, { ...criterion, id: 'y', clause: { id: 'OUR-01' } }] }),
    ).toEqual([
      {
        criterion: 'x',
        clause: { id: 'PER-01', version: getClause('PER-01').version, level: 'exemplary', params: { days: 20 } },
        match: 'edited',
        language: 'fr',
      },
    ])
  })
})

describe('what is long', () => {
  it('is looked at once: a text of half a million characters', () => {
    const text = `${'Les modifications réalisées au titre du marché sont proposées '.repeat(8_000)}fin.`
    expect(found(held([{ kind: 'performance', text }]))).toEqual([])
  })
})
