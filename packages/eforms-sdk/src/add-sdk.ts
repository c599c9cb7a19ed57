/// <reference types="node" />

import { checkInput, defined, someText } from '@opensource-experts/core'
import { type BuiltPack, buildPack } from './build-pack'
import { addCommand, nationalPacksDir } from './national-packs'
import { type ObtainOptions, obtainSdk } from './obtain-sdk'
import { addOptions } from './options-input'
import { defaultPacksDir } from './packs-dir'
import { sdkError } from './sdk-error'

export interface AddedSdk extends BuiltPack {
  /** Where the SDK came from. */
  readonly origin: string
}

/**
 * Obtains an SDK and builds its rule pack in `packsDir` (default: `defaultPacksDir()`). With `national`, the name of a State's own SDK
 * of the same layout, it is built from the archive or folder in `from` and kept apart (`nationalPacksDir`). Errors as of both steps;
 * `sdk-unavailable` for a national one without `from`.
 */
export async function addSdk(
  version: string,
  options: ObtainOptions & { readonly packsDir?: string; readonly national?: string } = {},
): Promise<AddedSdk> {
  checkInput('addSdk', { version: [someText, version], options: [addOptions, options] })
  const { packsDir = defaultPacksDir(), national, ...obtaining } = options
  const dir = national === undefined ? packsDir : nationalPacksDir(packsDir, national)
  if (national !== undefined && options.from === undefined) {
    throw sdkError(
      'sdk-unavailable',
      `Where the national SDK ${national} is published is not known here. Download it and give it: ${addCommand(version, national)}.`,
      { facts: { version, national } },
    )
  }
  const { version: exact, files, origin } = await obtainSdk(version, obtaining)
  options.log?.(`${national ?? 'eForms SDK'} ${exact}: building the rule pack`)
  const { signal } = options
  const built = await buildPack(files, dir, { version: exact, ...defined({ signal, national }) })
  return { ...built, origin }
}
