import { normaliseWord } from '@opensource-experts/core'

/** Numbers in words, in normal form, where they are no other common word of a language read here. */
const words: readonly (readonly [number, string])[] = [
  [2, 'two deux zwei due dos twee'],
  [3, 'three trois drei tre tres drie'],
  [4, 'four quatre vier quattro cuatro'],
  [5, 'five cinq funf cinque cinco vijf'],
  [6, 'six sechs seis zes'],
  [7, 'seven sept sieben sette siete zeven'],
  [8, 'eight huit otto ocho'],
  [9, 'nine neuf neun nove nueve negen'],
  [10, 'ten dix zehn dieci diez tien'],
  [11, 'eleven onze'],
  [12, 'twelve douze zwolf dodici doce twaalf'],
  [13, 'thirteen treize'],
  [14, 'fourteen quatorze'],
  [15, 'fifteen quinze funfzehn quindici quince vijftien'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
  [20, 'twenty vingt vingts zwanzig venti veinte twintig'],
  [25, 'vingtcinq venticinque'],
  [30, 'thirty trente dreissig trenta treinta dertig'],
  [40, 'forty quarante vierzig quaranta cuarenta veertig'],
  [50, 'fifty cinquante funfzig cinquanta cincuenta vijftig'],
  [60, 'sixty soixante'],
  [100, 'hundred cent cents hundert cento cien honderd'],
]
/** Other words that are numbers where a unit follows: articles, adverbs, `seize` of English. */
const beforeUnits: readonly (readonly [number, string])[] = [
  [0, 'zero'],
  [1, 'one un une a once'],
  [2, 'twice'],
  [16, 'seize'],
]
const byWord = (table: typeof words) =>
  table.flatMap(([value, names]) => names.split(' ').map((name) => [name, value] as const))
const numbers: ReadonlyMap<string, number> = new Map(byWord(words))
const counted: ReadonlyMap<string, number> = new Map([...byWord(words), ...byWord(beforeUnits)])

/** What a word counts, `vingt` or `twenty`; undefined where it is no number that is known here. */
export function numberOf(word: string): number | undefined {
  return numbers.get(word)
}

/** A number as people write it before a unit, `12`, `six`, `trente-cinq` or `cent vingt`; undefined where it is none. */
export function numberIn(written: string): number | undefined {
  if (/^\d{1,6}$/u.test(written)) return Number(written)
  let sum: number | undefined
  for (const part of written.split(/[-\s]/u).map(normaliseWord)) {
    const value = counted.get(part)
    if ((part === 'et' || part === 'and') && sum !== undefined) continue
    if (value === undefined) return undefined
    if (sum === undefined) sum = value
    else if (sum === 4 && value === 20) sum = 80
    else if (sum < 10 && value === 100) sum *= 100
    // "Two-three" is no number.
    else if (sum >= 10 && value < sum) sum += value
    else return undefined
  }
  return sum
}

/** The numbers before some words of a text, `/jours?|days?/`, in their order. Words before them are few. */
export function numbersBefore(text: string, unit: string): number[] {
  const pattern = new RegExp(`((?:[\\p{L}\\d-]{1,24}\\s){0,3}?[\\p{L}\\d-]{1,24})\\s(?:${unit})(?!\\p{L})`, 'giu')
  return [...text.matchAll(pattern)].flatMap(([, written = '']) => {
    // The longest end of what stands there that is a number: of "est de cent vingt" the last two words.
    const words = written.split(/\s/u)
    for (const at of words.keys()) {
      const number = numberIn(words.slice(at).join(' '))
      if (number !== undefined) return number
    }
    return []
  })
}
