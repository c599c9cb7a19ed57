import { dirname } from 'node:path'
import {
  type Claims,
  collectEvidence,
  type EvidenceBundle,
  type Naming,
  parseBundle,
  parseClaims,
} from '@opensource-experts/evidence'
import { usageError } from '../errors/usage-error'
import type { Context } from '../io/context'
import { standardInput } from '../io/input'
import { readJson } from '../io/read-json'
import { readSalt, saltOf } from './evidence-salt'

export interface BundleFlags {
  readonly claims?: string
  readonly salt?: string
  readonly privateAddresses?: boolean
}

/**
 * A bundle, with the names of its people where its claims and its secret are given; or one that is collected for claims.
 * @throws OseError of reading and collecting; `usage` for claims without the secret.
 */
export async function bundleOrClaims(
  context: Context,
  file: string,
  flags: BundleFlags,
): Promise<{ readonly bundle: EvidenceBundle; readonly naming: Naming }> {
  const { signal, progress } = context
  const read = await readJson(context, file, (value) =>
    isBundle(value) ? { bundle: parseBundle(value) } : { claims: parseClaims(value) },
  )
  if ('claims' in read) {
    const { bundle, salt } = await collectEvidence(read.claims as Claims, {
      localRepositories: true,
      base: file === standardInput ? '.' : dirname(file),
      privateAddresses: flags.privateAddresses ?? false,
      signal,
      log: (line) => progress.show(line),
    })
    return { bundle, naming: { claims: read.claims as Claims, salt } }
  }
  const { bundle } = read
  if (flags.claims === undefined) return { bundle, naming: {} }
  const claims = await readJson(context, flags.claims, parseClaims)
  const salt = flags.salt === undefined ? await saltOf(context, file) : await readSalt(context, flags.salt)
  if (salt === undefined)
    throw usageError('The claims say nothing without the secret of the bundle. Give its file: --salt bundle.json.salt')
  return { bundle, naming: { claims, salt } }
}

function isBundle(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('evidence' in value || 'digest' in value)
}
