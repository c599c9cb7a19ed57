import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { award, fullCriterion, percent, procurement } from '../__fixtures__/procurement'
import { placeMessages } from '../messages/place-messages'
import { toMpe } from '../mpe/to-mpe'
import { mpePolicy, mpeStyle } from './mpe-style'
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
    expect(mpeToText(result)).toContain('PLACE-01 LOT-0001 : les pondérations totalisent 99,5 et non 100.')
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
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([9]))
    expect(rows.filter(([section]) => section === 'critère' || section === 'sous-critère')).toEqual([
      ['critère', 'Tous les lots', '1', 'Prix', '60', '', '', '', ''],
      ['critère', 'Tous les lots', '2', 'Qualité, « délais »', '39.5', '', '', '', ''],
      ['sous-critère', 'Tous les lots', '2.1', 'Plan', '50', '', '', '', ''],
      ['sous-critère', 'Tous les lots', '2.2', 'Équipe', '50', '', '', '', ''],
    ])
    const elsewhere = rows.filter(([section]) => section === 'À reporter ailleurs')
    expect(elsewhere).toHaveLength(5)
    expect(elsewhere[0]).toEqual([
      ...['À reporter ailleurs', 'LOT-0001', '', 'Moteur de recherche', '', 'platform', 'title', '/lots/0/title'],
      'LOT-0001 – Moteur de recherche – intitulé',
    ])
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

/** Whatever belongs elsewhere, with a text. */
const rich = toMpe(
  procurement(
    [
      award('prix', percent(60), { name: { fr: 'Prix' } }),
      {
        ...fullCriterion,
        weight: { kind: 'percentage', value: 40, middle: true },
        evidence: [{ text: { fr: 'Un plan' } }, { text: { fr: 'Un calendrier' } }],
        scoring: { method: 'quality.steps', steps: [{ fr: 'Rien' }, { fr: 'Un plan\nsuivi' }] },
        provenance: {
          author: 'Collectif fictif',
          adapted: ['description'],
          interests: [
            'Firms close to the authors may tender for contracts of this kind; the texts are public and free for anyone to use.',
          ],
        },
      },
      {
        id: 'reverser',
        kind: 'performance',
        lots: 'all',
        name: { fr: 'Reverser les corrections' },
        description: { fr: 'Les corrections sont proposées au projet.' },
      },
    ],
    {
      lotLimits: { awarded: 1, allRequired: true, rule: { fr: 'Le mieux classé d’abord.' } },
      notDividedReason: { ground: 'L2113-11 2°', text: { fr: 'Un seul logiciel.' } },
      framework: { maxValue: { amount: '180000.5', currency: 'EUR' }, years: 4, reopening: 'without' },
      lots: [
        {
          id: 'LOT-0001',
          title: { fr: 'Moteur de recherche' },
          software: [{ name: 'Moteur A', repository: 'https://git.example.org/a' }, { name: 'Moteur B' }],
          onSite: true,
          cpv: ['72267000', '72253200'],
        },
      ],
    },
  ),
)

describe('what the form has no field for', () => {
  it('is given as text to paste, field by field, at the start of its lines', () => {
    const text = mpeToText(rich)
    for (const paste of [
      'Contribution au projet d’origine – texte complet :\nTexte complet\n',
      'Contribution au projet d’origine – justificatifs à produire :\n- Un plan\n- Un calendrier\n',
      'Contribution au projet d’origine – échelle de notation :\n0 – Rien\n1 – Un plan\nsuivi\n',
      'Contribution au projet d’origine – note minimale à atteindre :\n5\n',
      'Contribution au projet d’origine – Plan – texte complet :\nDétail\n',
      'Reverser les corrections – texte complet :\nLes corrections sont proposées au projet.\n',
      '\nRépartition des lots :\nLe mieux classé d’abord.\n',
      '\nLes offres portent sur tous les lots.\n',
      '\nMotif légal de non-allotissement :\nL2113-11 2°\n',
      '\nMontant maximal hors taxes :\n180000,5 EUR\n',
      '\nLes commandes se font sans remise en concurrence.\n',
      'LOT-0001 – Moteur de recherche – logiciels concernés :\n- Moteur A – https://git.example.org/a\n- Moteur B\n',
      '\nLOT-0001 – Moteur de recherche – Des prestations ont lieu sur site.\n',
      'LOT-0001 – Moteur de recherche – codes CPV :\n72267000, 72253200\n',
    ])
      expect(text).toContain(paste)
  })

  it.each([mpeToText, mpeToCsv, mpeToHtml])('is no list of missing fields, ids or pointers: %o', (render) => {
    const text = render(rich)
    expect(text).not.toMatch(/pas de champ|sans champ|null|undefined/u)
    if (render !== mpeToCsv) expect(text).not.toMatch(/\/criteria|\bfull\b|\breverser\b/u)
    expect(text).toContain('milieu d’une fourchette dont les bornes ne sont pas toutes connues')
  })

  it.each(['fr', 'en'] as const)('is in one language with the words around it: %s', (labels) => {
    const words = [mpeToText, mpeToHtml].map((render) => render(rich, { labels })).join('\n')
    expect(words).toContain(
      labels === 'fr' ? 'Des entreprises proches des auteurs' : 'Firms close to the authors may tender',
    )
    expect(words).not.toMatch(
      labels === 'fr' ? /Firms close|\bdescription\b|working data/u : /entreprises proches|Règlement/u,
    )
    expect(words).toContain(
      labels === 'fr' ? 'adapté par l’acheteur : texte complet' : 'adapted by the buyer: full text',
    )
  })

  it('has words for every field, in both languages', () => {
    const fields = new Set(rich.elsewhere.map(({ field }) => field))
    expect(fields.size).toBeGreaterThan(18)
    for (const messages of Object.values(placeMessages))
      for (const field of fields) expect(messages[`field.${field}`], field).toMatch(/\p{L}{3}/u)
  })
})

describe('HTML', () => {
  it('is allowed by its own policy, without unsafe-inline: the digest is that of its style', () => {
    const digest = createHash('sha256').update(mpeStyle).digest('base64')
    expect(mpePolicy).toContain(`style-src 'sha256-${digest}';`)
    const html = mpeToHtml(rich)
    expect(html).toContain(`<style>${mpeStyle}</style>`)
    expect(html).not.toMatch(/unsafe-inline|<script|\sstyle=|\son\w+=/u)
  })

  it('takes its style from a site that allows none in pages', () => {
    const html = mpeToHtml(rich, { stylesheet: '/assets/mpe.css?"' })
    expect(html).toContain('<link rel="stylesheet" href="/assets/mpe.css?&quot;">')
    expect(html).not.toMatch(/<style|Content-Security-Policy|\sstyle=/u)
  })

  it('keeps the lines of a text, and marks one that is in another language', () => {
    const html = mpeToHtml(rich)
    expect(html).toContain('<dd>0 – Rien\n1 – Un plan\nsuivi</dd>')
    expect(html).toContain('<dd lang="en">Contribution upstream</dd>')
  })

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
