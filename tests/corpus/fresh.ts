import { type CorpusCase, caseOf, type RawCase } from './cases'
import type { Place } from './frames'
import { groups as first } from './fresh-1'
import { groups as second } from './fresh-2'
import { groups as third } from './fresh-3'
import { groups as fourth } from './fresh-4'
import { groups as fifth } from './fresh-5'
import { groups as sixth } from './fresh-6'
import { groups as seventh } from './fresh-7'
import { groups as eighth } from './fresh-8'
import { groups as ninth } from './fresh-9'
import { groups as tenth } from './fresh-10'
import { groups as twelfth } from './fresh-12'
import { groups as thirteenth } from './fresh-13'
import { groups as conduct } from './fresh-21'
import { groups as conductAgain } from './fresh-22'
import { groups as weightsAndLots } from './fresh-23'
import { groups as otherFamilies } from './fresh-24'
import { groups as afterwards } from './fresh-25'
import { groups as sameAgain } from './fresh-26'
import { groups as thirdTime } from './fresh-27'
import { groups as termsOtherwise } from './fresh-28'
import { groups as termsOnceMore } from './fresh-29'
import { groups as thirtieth } from './fresh-30'
import { groups as thirtyFirst } from './fresh-31'
import { groups as thirtySecond } from './fresh-32'

// Blind sets: sentences in the ways that buyers write, each set measured before anything was mended for it.

const languages = ['fr', 'en', 'de', 'it', 'es', 'nl'] as const
type Sentences = Readonly<Partial<Record<(typeof languages)[number], readonly string[]>>>

const countries = {
  fr: 'fr-formal',
  en: 'ie-open',
  de: 'de-open',
  it: 'it-open',
  es: 'es-open',
  nl: 'nl-open',
} as const

/** Faults of one kind, and what looks like them and is none. */
export interface FreshGroup {
  readonly shows: string
  readonly family: string
  /** Other families in which a finding would be as right. */
  readonly also?: readonly string[]
  readonly basis: string
  readonly place: Place
  readonly set?: RawCase['set']
  /** True where the document has one lot. */
  readonly single?: boolean
  readonly unlawful: Sentences
  readonly lawful: Sentences
}

const sets: Readonly<Record<string, readonly FreshGroup[]>> = {
  first,
  second,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,
  ninth,
  tenth,
  twelfth,
  thirteenth,
  conduct,
  conductAgain,
  weightsAndLots,
  otherFamilies,
  afterwards,
  termsOtherwise,
  termsOnceMore,
  sameAgain,
  thirdTime,
  thirtieth,
  thirtyFirst,
  thirtySecond,
}

export const freshSets = Object.keys(sets)

export function readFresh(set: string): CorpusCase[] {
  return (sets[set] ?? []).flatMap((group, at) => [
    ...casesOf(group, 'unlawful', `${set}-${at + 1}`),
    ...casesOf(group, 'lawful', `${set}-${at + 1}`),
  ])
}

function casesOf(group: FreshGroup, verdict: 'unlawful' | 'lawful', id: string): CorpusCase[] {
  const { shows, family, also, basis, place, set, single = false } = group
  return languages.flatMap((language) =>
    (group[verdict][language] ?? []).map((text, index) => {
      const country = countries[language]
      const frame =
        single && (language === 'fr' || language === 'en') ? (`${countries[language]}-single` as const) : country
      const raw: RawCase = {
        ...{ id: `${id}-${verdict}-${language}-${index + 1}`, shows, verdict, basis, why: shows },
        ...{ place, text, frame },
        ...(also && { also }),
        ...(set && { set }),
      }
      return caseOf(family, raw, 'fresh')
    }),
  )
}
