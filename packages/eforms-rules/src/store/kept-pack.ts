import type { RulePack, RulePackManifest, RulePattern, RulePhase } from '@opensource-experts/adapters-ted/packs'
import type { PackedPattern, PackedTable } from '../code/packed'
import { unpackPattern } from '../code/unpack-pattern'
import type { ReadRules } from './read-rules'
import { broken } from './rules-index'
import type { Unpacker } from './unpacker'

/** Paths of the parts of one SDK. */
export const partPaths = {
  table: (sdk: string) => `${sdk}/table.json.gz`,
  pattern: (sdk: string, id: string) => `${sdk}/patterns/${id}.json.gz`,
  schemas: (sdk: string) => `${sdk}/schemas.json.gz`,
  /** Variables of the schema, the same for all phases. */
  phases: (sdk: string) => `${sdk}/phases.json.gz`,
  sentences: (language: string) => `sentences/${language}.json.gz`,
  fieldNames: (language: string) => `names/${language}.json.gz`,
} as const

/** Sentences or names of one language in all SDKs: what the newest says, and by version what it says otherwise. */
export interface KeptTexts {
  readonly shared: Readonly<Record<string, string>>
  readonly versions: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export function keptPack(manifest: RulePackManifest, read: ReadRules, unpacker: Unpacker): RulePack {
  const { sdk } = manifest
  const kept = new Map<string, Promise<unknown>>()
  const once = <Value>(key: string, make: () => Promise<Value>): Promise<Value> => {
    const present = kept.get(key) as Promise<Value> | undefined
    if (present) return present
    const value = make()
    kept.set(key, value)
    value.catch(() => kept.delete(key))
    return value
  }
  const fetched = <Type>(path: string) => readPart<Type>({ manifest, read, unpacker }, path)
  const part = <Type>(path: string) => once(path, () => fetched<Type>(path))
  const pattern = (id: string): Promise<RulePattern> =>
    once(`pattern ${id}`, async () => {
      const path = partPaths.pattern(sdk, id)
      // What was unpacked stays; what it was unpacked from need not.
      const [packed, table] = await Promise.all([fetched<PackedPattern>(path), part<PackedTable>(partPaths.table(sdk))])
      return checked(path, () => unpackPattern(packed, table))
    })
  // Which languages there are is what the manifest has a digest of.
  const textsOf = async (path: string) =>
    Object.hasOwn(manifest.files, path)
      ? once(path, async () => {
          const { shared, versions } = await fetched<KeptTexts>(path)
          return new Map([...Object.entries(shared), ...Object.entries(versions[sdk] ?? {})])
        })
      : undefined
  return {
    manifest,
    async phase(subtype): Promise<RulePhase | undefined> {
      // The subtype comes from a notice: only one of the manifest is looked for.
      const known = Object.hasOwn(manifest.phases, subtype) ? manifest.phases[subtype] : undefined
      if (!known) return undefined
      // The same object each time: what is made of it is kept by it.
      return once(`phase ${subtype}`, async () => {
        const [phases, patterns] = await Promise.all([
          part<Pick<RulePhase, 'variables' | 'namespaces'>>(partPaths.phases(sdk)),
          Promise.all(known.patterns.map(pattern)),
        ])
        return { id: known.id, subtype, ...phases, patterns }
      })
    },
    schemaFiles: () =>
      once('schema files', async () => {
        const files = await fetched<Record<string, string>>(partPaths.schemas(sdk))
        const encoder = new TextEncoder()
        return new Map(Object.entries(files).map(([path, text]) => [path, encoder.encode(text)] as const))
      }),
    sentences: (language) => textsOf(partPaths.sentences(language)),
    fieldNames: (language) => textsOf(partPaths.fieldNames(language)),
  }
}

interface Place {
  readonly manifest: RulePackManifest
  readonly read: ReadRules
  readonly unpacker: Unpacker
}

/** @throws OseError `sdk-pack-broken`. */
async function readPart<Type>({ manifest, read, unpacker }: Place, path: string): Promise<Type> {
  const bytes = await read(path)
  if (!bytes) throw broken(path, 'it is not there')
  if (!Object.hasOwn(manifest.files, path) || manifest.files[path] !== (await unpacker.digest(bytes)))
    throw broken(path, 'it is not what was built')
  return checked(path, async () => JSON.parse(new TextDecoder().decode(await unpacker.gunzip(bytes))) as Type)
}

function checked<Value>(path: string, make: () => Value): Value {
  const refuse = (cause: unknown): never => {
    throw broken(path, cause instanceof Error ? cause.message : String(cause), cause)
  }
  try {
    const value = make()
    return value instanceof Promise ? (value.catch(refuse) as Value) : value
  } catch (cause) {
    return refuse(cause)
  }
}
