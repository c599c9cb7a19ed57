import type { Activity, LocalizedText, NationalLaw } from '@opensource-experts/core'
import type { BlueprintLot } from '../catalogue/blueprint'
import { lawArgument, lawWord } from '../clause/law'
import { functionNames } from './function-names'
import { inOrder } from './in-order'
import type { NeedWords } from './need-words'
import type { Part } from './part'
import type { Understood } from './understand-need'

/** What a lot says of itself: its activities, functions and, in a programme, wave, tranche, pilot and exit. */
export function lotDescription(
  understood: Understood,
  part: Part,
  languages: readonly string[],
  spoken: (tag: string) => NeedWords | undefined,
  law: NationalLaw | undefined,
): LocalizedText {
  return Object.fromEntries(
    languages.flatMap((tag) => {
      const words = spoken(tag)
      return words
        ? [[tag, [...generalIn(words, part), ...programmeIn(words, part, understood, law)].join(' ')] as const]
        : []
    }),
  )
}

/** What one firm has built or runs, another has to be able to take over; a course has nothing to hand over. */
const handedOver: readonly Activity[] = ['support', 'development', 'migration', 'hosting']

function generalIn(words: NeedWords, part: Part): string[] {
  const functions = functionNames(words, part)
  return [
    ...(plannedLots(part).some(({ setup }) => setup) ? [words.say('description.setup')] : []),
    ...part.activities.map((activity) => words.say(`description.${activity}`)),
    ...(functions.length > 0 ? [words.say('description.functions', { names: functions.join(', ') })] : []),
  ]
}

/** The lot of a blueprint that a part is, or those that were joined in it. */
function plannedLots({ blueprintLot, joinedLots = [] }: Part): readonly BlueprintLot[] {
  return blueprintLot ? [blueprintLot] : joinedLots
}

function programmeIn(
  words: NeedWords,
  part: Part,
  { need, blueprints }: Understood,
  law: NationalLaw | undefined,
): string[] {
  const { blueprint, wave, activities } = part
  if (!blueprint) return []
  const { language } = words
  const planned = plannedLots(part)
  const { users, sites } = need.organisation ?? {}
  const after = inOrder(blueprints.filter(({ id }) => blueprint.dependsOn.includes(id))).map(
    ({ name }) => name[language],
  )
  const migrates = activities.includes('migration') || planned.some(({ setup }) => setup)
  const optional = planned.filter(({ tranche }) => tranche === 'optional')
  const tranche =
    optional.length === 0
      ? 'description.firm'
      : optional.length === planned.length
        ? 'description.optional'
        : 'description.optional-in-part'
  const titles = optional.map(({ title }) => title[language]).join(', ')
  // A twentieth of the users, ten at least: an assumption for planning.
  const pilot = users && Math.min(users, Math.max(10, Math.round(users / 20)))
  return [
    ...(wave === undefined
      ? []
      : [words.say('description.wave', { wave, after: after.length > 0 ? after.join(', ') : 'none' })]),
    words.say(tranche, { [lawArgument]: lawWord(law), titles }),
    ...(migrates
      ? [pilot ? words.say('description.pilot', { users: pilot }) : words.say('description.pilot-unsized')]
      : []),
    ...(migrates && users && sites ? [words.say('description.users', { users, sites })] : []),
    words.say('description.skills', {
      names: [...new Set(planned.flatMap((lot) => lot.skills[language]))].join(', '),
    }),
    ...(activities.some((activity) => handedOver.includes(activity)) ? [words.say('description.exit')] : []),
  ]
}
