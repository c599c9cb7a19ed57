import type { Concept, Sign } from './lexicon'
import type { Segment } from './tokens'

/** A segment with what its words stand for. */
export interface Part {
  /** Where the first firm stands; the length of `signs` where there is none. */
  readonly firstFirm: number
  readonly signs: readonly Sign[]
  readonly opened: Segment['opened']
}

/** A word and the sentence it stands in. */
export interface WordPlace {
  /** What the words of the whole sentence stand for. */
  readonly said: ReadonlySet<Concept>
  readonly parts: readonly Part[]
  readonly part: number
  readonly at: number
}

export function signAt({ parts, part, at }: WordPlace): Sign | undefined {
  return parts[part]?.signs[at]
}

/** Whether it names a firm, persons or bystanders. */
export function isWho({ is }: Sign): boolean {
  return is.has('firm') || is.has('person') || is.has('bystander')
}
