import type { NationalLaw } from '@opensource-experts/core'
import { activityFacts } from '../generated/activity-facts'
import type { NeedMessageId } from '../generated/need-message-id'
import type { Parts } from './make-parts'
import { joined, type ProposedLot, subjectNames, titleIn } from './need-lots'
import type { NeedWords } from './need-words'
import type { Reason } from './reason'
import type { Understood } from './understand-need'

/** Why there are these lots: each its own reason with its source, and what was assumed. */
export function lotReasons(
  understood: Understood,
  lots: readonly ProposedLot[],
  { joined: isJoined }: Parts,
  words: NeedWords,
  law: NationalLaw | undefined,
): Reason[] {
  const { need } = understood
  const source = words.say(
    law === 'FR' ? 'source.france' : need.buyerCategory === 'utility' ? 'source.utilities' : 'source.eu',
  )
  const [first] = lots
  const only = lots.length === 1 && first ? first : undefined
  const whatOnly = only ? joined(subjectNames(words, only.part), words) : ''
  return [
    ...assumed(understood, words),
    ...(only
      ? [
          {
            path: '/notDividedReason',
            text: words.say(law === 'FR' ? 'reason.one-lot-france' : 'reason.one-lot', { what: whatOnly }),
          },
        ]
      : []),
    ...lots.map(({ part }, index) => ({
      path: `/lots/${index}`,
      text: lotReason({ part }, words, source, only !== undefined),
    })),
    ...(lots.length > 1 ? [valueReason(understood, words)] : []),
    ...(lots.length > 1
      ? [
          {
            path: '/lots',
            text: words.say('reason.coordination', {
              steering: lots.some(({ part }) => part.activities.includes('steering')) ? 'yes' : 'no',
            }),
          },
        ]
      : []),
    ...programmeReasons(understood, isJoined, words),
  ]
}

function assumed({ activitiesFrom, activities, blueprints }: Understood, words: NeedWords): Reason[] {
  if (activitiesFrom === 'need' || blueprints.length > 0) return []
  const id = activitiesFrom === 'title' ? 'reason.activities-title' : 'reason.activities-assumed'
  const names = activities.map((activity) => words.say(`activity.${activity}`)).join(', ')
  return [{ path: '/lots', text: words.say(id, { activities: names }) }]
}

function lotReason({ part }: Pick<ProposedLot, 'part'>, words: NeedWords, source: string, isOnly: boolean): string {
  const what = titleIn(words, part)
  const { blueprint, why } = part
  if (isOnly) return words.say('reason.lot-only', { what })
  if (blueprint && why === 'programme')
    return words.say('reason.lot-programme', {
      what,
      blueprint: blueprint.name[words.language],
      risk: blueprint.risk[words.language],
      source,
    })
  const ids: Readonly<Record<typeof why, NeedMessageId>> = {
    lot: 'reason.lot',
    programme: 'reason.lot',
    place: 'reason.lot-place',
    joined: 'reason.lot-joined',
    rest: 'reason.lot-rest',
    changed: 'reason.lot-changed',
  }
  return words.say(ids[why], { what, source, most: activityFacts.lots })
}

function valueReason({ value }: Understood, words: NeedWords): Reason {
  return value
    ? { path: '/lots/0/value', text: words.say('reason.shares') }
    : { path: '/lots', text: words.say('reason.no-value') }
}

function programmeReasons({ blueprints }: Understood, isJoined: boolean, words: NeedWords): Reason[] {
  if (blueprints.length === 0) return []
  const waves = new Set(blueprints.flatMap(({ wave }) => wave ?? [])).size
  const names = blueprints.map(({ name }) => name[words.language]).join(', ')
  return [
    { path: '/lots', text: words.say('reason.programme', { waves, names }) },
    ...(isJoined
      ? [{ path: '/lots', text: words.say('reason.programme-joined', { most: activityFacts.programmeLots }) }]
      : []),
  ]
}
