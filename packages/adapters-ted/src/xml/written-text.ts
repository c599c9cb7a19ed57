import type { SourceLocation } from '@opensource-experts/core'
import { placesIn } from './places-in'

/** The text of a document, in one piece or not. Places are UTF-16 units. */
export interface WrittenText {
  readonly length: number
  /** All of it in one piece. */
  readonly whole: string
  slice(from?: number, to?: number): string
  /** Line and column, from 1. */
  location(index: number): SourceLocation
}

/** A text that was read from its beginning. Its lines are counted when somebody asks. */
export function writtenText(whole: string): WrittenText {
  let places: ((index: number) => SourceLocation) | undefined
  return {
    length: whole.length,
    whole,
    slice: (from, to) => whole.slice(from, to),
    location: (index) => {
      places ??= placesIn(whole)
      return places(index)
    },
  }
}
