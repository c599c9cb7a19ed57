/// <reference types="node" />

import { homedir } from 'node:os'
import { join } from 'node:path'
import { expectObject } from '@opensource-experts/core'

/** Where rule packs are kept: `OSE_PACKS`, else `opensource-experts/packs` in `XDG_CACHE_HOME` or `~/.cache`. */
export function defaultPacksDir(env: Readonly<Record<string, string | undefined>> = process.env): string {
  expectObject('defaultPacksDir', 'env', env)
  if (env.OSE_PACKS) return env.OSE_PACKS
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'opensource-experts', 'packs')
}
