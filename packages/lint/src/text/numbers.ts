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
  [12, 'twelve douze zwolf dodici doce twaalf'],
  [15, 'fifteen quinze funfzehn quindici quince vijftien'],
  [20, 'twenty vingt zwanzig venti veinte twintig'],
  [25, 'vingtcinq venticinque'],
  [30, 'thirty trente dreissig trenta treinta dertig'],
  [40, 'forty quarante vierzig quaranta cuarenta veertig'],
  [50, 'fifty cinquante funfzig cinquanta cincuenta vijftig'],
  [100, 'hundred cent hundert cento cien honderd'],
]
const numbers: ReadonlyMap<string, number> = new Map(
  words.flatMap(([value, names]) => names.split(' ').map((name) => [name, value] as const)),
)

/** What a word counts, `vingt` or `twenty`; undefined where it is no number that is known here. */
export function numberOf(word: string): number | undefined {
  return numbers.get(word)
}
