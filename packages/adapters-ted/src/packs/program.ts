// The rules of a pattern, compiled: expressions as data, each once, which the compiled engine makes functions of. No code is
// stored, so nothing has to be trusted to run, and no policy of a browser forbids it.

/**
 * One expression: its operation, then what it takes. A number that stands for another expression is its place in
 * `PatternProgram.expressions`, always an earlier one; `operations` says which numbers do.
 */
export type Instruction = readonly [operation: Operation, ...operands: (number | string)[]]

/** A pattern, compiled. What is not covered has -1, and is left to an interpreter of XPath. */
export interface PatternProgram {
  /** Names of elements and attributes: `prefix:local` with the prefixes of the phase, `local` without a namespace. */
  readonly names: readonly string[]
  readonly expressions: readonly Instruction[]
  /** Each rule: its context, then the test of each of its asserts. */
  readonly rules: readonly (readonly number[])[]
}

/** Stands for what is not compiled. */
export const notCompiled = -1

/**
 * What each operation takes: `e` an expression, `n` a name, `s` a place for a variable, `v` a value as it is; `*` any number of
 * the last. Nodes, unless said otherwise, come in document order and once.
 */
export const operations = {
  // Nodes
  root: '',
  self: '',
  variable: 's',
  child: 'en',
  children: 'e',
  attribute: 'en',
  attributes: 'e',
  text: 'e',
  parent: 'e',
  preceding: 'en',
  below: 'e',
  filter: 'ee',
  /** Nodes of a second expression at each of the first. */
  step: 'ee',
  /** One after the other, as written. */
  nodes: 'e*',
  forNodes: 'see',
  ifNodes: 'eee',
  // Truth
  true: '',
  false: '',
  and: 'ee',
  or: 'ee',
  not: 'e',
  exists: 'e',
  ifTrue: 'eee',
  /** Effective boolean values of at most one text, number, truth. */
  textTrue: 'e',
  numberTrue: 'e',
  itemTrue: 'e',
  /** Any item of one with any of the other: of texts, numbers, truths, moments (dates, times, durations). */
  compareText: 'vee',
  compareNumber: 'vee',
  compareTruth: 'vee',
  compareMoment: 'vee',
  /** At most one with at most one. */
  oneText: 'vee',
  oneNumber: 'vee',
  oneMoment: 'vee',
  every: 'see',
  some: 'see',
  matches: 'ev',
  startsWith: 'ee',
  contains: 'ee',
  endsWith: 'ee',
  trimmed: 'e',
  // Items that are no nodes
  none: '',
  item: 's',
  data: 'e',
  map: 'ee',
  items: 'e*',
  forItems: 'see',
  ifItems: 'eee',
  literal: 'v',
  truth: 'e',
  string: 'e',
  normalize: 'e',
  concat: 'e*',
  numberText: 've',
  formatNumber: 'ev',
  count: 'e',
  countItems: 'e',
  length: 'e',
  sum: 'e',
  number: 'e',
  add: 'ee',
  subtract: 'ee',
  multiply: 'ee',
  modulo: 'ee',
  negative: 'e',
  /** Casts of each item; an item that cannot be is an error. */
  toNumber: 'e',
  toTruth: 'e',
  toMoment: 've',
  /** Constructors of at most one. */
  date: 'e',
  time: 'e',
  dayTime: 'e',
  yearMonth: 'e',
  today: '',
  datePlus: 'ee',
  dateMinus: 'ee',
  between: 'ee',
} as const

export type Operation = keyof typeof operations
