import type { CompiledLexicon, Concept, Sign } from './lexicon'
import { countBefore, isWho, type WordPlace } from './sentence'

/** The firm before a word. `tied`: by "its", or as in "the tenderer's references". */
interface FirmBefore {
  readonly sign: Sign
  readonly part: number
  readonly at: number
  readonly tied: boolean
}

/** Who comes before: "the tenderer's references", "the company presents its references". */
export function holderBefore({ parts, part, at, said }: WordPlace, lexicon: CompiledLexicon): FirmBefore | undefined {
  const own = parts[part]?.signs ?? []
  const possessive = own.slice(Math.max(0, at - 3), at).some(({ is }) => is.has('possessive'))
  for (let index = part; index >= 0; index -= 1) {
    const { signs = [], whos = [], firstFirm = 0 } = parts[index] ?? {}
    for (let last = (index === part ? countBefore(whos, at) : whos.length) - 1; last >= 0; last -= 1) {
      const position = whos[last]?.at ?? 0
      const sign = signs[position]
      if (!sign) continue
      if (sign.is.has('staff') && firstFirm < position && !said.has('assigned')) continue
      if (!sign.is.has('firm') || isOfPersons(signs, position)) return undefined
      const adjunct = lexicon.genitive && index === part && at - position <= 4 && isAdjunct(signs, position, at)
      return { sign, part: index, at: position, tied: possessive || adjunct }
    }
    // Only "its references" reaches back over a comma or a colon; a label before a colon is one, too.
    if (!possessive && parts[index]?.opened !== 'colon') return undefined
  }
  return undefined
}

/** "An engineer with experience": what follows does not take it away again. */
export function isHadByPersons({ parts, part, at }: WordPlace): boolean {
  const before = parts[part]?.signs.slice(Math.max(0, at - 8), at) ?? []
  const who = before.findLastIndex((sign) => isWho(sign))
  return who >= 0 && before[who]?.is.has('person') === true && before.slice(who + 1).some(({ is }) => is.has('having'))
}

/** "The team of the tenderer", "persons assigned by the tenderer": the firm only qualifies the persons. */
function isOfPersons(signs: readonly Sign[], position: number): boolean {
  const before = signs.slice(Math.max(0, position - 6), position)
  const person = before.findLastIndex(({ is }) => is.has('person') || is.has('staff'))
  return person >= 0 && before.slice(person + 1).some(({ is }) => is.has('of') || is.has('relative'))
}

const linking: readonly Concept[] = ['of', 'other-preposition', 'relative', 'and']

/** "The tenderer's own past references", "company experience": nothing but qualifiers between. */
function isAdjunct(signs: readonly Sign[], position: number, at: number): boolean {
  const between = signs.slice(position + 1, at)
  if (between.some(({ is }) => linking.some((concept) => is.has(concept)))) return false
  return (
    between[0]?.word === 's' || between.every(({ is }) => is.has('past') || is.has('contribution') || is.has('record'))
  )
}
