import { checkInput, type Members, someText } from '@opensource-experts/core'
import { claimsIssues, claimsShape } from '../claims/claims-input'
import { type EvidenceOptions, evidenceOptions } from '../collect/options'
import type { Claims } from '../model/claims'

export interface VerifyOptions extends EvidenceOptions {
  /** The claims of the bundle: with them and the salt, everything is recomputed. The salt must be given with them. */
  readonly claims?: Claims
  /** Where a project is, by its name, in place of the address that the bundle or the claims give. */
  readonly repositories?: Readonly<Record<string, string>>
}

/** @throws OseError `input-invalid`. */
export function checkedOptions(options: VerifyOptions): VerifyOptions {
  const shape: Members = {
    members: { ...evidenceOptions.members, claims: claimsShape, repositories: { named: someText } },
    required: claimsOf(options) === undefined ? [] : ['salt'],
  }
  const further = () => {
    const claims = claimsOf(options)
    return claims === undefined ? [] : claimsIssues(claims).map((issue) => ({ ...issue, path: `/claims${issue.path}` }))
  }
  checkInput('verifyEvidence', { options: [shape, options, further] })
  return options
}

function claimsOf(options: unknown): Claims | undefined {
  return typeof options === 'object' && options !== null ? (options as VerifyOptions).claims : undefined
}
