// The 24 official languages of the Union: ISO 639-3 as a notice has it (BT-702), BCP 47 as the document has it.
const pairs: readonly (readonly [iso: string, bcp47: string])[] = [
  ['BUL', 'bg'],
  ['CES', 'cs'],
  ['DAN', 'da'],
  ['DEU', 'de'],
  ['ELL', 'el'],
  ['ENG', 'en'],
  ['EST', 'et'],
  ['FIN', 'fi'],
  ['FRA', 'fr'],
  ['GLE', 'ga'],
  ['HRV', 'hr'],
  ['HUN', 'hu'],
  ['ITA', 'it'],
  ['LAV', 'lv'],
  ['LIT', 'lt'],
  ['MLT', 'mt'],
  ['NLD', 'nl'],
  ['POL', 'pl'],
  ['POR', 'pt'],
  ['RON', 'ro'],
  ['SLK', 'sk'],
  ['SLV', 'sl'],
  ['SPA', 'es'],
  ['SWE', 'sv'],
]

/** `FRA` to `fr`; undefined for a code that is not an official EU language in upper case. */
export function toBcp47(iso: string): string | undefined {
  return pairs.find(([code]) => code === iso)?.[1]
}

/** `fr` or `fr-BE` to `FRA`: a notice knows no regions; undefined for other languages. */
export function fromBcp47(tag: string): string | undefined {
  const primary = tag.toLowerCase().split('-')[0]
  return pairs.find(([, code]) => code === primary)?.[0]
}
