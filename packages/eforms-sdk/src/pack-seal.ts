/// <reference types="node" />
import { createHash } from 'node:crypto'
import { packFormatVersion, type RulePackManifest } from '@opensource-experts/adapters-ted/packs'

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The text of the manifest with its own digest, by which a changed one is known. */
export function sealed(manifest: RulePackManifest): string {
  return `${JSON.stringify({ seal: sha256(JSON.stringify(manifest)), ...manifest }, null, 2)}\n`
}

/** @throws Error with the reason, to stand inside a sentence. */
export function unsealed(text: string): RulePackManifest {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null) throw new Error('it is no manifest')
  const { seal, ...manifest } = value as RulePackManifest & { readonly seal?: unknown }
  if (manifest.formatVersion !== packFormatVersion || seal === undefined)
    throw new Error('another version of this program wrote it')
  if (seal !== sha256(JSON.stringify(manifest))) throw new Error('it was changed after it was written')
  return manifest
}
