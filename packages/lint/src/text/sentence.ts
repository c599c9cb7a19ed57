import type { Concept, Sign } from './lexicon'
import type { Segment } from './tokens'

/** A segment with what its words stand for. */
export interface Part {
  /** Where the first firm stands; the length of `signs` where there is none. */
  readonly firstFirm: number
  readonly signs: readonly Sign[]
  /** Firms, persons, bystanders and staff, in their order. */
  readonly whos: readonly Who[]
  readonly opened: Segment['opened']
}

/** Somebody who is named. */
export interface Who {
  readonly at: number
  /** The preposition or relative that is nearest before, at most so many words away; -1 where there is none. */
  readonly governor: number
  /** Whether it makes the name the owner or author: of, by; not to, for, within. */
  readonly owns: boolean
}

/** Words by which a preposition may stand before a name. */
const reach = 5

/** A segment as the words around them see it. */
export function partOf(signs: readonly Sign[], opened: Segment['opened']): Part {
  const whos: Who[] = []
  let firstFirm = signs.length
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs[at]
    if (!sign || sign.is.size === 0 || !(isWho(sign) || sign.is.has('staff'))) continue
    if (sign.is.has('firm')) firstFirm = Math.min(firstFirm, at)
    whos.push({ at, ...governorOf(signs, at) })
  }
  return { signs, opened, firstFirm, whos }
}

/** How many are named before a word: a sentence full of names is not looked through for each of its words. */
export function countBefore(whos: readonly Who[], at: number): number {
  let [low, high] = [0, whos.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((whos[middle]?.at ?? at) < at) low = middle + 1
    else high = middle
  }
  return low
}

function governorOf(signs: readonly Sign[], at: number): Pick<Who, 'governor' | 'owns'> {
  for (let governor = at - 1; governor >= Math.max(0, at - reach); governor -= 1) {
    const is = signs[governor]?.is
    if (!is || is.size === 0) continue
    if (is.has('of')) return { governor, owns: !signs[governor - 1]?.is.has('place') }
    if (is.has('relative')) return { governor, owns: true }
    if (is.has('other-preposition') || is.has('place')) return { governor, owns: false }
  }
  return { governor: -1, owns: false }
}

/** A word and the sentence it stands in. */
export interface WordPlace {
  /** What the words of the whole sentence stand for. */
  readonly said: ReadonlySet<Concept>
  readonly parts: readonly Part[]
  readonly part: number
  readonly at: number
}

export function signAt({ parts, part, at }: WordPlace): Sign | undefined {
  return parts[part]?.signs[at]
}

/** Whether it names a firm, persons or bystanders. */
export function isWho({ is }: Sign): boolean {
  return is.has('firm') || is.has('person') || is.has('bystander')
}
