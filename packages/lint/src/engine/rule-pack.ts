import type { Law } from '@opensource-experts/core'
import type { Preset, Rule } from './rule'

/** Rules that are run together, and the law that they are of. */
export interface RulePack {
  readonly name: Preset
  /** The law held; absent where it is none, or all. */
  readonly law?: Law
  /** The day (ISO 8601) up to which pages on the law were seen: what changed later is not held. */
  readonly asOf: string
  /** `part`: some points of the national law; the rest of it is not held, and each report says so. */
  readonly held: 'whole' | 'part'
  readonly rules: readonly Rule[]
}
