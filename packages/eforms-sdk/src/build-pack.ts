/// <reference types="node" />

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  compilePatterns,
  type PatternProgram,
  packFormatVersion,
  parseSdkVersion,
  type RulePackManifest,
  type RulePattern,
} from '@opensource-experts/adapters-ted/packs'
import { parseXml, rootOf } from '@opensource-experts/adapters-ted/xml'
import { checkInput, defined, someText } from '@opensource-experts/core'
import { attributionFor } from './attribution'
import { notWritten } from './not-written'
import { buildOptions, sdkInput } from './options-input'
import { sealed, sha256 } from './pack-seal'
import { readFolder } from './read-folder'
import { readPattern, readSchema, type SchematronSchema } from './read-schematron'
import { replaceFolder } from './replace-folder'
import { sdkError } from './sdk-error'
import { rootMarker, type SdkFiles } from './sdk-files'
import { defaultSdkLimits } from './sdk-limits'
import { sdkVersionOf } from './sdk-version-of'
import { packedSentences } from './sentence-file'
import { xpathParser } from './xpath-parser'

export interface BuiltPack {
  readonly manifest: RulePackManifest
  /** Folder of the pack, `<packs>/<version>`. */
  readonly path: string
}

/**
 * Builds the rule pack of an SDK in `<outDir>/<version>/`: all of it or nothing. A pack of the same version is replaced.
 *
 * @param sdk folder of an unpacked SDK, or its files as `obtainSdk` gives them. `national`: the name of a State's own SDK of the
 * same layout, which the pack then carries, and each verdict by it.
 * @throws OseError `sdk-incomplete`, `sdk-not-understood`, `sdk-version-mismatch`; `sdk-not-written` for a full disk.
 */
export async function buildPack(
  sdk: string | SdkFiles,
  outDir: string,
  options: { readonly version?: string; readonly national?: string; readonly signal?: AbortSignal } = {},
): Promise<BuiltPack> {
  checkInput('buildPack', { sdk: [sdkInput, sdk], outDir: [someText, outDir], options: [buildOptions, options] })
  const read = typeof sdk === 'string' ? await readFolder(sdk, defaultSdkLimits, options.signal) : sdk
  const files: SdkFiles = new Map([...read].map(([path, bytes]) => packedSentences(path, bytes)))
  const version = sdkVersionOf(files)
  if (options.version !== undefined && options.version !== version) {
    throw sdkError(
      'sdk-version-mismatch',
      `The SDK is ${version}, not ${options.version}. Give the archive of that version.`,
    )
  }
  const schemaName = rootMarker.slice(rootMarker.lastIndexOf('/') + 1)
  const schema = readSchema(need(files, rootMarker), schemaName)
  const patterns = schema.includes.map((href) =>
    readPattern(need(files, `schematrons/static/${href}`), href, schema.diagnostics),
  )
  const programs = compilePatterns(schema, patterns, await xpathParser())
  const parts = partsOf(schema, patterns, programs, files)
  const manifest = makeManifest({ sdk: version, national: options.national }, files, schema, patterns, parts)
  options.signal?.throwIfAborted()
  const path = join(outDir, version)
  await writePack(path, manifest, parts).catch((error: unknown) => Promise.reject(notWritten(outDir, error)))
  return { manifest, path }
}

function need(files: SdkFiles, path: string): Uint8Array {
  const bytes = files.get(path)
  if (!bytes) throw sdkError('sdk-incomplete', `The SDK has no ${path}. Use an official release of the eForms SDK.`)
  return bytes
}

function makeManifest(
  { sdk, national }: { readonly sdk: string; readonly national: string | undefined },
  files: SdkFiles,
  schema: SchematronSchema,
  patterns: readonly RulePattern[],
  parts: SdkFiles,
): RulePackManifest {
  const ids = new Set(patterns.map(({ id }) => id))
  const hostile = [...ids, ...schema.phases.map(({ id }) => id)].find((id) => !/^[\w-]{1,80}$/.test(id))
  if (hostile !== undefined) throw sdkError('sdk-not-understood', `SDK ${sdk}: "${hostile}" cannot be a file name.`)
  for (const { id, patterns: active } of schema.phases) {
    const missing = active.find((pattern) => !ids.has(pattern))
    if (missing !== undefined)
      throw sdkError('sdk-incomplete', `Phase ${id} of SDK ${sdk} needs the pattern ${missing}.`)
  }
  const byId = new Map(patterns.map((pattern) => [pattern.id, countsOf([pattern])]))
  const sumOf = (active: readonly string[], what: 'rules' | 'asserts') =>
    active.reduce((sum, id) => sum + (byId.get(id)?.[what] ?? 0), 0)
  return {
    formatVersion: packFormatVersion,
    sdk,
    ...defined({ national }),
    minor: parseSdkVersion(sdk)?.minor ?? sdk,
    digest: digestOf(files),
    files: Object.fromEntries([...parts].map(([path, bytes]) => [path, sha256(bytes)])),
    namespaces: schema.namespaces,
    mainSchemas: mainSchemas(files),
    counts: { patterns: patterns.length, ...countsOf(patterns) },
    phases: Object.fromEntries(
      schema.phases.map(({ id, patterns: active }) => [
        subtypeOf(id),
        { id, patterns: active, rules: sumOf(active, 'rules'), asserts: sumOf(active, 'asserts') },
      ]),
    ),
    languages: [...parts.keys()].flatMap((path) => /^sentences\/([a-z]{2})\./.exec(path)?.[1] ?? []).sort(),
    attribution: attributionFor(sdk, national),
  }
}

/** `eforms-16`, in SDK 1.10 the bare subtype. */
function subtypeOf(phase: string): string {
  return phase.replace(/^eforms-/, '')
}

function countsOf(patterns: readonly RulePattern[]): { readonly rules: number; readonly asserts: number } {
  const rules = patterns.flatMap((pattern) => pattern.rules)
  return { rules: rules.length, asserts: rules.reduce((sum, { asserts }) => sum + asserts.length, 0) }
}

function mainSchemas(files: SdkFiles): Record<string, string> {
  const schemas: Record<string, string> = {}
  for (const [path, bytes] of files) {
    if (!/^schemas\/maindoc\/[^/]+\.xsd$/.test(path)) continue
    const namespace = rootOf(parseXml(bytes)).attribute('targetNamespace')
    if (namespace !== undefined) schemas[namespace] = path.slice('schemas/'.length)
  }
  if (Object.keys(schemas).length === 0) throw sdkError('sdk-incomplete', 'The SDK has no schemas/maindoc/*.xsd.')
  return schemas
}

/** Texts are left out: how they are packed differs from one version of zlib to the next. */
function digestOf(files: SdkFiles): string {
  const paths = [...files.keys()].filter((path) => !isText(path)).sort()
  return sha256(paths.map((path) => `${path}\0${sha256(files.get(path) ?? new Uint8Array())}\n`).join(''))
}

function isText(path: string): boolean {
  return path.startsWith('sentences/') || path.startsWith('names/')
}

/** The files of the pack beside its manifest. */
function partsOf(
  schema: SchematronSchema,
  patterns: readonly RulePattern[],
  programs: readonly PatternProgram[],
  files: SdkFiles,
): SdkFiles {
  const { variables, namespaces } = schema
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  return new Map([
    ...schema.phases.map(({ id, patterns: active }) => {
      const subtype = subtypeOf(id)
      return [`phases/${subtype}.json`, json({ id, subtype, variables, namespaces, patterns: active })] as const
    }),
    ...patterns.map((pattern) => [`patterns/${pattern.id}.json`, json(pattern)] as const),
    ...patterns.map(({ id }, index) => [`compiled/${id}.json`, json(programs[index])] as const),
    ...[...files].filter(([path]) => path.endsWith('.xsd') || isText(path)),
  ])
}

async function writePack(path: string, manifest: RulePackManifest, parts: SdkFiles): Promise<void> {
  await replaceFolder(path, async (draft) => {
    const write = async (name: string, content: string | Uint8Array) => {
      await mkdir(dirname(join(draft, name)), { recursive: true })
      await writeFile(join(draft, name), content, { flush: true })
    }
    for (const [name, bytes] of parts) await write(name, bytes)
    await write('ATTRIBUTION.txt', `${manifest.attribution}\n`)
    await write('manifest.json', sealed(manifest))
  })
}
