/// <reference types="node" />
import { readFile } from 'node:fs/promises'
import type { RulePackStore } from '@opensource-experts/adapters-ted/packs'
import { anyText, checkInput } from '@opensource-experts/core'
import { type RuleStoreOptions, storeOf } from '../store/rule-store'
import { nodeUnpacker } from './node-unpacker'

/**
 * The rules that this package ships, read from where it is installed. Options as `createRuleStore`.
 *
 * @throws OseError `input-invalid`; `list` and `open` `sdk-pack-broken`.
 */
export function openInstalledRules(options: RuleStoreOptions = {}): RulePackStore {
  checkInput('openInstalledRules', { options: [{ members: { digest: anyText } }, options] })
  const data = new URL('../../data/', import.meta.url)
  const read = async (path: string) => {
    try {
      return await readFile(new URL(path, data))
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
      throw error
    }
  }
  return storeOf(read, options, nodeUnpacker)
}
