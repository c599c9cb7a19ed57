import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { runOse } from '../__fixtures__/run-ose'

/** Names below a command, from its help page. */
async function commandsOf(path: readonly string[]): Promise<string[]> {
  const { stdout } = await runOse([...path, '--help'])
  const list = stdout.split('\nCommands:\n')[1]?.split('\n\n')[0] ?? ''
  return [...list.matchAll(/^ {2}([a-z]+)/gmu)].map(([, name]) => name ?? '').filter((name) => name !== 'help')
}

test('docs/cli.md names every command and every option', async () => {
  const docs = await readFile(new URL('../../../../docs/cli.md', import.meta.url), 'utf8')
  const missing: string[] = []
  const groups = await commandsOf([])
  expect(groups.length).toBeGreaterThan(5)
  for (const group of groups) {
    const inner = await commandsOf([group])
    for (const path of inner.length === 0 ? [[group]] : inner.map((name) => [group, name])) {
      const { stdout } = await runOse([...path, '--help'])
      const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gmu)].map(([, option]) => option ?? '')
      expect(options).toContain('--json')
      const says = `ose ${path.join(' ')}`
      missing.push(...[says, ...options].filter((each) => !docs.includes(each)).map((each) => `${says}: ${each}`))
    }
  }
  expect(missing).toEqual([])
})
