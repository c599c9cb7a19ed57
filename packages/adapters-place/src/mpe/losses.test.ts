import { type Criterion, fromPointer, type Procurement, toPointer } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { award, fullCriterion, percent, procurement } from '../__fixtures__/procurement'
import { toMpe } from './to-mpe'

function valueAt(document: unknown, pointer: string): unknown {
  return fromPointer(pointer).reduce<unknown>(
    (value, segment) => (value as Record<string, unknown> | undefined)?.[segment],
    document,
  )
}

const full: Procurement = {
  ...procurement([
    fullCriterion,
    award('prix', percent(90)),
    { id: 'sel', kind: 'selection', lots: 'all', name: { fr: 'Références' } },
    { id: 'per', kind: 'performance', lots: 'all', name: { fr: 'Reverser les corrections' } },
    { id: 'tec', kind: 'technical-specification', lots: 'all', name: { fr: 'Formats ouverts' } },
    award('groupe', percent(100), { lots: ['GLO-0001'] }),
  ]),
  jurisdiction: 'FR',
  date: '2026-12-01',
  title: { fr: 'Titre' },
  value: { amount: 1, currency: 'EUR' },
  fixedPrice: true,
  framework: { years: 4 },
  notDividedReason: { ground: 'x' },
  lotLimits: { awarded: 1 },
  lotGroups: [{ id: 'GLO-0001', lots: ['LOT-0001', 'LOT-0002'] }],
  extensions: { 'https://example.org/x': 1 },
  lots: [
    {
      id: 'LOT-0001',
      title: { fr: 'Un' },
      nuts: ['FRI31'],
      software: [{ name: 'Moteur A' }],
      onSite: true,
      componentFamilies: ['java'],
      awardMethod: { complicated: { fr: 'formule' } },
      extensions: { 'https://example.org/x': 1 },
    },
    { id: 'LOT-0002', title: { fr: 'Deux' } },
  ],
}

describe('losses', () => {
  const { losses, shape } = toMpe(full)

  it('names every kind of thing that the form cannot hold, with the document where it belongs', () => {
    const found = new Map(losses.map(({ code, params }) => [code, params.document]))
    expect(Object.fromEntries(found)).toEqual({
      type: 'notice',
      description: 'RC',
      'notice-text': 'notice',
      'fixed-number': 'RC',
      threshold: 'RC',
      scoring: 'RC',
      evidence: 'RC',
      verification: 'RC',
      'subject-matter-link': 'internal',
      extensions: 'none',
      'working-data': 'none',
      'other-language': 'RC',
      'selection-criterion': 'RC',
      'performance-term': 'CCAP',
      'technical-specification': 'CCTP',
      'weight-range': 'RC',
      'sub-weight-basis': 'RC',
      'lot-limits': 'RC',
      'lot-group': 'RC',
      'not-divided-reason': 'RC',
      'fixed-price': 'RC',
      framework: 'CCAP',
      'award-method': 'RC',
      software: 'CCTP',
      'on-site': 'CCTP',
      'other-screens': 'platform',
    })
  })

  it('points at something that is there', () => {
    for (const { pointer, code } of losses) expect(valueAt(full, pointer), `${code} ${pointer}`).toBeDefined()
  })

  it('accounts for every value of an award criterion: shown by the form, or under a loss', () => {
    const lost = losses.flatMap(({ pointer, params }) => [
      ...(pointer === '' || /^\/criteria\/\d+(\/subCriteria(\/\d+)?)?$/u.test(pointer) ? [] : [pointer]),
      ...((params.members as string[] | undefined) ?? []).map((member) => `${pointer}/${member}`),
    ])
    // Ids, kinds and places are said by each loss and by the lists; provenance is said beside the form.
    const said = /^\/criteria\/0\/(id|kind|lots|provenance.*)$/u
    const shown = JSON.stringify(shape)
    const leaves = leavesOf(full.criteria[0] as Criterion, '/criteria/0').filter(([pointer]) => !said.test(pointer))
    const dropped = leaves.filter(
      ([pointer, value]) =>
        !lost.some((each) => pointer === each || pointer.startsWith(`${each}/`)) &&
        !pointer.includes('/weight/') &&
        !shown.includes(JSON.stringify(value)),
    )
    expect(leaves.length).toBeGreaterThan(25)
    expect(dropped).toEqual([])
  })

  it('keeps the bounds of a range', () => {
    expect(losses.find(({ code }) => code === 'weight-range')?.params).toEqual({
      document: 'RC',
      value: 10,
      min: 8,
      max: 12,
    })
  })

  it('does not call lost the text that became the heading', () => {
    const { name: _, ...nameless } = award('a', percent(100), { description: { fr: 'Texte', en: 'Text' } })
    const result = toMpe(procurement([nameless]))
    expect(result.losses.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['type', '/criteria/0/type'],
      ['other-language', '/criteria/0/description/en'],
      ['other-screens', '/lots/0'],
      ['other-screens', '/lots/1'],
    ])
  })

  it('keeps in view a member that it does not know', () => {
    const newer = { ...award('prix', percent(100)), novelty: 1 }
    expect(toMpe(procurement([newer])).losses).toContainEqual({
      code: 'unknown-member',
      criterion: 'prix',
      pointer: '/criteria/0/novelty',
      params: { document: 'none' },
    })
  })
})

function leavesOf(value: unknown, at: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[at, value]]
  return Object.entries(value).flatMap(([key, member]) => leavesOf(member, at + toPointer([key])))
}
