/// <reference types="node" />
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  compareSdkVersions,
  packFormatVersion,
  parseSdkVersion,
  pickVersion,
  type RulePack,
  type RulePackManifest,
  type RulePackStore,
  type RulePattern,
  type RulePhase,
} from '@opensource-experts/adapters-ted/packs'
import { reasonOf, sdkError } from './sdk-error'

/** The rule packs of a folder, as `buildPack` wrote them. Packs of another format are as if they were not there. */
export function openPackStore(dir: string): RulePackStore {
  const opened = new Map<string, RulePack>()
  const list = () => listPacks(dir)
  return {
    list,
    open: async (minorOrVersion) => {
      const asked = parseSdkVersion(minorOrVersion)
      if (!asked) return undefined
      const manifests = await list()
      const version = pickVersion(
        manifests.map(({ sdk }) => sdk),
        asked,
      )
      const manifest = manifests.find(({ sdk }) => sdk === version)
      if (!manifest) return undefined
      const key = `${manifest.sdk} ${manifest.digest}`
      const pack = opened.get(key) ?? openPack(join(dir, manifest.sdk), manifest)
      opened.set(key, pack)
      return pack
    },
  }
}

/** Manifests of the packs in a folder, newest version first; none where the folder does not exist. */
export async function listPacks(dir: string): Promise<RulePackManifest[]> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const manifests: RulePackManifest[] = []
  for (const name of names) {
    if (parseSdkVersion(name)?.exact !== name) continue
    const manifest = await readJson<RulePackManifest>(join(dir, name, 'manifest.json'))
    if (manifest.formatVersion === packFormatVersion && manifest.sdk === name) manifests.push(manifest)
  }
  return manifests.sort((a, b) => compareSdkVersions(b.sdk, a.sdk))
}

function openPack(path: string, manifest: RulePackManifest): RulePack {
  const patterns = new Map<string, Promise<RulePattern>>()
  const phases = new Map<string, Promise<RulePhase>>()
  const schemas = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>()

  const pattern = (id: string) =>
    remember(patterns, id, () => readJson<RulePattern>(join(path, 'patterns', `${id}.json`)))
  const readPhase = async (subtype: string): Promise<RulePhase> => {
    const phase = await readJson<Omit<RulePhase, 'patterns'> & { patterns: string[] }>(
      join(path, 'phases', `${subtype}.json`),
    )
    return { ...phase, patterns: await Promise.all(phase.patterns.map(pattern)) }
  }
  return {
    manifest,
    phase: async (subtype) => {
      // The subtype comes from a notice: only a name of the manifest may become part of a path.
      if (!Object.hasOwn(manifest.phases, subtype)) return undefined
      return remember(phases, subtype, () => readPhase(subtype))
    },
    schemaFiles: () => remember(schemas, '', () => readSchemas(join(path, 'schemas'))),
  }
}

/** Reads once; a failure is not remembered. */
function remember<Value>(known: Map<string, Promise<Value>>, key: string, read: () => Promise<Value>): Promise<Value> {
  const present = known.get(key)
  if (present) return present
  const value = read()
  known.set(key, value)
  value.catch(() => known.delete(key))
  return value
}

async function readSchemas(root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const entry of await readdir(root, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(root.length + 1).replaceAll('\\', '/'), await readFile(path))
  }
  return files
}

async function readJson<Type>(path: string): Promise<Type> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Type
  } catch (error) {
    throw sdkError(
      'sdk-pack-broken',
      `The rule pack file ${path} cannot be read (${reasonOf(error)}). Build the pack again: ose sdk add <version>.`,
      { cause: error },
    )
  }
}
