import { normaliseWord } from '@opensource-experts/core'

/** What a price formula that is written in a text reads: the price of a tender, and what stands for all of them. */
export interface FormulaPrices {
  readonly own: number
  readonly lowest: number
  readonly highest: number
  readonly mean: number
  readonly estimate: number
}

/** The mark of a price; undefined where it comes to no number. */
export type WrittenFormula = (prices: FormulaPrices) => number | undefined

/** Characters after "=" that are read: a formula that fills half a page is none that we can read. */
const longest = 160
const most = 4
/** Signs "=" that are tried in one text: a formula stands near its beginning. */
const mostTries = 200

/**
 * Price formulas of a text, "20 × (1 − |P − Pm| / Pm)": those whose every name is known to us. Others are left out, so
 * that what is not understood is not judged.
 */
export function writtenFormulas(text: string): WrittenFormula[] {
  const found: WrittenFormula[] = []
  let tries = 0
  for (let at = text.indexOf('='); at >= 0 && found.length < most; at = text.indexOf('=', at + 1)) {
    tries += 1
    if (tries > mostTries) break
    const formula = compile(text.slice(at + 1, at + 1 + longest))
    if (formula) found.push(formula)
  }
  return found
}

type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name' | 'sign'; readonly word: string }

const lexeme =
  /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?|[\p{L}][\p{L}\p{Nd}\u2019'_]*|[\u00d7*\u00b7xX\u00f7/:+\u2212\u2013()[\]|^\u00b2-]|[;,.=%\n]/gu

/** Words before the next sign are one name: "prix le plus bas". The first stop that is no part of a number ends it. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  for (const [raw] of text.matchAll(lexeme)) {
    if (/^[;,.=%\n]$/u.test(raw)) break
    const last = tokens.at(-1)
    if (/^\d/u.test(raw))
      tokens.push({ kind: 'number', value: Number(raw.replace(/[ \u00a0\u202f]/gu, '').replace(',', '.')) })
    else if (/^[xX\u00d7*\u00b7]$/u.test(raw)) tokens.push({ kind: 'sign', word: '*' })
    else if (/^[\u00f7/:]$/u.test(raw)) tokens.push({ kind: 'sign', word: '/' })
    else if (/^[\u2212\u2013-]$/u.test(raw)) tokens.push({ kind: 'sign', word: '-' })
    else if (/^[+()[\]|^\u00b2]$/u.test(raw))
      tokens.push({ kind: 'sign', word: raw === '[' ? '(' : raw === ']' ? ')' : raw })
    else if (last?.kind === 'name')
      tokens[tokens.length - 1] = { kind: 'name', word: `${last.word} ${normaliseWord(raw)}` }
    else tokens.push({ kind: 'name', word: normaliseWord(raw) })
  }
  return tokens
}

/** Most telling first: "moyenne des prix" is no price of one tender. */
const names: readonly (readonly [keyof FormulaPrices, RegExp])[] = [
  ['mean', /moy|mean|average|^p ?av|^pm$|median/u],
  ['estimate', /estim|budget/u],
  ['highest', /p ?max|plus (?:haut|eleve|cher)|highest|dearest|most expensive/u],
  ['lowest', /p ?min|^p ?[0ol]$|^p ?bas|plus bas|moins (?:cher|dis)|mini|lowest|cheapest|least/u],
  ['own', /^(?:le |la |l |the )?(?:p|pi|po|px|pn|pc|prix|price|offre|montant|tender|bid|cost|cout|tarif)(?: |$)/u],
]

function nameOf(word: string): keyof FormulaPrices | undefined {
  return names.find(([, pattern]) => pattern.test(word))?.[0]
}

function compile(text: string): WrittenFormula | undefined {
  const tokens = tokensOf(text)
  const kinds = new Set(tokens.map((token) => (token.kind === 'name' ? nameOf(token.word) : 'sign')))
  if (tokens.length < 3 || kinds.has(undefined) || !kinds.has('own')) return undefined
  const formula = (prices: FormulaPrices) => new Reader(tokens, prices).whole()
  // What cannot be read to its end is read for no price.
  return formula({ own: 110, lowest: 100, highest: 150, mean: 120, estimate: 125 }) === undefined ? undefined : formula
}

/** Sums, products and brackets, once from left to right. */
class Reader {
  private at = 0
  private readonly tokens: readonly Token[]
  private readonly prices: FormulaPrices

  constructor(tokens: readonly Token[], prices: FormulaPrices) {
    this.tokens = tokens
    this.prices = prices
  }

  whole(): number | undefined {
    const value = this.sum(0)
    return this.at === this.tokens.length && Number.isFinite(value) ? value : undefined
  }

  private takes(word: string): boolean {
    const token = this.tokens[this.at]
    if (token?.kind !== 'sign' || token.word !== word) return false
    this.at += 1
    return true
  }

  private sum(depth: number): number {
    let value = this.product(depth)
    for (;;) {
      if (this.takes('+')) value += this.product(depth)
      else if (this.takes('-')) value -= this.product(depth)
      else return value
    }
  }

  private product(depth: number): number {
    let value = this.power(depth)
    for (;;) {
      const next = this.tokens[this.at]
      if (this.takes('*')) value *= this.power(depth)
      else if (this.takes('/')) value /= this.power(depth)
      // "10/3 (7 - r)": side by side is times.
      else if (next?.kind === 'sign' && next.word === '(') value *= this.power(depth)
      else return value
    }
  }

  private power(depth: number): number {
    const value = this.term(depth)
    if (this.takes('\u00b2')) return value * value
    return this.takes('^') ? value ** this.term(depth) : value
  }

  /** Nothing is read after what cannot be: what is not taken would be looked at for ever. */
  private fail(): number {
    this.at = this.tokens.length + 1
    return Number.NaN
  }

  private term(depth: number): number {
    if (depth > 20) return this.fail()
    if (this.takes('-')) return -this.term(depth)
    if (this.takes('(')) {
      const value = this.sum(depth + 1)
      return this.takes(')') ? value : this.fail()
    }
    if (this.takes('|')) {
      const value = this.sum(depth + 1)
      return this.takes('|') ? Math.abs(value) : this.fail()
    }
    const token = this.tokens[this.at]
    this.at += 1
    if (token?.kind === 'number') return token.value
    const name = token?.kind === 'name' ? nameOf(token.word) : undefined
    return name ? this.prices[name] : this.fail()
  }
}
