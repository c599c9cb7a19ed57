import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commandIndex } from '../packages/cli/scripts/generate/command-index'
import { readCommands } from '../packages/cli/scripts/generate/read-commands'
import { wordsFile } from '../packages/cli/scripts/generate/words-file'

let folder = ''
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'ose-commands-')), 'commands')
  mkdirSync(folder)
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

/** A command's file; its imports lead nowhere, as before a build. */
const file = (declaration: string) => `import { work } from '@opensource-experts/nowhere'
import { defineCommand } from '../declaration/define-command'

export const command = {
  run: () => work(),
${declaration}
}
`

async function read(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  const { commands, problems } = await readCommands(folder)
  const said = [...problems, ...wordsFile(commands).problems].map(({ line, message }) => `${line} ${message}`)
  return { commands, problems: said, index: commandIndex(commands).text }
}

describe('a file of commands', () => {
  it('is all that a command needs', async () => {
    const { commands, problems, index } = await read({
      'weather.ts': file(
        "  name: 'weather',\n  rank: 20,\n  description: 'how it is',\n  words: { fine: { en: 'Fine.', fr: 'Beau.' } },",
      ),
      'weather.test.ts': 'throw new Error("a test is no command")',
      'tea.ts': file("  name: 'tea',\n  rank: 10,\n  description: 'make it',"),
    })
    expect(problems).toEqual([])
    expect(commands.map(({ id }) => id)).toEqual(['tea', 'weather'])
    expect(index).toContain("load: () => import('../commands/weather')")
    expect(index).not.toContain('Fine.')
    expect(wordsFile(commands).file.text).toContain('"weather.fine": "Beau."')
  })

  it.each([
    ['a name of its own', "  name: 'tea',\n  rank: 1,", '6 The command "tea" belongs into tea.ts.'],
    [
      'a group that is not described',
      "  name: 'sky weather',\n  rank: 1,",
      '6 The command "sky weather" belongs into sky-weather.ts.',
    ],
    [
      'choices that are imported',
      "  name: 'weather',\n  rank: 1,\n  options: {\n    sky: { value: 'sky', description: 'which', choices: work },\n  },",
      '9 "choices" of an option is imported. Write its value out.',
    ],
    [
      'a wrong sentence',
      "  name: 'weather',\n  rank: 1,\n  words: { fine: { en: '{', fr: 'Beau.' } },",
      '8 "fine": The message',
    ],
    [
      'an argument in one language',
      "  name: 'weather',\n  rank: 1,\n  words: { fine: { en: 'Fine.', fr: 'Beau {jour}.' } },",
      '8 "fine" has {jour} in fr only.',
    ],
    ['work on load', "  name: 'weather',\n  rank: work(),", '1 The declaration cannot be read'],
  ])('%s is a problem at its line', async (_what, declaration, says) => {
    const { problems } = await read({ 'weather.ts': file(declaration) })
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(says)]))
  })

  it('takes no rank twice, and describes a group once', async () => {
    const { problems } = await read({
      'sky-sun.ts': file("  name: 'sky sun',\n  rank: 1,\n  group: 'above',"),
      'sky-moon.ts': file("  name: 'sky moon',\n  rank: 1,\n  group: 'above too',"),
      'sea-fish.ts': file("  name: 'sea fish',\n  rank: 3,"),
      'empty.ts': 'export const other = 1\n',
    })
    expect(problems).toEqual([
      '1 The file exports no `command`. Write one with defineCommand.',
      '7 Rank 1 is taken. Choose another: ranks order the help page.',
      expect.stringMatching(/^8 The first command of a group, and no other/u),
      expect.stringMatching(/^6 The first command of a group, and no other/u),
    ])
  })
})
