import { describe, expect, it } from 'vitest'
import { isAllowed } from './lib/licence-terms.ts'

describe('isAllowed', () => {
  it.each([
    'MIT',
    'Apache-2.0',
    'EUPL-1.2',
    '(MIT OR GPL-3.0-only)',
    'GPL-2.0-only OR ISC',
    'MIT AND (BSD-2-Clause OR GPL-3.0-only)',
  ])('allows %s', (expression) => expect(isAllowed(expression)).toBe(true))

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'MPL-2.0',
    'MIT AND GPL-3.0-only',
    '(MIT OR ISC) AND LGPL-3.0-only',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'MIT WITH something',
    'SEE LICENSE IN LICENSE',
    'UNLICENSED',
    '(MIT',
    'MIT)',
    'MIT OR',
    '',
  ])('does not allow "%s"', (expression) => expect(isAllowed(expression)).toBe(false))
})
