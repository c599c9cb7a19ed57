import type { Catalogue } from '@opensource-experts/criteria'
import type { Language } from '../words/language'
import type { Input } from './input'
import type { Out } from './out'
import type { Paint } from './paint'

/** What every command gets: nothing of it is global. */
export interface Context {
  readonly out: Out
  readonly input: Input
  readonly json: boolean
  readonly lang: Language
  readonly paint: Paint
  /** With clauses of the caller's own (`--catalogue`). Absent: that of the project. */
  readonly catalogue?: Catalogue
  /** Options of the command that runs, such as `--weights`: advice names no other. */
  readonly flags: ReadonlySet<string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  /** Where among the files of the call to begin: those before it have their answers. */
  readonly from: number
  /** Told the file that is begun, by its place among the files of the call. */
  readonly at: (index: number, file: string) => void
  /** Shows what goes on, on a terminal and after a second; a no-op elsewhere. */
  readonly progress: Progress
}

export interface Progress {
  show(text: string): void
  clear(): void
}
