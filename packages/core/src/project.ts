import { expectInput, expectText } from './errors/expect-input'

/**
 * Address of the project's repository, without a slash at the end. It stands in the package.json of the root and is
 * stamped here by `pnpm stamp`; no release is made as long as it is on the reserved domain example.org.
 */
export const repositoryAddress: string = 'https://forge.example.org/opensource-experts/opensource-experts'

/** True where the address leads somewhere: false on the reserved domains of RFC 2606, where nothing ever answers. */
export function isConfirmedAddress(address: string): boolean {
  expectText('isConfirmedAddress', 'address', address)
  expectInput(URL.canParse(address), 'isConfirmedAddress', 'address', 'an address', address)
  return !/(^|\.)(example\.(org|com|net)|example|invalid|test|localhost)$/u.test(new URL(address).hostname)
}

/** Where a page of the project is read, by its path in the repository: `docs/cli.md#ose-lint`. */
export function pageAddress(path: string): string {
  expectText('pageAddress', 'path', path)
  return `${repositoryAddress}/tree/main/${path}`
}

/** The page of a rule of the linter. The same page ships in the package: `@opensource-experts/lint/rules/<id>/README.md`. */
export function helpUriFor(ruleId: string): string {
  expectText('helpUriFor', 'ruleId', ruleId)
  return pageAddress(`packages/lint/rules/${ruleId}`)
}
