// The command line, for programs that run it inside themselves and for tests.

export type { TextSink } from './io/out'
export { type MainOptions, main } from './main'
