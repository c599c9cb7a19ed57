import type { Instruction, RuleVariable } from '@opensource-experts/adapters-ted/packs'

// How the rules of one SDK are kept. Patterns for its fifty subtypes say mostly the same: each expression stands once in a
// table of the SDK, and a pattern is numbers into it.

export interface PackedTable {
  readonly names: readonly string[]
  /** As in `PatternProgram`, for all patterns together: names and expressions by their place here. */
  readonly expressions: readonly Instruction[]
  /** Field or node of an assert, and its path from the context where it has one. */
  readonly fields: readonly (readonly [field: string, path?: string])[]
}

/** One pattern. Asserts are counted through all of its rules. */
export interface PackedPattern {
  readonly id: string
  readonly variables: readonly RuleVariable[]
  /** As `PatternProgram.rules`, by the places in the table. */
  readonly rules: readonly (readonly number[])[]
  /** Official ids of the asserts. */
  readonly ids: readonly string[]
  /** Places in `PackedTable.fields`, -1 for none. */
  readonly fields: readonly number[]
  /** The asserts that only warn. */
  readonly warnings: readonly number[]
  /** Keys of sentences that are not made from the id. */
  readonly labels?: Readonly<Record<string, string>>
  readonly flags?: Readonly<Record<string, string>>
  /** XPath of what is not compiled: contexts by rule, tests by assert. */
  readonly contexts?: Readonly<Record<string, string>>
  readonly tests?: Readonly<Record<string, string>>
}

export function labelOf(id: string): string {
  return `rule|text|${id}`
}
