import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { compileMessageFiles } from './message-files'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ose-messages-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function compiled(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const { messages, problems } = compileMessageFiles(folder)
  return { messages, problems: problems.map(({ line, message }) => `${line} ${message}`) }
}

it('compiles each language', () => {
  const { messages, problems } = compiled({
    'en.yaml': 'days: "{n, plural, one {# day} other {# days}}"\nplain: As it is.\n',
    'fr.yaml': '# pour les traducteurs\ndays: "{n, plural, one {# jour} other {# jours}}"\nplain: Tel quel.\n',
  })
  expect(problems).toEqual([])
  expect(messages.get('fr')).toEqual({
    days: [['n', 'plural', { one: [['#'], ' jour'], other: [['#'], ' jours'] }]],
    plain: 'Tel quel.',
  })
})

it('names the line of what is wrong', () => {
  const { problems } = compiled({
    'en.yaml': 'a: "{x} is"\nb: two\n',
    'fr.yaml': '# commentaire\na: "{y} est"\nc: de trop\nd: "{n, plural, one {x}}"\n',
  })
  expect(problems).toEqual([
    expect.stringMatching(/^4 "d": The message .* is not ICU MessageFormat/u),
    '1 The sentence "b" is missing. Translate it from en.yaml.',
    '2 "a" has {y}, which en.yaml does not. It has x.',
    '3 There is no sentence "c" in en.yaml. Remove it, or write it there first.',
  ])
})

it('says why a file is not YAML, and which key stands twice', () => {
  const { problems } = compiled({ 'en.yaml': 'a: one\nb: two\na: again\n' })
  expect(problems).toEqual([expect.stringMatching(/^3 Map keys must be unique/u)])
})
