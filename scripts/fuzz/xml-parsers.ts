import { differenceOf } from '../../packages/adapters-ted/src/xml/__fixtures__/differences.ts'
import { seeBoth } from '../../packages/adapters-ted/src/xml/__fixtures__/see-both.ts'
import { mutateXml, xmlSeeds } from './mutate-xml.ts'
import { createRandom } from './random.ts'

/** What came of it. */
export interface ParserFuzz {
  readonly documents: number
  /** Accepted by both, with the same tree. */
  readonly accepted: number
  /** Refused by both, with the same code at the same place. */
  readonly refused: number
  /** How often each named difference came. */
  readonly differences: ReadonlyMap<string, number>
  /** Documents that no named difference explains; at most ten. */
  readonly unnamed: readonly string[]
}

const longest = 1500

/**
 * Mutated documents through this parser and saxes. `more`: whole documents that pieces of at most 1,500 units are taken from, below
 * their own root.
 */
export function fuzzParsers(count: number, seed: number, more: readonly string[] = []): ParserFuzz {
  const random = createRandom(seed)
  const encoder = new TextEncoder()
  const differences = new Map<string, number>()
  const unnamed: string[] = []
  let accepted = 0
  let refused = 0
  for (let left = count; left > 0; left -= 1) {
    const seedling =
      more.length > 0 && random.next() < 0.4 ? pieceOf(random.pick(more), random.next()) : random.pick(xmlSeeds)
    const pair = seeBoth(encoder.encode(mutateXml(seedling, xmlSeeds, random)))
    const difference = differenceOf(pair)
    if (difference === undefined) {
      if ('nodes' in pair.own) accepted += 1
      else refused += 1
    } else if (difference === 'unnamed') {
      if (unnamed.length < 10) unnamed.push(JSON.stringify(pair, undefined, 1).slice(0, 4000))
    } else differences.set(difference, (differences.get(difference) ?? 0) + 1)
  }
  return { documents: count, accepted, refused, differences, unnamed }
}

/** Some elements of a document, in a root with the document's own start tag. */
function pieceOf(document: string, where: number): string {
  const root = /<[A-Za-z][^>]*>/u.exec(document)?.[0] ?? '<a>'
  const from = document.indexOf('<', Math.floor(where * document.length))
  const part = from < 0 ? '' : document.slice(from, document.lastIndexOf('>', from + longest) + 1)
  // End tags of what began before, and start tags of what ends later, are taken away.
  const open: string[] = []
  const whole = part.replace(
    /<(\/?)([A-Za-z][\w:.-]*)[^>]*?(\/?)>/gu,
    (tag, closing: string, name: string, empty: string) => {
      if (closing === '' && empty === '') open.push(name)
      if (closing === '') return tag
      return open.at(-1) === name && open.pop() !== undefined ? tag : ''
    },
  )
  const ends = open.reverse().map((name) => `</${name}>`)
  return `${root}${whole}${ends.join('')}</${/^<([^\s>/]+)/u.exec(root)?.[1] ?? 'a'}>`
}
