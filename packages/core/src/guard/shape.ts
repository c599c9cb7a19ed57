/** What a value has against it. The message goes on where the place ends: `must be ...`, `holds ...`. */
export interface Complaint {
  /** `out-of-bounds`: of the right type, and nobody may write it; what was read from a document may still hold it. */
  readonly code: 'invalid' | 'out-of-bounds'
  readonly message: string
  /** What to write instead, where that can be told; as JSON, or in words. */
  readonly write?: string
  /** True where a notice may say it all the same, so that what was read from one is not refused. */
  readonly kept?: boolean
  /** True where the value may be a secret: it is not shown. */
  readonly secret?: boolean
}

/** What a cure may lean on. */
export interface Surroundings {
  /** The first language of the procurement at hand: `"Plan"` for a name is `{ "fr": "Plan" }`. */
  readonly language?: string
}

/** Judges a single value; undefined where nothing is wrong with it. Never throws for plain data. */
export type Leaf = (value: unknown, around: Surroundings) => Complaint | undefined

/** An object with these members. */
export interface Members {
  readonly members: Readonly<Record<string, Shape>>
  /** The members that cannot be left out. */
  readonly required?: readonly string[]
  /** True where members that a newer version adds are let through. Default false: an unknown one is told. */
  readonly open?: boolean
  /** Says what to write where something else than an object stands there. */
  readonly cure?: (found: unknown, around: Surroundings) => string | undefined
}

export interface List {
  readonly list: Shape
  readonly atLeast?: number
}

/** An object with members of any name that `key` admits. */
export interface Named {
  readonly named: Shape
  readonly key?: Leaf
  readonly cure?: (found: unknown, around: Surroundings) => string | undefined
}

/** One of several shapes; `says` what they are where none fits. */
export interface Either {
  readonly either: readonly Shape[]
  readonly says: string
}

/** An object whose member `by` tells which shape it has. */
export interface Cases {
  readonly by: string
  readonly cases: Readonly<Record<string, Members>>
  readonly cure?: (found: unknown, around: Surroundings) => string | undefined
}

/** A document that was read, perhaps by another version: unknown members, missing ones and odd values are let be. */
export interface AsRead {
  readonly asRead: Shape
}

/** What a value must look like: plain data, made by generating from the schemas, or written beside a function. */
export type Shape = Leaf | Members | List | Named | Either | Cases | AsRead
