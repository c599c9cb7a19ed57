import type { ClauseParam, Criterion } from '@opensource-experts/core'
import { argumentsOf } from '@opensource-experts/core/messages'
import { describe, expect, it } from 'vitest'
import { joinedValues } from '../../scripts/generate/joined-values'
import { type Clause, type Level, levels } from '../clause/clause'
import type { CriterionClause } from '../clause/criterion-kind'
import { isCriterionClause } from '../clause/criterion-kind'
import { extremeValues } from '../clause/extreme-values'
import { likeness, wordsOf } from '../content/likeness'
import { clauseIds } from '../generated/clause-id'
import { defaultCatalogue } from './default-catalogue'
import { describeClause } from './describe-clause'
import { listClauses } from './list-clauses'
import { resolve } from './resolve'

const languages = Object.keys(defaultCatalogue.texts)
const all = listClauses()
const clauses = all.filter(isCriterionClause)

function paramsOf(clause: Clause, level: Level, end: 'longest' | 'shortest'): Record<string, ClauseParam> {
  return { ...extremeValues(clause.parameters, end), ...joinedValues(clause, level) }
}

function criterionOf(clause: CriterionClause, level: Level, params: Record<string, ClauseParam>): Criterion {
  const base = { id: 'c', lots: 'all' as const, clause: { id: clause.id, version: clause.version, level, params } }
  return clause.kind === 'award'
    ? { ...base, kind: 'award', type: 'quality' }
    : ({ ...base, kind: clause.kind } as Criterion)
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

describe('the catalogue', () => {
  it('holds the clauses of the first slice, over the four kinds', () => {
    const first = [
      'AWD-01 AWD-02 AWD-04 AWD-16 AWD-17 AWD-20 PER-01 PER-02 PER-04 PER-05',
      'PER-12 PER-18 PER-19 PER-20 SEL-01 SEL-06 TEC-01 TEC-02',
    ]
    expect(clauses.map(({ id }) => id)).toEqual(expect.arrayContaining(first.join(' ').split(' ')))
    expect(new Set(clauses.map(({ kind }) => kind)).size).toBe(4)
    expect(all.map(({ id }) => id)).toEqual(clauseIds)
  })

  it('looks at the persons of the contract, never at the firm, in award criteria', () => {
    const targets = Object.fromEntries(clauses.map(({ id, target }) => [id, target]))
    expect(targets['AWD-01']).toBe('assigned-staff')
    for (const { kind, target } of clauses) expect(kind === 'award' && target === 'operator').toBe(false)
  })

  it('takes every directive article as from memory, and names no legal reviewer that does not exist', () => {
    for (const { legalBasis, legalReview } of all) {
      expect(legalReview).toBeNull()
      expect(legalBasis.length).toBeGreaterThan(0)
      for (const { ref, status } of legalBasis) if (ref.startsWith('Directive')) expect(status).toBe('memory')
    }
  })

  it('keeps defaults within bounds', () => {
    for (const clause of clauses) {
      for (const level of levels) {
        if (Object.values(clause.parameters).every((parameter) => 'default' in parameter)) {
          expect(() => resolve(criterionOf(clause, level, {}), { languages })).not.toThrow()
        }
      }
    }
  })
})

describe.each(clauses)('$id', (clause) => {
  const cases = levels.flatMap((level) =>
    (['longest', 'shortest'] as const).map((end) => ({
      level,
      end,
      resolved: resolve(criterionOf(clause, level, paramsOf(clause, level, end)), { languages }),
    })),
  )

  it('has a text for each level, language and parameter, without placeholder', () => {
    for (const { resolved } of cases) {
      for (const text of stringsIn(resolved)) expect(text).not.toMatch(/[{}]|undefined|NaN/u)
      for (const member of ['name', 'description', 'noticeText', 'subjectMatterLink', 'verification'] as const) {
        for (const language of languages) expect(resolved[member]?.[language]?.trim(), member).toBeTruthy()
      }
      expect(resolved.evidence?.length).toBeGreaterThan(0)
    }
  })

  it('has a short form of at most 400 characters, and a name that fits in BT-734', () => {
    for (const { resolved, level, end } of cases) {
      for (const language of languages) {
        const notice = resolved.noticeText?.[language] ?? ''
        expect([...notice].length, `${level} ${end} ${language}: ${notice}`).toBeLessThanOrEqual(400)
        expect([...notice].length).toBeGreaterThan(60)
        expect([...(resolved.name?.[language] ?? '')].length).toBeLessThanOrEqual(100)
      }
    }
  })

  it('states its link with the subject in twenty characters or more', () => {
    for (const { resolved } of cases) {
      for (const text of Object.values(resolved.subjectMatterLink ?? {})) expect(text.length).toBeGreaterThan(20)
    }
  })

  it('asks for really different things at each level', () => {
    for (const language of languages) {
      const text = describeClause(clause).texts[language]
      if (!text) throw new Error('no text')
      const steps = [
        ['basic', 'advanced'],
        ['advanced', 'exemplary'],
        ['basic', 'exemplary'],
      ] as const
      for (const [lower, higher] of steps) {
        // What is asked is the text with its steps: the frame of a stepped criterion is the same at every level.
        const own = (level: Level) => {
          const { summary = '', text: whole = '', notice = '', steps = [] } = text.levels[level]
          return { summary, whole, notice, asked: [whole, ...steps].join(' ') }
        }
        const [low, high] = [own(lower), own(higher)]
        const parts = {
          asked: likeness(low.asked, high.asked),
          notice: likeness(low.notice, high.notice),
          summary: likeness(low.summary, high.summary),
        }
        for (const [part, alike] of Object.entries(parts)) {
          expect(alike, `${language} ${lower}/${higher} ${part}`).toBeLessThan(0.9)
        }
        if (text.levels[lower].steps) expect(text.levels[lower].steps).not.toEqual(text.levels[higher].steps)
        // Each level adds words of its own, not only takes some away.
        const added = [...wordsOf(high.whole)].filter((word) => !wordsOf(low.whole).has(word))
        expect(added.length, `${language} ${lower}/${higher}`).toBeGreaterThan(5)
      }
    }
  })

  it('has five different descriptors where it is marked by steps', () => {
    for (const { resolved } of cases) {
      if (resolved.kind !== 'award' || resolved.scoring?.method !== 'quality.anchored-steps') continue
      for (const language of languages) {
        const steps = resolved.scoring.steps?.map((step) => step[language])
        expect(new Set(steps).size).toBe(5)
      }
    }
  })

  it('has the same parameters, evidence and choices in every language', () => {
    const [first, ...others] = languages.map((language) => defaultCatalogue.texts[language]?.clauses[clause.id])
    const shape = (text: typeof first) => ({
      parameters: Object.keys(text?.parameters ?? {}).sort(),
      evidence: Object.keys(text?.evidence ?? {}).sort(),
      choices: Object.entries(text?.choices ?? {}).map(([name, words]) => [name, Object.keys(words)]),
      placeholders: levels.map((level) => {
        const { summary = '', text: whole = '', notice = '', steps = [] } = text?.levels[level] ?? {}
        // What a law calls otherwise, each language has words of its own for.
        return [...new Set([summary, whole, notice, ...steps].flatMap((each) => [...argumentsOf(each)]))]
          .filter((name) => name !== 'law')
          .sort()
      }),
    })
    expect(Object.keys(first?.parameters ?? {}).sort()).toEqual(Object.keys(clause.parameters).sort())
    expect(Object.keys(first?.evidence ?? {}).sort()).toEqual(clause.evidence.map(({ key }) => key).sort())
    for (const other of others) expect(shape(other)).toEqual(shape(first))
  })
})
