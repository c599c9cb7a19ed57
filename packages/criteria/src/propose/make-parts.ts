import type { Activity, LocalizedText } from '@opensource-experts/core'
import type { Both } from '../catalogue/blueprint'
import { activityFacts } from '../generated/activity-facts'
import { isName } from '../resolve/is-admitted'
import type { Part } from './part'
import { programmeParts } from './programme-parts'
import { grouped, type Subject, subjectsOf, unsorted } from './subjects'
import type { Understood } from './understand-need'

/** Bought once for all: the same trainers and the same advisers serve every family. */
const acrossFamilies: readonly Activity[] = ['training', 'steering', 'advice']
/** More places than these would make more lots of one kind than a buyer can follow. */
const maxPlaces = 5

export interface Parts {
  readonly parts: readonly Part[]
  /** Subjects that had to share lots, and places that had to share one. */
  readonly tooMany?: number
  readonly tooManyPlaces?: number
  /** Places by which some work on site is not cut, since its lots would be too small. */
  readonly smallPlaces?: number
  /** A programme whose lots were joined. */
  readonly joined: boolean
}

/** Parts of a need: by activity, family of components and, for what is done on site, place; a programme by its blueprints. */
export function makeParts(understood: Understood): Parts {
  const { need, software, blueprints } = understood
  const subjects = subjectsOf(software, need.functions ?? [], blueprints)
  const programme = blueprints.length > 0
  const most = programme ? activityFacts.programmeLots : activityFacts.lots
  const planned = programme ? programmeParts(understood, subjects, most) : { parts: [], joined: false }
  const chosen = new Set(blueprints.map(({ id }) => id))
  const rest = subjects.filter(({ id }) => !chosen.has(id))
  const room = Math.max(1, most - planned.parts.length)
  const others = programme && rest.length === 0 ? [] : subjectParts(understood, grouped(rest, room), room, programme)
  const all = [...planned.parts, ...others]
  const { parts, tooManyPlaces, smallPlaces } = byPlace(all, understood, most)
  return {
    parts: [...parts].sort((a, b) => waveOf(a) - waveOf(b)),
    joined: planned.joined,
    ...(rest.length > room ? { tooMany: rest.length } : {}),
    ...(tooManyPlaces === undefined ? {} : { tooManyPlaces }),
    ...(smallPlaces === undefined ? {} : { smallPlaces }),
  }
}

function waveOf({ wave }: Part): number {
  return wave ?? 99
}

function subjectParts(
  { need, activities, activitiesFrom, value }: Understood,
  subjects: readonly Subject[],
  most: number,
  besideProgramme: boolean,
): Part[] {
  const wanted: readonly Activity[] = besideProgramme && activitiesFrom !== 'need' ? ['support'] : activities
  const own = wanted.filter((each) => !acrossFamilies.includes(each))
  const across = besideProgramme ? [] : wanted.filter((each) => acrossFamilies.includes(each))
  const places: readonly (Subject | undefined)[] = subjects.length > 0 ? subjects : [undefined]
  // Where nothing is named, the title of the need says what it is about.
  const titled = subjects.length > 0 ? undefined : titleName(need.title)
  // What each software is worth decides whether its activities are worth lots of their own.
  const small = value !== undefined && Number(value.amount) / places.length < activityFacts.parting
  const join = own.length > 1 && (small || places.length * own.length + across.length > most)
  const perSubject = places.flatMap((subject) => {
    if (own.length === 0) return []
    const loose = subject?.isFamily === false ? (subject.id === unsorted ? 'functions' : 'rest') : undefined
    if (join) return [partOf(subject, own, loose ?? (small ? 'small' : 'joined'))]
    return own.map((activity) => partOf(subject, [activity], loose ?? 'lot'))
  })
  const software = subjects.flatMap((each) => each.software)
  const functions = subjects.flatMap((each) => each.functions)
  const named = titled ? { name: titled } : {}
  return [
    ...perSubject.map((part) => ({ ...part, ...named })),
    ...across.map(
      (activity): Part => ({
        ...named,
        key: activity,
        activities: [activity],
        software,
        functions,
        share: shareOf([activity]),
        why: 'lot',
      }),
    ),
  ]
}

/** A title that can stand in a sentence, in the languages of the words. */
function titleName(title: LocalizedText): Both | undefined {
  const [first] = Object.values(title)
  const [en, fr] = [title.en ?? first, title.fr ?? first].map((text) => text?.trim() ?? '')
  return en && fr && isName(en) && isName(fr) ? { en, fr } : undefined
}

function partOf(subject: Subject | undefined, activities: readonly Activity[], why: Part['why']): Part {
  const about = subject?.id ?? 'all'
  return {
    key: `${about}/${activities.join('+')}`,
    activities,
    software: subject?.software ?? [],
    functions: subject?.functions ?? [],
    share: shareOf(activities) * Math.max(1, (subject?.software.length ?? 0) + (subject?.functions.length ?? 0)),
    why,
    ...(subject?.isFamily ? { families: [subject.id] } : {}),
    ...(subject?.name ? { name: subject.name } : {}),
  }
}

/** The usual part of the value of some activities: an assumption, to be replaced by an estimate. */
function shareOf(activities: readonly Activity[]): number {
  return activityFacts.activities.reduce((sum, { id, share }) => sum + (activities.includes(id) ? share : 0), 0)
}

/** What is done on site, once for each place: only there does a place part the work. */
function byPlace(
  parts: readonly Part[],
  { need, territories, value }: Understood,
  most: number,
): Pick<Parts, 'parts' | 'tooManyPlaces' | 'smallPlaces'> {
  const sited = parts.map((part): Part => {
    const said = need.onSite?.some((activity) => part.activities.includes(activity))
    const onSite = said ?? part.blueprintLot?.onSite ?? (part.joinedLots?.some((lot) => lot.onSite) || undefined)
    return onSite === undefined ? part : { ...part, onSite }
  })
  // What was joined is not done on site in all its parts.
  const movable = sited.filter(
    ({ onSite, blueprintLot, joinedLots }) => onSite && (blueprintLot?.geographic ?? (!blueprintLot && !joinedLots)),
  )
  if (territories.length < 2 || movable.length === 0) return { parts: sited }
  const whole = sited.reduce((sum, { share }) => sum + share, 0) * territories.length
  const isWorth = ({ share }: Part) => !value || (Number(value.amount) * share) / whole >= activityFacts.placeLot
  const divisible = movable.filter(isWorth)
  const small = divisible.length < movable.length ? { smallPlaces: territories.length } : {}
  if (divisible.length === 0) return { parts: sited, ...small }
  const count = sited.length + divisible.length * (territories.length - 1)
  if (territories.length > maxPlaces || count > most) return { parts: sited, tooManyPlaces: territories.length }
  return {
    ...small,
    parts: sited.flatMap((part): Part[] =>
      divisible.includes(part)
        ? territories.map((place) => ({
            ...part,
            key: `${part.key}/${place}`,
            places: [place],
            geographic: true,
            why: 'place',
            share: part.share,
          }))
        : [{ ...part, geographic: false, share: part.share * territories.length }],
    ),
  }
}
