import { checkInput } from '@opensource-experts/core'
import type { Claims } from '../model/claims'
import { claimsIssues, claimsShape } from './claims-input'

/**
 * Claims as they were written by a person, for instance the JSON of `claims.json`.
 *
 * @throws OseError `input-invalid` with every issue; `path` is the JSON Pointer of the first.
 */
export function parseClaims(value: unknown): Claims {
  checkInput('parseClaims', { claims: [claimsShape, value, () => claimsIssues(value as Claims)] })
  return value as Claims
}
