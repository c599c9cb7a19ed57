import {
  parseSdkVersion,
  pickVersion,
  type RulePack,
  type RulePackManifest,
  type RulePackStore,
} from '@opensource-experts/adapters-ted/packs'
import { anyFunction, anyText, checkInput, expectText } from '@opensource-experts/core'
import { keptPack } from './kept-pack'
import type { ReadRules } from './read-rules'
import { indexPath, readIndex } from './rules-index'
import type { Unpacker } from './unpacker'
import { webUnpacker } from './web-unpacker'

export interface RuleStoreOptions {
  /** SHA-256 of `index.json` in hexadecimal, where it is known: then nothing that was changed since is used. */
  readonly digest?: string
}

/**
 * The official rules, from wherever the folder `data` of this package lies: a server of yours, a bundle, a database. Parts are
 * read when they are needed, compared with their digest (SHA-256) before they are looked into, and kept.
 *
 * @example
 * const rules = createRuleStore(async (path) => new Uint8Array(await (await fetch(`/eforms-rules/${path}`)).arrayBuffer()))
 * const validator = createValidator({ packs: rules })
 * @throws OseError `input-invalid`; `list` and `open` `sdk-pack-broken` where a part is missing or changed.
 */
export function createRuleStore(read: ReadRules, options: RuleStoreOptions = {}): RulePackStore {
  checkInput('createRuleStore', { read: [anyFunction, read], options: [{ members: { digest: anyText } }, options] })
  return storeOf(read, options, webUnpacker)
}

export function storeOf(read: ReadRules, { digest }: RuleStoreOptions, unpacker: Unpacker): RulePackStore {
  let index: Promise<readonly RulePackManifest[]> | undefined
  const manifests = () => {
    index ??= read(indexPath).then(async (bytes) => sorted((await readIndex(bytes, digest, unpacker)).packs))
    index.catch(() => {
      // A failure is not remembered.
      index = undefined
    })
    return index
  }
  const opened = new Map<string, RulePack>()
  return {
    list: manifests,
    open: async (minorOrVersion) => {
      expectText('open', 'version', minorOrVersion)
      const asked = parseSdkVersion(minorOrVersion)
      const present = await manifests()
      const version =
        asked &&
        pickVersion(
          present.map(({ sdk }) => sdk),
          asked,
        )
      const manifest = present.find(({ sdk }) => sdk === version)
      if (!manifest) return undefined
      const pack = opened.get(manifest.sdk) ?? keptPack(manifest, read, unpacker)
      opened.set(manifest.sdk, pack)
      return pack
    },
  }
}

function sorted(packs: readonly RulePackManifest[]): readonly RulePackManifest[] {
  const key = ({ sdk }: RulePackManifest) => sdk.split('.').map(Number)
  return [...packs].sort((one, other) => {
    const [left, right] = [key(one), key(other)]
    return left.map((part, index) => (right[index] ?? 0) - part).find((difference) => difference !== 0) ?? 0
  })
}
