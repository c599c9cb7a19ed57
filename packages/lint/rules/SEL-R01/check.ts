import { reaches } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { lotsExceeded } from '../../src/facts/exceeds'
import { minimumsOf } from '../../src/facts/minimum'
import { limitOf } from '../../src/facts/weights'
import { faultsOfWording } from '../../src/facts/wording'
import { numberIn } from '../../src/text/numbers'

const patterns = ['any: turnover & times & worth ~14']
/** A share of the value beside the word, as a number of three digits. */
const sharePatterns = ['any: turnover & percent-of & worth ~12']
/** A sum beside the word: it is held against the value of the lot. */
const sumPatterns = ['turnover & money ~16 !insured']
// Above the cap of France alone.
const frenchPatterns = [...patterns, 'turnover & double & worth ~10']

// CCP R2142-7: 1.5 times the value of the lot in France since 1 January 2026; art. 58(3): twice elsewhere.
export const check: Check = function* (context) {
  const { procurement, entries, day, param } = context
  const french = reaches('FR', procurement.jurisdiction) && (day === undefined || day >= '2026-01-01')
  const cap = param(french ? 'capFR' : 'capEU')
  for (const { entry, minimum, at } of minimumsOf(entries, 'turnover')) {
    const { value, justification } = minimum
    if (typeof value !== 'object' || justification) continue
    const lots = yield* lotsExceeded(context, entry, value.amount, cap, 'value')
    if (lots.length > 0) yield { path: at, criterion: entry.criterion.id, lots, params: { name: entry.name, cap } }
  }
  const multiples = faultsOfWording(context, french ? frenchPatterns : patterns, {
    kinds: ['selection'],
    said: (matched) => (timesIn(matched) > limitOf(cap) ? {} : undefined),
  })
  for (const report of multiples) yield { ...report, params: { ...report.params, cap } }
  const shares = faultsOfWording(context, sharePatterns, {
    kinds: ['selection'],
    said: (matched) => (shareIn(matched) > limitOf(cap) * 100 ? {} : undefined),
  })
  for (const report of shares) yield { ...report, params: { ...report.params, cap } }
  const stated = new Set(minimumsOf(entries, 'turnover').map(({ entry }) => entry.criterion.id))
  const reports = faultsOfWording(context, sumPatterns, {
    kinds: ['selection'],
    only: ({ criterion }) =>
      !stated.has(criterion.id) && !(criterion.kind === 'selection' && criterion.minimum?.justification),
    said: (matched) => {
      const sum = sumIn(matched)
      return sum ? { sum } : undefined
    },
  })
  for (const { params, ...report } of reports) {
    const entry = entries.find(({ criterion }) => criterion.id === report.criterion)
    if (!entry) continue
    const lots = yield* lotsExceeded(context, entry, Number(params?.sum), cap, 'value')
    if (lots.length > 0) yield { ...report, lots, params: { name: entry.name, cap } }
  }
}

/** "2 fois", "1.5 times": the multiple of the words found; one that is not in digits is above the cap. */
function timesIn(matched: string): number {
  const [, times = 'Infinity'] = /([\d.,]+)\s?(?:f[ao]|ti|maa?l|v[eo]|ke)/u.exec(matched) ?? []
  return Number(times.replace(',', '.'))
}

/** "400 %", "300 per cent": the greatest share of the words found. */
function shareIn(matched: string): number {
  return Math.max(
    0,
    ...[...matched.matchAll(/(\d{2,4})\s?(?:%|per\s?cent|pour cent)/gu)].map(([, share = '0']) => Number(share)),
  )
}

/** "EUR 4 million", "quatre millions", "900 000", "1,5 M": the first sum of the words found. */
function sumIn(matched: string): number | undefined {
  const [, many, unit] = /([\p{L}\d]+(?:[.,]\d+)?)\s?(millions?|M\u20ac|MEUR|M)(?![\p{L}])/u.exec(matched) ?? []
  if (many && unit) return (numberIn(many) ?? Number(many.replace(',', '.'))) * 1_000_000 || undefined
  const [sum] = /\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d{5,9}/u.exec(matched) ?? []
  return sum ? Number(sum.replace(/\D/gu, '')) : undefined
}
