import type { ClauseParam, CriterionKind } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { textsFor } from '../catalogue/texts-for'
import { type Clause, type Level, levels } from '../clause/clause'
import { fill } from '../clause/fill'
import { lawsIn, underLaw } from '../clause/law'
import { isAdmitted } from '../resolve/is-admitted'
import { comparable, comparableText } from '../template/comparable'
import { numberReader } from '../template/number-reader'
import { readTemplate, type Template } from '../template/read-template'
import { wordPairs } from './word-pairs'

/** A clause that a text is. */
export interface FoundClause {
  readonly clause: Clause
  readonly level: Level
  readonly params: Readonly<Record<string, ClauseParam>>
  readonly match: 'exact' | 'edited'
}

/** Finds the clause of a kind that a text is; undefined for a text of others. */
export type ClauseFinder = (text: string, kind: CriterionKind) => FoundClause | undefined

interface Candidate extends Template {
  readonly level: Level
}

/** How many word pairs each candidate has, and which have a pair. */
interface Pairs {
  readonly counts: ReadonlyMap<Candidate, number>
  readonly holding: ReadonlyMap<string, readonly Candidate[]>
}

/** Of the pairs of words of both texts together, the share that they must have in common. House value. */
const leastLikeness = 0.6
/** Fewer pairs say nothing. */
const leastPairs = 12

/** The finder of a language; undefined where the catalogue does not speak it. Made of the texts, once. */
export function clauseFinder(catalogue: Catalogue, tag: string): ClauseFinder | undefined {
  const texts = textsFor(catalogue, tag)
  if (!texts) return undefined
  const numbers = numberReader(tag)
  const candidates = catalogue.clauses.flatMap((clause): Candidate[] => {
    const text = texts.clauses[clause.id]
    if (!text) return []
    return levels.flatMap((level) =>
      [text.levels[level].notice, text.levels[level].text].flatMap((message) =>
        message === undefined
          ? []
          : // A text is the clause's in the words of every State.
            [undefined, ...lawsIn([message])].map((law) => ({
              ...{ clause, level, text, phrases: texts.phrases, language: tag, numbers },
              message: underLaw(message, law),
            })),
      ),
    )
  })
  // Most texts that are clauses are so word for word: pairs are counted for the others.
  let pairs: Pairs | undefined
  return (text, kind) => {
    const own = comparableText(text)
    if (own.text === '') return undefined
    for (const each of candidates) {
      if (each.clause.kind !== kind) continue
      const params = readTemplate(each, own)
      if (params && isFilled(each, params, own.text))
        return { clause: each.clause, level: each.level, params, match: 'exact' }
    }
    return alike(own.text, kind)
  }

  /** The candidate that shares most word pairs with the text, where that is most of both. */
  function alike(text: string, kind: CriterionKind): FoundClause | undefined {
    pairs ??= pairsIn(candidates)
    const own = wordPairs(text)
    const shared = new Map<Candidate, number>()
    for (const pair of own)
      for (const each of pairs.holding.get(pair) ?? [])
        if (each.clause.kind === kind) shared.set(each, (shared.get(each) ?? 0) + 1)
    let best: { readonly candidate: Candidate; readonly likeness: number } | undefined
    for (const [candidate, count] of shared) {
      const size = pairs.counts.get(candidate) ?? 0
      const likeness = (2 * count) / (size + own.size)
      if (size >= leastPairs && likeness >= leastLikeness && likeness > (best?.likeness ?? 0))
        best = { candidate, likeness }
    }
    if (!best) return undefined
    const { candidate } = best
    return { clause: candidate.clause, level: candidate.level, params: numbersIn(candidate, text), match: 'edited' }
  }
}

/** Whether the values are such as the clause admits, and give this very text. */
function isFilled({ clause, message, ...filling }: Template, params: FoundClause['params'], text: string): boolean {
  return (
    Object.entries(params).every(([name, value]) => {
      const parameter = clause.parameters[name]
      return parameter !== undefined && isAdmitted(parameter, value)
    }) && comparable(fill(message, { ...filling, values: params })) === text
  )
}

function pairsIn(candidates: readonly Candidate[]): Pairs {
  const counts = new Map<Candidate, number>()
  const holding = new Map<string, Candidate[]>()
  for (const each of candidates) {
    const own = pairsOf(each)
    counts.set(each, own.size)
    for (const pair of own) {
      const list = holding.get(pair)
      if (list) list.push(each)
      else holding.set(pair, [each])
    }
  }
  return { counts, holding }
}

/** Word pairs of what is the same whatever the parameters: none reaches over a place. */
function pairsOf({ message, text, phrases }: Template): Set<string> {
  const parts = typeof message === 'string' ? [message] : message
  const runs = parts.flatMap((part) => {
    if (typeof part === 'string') return [part]
    return part[0] === 'components' ? [text.lotSoftware ?? phrases.lotSoftware] : []
  })
  return new Set(runs.flatMap((run) => [...wordPairs(run)]))
}

/** In an edited text, numbers that still stand where the template has them: behind the same words. */
function numbersIn(template: Candidate, text: string): Record<string, ClauseParam> {
  const values: Record<string, ClauseParam> = {}
  const parts = typeof template.message === 'string' ? [] : template.message
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1]
    if (typeof part === 'string' || typeof before !== 'string') continue
    const [name, kind] = part
    const parameter = template.clause.parameters[name]
    if (parameter?.type !== 'integer' && parameter?.type !== 'decimal') continue
    const words = `${comparable(before).slice(-24)} `
    const at = text.indexOf(words)
    // Twice the same words: which of the two is not known.
    if (at < 0 || text.indexOf(words, at + 1) >= 0) continue
    const number = template.numbers(text, at + words.length)
    if (number && kind !== 'select' && isAdmitted(parameter, number.value)) values[name] = number.value
  }
  return values
}
