import { defined, type LocalizedText, type Lot, type Need, type Procurement } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { activityFacts } from '../generated/activity-facts'
import { isName } from '../resolve/is-admitted'
import { lotDescription } from './lot-description'
import { type NeedWords, needWordsFor } from './need-words'
import type { Part } from './part'
import { splitValue } from './split-value'
import type { Understood } from './understand-need'

export interface ProposedLot {
  readonly lot: Lot
  readonly part: Part
}

/** The lots of the parts of a need, numbered, with their words and values. */
export function needLots(
  understood: Understood,
  parts: readonly Part[],
  { catalogue, languages }: { readonly catalogue: Catalogue; readonly languages: readonly string[] },
): ProposedLot[] {
  const { need, value, durationMonths, territories } = understood
  const values =
    value &&
    splitValue(
      value,
      parts.map(({ share }) => share),
    )
  const spoken = (tag: string) => needWordsFor(catalogue, tag)
  return parts.map((part, index) => {
    const nuts = part.places ?? territories
    const names = part.software.map(({ name }) => name)
    return {
      part,
      lot: {
        id: `LOT-${String(index + 1).padStart(4, '0')}`,
        title: titles(need, part, languages, spoken),
        description: lotDescription(understood, part, languages, spoken),
        cpv: [...new Set(part.activities.map(cpvOf))],
        activities: part.activities,
        ...defined({
          nuts: nuts.length > 0 ? [...nuts] : undefined,
          value: values?.[index],
          durationMonths,
          software: names.length > 0 ? part.software : undefined,
          onSite: part.onSite,
          geographic: part.geographic,
          componentFamilies: part.families,
        }),
      },
    }
  })
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

/** A title in each language; one that has no words here takes the title of the need and the names. */
function titles(need: Need, part: Part, languages: readonly string[], spoken: Spoken): LocalizedText {
  return Object.fromEntries(
    languages.map((tag) => {
      const words = spoken(tag)
      if (words) return [tag, titleIn(words, part)] as const
      const title = need.title[tag] ?? Object.values(need.title)[0] ?? tag
      return [tag, [title, namesOf(part).join(', ')].filter((each) => each !== '').join(' – ')] as const
    }),
  )
}

/** What a part is, in one language. */
export function titleIn(words: NeedWords, part: Part): string {
  const { blueprintLot, activities, places, geographic } = part
  const names = joined(subjectNames(words, part), words)
  const [activity, more] = activities
  const title =
    blueprintLot?.title[words.language] ??
    (more === undefined && activity ? words.say(`title.${activity}`, { names }) : words.say('title.several', { names }))
  return geographic && places ? words.say('title.place', { title, places: places.join(', ') }) : title
}

/** Names of software, else of functions, else of the family. */
export function subjectNames(words: NeedWords, part: Part): string[] {
  const functions = part.functions.flatMap((text) => text[words.language] ?? Object.values(text)[0] ?? [])
  const own = [...namesOf(part), ...functions.map((text) => text.trim()).filter(isName)]
  if (own.length > 0) return own
  return part.name ? [part.name[words.language]] : [words.say('some-software')]
}

function namesOf({ software }: Part): string[] {
  return software.map(({ name }) => name.trim()).filter(isName)
}

/** Long lists are cut: a title is a name, the list stands in `software`. */
export function joined(names: readonly string[], words: NeedWords): string {
  if (names.length > 4) return [...names.slice(0, 3), '…'].join(', ')
  // The English of the project is British: no comma before "and".
  return new Intl.ListFormat(words.language === 'en' ? 'en-GB' : words.language).format(names)
}
