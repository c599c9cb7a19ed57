import type { Concept, Sign } from './lexicon'
import type { Segment } from './tokens'

/** A segment with what its words stand for. */
export interface Part {
  readonly signs: readonly Sign[]
  readonly opened: Segment['opened']
}

/** A word and the sentence it stands in. */
export interface WordPlace {
  readonly parts: readonly Part[]
  readonly part: number
  readonly at: number
}

export function signAt({ parts, part, at }: WordPlace): Sign | undefined {
  return parts[part]?.signs[at]
}

/** Whether the sentence has a word of the concept. */
export function hasSign(parts: readonly Part[], concept: Concept): boolean {
  return parts.some(({ signs }) => signs.some(({ is }) => is.has(concept)))
}

/** Whether it names a firm, persons or bystanders. */
export function isWho({ is }: Sign): boolean {
  return is.has('firm') || is.has('person') || is.has('bystander')
}
