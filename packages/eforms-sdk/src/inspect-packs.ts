/// <reference types="node" />

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { compareSdkVersions, parseSdkVersion, type RulePackManifest } from '@opensource-experts/adapters-ted/packs'
import { checkInput, defined, someText } from '@opensource-experts/core'
import { leftoverOf } from './leftovers'
import { nationalNameOf } from './national-packs'
import { unsealed } from './pack-seal'
import { reasonOf } from './sdk-error'

export interface FoundPack {
  readonly manifest: RulePackManifest
  /** Its folder. */
  readonly path: string
}

/** A folder named like a pack that is none, or no longer one. */
export interface BrokenPack {
  /** The exact version that its name states. */
  readonly sdk: string
  /** The State's SDK that it is kept for. Absent: that of the EU. */
  readonly national?: string
  readonly path: string
  /** To stand inside a sentence. */
  readonly reason: string
}

export interface InspectedPacks {
  /** Newest version first. */
  readonly packs: readonly FoundPack[]
  readonly broken: readonly BrokenPack[]
}

/**
 * The packs in a folder, and what is broken among them: one that is does not hide the others. A pack that was set aside by a
 * run which was killed before its replacement came is still the pack. Nothing where the folder does not exist.
 */
export async function inspectPacks(dir: string): Promise<InspectedPacks> {
  checkInput('inspectPacks', { dir: [someText, dir] })
  return inspect(dir, readManifest)
}

/**
 * The same, of some of the packs alone.
 *
 * @param read gives the manifest of a folder. @param wanted whether a version is looked at.
 */
export async function inspect(
  dir: string,
  read: (path: string) => Promise<RulePackManifest>,
  wanted: (sdk: string) => boolean = () => true,
): Promise<InspectedPacks> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const packs = new Map<string, FoundPack>()
  const broken: BrokenPack[] = []
  for (const { sdk, name, spare } of candidates(names)) {
    if ((spare && packs.has(sdk)) || !wanted(sdk)) continue
    const path = join(dir, name)
    try {
      const manifest = await read(path)
      if (manifest.sdk !== sdk) throw new Error(`it holds SDK ${manifest.sdk}`)
      packs.set(sdk, { manifest, path })
    } catch (error) {
      if (!spare)
        broken.push({ sdk, ...defined({ national: nationalNameOf(dir) }), path, reason: reasonOf(error).slice(0, 300) })
    }
  }
  const byAge = (a: { readonly sdk: string }, b: { readonly sdk: string }) => compareSdkVersions(b.sdk, a.sdk)
  return { packs: [...packs.values()].sort((a, b) => byAge(a.manifest, b.manifest)), broken: broken.sort(byAge) }
}

async function readManifest(path: string): Promise<RulePackManifest> {
  return unsealed(await readFile(manifestOf(path), 'utf8'))
}

/** Reads a manifest again only where its file is another than the last time. */
export function manifestReader(): (path: string) => Promise<RulePackManifest> {
  const known = new Map<string, { readonly mark: string; readonly manifest: RulePackManifest }>()
  return async (path) => {
    const { ino, size, mtimeNs, ctimeNs } = await stat(manifestOf(path), { bigint: true })
    const mark = `${ino} ${size} ${mtimeNs} ${ctimeNs}`
    const last = known.get(path)
    if (last?.mark === mark) return last.manifest
    const manifest = await readManifest(path)
    known.set(path, { mark, manifest })
    return manifest
  }
}

function manifestOf(path: string): string {
  return join(path, 'manifest.json')
}

/** Names that say a version, those in their own place before those set aside. */
function candidates(names: readonly string[]) {
  const isVersion = (name: string) => parseSdkVersion(name)?.exact === name
  const own = names.filter(isVersion).map((name) => ({ sdk: name, name, spare: false }))
  const spare = names.flatMap((name) => {
    const leftover = leftoverOf(name)
    return leftover?.kind === 'old' && isVersion(leftover.name) ? [{ sdk: leftover.name, name, spare: true }] : []
  })
  return [...own, ...spare]
}
