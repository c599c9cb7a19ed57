import { type Members, wholeAbove0, wholeFrom0 } from '@opensource-experts/core'

/** What a directory file may cost at most. */
export interface DirectoryLimits {
  /** Characters of a YAML file. Default 1,000,000 (some 1,500 firms): larger lists are better kept as JSON. */
  readonly yamlCharacters: number
  /** Characters of a JSON file. Default 100,000,000. */
  readonly jsonCharacters: number
  /** Default 100,000 firms. */
  readonly experts: number
  /** YAML aliases and anchors together; an alias may stand for a text, never for a list or map. Default 1,000. */
  readonly yamlAliases: number
  /** Lists and maps within each other. Default 16; the format needs 5. */
  readonly depth: number
}

export const directoryLimits: DirectoryLimits = {
  yamlCharacters: 1_000_000,
  jsonCharacters: 100_000_000,
  experts: 100_000,
  yamlAliases: 1000,
  depth: 16,
}

/** Limits as they are given. */
export const limitsInput: Members = {
  members: {
    yamlCharacters: wholeAbove0,
    jsonCharacters: wholeAbove0,
    experts: wholeAbove0,
    yamlAliases: wholeFrom0,
    depth: wholeAbove0,
  },
}
