import { defined } from '@opensource-experts/core'
import { compare } from './compare'
import type { OpenQuestion, QuestionPlace } from './lint-result'
import type { RuleQuestion } from './rule'

/** A question of a rule, as it came. */
export interface Asked {
  readonly ruleId: string
  readonly question: RuleQuestion
}

type Wording = (question: Omit<OpenQuestion, 'question'>) => string
/** What is listed of what waits for an answer: a file may name lots in their thousands, and a rule may ask about each. */
const mostListed = 100

type Group = [Asked, ...Asked[]]

/**
 * Puts together what is asked in the same words, so that a buyer answers once; `places` says all that wait for the answer.
 * What differs by lot (`lots`) or by criterion (`about`) is named in the one question. `order`: lots and groups in
 * document order.
 */
export function askOnce(asked: readonly Asked[], order: readonly string[], wording: Wording): OpenQuestion[] {
  const byWords = new Map<string, Group>()
  for (const each of asked) {
    const { ruleId, question } = each
    const sentence = sentenceId(ruleId, question)
    // Most questions name nothing.
    const named = question.params ? Object.entries(question.params) : []
    const key = named.length === 0 ? sentence : JSON.stringify([sentence, named.sort(byName)])
    const same = byWords.get(key)
    if (same) same.push(each)
    else byWords.set(key, [each])
  }
  const rank = new Map(order.map((id, index) => [id, index]))
  return [...byWords.values()].map((group) => openQuestion(group, rank, wording)).sort(byPlace)
}

function openQuestion(group: Group, rank: ReadonlyMap<string, number>, wording: Wording): OpenQuestion {
  const [{ ruleId, question }] = group
  const everywhere = placesOf(group)
  const places = everywhere.slice(0, mostListed)
  const lots = lotsOf(group, rank)
  const criteria = new Set<string>()
  for (const each of group) if (each.question.about !== undefined) criteria.add(each.question.about)
  const open = {
    ...(places[0] ?? { ruleId, fact: question.fact }),
    ask: sentenceId(ruleId, question),
    params: {
      ...question.params,
      ...(lots.length > 0 ? { lots: few(lots), count: lots.length } : {}),
      ...(criteria.size > 0 ? { criteria: few([...criteria]), criteriaCount: criteria.size } : {}),
    },
    places,
    ...defined({
      morePlaces: everywhere.length > mostListed ? everywhere.length - mostListed : undefined,
      lots: lots.length > 0 ? lots.slice(0, mostListed) : undefined,
    }),
  }
  const { ruleId: first, fact, ...rest } = open
  return { ruleId: first, fact, question: wording(open), ...rest }
}

/** In document order. Criteria of all lots share one list, which is looked through once. */
function lotsOf(group: Group, rank: ReadonlyMap<string, number>): string[] {
  const lots = new Set<string>()
  for (const list of new Set(group.map(({ question }) => question.lots))) for (const lot of list ?? []) lots.add(lot)
  const known = (id: string) => rank.get(id) ?? rank.size
  return [...lots].sort((a, b) => known(a) - known(b))
}

/** A sentence names a dozen, and how many more there are. */
function few(names: readonly string[]): readonly string[] {
  return names.length > 13 ? [...names.slice(0, 12), `… (+${names.length - 12})`] : names
}

/** Places in lists, and names that are empty. */
const unnamed = /\/\d*(?![^/])/gu

/** `/criteria/3/minimum/justification` is asked as `criteria.minimum.justification`, whichever rule asks. */
export function factName(fact: string): string {
  return fact.replace(unnamed, '').replace(/^\//u, '').replaceAll('/', '.')
}

function sentenceId(ruleId: string, { fact, ask, common }: RuleQuestion): string {
  if (ask === undefined) return `question.${factName(fact)}`
  return common ? `question.${ask}` : `${ruleId}.question.${ask}`
}

function placesOf(group: Group): QuestionPlace[] {
  const places = new Map<string, QuestionPlace>()
  for (const { ruleId, question } of group) {
    const { fact } = question
    places.set(`${ruleId} ${fact}`, { ruleId, fact })
  }
  return [...places.values()].sort(byPlace)
}

function byPlace(a: QuestionPlace, b: QuestionPlace): number {
  return compare(a.fact, b.fact) || compare(a.ruleId, b.ruleId)
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compare(a, b)
}
