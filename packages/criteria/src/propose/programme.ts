import type { LocalizedText } from '@opensource-experts/core'
import type { ProposedLot } from './need-lots'
import type { NeedWords } from './need-words'

/** A step of a programme: its lots, and the decision after which the next one begins. */
export interface ProgrammeStep {
  /** Order, 1 first; absent: beside the waves. */
  readonly wave?: number
  readonly name: LocalizedText
  /** Ids of lots. */
  readonly lots: readonly string[]
  /** Ids of lots whose decision comes first. */
  readonly after: readonly string[]
  /** Whether to go on; for what stands beside the waves, how it follows them. */
  readonly decision: LocalizedText
}

/** What moves data or users has a decision of its own, also beside the waves. */
function migrates({ part }: ProposedLot): boolean {
  return part.blueprint !== undefined && part.activities.includes('migration')
}

/** The waves of a programme; empty where there is none. */
export function programmeOf(
  lots: readonly ProposedLot[],
  languages: readonly string[],
  spoken: (tag: string) => NeedWords | undefined,
): ProgrammeStep[] {
  const planned = lots.filter(({ part }) => part.blueprint)
  if (planned.length === 0) return []
  // Lots of no blueprint stand beside the waves, as steering does.
  const waveOf = ({ part }: ProposedLot) => part.wave
  const waves = [...new Set(lots.map(waveOf))].sort((a, b) => (a ?? 99) - (b ?? 99))
  const localized = (text: (words: NeedWords) => string): LocalizedText =>
    Object.fromEntries(
      languages.flatMap((tag) => {
        const words = spoken(tag)
        return words ? [[tag, text(words)] as const] : []
      }),
    )
  return waves.map((wave) => {
    const own = lots.filter((lot) => waveOf(lot) === wave)
    const before = new Set(own.flatMap(({ part }) => part.blueprint?.dependsOn ?? []))
    return {
      ...(wave === undefined ? {} : { wave }),
      name: localized((words) =>
        wave === undefined ? words.say(waves.length > 1 ? 'gate.none' : 'gate.only') : words.say('gate.wave', { wave }),
      ),
      lots: own.map(({ lot }) => lot.id),
      after: planned.filter(({ part }) => before.has(part.blueprint?.id ?? '')).map(({ lot }) => lot.id),
      decision: localized((words) =>
        words.say(wave !== undefined || own.some(migrates) ? 'gate.decision' : 'gate.beside'),
      ),
    }
  })
}
