import { numberOf } from './numbers'
import type { Segment } from './tokens'

/** Numbers of lots that a text gives. */
export interface WrittenLimits {
  /** Lots that there are. */
  readonly lots?: number
  /** Lots that a tenderer may tender for. */
  readonly submitted?: number
  /** Lots that one tenderer may be awarded. */
  readonly awarded?: number
}

const starts: readonly (readonly [keyof WrittenLimits, readonly string[]])[] = [
  ['lots', ['compte', 'comporte', 'divise', 'decoupe', 'alloti', 'there', 'divided', 'split', 'comprises', 'consists']],
  [
    'submitted',
    [
      'repondre',
      'soumissionn',
      'presenter',
      'candidat',
      'demand',
      'deposer',
      'apply',
      'bid',
      'tender',
      'submi',
      'offre',
    ],
  ],
  ['awarded', ['attribu', 'award', 'win', 'won', 'gagn', 'recevoir', 'receive', 'obten', 'remport']],
]
const bound = new Set(['au', 'plus', 'most', 'maximum', 'max', 'to', 'que'])

/**
 * Limits on lots as the words of a text state them: "bid for two lots at most", "s’en voir attribuer quatre". A number
 * counts where lots or a bound stand beside it; the first of each sort is taken.
 */
export function limitsIn(sentences: readonly (readonly Segment[])[]): WrittenLimits {
  const found: { -readonly [Key in keyof WrittenLimits]: number } = {}
  let speaksOfLots = false
  for (const sentence of sentences) {
    const words = sentence.flatMap(({ tokens }) => tokens.map(({ word }) => word))
    speaksOfLots ||= words.some(isLot)
    if (!speaksOfLots) continue
    let about: keyof WrittenLimits | undefined
    for (const [at, word] of words.entries()) {
      about = sortOf(word) ?? about
      const number = /^\d{1,2}$/u.test(word) ? Number(word) : numberOf(word)
      if (number === undefined) continue
      // "Up to four lots may be awarded": what follows says of what, where nothing did before.
      const sort =
        about ??
        words
          .slice(at + 1, at + 6)
          .map(sortOf)
          .find((each) => each !== undefined)
      if (sort === undefined || found[sort] !== undefined) continue
      const [before = '', next = '', after = ''] = [words[at - 1], words[at + 1], words[at + 2]]
      const isBounded = bound.has(before) || (bound.has(next) && bound.has(after)) || next === 'maximum'
      const isLast = at === words.length - 1 && sort !== 'lots'
      if (isLot(next) || isLot(after) || next === 'of' || (sort !== 'lots' && (isBounded || isLast)))
        found[sort] = number
    }
  }
  return found
}

/** Who tenders, and not that one does. */
const who = /^(?:soumissionnaires?|tenderers?|bidders?|candidate?s?|titulaires?)$/u

function sortOf(word: string): keyof WrittenLimits | undefined {
  if (who.test(word)) return undefined
  return starts.find(([, stems]) => stems.some((stem) => word.startsWith(stem)))?.[0]
}

function isLot(word: string): boolean {
  return word === 'lots' || word === 'lot'
}

/** Which of the limits is above what it may be: lots awarded at most those tendered for, both at most those there are. */
export function excessOf({
  lots,
  submitted,
  awarded,
}: WrittenLimits): { readonly value: number; readonly max: number } | undefined {
  const most = lots ?? Number.POSITIVE_INFINITY
  if (submitted !== undefined && submitted > most) return { value: submitted, max: most }
  const max = Math.min(most, submitted ?? Number.POSITIVE_INFINITY)
  return awarded !== undefined && awarded > max ? { value: awarded, max } : undefined
}
