import type { Finding, NotRun } from '@opensource-experts/core'
import { dialectName, type NationalDialect } from '../tables/customization'

/** What says which rules a notice follows: a national form cannot say it as the EU asks. */
const customizationField = 'OPT-002-notice'

export interface NationalPart {
  readonly findings: readonly Finding[]
  readonly notRun: readonly NotRun[]
}

/**
 * What the rules of the EU say of a notice in a national form. The rule on OPT-002 fails there by design and is set aside, by
 * id; the rules of the State itself are not here, which is said.
 */
export function nationalPart(findings: readonly Finding[], dialect: NationalDialect, sdk: string): NationalPart {
  const name = dialectName(dialect)
  const byDesign = findings.filter(({ field, source }) => source === 'eforms' && field === customizationField)
  return {
    findings: findings.filter((finding) => !byDesign.includes(finding)),
    notRun: [
      {
        what: name,
        code: 'national-rules',
        reason: `The rules and elements of ${name} itself are not here: the notice was checked by those of the EU SDK ${sdk} alone.`,
      },
      ...byDesign.map(({ ruleId }) => ({
        what: ruleId,
        code: 'national-form',
        reason: `The rule asks for the name of an EU SDK (OPT-002), which a notice in ${name} cannot have.`,
      })),
    ],
  }
}
