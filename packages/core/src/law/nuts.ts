import { expectText } from '../errors/expect-input'

/**
 * Countries of the nomenclature, as it writes them (EL for Greece, UK); GB and GR stand for these two in many notices. Codes that begin
 * with X are anybody's own (ISO 3166-1): Kosovo has XK, an invented country of an example XA.
 */
const countries = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK AL BA CH GE IS LI MD ME MK NO RS TR UA UK GB GR'.split(
    ' ',
  ),
)

/**
 * Whether a text can be a NUTS code: a country of the nomenclature and up to three signs, the second and third of which come with a
 * digit, or with ZZ for what lies outside any region. So "Lyon", "ROME" and "LILLE" are none. Which codes a year has is not held here.
 * Source: Regulation (EC) No 1059/2003, from memory.
 */
export function isNuts(code: string): boolean {
  expectText('isNuts', 'code', code)
  const country = code.slice(0, 2)
  if (!/^[A-Z]{2}[A-Z0-9]{0,3}$/u.test(code) || !(country.startsWith('X') || countries.has(country))) return false
  const region = code.slice(2)
  return region.length < 2 || /\d/u.test(region) || /^ZZZ?$/u.test(region)
}
