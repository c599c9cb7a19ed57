import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Need } from '@opensource-experts/core'
import { compareProposals, type Proposal, propose } from '@opensource-experts/criteria'
import { describe, expect, it } from 'vitest'

// What has changed between two proposals, in words.

const example = (name: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../examples/needs/${name}.json`, import.meta.url)), 'utf8')) as Need

const need: Need = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  buyerCategory: 'sub-central',
  languages: ['en', 'fr'],
  date: '2026-12-01',
  title: { en: 'Support of tools', fr: 'Support d’outils' },
  software: [{ name: 'Engine A' }, { name: 'Converter B' }, { name: 'Directory C' }],
  territories: ['FRI31'],
  value: { amount: 900_000, currency: 'EUR' },
  durationMonths: 36,
  level: 'basic',
  activities: ['support'],
}
const said = (before: Proposal, after: Proposal, locale?: string) =>
  compareProposals(before, after, locale === undefined ? {} : { locale }).map(({ text }) =>
    text.replaceAll(/[\u00a0\u202f]/gu, ' '),
  )
const keysOf = ({ keys }: Proposal) => Object.values(keys)

describe('compareProposals', () => {
  const first = propose(need)

  it('says nothing of a proposal beside itself, nor of one that was written to a file', () => {
    expect(compareProposals(first, first)).toEqual([])
    expect(compareProposals(JSON.parse(JSON.stringify(first)) as Proposal, propose(need))).toEqual([])
  })

  it('says lots made one, and nothing of them twice', () => {
    const [one = '', two = ''] = keysOf(first)
    const merged = propose({ ...need, changes: [{ change: 'merge-lots', lots: [one, two] }] })
    const changes = compareProposals(first, merged)
    expect(changes.filter(({ code }) => code === 'change.lots-merged')).toHaveLength(1)
    expect(changes.filter(({ code }) => code === 'change.lot-gone')).toEqual([])
    expect(changes.filter(({ code }) => code === 'change.lot-software')).toEqual([])
    const text = changes.find(({ code }) => code === 'change.lots-merged')?.text ?? ''
    expect(text).toMatch(/^Lots made one: .+ with .+; the lot is now called .+\.$/u)
    expect(said(first, merged, 'fr').join(' ')).toContain('Lots réunis : ')
  })

  it('says lots added and gone, with what they are worth, the other way round too', () => {
    const more = propose({ ...need, software: [...(need.software ?? []), { name: 'Wiki D' }] })
    expect(said(first, more).find((text) => text.startsWith('Lot added:'))).toMatch(/Wiki D.*\(EUR [\d,]+\)\.$/u)
    expect(said(more, first).find((text) => text.startsWith('Lot gone:'))).toContain('Wiki D')
    expect(said(first, more).some((text) => text.startsWith('Lot gone:'))).toBe(false)
  })

  it('says criteria dropped and added, by name and with their lots', () => {
    const fewer = propose({ ...need, changes: [{ change: 'drop-criterion', clause: 'PER-16' }] })
    expect(said(first, fewer)).toEqual([
      expect.stringMatching(/^Condition gone: Exit and handover to another contractor \(PER-16\) \(all lots\)\.$/u),
    ])
    expect(said(fewer, first, 'fr')).toEqual([
      expect.stringMatching(/^Condition ajoutée : .*\(PER-16\) \(tous les lots\)\.$/u),
    ])
    const lot = keysOf(first)[0] ?? ''
    const inOne = propose({ ...need, changes: [{ change: 'drop-criterion', clause: 'PER-16', lots: [lot] }] })
    expect(said(first, inOne)).toEqual([expect.stringMatching(/\(PER-16\): now for .*, before for all lots\.$/u)])
  })

  it('says a clause at another level, and the weights that go with it', () => {
    const asked = propose({ ...need, changes: [{ change: 'level', clause: 'PER-01', level: 'exemplary' }] })
    expect(said(first, asked)[0]).toMatch(/\(PER-01\): level exemplary instead of basic \(all lots\)\.$/u)
    const codes = compareProposals(first, propose({ ...need, level: 'exemplary' })).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['change.criterion-level', 'change.criterion-weight']))
    expect(said(first, propose({ ...need, level: 'exemplary' })).join('\n')).toMatch(/Price: \d+ % instead of \d+ %/u)
  })

  it('says what has become of the clauses on lots', () => {
    const framed = propose({ ...need, framework: {} })
    expect(said(first, framed)).toEqual(
      expect.arrayContaining([
        'Clause on lots added: Framework agreement with several holders a lot (LOT-04) (all lots).',
        'Clause on lots gone: Limit on the lots awarded to one tenderer, with a clear rule (LOT-03) (all lots).',
      ]),
    )
    const dropped = propose({ ...need, changes: [{ change: 'drop-criterion', clause: 'LOT-05' }] })
    expect(said(first, dropped, 'fr')).toEqual([expect.stringMatching(/^Fiche sur les lots supprimée : .*\(LOT-05\)/u)])
    const raised = propose({ ...need, changes: [{ change: 'level', clause: 'LOT-01', level: 'advanced' }] })
    expect(said(first, raised)).toEqual([expect.stringMatching(/\(LOT-01\): level advanced instead of basic\.$/u)])
    const [one = ''] = keysOf(first)
    const fewer = propose({ ...need, changes: [{ change: 'drop-criterion', clause: 'LOT-01', lots: [one] }] })
    expect(said(first, fewer)).toEqual([expect.stringMatching(/\(LOT-01\): now for .*, before for all lots\.$/u)])
  })

  it('says the value, the State, the procedure and the framework', () => {
    const other = propose({
      ...need,
      jurisdiction: 'BE',
      value: { amount: 95_000, currency: 'EUR' },
      framework: { maxValue: { amount: 190_000, currency: 'EUR' }, years: 4 },
    })
    const text = said(first, other).join('\n')
    expect(text).toContain('State whose law applies: BE instead of FR.')
    expect(text).toContain('Value of the whole: EUR 95,000 instead of EUR 900,000.')
    expect(text).toMatch(/Framework agreement: yes, up to EUR 190,000, 4 years.* instead of no\./u)
  })

  it.each(['ministry-desktop', 'data-platform', 'database-framework', 'open-system'])(
    'is deterministic, has its places and leaves nothing to fill for %s',
    (name) => {
      const base = example(name)
      for (const level of ['basic', 'exemplary'] as const)
        for (const [before, after] of [
          [propose({ ...base, level }), propose({ ...base, level: 'advanced' })],
          [propose({ ...base, level }), first],
        ] as const)
          for (const locale of ['en', 'fr']) {
            const changes = compareProposals(before, after, { locale })
            expect(compareProposals(before, after, { locale })).toEqual(changes)
            for (const { text, path } of changes) {
              // Titles, not ids of lots; LOT-03 is a clause.
              expect(text).not.toMatch(/undefined|NaN|[{}]|LOT-\d{4}/u)
              expect(path).toMatch(/^\//u)
            }
          }
    },
  )

  it('refuses what is no proposal, and needs no keys', () => {
    const { procurement } = first
    expect(() => compareProposals(JSON.parse('{"lots":[]}') as Proposal, first)).toThrow(
      expect.objectContaining({ code: 'input-invalid' }),
    )
    expect(compareProposals({ procurement }, first)).toEqual([])
  })
})
