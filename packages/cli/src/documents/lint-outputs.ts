import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Procurement, SourceLocation } from '@opensource-experts/core'
import type { LintResult } from '@opensource-experts/lint'
import { type FixResult, patched } from '@opensource-experts/lint/fix'
import { toSarif } from '@opensource-experts/lint/sarif'
import { lintMessages } from '@opensource-experts/lint/texts'
import { usageError } from '../errors/usage-error'
import type { Part } from '../io/answer'
import type { Context } from '../io/context'
import { standardInput } from '../io/input'
import { checkOutputFolder } from '../io/output-folder'
import { createWriter } from './write-beside'

export interface LintOutputFlags {
  readonly fix?: true | undefined
  readonly out?: string | undefined
  readonly sarif?: string | undefined
  readonly force?: boolean | undefined
  readonly notice?: string | undefined
  readonly suppressions?: string | undefined
}

/** What `lint` writes beside its answer, each file whole or not at all; undefined where it was not asked. */
export interface LintOutputs {
  /** The mended document. @returns its path. */
  mended?(file: string, part: Part, document: unknown, fixes: FixResult): Promise<string>
  /** The SARIF log. @returns its path. */
  sarif?(
    file: string,
    part: Part,
    result: LintResult,
    placeOf?: (path: string) => SourceLocation | undefined,
  ): Promise<string>
}

/** @throws OseError `usage` where options do not go together; those of `createWriter`. */
export async function lintOutputs(
  context: Context,
  files: readonly string[],
  flags: LintOutputFlags,
): Promise<LintOutputs> {
  const { fix, out, sarif, notice, force, suppressions } = flags
  if (fix && notice !== undefined)
    throw usageError('--fix mends whole procurements, and --notice joins a criteria file to a notice. Leave one out.')
  if (out !== undefined && !fix) throw usageError('--out is the folder of mended procurements. Give --fix with it.')
  const protect = [notice, suppressions].filter((file) => file !== undefined)
  const writerTo = async (folder: string, nameOf: (file: string) => string) => {
    await checkOutputFolder(folder)
    return createWriter(context, { out: folder, force }, files, protect, nameOf)
  }
  const [mended, log] = [
    out === undefined ? undefined : await writerTo(out, nameOf),
    sarif === undefined ? undefined : await writerTo(sarif, (file) => `${nameOf(file)}.sarif`),
  ]
  return {
    ...(mended && {
      mended: (file, part, document, { patch }) =>
        mended.write(onlyOne(file, part, '--out'), bytesOf(patched(document, patch) ?? document)),
    }),
    ...(log && {
      sarif: (file, part, result, placeOf) => {
        const subject = { uri: uriOf(file), result, ...(placeOf ? { placeOf } : {}) }
        const text = toSarif([subject], { locale: context.lang, texts: lintMessages })
        return log.write(onlyOne(file, part, '--sarif'), bytesOf(text))
      },
    }),
  }
}

/** A path as SARIF wants it: relative to where the call was made, with `/`. */
function uriOf(file: string): string {
  if (file === standardInput) return nameOf(file)
  return file.startsWith('/') ? pathToFileURL(file).href : encodeURI(file.split('\\').join('/'))
}

function nameOf(file: string): string {
  return file === standardInput ? 'procurement.json' : basename(file)
}

function onlyOne(file: string, { count }: Part, option: string): string {
  if (count > 1)
    throw usageError(`${file} holds ${count} documents, and ${option} writes one file for one. Give each a file.`)
  return file
}

function bytesOf(document: Procurement | object | unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(document, null, 2)}\n`)
}
