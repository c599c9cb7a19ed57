import type { Identifier } from '@opensource-experts/core'
import { luhn } from './luhn'

/** What an identifier is not. Sentences and cures: `identifier.<fault>` and `cure.<fault>`. */
export type IdentifierFault =
  | 'siren'
  | 'siret'
  | 'vat'
  | 'vat-fr'
  | 'vat-it'
  | 'vat-be'
  | 'be-bce'
  | 'lei'
  | 'euid'
  | 'scheme'

const laPoste = '356000000'

/** What is wrong with an identifier that is written as `normaliseIdentifier` writes it; undefined where nothing is. */
export function identifierFault({ scheme, value }: Identifier): IdentifierFault | undefined {
  switch (scheme) {
    case 'SIREN':
      return /^\d{9}$/.test(value) && luhn(value) === 0 ? undefined : 'siren'
    case 'SIRET':
      return isSiret(value) ? undefined : 'siret'
    case 'VAT':
      return vatFault(value)
    case 'LEI':
      return isLei(value) ? undefined : 'lei'
    case 'EUID':
      return /^[A-Z]{2}[A-Z0-9.]{1,20}\.[A-Z0-9._-]{1,30}$/.test(value) ? undefined : 'euid'
    case 'BE-BCE_KBO':
      return isBelgian(value) ? undefined : 'be-bce'
    default:
      // Other registers: country and register, as in the lists of org-id.guide. What their numbers are is not known here.
      return /^[A-Z]{2}-[A-Z0-9_]{2,14}$/.test(scheme) ? undefined : 'scheme'
  }
}

function isSiret(value: string): boolean {
  if (!/^\d{14}$/.test(value)) return false
  // Establishments of La Poste: the plain sum of the digits is a multiple of five.
  if (value.startsWith(laPoste))
    return luhn(value) === 0 || [...value].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
  return luhn(value) === 0 && luhn(value.slice(0, 9)) === 0
}

function vatFault(value: string): IdentifierFault | undefined {
  if (!/^[A-Z]{2}[0-9A-Z+*]{2,12}$/.test(value)) return 'vat'
  // The French number ends with the SIREN.
  if (value.startsWith('FR'))
    return /^FR[0-9A-Z]{2}\d{9}$/.test(value) && luhn(value.slice(4)) === 0 ? undefined : 'vat-fr'
  // Partita IVA: eleven digits, the last one Luhn's.
  if (value.startsWith('IT')) return /^IT\d{11}$/.test(value) && luhn(value.slice(2)) === 0 ? undefined : 'vat-it'
  if (value.startsWith('BE')) return isBelgian(value.slice(2)) ? undefined : 'vat-be'
  return undefined
}

/** The enterprise number: the last two digits are 97 less the rest of the first eight by 97. */
function isBelgian(value: string): boolean {
  return /^[01]\d{9}$/.test(value) && 97 - (Number(value.slice(0, 8)) % 97) === Number(value.slice(8))
}

/** ISO 17442: the rest by 97 is 1 (ISO/IEC 7064, MOD 97-10). */
function isLei(value: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(value)) return false
  let rest = 0
  for (const char of value)
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}
