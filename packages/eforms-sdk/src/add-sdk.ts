/// <reference types="node" />

import { checkInput, defined, someText } from '@opensource-experts/core'
import { type BuiltPack, buildPack } from './build-pack'
import { type ObtainOptions, obtainSdk } from './obtain-sdk'
import { addOptions } from './options-input'
import { defaultPacksDir } from './packs-dir'

export interface AddedSdk extends BuiltPack {
  /** Where the SDK came from. */
  readonly origin: string
}

/** Obtains an SDK and builds its rule pack in `packsDir` (default: `defaultPacksDir()`). Errors as of both steps. */
export async function addSdk(
  version: string,
  options: ObtainOptions & { readonly packsDir?: string } = {},
): Promise<AddedSdk> {
  checkInput('addSdk', { version: [someText, version], options: [addOptions, options] })
  const { packsDir, ...obtaining } = options
  const { version: exact, files, origin } = await obtainSdk(version, obtaining)
  options.log?.(`eForms SDK ${exact}: building the rule pack`)
  const { signal } = options
  const built = await buildPack(files, packsDir ?? defaultPacksDir(), {
    version: exact,
    ...defined({ signal }),
  })
  return { ...built, origin }
}
