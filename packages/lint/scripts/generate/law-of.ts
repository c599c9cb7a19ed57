import type { Law } from '@opensource-experts/core'

export const laws: readonly Law[] = ['any', 'EU', 'FR', 'IT', 'BE', 'DE', 'PT']

/** How references of a law begin. What begins otherwise is quoted everywhere, or says its `law` in rule.yaml. */
const beginnings: readonly (readonly [Law, RegExp])[] = [
  ['FR', /^(?:French|CCP|CCAG|CE|CAA|TA|CADA|CRPA|Code d\S+|Arrêté|Order of|Law \d{4}-|Decree \d{4}-)/u],
  ['EU', /^(?:Directive|Regulation|Delegated|CJEU|TFEU|Treaty)/u],
  ['IT', /^(?:Legislative Decree|D\.Lgs\.|CAD|TAR|Cons\. Stato)\b/u],
  ['BE', /^(?:Law of 17 June 2016|Royal Decree)\b/u],
  ['PT', /^Portugal\b/u],
  ['DE', /^(?:GWB|VgV|UVgO|EVB-IT|EGovG|BHO)\b/u],
]

/** The law that a reference is part of, by its name: `CCP R2152-12` is French, `CJEU C-448/01` of the Union. */
export function lawOf(ref: string): Law {
  return beginnings.find(([, beginning]) => beginning.test(ref))?.[0] ?? 'any'
}
