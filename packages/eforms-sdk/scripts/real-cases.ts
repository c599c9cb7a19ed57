// What `real-notices.ts` inserts, one kind after the other.
import {
  type Change,
  type Criterion,
  type Procurement,
  paragraphs,
  type Recognise,
  type WeightPolicy,
} from '@opensource-experts/core'

const languages = [
  'bg',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'it',
  'lt',
  'lv',
  'mt',
  'nl',
  'pl',
  'pt',
  'ro',
  'sk',
  'sl',
  'sv',
]
const everywhere = (text: string) => Object.fromEntries(languages.map((language) => [language, text]))
const award = (id: string, type: 'price' | 'quality', value: number): Criterion => ({
  id,
  kind: 'award',
  type,
  target: 'tender',
  lots: 'all',
  name: everywhere(`Essai ${id} é`),
  description: everywhere(`Texte d'essai du critère ${id} & <suite>\nseconde ligne`),
  weight: { kind: 'percentage', value },
})
/** Two levels of one invented clause: what a catalogue would recognise. */
export const levels = { basic: 'x'.repeat(299).concat('.'), advanced: 'y'.repeat(249).concat(' & <z>.') } as const
const term = (level: keyof typeof levels): Criterion => ({
  id: 'term',
  kind: 'performance',
  target: 'performance',
  lots: 'all',
  clause: { id: 'PER-99', version: '1.0.0', level, params: {} },
  description: everywhere(levels[level]),
})
export const recognise: Recognise = ({ criteria }) =>
  criteria.flatMap(({ id: criterion, kind, description = {} }) =>
    kind !== 'performance'
      ? []
      : Object.entries(description).flatMap(([language, text]) =>
          paragraphs(text).flatMap((own, paragraph) =>
            (['basic', 'advanced'] as const)
              .filter((level) => levels[level] === own)
              .map((level) => {
                const clause = { id: 'PER-99', version: '1.0.0', level, params: {} }
                return { criterion, clause, match: 'exact' as const, language, paragraph }
              }),
          ),
        ),
  )

const selection = (id: string, text: string): Criterion => ({
  id,
  kind: 'selection',
  target: 'operator',
  lots: 'all',
  code: 'slc-abil-ref-services',
  use: 'minimum',
  name: everywhere(`Essai ${id} é`),
  description: everywhere(text),
})

const calls = /^([7-9]|1\d|2[0-4]|CEI|E3)$/

export interface Case {
  readonly name: string
  readonly criteria: readonly Criterion[]
  readonly weights: WeightPolicy
  readonly replaceAward?: boolean
  readonly subtypes: RegExp
  /** What is asked beside criteria; undefined where there is nothing to ask of this notice. */
  readonly members?: (read: Procurement) => Partial<Change> | undefined
  /** What the development half must give at least, so that refusing everything is no success. */
  readonly atLeast: number
  /** The same at another level, and what it is taken out by. */
  readonly other?: { readonly criterion: Criterion; readonly clause?: string }
}

export const cases: readonly Case[] = [
  {
    name: 'one quality criterion of 10 per cent',
    criteria: [award('quality', 'quality', 10)],
    weights: 'scale',
    subtypes: /^([7-9]|1\d|2[0-4]|CEI|E3)$/,
    atLeast: 64,
    other: {
      criterion: { ...award('quality', 'quality', 15), description: everywhere('Tout autre texte & <niveau>') },
    },
  },
  {
    name: 'a complete set 60/30/10',
    criteria: [award('price', 'price', 60), award('quality', 'quality', 30), award('engagement', 'quality', 10)],
    weights: 'scale',
    subtypes: /^([7-9]|1\d|2[0-4]|CEI|E3)$/,
    atLeast: 39,
  },
  {
    name: 'a complete set in the place of what is there',
    criteria: [award('price', 'price', 60), award('quality', 'quality', 30), award('engagement', 'quality', 10)],
    weights: 'refuse',
    replaceAward: true,
    subtypes: /^([7-9]|1\d|2[0-4]|CEI|E3)$/,
    atLeast: 107,
  },
  {
    name: 'one performance term of 300 characters',
    criteria: [term('basic')],
    other: { criterion: term('advanced'), clause: 'PER-99' },
    weights: 'refuse',
    subtypes: /^([7-9]|1\d|2[0-2]|CEI|E3)$/,
    atLeast: 99,
  },
  {
    name: 'one selection criterion',
    criteria: [selection('references', 'Trois services comparables & <suite>')],
    other: { criterion: { ...selection('references', 'Deux services comparables'), id: 'LOT-0001.selection.1' } },
    weights: 'refuse',
    subtypes: calls,
    atLeast: 99,
  },
  {
    name: 'limits on lots',
    criteria: [],
    members: ({ lots }) => (lots.length < 2 ? undefined : { lotLimits: { submitted: lots.length, awarded: 1 } }),
    weights: 'refuse',
    subtypes: calls,
    atLeast: 20,
  },
  {
    name: 'all lots required',
    criteria: [],
    members: ({ lots }) => (lots.length < 2 ? undefined : { lotLimits: { allRequired: true } }),
    weights: 'refuse',
    subtypes: calls,
    atLeast: 20,
  },
  {
    name: 'a formula where there are no numbers',
    criteria: [],
    members: ({ lots, criteria: all }) => {
      const counted = new Set(
        all.flatMap((each) =>
          each.kind === 'award' && (each.weight || each.fixed || each.thresholds) ? [String(each.lots)] : [],
        ),
      )
      const own = lots.filter(({ id }) => !counted.has(id))
      if (own.length === 0) return undefined
      return {
        awardMethods: Object.fromEntries(own.map(({ id }) => [id, { complicated: everywhere('N = P / p & <essai>') }])),
      }
    },
    weights: 'refuse',
    subtypes: /^([7-9]|1\d|2[0-4]|E3)$/,
    atLeast: 20,
  },
  {
    name: 'a group of the first two lots',
    criteria: [],
    members: ({ lots, lotGroups = [] }) =>
      lots.length < 2
        ? undefined
        : { lotGroups: [...lotGroups, { id: 'GLO-9999', lots: lots.slice(0, 2).map(({ id }) => id) }] },
    weights: 'refuse',
    subtypes: /^([7-9]|1[0-46-9]|2[0-4]|E3)$/,
    atLeast: 15,
  },
  {
    name: 'a group with criteria of its own',
    criteria: [award('price', 'price', 60), award('engagement', 'quality', 40)].map((each) => ({
      ...each,
      lots: ['GLO-9999'],
    })),
    members: ({ lots, lotGroups = [] }) =>
      lots.length < 2
        ? undefined
        : { lotGroups: [...lotGroups, { id: 'GLO-9999', lots: lots.slice(0, 2).map(({ id }) => id) }] },
    weights: 'refuse',
    subtypes: /^([7-9]|1[0-46-9]|2[0-4]|E3)$/,
    atLeast: 15,
  },
  {
    name: 'strategic procurement',
    criteria: [],
    members: () => ({
      strategic: {
        all: {
          purposes: [
            { code: 'env-imp', description: everywhere('Essai é & <but>') },
            { code: 'soc-obj', description: everywhere('Essai social') },
          ],
          environment: ['circ-econ'],
          social: ['work-cond', 'opp'],
          innovation: ['proc-innov'],
          greenCriteria: ['national'],
        },
      },
    }),
    weights: 'refuse',
    subtypes: /^([7-9]|1\d|2[0-4]|E3)$/,
    atLeast: 100,
  },
  {
    name: 'suitability for small firms',
    criteria: [],
    members: () => ({ strategic: { all: { smeSuitable: true } } }),
    weights: 'refuse',
    subtypes: /^([7-9]|1\d|2[0-2]|CEI|E3)$/,
    atLeast: 20,
  },
]
