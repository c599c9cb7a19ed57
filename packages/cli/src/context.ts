import type { Out } from './io/out'
import type { Paint } from './text/paint'

export type Language = 'en' | 'fr'

/** What every command gets: nothing of it is global. */
export interface Context {
  readonly out: Out
  readonly json: boolean
  readonly lang: Language
  readonly paint: Paint
  readonly env: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  /** Shows what goes on, on a terminal and after a second; a no-op elsewhere. */
  readonly progress: Progress
}

export interface Progress {
  show(text: string): void
  clear(): void
}
