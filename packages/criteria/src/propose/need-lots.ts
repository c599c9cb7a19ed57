import {
  type LocalizedText,
  type Lot,
  type Need,
  OseError,
  parseDecimal,
  type SoftwareProject,
} from '@opensource-experts/core'
import { isName } from '../resolve/is-admitted'
import type { Profile } from './profile'
import type { ProposalWords } from './proposal-words'
import type { Reason } from './reason'
import { splitValue } from './split-value'
import { wordsFor } from './words-for'

/** House lines, not law: what a buyer can follow, and what a lot must be worth to be tendered for. */
const maxLots = 10
const worthParting = 200_000

/** CPV: support and maintenance of software, custom software development. */
export const cpvOf: Readonly<Record<Profile, string>> = { support: '72267000', development: '72230000' }

export interface ProposedLot {
  readonly lot: Lot
  readonly profile: Profile
}

export interface ProposedLots {
  readonly lots: readonly ProposedLot[]
  readonly notDividedReason?: { readonly ground: string; readonly text: LocalizedText }
  readonly reasons: readonly Reason[]
}

/** The lots of a need: one for each software; a single software is parted by activity where its value allows it. */
export function needLots(need: Need, languages: readonly string[], words: ProposalWords): ProposedLots {
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
  const say = words.reasons
  const reasons: Reason[] = software.length === 0 ? [{ path: '/lots', text: say.noSoftware }] : []
  const make = (parts: readonly Part[]): ProposedLot[] => {
    const values = splitValue(
      need.value,
      parts.map(({ share }) => share),
    )
    return parts.map(({ profile, software: own }, index) => ({
      profile,
      lot: {
        id: `LOT-${String(index + 1).padStart(4, '0')}`,
        title: inLanguages(need, languages, profile, own),
        description: descriptions(languages, profile),
        cpv: [cpvOf[profile]],
        nuts: [...need.territories],
        value: values[index] ?? need.value,
        durationMonths: need.durationMonths,
        ...(own.length > 0 ? { software: own } : {}),
      },
    }))
  }
  if (software.length > 1) {
    const groups = inGroups(software, Math.min(software.length, maxLots))
    const text = groups.length < software.length ? say.lotsGrouped(groups.length) : say.lotsBySoftware
    const parts = groups.map((own): Part => ({ profile: 'support', software: own, share: own.length }))
    return {
      lots: make(parts),
      reasons: [...reasons, { path: '/lots', text }, { path: '/lots/0/value', text: say.values }],
    }
  }
  if (Number(need.value.amount) >= worthParting) {
    const parts: Part[] = [
      { profile: 'support', software, share: 60 },
      { profile: 'development', software, share: 40 },
    ]
    return { lots: make(parts), reasons: [...reasons, { path: '/lots', text: say.lotsByActivity }] }
  }
  return {
    lots: make([{ profile: 'support', software, share: 1 }]),
    // L2113-11 and art. 46(1): the reason is the buyer's. A ground that is not one of the law cannot pass for it.
    notDividedReason: {
      ground: 'to-be-confirmed',
      text: Object.fromEntries(languages.map((tag) => [tag, (wordsFor(tag) ?? words).notDivided])),
    },
    reasons: [...reasons, { path: '/notDividedReason', text: say.singleLot }],
  }
}

interface Part {
  readonly profile: Profile
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
function inLanguages(
  need: Need,
  languages: readonly string[],
  profile: Profile,
  software: readonly SoftwareProject[],
): LocalizedText {
  const names = software.map(({ name }) => name.trim()).filter(isName)
  return Object.fromEntries(
    languages.map((tag) => {
      const words = wordsFor(tag)
      if (words) return [tag, words.lotTitle[profile](joined(names, words))] as const
      const title = need.title[tag] ?? Object.values(need.title)[0] ?? need.languages[0] ?? ''
      return [tag, [title, names.join(', ')].filter((part) => part !== '').join(' – ')] as const
    }),
  )
}

function descriptions(languages: readonly string[], profile: Profile): LocalizedText {
  return Object.fromEntries(
    languages.flatMap((tag) => {
      const words = wordsFor(tag)
      return words ? [[tag, words.lotDescription[profile]] as const] : []
    }),
  )
}

/** Long lists are cut: a title is a name, the list stands in `software`. */
function joined(names: readonly string[], words: ProposalWords): string {
  if (names.length === 0) return words.someSoftware
  const shown = names.length > 4 ? [...names.slice(0, 3), '…'] : names
  const last = shown.at(-1) ?? ''
  if (last === '…') return shown.join(', ')
  return shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')}${words.and}${last}`
}
