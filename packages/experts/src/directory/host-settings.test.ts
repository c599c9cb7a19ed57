import { OseError } from '@opensource-experts/core'
import { afterEach, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { parseDirectory } from './parse-directory'

const before = { ...z.config() }
afterEach(() => {
  z.config({ localeError: undefined, customError: undefined, ...before })
})

function issues(): unknown {
  try {
    return parseDirectory({ schemaVersion: 2, experts: [{ id: 5, homepage: '' }], licence: [], extra: 1 })
  } catch (error) {
    return OseError.isInstance(error) ? [error.message, error.facts.issues] : error
  }
}

it('what a host sets for its own schemas changes nothing of ours', () => {
  const plain = issues()
  expect(JSON.stringify(plain)).toContain('must be')
  z.config({ localeError: () => 'Entrée invalide', customError: () => 'Entrée refusée' })
  expect(issues()).toEqual(plain)
})
