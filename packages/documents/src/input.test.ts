import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { delay, procurement } from './__fixtures__/procurement'
import { tenderDocuments } from './tender-documents'
import { toHtml } from './write/to-html'
import { toMarkdown } from './write/to-markdown'

function issuesOf(call: () => unknown): unknown {
  try {
    return call()
  } catch (error) {
    if (!OseError.isInstance(error) || error.code !== 'input-invalid') throw error
    return (error.facts.issues as { argument: string; path: string }[]).map(
      ({ argument, path }) => `${argument}${path}`,
    )
  }
}

// What comes from a program is not what the types say.
const untyped = (value: unknown) => value as never

describe('what is no procurement, no option and no document', () => {
  it.each([[null], ['x'], [5], [[]], [() => {}]])('%s', (value) => {
    expect(issuesOf(() => tenderDocuments(untyped(value)))).toEqual(['procurement'])
    expect(issuesOf(() => toHtml(untyped(value)))).toEqual(['document'])
    expect(issuesOf(() => toMarkdown(untyped(value)))).toEqual(['document'])
  })

  it('says all at once, with its place', () => {
    const wrong = { ...procurement, languages: 'fr', criteria: [{ ...delay, name: 'Plan', weight: 10 }] }
    expect(issuesOf(() => tenderDocuments(untyped(wrong)))).toEqual([
      'procurement/languages',
      'procurement/criteria/0/name',
      'procurement/criteria/0/weight',
    ])
    const options = { langauge: 'fr', internal: { suppressions: [{ ruleId: 'X' }] } }
    expect(issuesOf(() => tenderDocuments(procurement, untyped(options)))).toEqual([
      'options/internal/suppressions/0/reason',
      'options/langauge',
    ])
  })

  it('takes reasons as `propose` gives them', () => {
    const reasons = [{ path: '/lots/0', text: 'Un seul logiciel.' }]
    expect(tenderDocuments(procurement, { internal: { reasons } }).documents).toHaveLength(5)
  })

  it('refuses a document whose sections were changed into something else', () => {
    const [document] = tenderDocuments(procurement).documents
    const changed = structuredClone(document) as unknown as { sections: { blocks: unknown[] }[] }
    changed.sections[0]?.blocks.push({ type: 'html', text: '<b>' })
    expect(issuesOf(() => toHtml(untyped(changed)))).toEqual([
      expect.stringMatching(/^document\/sections\/0\/blocks\/\d+/u),
    ])
  })
})
