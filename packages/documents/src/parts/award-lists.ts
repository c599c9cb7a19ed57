import { type AwardCriterion, addDecimals, formatDecimal, OseError, parseDecimal } from '@opensource-experts/core'
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

/** Rows of all tables of weights together: each lot that has criteria of its own repeats those that are for every lot. */
const mostRows = 100_000

/** @throws OseError `too-large` where the tables would be out of all proportion to the procurement. */
export function awardLists({ criteria, lots, groups }: Setting): AwardList[] {
  const award = ofKind(criteria, 'award')
  const everywhere = award.filter(
    (each) => each.lots.length >= lots.size && [...lots.keys()].every((id, at) => each.lots[at] === id),
  )
  const common = new Set(everywhere)
  const own = new Map<string, Merged<AwardCriterion>[]>()
  for (const each of award) {
    const where = common.has(each) ? each.lots.slice(lots.size) : each.lots
    for (const lot of where) {
      const list = own.get(lot)
      if (list) list.push(each)
      else own.set(lot, [each])
    }
  }
  const lists = new Map<string, { lots: string[]; criteria: readonly Merged<AwardCriterion>[] }>()
  let rows = 0
  for (const lot of [...lots.keys(), ...groups]) {
    const mine = own.get(lot) ?? []
    const shared = lots.has(lot) ? everywhere : []
    const key = `${lots.has(lot)} ${mine.map(({ number }) => number).join(' ')}`
    const list = lists.get(key)
    if (list) list.lots.push(lot)
    else if (mine.length + shared.length > 0) {
      rows += mine.length + shared.length
      if (rows > mostRows) throw tooLarge(rows)
      const both = mine.length === 0 ? shared : [...shared, ...mine].sort((one, other) => one.number - other.number)
      lists.set(key, { lots: [lot], criteria: both })
    }
  }
  return [...lists.values()]
}

function tooLarge(rows: number): OseError {
  const says = `The tables of award criteria would have more than ${mostRows} rows, since each lot with criteria of its own repeats those of all lots. Write the documents for some of the lots at a time.`
  return new OseError('too-large', says, { facts: { rows, limit: mostRows } })
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
