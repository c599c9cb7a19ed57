import type { Identifier } from '@opensource-experts/core'
import { luhn } from './luhn'

const laPoste = '356000000'

/** What is wrong with an identifier, or undefined. Values are written without spaces. */
export function identifierIssue({ scheme, value }: Identifier): string | undefined {
  switch (scheme) {
    case 'SIREN':
      return /^\d{9}$/.test(value) && luhn(value) === 0 ? undefined : 'is no SIREN: 9 digits with a Luhn check digit'
    case 'SIRET':
      return isSiret(value) ? undefined : 'is no SIRET: 14 digits with a Luhn check digit'
    case 'VAT':
      return vatIssue(value)
    case 'LEI':
      return isLei(value) ? undefined : 'is no LEI: 20 letters and digits with two check digits (ISO 17442)'
    case 'EUID':
      return /^[A-Z]{2}[A-Z0-9.]{1,20}\.[A-Z0-9._-]{1,30}$/.test(value)
        ? undefined
        : 'is no EUID such as "FRRCS.1.000000018"'
    default:
      // Other registers: country and register, as in the lists of org-id.guide.
      if (/^[A-Z]{2}-[A-Z0-9]{2,10}$/.test(scheme)) return undefined
      return `has an unknown scheme "${scheme}": use SIREN, SIRET, VAT, LEI, EUID, or country and register such as "NL-KVK"`
  }
}

function isSiret(value: string): boolean {
  if (!/^\d{14}$/.test(value)) return false
  // Establishments of La Poste: the plain sum of the digits is a multiple of five.
  if (value.startsWith(laPoste))
    return luhn(value) === 0 || [...value].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0
  return luhn(value) === 0 && luhn(value.slice(0, 9)) === 0
}

function vatIssue(value: string): string | undefined {
  if (!/^[A-Z]{2}[0-9A-Z+*]{2,12}$/.test(value)) return 'is no VAT number such as "FR12000000018"'
  // The French number ends with the SIREN.
  if (value.startsWith('FR') && !(/^FR[0-9A-Z]{2}\d{9}$/.test(value) && luhn(value.slice(4)) === 0))
    return 'is no French VAT number: FR, two characters and the SIREN'
  return undefined
}

function isLei(value: string): boolean {
  if (!/^[A-Z0-9]{18}\d{2}$/.test(value)) return false
  let rest = 0
  for (const char of value)
    for (const digit of String(Number.parseInt(char, 36))) rest = (rest * 10 + Number(digit)) % 97
  return rest === 1
}
