import type { GeneratedFile } from './generated-file.ts'
import type { Problem } from './problem.ts'

/** What a package makes from its content: `packages/<name>/generate.ts` exports `generate` of this type. */
export type Generator = () => Generation | Promise<Generation>

export interface Generation {
  readonly files: readonly GeneratedFile[]
  readonly problems: readonly Problem[]
  /** What can be made only once the files of all packages are there, since it runs them: pages from examples. */
  readonly after?: () => Generation | Promise<Generation>
}
