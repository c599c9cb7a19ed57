import type { ClauseParam, Criterion } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { joinedValues } from '../../scripts/generate/joined-values'
import { describeClause } from '../catalogue/describe-clause'
import { type Clause, type Level, levels } from '../clause/clause'
import { textMessages } from '../clause/clause-text'
import { isCriterionClause } from '../clause/criterion-kind'
import { extremeValues } from '../clause/extreme-values'
import { lawsIn } from '../clause/law'
import { allTexts } from '../generated/texts/all'
import { recognise } from '../recognise/recognise'
import { clauseTexts } from '../resolve/clause-texts'
import { resolve } from '../resolve/resolve'
import { foreignToOthers } from './__fixtures__/foreign-to-others'
import { projectCatalogue } from './project-catalogue'

// One State's articles, forms and standard contracts never stand in another's file: the catalogue in every language.

const catalogue = { ...projectCatalogue, texts: allTexts }
const languages = Object.keys(catalogue.texts)
const abroad = ['BE', 'DE', 'IT', 'ES', 'LU', 'NO', 'CH', undefined] as const

function paramsOf(clause: Clause, level: Level, end: 'longest' | 'shortest' = 'longest'): Record<string, ClauseParam> {
  const laws = Object.entries(clause.parameters).flatMap(([name, parameter]) =>
    (parameter.type === 'choice' || parameter.type === 'choices') && parameter.laws
      ? [[name, parameter.options.filter((option) => !parameter.laws?.[option])[0] ?? '']]
      : [],
  )
  return { ...extremeValues(clause.parameters, end), ...joinedValues(clause, level), ...Object.fromEntries(laws) }
}

function criterionOf(clause: Clause, level: Level, params = paramsOf(clause, level)): Criterion {
  const base = { id: 'c', lots: 'all' as const, clause: { id: clause.id, version: clause.version, level, params } }
  return clause.kind === 'award'
    ? { ...base, kind: 'award', type: 'quality' }
    : ({ ...base, kind: clause.kind } as Criterion)
}

const inState = (jurisdiction: string | undefined) => ({
  languages,
  catalogue,
  procurement: { lots: [{ id: 'LOT-0001', title: {} }], ...(jurisdiction === undefined ? {} : { jurisdiction }) },
})

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

describe.each(abroad)('in %s', (jurisdiction) => {
  it('no text of any clause, level and language names what is French, nor does its advice', () => {
    for (const clause of catalogue.clauses) {
      for (const level of levels) {
        const params = paramsOf(clause, level)
        const made = isCriterionClause(clause)
          ? resolve(criterionOf(clause, level), inState(jurisdiction))
          : clauseTexts({ id: clause.id, level, params }, inState(jurisdiction))
        for (const text of stringsIn(made)) expect(text).not.toMatch(foreignToOthers)
      }
      const { texts } = describeClause(clause, { catalogue, jurisdiction: jurisdiction ?? 'ZZ' })
      for (const { choices: _, ...text } of Object.values(texts))
        for (const said of stringsIn(text)) expect(said).not.toMatch(foreignToOthers)
    }
  })
})

it('French buyers keep the words of their law, overseas too', () => {
  const per01 = catalogue.clauses.find(({ id }) => id === 'PER-01') as Clause
  for (const state of ['FR', 'RE']) {
    const { description } = resolve(criterionOf(per01, 'basic'), inState(state))
    expect(description?.fr).toContain('par dérogation à l’exonération')
    expect(description?.en).toContain('Where the CCAG-TIC applies')
  }
  expect(describeClause(per01, { catalogue, jurisdiction: 'FR' })).toMatchObject({ law: 'FR' })
  expect(describeClause(per01, { catalogue }).under?.FR?.fr?.levels.basic.text).toContain('CCAG-TIC')
})

it('what a State words otherwise reads back with its parameters, in every language that does', () => {
  let read = 0
  for (const clause of catalogue.clauses.filter(isCriterionClause)) {
    for (const language of languages) {
      const text = catalogue.texts[language]?.clauses[clause.id]
      if (!text || lawsIn(textMessages(text)).length === 0) continue
      for (const level of levels)
        for (const state of ['FR', 'BE']) {
          const made = resolve(criterionOf(clause, level), { ...inState(state), languages: [language] })
          for (const member of ['description', 'noticeText'] as const) {
            const { clause: _, ...bare } = { ...criterionOf(clause, level), [member]: made[member] }
            if (bare[member] === undefined) continue
            const procurement = { schemaVersion: '1', languages: [language], lots: [], criteria: [bare] } as const
            const [found] = recognise(procurement, { catalogue })
            expect(found, `${clause.id} ${level} ${language} ${state}`).toMatchObject({
              match: 'exact',
              clause: { id: clause.id, level },
            })
            for (const [name, value] of Object.entries(found?.clause.params ?? {}))
              expect(String(value)).toBe(String(made.clause?.params?.[name]))
            read += 1
          }
        }
    }
  }
  expect(read).toBeGreaterThan(100)
})

describe('another State', () => {
  const clauses = catalogue.clauses.filter(isCriterionClause)

  it('changes the words that the clause gave, and keeps what the buyer wrote', () => {
    for (const clause of clauses) {
      const french = resolve(criterionOf(clause, 'basic'), inState('FR'))
      expect(resolve(french, inState('BE')), clause.id).toEqual(resolve(criterionOf(clause, 'basic'), inState('BE')))
      const own = { ...french, description: { fr: 'Notre texte, selon notre CCAG.' } }
      expect(resolve(own, inState('BE')).description).toEqual(own.description)
    }
  })

  it('that is not said changes nothing', () => {
    for (const clause of clauses)
      for (const state of ['FR', 'BE']) {
        const made = resolve(criterionOf(clause, 'advanced'), inState(state))
        expect(resolve(made, { languages, catalogue }), `${clause.id} ${state}`).toEqual(made)
      }
  })
})

it('an option of one State is refused elsewhere, and admitted where no State is said', () => {
  const per07 = catalogue.clauses.find(({ id }) => id === 'PER-07') as Clause
  const chosen = criterionOf(per07, 'basic', { regime: 'ccag-tic' })
  expect(() => resolve(chosen, inState('BE'))).toThrow(/cannot use "ccag-tic".*only under the law of FR/u)
  for (const state of ['FR', 'MQ', undefined])
    expect(resolve(chosen, inState(state)).clause?.params?.regime).toBe('ccag-tic')
})
