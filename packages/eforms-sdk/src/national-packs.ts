/// <reference types="node" />

import { basename, dirname, join } from 'node:path'
import { checkInput, someText } from '@opensource-experts/core'
import { sdkError } from './sdk-error'

/** Small letters, digits and hyphens: it becomes the name of a folder. */
const namePattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/**
 * Where the packs of a national SDK are kept: `<packs>/national/<name>`, beside those of the EU and apart from them, since both
 * number their versions alike.
 *
 * @param name such as `eforms-xx`: small letters, digits and hyphens, 40 at most. @throws OseError `sdk-version-unknown`.
 */
export function nationalPacksDir(packsDir: string, name: string): string {
  checkInput('nationalPacksDir', { packsDir: [someText, packsDir], name: [someText, name] })
  if (name.length > 40 || !namePattern.test(name)) {
    throw sdkError(
      'sdk-version-unknown',
      `"${name.slice(0, 60)}" cannot be the name of a national SDK. Use small letters, digits and hyphens, 40 at most, such as "eforms-xx".`,
    )
  }
  return join(packsDir, 'national', name)
}

/** The name under which a folder keeps packs; undefined for one of the EU's. */
export function nationalNameOf(dir: string): string | undefined {
  return basename(dirname(dir)) === 'national' && namePattern.test(basename(dir)) ? basename(dir) : undefined
}

/** What builds a pack again: a national SDK is obtained nowhere, so that its archive is given. */
export function addCommand(sdk: string, national: string | undefined): string {
  return `ose sdk add ${sdk}${national === undefined ? '' : ` --national ${national} --from <archive or folder>`}`
}
