/// <reference types="node" />
import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf, sdkError } from './sdk-error'
import { isNeeded, rootMarker, type SdkFiles } from './sdk-files'
import type { SdkLimits } from './sdk-limits'
import { packedSentences } from './sentence-file'

/** Reads what a pack needs from an unpacked SDK, or from a folder that holds just one. Links are not followed. */
export async function readFolder(path: string, limits: SdkLimits, signal?: AbortSignal): Promise<SdkFiles> {
  const root = await findRoot(path)
  const files = new Map<string, Uint8Array>()
  let total = 0
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      signal?.throwIfAborted()
      const inside = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory() && /^(schemas|schematrons|fields|translations)(\/|$)/.test(inside)) await walk(inside)
      if (!entry.isFile() || !isNeeded(inside)) continue
      const { size } = await lstat(join(root, inside))
      total += size
      if (size > limits.maxEntryBytes || total > limits.maxTotalBytes) {
        throw sdkError('sdk-archive-refused', `${join(root, inside)} is larger than an eForms SDK can be.`)
      }
      files.set(...packedSentences(inside, await readFile(join(root, inside))))
    }
  }
  await walk('')
  return files
}

async function findRoot(path: string): Promise<string> {
  const entries = await readdir(path, { withFileTypes: true }).catch((cause: unknown) => {
    const says = `The folder ${path} cannot be read: ${reasonOf(cause)}. Give the folder of an unpacked SDK.`
    throw sdkError('sdk-unavailable', says, { file: path, cause })
  })
  const below = entries.filter((entry) => entry.isDirectory())
  const candidates = [path, ...below.map((entry) => join(path, entry.name))]
  const found: string[] = []
  for (const candidate of candidates) {
    const marker = await lstat(join(candidate, rootMarker)).catch(() => undefined)
    if (marker?.isFile()) found.push(candidate)
  }
  const [first] = found
  if (first === undefined || found.length > 1) {
    throw sdkError(
      'sdk-incomplete',
      `${path} holds ${found.length} eForms SDKs (a folder with ${rootMarker}); one is needed.`,
    )
  }
  return first
}
