import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { flagOf } from '../declaration/option-spec'
import { commands } from '../generated/commands'

test('docs/cli.md names every command and every option', async () => {
  const docs = await readFile(new URL('../../../../docs/cli.md', import.meta.url), 'utf8')
  for (const { name, options = {} } of commands) {
    const section = docs.split(`\n### \`ose ${name}`)[1]?.split('\n### ')[0] ?? ''
    expect(section, name).not.toBe('')
    for (const option of Object.keys(options)) expect(section, name).toContain(`| \`${flagOf(option)}`)
  }
})
