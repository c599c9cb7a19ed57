/// <reference types="node" />
import { defined } from '@opensource-experts/core'
import { type BuiltPack, buildPack } from './build-pack'
import { type ObtainOptions, obtainSdk } from './obtain-sdk'
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
  const { version: exact, files, origin } = await obtainSdk(version, options)
  options.log?.(`eForms SDK ${exact}: building the rule pack`)
  const { signal } = options
  const built = await buildPack(files, options.packsDir ?? defaultPacksDir(), {
    version: exact,
    ...defined({ signal }),
  })
  return { ...built, origin }
}
