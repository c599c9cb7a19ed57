import type { CompiledLexicon, Concept, Sign } from './lexicon'
import { countBefore, type Who, type WordPlace } from './sentence'

interface Holder {
  readonly kind: 'firm' | 'other'
  readonly sign: Sign
}

/** Who comes after: "experience of the company", "commits made by the company", also past a comma that goes on. */
export function holderAfter(place: WordPlace, lexicon: CompiledLexicon): Holder | undefined {
  const { parts, part, at, said } = place
  const assigned = said.has('assigned')
  let staff: Sign | undefined
  for (let index = part; index < parts.length; index += 1) {
    const { signs = [], whos = [], opened = 'start' } = parts[index] ?? {}
    if (index > part && !(opened === 'bracket' || (opened === 'comma' && signs[0]?.is.has('continues')))) break
    for (let next = index === part ? countBefore(whos, at + 1) : 0; next < whos.length; next += 1) {
      const who = whos[next]
      const sign = who && signs[who.at]
      if (!sign) continue
      const { at: position } = who
      if (!isGoverned(who, index === part ? at : -1, opened === 'bracket' && index > part)) continue
      if (sign.is.has('bystander')) {
        if (index === part && position - at <= 4) return { kind: 'other', sign }
        continue
      }
      const head = lexicon.genitive ? headOf(signs, position) : position
      const held = signs[head] ?? sign
      if (held.is.has('staff') && !assigned) {
        staff = held
        // "The company's staff": all its employees are the firm itself.
        if (head !== position) return { kind: 'firm', sign }
        continue
      }
      if (held.is.has('staff') || held.is.has('person')) {
        const joined = firmJoined(signs, head, lexicon)
        return joined ? { kind: 'firm', sign: joined } : { kind: 'other', sign: held }
      }
      return { kind: 'firm', sign }
    }
  }
  return staff && { kind: 'other', sign: staff }
}

/** Whether the nearest preposition after a word makes a name the owner or author. */
function isGoverned({ at, governor, owns }: Who, from: number, bracket: boolean): boolean {
  return governor > from ? owns : bracket || at - from <= 2
}

/** "The tenderer's assigned team": the head is the team. */
function headOf(signs: readonly Sign[], position: number): number {
  for (let index = position + 1; index < signs.length && index <= position + 4; index += 1) {
    const { is } = signs[index] ?? { is: new Set<Concept>() }
    if (is.has('of') || is.has('and') || is.has('relative') || is.has('other-preposition')) break
    if (is.has('person') || is.has('staff')) return index
  }
  return position
}

/** "Of the team and of the company": a firm joined to the persons. */
function firmJoined(signs: readonly Sign[], head: number, { genitive }: CompiledLexicon): Sign | undefined {
  for (let index = head + 1; index < signs.length && index <= head + 5; index += 1) {
    if (!signs[index]?.is.has('and') || signs[index]?.is.has('no')) continue
    const rest = signs.slice(index + 1, index + 5)
    const at = rest.findIndex(({ is }) => is.has('firm'))
    if (at < 0 || rest.slice(0, at).some(({ is }) => is.has('no') || is.has('not'))) continue
    const owned = rest.slice(0, at).some(({ is }) => is.has('of'))
    // "The team and the company's method": the firm owns something else.
    const ends = index + 1 + at === signs.length - 1
    if (owned || (genitive && at <= 1 && ends)) return rest[at]
  }
  return undefined
}
