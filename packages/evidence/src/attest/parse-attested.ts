import { checkInput, OseError } from '@opensource-experts/core'
import { digestOf } from '../digest/canonical'
import type { AttestedEvidence } from './attested'
import { attestedShape } from './attested-shape'

/**
 * What `collectAttested` wrote, for instance the JSON of a file.
 *
 * @throws OseError `input-invalid` with every issue; `attested-invalid` where it was changed since: its digest does not fit.
 */
export function parseAttested(value: unknown): AttestedEvidence {
  checkInput('parseAttested', { value: [attestedShape, value] })
  const attested = value as AttestedEvidence
  if (digestOf(attested.attested) === attested.digest) return attested
  throw new OseError(
    'attested-invalid',
    'What platforms attested was changed since it was written: its digest does not fit. Give the file as it was written, or begin anew.',
  )
}
