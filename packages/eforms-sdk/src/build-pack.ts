/// <reference types="node" />
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  packFormatVersion,
  parseSdkVersion,
  type RulePackManifest,
  type RulePattern,
} from '@opensource-experts/adapters-ted/packs'
import { parseXml, rootOf } from '@opensource-experts/adapters-ted/xml'
import { attributionFor } from './attribution'
import { readFolder } from './read-folder'
import { readPattern, readSchema, type SchematronSchema } from './read-schematron'
import { replaceFolder } from './replace-folder'
import { sdkError } from './sdk-error'
import { rootMarker, type SdkFiles } from './sdk-files'
import { defaultSdkLimits } from './sdk-limits'
import { sdkVersionOf } from './sdk-version-of'

export interface BuiltPack {
  readonly manifest: RulePackManifest
  /** Folder of the pack, `<packs>/<version>`. */
  readonly path: string
}

/**
 * Builds the rule pack of an SDK in `<outDir>/<version>/`: all of it or nothing. A pack of the same version is replaced.
 *
 * @param sdk folder of an unpacked SDK, or its files as `obtainSdk` gives them.
 * @throws OseError `sdk-incomplete`, `sdk-not-understood`, `sdk-version-mismatch`.
 */
export async function buildPack(
  sdk: string | SdkFiles,
  outDir: string,
  options: { readonly version?: string; readonly signal?: AbortSignal } = {},
): Promise<BuiltPack> {
  const files = typeof sdk === 'string' ? await readFolder(sdk, defaultSdkLimits, options.signal) : sdk
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
  const manifest = makeManifest(version, files, schema, patterns)
  options.signal?.throwIfAborted()
  const path = join(outDir, version)
  await writePack(path, manifest, schema, patterns, files)
  return { manifest, path }
}

function need(files: SdkFiles, path: string): Uint8Array {
  const bytes = files.get(path)
  if (!bytes) throw sdkError('sdk-incomplete', `The SDK has no ${path}. Use an official release of the eForms SDK.`)
  return bytes
}

function makeManifest(
  sdk: string,
  files: SdkFiles,
  schema: SchematronSchema,
  patterns: readonly RulePattern[],
): RulePackManifest {
  const ids = new Set(patterns.map(({ id }) => id))
  const hostile = [...ids, ...schema.phases.map(({ id }) => id)].find((id) => !/^[\w-]{1,80}$/.test(id))
  if (hostile !== undefined) throw sdkError('sdk-not-understood', `SDK ${sdk}: "${hostile}" cannot be a file name.`)
  for (const { id, patterns: active } of schema.phases) {
    const missing = active.find((pattern) => !ids.has(pattern))
    if (missing !== undefined)
      throw sdkError('sdk-incomplete', `Phase ${id} of SDK ${sdk} needs the pattern ${missing}.`)
  }
  const rules = patterns.flatMap((pattern) => pattern.rules)
  return {
    formatVersion: packFormatVersion,
    sdk,
    minor: parseSdkVersion(sdk)?.minor ?? sdk,
    digest: digestOf(files),
    namespaces: schema.namespaces,
    mainSchemas: mainSchemas(files),
    counts: {
      patterns: patterns.length,
      rules: rules.length,
      asserts: rules.reduce((sum, { asserts }) => sum + asserts.length, 0),
    },
    // `eforms-16`, in SDK 1.10 the bare subtype.
    phases: Object.fromEntries(
      schema.phases.map(({ id, patterns: active }) => [id.replace(/^eforms-/, ''), { id, patterns: active }]),
    ),
    attribution: attributionFor(sdk),
  }
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

function digestOf(files: SdkFiles): string {
  const hash = createHash('sha256')
  for (const path of [...files.keys()].sort()) {
    const content = createHash('sha256')
      .update(files.get(path) ?? '')
      .digest('hex')
    hash.update(`${path}\0${content}\n`)
  }
  return hash.digest('hex')
}

async function writePack(
  path: string,
  manifest: RulePackManifest,
  schema: SchematronSchema,
  patterns: readonly RulePattern[],
  files: SdkFiles,
): Promise<void> {
  const { variables, namespaces } = schema
  await replaceFolder(path, async (draft) => {
    const write = async (name: string, content: string | Uint8Array) => {
      await mkdir(dirname(join(draft, name)), { recursive: true })
      await writeFile(join(draft, name), content)
    }
    for (const [subtype, { id, patterns: active }] of Object.entries(manifest.phases)) {
      await write(`phases/${subtype}.json`, JSON.stringify({ id, subtype, variables, namespaces, patterns: active }))
    }
    for (const pattern of patterns) await write(`patterns/${pattern.id}.json`, JSON.stringify(pattern))
    for (const [name, bytes] of files) if (name.endsWith('.xsd')) await write(name, bytes)
    await write('ATTRIBUTION.txt', `${manifest.attribution}\n`)
    await write('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`)
  })
}
