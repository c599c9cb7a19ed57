import type { Identifier } from '@opensource-experts/core'

/** Dots part digits there, and tell nothing. */
const dotted = new Set(['SIREN', 'SIRET', 'VAT', 'LEI', 'BE-BCE_KBO'])

/**
 * As registers print them to be read: `552 100 554`, `0428.759.497`, `FR 12 000000018`, a scheme in small letters. Spaces tell
 * nothing, nor do dots but in a EUID; a Belgian number of before 2005 lacks its first zero.
 */
export function normaliseIdentifier(identifier: Identifier): Identifier {
  const scheme = identifier.scheme.trim().toUpperCase()
  if (scheme !== 'EUID' && !dotted.has(scheme)) return identifier
  const plain = identifier.value.replace(scheme === 'EUID' ? /\s/gu : /[\s.]/gu, '').toUpperCase()
  if (scheme === 'VAT') return { ...identifier, scheme, value: plain.replace(/^BE(?=\d{9}$)/u, 'BE0') }
  if (scheme !== 'BE-BCE_KBO') return { ...identifier, scheme, value: plain }
  return { ...identifier, scheme, value: plain.replace(/^BE(?=\d)/u, '').replace(/^(?=\d{9}$)/u, '0') }
}
