import type { NationalLaw, Procurement } from '@opensource-experts/core'
import type { Blueprint } from '../catalogue/blueprint'
import { lawArgument, lawWord } from '../clause/law'
import { activityFacts } from '../generated/activity-facts'
import { divisionLaw } from './division-law'
import { inOrder } from './in-order'
import { sourceText } from './legal-source'
import { whyLot } from './lot-why'
import type { Parts } from './make-parts'
import { joined, type ProposedLot, subjectNames, titleIn } from './need-lots'
import type { NeedWords } from './need-words'
import type { Part } from './part'
import type { Reason } from './reason'
import type { Understood } from './understand-need'

/** Why there are these lots: each its own reason with its source, and what was assumed. */
export function lotReasons(
  understood: Understood,
  lots: readonly ProposedLot[],
  { joined: isJoined }: Parts,
  words: NeedWords,
  { law, frame }: { readonly law: NationalLaw | undefined; readonly frame: Procurement },
): Reason[] {
  const source = sourceText(divisionLaw(frame).basis, words) ?? words.say('source.none')
  const parts = lots.map(({ part }) => part)
  return [
    ...assumed(understood, words),
    ...undivided(lots, words, law),
    ...parts.map((part, index) => ({
      path: `/lots/${index}`,
      text: isExcused(parts)
        ? words.say('reason.lot', { what: titleIn(words, part), why: whyLot(part, parts, words), source })
        : words.say('reason.lot-open', { what: titleIn(words, part), why: whyLot(part, parts, words) }),
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
    ...programmeReasons(understood, parts, isJoined, { words, law }),
  ]
}

/** One lot of services that can be told apart has no source of law: its ground is still the buyer's to give. */
function isExcused(parts: readonly Part[]): boolean {
  return parts.length > 1 || (parts[0]?.activities.length ?? 0) < 2
}

/** L2113-10, art. 46(1): the ground is the buyer's, and another one where services can be told apart. */
function undivided(lots: readonly ProposedLot[], words: NeedWords, law: NationalLaw | undefined): Reason[] {
  const [first] = lots
  if (!first || lots.length > 1) return []
  const several = first.part.activities.length > 1
  const id = several
    ? law === 'FR'
      ? 'reason.one-lot-several-france'
      : 'reason.one-lot-several'
    : law === 'FR'
      ? 'reason.one-lot-france'
      : 'reason.one-lot'
  const what = several ? titleIn(words, first.part) : joined(subjectNames(words, first.part), words)
  return [
    {
      path: '/notDividedReason',
      text: words.say(id, { what, why: first.part.why === 'changed' ? 'changed' : 'other' }),
    },
  ]
}

function assumed({ activitiesFrom, activities, blueprints }: Understood, words: NeedWords): Reason[] {
  if (activitiesFrom === 'need' || blueprints.length > 0) return []
  const id = activitiesFrom === 'title' ? 'reason.activities-title' : 'reason.activities-assumed'
  const names = activities.map((activity) => words.say(`activity.${activity}`)).join(', ')
  return [{ path: '/lots', text: words.say(id, { activities: names }) }]
}

function valueReason({ value }: Understood, words: NeedWords): Reason {
  return value
    ? { path: '/lots/0/value', text: words.say('reason.shares') }
    : { path: '/lots', text: words.say('reason.no-value') }
}

function programmeReasons(
  { blueprints }: Understood,
  parts: readonly Part[],
  isJoined: boolean,
  { words, law }: { readonly words: NeedWords; readonly law: NationalLaw | undefined },
): Reason[] {
  if (blueprints.length === 0) return []
  const waves = new Set(blueprints.flatMap(({ wave }) => wave ?? [])).size
  const named = (each: readonly Blueprint[]) => each.map(({ name }) => name[words.language]).join(', ')
  const beside = blueprints.filter(({ wave }) => wave === undefined)
  const params = {
    waves,
    names: named(inOrder(blueprints.filter(({ wave }) => wave !== undefined))),
    beside: beside.length === 0 ? 'none' : named(beside),
    optional: parts.some((part) => hasOptional(part)) ? 'yes' : 'no',
    [lawArgument]: lawWord(law),
  }
  return [
    { path: '/lots', text: words.say('reason.programme', params) },
    ...(isJoined
      ? [{ path: '/lots', text: words.say('reason.programme-joined', { most: activityFacts.programmeLots }) }]
      : []),
  ]
}

function hasOptional({ blueprintLot, joinedLots = [] }: Part): boolean {
  return [...(blueprintLot ? [blueprintLot] : joinedLots)].some(({ tranche }) => tranche === 'optional')
}
