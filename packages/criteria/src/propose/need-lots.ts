import {
  defined,
  type LocalizedText,
  type Lot,
  type Need,
  OseError,
  parseDecimal,
  type SoftwareProject,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import type { Activity } from '../catalogue/clause-sets'
import { isName } from '../resolve/is-admitted'
import { nationalLaw } from './national-law'
import { type ProposalWords, wordsFor } from './proposal-words'
import type { Reason } from './reason'
import { splitValue } from './split-value'

/** House lines, not law: what a buyer can follow, and what a lot must be worth to be tendered for. */
const maxLots = 10
const worthParting = 200_000

/** CPV: support and maintenance of software, custom software development. */
export const cpvOf: Readonly<Record<Activity, string>> = { support: '72267000', development: '72230000' }

export interface ProposedLot {
  readonly lot: Lot
  readonly activity: Activity
}

export interface ProposedLots {
  readonly lots: readonly ProposedLot[]
  readonly notDividedReason?: { readonly ground: string; readonly text: LocalizedText }
  readonly reasons: readonly Reason[]
}

/** The lots of a need: one for each software; a single software is parted by activity where its value allows it. */
export function needLots(
  need: Need,
  words: ProposalWords,
  { catalogue, languages }: { readonly catalogue: Catalogue; readonly languages: readonly string[] },
): ProposedLots {
  const spoken = (tag: string) => wordsFor(catalogue, tag)
  const value = parseDecimal(need.value.amount)
  if (!value || value.units <= 0n) {
    throw new OseError('need-invalid', 'The value of the need must be above 0: give an estimate without tax.', {
      path: '/value/amount',
    })
  }
  if (!Number.isFinite(need.durationMonths) || need.durationMonths <= 0) {
    throw new OseError('need-invalid', 'The duration of the need must be above 0 months.', { path: '/durationMonths' })
  }
  const software = distinct(need.software ?? [])
  const reasons: Reason[] = software.length === 0 ? [{ path: '/lots', text: words.say('reason.no-software') }] : []
  const make = (parts: readonly Part[]): ProposedLot[] => {
    const values = splitValue(
      need.value,
      parts.map(({ share }) => share),
    )
    return parts.map(({ activity, software: own }, index) => ({
      activity,
      lot: {
        id: `LOT-${String(index + 1).padStart(4, '0')}`,
        title: titles(need, languages, spoken, activity, own),
        description: descriptions(languages, spoken, activity),
        cpv: [cpvOf[activity]],
        nuts: [...need.territories],
        value: values[index] ?? need.value,
        durationMonths: need.durationMonths,
        ...defined({ software: own.length > 0 ? own : undefined }),
      },
    }))
  }
  if (software.length > 1) {
    const groups = inGroups(software, Math.min(software.length, maxLots))
    const text =
      groups.length < software.length
        ? words.say('reason.lots-grouped', { lots: groups.length })
        : words.say('reason.lots-by-software')
    const parts = groups.map((own): Part => ({ activity: 'support', software: own, share: own.length }))
    return {
      lots: make(parts),
      reasons: [...reasons, { path: '/lots', text }, { path: '/lots/0/value', text: words.say('reason.values') }],
    }
  }
  if (Number(need.value.amount) >= worthParting) {
    const parts: Part[] = [
      { activity: 'support', software, share: 60 },
      { activity: 'development', software, share: 40 },
    ]
    return { lots: make(parts), reasons: [...reasons, { path: '/lots', text: words.say('reason.lots-by-activity') }] }
  }
  const french = nationalLaw(need.jurisdiction) === 'FR'
  return {
    lots: make([{ activity: 'support', software, share: 1 }]),
    // L2113-11 and art. 46(1): the reason is the buyer's. A ground that is not one of the law cannot pass for it.
    notDividedReason: {
      ground: 'to-be-confirmed',
      text: Object.fromEntries(languages.map((tag) => [tag, (spoken(tag) ?? words).say('not-divided')])),
    },
    reasons: [
      ...reasons,
      { path: '/notDividedReason', text: words.say(french ? 'reason.single-lot-france' : 'reason.single-lot') },
    ],
  }
}

type Spoken = (tag: string) => ProposalWords | undefined

interface Part {
  readonly activity: Activity
  readonly software: readonly SoftwareProject[]
  readonly share: number
}

function distinct(software: readonly SoftwareProject[]): SoftwareProject[] {
  const seen = new Set<string>()
  return software.filter(({ name }) => {
    const key = name.trim().toLowerCase()
    if (key === '' || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** As even as possible, in the order given. */
function inGroups<Item>(items: readonly Item[], count: number): Item[][] {
  return Array.from({ length: count }, (_, index) =>
    items.slice(Math.floor((index * items.length) / count), Math.floor(((index + 1) * items.length) / count)),
  )
}

/** A title in each language; one that has no words here takes the title of the need and the names. */
function titles(
  need: Need,
  languages: readonly string[],
  spoken: Spoken,
  activity: Activity,
  software: readonly SoftwareProject[],
): LocalizedText {
  const names = software.map(({ name }) => name.trim()).filter(isName)
  return Object.fromEntries(
    languages.map((tag) => {
      const words = spoken(tag)
      if (words) return [tag, words.say(`lot-title.${activity}`, { names: joined(names, words) })] as const
      const title = need.title[tag] ?? Object.values(need.title)[0] ?? need.languages[0] ?? ''
      return [tag, [title, names.join(', ')].filter((part) => part !== '').join(' – ')] as const
    }),
  )
}

function descriptions(languages: readonly string[], spoken: Spoken, activity: Activity): LocalizedText {
  return Object.fromEntries(
    languages.flatMap((tag) => {
      const words = spoken(tag)
      return words ? [[tag, words.say(`lot-description.${activity}`)] as const] : []
    }),
  )
}

/** Long lists are cut: a title is a name, the list stands in `software`. */
function joined(names: readonly string[], words: ProposalWords): string {
  if (names.length === 0) return words.say('some-software')
  if (names.length > 4) return [...names.slice(0, 3), '…'].join(', ')
  // The English of the project is British: no comma before "and".
  return new Intl.ListFormat(words.language === 'en' ? 'en-GB' : words.language).format(names)
}
