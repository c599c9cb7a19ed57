import {
  defined,
  type LocalizedText,
  type Lot,
  type NationalLaw,
  type Need,
  type Procurement,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { activityFacts } from '../generated/activity-facts'
import { isName } from '../resolve/is-admitted'
import { functionNames } from './function-names'
import { lotDescription } from './lot-description'
import { type NeedWords, needWordsFor, needWordsOr } from './need-words'
import type { Part } from './part'
import { splitValue } from './split-value'
import { nameOf } from './subjects'
import type { Understood } from './understand-need'

export interface ProposedLot {
  readonly lot: Lot
  readonly part: Part
}

/** The lots of the parts of a need, numbered, with their words and values. */
export function needLots(
  understood: Understood,
  parts: readonly Part[],
  {
    catalogue,
    languages,
    law,
    words,
  }: {
    readonly catalogue: Catalogue
    readonly languages: readonly string[]
    readonly law?: NationalLaw | undefined
    readonly words: NeedWords
  },
): ProposedLot[] {
  const { need, value, durationMonths, territories } = understood
  const values =
    value &&
    splitValue(
      value,
      parts.map(({ share }) => share),
    )
  const spoken = (tag: string) => needWordsFor(catalogue, tag)
  const titled = titles(need, parts, languages, spoken)
  return parts.map((part, index) => {
    const nuts = part.places ?? territories
    const names = part.software.map(({ name }) => name)
    return {
      part,
      lot: {
        id: `LOT-${String(index + 1).padStart(4, '0')}`,
        title: titled[index] ?? {},
        description: lotDescription(understood, part, languages, spoken, law),
        cpv: [...new Set(part.activities.map(cpvOf))],
        activities: part.activities,
        ...defined({
          nuts: nuts.length > 0 ? [...nuts] : undefined,
          value: values?.[index],
          durationMonths,
          software: names.length > 0 ? part.software : undefined,
          onSite: part.onSite,
          geographic: part.geographic,
          componentFamilies: part.families && familyNames(part, part.families, words),
        }),
      },
    }
  })
}

/** Families as people call them, in the language of the reasons: documents print them. */
function familyNames(part: Part, families: readonly string[], words: NeedWords): string[] {
  const own = families.length === 1 ? subjectNames(words, part)[0] : undefined
  const said = families.length === 1 ? part.name?.[words.language] : undefined
  return families.map((id) => nameOf(id)?.[words.language] ?? said ?? own ?? id)
}

function cpvOf(activity: Part['activities'][number]): string {
  return activityFacts.activities.find(({ id }) => id === activity)?.cpv ?? '72000000'
}

/** The codes of all lots, those of software first: a training lot does not make the whole a contract for training. */
export function cpvOfAll(lots: readonly ProposedLot[]): NonNullable<Procurement['cpv']> {
  const codes = [...new Set(lots.flatMap(({ lot }) => lot.cpv ?? []))]
  return [...codes.filter((code) => code.startsWith('72')), ...codes.filter((code) => !code.startsWith('72'))]
}

type Spoken = (tag: string) => NeedWords | undefined

/**
 * A title of each part in each language. One that has no words here takes the title of the need and the names, with English
 * words, to be translated, where these do not tell two lots apart.
 */
function titles(
  { title: own }: Need,
  parts: readonly Part[],
  languages: readonly string[],
  spoken: Spoken,
): LocalizedText[] {
  const english = needWordsOr('en')
  const inLanguage = (tag: string): string[] => {
    const words = spoken(tag)
    if (words)
      return toldApart(
        parts.map((part) => titleIn(words, part)),
        parts,
        words,
      )
    const title = own[tag] ?? Object.values(own)[0] ?? tag
    const plain = parts.map((part) => [title, namesOf(part).join(', ')].filter((each) => each !== '').join(' – '))
    const said = plain.map((each, index) => {
      const part = parts[index]
      return part && isTwice(each, plain) ? `${title} – ${titleIn(english, part)}` : each
    })
    return toldApart(said, parts, english)
  }
  const byLanguage = languages.map((tag) => [tag, inLanguage(tag)] as const)
  return parts.map((_, index) => Object.fromEntries(byLanguage.map(([tag, all]) => [tag, all[index] ?? ''])))
}

function isTwice(title: string, all: readonly string[]): boolean {
  return all.indexOf(title) !== all.lastIndexOf(title)
}

/** The same function may be wanted of two families: the family, else a number, tells such lots apart. */
function toldApart(titles: readonly string[], parts: readonly Part[], { language }: NeedWords): string[] {
  const named = titles.map((title, index) => {
    const { name, families = [] } = parts[index] ?? {}
    const family = name?.[language] ?? families[0]
    return isTwice(title, titles) && family !== undefined ? `${title} (${family})` : title
  })
  return named.map((title, index) =>
    isTwice(title, named) ? `${title} (${named.slice(0, index + 1).filter((each) => each === title).length})` : title,
  )
}

/** What a part is, in one language. */
export function titleIn(words: NeedWords, part: Part): string {
  const { blueprintLot, activities, places, geographic } = part
  const names = joined(subjectNames(words, part), words)
  const [activity, more] = activities
  const title =
    blueprintLot?.title[words.language] ??
    (more === undefined && activity
      ? ofActivity(words.say(`title.${activity}`, { names }), names)
      : words.say('title.several', { names, activities: capital(listed(activities, words)) }))
  return geographic && places ? words.say('title.place', { title, places: places.join(', ') }) : title
}

/** A function may name its activity itself: "Development of a portal" is not said to be a development once more. */
function ofActivity(title: string, names: string): string {
  const first = /^\p{L}+/u
  const own = first.exec(names)?.[0]
  return own !== undefined && own.toLowerCase() === first.exec(title)?.[0].toLowerCase() ? capital(names) : title
}

/** The activities of a part, as they stand in a sentence. */
function listed(activities: Part['activities'], words: NeedWords): string {
  return joined(
    activities.map((activity) => words.say(`activity.${activity}`)),
    words,
    activities.length,
  )
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** Names of software, else of functions, else of the family. */
export function subjectNames(words: NeedWords, part: Part): string[] {
  const own = [...namesOf(part), ...functionNames(words, part)]
  if (own.length > 0) return own
  return part.name ? [part.name[words.language]] : [words.say('some-software')]
}

function namesOf({ software }: Part): string[] {
  return software.map(({ name }) => name.trim()).filter(isName)
}

/** Long lists are cut: a title is a name, the list stands in `software`. */
export function joined(names: readonly string[], words: NeedWords, most = 4): string {
  if (names.length > most) return [...names.slice(0, 3), '…'].join(', ')
  // "Filing of requests; online payment": what holds several words is not joined by one more "and".
  if (names.some((name) => / (?:and|et|&) /u.test(name))) return names.join(words.say('change.and'))
  // Sentences of ours, since to open the tables of Intl takes longer than a proposal.
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : words.say('list.and', { first: names.slice(0, -1).join(', '), last })
}
