import { expect, test } from 'vitest'
import { runOse } from '../__fixtures__/run-ose'
import { shownFile, withoutCredentials } from './without-credentials'

test.each([
  ['cannot reach "https://user:hunter2@example.org/x".', 'cannot reach "https://example.org/x".'],
  ['(https://hun"ter2@example.org/x?token=hunter2), again', '(https://example.org/x), again'],
  ['line one\n  https://example.org/x  stays', 'line one\n  https://example.org/x  stays'],
  ['a name@example.org and key: value stay', 'a name@example.org and key: value stay'],
])('%j', (text, shown) => expect(withoutCredentials(text)).toBe(shown))

test('an address in place of a file is one address, spaces and quotes included', () => {
  expect(shownFile('https://user:a "b" c@example.org/sdk.zip')).toBe('https://example.org/sdk.zip')
  expect(shownFile('some folder/a@b?.xml')).toBe('some folder/a@b?.xml')
})

test.each(['hunter2', 'hun"hunter2', 'hun hunter2', 'h@hunter2', 'h/hunter2'])(
  'ose sdk add --from with the password %s shows none of it',
  async (password) => {
    for (const flags of [[], ['--json']]) {
      const from = `https://user:${password}@mirror.example.org/sdk.zip`
      const { exit, stdout, stderr } = await runOse(['sdk', 'add', '1.15', '--from', from, ...flags])
      expect(exit).toBe(2)
      expect(stdout + stderr).not.toContain('hunter2')
      expect(stdout + stderr).toContain('mirror.example.org')
    }
  },
)
