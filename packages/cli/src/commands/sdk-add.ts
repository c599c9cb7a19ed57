import { stat } from 'node:fs/promises'
import { addSdk } from '@opensource-experts/eforms-sdk'
import type { Context } from '../context'
import type { ExitCode } from '../errors/exit-code'
import { answer } from '../io/answer'
import { fileError } from '../io/read-bytes'
import { say } from '../messages/say'
import { packsDir } from './packs-dir'

export interface AddFlags {
  /** Archive or folder of the SDK, instead of Maven and GitHub. */
  readonly from?: string
  readonly packs?: string
}

/** `ose sdk add`: obtains the official SDK and builds its rule pack, all of it or nothing. */
export function sdkAdd(context: Context, version: string, { from, ...flags }: AddFlags): Promise<ExitCode> {
  const { lang, signal, progress } = context
  return answer(context, from ?? null, async () => {
    // A path that is not there is a wrong call, where Maven or GitHub that do not answer are unavailable.
    if (from !== undefined) await stat(from).catch((error: unknown) => Promise.reject(fileError(from, error)))
    const { manifest, path, origin } = await addSdk(version, {
      packsDir: packsDir(context, flags),
      signal,
      log: (line) => progress.show(line),
      ...(from !== undefined && { from }),
    })
    const { sdk, minor, digest, counts } = manifest
    return {
      document: { sdk, minor, digest, counts, path, origin },
      lines: () => [say(lang, 'added', { sdk, origin, path })],
      exit: 0,
    }
  })
}
