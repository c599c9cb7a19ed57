import type { Need } from '@opensource-experts/core'
import { propose } from '@opensource-experts/criteria'
import { describe, expect, it } from 'vitest'
import { onePage, toHtml, toMarkdown } from '../packages/documents/src/index'

// A small contract on one page, in place of sixteen.

const need = (level: Need['level'], language: string, jurisdiction: string): Need => ({
  schemaVersion: '1',
  jurisdiction,
  buyerCategory: 'sub-central',
  languages: [language],
  date: '2026-12-01',
  title: { [language]: 'Support' },
  software: [{ name: 'Engine A' }],
  activities: ['support'],
  territories: ['FRI31'],
  value: { amount: 76_000, currency: 'EUR' },
  durationMonths: 48,
  level,
})
const levels = ['basic', 'advanced', 'exemplary'] as const

describe.each(levels)('a small contract at level %s', (level) => {
  it.each(['fr', 'en'])('fits on a page in %s: no more is said than what was measured to fit', (language) => {
    for (const jurisdiction of ['FR', 'BE']) {
      const { procurement } = propose(need(level, language, jurisdiction))
      const page = onePage(procurement)
      const text = toMarkdown(page)
      expect(page).toMatchObject({ kind: 'one-page', audience: 'tender-documents', language })
      // 5,500 characters of these texts were measured to fit on an A4 page in the style of the pages, printed by Chromium.
      expect([...text].length).toBeLessThan(5700)
      // Every criterion with its weight and all its marks, every condition.
      for (const criterion of procurement.criteria) {
        expect(text).toContain(criterion.name?.[language]?.replaceAll(/[\u00a0\u202f]/gu, '\u00a0').slice(0, 20))
        if (criterion.kind === 'award')
          for (const step of criterion.scoring?.steps ?? [])
            expect(text).toContain(step[language]?.replace(/\.$/u, '').slice(0, 25))
      }
      expect(text).toMatch(language === 'fr' ? /CC0-1\.0.*intérêts déclarés/u : /declared interests/u)
      if (jurisdiction === 'BE') expect(text).not.toMatch(/CCAP|CCTP|CCAG|BPU|règlement de la consultation/u)
    }
  })
})

it('says what the buyer still has to, and is printed as a page', () => {
  const { procurement } = propose(need('basic', 'fr', 'FR'))
  const page = onePage(procurement)
  expect(page.title).toBe('Lettre de consultation')
  expect(page.sections.flatMap(({ blocks }) => blocks).filter(({ type }) => type === 'open')).toHaveLength(2)
  expect(toHtml(page)).toContain('<main class="page">')
})

it('refuses a language that a criterion lacks, and what is no procurement', () => {
  const { procurement } = propose(need('basic', 'fr', 'FR'))
  expect(() => onePage(procurement, { language: 'en' })).toThrow(expect.objectContaining({ code: 'language-missing' }))
  expect(() => onePage(JSON.parse('{}') as typeof procurement)).toThrow(
    expect.objectContaining({ code: 'input-invalid' }),
  )
})
