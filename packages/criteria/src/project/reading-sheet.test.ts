import { describe, expect, it } from 'vitest'
import { clauseIds } from '../generated/clause-id'
import { digests } from '../generated/digests'
import { readingSheet } from '../review/reading-sheet'
import { readingSheets } from '../review/reading-sheets'
import { defaultCatalogue } from './default-catalogue'
import { getClause } from './get-clause'

const sheets = readingSheets(defaultCatalogue, digests)
const sheetOf = (id: string) => sheets.find(({ name }) => name === `${id}.html`)?.text ?? ''

describe('reading sheets', () => {
  it('are one a clause, and an index that leads to each', () => {
    expect(sheets.map(({ name }) => name)).toEqual(['index.html', ...clauseIds.map((id) => `${id}.html`)])
    for (const id of clauseIds) expect(sheets[0]?.text).toContain(`href="${id}.html"`)
  })

  it.each(clauseIds)('%s has every level in every language, the marks of its bases, and what is signed', (id) => {
    const sheet = sheetOf(id)
    const own = digests[id] ?? {}
    // Drafts have digests too, and stand in sheets made with their texts.
    for (const language of Object.keys(defaultCatalogue.texts)) expect(sheet).toContain(own[language] ?? 'a digest')
    for (const level of ['basic', 'advanced', 'exemplary']) expect(sheet).toContain(`scope="rowgroup">${level}<`)
    for (const { status } of getClause(id).legalBasis) expect(sheet).toContain(`class="${status}"`)
    expect(sheet.match(/<td lang="fr">/gu)?.length).toBe(sheet.match(/<td lang="en">/gu)?.length)
    for (const box of ['Name', 'Capacity', 'Date', 'Signature', 'Remarks']) expect(sheet).toContain(`<dt>${box}</dt>`)
    expect(sheet).toContain('No named lawyer has read these texts yet.')
  })

  it('take nothing from outside, and run nothing', () => {
    for (const { text } of sheets)
      expect(text).not.toMatch(/<script|<link|<img|https?:\/\/(?!git\.example)|url\(|@import/u)
  })

  it('escape what is text', () => {
    const clause = { ...getClause('PER-05'), tags: ['<b>"&'] }
    expect(readingSheet(clause, { catalogue: defaultCatalogue, digests: {} })).toContain('&lt;b&gt;&quot;&amp;')
  })

  it('say who has read which text, and that it has changed since', () => {
    const review = {
      clause: 'PER-05',
      language: 'fr',
      version: '1.0.0',
      reviewer: 'Camille Exemple',
      role: 'lawyer',
      capacity: 'avocate (personne fictive)',
      date: '2026-12-01',
      verdict: 'approved',
      digest: `sha256:${'0'.repeat(64)}`,
      stale: true,
    } as const
    const catalogue = { ...defaultCatalogue, reviews: [review] }
    expect(readingSheet(getClause('PER-05'), { catalogue, digests: {} })).toContain(
      'Camille Exemple, avocate (personne fictive), 2026-12-01, fr: approved (stale: the text has changed since)',
    )
    expect(readingSheets(catalogue, digests)[0]?.text).toContain('Camille Exemple (fr): approved, stale')
  })
})
