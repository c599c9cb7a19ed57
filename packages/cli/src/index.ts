// The command line, for programs that run it inside themselves and for tests.
// Folders from top to bottom, imports pointing down only: process, program, commands, documents, declaration, text, io, words,
// errors. `generated` is made: `commands` for program, `words` for words.

export type { Progress } from './io/context'
export type { TextSink } from './io/out'
export { type MainOptions, main } from './main'
