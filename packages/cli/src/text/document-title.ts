import type { Part } from '../io/answer'
import type { Context } from '../io/context'

/** A document of a file. */
export interface DocumentPlace {
  readonly file: string
  readonly place: Part
  /** The file that it says it came from. */
  readonly from?: string
}

/** The head of an answer in JSON: the number of the document where its file holds several. */
export function documentFacts({ file, place, from }: DocumentPlace): Readonly<Record<string, unknown>> {
  return {
    file,
    ...(place.count > 1 ? { document: place.number } : {}),
    ...(from === undefined ? {} : { from }),
  }
}

/** The head of an answer for people. */
export function documentTitle({ file, place, from }: DocumentPlace, { paint }: Pick<Context, 'paint'>): string {
  const name = paint('bold', place.count > 1 ? `${file}, ${place.number}` : file)
  return from === undefined ? name : `${name} (${from})`
}
