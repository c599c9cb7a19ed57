import type { LocalizedText } from '@opensource-experts/core'
import type { NeedWords } from './need-words'
import type { Part } from './part'
import type { Understood } from './understand-need'

/** What a lot says of itself: its activities, functions and, in a programme, wave, tranche, pilot and exit. */
export function lotDescription(
  understood: Understood,
  part: Part,
  languages: readonly string[],
  spoken: (tag: string) => NeedWords | undefined,
): LocalizedText {
  return Object.fromEntries(
    languages.flatMap((tag) => {
      const words = spoken(tag)
      return words
        ? [[tag, [...generalIn(words, part), ...programmeIn(words, part, understood)].join(' ')] as const]
        : []
    }),
  )
}

function generalIn(words: NeedWords, part: Part): string[] {
  const functions = part.functions.flatMap((text) => text[words.language] ?? Object.values(text)[0] ?? [])
  return [
    ...part.activities.map((activity) => words.say(`description.${activity}`)),
    ...(functions.length > 0 ? [words.say('description.functions', { names: functions.join(', ') })] : []),
  ]
}

function programmeIn(
  words: NeedWords,
  { blueprint, blueprintLot, activities }: Part,
  { need, blueprints }: Understood,
): string[] {
  if (!blueprint) return []
  const { language } = words
  const { users, sites } = need.organisation ?? {}
  const after = blueprints.filter(({ id }) => blueprint.dependsOn.includes(id)).map(({ name }) => name[language])
  const migrates = activities.includes('migration')
  // A twentieth of the users, ten at least: an assumption for planning.
  const pilot = users && Math.min(users, Math.max(10, Math.round(users / 20)))
  return [
    ...(blueprint.wave === undefined
      ? []
      : [words.say('description.wave', { wave: blueprint.wave, after: after.length > 0 ? after.join(', ') : 'none' })]),
    words.say(blueprintLot?.tranche === 'optional' ? 'description.optional' : 'description.firm'),
    ...(migrates
      ? [pilot ? words.say('description.pilot', { users: pilot }) : words.say('description.pilot-unsized')]
      : []),
    ...(migrates && users && sites ? [words.say('description.users', { users, sites })] : []),
    words.say('description.skills', { names: blueprint.skills[language].join(', ') }),
    words.say('description.exit'),
  ]
}
