import { changeReasons, supportedMinors } from '@opensource-experts/adapters-ted'
import { describe, expect, test } from 'vitest'
import { version } from '../../package.json'
import { runOse } from '../__fixtures__/run-ose'
import { flagOf, type OptionSpecs } from '../declaration/option-spec'
import { commands } from '../generated/commands'

const named = commands.map((entry) => ({ ...entry, command: entry.name.split(' ') }))

/** What a command cannot do without, so that the unknown option is all that is wrong. */
function required(options: OptionSpecs = {}): string[] {
  return Object.entries(options).flatMap(([name, spec]) =>
    spec.required ? [flagOf(name), spec.choices?.[0] ?? 'x'] : [],
  )
}

test('there are commands', () => {
  expect(named.length).toBeGreaterThan(10)
})

describe.each(named)('ose $name', ({ command, name, options, load }) => {
  test('has a help page and gives the version', async () => {
    const help = await runOse([...command, '--help'])
    expect(help).toMatchObject({ exit: 0, stderr: '' })
    expect(help.stdout).toContain(`Usage: ose ${name}`)
    for (const flag of ['--json', ...Object.keys(options ?? {}).map(flagOf)]) expect(help.stdout).toContain(flag)
    expect(await runOse([...command, '--version'])).toMatchObject({ exit: 0, stdout: `${version}\n` })
  })

  test('is in the index as its file declares it', async () => {
    const { words: _words, run: _run, ...declared } = (await load()).command
    expect({ ...declared, load }).toEqual(commands.find((entry) => entry.name === name))
  })

  test('refuses an option that it does not have', async () => {
    const call = [...command, ...required(options)]
    const { exit, stdout, stderr } = await runOse([...call, '--no-such-option'])
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toContain('--no-such-option')
    const json = await runOse([...call, '--no-such-option', '--json'])
    expect(json).toMatchObject({ exit: 2, stderr: '' })
    expect(json.documents).toEqual([
      { file: null, error: { code: 'usage', message: expect.stringContaining('--no-such-option') } },
    ])
  })
})

/** A call as a shell takes it apart, as far as examples go. */
function words(call: string): string[] {
  return [...call.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, word]) => quoted ?? word ?? '')
}

describe('examples', () => {
  test.each(commands.map(({ name, examples = [] }) => [name, examples] as const))(
    '%s has some, and each is a call that is understood',
    async (name, examples) => {
      expect(examples.length).toBeGreaterThan(0)
      expect(examples.some((each) => each.startsWith(`ose ${name} `) || each === `ose ${name}`)).toBe(true)
      for (const call of examples.flatMap((each) => each.split(' | '))) {
        const [program, ...argv] = words(call.split(' > ')[0] ?? '')
        expect(program).toBe('ose')
        // The help page is what a call that is understood gives, whatever files there are.
        expect(await runOse([...argv, '--help'])).toMatchObject({ exit: 0 })
        const { stdout, stderr } = await runOse([...argv, '--no-such-option'])
        expect(stdout + stderr).toContain("'--no-such-option'")
      }
      expect((await runOse([...name.split(' '), '--help'])).stdout).toContain(examples[0])
    },
  )
})

describe('choices that another package knows as well', () => {
  test.each([
    ['notice change', 'reason', changeReasons],
    ['notice upgrade', 'to', supportedMinors],
  ])('%s --%s', (name, option, known) => {
    const entry = commands.find((each) => each.name === name)
    expect(entry?.options?.[option]?.choices).toEqual(known)
  })
})

describe('wrong calls', () => {
  test.each([
    [[], 'No command is given'],
    [['notice'], 'read, plan, apply, undo, change, split, upgrade, validate, diff, history'],
    [['lot', 'plan', 'need.json'], "Unknown command 'lot'"],
    [['rate', 'evaluation.json'], "Unknown command 'rate'"],
    [['notise'], 'notice'],
    [['notice', 'read'], "'notice'"],
    [['notice', 'plan', 'n.xml'], '--criteria'],
    [['notice', 'plan', 'n.xml', '--criteria'], '--criteria'],
    [['notice', 'plan', 'n.xml', '--criteria', 'a', '--criteria', 'b'], 'given twice'],
    [['notice', 'plan', 'n.xml', '--criteria', 'a', '--weights', 'guess'], 'refuse, scale, price'],
    [['notice', 'plan', 'n.xml', '--criteria', 'a', '--accept-drafts', ' '], 'empty'],
    [['notice', 'apply', 'n.xml', '--criteria', 'a'], '--out'],
    [['notice', 'diff', 'a.xml'], "'b'"],
    [['notice', 'diff', 'a.xml', 'b.xml', 'c.xml'], 'Too many arguments'],
    [['criteria', 'list', '--kind', 'price'], 'award'],
    [['doctor', '--lang', 'de'], 'en, fr'],
    [['experts', 'search', '--software', 'x', '--size', 'huge'], 'micro'],
  ])('%j', async (argv, says) => {
    const { exit, stdout, stderr } = await runOse(argv)
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toContain(says)
    const json = await runOse([...argv, '--json'])
    expect(json).toMatchObject({ exit: 2, stderr: '' })
    expect(json.documents).toHaveLength(1)
    expect(json.documents[0]?.error?.code).toBe('usage')
  })

  test('after -- everything is a file', async () => {
    const { exit, stdout, stderr } = await runOse(['notice', 'read', '--', '--json'])
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' })
    expect(stderr).toContain('There is no file --json')
  })

  test('help and version are one document with --json', async () => {
    expect((await runOse(['--version', '--json'])).documents).toEqual([{ version }])
    expect((await runOse(['notice', '--json', '--help'])).documents).toEqual([
      { help: expect.stringContaining('Usage: ose notice') },
    ])
  })

  test('options may stand before or after the files', async () => {
    const before = await runOse(['--json', 'notice', 'read', '/no/where.xml'])
    const after = await runOse(['notice', 'read', '/no/where.xml', '--lang', 'fr', '--json'])
    expect(before.documents).toEqual(after.documents)
  })
})
