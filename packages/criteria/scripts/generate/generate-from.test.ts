import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Generation } from '../../../../scripts/generate/lib/generator'
import { generateFrom } from './generate-from'

const content = join(import.meta.dirname, '../../content')
/** Enough clauses to be wrong in, few enough to be quick. */
const few = ['AWD-02', 'AWD-04', 'PER-01', 'PER-04', 'PER-05', 'PER-21', 'TEC-02']
const sets = {
  'sets/award.yaml':
    'price: { basic: 60, advanced: 55, exemplary: 50 }\nlines:\n  - clause: AWD-02\n    weights: { basic: 10, advanced: 8 }\n',
  'sets/performance.yaml': 'lines:\n  - { clause: PER-01, room: 2 }\n',
}
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ose-content-'))
  for (const each of [
    'catalogue.yaml',
    'languages',
    'proposal',
    'derogation',
    'pairs',
    ...few.map((id) => `clauses/${id}`),
  ]) {
    cpSync(join(content, each), join(folder, each), { recursive: true })
  }
  for (const each of ['reviews', 'sets']) mkdirSync(join(folder, each))
  for (const [name, text] of Object.entries(sets)) writeFileSync(join(folder, name), text)
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Changes a file of the copy; what is replaced must be there. */
function change(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(folder, path), 'utf8')
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`${path} does not hold ${from}`)
  writeFileSync(join(folder, path), changed)
}

function lineOf(path: string, words: string): number {
  const at = readFileSync(join(folder, path), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words))
  if (at < 0) throw new Error(`${path} does not hold ${words}`)
  return at + 1
}

/** `clauses/AWD-02/fr.yaml:12 message` */
function problemsIn(): string[] {
  return generateFrom(folder).problems.map(({ file, line, message }) => `${place(file)}:${line} ${message}`)
}

function place(file: string): string {
  return file.slice(file.indexOf(folder.split('/').at(-1) ?? '') + (folder.split('/').at(-1) ?? '').length + 1)
}

const textOf = ({ files }: Generation, end: string) => files.find(({ path }) => path.endsWith(end))?.text

const fr = 'clauses/AWD-02/fr.yaml'

describe('content as it stands', () => {
  it('has no problem, and is what the committed pages say', () => {
    const { files, problems } = generateFrom(content)
    expect(problems).toEqual([])
    const page = files.find(({ path }) => path.endsWith('content/clauses/AWD-02/README.md'))
    expect(page?.text).toBe(readFileSync(join(content, 'clauses/AWD-02/README.md'), 'utf8'))
    // Maintained languages first, drafts in a table at the end.
    const heads = page?.text.match(/^## .*$/gmu)?.map((head) => head.split(':')[0])
    expect(heads).toEqual(['## en', '## fr', '## Short forms in other languages'])
    expect(page?.text.match(/^\| [a-z]{2} \|/gmu)).toHaveLength(23)
    // 69 clauses in 25 languages, on a machine that does other things too.
  }, 180_000)
})

describe('a problem names file and line', () => {
  it('a key that is missing', () => {
    change(fr, /^verification: >-\n(?: {2}.*\n)+/mu, '')
    expect(problemsIn()).toEqual([`${fr}:1 verification is required and missing`])
  })

  it('a member that is missing deeper', () => {
    change(fr, /^ {4}summary: .*$\n(?: {6}.*\n)*/mu, '')
    expect(problemsIn()).toEqual([`${fr}:${lineOf(fr, '  basic:')} levels.basic.summary is required and missing`])
  })

  it('a key that is not known, with the nearest', () => {
    change(fr, /^purpose:/mu, 'purpos:')
    expect(problemsIn()).toContain(
      `${fr}:${lineOf(fr, 'purpos:')} purpos unknown key "purpos"; did you mean "purpose"?`,
    )
  })

  it('an evidence or a parameter that clause.yaml does not have, and one that it has', () => {
    change(fr, /^ {2}price-line:/mu, '  price-lines:')
    expect(problemsIn()).toEqual([
      `${fr}:${lineOf(fr, 'evidence:')} evidence.price-line is missing: clause.yaml has it.`,
      `${fr}:${lineOf(fr, 'price-lines:')} evidence.price-lines is not in clause.yaml; did you mean "price-line"?`,
    ])
  })

  it('a placeholder that is no parameter, with the nearest', () => {
    change(fr, '{components} ; il', '{component} ; il')
    expect(problemsIn()).toEqual([
      `${fr}:${lineOf(fr, 'subjectMatterLink')} subjectMatterLink asks for {component}, no parameter of the clause; did you mean "components"?`,
    ])
  })

  it('a passage that is not there, and one that nothing says', () => {
    change(fr, /\[\[form\]\]/gu, '[[forme]]')
    const problems = problemsIn()
    expect(problems).toContain(`${fr}:${lineOf(fr, '  form:')} No text says [[form]]. Use the passage, or remove it.`)
    expect(
      problems.filter((each) => each.endsWith('[[forme]] is no passage under "shared"; did you mean "form"?')),
    ).toHaveLength(3)
  })

  it('a message that is no ICU MessageFormat', () => {
    change(fr, 'other {# pages}', '')
    expect(problemsIn()[0]).toMatch(/^clauses\/AWD-02\/fr\.yaml:\d+ levels\.basic\.text: .*MISSING_OTHER_CLAUSE/u)
  })

  it('a decimal that is not written as a number of the language', () => {
    change('clauses/PER-01/fr.yaml', /\{penalty, number\}/gu, '{penalty}')
    expect(problemsIn()[0]).toMatch(/PER-01\/fr\.yaml:\d+ .*\{penalty\} is a decimal\. Write \{penalty, number\}\.$/u)
  })

  it('a maintained language that lacks a text', () => {
    rmSync(join(folder, fr))
    expect(problemsIn()).toEqual([
      'clauses/AWD-02/clause.yaml:1 AWD-02 has no text in fr, which is maintained. Write fr.yaml.',
    ])
  })

  it('a name and a notice text that are too long once filled', () => {
    change(fr, /^name: .*$/mu, `name: ${'Nom '.repeat(30)}`)
    change(
      'clauses/TEC-02/en.yaml',
      'Services only, on {component},',
      'Services only, on {component}, which is {address},',
    )
    change('clauses/TEC-02/fr.yaml', /^( {4}notice: >-\n {6})/mu, '$1{address} ')
    const problems = problemsIn()
    expect(problems).toContain(
      `${fr}:${lineOf(fr, 'name:')} name has 119 characters with the longest parameters, 100 at most.`,
    )
    expect(problems.some((each) => /TEC-02\/en\.yaml:\d+ levels\.basic\.notice has \d+ characters/u.test(each))).toBe(
      true,
    )
  })

  it('levels that say the same', () => {
    const text = readFileSync(join(folder, fr), 'utf8')
    const basic = /^ {2}basic:\n([\s\S]*?)^ {2}advanced:/mu.exec(text)?.[1] ?? ''
    change(fr, /^ {2}advanced:\n[\s\S]*?^ {2}exemplary:/mu, `  advanced:\n${basic}  exemplary:`)
    const problems = problemsIn()
    for (const member of ['text', 'notice', 'summary']) {
      expect(problems.some((each) => each.includes(`levels.advanced.${member} says the same as basic (100 %`))).toBe(
        true,
      )
    }
    expect(problems.some((each) => each.includes('levels.advanced.text adds 0 words to basic'))).toBe(true)
  })

  it('a level that asks for other parameters in another language', () => {
    change(fr, 'Le plan compte {pages, plural, one {# page} other {# pages}} au plus.', 'Le plan est court.')
    expect(problemsIn()).toContain(
      `${fr}:${lineOf(fr, '  basic:')} levels.basic asks for {components}, {highest}, {lowest} in fr, for {components}, {highest}, {lowest}, {pages} in en. They must be the same.`,
    )
  })

  it('steps that are missing, or not five', () => {
    change(fr, '      - Aucun plan.\n', '')
    expect(problemsIn()).toEqual([
      `${fr}:${lineOf(fr, '    steps:')} levels.basic.steps must be five different descriptors, of the marks 0 to 4.`,
    ])
  })

  it('a clause of a set that is not there, and an award clause without weight', () => {
    change('sets/award.yaml', 'AWD-02', 'AWD-20')
    change(
      'sets/performance.yaml',
      'lines:',
      'lines:\n  - { clause: AWD-02 }\n  - { clause: PER-05, weights: { basic: 5 } }',
    )
    const performance = (words: string) => lineOf('sets/performance.yaml', words)
    expect(problemsIn()).toEqual([
      `sets/award.yaml:${lineOf('sets/award.yaml', 'AWD-20')} There is no clause AWD-20; did you mean "AWD-02"?`,
      `sets/performance.yaml:${performance('AWD-02')} AWD-02 is an award clause: give its "weights".`,
      `sets/performance.yaml:${performance('PER-05')} PER-05 is no award clause: it has no weight.`,
    ])
  })

  it('a sentence of the proposal that is missing', () => {
    change('proposal/fr.yaml', /^reason\.buyers: >-\n(?: {2}.*\n)+/mu, '')
    expect(problemsIn()).toEqual([
      'proposal/fr.yaml:1 The sentence "reason.buyers" is missing. Translate it from en.yaml.',
    ])
  })

  it('what is no YAML, and a key that stands twice', () => {
    change(fr, /^risks:/mu, 'name: encore\nrisks:')
    expect(problemsIn()[0]).toMatch(/^clauses\/AWD-02\/fr\.yaml:\d+ Map keys must be unique/u)
  })
})

describe('what is added', () => {
  it('a clause, also proposed: one folder and one line in a set', () => {
    cpSync(join(import.meta.dirname, '__fixtures__/PER-77'), join(folder, 'clauses/PER-77'), { recursive: true })
    change(
      'sets/performance.yaml',
      '  - { clause: PER-01, room: 2 }\n',
      '  - { clause: PER-01, room: 2 }\n  - clause: PER-77\n',
    )
    const made = generateFrom(folder)
    expect(made.problems).toEqual([])
    expect(textOf(made, '/clause-id.ts')).toContain("'PER-77'")
    expect(textOf(made, '/texts/fr.ts')).toContain('"PER-77"')
    expect(textOf(made, '/sets.ts')).toContain('"PER-77"')
    expect(textOf(made, 'docs/criteria.md')).toContain('| PER-77 | performance |')
    expect(made.files.some(({ path }) => path.endsWith('clauses/PER-77/README.md'))).toBe(true)
  })

  it('a clause in another language: one file, a draft, with words of its own', () => {
    const text = readFileSync(join(folder, 'clauses/PER-05/en.yaml'), 'utf8')
    writeFileSync(join(folder, 'clauses/PER-05/de.yaml'), text)
    expect(problemsIn()).toEqual([
      'clauses/PER-05/de.yaml:1 There is no languages/de.yaml yet: add "lotSoftware: <the software of the lot>" here, or write that file.',
    ])
    writeFileSync(join(folder, 'clauses/PER-05/de.yaml'), `${text}lotSoftware: die Software des Loses\n`)
    const made = generateFrom(folder)
    expect(made.problems).toEqual([])
    const german = textOf(made, '/texts/de.ts')
    expect(german).toContain('"status": "draft"')
    expect(german).toContain('die Software des Loses')
    expect(textOf(made, '/texts/all.ts')).toContain("import { de } from './de'")
    expect(textOf(made, '/maintained-texts.ts')).not.toContain('./texts/de')
  })
})

describe('reviews', () => {
  const version = /^version: "(.+)"$/mu.exec(readFileSync(join(content, 'clauses/AWD-02/clause.yaml'), 'utf8'))?.[1]
  const digest = () =>
    /^## en: .*?^Digest: `(sha256:\w+)`/msu.exec(readFileSync(join(content, 'clauses/AWD-02/README.md'), 'utf8'))?.[1]
  const review = (part: { digest: string; verdict?: string; clause?: string }) =>
    writeFileSync(
      join(folder, 'reviews/lecture.yaml'),
      [
        'reviewer: Camille Exemple',
        'role: lawyer',
        'capacity: avocate (personne fictive)',
        "date: '2026-12-01'",
        'read:',
        `  - { clause: ${part.clause ?? 'AWD-02'}, language: en, version: '${version}', digest: '${part.digest}', verdict: ${part.verdict ?? 'approved'} }`,
        '',
      ].join('\n'),
    )

  it('of the text as it stands make a legal review', () => {
    review({ digest: digest() ?? '' })
    const made = generateFrom(folder)
    expect(made.problems).toEqual([])
    expect(textOf(made, 'AWD-02/README.md')).toContain('Read by Camille Exemple on 2026-12-01 (en).')
    expect(textOf(made, '/clauses.ts')).toContain('"reviewer": "Camille Exemple"')
  })

  it('of another text are stale, and make none', () => {
    review({ digest: `sha256:${'0'.repeat(64)}` })
    const page = textOf(generateFrom(folder), 'AWD-02/README.md')
    expect(page).toContain('No named lawyer has read these texts yet.')
    expect(page).toContain('approved (**stale**: the text has changed since)')
  })

  it('become stale by one word, not by the layout of the file', () => {
    review({ digest: digest() ?? '' })
    const en = 'clauses/AWD-02/en.yaml'
    change(en, /^name: /mu, '# A comment.\nname:   ')
    expect(textOf(generateFrom(folder), 'AWD-02/README.md')).toContain('Read by Camille Exemple')
    change(en, /^name: +(.*)$/mu, 'name: $1 indeed')
    expect(textOf(generateFrom(folder), 'AWD-02/README.md')).toContain('**stale**')
  })

  it('that reject make none, and an unknown clause is a problem', () => {
    review({ digest: digest() ?? '', verdict: 'rejected' })
    expect(textOf(generateFrom(folder), 'AWD-02/README.md')).toContain('No named lawyer has read these texts yet.')
    review({ digest: digest() ?? '', clause: 'AWD-09' })
    expect(problemsIn()[0]).toMatch(/^reviews\/lecture\.yaml:6 There is no clause AWD-09; did you mean/u)
  })
})
