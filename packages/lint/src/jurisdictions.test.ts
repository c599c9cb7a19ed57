import { format, type Law, reaches } from '@opensource-experts/core'
import { describe, expect, test } from 'vitest'
import { exampleClauses } from './example/example-procurement'
import { ruleDocs } from './generated/rule-docs'
import { formatAdvice, formatQuestion, lint, listRules, recommendedRules } from './index'
import { lintMessages } from './texts'

/** Words that belong to the law of one State: no buyer of another reads them. */
const french = /\bCCP\b|\bCCAG|\b[LR]\s?2\d|\bCE n°|\bCE \d|\bCAA\b|\bTA \p{Lu}|\bCRPA\b|Code d|France|French|français/u
const italian = /Italy|Itali|\bCAD\b|Legislative Decree/u
const belgian = /Belgi|Law of 17 June/u
const german = /German|Allemagne|UVgO|EVB-IT|GWB|VgV/u
const portuguese = /Portug/u
const words: readonly (readonly [Law, RegExp])[] = [
  ['FR', french],
  ['IT', italian],
  ['BE', belgian],
  ['DE', german],
  ['PT', portuguese],
]

const states = ['IT', 'BE', 'DE', 'PT', 'ES', 'NO', 'CH', 'FR', undefined] as const

/** Each document of the examples once, without its State. */
const documents = new Map(
  ruleDocs.flatMap(({ rule, docs }) =>
    docs.examples.map(({ title, procurement: { jurisdiction: _, ...document } }) => {
      return [JSON.stringify(document), { from: `${rule.id}, ${title}`, document }] as const
    }),
  ),
)

const lintIn = (jurisdiction: string | undefined) =>
  [...documents.values()].map(({ from, document }) => ({
    from,
    ...lint({ ...document, ...(jurisdiction === undefined ? {} : { jurisdiction }) }, { clauses: exampleClauses }),
  }))

describe.each(states)('in %s', (jurisdiction) => {
  const foreign = words.filter(([law]) => jurisdiction === undefined || !reaches(law, jurisdiction))
  const results = lintIn(jurisdiction)

  test('no example of any rule leads to a word or an article of another State', () => {
    const said = new Map<string, string>()
    for (const { from, findings, notChecked } of results) {
      for (const locale of ['en', 'fr']) {
        for (const each of findings) {
          said.set(format(each, locale, [lintMessages]), from)
          said.set(formatAdvice(each, locale, [lintMessages]), from)
        }
        // DOC-02 names the State, DOC-03 a language, and nothing but that.
        for (const each of notChecked.filter(({ ruleId }) => ruleId !== 'DOC-02' && ruleId !== 'DOC-03')) {
          said.set(formatQuestion(each, locale, [lintMessages]), from)
        }
      }
      for (const { legalBasis = [] } of findings) for (const { ref } of legalBasis) said.set(ref, from)
    }
    expect(said.size).toBeGreaterThan(100)
    for (const [text, from] of said) {
      for (const [law, pattern] of foreign) expect(text, `${from}, ${law}`).not.toMatch(pattern)
    }
  })

  test('what is left out, or not held, is said once', () => {
    for (const { from, notChecked } of results) {
      const ofLaw = notChecked.filter(({ fact }) => fact === '/jurisdiction')
      expect(ofLaw.length, from).toBe(jurisdiction === 'FR' ? 0 : 1)
    }
  })
})

const quoted = lintIn('FR').flatMap(({ findings }) => findings.flatMap(({ legalBasis = [] }) => legalBasis))

test('French buyers still read the articles of their own law', () => {
  expect(quoted.some(({ ref }) => ref.startsWith('CCP '))).toBe(true)
  expect(quoted.some(({ ref }) => ref.startsWith('CE '))).toBe(true)
})

test('no finding tells which law a reference is of: the contract is a reference and its status', () => {
  for (const each of quoted) expect(Object.keys(each).sort()).toEqual(['ref', 'status'])
})

test('each reference that names a law of a State is marked as that State’s', () => {
  for (const { id, legalBasis } of listRules()) {
    for (const { ref, law } of legalBasis) {
      for (const [own, pattern] of words) if (pattern.test(ref)) expect(law, `${id}: ${ref}`).toBe(own)
    }
  }
})

test('a rule of one State speaks of it alone', () => {
  for (const { id, jurisdiction } of recommendedRules) {
    if (jurisdiction === 'any' || jurisdiction === 'EU' || id === 'DOC-02') continue
    for (const locale of ['en', 'fr']) {
      for (const text of [lintMessages[locale]?.[id], lintMessages[locale]?.[`${id}.fix`]]) {
        for (const [law, pattern] of words) {
          if (law !== jurisdiction) expect(JSON.stringify(text), id).not.toMatch(pattern)
        }
      }
    }
  }
})
