import { createHash } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { RulePack, RulePackManifest, RulePackStore } from '@opensource-experts/adapters-ted/packs'
import { patternPacker } from '../../src/code/pack-patterns'
import { type KeptTexts, partPaths } from '../../src/store/kept-pack'
import { indexFormat, indexPath } from '../../src/store/rules-index'

export interface BuiltData {
  /** SHA-256 of `index.json`. */
  readonly digest: string
  /** Bytes of each SDK (without sentences) and of each language, as they are shipped. */
  readonly sizes: Readonly<Record<string, number>>
}

/** Writes the folder `data` whole, in place of the one that is there. */
export async function buildData(store: RulePackStore, versions: readonly string[], out: string): Promise<BuiltData> {
  const packs = await Promise.all(
    versions.map(async (version) => {
      const pack = await store.open(version)
      if (!pack) throw new Error(`There is no rule pack for SDK ${version}. Get it first: ose sdk add ${version}`)
      return pack
    }),
  )
  const spoken = new Map<string, Uint8Array>()
  const speaks = new Map<string, Set<string>>()
  const languages = [...new Set(packs.flatMap(({ manifest }) => manifest.languages))].sort()
  for (const language of languages) {
    for (const kind of ['sentences', 'fieldNames'] as const) {
      const said = await saidBy(packs, (pack) => pack[kind]?.(language))
      if (said.size === 0) continue
      const path = partPaths[kind](language)
      spoken.set(path, packed(keptTexts(said)))
      speaks.set(path, new Set(said.keys()))
    }
  }
  const files = new Map(spoken)
  const manifests: RulePackManifest[] = []
  const sizes: Record<string, number> = {}
  for (const pack of packs) {
    const { sdk } = pack.manifest
    const parts = await partsOf(pack)
    for (const [path, bytes] of parts) files.set(path, bytes)
    const own = [...parts, ...[...spoken].filter(([path]) => speaks.get(path)?.has(sdk))]
    manifests.push({ ...pack.manifest, files: Object.fromEntries(own.map(([path, bytes]) => [path, digestOf(bytes)])) })
    sizes[sdk] = [...parts.values()].reduce((sum, { length }) => sum + length, 0)
  }
  for (const [path, bytes] of spoken) sizes[path] = bytes.length
  const index = new TextEncoder().encode(`${JSON.stringify({ format: indexFormat, packs: manifests })}\n`)
  files.set(indexPath, index)
  files.set(
    'ATTRIBUTION.txt',
    new TextEncoder().encode(`${packs.map(({ manifest }) => manifest.attribution).join('\n\n')}\n`),
  )
  await write(out, files)
  return { digest: digestOf(index), sizes }
}

async function partsOf(pack: RulePack): Promise<Map<string, Uint8Array>> {
  const { sdk, phases } = pack.manifest
  const { pack: packPattern, table } = patternPacker()
  const parts = new Map<string, Uint8Array>()
  const heads = new Set<string>()
  for (const subtype of Object.keys(phases)) {
    const phase = await pack.phase(subtype)
    if (!phase) throw new Error(`SDK ${sdk} has no phase for ${subtype}, which its manifest names.`)
    heads.add(JSON.stringify({ variables: phase.variables, namespaces: phase.namespaces }))
    for (const pattern of phase.patterns) {
      const path = partPaths.pattern(sdk, pattern.id)
      if (!parts.has(path)) parts.set(path, packed(packPattern(pattern)))
    }
  }
  const [head = '{}', other] = heads
  if (other !== undefined) throw new Error(`The phases of SDK ${sdk} have different variables, which are kept once.`)
  parts.set(partPaths.phases(sdk), packed(JSON.parse(head)))
  parts.set(partPaths.table(sdk), packed(table()))
  parts.set(partPaths.schemas(sdk), packed(await schemasOf(pack)))
  return parts
}

async function schemasOf(pack: RulePack): Promise<Record<string, string>> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return Object.fromEntries([...(await pack.schemaFiles())].map(([path, bytes]) => [path, decoder.decode(bytes)]))
}

/** What each SDK that has them says, by version. */
async function saidBy(
  packs: readonly RulePack[],
  said: (pack: RulePack) => Promise<ReadonlyMap<string, string> | undefined> | undefined,
): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const all = await Promise.all(packs.map(async (pack) => [pack.manifest.sdk, await said(pack)] as const))
  return new Map(all.flatMap(([sdk, texts]) => (texts ? [[sdk, texts] as const] : [])))
}

/** Of each key what the first of the SDKs says, which is the newest; what the others say otherwise. */
function keptTexts(said: ReadonlyMap<string, ReadonlyMap<string, string>>): KeptTexts {
  const shared: Record<string, string> = {}
  for (const texts of said.values()) for (const [key, text] of texts) shared[key] ??= text
  // What an SDK does not have at all is looked up by none of its rules.
  const others = [...said].map(([sdk, texts]) => [
    sdk,
    Object.fromEntries([...texts].filter(([key, text]) => shared[key] !== text)),
  ])
  return { shared, versions: Object.fromEntries(others) }
}

function packed(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 9 })
}

async function write(out: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  const draft = `${out}.draft`
  await rm(draft, { recursive: true, force: true })
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(draft, path)), { recursive: true })
    await writeFile(join(draft, path), bytes)
  }
  await rm(out, { recursive: true, force: true })
  await rename(draft, out)
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
