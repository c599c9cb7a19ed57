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

/**
 * Puts together what is asked in the same words, so that a buyer answers once; `places` says all that wait for the answer.
 * One question is one member asked for by several rules, or members of the same name in different lots: two criteria of one
 * lot that bear the same name stay two questions. A question about criteria (`about`) is asked once for all of them.
 * `order`: lots and groups in document order.
 */
export function askOnce(asked: readonly Asked[], order: readonly string[], wording: Wording): OpenQuestion[] {
  const byWords = new Map<string, [Asked, ...Asked[]]>()
  for (const each of asked) {
    const { ruleId, question } = each
    const key = JSON.stringify([sentenceId(ruleId, question), Object.entries(question.params ?? {}).sort(byName)])
    const same = byWords.get(key)
    if (same) same.push(each)
    else byWords.set(key, [each])
  }
  const rank = new Map(order.map((id, index) => [id, index]))
  return [...byWords.values()]
    .flatMap((same) => (same[0].question.about === undefined ? inOneAnswer(same) : [same]))
    .map((group) => openQuestion(group, rank, wording))
    .sort(byPlace)
}

type Group = readonly [Asked, ...Asked[]]

/** The first member of each lot goes into the first group, the second into the second: one pass, however many there are. */
function inOneAnswer(same: readonly Asked[]): Group[] {
  const groups: [Asked, ...Asked[]][] = []
  const groupOf = new Map<string, number>()
  const taken = new Map<string, number>()
  for (const each of same) {
    const { fact, lots = [] } = each.question
    const free = lots.length > 0 ? lots.reduce((most, lot) => Math.max(most, taken.get(lot) ?? 0), 0) : groups.length
    const at = groupOf.get(fact) ?? free
    const group = groups[at]
    if (group) group.push(each)
    else groups.push([each])
    groupOf.set(fact, at)
    for (const lot of lots) taken.set(lot, Math.max(at + 1, taken.get(lot) ?? 0))
  }
  return groups
}

function openQuestion(group: Group, rank: ReadonlyMap<string, number>, wording: Wording): OpenQuestion {
  const [{ ruleId, question }] = group
  const places = placesOf(group)
  const known = (id: string) => rank.get(id) ?? rank.size
  // Criteria of all lots share one list: it is looked through once.
  const lists = new Set(group.flatMap((each) => (each.question.lots ? [each.question.lots] : [])))
  const lots = [...new Set([...lists].flat())].sort((a, b) => known(a) - known(b))
  const criteria = [...new Set(group.flatMap((each) => each.question.about ?? []))]
  const open = {
    ...(places[0] ?? { ruleId, fact: question.fact }),
    ask: sentenceId(ruleId, question),
    params: {
      ...question.params,
      ...(lots.length > 0 ? { lots: few(lots), count: lots.length } : {}),
      ...(criteria.length > 0 ? { criteria: few(criteria), criteriaCount: criteria.length } : {}),
    },
    places,
    ...defined({ lots: lots.length > 0 ? lots : undefined }),
  }
  const { ruleId: first, fact, ...rest } = open
  return { ruleId: first, fact, question: wording(open), ...rest }
}

/** A sentence names a dozen, and how many more there are. */
function few(names: readonly string[]): readonly string[] {
  return names.length > 13 ? [...names.slice(0, 12), `… (+${names.length - 12})`] : names
}

function sentenceId(ruleId: string, { ask, common }: RuleQuestion): string {
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
