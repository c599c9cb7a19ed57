import { describe, expect, it } from 'vitest'
import { fixtureCatalogue } from '../__fixtures__/fixture-catalogue'
import { siteWords } from '../generated/site-words'
import { catalogueSite, type SiteFile } from '../site/catalogue-site'
import { defaultCatalogue } from './default-catalogue'

const files = catalogueSite(defaultCatalogue, { language: 'fr' })
const textOf = (all: readonly SiteFile[], name: string) => all.find((file) => file.name === name)?.text ?? ''
const pages = files.filter(({ name }) => name.endsWith('.html'))

describe('the site of the catalogue', () => {
  it('has an index and a page for each clause in each language, with the style and the script beside them', () => {
    const ids = defaultCatalogue.clauses.map(({ id }) => id)
    expect(new Set(files.map(({ name }) => name))).toEqual(
      new Set([
        ...['index.html', 'site.css', 'site.js'],
        ...['en', 'fr'].flatMap((language) => ['index', ...ids].map((id) => `${language}/${id}.html`)),
      ]),
    )
    expect(textOf(files, 'index.html')).toContain('content="0; url=fr/index.html"')
  })

  it('has no script, style or handler within a page: a strict policy takes it', () => {
    for (const { name, text } of pages) {
      expect(text, name).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:|<script(?! src="\.\.\/site\.js" defer>)/iu)
      expect(text.match(/(?:src|href)="https?:/gu), name).toBeNull()
    }
  })

  it('leads only to pages and anchors that are there', () => {
    const names = new Set(files.map(({ name }) => name))
    for (const { name, text } of pages) {
      const ids = new Set([...text.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id))
      for (const [, href = ''] of text.matchAll(/href="([^"]+)"/gu)) {
        if (href.startsWith('#')) expect(ids, `${name} ${href}`).toContain(href.slice(1))
        else expect(names, `${name} ${href}`).toContain(new URL(href, `https://x/${name}`).pathname.slice(1))
      }
      for (const [, id] of text.matchAll(/data-copy="([^"]+)"/gu)) expect(ids, name).toContain(id)
    }
  })

  it('has an anchor for each level, and says what is not verified', () => {
    const page = textOf(files, 'fr/AWD-04.html')
    for (const level of ['basic', 'advanced', 'exemplary'])
      expect(page).toContain(`<section class="level" id="${level}"`)
    expect(page).toContain('<span class="mark">non vérifié (de mémoire)</span>')
    expect(page).toContain('Aucun juriste nommément désigné')
  })

  it('speaks the language of the page, parameters and references too', () => {
    for (const { name, text } of pages.filter((page) => page.name.startsWith('fr/'))) {
      expect(text, name).not.toMatch(/a whole number|Directive 20|\(EU\)|(?:unit|tag|kind|target|level|admits)\.[a-z]/u)
    }
  })

  it('sets French as it is set: no line begins with a double sign', () => {
    for (const { name, text } of pages.filter((page) => page.name.startsWith('fr/')))
      for (const [, words] of text.matchAll(/<(?:p|li) lang="fr">([^<]+)/gu))
        expect(words, name).not.toMatch(/ [:;?!»%]/u)
  })

  it('has words for every subject and unit, in each language of the pages', () => {
    const tags = defaultCatalogue.clauses.flatMap(({ tags: own }) => own.map((tag) => `tag.${tag}`))
    const units = defaultCatalogue.clauses.flatMap(({ parameters }) =>
      Object.values(parameters).flatMap((each) => ('unit' in each ? [`unit.${each.unit}`] : [])),
    )
    for (const words of Object.values(siteWords))
      expect([...new Set([...tags, ...units])].filter((id) => !Object.hasOwn(words, id))).toEqual([])
  })

  it('leads to where readers can say something, with the clause', () => {
    const page = (feedback: string) => textOf(catalogueSite(defaultCatalogue, { feedback }), 'en/AWD-04.html')
    expect(page('https://forge.example.org/new?title={clause}%20{version}')).toMatch(/new\?title=AWD-04%20\d/u)
    expect(page('https://forge.example.org/new')).toContain('new?clause=AWD-04&amp;version=')
    expect(() => page('javascript:alert(1)')).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })

  it('escapes what a catalogue of somebody says', () => {
    const hostile = fixtureCatalogue(['PER-77'])
    const texts = { ...hostile.texts }
    const { en } = texts
    if (!en) throw new Error('no English')
    const own = en.clauses['PER-77']
    if (!own) throw new Error('no text')
    texts.en = { ...en, clauses: { 'PER-77': { ...own, name: '<script>alert(1)</script>' } } }
    const page = textOf(catalogueSite({ ...hostile, texts }), 'en/PER-77.html')
    expect(page).not.toContain('<script>alert')
  })

  it('shows drafts as drafts, and short forms where there are no others', () => {
    const { en, ...others } = defaultCatalogue.texts
    if (!en) throw new Error('no English')
    const clauses = Object.fromEntries(
      Object.entries(en.clauses).map(([id, { name, levels }]) => {
        const notice = (level: 'basic' | 'advanced' | 'exemplary') => ({ notice: levels[level].notice ?? '' })
        const short = { basic: notice('basic'), advanced: notice('advanced'), exemplary: notice('exemplary') }
        return [id, { name, levels: short, evidence: {}, parameters: {} }]
      }),
    )
    const de = { ...en, language: 'de', status: 'draft' as const, clauses }
    const page = textOf(catalogueSite({ ...defaultCatalogue, texts: { ...others, en, de } }), 'de/AWD-04.html')
    expect(page).toContain('Draft: no person has read this text.')
    expect(page).toContain('only short forms')
    expect(page).toContain('lang="de"')
  })

  it('refuses a language that the catalogue lacks', () => {
    expect(() => catalogueSite(defaultCatalogue, { language: 'it' })).toThrow(
      expect.objectContaining({ code: 'language-missing' }),
    )
  })
})
