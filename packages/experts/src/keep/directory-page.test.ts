import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { directory, firm } from '../__fixtures__/directory'
import { parseDirectory } from '../directory/parse-directory'
import { directoryPage } from './directory-page'

const example = parseDirectory(
  readFileSync(new URL('../../../../examples/data/directory.yaml', import.meta.url), 'utf8'),
)
const page = directoryPage(example, { language: 'fr-BE' })
const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0

describe('the page of a directory', () => {
  it('stands alone: no script, no file, no address but links', () => {
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|\son[a-z]+=/u)
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr">/u)
  })

  it('says who publishes it, how one comes in, of which day, and that firms are made up', () => {
    for (const text of [example.name, example.provenance.inclusion, example.date, 'sont fictives', 'aucun déclaré'])
      expect(page).toContain(text)
    expect(directoryPage({ ...example, fictitious: false })).not.toContain('made up.</p>')
  })

  it('has each firm once, under an id of its own, with source and day of each fact', () => {
    expect(count(page, /<article /gu)).toBe(30)
    const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of page.matchAll(/href="#([^"]+)"/gu)) expect(ids).toContain(target)
    const facts = example.experts.flatMap(
      ({ offers = [], maintains = [], skills = [], languages = [], territories = [], size }) => [
        ...offers,
        ...maintains,
        ...skills,
        ...languages,
        ...territories,
        ...(size ? [size] : []),
      ],
    )
    expect(count(page, /<span class="from">/gu)).toBe(facts.length)
  })

  it('is in neutral order: the same for one edition, another for the next, whatever the order of the file', () => {
    const order = (text: string) => [...text.matchAll(/<article id="([^"]+)"/gu)].map(([, id]) => id)
    const next = directoryPage({ ...example, date: '2026-12-01' })
    expect(order(directoryPage({ ...example, experts: [...example.experts].reverse() }))).toEqual(order(page))
    expect(order(next)).not.toEqual(order(page))
    expect(order(page)).not.toEqual([...order(page)].sort())
  })

  it('shows what is hostile as text', () => {
    const hostile = '"><script>alert(1)</script>'
    const text = directoryPage({
      ...directory([
        {
          ...firm('a'),
          name: hostile,
          offers: [{ value: hostile, source: 'javascript:alert(1)', date: '2026-10-01' }],
        },
      ]),
      name: hostile,
    })
    expect(text).not.toContain('<script')
    expect(text).not.toContain('href="javascript')
  })

  it.each([
    [null, {}],
    [{}, {}],
    [example, { language: 7 }],
    [{ ...example, experts: [{ id: 'a', name: 'A', offers: 7 }] }, {}],
  ])('%# is refused', (of, options) => {
    expect(() => directoryPage(of as never, options as never)).toThrow(
      expect.objectContaining({ code: 'input-invalid' }),
    )
  })
})
