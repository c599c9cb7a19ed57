import { anyText, checkInput, type Identifier } from '@opensource-experts/core'
import { say } from '../words/say'
import { type IdentifierFault, identifierFault } from './identifier-fault'
import { normaliseIdentifier } from './normalise-identifier'

/** An identifier as it is kept, and what is wrong with it. */
export type CheckedIdentifier =
  | { readonly ok: true; readonly identifier: Identifier }
  | {
      readonly ok: false
      readonly identifier: Identifier
      readonly fault: IdentifierFault
      /** What it is not, in words that follow its value. */
      readonly message: string
      /** What to do. */
      readonly cure: string
    }

/**
 * Whether a public number of a firm can be one: SIREN and SIRET (ISO/IEC 7812-1; La Poste's own rule), VAT (the check digits of
 * French, Italian and Belgian ones), LEI (ISO 17442), EUID, `BE-BCE_KBO`; of other registers (`NL-KVK`) the scheme alone. Spaces
 * and dots are taken out. Whether a firm has the number is for a register to say.
 *
 * @param locale of the sentences: a BCP 47 tag; English where it has none.
 */
export function checkIdentifier(identifier: Identifier, locale = 'en'): CheckedIdentifier {
  checkInput('checkIdentifier', {
    identifier: [
      { members: { scheme: anyText, value: anyText }, required: ['scheme', 'value'], open: true },
      identifier,
    ],
    locale: [anyText, locale],
  })
  const normal = normaliseIdentifier(identifier)
  const fault = identifierFault(normal)
  if (fault === undefined) return { ok: true, identifier: normal }
  return {
    ok: false,
    identifier: normal,
    fault,
    message: say(`identifier.${fault}`, { scheme: normal.scheme }, locale),
    cure: say(`cure.${fault}`, {}, locale),
  }
}
