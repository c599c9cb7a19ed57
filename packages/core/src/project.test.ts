import { expect, it } from 'vitest'
import { helpUriFor, isConfirmedAddress, pageAddress, repositoryAddress } from './project'

it.each(['https://forge.example.org/a/b', 'https://example.com', 'https://some.example/a', 'http://localhost:3000/a'])(
  '%s leads nowhere',
  (address) => expect(isConfirmedAddress(address)).toBe(false),
)

it.each(['https://www.opensource-experts.com', 'https://forge.opensource-experts.com/a', 'https://notexample.org/a'])(
  '%s leads somewhere',
  (address) => expect(isConfirmedAddress(address)).toBe(true),
)

it('gives each rule its page', () => {
  expect(helpUriFor('AWD-W09')).toBe(`${repositoryAddress}/tree/main/packages/lint/rules/AWD-W09`)
  expect(new URL(pageAddress('docs/cli.md#ose-lint')).hash).toBe('#ose-lint')
})
