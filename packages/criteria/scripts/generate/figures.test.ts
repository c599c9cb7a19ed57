import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { quantitiesIn } from '../../src/content/check-literals'
import { type ContentCopy, contentCopy } from './__fixtures__/content-copy'

const [yaml, en, fr] = ['clause', 'en', 'fr'].map((name) => `clauses/PER-77/${name}.yaml`) as [string, string, string]
let copy: ContentCopy
beforeEach(() => {
  copy = contentCopy(['PER-77'])
})
afterEach(() => copy.remove())

describe('figures', () => {
  it('are filled in when content is built, as the language writes numbers', () => {
    expect(copy.problems()).toEqual([])
    const [french = '', english = ''] = ['texts/fr.ts', 'texts/en.ts'].map(copy.made)
    expect(french).toContain('sous 48 heures et désigne')
    expect(french).toContain('2,5 % du prix du lot')
    expect(english).toContain('2.5 % of the price of the lot')
    expect(english).toContain('A note of 2 pages at most.')
    expect(english).not.toContain('figure')
    expect(copy.made('PER-77/README.md')).toContain('In the contract: The penalty above never exceeds 2.5 %')
  })

  it('choose the plural of their number', () => {
    copy.change(yaml, 'exemplary: 8', 'exemplary: 1')
    expect(copy.made('texts/en.ts')).toContain('Replies take 1 hour at most')
  })

  it('stand in the catalogue that is exported, and not in what a bundle carries', () => {
    expect(JSON.parse(copy.made('catalogue.json') ?? '').clauses[0].figures['penalty-cap'].value).toBe(2.5)
    expect(copy.made('/clauses.ts')).not.toContain('penalty-cap')
  })

  it('of which a text knows nothing, with the nearest', () => {
    copy.change(en, 'note of {length} pages', 'note of {lenght} pages')
    copy.change(fr, 'plafonnée à {penalty-cap} % du prix.\nevidence', 'plafonnée à {penalty-max} % du prix.\nevidence')
    const problems = copy.problems()
    expect(problems).toContain(
      `${fr}:${copy.lineOf(fr, 'penalty-max')} levels.exemplary.notice asks for {penalty-max}, no figure of clause.yaml; did you mean "penalty-cap"?`,
    )
    expect(problems.some((each) => each.startsWith(`${en}:`) && each.includes('{lenght}'))).toBe(true)
  })

  it('that nothing says, and that a level does not say', () => {
    copy.change(yaml, 'figures:', 'figures:\n  unused: { value: 3, unit: months, role: deadline }')
    copy.change(yaml, 'levels: [exemplary]', 'levels: [advanced, exemplary]')
    expect(copy.problems()).toEqual(
      [en, fr].flatMap((file) => [
        `${file}:1 No text says {unused}. Use the figure, or remove it.`,
        `${file}:${copy.lineOf(file, '  advanced:')} No text of levels.advanced says {penalty-cap}.`,
      ]),
    )
  })

  it('that have no value where they are said', () => {
    copy.change(yaml, 'basic: 48, advanced: 24', 'advanced: 24')
    copy.change(fr, 'note de {length} pages', 'note de {reply-cap} pages')
    const problems = copy.problems()
    expect(problems).toContain(
      `${en}:${copy.lineOf(en, 'text: >-')} levels.basic.text asks for {reply-cap}, which has no value at basic.`,
    )
    expect(problems).toContain(
      `${fr}:${copy.lineOf(fr, 'note: Une')} evidence.note asks for {reply-cap}, whose value depends on the level.`,
    )
  })

  it('that go the other way than they say, and that have the name of a parameter', () => {
    copy.change(yaml, 'advanced: 24', 'advanced: 50')
    copy.change(yaml, 'figures:', 'figures:\n  days: { value: 3, unit: days, role: deadline }')
    const problems = copy.problems()
    expect(problems).toContain(
      `${yaml}:${copy.lineOf(yaml, 'reply-cap')} figures.reply-cap is not lower at advanced than at basic, which it calls stricter.`,
    )
    expect(problems).toContain(
      `${yaml}:${copy.lineOf(yaml, 'days: { value')} figures.days has the name of a parameter. Give it another.`,
    )
  })

  it('may stay equal between levels', () => {
    copy.change(yaml, 'advanced: 24', 'advanced: 48')
    expect(copy.problems()).toEqual([])
  })
})

describe('a promise is the same in every text that makes it', () => {
  it('a figure that another language lacks, at a level and in the proof', () => {
    copy.change(fr, 'n’excède jamais {penalty-cap} % du prix', 'n’excède jamais une part du prix')
    copy.change(fr, ' ; sanction plafonnée à\n      {penalty-cap} % du prix.', ' ; une sanction est prévue.')
    copy.change(fr, 'Une note de {length} pages au plus.', 'Une note courte.')
    expect(copy.problems()).toEqual(
      [
        `${fr}:1 No text says {length}. Use the figure, or remove it.`,
        `${fr}:${copy.lineOf(fr, '  exemplary:')} levels.exemplary asks for {days}, {reply-cap} in fr, for {days}, {penalty-cap}, {reply-cap} in en. They must be the same.`,
        `${fr}:${copy.lineOf(fr, 'notice: Délais')} levels.exemplary.notice says {penalty-cap}, which levels.exemplary.text does not.`,
        `${fr}:${copy.lineOf(fr, 'note: Une')} evidence.note asks for none in fr, for {length} in en. They must be the same.`,
      ].sort((a, b) => Number(a.split(':')[1]?.split(' ')[0]) - Number(b.split(':')[1]?.split(' ')[0])),
    )
  })

  it('a short form that leaves out a cap of its text', () => {
    copy.change(en, 'within {reply-cap} hours, and a contact is named', 'quickly, and a contact is named')
    const at = copy.lineOf(en, 'notice: Questions')
    const problem = `${en}:${at} levels.basic.notice leaves out {reply-cap} (cap), which levels.basic.text says. Say it, or write "notice: false" beside the figure and why.`
    expect(copy.problems()).toContain(problem)
    copy.change(yaml, 'stricter: lower', 'stricter: lower, notice: false')
    copy.change(fr, 'reçoivent une réponse sous {reply-cap} heures', 'reçoivent une réponse')
    expect(copy.problems()).toEqual([])
  })

  it('a short form that leaves out a time that the buyer chooses', () => {
    copy.change(yaml, ', notice: false }\nfigures', ' }\nfigures')
    expect(copy.problems()).toContain(
      `${en}:${copy.lineOf(en, 'notice: Questions')} levels.basic.notice leaves out {days} (days), which levels.basic.text says. Say it, or write "notice: false" beside the parameter and why.`,
    )
    expect(copy.problems()).toHaveLength(6)
  })

  it('a short form with a parameter that its text lacks', () => {
    for (const file of [en, fr]) copy.change(file, /(basic:[\s\S]*?notice: .*?)\.\n/u, '$1 ({days}).\n')
    expect(copy.problems()).toEqual([])
    copy.change(en, '\n      and names a contact within {days, plural, one {# day} other {# days}}', '')
    expect(copy.problems()).toContain(
      `${en}:${copy.lineOf(en, 'notice: Questions')} levels.basic.notice says {days}, which levels.basic.text does not.`,
    )
  })
})

describe('quantities in words', () => {
  it('are problems, with the file and the line', () => {
    copy.change(en, 'Dates on the tracker', 'Two dates of the last 30 days on the tracker')
    expect(copy.problems()).toEqual([
      `${en}:${copy.lineOf(en, 'verification')} verification says "30", "Two" in its words. Write the quantity under "figures" of clause.yaml, or as a parameter, and {its-name} here.`,
    ])
  })

  it('in the words of a plural too, and digits in every language', () => {
    copy.change(
      en,
      'one {# day} other {# days}}.\n    notice: Questions',
      'one {# day} other {ten days}}.\n    notice: Questions',
    )
    expect(copy.problems()).toEqual([expect.stringContaining('levels.basic.text says "ten" in its words')])
    expect(quantitiesIn('innerhalb von 10 Tagen', 'de')).toEqual(['10'])
  })

  it.each([
    [
      'fr',
      'sous huit jours, un dixième du prix, la moitié des lots, vingt-cinq pages',
      ['huit', 'vingt', 'dixième', 'moitié'],
    ],
    ['fr', 'un tiers de confiance, les tiers, un matériel neuf, une fois, le premier lot', []],
    ['fr', 'un tiers des heures, sous neuf jours', ['neuf', 'un tiers']],
    ['fr', 'art. R2152-7 2° b), article L. 2113-10, loi n° 2021-1104, loi du 13 juillet 2018', []],
    ['fr', 'CCAG-TIC art. 3.4.3, directive 2014/24/UE, norme EN 301 549, RGAA 4.1, version 2.0, AWD-02', []],
    ['fr', 'le 3 mai, 1 000 euros, EUR 500', ['3', '1', '000', '500']],
    ['en', 'within ten days, half of the hours, a third of the price, twice', ['ten', 'half', 'twice', 'third']],
    ['en', 'third parties, a third country, each quarter, one firm, the first lot, some seconds', []],
    ['en', 'Directive 2014/24/EU art. 67(2)(c), ISO 9001, WCAG 2.1, SHA-256, https://git.example.org/2', []],
    ['en', 'marks 0 to 4', ['0', '4']],
  ])('%s: %s', (language, text, found) => {
    expect(quantitiesIn(text, language)).toEqual(found)
  })
})

describe('a language may begin with short forms', () => {
  const de = 'clauses/PER-77/de.yaml'
  const short = (notice: string) =>
    writeFileSync(
      join(copy.folder, de),
      [
        'name: Antworten auf Fragen des Ursprungsprojekts',
        'lotSoftware: die Software des Loses',
        'levels:',
        `  basic: { notice: 'Fragen des Projekts werden binnen ${notice} Stunden beantwortet.' }`,
        "  advanced: { notice: 'Wer eine Änderung vorschlägt, antwortet binnen {reply-cap} Stunden, mit Test.' }",
        "  exemplary: { notice: 'Gemessene Antworten binnen {reply-cap} Stunden; höchstens {penalty-cap} % des Preises.' }",
        '',
      ].join('\n'),
    )

  it('as a draft', () => {
    short('{reply-cap}')
    expect(copy.problems()).toEqual([])
    const german = copy.made('texts/de.ts') ?? ''
    expect(german).toContain('"status": "draft"')
    expect(german).toContain('binnen 48 Stunden')
    expect(german).toContain('2,5 %')
  })

  it('with the same promises', () => {
    short('vieler')
    expect(copy.problems()).toEqual([
      `${de}:4 levels.basic.notice asks for none in de, for {reply-cap} in en. They must be the same.`,
    ])
    short('48')
    expect(copy.problems()[0]).toMatch(/^clauses\/PER-77\/de\.yaml:4 levels\.basic\.notice says "48" in its words/u)
  })

  it('with words for the choices that they say', () => {
    const own = contentCopy(['LOT-04'], {}, join(import.meta.dirname, '../../content/clauses'))
    const file = 'clauses/LOT-04/de.yaml'
    const [start, words] = ['name: Rahmenvereinbarung', '  criteria: { price: Preis, time: Frist, method: Methode }']
    const notice = (more: string) => `{ notice: 'Höchstens {holders} je Los, Kriterien: {criteria}${more}' }`
    const more = ' {threshold} {days}'
    const levels = `levels:\n  basic: ${notice('')}\n  advanced: ${notice(more)}\n  exemplary: ${notice(more)}\n`
    try {
      writeFileSync(join(own.folder, file), `${start}\nlotSoftware: die Software\n${levels}`)
      expect(own.problems()).toContain(`${file}:1 choices.criteria.price is missing: clause.yaml has it.`)
      writeFileSync(join(own.folder, file), `${start}\nlotSoftware: die Software\n${levels}choices:\n${words}\n`)
      expect(own.problems().filter((each) => each.startsWith(file))).toEqual([
        `${file}:8 choices.criteria.team is missing: clause.yaml has it.`,
      ])
      own.change(file, 'method: Methode', 'method: Methode, team: Personen')
      expect(own.problems().filter((each) => each.startsWith(file))).toEqual([])
    } finally {
      own.remove()
    }
  })

  it('and no maintained one', () => {
    short('{reply-cap}')
    writeFileSync(
      join(copy.folder, 'languages/de.yaml'),
      'status: maintained\nlotSoftware: die Software des Loses\nseparator: "; "\ntoBeGiven: ": anzugeben"\n',
    )
    expect(copy.problems()).toContain(`${de}:1 purpose is required and missing`)
  })
})

describe('clauses that make no criterion', () => {
  it('have no target, and give no criterion', () => {
    copy.change(yaml, 'kind: performance\n', 'kind: lot-design\n')
    expect(copy.problems()).toEqual([
      `${yaml}:${copy.lineOf(yaml, 'target')} A clause of kind lot-design makes no criterion: it has no target. Remove it.`,
    ])
    copy.change(yaml, 'target: performance\n', '')
    expect(copy.problems()).toEqual([])
    expect(copy.made('docs/criteria.md')).toContain('| PER-77 | lot-design | - |')
  })

  it('and the others have one', () => {
    copy.change(yaml, 'target: performance\n', '')
    expect(copy.problems()).toEqual([`${yaml}:1 target is required and missing`])
  })
})
