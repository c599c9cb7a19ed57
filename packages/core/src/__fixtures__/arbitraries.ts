import fc from 'fast-check'
import type { DecimalValue } from '../model/decimal-value'

// What buyers and programs get wrong, and what they may rightly write, for property tests of every package.

/** Numbers of a weight that no buyer may write, or that are no numbers at all. */
export const wrongWeights: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[0, -0, -5, -0.5, Number.NaN, Number.POSITIVE_INFINITY, 101, 1e21, 1e300],
  ...['12,5', '10 %', '10%', 'abc', '', ' ', '0', '0.000', '-1', '1e3', '0x10', '٣', '１０', `1${'0'.repeat(60)}`],
  ...[null, true, [], {}, [10], { value: 10 }],
)

/** A weight above 0 in steps of 10^-`decimals`, below 1 as often as above, as a number or as a decimal string. */
export function fractionalWeights(decimals: number, max = 100): fc.Arbitrary<DecimalValue> {
  const step = 10 ** decimals
  const units = fc.oneof(fc.integer({ min: 1, max: step }), fc.integer({ min: 1, max: max * step }))
  return fc
    .tuple(units, fc.boolean())
    .map(([unit, asText]) => (asText ? (unit / step).toFixed(decimals) : Number((unit / step).toFixed(decimals))))
}

/** A key with one slip of the fingers: two letters exchanged, one left out, one doubled, or another case. */
export function nearMisses(key: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: key.length - 2 }), fc.constantFrom('swap', 'drop', 'double', 'upper'))
    .map(([at, slip]) => {
      const [before, a = '', b = '', after] = [key.slice(0, at), key[at], key[at + 1], key.slice(at + 2)]
      const middle = { swap: b + a, drop: b, double: a + a + b, upper: a.toUpperCase() + b }[slip]
      return `${before}${middle}${after}`
    })
    .filter((slipped) => slipped !== key)
}

/** Lots as they are not written. */
export const wrongLots: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...['LOT-0001', 'ALL', '', null, 1, {}, [], [1], [null], [['LOT-0001']], { 0: 'LOT-0001', length: 1 }],
)

/** Language tags that are none, and names that an object has by itself. */
export const wrongLanguages: fc.Arbitrary<string> = fc.constantFrom(
  ...['', ' ', 'français', 'not a language!', 'f', 'fr_FR', 'fr-', '-fr', '123', 'toolonglanguage'],
)

/** Texts that look empty, alike or harmless and are not: marks of direction, no width, other forms, no end. */
export const oddTexts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '\n\n', '\t', '\u00a0', '\u200b', '\u200d\u2060', '\ufeff', '\u202eevitucexé', '\u2066a\u2069'],
    ...[
      'Qualite\u0301',
      'QUALITÉ',
      'ﬁche',
      'Prix\u00a0: 60 %',
      'a\u200bb',
      'ı',
      'İstanbul',
      'ß',
      '👩‍💻',
      '𝒳',
      '{name}',
      '# |',
    ],
    ...[
      'constructor',
      '__proto__',
      'toString',
      '-',
      '=1+1',
      '<b>&amp;</b>',
      ']]>',
      '\r\n\r\n',
      'a\r\n\r\nb',
      'x'.repeat(7_000),
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

/** Texts that XML has no place for. */
export const brokenTexts: fc.Arbitrary<string> = fc.constantFrom('a\u0000', '\u001b[8m', 'a\ud800', '\udc00', '\uffff')

/** Any JSON a program may hand over, with the names that objects have by themselves among its keys. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(
    fc.constantFrom('constructor', '__proto__', 'toString', 'length', 'criteria', 'lots', 'id', 'kind'),
    fc.jsonValue(),
  ),
  fc.constantFrom<unknown>(undefined, Number.NaN, 1n, new Date(0), new Map(), () => 1, Symbol('s')),
)
