/// <reference types="node" />

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type PatternProgram,
  parseSdkVersion,
  pickVersion,
  type RulePack,
  type RulePackManifest,
  type RulePackStore,
  type RulePattern,
  type RulePhase,
} from '@opensource-experts/adapters-ted/packs'
import type { OseError } from '@opensource-experts/core'
import { checkInput, expectText, someText } from '@opensource-experts/core'
import { inspect, inspectPacks, manifestReader } from './inspect-packs'
import { addCommand } from './national-packs'
import { sha256 } from './pack-seal'
import { reasonOf, sdkError } from './sdk-error'
import { namePath, readSentences, sentencePath } from './sentence-file'

/** The rule packs of a folder, as `buildPack` wrote them. A broken one does not hide the others; asked for, it is an error. */
export function openPackStore(dir: string): RulePackStore {
  checkInput('openPackStore', { dir: [someText, dir] })
  const opened = new Map<string, RulePack>()
  const readManifest = manifestReader()
  return {
    list: () => listPacks(dir),
    open: async (minorOrVersion) => {
      expectText('open', 'version', minorOrVersion)
      const asked = parseSdkVersion(minorOrVersion)
      if (!asked) return undefined
      // Others are not looked at: a manifest names hundreds of parts.
      const { packs, broken } = await inspect(dir, readManifest, (sdk) => minorOf(sdk) === asked.minor)
      const version = pickVersion(
        packs.map(({ manifest }) => manifest.sdk),
        asked,
      )
      const found = packs.find(({ manifest }) => manifest.sdk === version)
      if (!found) {
        const wrong = broken.find(({ sdk }) => asked.exact === sdk || (!asked.exact && minorOf(sdk) === asked.minor))
        if (wrong) throw brokenPack(wrong.path, wrong.reason, wrong)
        return undefined
      }
      const { manifest, path } = found
      const known = opened.get(path)
      if (known?.manifest === manifest) return known
      const pack = openPack(path, manifest)
      opened.set(path, pack)
      return pack
    },
  }
}

/** Manifests of the packs in a folder, newest version first; see `inspectPacks` for what is broken. */
export async function listPacks(dir: string): Promise<RulePackManifest[]> {
  checkInput('listPacks', { dir: [someText, dir] })
  return (await inspectPacks(dir)).packs.map(({ manifest }) => manifest)
}

function minorOf(sdk: string): string | undefined {
  return parseSdkVersion(sdk)?.minor
}

function openPack(path: string, manifest: RulePackManifest): RulePack {
  const patterns = new Map<string, Promise<RulePattern>>()
  const phases = new Map<string, Promise<RulePhase>>()
  const schemas = new Map<string, Promise<ReadonlyMap<string, Uint8Array>>>()
  const sentences = new Map<string, Promise<ReadonlyMap<string, string>>>()
  const names = new Map<string, Promise<ReadonlyMap<string, string>>>()
  const part = (name: string) => readPart(path, name, manifest)
  const json = async <Type>(name: string) => JSON.parse((await part(name)).toString('utf8')) as Type

  const readPattern = async (id: string): Promise<RulePattern> => {
    const [pattern, program] = await Promise.all([
      json<RulePattern>(`patterns/${id}.json`),
      json<PatternProgram>(`compiled/${id}.json`),
    ])
    return { ...pattern, program }
  }
  const pattern = (id: string) => remember(patterns, id, () => readPattern(id))
  const readPhase = async (subtype: string): Promise<RulePhase> => {
    const phase = await json<Omit<RulePhase, 'patterns'> & { patterns: string[] }>(`phases/${subtype}.json`)
    return { ...phase, patterns: await Promise.all(phase.patterns.map(pattern)) }
  }
  return {
    manifest,
    phase: async (subtype) => {
      // The subtype comes from a notice: only a name of the manifest may become part of a path.
      if (!Object.hasOwn(manifest.phases, subtype)) return undefined
      return remember(phases, subtype, () => readPhase(subtype))
    },
    schemaFiles: () => remember(schemas, '', () => readSchemas(manifest, part)),
    sentences: async (language) =>
      manifest.languages.includes(language)
        ? remember(sentences, language, async () => readSentences(await part(sentencePath(language))))
        : undefined,
    // Packs that were built before have no names of fields: they are still packs.
    fieldNames: async (language) =>
      Object.hasOwn(manifest.files, namePath(language))
        ? remember(names, language, async () => readSentences(await part(namePath(language))))
        : undefined,
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

async function readSchemas(
  { files }: RulePackManifest,
  part: (name: string) => Promise<Uint8Array>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = Object.keys(files).filter((name) => name.startsWith('schemas/'))
  return new Map(
    await Promise.all(names.map(async (name) => [name.slice('schemas/'.length), await part(name)] as const)),
  )
}

/** A part as the manifest states it. @throws OseError `sdk-pack-broken` where it is missing or changed. */
async function readPart(path: string, name: string, manifest: RulePackManifest): Promise<Buffer> {
  const file = join(path, name)
  const { files } = manifest
  try {
    const bytes = await readFile(file)
    if (Object.hasOwn(files, name) && files[name] === sha256(bytes)) return bytes
  } catch (error) {
    throw brokenPack(file, reasonOf(error), manifest, error)
  }
  throw brokenPack(file, 'it is not what was built', manifest)
}

function brokenPack(
  file: string,
  reason: string,
  { sdk, national }: Pick<RulePackManifest, 'sdk' | 'national'>,
  cause?: unknown,
): OseError {
  const message = `The rule pack ${file} cannot be used: ${reason}. Build the pack again: ${addCommand(sdk, national)}`
  return sdkError('sdk-pack-broken', message, { file, facts: { sdk, reason }, ...(cause ? { cause } : {}) })
}
