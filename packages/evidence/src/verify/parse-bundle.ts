import { OseError } from '@opensource-experts/core'
import type { EvidenceBundle } from '../model/bundle'
import { bundleIssue } from './bundle-issue'

/** @throws OseError `bundle-invalid` for what cannot be looked at; whether it is true, `verifyEvidence` says. */
export function parseBundle(value: unknown): EvidenceBundle {
  const issue = bundleIssue(value)
  if (issue !== undefined)
    throw new OseError('bundle-invalid', `The bundle cannot be verified: ${issue}. Give it as it was made.`)
  return value as EvidenceBundle
}
