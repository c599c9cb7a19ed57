import type { Identifier } from '@opensource-experts/core'

const known = new Set(['SIREN', 'SIRET', 'VAT', 'LEI', 'EUID'])

/** As registers print them to be read: `552 100 554`, `FR 12 000000018`, a scheme in small letters. Spaces tell nothing. */
export function normaliseIdentifier(identifier: Identifier): Identifier {
  const scheme = identifier.scheme.trim().toUpperCase()
  if (!known.has(scheme)) return identifier
  return { ...identifier, scheme, value: identifier.value.replace(/\s/gu, '').toUpperCase() }
}
