import { anyText, checkInput, day as dayInput, type Members, OseError, oneOf } from '@opensource-experts/core'
import { directoryLimits } from '../directory/directory-limits'
import { jsonValue } from '../directory/json-value'
import type { ReadDirectory } from '../directory/parse-directory'
import type { SourceAbout } from '../directory/source-about'
import { fillFromCnll } from '../receive/cnll-list'
import { fillFromComptoir } from '../receive/comptoir-export'
import { directoryDraft, type MakeDraft } from '../receive/directory-draft'
import { fillFromPubliccode, readPubliccode } from '../receive/publiccode'
import { member, web } from '../receive/read-value'
import { ReceivedWrong } from '../receive/received-wrong'
import { fillFromSill } from '../receive/sill-list'
import { source as cnll } from '../sources/cnll'
import { source as comptoir } from '../sources/comptoir'
import { source as publiccode } from '../sources/publiccode'
import { source as sill } from '../sources/sill'

/** Exports that become a directory. */
export type ExportFormat = 'cnll' | 'comptoir' | 'sill' | 'publiccode'

export interface ConvertExportOptions {
  /** ISO 8601 day on which the export was fetched; where it states a day of its own, the earlier one counts. */
  readonly day: string
  /** Default: told by its shape. */
  readonly format?: ExportFormat
  /** Where it was fetched: the source of facts that name none. Default: the address of the source, or its page. */
  readonly address?: string
  /** Name of the file, for errors. */
  readonly file?: string
}

export interface ConvertedExport extends ReadDirectory {
  readonly format: ExportFormat
}

interface Format {
  readonly about: SourceAbout | undefined
  readonly is: (value: unknown) => boolean
  readonly fill: (value: unknown, draft: MakeDraft, day: string) => void
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined)

// In the order in which they are tried.
const formats: Readonly<Record<ExportFormat, Format>> = {
  publiccode: {
    about: publiccode.about,
    is: (value) => member(value, 'publiccodeYmlVersion') !== undefined,
    fill: (value, draft, day) => fillFromPubliccode(draft(), value, { path: '', day }),
  },
  comptoir: {
    about: comptoir.about,
    is: (value) => Array.isArray(member(value, 'softwares')),
    fill: fillFromComptoir,
  },
  cnll: {
    about: cnll.about,
    is: (value) => member(first(value), 'prestataires') !== undefined && member(first(value), 'sill_id') !== undefined,
    fill: fillFromCnll,
  },
  sill: {
    about: sill.about,
    is: (value) =>
      ['providers', 'identifiers', 'softwareName', 'softwareSillId', '_name', 'serviceProviders'].some(
        (key) => member(first(value), key) !== undefined,
      ),
    fill: fillFromSill,
  },
}
const names = Object.keys(formats) as readonly ExportFormat[]

const optionsInput: Members = {
  members: {
    day: dayInput,
    format: oneOf(...names),
    address: (value) =>
      web(value) === undefined
        ? { code: 'invalid', message: 'must be an http(s) address without user name', secret: true }
        : undefined,
    file: anyText,
  },
  required: ['day'],
}

/**
 * A directory out of the text of an export of CNLL, of the Comptoir du Libre or of the SILL (JSON), or of a publiccode.yml, to
 * begin one's own with. Firms and what they offer or maintain are taken over, no private person and no e-mail address; publisher
 * and licence stay those of the export, until its new keeper has the right to another one.
 *
 * @throws OseError `directory-invalid` for what is none of them, `directory-too-large`.
 */
export function convertExport(text: string, options: ConvertExportOptions): ConvertedExport {
  checkInput('convertExport', { text: [anyText, text], options: [optionsInput, options] })
  const { file } = options
  if (text.length > directoryLimits.jsonCharacters) {
    const message = `The export has ${text.length} characters, at most ${directoryLimits.jsonCharacters} are read. Split it.`
    throw new OseError('directory-too-large', message, file === undefined ? {} : { file })
  }
  const value = exportedValue(text.startsWith('\ufeff') ? text.slice(1) : text, options)
  const format = options.format ?? names.find((name) => formats[name].is(value))
  const about = format && formats[format].about
  if (format === undefined || about === undefined) throw unknown('it is none of the exports that are known', file)
  const day = options.day.slice(0, 10)
  const address = options.address ?? about.address ?? about.home
  let draft: ReturnType<MakeDraft> | undefined
  try {
    formats[format].fill(
      value,
      (said = day) => {
        draft ??= directoryDraft(about, address, [said, day].sort()[0] ?? day)
        return draft
      },
      day,
    )
  } catch (error) {
    if (error instanceof ReceivedWrong) throw unknown(error.message, file)
    throw error
  }
  const read = draft?.read()
  if (read && (read.directory.experts.length > 0 || read.directory.software)) return { ...read, format }
  throw unknown('it holds nothing that can be used', file)
}

function exportedValue(text: string, { format, file }: ConvertExportOptions): unknown {
  // A publiccode.yml is YAML, all others are JSON.
  if (format === 'publiccode' || (format === undefined && !/^\s*[[{]/u.test(text))) return readPubliccode(text)
  return jsonValue(text, file)
}

function unknown(why: string, file: string | undefined): OseError {
  const message = `The export cannot be converted: ${why}. Give an export of ${names.join(', ')}, and say which one it is.`
  return new OseError('directory-invalid', message, file === undefined ? {} : { file })
}
