import { type AwardCriterion, addDecimals, formatDecimal, parseDecimal } from '@opensource-experts/core'
import type { Block } from '../model/tender-document'
import { criterionName } from './criterion-name'
import { lotsPhrase } from './lot-names'
import { type Merged, ofKind } from './merge-criteria'
import type { Setting } from './setting'
import { weightText } from './weight-text'

/** Lots that have the same award criteria at the same weights, with these. */
export interface AwardList {
  readonly lots: readonly string[]
  readonly criteria: readonly Merged<AwardCriterion>[]
}

export function awardLists({ criteria, lots, groups }: Setting): AwardList[] {
  const byLot = new Map<string, Merged<AwardCriterion>[]>([...lots.keys(), ...groups].map((id) => [id, []]))
  for (const each of ofKind(criteria, 'award')) for (const lot of each.lots) byLot.get(lot)?.push(each)
  const lists = new Map<string, { lots: string[]; criteria: readonly Merged<AwardCriterion>[] }>()
  for (const [lot, own] of byLot) {
    if (own.length === 0) continue
    const key = own.map(({ number }) => number).join(' ')
    const list = lists.get(key)
    if (list) list.lots.push(lot)
    else lists.set(key, { lots: [lot], criteria: own })
  }
  return [...lists.values()]
}

/** Art. 67(5) of Directive 2014/24: each criterion with its weight, or in order of importance. */
export function awardTable(setting: Setting, { lots, criteria }: AwardList): Block {
  const { words } = setting
  const { say } = words
  const ranked = criteria.length > 0 && criteria.every(({ criterion }) => criterion.weight?.kind === 'order')
  const phrase = lotsPhrase(setting, lots)
  const total = sumText(setting, criteria)
  return {
    type: 'table',
    caption: phrase === undefined ? say('award-caption') : say('award-caption-of', { lots: phrase }),
    columns: [
      { text: say('column-criterion') },
      { text: say(ranked ? 'column-rank' : 'column-weight'), numeric: true },
    ],
    rows: criteria.map((each) => {
      const { weight } = each.criterion
      return [criterionName(setting, each), weight === undefined ? say('weight-unknown') : weightText(words, weight)]
    }),
    ...(total === undefined ? {} : { total: [say('total'), total] }),
  }
}

/** What is wrong with the sum of a list; undefined where nothing is, or nothing can be said. */
export function sumProblem(setting: Setting, { lots, criteria }: AwardList): string | undefined {
  const kind = criteria[0]?.criterion.weight?.kind
  const sum = sumText(setting, criteria)
  if (sum === undefined || (kind !== 'percentage' && kind !== 'decimal')) return undefined
  const whole = weightText(setting.words, { kind, value: kind === 'percentage' ? 100 : 1 })
  if (sum === whole) return undefined
  return setting.words.say('weights-sum', { sum, whole, lots: lotsPhrase(setting, lots) ?? 'none' })
}

/** The sum, where every weight is a number of the same kind. */
function sumText({ words }: Setting, criteria: readonly Merged<AwardCriterion>[]): string | undefined {
  const [first, ...rest] = criteria.map(({ criterion }) => criterion.weight)
  if (first === undefined || first.kind === 'order' || rest.some((weight) => weight?.kind !== first.kind))
    return undefined
  const values = [first, ...rest].map((weight) => (weight === undefined ? undefined : parseDecimal(weight.value)))
  const known = values.filter((value) => value !== undefined)
  if (known.length < values.length) return undefined
  return weightText(words, { kind: first.kind, value: formatDecimal(addDecimals(...known)) })
}
