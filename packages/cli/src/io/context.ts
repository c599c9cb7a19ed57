import type { Language } from '../words/language'
import type { Out } from './out'
import type { Paint } from './paint'

/** What every command gets: nothing of it is global. */
export interface Context {
  readonly out: Out
  readonly json: boolean
  readonly lang: Language
  readonly paint: Paint
  /** Options of the command that runs, such as `--weights`: advice names no other. */
  readonly flags: ReadonlySet<string>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  /** Shows what goes on, on a terminal and after a second; a no-op elsewhere. */
  readonly progress: Progress
}

export interface Progress {
  show(text: string): void
  clear(): void
}
