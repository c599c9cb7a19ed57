import { type Parsed, type Procurement, parseProcurement, type SourceLocation } from '@opensource-experts/core'
import { usageError } from '../errors/usage-error'
import type { Context } from '../io/context'
import { jsonParts, maxJsonBytes } from '../io/read-json'
import { checkClauses } from './resolve-clauses'
import { insideWrapper, unwrap } from './unwrap'

/** A document of a file where a procurement is asked. */
export interface ProcurementPart {
  /** The file that the document says it came from, where another command printed it. */
  readonly from?: string
  /** Whether it is a notice: then there is no other way to understand it. */
  readonly notice: boolean
  /** The value of a JSON document, without its wrapper. */
  readonly value: unknown
  /** What stands beside the procurement in what another command printed. */
  readonly beside: Readonly<Record<string, unknown>>
  /** @throws OseError that names the file and the place, also for a clause that the catalogue has not. */
  procurement(): Parsed<Procurement>
  /** Reads the value otherwise. An error gets its place. */
  as<Document>(parse: (value: unknown) => Document): Document
  /** Where a JSON Pointer of the procurement stands in the file. A notice says nothing: what was read stands elsewhere. */
  placeOf?(pointer: string): SourceLocation
}

/**
 * The documents of a file where procurements are asked: a procurement, what `notice read` or `propose` printed, several
 * of them a line each, or a notice.
 *
 * @throws OseError of reading; a document that is wrong throws when it is asked for, so that the others are read.
 */
export async function procurementParts(context: Context, file: string): Promise<readonly ProcurementPart[]> {
  const bytes = await context.input.read(file, maxJsonBytes)
  if (isXml(bytes)) return [await noticePart(bytes, file)]
  return jsonParts(bytes, file).map((part) => {
    const { value, at, from } = unwrapped(part.value)
    const as = <Document>(parse: (value: unknown) => Document) =>
      part.as((whole) => {
        // Again, so that the error of an earlier step comes where this document's answer is due.
        unwrap(whole)
        return insideWrapper(at, () => parse(value))
      })
    return {
      ...(from === undefined ? {} : { from }),
      notice: false,
      value,
      beside: at === '' ? {} : (part.value as Readonly<Record<string, unknown>>),
      as,
      placeOf: (pointer: string) => part.placeOf(`${at}${pointer}`),
      procurement: () => as((each) => checkedProcurement(each, file, context)),
    }
  })
}

/** The one procurement of a file. @throws OseError of `procurementParts`; `usage` where there are several. */
export async function readProcurement(
  context: Context,
  file: string,
): Promise<Parsed<Procurement> & Pick<ProcurementPart, 'beside'>> {
  const [part, ...more] = await procurementParts(context, file)
  if (!part || more.length > 0)
    throw usageError(`${file} holds ${more.length + 1} documents, and one is asked here. Give one of them.`)
  return { ...part.procurement(), beside: part.beside }
}

function checkedProcurement(value: unknown, file: string, context: Context): Parsed<Procurement> {
  const parsed = parseProcurement(value, { file, mode: 'read' })
  checkClauses(parsed.value.criteria, context)
  return parsed
}

function unwrapped(value: unknown): ReturnType<typeof unwrap> {
  try {
    return unwrap(value)
  } catch {
    return { value, at: '' }
  }
}

/** Loaded here, so that JSON costs no reader of notices. */
async function noticePart(bytes: Uint8Array, file: string): Promise<ProcurementPart> {
  const { createTed } = await import('@opensource-experts/adapters-ted')
  const { procurement } = createTed().read(bytes)
  return {
    notice: true,
    value: undefined,
    beside: {},
    procurement: () => ({ value: procurement, warnings: [] }),
    as() {
      throw usageError(`${file} is a notice, and a JSON document is asked here.`)
    },
  }
}

/** No JSON document begins like this: `<`, after a byte order mark and white space, or UTF-16. */
function isXml(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe)) return true
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  while ([0x20, 0x09, 0x0a, 0x0d].includes(bytes[at] ?? 0)) at += 1
  return bytes[at] === 0x3c || (bytes[at] === 0 && bytes[at + 1] === 0x3c)
}
