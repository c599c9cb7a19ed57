import { describe, expect, it } from 'vitest'
import { award, fullCriterion, percent, procurement } from '../__fixtures__/procurement'
import { placeMessages } from '../messages/place-messages'
import { toMpe } from '../mpe/to-mpe'
import { mpeToCsv } from './mpe-to-csv'
import { mpeToHtml } from './mpe-to-html'
import { mpeToJson } from './mpe-to-json'
import { mpeToText } from './mpe-to-text'

const result = toMpe(
  procurement([
    award('prix', percent(60), { name: { fr: 'Prix' } }),
    award('v', percent('39.5'), {
      name: { fr: 'Qualité, « délais »' },
      provenance: { author: 'Collectif fictif', licence: 'CC0-1.0', interests: ['membre du collectif'] },
      subCriteria: [
        { name: { fr: 'Plan' }, weight: percent(50) },
        { name: { fr: 'Équipe' }, weight: percent(50) },
      ],
    }),
  ]),
)
const outputs = [mpeToJson, mpeToCsv, mpeToText, mpeToHtml] as const

describe.each(outputs.map((render) => [render.name, render] as const))('%s', (_, render) => {
  it('says assisted entry, carries provenance and audience, and names no interface of the platform', () => {
    const text = render(result)
    expect(text).toMatch(/saisie assistée/iu)
    expect(text).toContain('Collectif fictif')
    expect(text).toContain('membre du collectif')
    expect(text).toMatch(/tender-documents|documents de la consultation/u)
    expect(text).not.toMatch(/\bAPI\b/u)
    expect(text).toContain('Plan')
  })

  it('says that provenance is unknown where nobody stated it', () => {
    const text = render(toMpe(procurement([award('prix', percent(100))])))
    expect(text).toMatch(/non déclarée|"provenance": \[\]/u)
  })

  it('gives the same text twice', () => {
    expect(render(result)).toBe(render(result))
  })

  it('leaves no placeholder in any sentence', () => {
    const text = render(toMpe(procurement([fullCriterion])))
    expect(text.replaceAll(/body\{[^<]*/gu, '')).not.toMatch(
      /\{(criterion|lot|value|members|language|document|kind|to|sum)\}/u,
    )
  })
})

it('has the same messages in both languages', () => {
  expect(Object.keys(placeMessages.fr ?? {}).sort()).toEqual(Object.keys(placeMessages.en ?? {}).sort())
})

describe('text', () => {
  it('reads like the form', () => {
    expect(mpeToText(result)).toContain(
      [
        'Tous les lots (LOT-0001, LOT-0002)',
        '  1. Prix : 60 %',
        '  2. Qualité, « délais » : 39,5 %',
        '     - Plan : 50 %',
        '     - Équipe : 50 %',
        '  Total : 99,5 %',
      ].join('\n'),
    )
    expect(mpeToText(result)).toContain('PLACE-01 LOT-0001 : les pondérations totalisent 99.5 et non 100.')
  })

  it('has English labels', () => {
    const text = mpeToText(result, { labels: 'en' })
    expect(text).toContain('Assisted entry')
    expect(text).toContain('  2. Qualité, « délais »: 39.5 %')
  })

  it('lists lot by lot, a lot without criteria too', () => {
    const text = mpeToText(toMpe(procurement([award('prix', undefined, { lots: ['LOT-0001'] })])))
    expect(text).toContain('LOT-0001 – Moteur de recherche\n  1. prix : sans pondération')
    expect(text).toContain('LOT-0002 – Conversion de formats\n  aucun critère d’attribution')
  })
})

describe('JSON', () => {
  it('is the result', () => {
    expect(JSON.parse(mpeToJson(result))).toEqual(result)
  })
})

describe('CSV', () => {
  /** RFC 4180, written for the test. */
  function read(text: string, separator: string): string[][] {
    const rows: string[][] = [[]]
    let cell = ''
    let quoted = false
    for (let i = 0; i < text.length; i += 1) {
      const char = text[i]
      if (quoted) {
        if (char !== '"') cell += char
        else if (text[i + 1] === '"') {
          cell += '"'
          i += 1
        } else quoted = false
      } else if (char === '"') quoted = true
      else if (char === separator) {
        rows.at(-1)?.push(cell)
        cell = ''
      } else if (char === '\r' && text[i + 1] === '\n') {
        rows.at(-1)?.push(cell)
        cell = ''
        rows.push([])
        i += 1
      } else cell += char
    }
    return rows.slice(0, -1)
  }

  it.each([',', ';'] as const)('is rectangular and reads back with %s', (separator) => {
    const csv = mpeToCsv(result, { separator })
    expect(csv.startsWith('\ufeff')).toBe(true)
    const rows = read(csv.slice(1), separator)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]))
    expect(rows.filter(([section]) => section === 'critère' || section === 'sous-critère')).toEqual([
      ['critère', 'Tous les lots', '1', 'Prix', '60', '', '', ''],
      ['critère', 'Tous les lots', '2', 'Qualité, « délais »', '39.5', '', '', ''],
      ['sous-critère', 'Tous les lots', '2.1', 'Plan', '50', '', '', ''],
      ['sous-critère', 'Tous les lots', '2.2', 'Équipe', '50', '', '', ''],
    ])
    expect(rows.filter(([section]) => section === 'À reporter ailleurs')).toHaveLength(result.losses.length)
  })

  it('can do without the byte order mark', () => {
    expect(mpeToCsv(result, { bom: false }).startsWith('section,')).toBe(true)
  })

  it.each([
    '=HYPERLINK("https://example.org")',
    '+1+1',
    '-2+3',
    '@SUM(A1)',
    '\uff1d1+1',
    'a;=1+1',
    'a;"=1+1',
    'a,+1',
    'a; @x',
  ])('runs no formula: %s', (name) => {
    for (const separator of [',', ';'] as const) {
      const csv = mpeToCsv(toMpe(procurement([award('prix', percent(100), { name: { fr: name } })])), { separator })
      // Whatever separator the reader believes in, no cell begins with a formula.
      for (const believed of [',', ';', '\t']) {
        for (const cell of csv
          .slice(1)
          .split(/\r\n/u)
          .flatMap((line) => line.split(believed)))
          expect(cell.replace(/^["\s]+/u, '')).not.toMatch(/^[=+@\uff1d-]/u)
      }
      expect(read(csv.slice(1), separator).flat().join(' ').replaceAll("'", '')).toContain(name.replaceAll("'", ''))
    }
  })
})

describe('HTML', () => {
  it('escapes every value', () => {
    const evil = '<img src=x onerror="alert(1)">&\''
    const html = mpeToHtml(
      toMpe(
        procurement(
          [award(evil, percent(100), { name: { fr: evil }, provenance: { author: evil }, clause: { id: evil } })],
          { lots: [{ id: evil, title: { fr: evil } }] },
        ),
      ),
    )
    expect(html).not.toContain('<img')
    expect(html.match(/&lt;img src=x onerror=&quot;alert\(1\)&quot;&gt;&amp;&#39;/gu)?.length).toBeGreaterThan(2)
  })

  it('stands alone and is a table that can be read aloud', () => {
    const html = mpeToHtml(result)
    expect(html).not.toMatch(/<script|https?:\/\/|src=|href=/u)
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('<caption>Tous les lots (LOT-0001, LOT-0002)</caption>')
    expect(html.match(/<th scope="col">/gu)).toHaveLength(3)
    expect(html).toContain('<th scope="row" lang="fr">Prix</th><td class="n">60</td>')
    expect(html).toContain('39,5')
    expect(mpeToHtml(result, { labels: 'en' })).toContain('39.5')
  })
})
