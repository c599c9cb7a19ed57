/// <reference types="node" />
import { stat } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { OseError } from '@opensource-experts/core'
import yauzl from 'yauzl'
import { reasonOf, sdkError } from './sdk-error'
import { isNeeded, rootMarker, type SdkFiles } from './sdk-files'
import type { SdkLimits } from './sdk-limits'
import { packedSentences } from './sentence-file'

/**
 * Unpacks what a pack needs from a zip or jar, into memory: no name in the archive ever becomes a path on disk.
 *
 * @throws OseError `sdk-archive-refused` for what is no zip, hostile or too large, `sdk-incomplete` for another archive.
 */
export async function readArchive(path: string, limits: SdkLimits, signal?: AbortSignal): Promise<SdkFiles> {
  const refuse = (why: string, cause?: unknown) =>
    sdkError(
      'sdk-archive-refused',
      `The archive ${path} was refused: ${why}. Use an official release of the eForms SDK.`,
      { cause },
    )
  const found = await stat(path)
  // A pipe would be waited for without end, a device never ends.
  if (!found.isFile()) throw refuse(`it is ${found.isDirectory() ? 'a folder' : 'a pipe or a device'}, not a file`)
  const { size } = found
  if (size > limits.maxArchiveBytes) throw refuse(`it has ${size} bytes; the limit is ${limits.maxArchiveBytes}`)
  let zip: yauzl.ZipFile | undefined
  try {
    // Names with `..`, a drive or a leading slash, and entries longer than they declare, are errors of the reader.
    zip = await yauzl.openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true })
    const entries = await listEntries(zip, limits, refuse)
    const root = findRoot([...entries.keys()], path)
    const files = new Map<string, Uint8Array>()
    let total = 0
    for (const [name, entry] of entries) {
      signal?.throwIfAborted()
      const inside = name.slice(root.length)
      if (!name.startsWith(root) || !isNeeded(inside)) continue
      if (entry.isEncrypted()) throw refuse(`${name} is encrypted`)
      total += entry.uncompressedSize
      if (entry.uncompressedSize > limits.maxEntryBytes || total > limits.maxTotalBytes) {
        throw refuse(
          `${name} would take it over ${limits.maxEntryBytes} bytes a file or ${limits.maxTotalBytes} in all`,
        )
      }
      files.set(...packedSentences(inside, await readEntry(zip, entry)))
    }
    return files
  } catch (error) {
    if (error instanceof OseError || signal?.aborted) throw error
    throw refuse(reasonOf(error), error)
  } finally {
    zip?.close()
  }
}

async function listEntries(zip: yauzl.ZipFile, limits: SdkLimits, refuse: (why: string) => OseError) {
  const entries = new Map<string, yauzl.Entry>()
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= limits.maxEntries) throw refuse(`it has more than ${limits.maxEntries} entries`)
    if (entries.has(entry.fileName)) throw refuse(`it holds ${entry.fileName} twice`)
    entries.set(entry.fileName, entry)
  }
  return entries
}

/** `eForms-SDK-1.10.5/` in a source archive, `eforms-sdk/` in the Maven artefact. */
function findRoot(names: readonly string[], path: string): string {
  const roots = names.filter((name) => name === rootMarker || name.endsWith(`/${rootMarker}`))
  const [first] = roots
  if (first === undefined || roots.length > 1) {
    throw sdkError(
      'sdk-incomplete',
      `${path} holds ${roots.length} eForms SDKs (a folder with ${rootMarker}); one is needed.`,
    )
  }
  return first.slice(0, -rootMarker.length)
}

async function readEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> {
  const bytes = new Uint8Array(entry.uncompressedSize)
  let at = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const part: Uint8Array = chunk
    if (at + part.byteLength > bytes.byteLength) throw new Error(`${entry.fileName} is longer than it declares`)
    bytes.set(part, at)
    at += part.byteLength
  }
  if (at !== bytes.byteLength) throw new Error(`${entry.fileName} is shorter than it declares`)
  if (crc32(bytes) !== entry.crc32) throw new Error(`${entry.fileName} is damaged (its checksum differs)`)
  return bytes
}
