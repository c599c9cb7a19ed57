import { defaultPacksDir } from '@opensource-experts/eforms-sdk'
import type { Context } from '../io/context'

/** Where rule packs are kept: `--packs`, else `OSE_PACKS`, else the user's cache. */
export function packsDir({ env }: Context, { packs }: { readonly packs?: string }): string {
  return packs ?? defaultPacksDir(env)
}
