import { longestRead } from './words'

/** Weights that a text lists, and what they should add up to. */
export interface WrittenWeights {
  readonly sum: number
  readonly total: number
  /** The list, as it stands. */
  readonly matched: string
}

/** Without three numbers and a price there is no list of weights. */
const price = /(?<!\p{L})(?:prix|price|prices|coûts?|costs?|montant)(?!\p{L})/iu
/** What nests one list in another, or leaves a rest: numbers that need not add up. */
const nested =
  /(?<!\p{L})(?:dont|soit|dans lesquels|décompos\p{L}*|répartis|sous[- ]|sub-?|of which|including|made up|split|lots? \d|lot (?:one|two)|reste|restant\p{L}*|solde|rest|remain\p{L}*|balance|minimum|maximum|seuil|threshold|at least|au moins)/iu
/** Between two items. A comma within a number parts nothing. */
const between = /[;\n]|[.,](?!\d)|(?<!\p{L})(?:et|and)(?!\p{L})/u
/** `valeur technique : 40 %`, `training 20`. */
const item =
  /^(?:.*:)?\s*(\p{L}[^\d:%]{1,80}?)\s*[:=]?\s*(\d{1,4}(?:[.,]\d{1,2})?)\s?(%|points?|pts|marks|per cent|pour cent)?$/iu
/** What stands before a total, and is no name. */
const sums = /^(?:sur|out of|.*\b(?:total|totals?|total of|total de|au total))$/iu
/** `sur 100`, `out of 100`, `a total of 1,000`. */
const stated = /(?<!\p{L})(?:sur|out of|total (?:of|de|:))\s(\d{1,3}(?:[ ,.\u00a0\u202f]?000)?)(?!\d)/iu

/** A list of named weights, price among them, that does not add up to 100 per cent or to the total that stands there. */
export function unevenWeightsIn(text: string): WrittenWeights | undefined {
  if (text.length > longestRead || !price.test(text) || nested.test(text)) return undefined
  const total = Number(stated.exec(text)?.[1]?.replace(/\D/gu, '') ?? 0)
  const run: { readonly name: string; readonly value: number; readonly unit: string; readonly raw: string }[] = []
  let ended = false
  for (const part of text.split(between)) {
    const raw = part.trim()
    if (raw === '') continue
    const [, name, value = '', unit = ''] = item.exec(raw.slice(-120)) ?? []
    if (name && !sums.test(name)) {
      // Another list, or one that goes on after words of its own.
      if (ended) return undefined
      run.push({ name, value: Number(value.replace(',', '.')), unit: unit.toLowerCase(), raw })
    } else if (run.length > 1) {
      if (/\d\s?%|^\D{0,60}\d{1,4}$/u.test(raw) && !stated.test(raw)) return undefined
      ended = true
    } else run.length = 0
  }
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last || run.length < 3 || run.filter(({ name }) => price.test(name)).length !== 1) return undefined
  if (run.some(({ unit }) => unit !== first.unit)) return undefined
  const due = /%|cent/u.test(first.unit) ? 100 : total
  const sum = Math.round(run.reduce((all, { value }) => all + value, 0) * 100) / 100
  if (due === 0 || sum === due) return undefined
  const start = text.indexOf(first.raw)
  return { sum, total: due, matched: text.slice(start, text.indexOf(last.raw, start) + last.raw.length).slice(0, 200) }
}
