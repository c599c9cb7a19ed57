import { expectText } from '../errors/expect-input'

/** States where the public procurement directives apply: the EU and, by the EEA agreement, IS, LI and NO. */
const directiveStates = new Set(
  'AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
)

/** ISO codes under which the French Code de la commande publique applies as it stands: overseas departments too. */
const frenchCodes = new Set(['FR', 'GF', 'GP', 'MF', 'MQ', 'RE', 'YT'])

/** A State some of whose own law is held here. */
export type NationalLaw = 'FR' | 'IT' | 'BE' | 'DE' | 'PT'

/** Whose law it is: of no State or union of them, of the Union and the EEA, or of one State. */
export type Law = 'any' | 'EU' | NationalLaw

/** Whether a law of `rule` reaches this jurisdiction; undefined where that depends on a State that is not known. */
export function reaches(rule: Law, jurisdiction: string | undefined): boolean | undefined {
  if (rule === 'any') return true
  if (jurisdiction !== undefined) expectText('reaches', 'jurisdiction', jurisdiction)
  const state = jurisdiction?.trim().toUpperCase()
  // A State that is not known is taken for one of the EU, never for a certain one.
  if (!state) return rule === 'EU' ? true : undefined
  if (rule === 'EU') return frenchCodes.has(state) || directiveStates.has(state)
  return rule === 'FR' ? frenchCodes.has(state) : rule === state
}
