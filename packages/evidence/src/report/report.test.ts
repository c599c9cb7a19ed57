import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { bothClaimed, makeClaims, salt } from '../__fixtures__/make-claims'
import { type FixtureRepository, makeRepository, mia, temporaryFolder } from '../__fixtures__/make-repository'
import { collectEvidence } from '../collect/collect-evidence'
import type { EvidenceBundle } from '../model/bundle'
import type { Claims } from '../model/claims'
import { barChart, timeline } from './charts'
import { reportToHtml } from './report-to-html'
import { reportToMarkdown } from './report-to-markdown'

const folder = temporaryFolder()
let repository: FixtureRepository
let claims: Claims
let bundle: EvidenceBundle

beforeAll(async () => {
  repository = makeRepository(folder, [{ author: mia }, {}, { files: { 'po/fr.po': 'a\n' } }, { author: mia }])
  const facts = [
    { person: 'ada', project: 'Engine A', commit: repository.ids[1] ?? '', address: 'https://git.example.org/a/1' },
    { person: 'ada', project: 'Engine A', commit: '0'.repeat(40) },
  ]
  claims = makeClaims(repository.path, { people: bothClaimed, facts })
  bundle = (await collectEvidence(claims, { localRepositories: true, tempDir: folder, salt })).bundle
})

const html = (locale = 'en', of = bundle) => reportToHtml(of, { locale, ...(of === bundle ? { claims, salt } : {}) })

/** A bundle in which every text of others is hostile. */
function hostile(text: string): EvidenceBundle {
  const copy = JSON.parse(JSON.stringify(bundle)) as EvidenceBundle
  const evidence = copy.evidence as unknown as {
    projects: { name: string; repository: string; ref: string; missing: string[] }[]
    facts: { project: string; address: string }[]
    findings: { project: string }[]
  }
  for (const project of evidence.projects)
    Object.assign(project, { name: text, repository: text, ref: text, missing: [text] })
  for (const fact of evidence.facts) Object.assign(fact, { project: text, address: text })
  for (const finding of evidence.findings) finding.project = text
  Object.assign(copy.made, { tool: text, version: text, git: text })
  return copy
}

describe('the page', () => {
  it.each([
    ['en', ['What git confirms', 'These are facts and no marks', 'not confirmed: it is not in the history', '50 %']],
    ['fr', ['Ce que git confirme', 'Ce sont des faits et non des notes', 'non confirmée : ne figure pas', '50 %']],
  ])('%s: says who, what, what not, and how to recompute it', (locale, parts) => {
    const page = html(locale).replaceAll('\u00a0', ' ')
    expect(page).toContain(`<html lang="${locale}">`)
    for (const part of [...parts, bundle.digest, 'https://git.example.org/a/1', '>ada<', '>ben<'])
      expect(page).toContain(part)
    // Every code has a word.
    expect(page).not.toMatch(/(?:report|figure|axis|column|sheet|nature|reason|not-checked)\.[a-z]/)
  })

  it.each(['fr-', 'x', '', 'EN_gb', 'de'])('takes "%s" for a language as far as it is one', (locale) => {
    expect(html(locale)).toContain('50')
    expect(reportToMarkdown(bundle, { locale })).toContain('50')
  })

  it('needs nothing from elsewhere, and lets nothing run', () => {
    const page = html()
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? []
    expect(page).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`)
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page).not.toMatch(/<script|<link|<img|<iframe| on[a-z]+=| style=|url\(|@import/)
    // Addresses of others are text: a committee opens what it chooses to.
    expect(page).not.toMatch(/ (?:href|src|xlink:href)=/)
  })

  it('has one main title, no step left out, a table for each chart, and headed rows and columns', () => {
    const page = html()
    const levels = [...page.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1)
    const charts = [...page.matchAll(/<svg class="chart" role="img" aria-label="([^"]+)"/g)].map(([, label]) => label)
    // One for Ada, whose work was found, the timeline, and the project.
    expect(charts).toEqual([
      'Accepted contributions: ada',
      'When the people were active',
      'On how few people it rests: Engine A',
    ])
    expect(page.match(/<table(?: class="short")?>/g)).toHaveLength(3)
    expect(page.match(/<caption>/g)).toHaveLength(3)
    expect(page).not.toMatch(/<td[^>]*>[^<]*<\/td>\s*<th scope="row"/)
  })

  it('has rules for paper, for forced colours and for narrow screens', () => {
    for (const rule of ['@media print', '@media (forced-colors: active)', '@media (max-width: 40rem)'])
      expect(html()).toContain(rule)
  })

  it('begins no line with a sign, in French, breaks no day, and keeps a short table on its page', () => {
    expect(html('fr')).not.toMatch(/ [:;?!%»]/)
    expect(html('fr')).toContain('Contributions acceptées\u00a0: ada')
    expect(html('en')).not.toContain('\u00a0')
    expect(html('fr')).toMatch(/<span class="day">2025-01-\d\d<\/span>/)
    expect(html('fr')).toContain('table.short { break-inside: avoid; }')
  })

  it('says what could not be read in words', () => {
    const [project, ...others] = bundle.evidence.projects
    const missing = ['older-history', 'file-contents', 'mailmap'] as const
    const projects = project ? [{ ...project, missing }, ...others] : []
    const page = reportToHtml({ ...bundle, evidence: { ...bundle.evidence, projects } }, { locale: 'fr' })
    expect(page).toContain('le contenu des fichiers')
    expect(page).not.toMatch(/file-contents|older-history/)
  })

  it('shows texts of others as texts', () => {
    const page = html('fr', hostile('<script>alert(1)</script>"\' onload=x \u202e{name}'))
    expect(page).not.toMatch(/<script|\u202e/)
    expect(page).toContain('&lt;script&gt;')
  })

  it('is the same for the same bundle; without claims people are codes', () => {
    expect(html()).toBe(html())
    expect(reportToHtml(bundle)).not.toContain('>ada<')
    expect(reportToHtml(bundle)).toContain(bundle.evidence.people[0]?.person.slice(0, 12))
  })
})

describe('the Markdown', () => {
  it.each(['en', 'fr'])('%s: says the same in tables', (locale) => {
    const text = reportToMarkdown(bundle, { claims, salt, locale })
    for (const part of ['ada', 'Engine A', bundle.digest]) expect(text).toContain(part)
    expect(text).not.toMatch(/(?:report|figure|axis|column|sheet|nature|reason)\.[a-z]/)
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    const widths = rows.map((row) => row.replaceAll('\\|', '').split('|').length)
    // Each row is as wide as the head of its table.
    for (const [at, row] of rows.entries()) if (row.startsWith('| ---')) expect(widths[at - 1]).toBe(widths[at])
  })

  it('shows texts of others as texts', () => {
    const text = reportToMarkdown(hostile('a|b\n# c [d](https://bad.example) <b>'))
    expect(text).not.toMatch(/\n# c|(?<!\\)\[d|(?<!\\)<b>/)
  })
})

describe('charts', () => {
  it('draw lengths in proportion, and never beyond the frame', () => {
    const { markup } = barChart(
      't',
      [
        { label: 'a', value: 5, shown: '5' },
        { label: 'b', value: 10, shown: '10' },
        { label: 'c', value: 99, shown: '99' },
      ],
      10,
    )
    expect([...markup.matchAll(/class="bar"[^>]* width="([\d.]+)"/g)].map(([, width]) => width)).toEqual([
      '159',
      '318',
      '318',
    ])
  })

  it('keep days outside the window at its edge, and cut long names', () => {
    const { markup } = timeline('t', [{ label: 'x'.repeat(99), points: [-5, 0.5, 9], span: [-1, 2] }], 'a', 'b')
    expect([...markup.matchAll(/cx="([\d.]+)"/g)].map(([, at]) => at)).toEqual(['6', '160', '314'])
    expect(markup).toContain(`${'x'.repeat(43)}…`)
    expect(barChart('t', []).markup).toContain('<svg')
  })
})

describe('what is no bundle', () => {
  it.each([[undefined], [null], [{}], [5], [{ schemaVersion: '1', digest: 'x' }]])('%j is refused', (value) => {
    expect(() => reportToHtml(value as never)).toThrow(/reportToHtml cannot use its input/)
    expect(() => reportToMarkdown(value as never)).toThrow(/reportToMarkdown cannot use its input/)
  })
})
