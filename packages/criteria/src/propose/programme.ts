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
  /** Whether to go on. */
  readonly decision: LocalizedText
}

/** The waves of a programme; empty where there is none. */
export function programmeOf(
  lots: readonly ProposedLot[],
  languages: readonly string[],
  spoken: (tag: string) => NeedWords | undefined,
): ProgrammeStep[] {
  const planned = lots.filter(({ part }) => part.blueprint)
  const waves = [...new Set(planned.map(({ part }) => part.wave))].sort((a, b) => (a ?? 99) - (b ?? 99))
  const localized = (text: (words: NeedWords) => string): LocalizedText =>
    Object.fromEntries(
      languages.flatMap((tag) => {
        const words = spoken(tag)
        return words ? [[tag, text(words)] as const] : []
      }),
    )
  return waves.map((wave) => {
    const own = planned.filter(({ part }) => part.wave === wave)
    const before = new Set(own.flatMap(({ part }) => part.blueprint?.dependsOn ?? []))
    return {
      ...(wave === undefined ? {} : { wave }),
      name: localized((words) => (wave === undefined ? words.say('gate.none') : words.say('gate.wave', { wave }))),
      lots: own.map(({ lot }) => lot.id),
      after: planned.filter(({ part }) => before.has(part.blueprint?.id ?? '')).map(({ lot }) => lot.id),
      decision: localized((words) => words.say('gate.decision')),
    }
  })
}
