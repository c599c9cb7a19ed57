import { rm } from 'node:fs/promises'
import type { EvidenceCheckpoint } from '@opensource-experts/evidence'
import type { Context } from '../io/context'
import { identityOf, writeWhole } from '../io/write-whole'

/** What a call that was ended leaves beside the bundle that it was to write: the secret, and what was found. */
export interface EvidencePart {
  /** Of the call before; undefined where there was none. */
  readonly salt: string | undefined
  readonly checkpoint: (salt: string) => EvidenceCheckpoint
  readonly remove: () => Promise<void>
}

const maxPartBytes = 64 * 1024 * 1024

export async function evidencePart({ input }: Context, bundle: string): Promise<EvidencePart> {
  const file = `${bundle}.part`
  const before = (await identityOf(file)) === undefined ? {} : partIn(await input.read(file, maxPartBytes))
  return {
    salt: before.salt,
    checkpoint: (salt) => ({
      load: async () => (before.salt === salt ? before.found : undefined),
      save: (found) =>
        writeWhole(file, new TextEncoder().encode(JSON.stringify({ salt, found })), {
          force: true,
          keep: new Set(),
          mode: 0o600,
        }),
    }),
    remove: () => rm(file, { force: true }),
  }
}

/** Nothing where it was written by something else: the work begins anew. */
function partIn(bytes: Uint8Array): { readonly salt?: string; readonly found?: string } {
  try {
    const { salt, found } = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, unknown>>
    return typeof salt === 'string' && salt.length >= 32 && salt.length <= 1000 && typeof found === 'string'
      ? { salt, found }
      : {}
  } catch {
    return {}
  }
}
