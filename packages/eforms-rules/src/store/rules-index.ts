import { packFormatVersion, type RulePackManifest } from '@opensource-experts/adapters-ted/packs'
import { OseError } from '@opensource-experts/core'
import type { Unpacker } from './unpacker'

export const indexPath = 'index.json'
export const indexFormat = 1

/** What `index.json` says: a manifest for each SDK, whose `files` are those of the folder of data. */
export interface RulesIndex {
  readonly format: number
  readonly packs: readonly RulePackManifest[]
}

/** @throws OseError `sdk-pack-broken`. */
export async function readIndex(
  bytes: Uint8Array | undefined,
  digest: string | undefined,
  unpacker: Unpacker,
): Promise<RulesIndex> {
  if (!bytes) throw broken(indexPath, 'it is not there')
  if (digest !== undefined && (await unpacker.digest(bytes)) !== digest.toLowerCase())
    throw broken(indexPath, 'its digest is another one')
  try {
    const index = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Partial<RulesIndex> | null
    if (index?.format === indexFormat && Array.isArray(index.packs) && index.packs.every(isManifest))
      return { format: indexFormat, packs: index.packs }
  } catch (cause) {
    throw broken(indexPath, 'it is no JSON', cause)
  }
  throw broken(indexPath, 'it is of another version of this package')
}

function isManifest(value: unknown): value is RulePackManifest {
  const { formatVersion, sdk, files, phases } = (value ?? {}) as Partial<RulePackManifest>
  return formatVersion === packFormatVersion && typeof sdk === 'string' && isObject(files) && isObject(phases)
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

export function broken(file: string, reason: string, cause?: unknown): OseError {
  return new OseError(
    'sdk-pack-broken',
    `The data of eforms-rules cannot be used: ${file}: ${reason}. Install or copy the folder data of the package again, whole.`,
    { facts: { file, reason }, ...(cause === undefined ? {} : { cause }) },
  )
}
