import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generate } from '../../generate'
import { ruleDocs } from '../../src/generated/rule-docs'
import { exampleProblems } from './check-examples'
import type { Sentence } from './rule-sentences'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ose-rules-'))
  cpSync(join(import.meta.dirname, '../../rules'), root, { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true }))

/** Changes a file and says what the generator makes of it: `<file>:<line> <message>`. */
function problemsAfter(file: string, change: (text: string) => string): string[] {
  const path = join(root, file)
  writeFileSync(path, change(readFileSync(path, 'utf8')))
  return problems()
}

function problems(): string[] {
  return generate(root).problems.map(({ file, line, message }) => {
    return `${file.replace(/^.*ose-rules-\w+\//u, '')}:${line} ${message}`
  })
}

const textOf = (name: string) => generate(root).files.find(({ path }) => path.endsWith(`/${name}.ts`))?.text ?? ''

describe('the rules as they are', () => {
  it('have no problem, in their sources and with their examples', async () => {
    expect(problems()).toEqual([])
    expect((await generate(root).after?.())?.problems).toEqual([])
  })

  it('make ids, presets and sentences; English questions are apart', () => {
    expect(textOf('rule-ids')).toContain("  'AWD-W09',\n")
    expect(textOf('groups/fr')).toMatch(
      /'performance': \[\n[\s\S]*\['PER-R08', 'error certain FR', \[[\d, ]+\], perR08, .*\/\/ France, from 21/u,
    )
    expect(textOf('texts/fr')).toContain('"AWD-W09.fix"')
    expect(textOf('questions')).toContain('"question.date"')
    expect(textOf('questions')).not.toContain('"AWD-W09.fix"')
    expect(textOf('texts-by-language')).toContain('  en,\n  fr,\n')
  })
})

describe('a rule', () => {
  const rule = 'AWD-W09/rule.yaml'

  it('is in the list of its preset, and in no other', () => {
    problemsAfter(rule, (text) => text.replace('presets: [recommended]', 'presets: []'))
    expect(textOf('groups/fr')).not.toContain("'AWD-W09'")
    expect(textOf('groups/unlisted')).toContain("'AWD-W09'")
    expect(textOf('rule-ids')).toContain('AWD-W09')
  })

  it.each([
    ['family: award.weights', 'family: award.wieghts', /^AWD-W09\/rule\.yaml:4 "family" must be one of document, /u],
    ['presets: [recommended]', 'presets: some', /:5 "presets" must be a list/u],
    ['severity: error', 'severity: grave', /:6 "severity" must be one of error, warning, info/u],
    ['appliesTo:', 'applyTo:', /:9 Unknown key "applyTo"/u],
    ['status: verified', 'status: seen', /:10 "legalBasis" "status" must be one of verified, memory/u],
    ['Decree 2022-767', 'A|B', /:10 "legalBasis" "ref" holds a sign/u],
    ['source: law', 'source: code', /:13 "params" "source" must be one of law, eforms, house/u],
  ])('that says %s as %s is named with its line', (from, to, says) => {
    expect(problemsAfter(rule, (text) => text.replace(from, to))).toContainEqual(expect.stringMatching(says))
  })

  it('has its files, and logic in check.ts', () => {
    rmSync(join(root, 'AWD-W09/examples.ts'))
    rmSync(join(root, 'AWD-W10/rule.yaml'))
    writeFileSync(join(root, 'AWD-W11/check.ts'), 'export const law = 1\n')
    expect(problems()).toEqual([
      expect.stringContaining('AWD-W09:1 The rule AWD-W09 has no examples.ts.'),
      expect.stringContaining('AWD-W10:1 The rule AWD-W10 has no rule.yaml.'),
      expect.stringContaining('AWD-W11/check.ts:1 There is no logic here.'),
    ])
  })
})

describe('sentences', () => {
  const [en, fr] = ['AWD-W09/en.yaml', 'AWD-W09/fr.yaml']

  it.each<[string, string, (text: string) => string, RegExp[]]>([
    [
      'a missing key',
      fr,
      (text) => text.replace(/^fix:[\s\S]*?(?=questions)/mu, ''),
      [/^AWD-W09\/fr\.yaml:1 "fix" is missing/u],
    ],
    [
      'a missing question',
      fr,
      (text) => text.replace(/^questions:[\s\S]*/mu, ''),
      [/:1 The sentence "questions\.tags" is missing. Translate it from en\.yaml/u],
    ],
    [
      'a question too many',
      fr,
      (text) => `${text}  day: Quand ?\n`,
      [/:\d+ There is no sentence "questions\.day" in en\.yaml/u],
    ],
    [
      'a misspelt key',
      en,
      (text) => text.replace('fix:', 'fxi:'),
      [/:7 Unknown key "fxi"\. Did you mean "fix"\?/u, /:1 "fix" is missing/u],
    ],
    ['what is no text', en, (text) => text.replace(/^fix: >-/mu, 'fix: 5 #'), [/YAML|:\d+ /u]],
    [
      'an open brace',
      en,
      (text) => text.replace('of {lot}', 'of {lot'),
      [/:4 "message" cannot be read: .*is not ICU MessageFormat/u],
    ],
    ['a key twice', en, (text) => `${text}fix: again\n`, [/:\d+ Map keys must be unique/u]],
    [
      'a list',
      'common/en.yaml',
      () => '- a\n',
      [
        /common\/en\.yaml:1 This is no list of sentences/u,
        ...Array(5).fill(/common\/fr\.yaml:\d+ There is no sentence/u),
      ],
    ],
  ])('%s is named with file and line', (_, file, change, says) => {
    const found = problemsAfter(file, change)
    expect(found.length).toBeGreaterThanOrEqual(says.length)
    for (const [index, each] of says.entries()) expect(found[index]).toMatch(each)
  })
})

describe('sentences and examples', () => {
  const sentence = (id: string, message: Sentence['message']): Sentence => ({
    id,
    language: 'en',
    source: '',
    message,
    problem: (says) => ({ file: 'en.yaml', line: 4, message: says }),
  })
  const own = ruleDocs.filter(({ rule }) => rule.id === 'AWD-W09')
  const asked = ['AWD-W09.question.tags', 'question.jurisdiction', 'question.award-criteria'].map((id) =>
    sentence(id, 'x'),
  )
  const says = (sentences: readonly Sentence[]) => exampleProblems(own, sentences).map(({ message }) => message)

  it('a placeholder that the rule does not fill is named with those it fills', () => {
    expect(says([sentence('AWD-W09', [['lot'], ' ', ['name']]), ...asked.slice(0, 2)])).toEqual([
      'has {name}, which the rule does not always fill. It fills lot.',
    ])
    expect(says([sentence('AWD-W09.fix', [['sum', 'number']]), ...asked.slice(0, 2)])).toEqual([
      'has {sum}, which the rule does not always fill. It fills lot.',
    ])
  })

  it('a question needs a sentence, and a sentence an example that leads to it', () => {
    expect(says([sentence('AWD-W09', 'x'), ...asked.slice(1, 2)])).toEqual([
      'The rule asks "AWD-W09.question.tags", and there is no such sentence. Write it under questions.',
    ])
    expect(says(asked)).toEqual(['is said in no example. Write one that leads to it in examples.ts.'])
  })
})

describe('reviews', () => {
  const digest = () => /"AWD-C09": \{[\s\S]*?"digest": "(sha256:[0-9a-f]{64})"/u.exec(textOf('rule-notes'))?.[1] ?? ''
  const review = (
    part: { digest: string; verdict?: string; rule?: string; role?: string; date?: string },
    name = 'a',
  ) => {
    mkdirSync(join(root, 'reviews'), { recursive: true })
    const { rule = 'AWD-C09', verdict = 'approved', role = 'lawyer', date = '2026-12-01' } = part
    writeFileSync(
      join(root, `reviews/${name}.yaml`),
      [
        'reviewer: Camille Exemple',
        `role: ${role}`,
        'capacity: avocate au barreau de Lyon',
        'languages: [fr]',
        `date: '${date}'`,
        'read:',
        `  - { rule: ${rule}, digest: '${part.digest}', verdict: ${verdict} }`,
        '',
      ].join('\n'),
    )
  }
  const notes = () => textOf('rule-notes')

  it('of a rule as it stands make a legal review', () => {
    review({ digest: digest() })
    expect(problems()).toEqual([])
    expect(notes()).toMatch(
      /"legalReview": \{\s*"reviewer": "Camille Exemple",\s*"date": "2026-12-01",\s*"languages": \[\s*"fr"/u,
    )
    expect(notes()).toContain('"stale": false')
  })

  it('are stale once the rule decides or says otherwise, and then count no longer', () => {
    review({ digest: digest() })
    problemsAfter('AWD-C09/check.ts', (text) => text.replace("'incumbent', ", ''))
    expect(notes()).toContain('"stale": true')
    expect(notes()).not.toContain('"legalReview": {')
  })

  it.each([
    ['a sentence', 'AWD-C09/fr.yaml', 'fix: >-', 'fix: >-\n  Encore.'],
    ['a basis', 'AWD-C09/rule.yaml', 'status: memory', 'status: verified'],
  ])('are stale after another word: %s', (_, file, from, to) => {
    review({ digest: digest() })
    problemsAfter(file, (text) => text.replace(from, to))
    expect(notes()).toContain('"stale": true')
  })

  it('are not stale after another layout', () => {
    const before = digest()
    problemsAfter('AWD-C09/rule.yaml', (text) => `# A comment.\n${text}`)
    expect(digest()).toBe(before)
  })

  it.each([
    ['a rejection', { verdict: 'rejected' }],
    ['another profession', { role: 'buyer' }],
    ['what has not been read yet', { verdict: 'null' }],
  ])('make no legal review by %s', (_, part) => {
    review({ digest: digest(), ...part })
    expect(problems()).toEqual([])
    expect(notes()).not.toContain('"legalReview": {')
  })

  it('count by the latest, and a rejection that stands weighs more', () => {
    review({ digest: digest() })
    review({ digest: digest(), date: '2027-01-05' }, 'b')
    expect(notes()).toContain('"date": "2027-01-05"')
    review({ digest: digest(), verdict: 'rejected', date: '2026-12-24' }, 'c')
    expect(notes()).not.toContain('"legalReview": {')
  })

  it('name file and line of what is wrong', () => {
    review({ digest: digest(), rule: 'AWD-C99' })
    expect(problems()[0]).toMatch(/reviews\/a\.yaml:7 There is no rule AWD-C99\. Did you mean AWD-C\d\d\?/u)
    review({ digest: 'sha256:0' })
    expect(problems()[0]).toMatch(/reviews\/a\.yaml:7 read\.0\.digest: must be a digest/u)
  })
})
