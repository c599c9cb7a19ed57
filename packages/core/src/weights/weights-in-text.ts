import { compareDecimals, type Decimal, formatDecimal, multiplyDecimals, wholeDecimal } from '../decimal/decimal'
import { readDecimal } from '../decimal/read-decimal'
import type { AwardCriterion } from '../model/criterion'
import type { DecimalValue } from '../model/decimal-value'
import type { Loss } from '../plan/plan'
import { noticeName, noticeText } from './identity'
import type { LotJoin } from './lot-join'

/** Criteria whose name or text states the weight that they no longer have: «Cena – 60 %». */
export function weightsInText({ changes, replaced }: LotJoin, languages: readonly string[]): Loss[] {
  const moved = [
    ...changes.map(({ criterion, before }) => ({ criterion, kind: criterion.weight?.kind, before })),
    ...replaced
      .filter(({ present, weight }) => present.weight && String(present.weight.value) !== String(weight?.value))
      .map(({ present, criterion }) => ({ criterion, kind: present.weight?.kind, before: present.weight?.value })),
  ]
  return moved.flatMap(({ criterion, kind, before }): Loss[] => {
    if (before === undefined || kind === undefined || kind === 'order') return []
    const said = languages.find((language) => states(criterion, language, before, kind))
    if (said === undefined) return []
    const value = kind === 'percentage' ? `${shown(before)} %` : shown(before)
    return [{ code: 'weight-in-text', criterion: criterion.id, params: { value, language: said } }]
  })
}

function states(
  criterion: AwardCriterion,
  language: string,
  before: DecimalValue,
  kind: 'percentage' | 'points' | 'decimal',
): boolean {
  const value = readDecimal(before)
  if (!value) return false
  const text = `${noticeName(criterion, language) ?? ''}\n${noticeText(criterion, language) ?? ''}`
  const percent = kind === 'decimal' ? multiplyDecimals(value, wholeDecimal(100)) : value
  // Most texts state no weight at all.
  const whole = (number: Decimal) => formatDecimal(number).split('.')[0] ?? ''
  if (!text.includes(whole(percent)) && !text.includes(whole(value))) return false
  // Digits, then what follows them: one pass, and no expression that could look twice.
  for (const { 0: digits, index } of text.matchAll(/\d+(?:[.,]\d+)?/gu)) {
    const number = readDecimal(digits.replace(',', '.'))
    if (!number || (index > 0 && /[\d.,]/u.test(text[index - 1] ?? ''))) continue
    const unit = text
      .slice(index + digits.length, index + digits.length + 16)
      .trimStart()
      .toLowerCase()
    const isPercent = percentWords.some((word) => unit.startsWith(word)) || text[index - 1] === '%'
    if (isPercent && kind !== 'points' && equal(number, percent)) return true
    if (kind === 'points' && equal(number, value) && (isPercent || pointWords.some((word) => unit.startsWith(word))))
      return true
    if (kind === 'decimal' && equal(number, value) && value.scale > 0) return true
  }
  return false
}

/** "Per cent" in languages of the Union, or its beginning. */
const percentWords =
  '%|per cent|percent|pour cent|pct|proc|pros|por cien|por cento|prozent|százalék|sută|posto|odst|τοις εκατό|на сто|процент'.split(
    '|',
  )

/** "Points" and what is said for them. */
const pointWords = 'point|punkt|punt|punc|punct|pont|poäng|pts|pkt|p.|bod|balų|bal|pist|toč|точ|μονάδ|βαθμ'.split('|')

function equal(a: Decimal, b: Decimal): boolean {
  return compareDecimals(a, b) === 0
}

function shown(value: DecimalValue): string {
  const decimal = readDecimal(value)
  return decimal ? formatDecimal(decimal) : String(value)
}
