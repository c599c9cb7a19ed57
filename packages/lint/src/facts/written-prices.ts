import type { Entry, LintContext } from '../engine/context'
import type { RuleReport } from '../engine/rule'
import { visible } from '../text/visible'
import { type FormulaPrices, type WrittenFormula, writtenFormulas } from '../text/written-formula'
import { criterionTexts } from './document-texts'
import { about } from './wording'

/** What a formula that stands in the words of a criterion does to marks. */
export interface WrittenProperties {
  readonly negative: boolean
  readonly bestGetsBest: boolean
  /** Of the best mark, what a price twice the lowest loses. */
  readonly lossAtDouble: number
}

/** Prices seen from the lowest: those of a contest in which one is far off. */
const contest = [1, 1.1, 1.3, 1.6, 2, 4]
/** A number as large stands for a price: a ceiling. */
const asPrice = 1000

/** A warning, `possible`, for each criterion in whose words a price formula is written that is faulty. */
export function* faultsOfFormulas(
  { awards }: LintContext,
  faultOf: (seen: WrittenProperties, entry: Entry, text: string) => Readonly<Record<string, number>> | undefined,
): Generator<RuleReport> {
  for (const entry of awards) {
    const { type, scoring } = entry.criterion
    // What the document says as data is judged as data.
    if (scoring?.method?.startsWith('price.') && type === 'price') continue
    const report = faultIn(entry, faultOf)
    if (report) yield report
  }
}

function faultIn(
  entry: Entry,
  faultOf: (seen: WrittenProperties, entry: Entry, text: string) => Readonly<Record<string, number>> | undefined,
): RuleReport | undefined {
  for (const { path, text } of criterionTexts(entry.criterion, entry.pointer)) {
    if (!text.includes('=')) continue
    const seen = visible(text.slice(0, 10_000))
    for (const formula of writtenFormulas(seen)) {
      const params = faultOf(propertiesOf(formula, seen), entry, seen)
      if (!params) continue
      const base = about(entry)
      return { ...base, path, certainty: 'possible', severity: 'warning', params: { ...base.params, ...params } }
    }
  }
  return undefined
}

function propertiesOf(formula: WrittenFormula, text: string): WrittenProperties {
  const numbers = [...text.matchAll(/\d{1,3}(?:[ \u00a0\u202f]?\d{3})+/gu)].map(([raw]) =>
    Number(raw.replace(/\D/gu, '')),
  )
  const ceiling = numbers.find((number) => number >= asPrice)
  const lowest = ceiling ? ceiling / 2 : 100
  const prices = (ceiling ? contest.filter((each) => each <= 2) : contest).map((each) => each * lowest)
  const mean = prices.reduce((sum, each) => sum + each, 0) / prices.length
  const markOf = (own: number): number => formula({ ...ofAll(prices, mean), own }) ?? 0
  const best = markOf(lowest)
  const marks = prices.map(markOf)
  return {
    negative: marks.some((mark) => mark < -1e-9) && !/z[\u00e9e]ro|n[\u00e9e]gati|\bmax\b/iu.test(text),
    bestGetsBest: !marks.some((mark) => mark > best + 1e-9),
    lossAtDouble: best > 0 ? (best - markOf(lowest * 2)) / best : 0,
  }
}

function ofAll(prices: readonly number[], mean: number): FormulaPrices {
  const lowest = Math.min(...prices)
  return { own: lowest, lowest, highest: Math.max(...prices), mean, estimate: lowest * 1.4 }
}
