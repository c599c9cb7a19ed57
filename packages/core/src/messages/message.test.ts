import fc from 'fast-check'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { signs } from '../generated/number-signs'
import { argumentsOf, compileMessage } from './compile-message'
import { formatMessage } from './message'

const filled = (source: string, params: Record<string, unknown>, locale = 'en') =>
  formatMessage(compileMessage(source), params, locale)

describe('messages', () => {
  it('are plain text where nothing is asked', () => {
    expect(compileMessage('Rien à remplir.')).toBe('Rien à remplir.')
    expect(compileMessage("It's '{literal}'")).toBe("It's {literal}")
  })

  it('keep a missing argument in braces, and take no inherited one', () => {
    expect(filled('{constructor} {days}', {})).toBe('{constructor} {days}')
  })

  it('join lists as the language does', () => {
    const lots = ['LOT-0001', 'LOT-0002', 'LOT-0003']
    expect(filled('{lots}', { lots }, 'fr')).toBe('LOT-0001, LOT-0002 et LOT-0003')
    expect(filled('{lots}', { lots }, 'en')).toBe('LOT-0001, LOT-0002, and LOT-0003')
  })

  it('show a weight that would move', () => {
    expect(filled('{proposed}', { proposed: [{ criterion: 'a', before: 60, after: '54.5' }] })).toBe('a 60 → 54.5')
  })

  it('keep the digits of a decimal string', () => {
    expect(filled('{sum, number}', { sum: '1234567890123456.25' }, 'fr')).toBe(
      '1\u202f234\u202f567\u202f890\u202f123\u202f456,25',
    )
    expect(filled('{sum, number}', { sum: 'many' })).toBe('many')
  })

  it('write numbers as Intl does, in every language of the notices and others', () => {
    const own = signs.flatMap(([languages]) => languages.split(' '))
    const languages = [...own, 'fr-BE', 'de-AT', 'en-GB', 'ar-EG', 'fa', 'hi', 'fr-u-nu-arab']
    const figures = fc.oneof(
      fc.integer({ min: -20, max: 2_000_000 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.bigInt({ min: 0n, max: 10n ** 25n }),
      fc
        .tuple(fc.bigInt({ min: -5n, max: 10n ** 12n }), fc.stringMatching(/^\.\d{1,6}$/u))
        .map((parts) => parts.join('')),
    )
    expect(own).toHaveLength(25)
    fc.assert(
      fc.property(figures, fc.constantFrom(...languages), (n, language) => {
        const exact = new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(n as number)
        expect(filled('{n, number}', { n }, language)).toBe(exact)
      }),
    )
    for (const language of languages)
      for (const n of [0, 7, 999, 1234, 12_345, 1_234_567, 1234.5, '0.50', '1000.00'])
        expect(filled('{n, number}', { n }, language)).toBe(
          new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(n as number),
        )
  })

  it('choose an exact number before its category, and count from an offset', () => {
    const source = '{n, plural, offset:1 =0 {none} =1 {you} one {you and # other} other {you and # others}}'
    expect([0, 1, 2, 3].map((n) => filled(source, { n }))).toEqual([
      'none',
      'you',
      'you and 1 other',
      'you and 2 others',
    ])
    expect(filled('{n, plural, offset:1 =1 {#} other {#}}', { n: 5 })).toBe('4')
  })

  it('choose among values, and rank', () => {
    expect(filled('{kind, select, award {critère} other {autre}}', { kind: 'toString' })).toBe('autre')
    expect(filled('{n, selectordinal, one {#st} two {#nd} other {#th}}', { n: 22 })).toBe('22nd')
  })

  it.each([
    ['{days', 'EXPECT_ARGUMENT_CLOSING_BRACE'],
    ['{n, plural, one {x}}', 'MISSING_OTHER_CLAUSE'],
    ['{d, date}', 'only plain arguments'],
  ])('refuse %s with its place', (source, reason) => {
    expect(() => compileMessage(source)).toThrow(
      expect.objectContaining({ code: 'message-invalid', message: expect.stringContaining(reason) }),
    )
  })

  it('name what they ask for', () => {
    expect([...argumentsOf(compileMessage('{a} {n, plural, one {{b}} other {# {c}}}'))].sort()).toEqual([
      'a',
      'b',
      'c',
      'n',
    ])
  })
})

it('agree with intl-messageformat in every language of the Union', () => {
  const locales = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nb nl pl pt ro sk sl sv'.split(' ')
  const categories = '{n, plural, zero {z #} one {o #} two {t #} few {f #} many {m #} other {x #}}'
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      fc.integer({ min: -3, max: 2_000_000 }),
      fc.constantFrom('a', 'b', 'c'),
      (locale, n, s) => {
        for (const source of [
          categories,
          '{n, number} ; {s, select, a {A} b {{n}} other {-}}',
          '{n, selectordinal, one {o #} two {t #} few {f #} other {x #}}',
        ]) {
          const theirs = new IntlMessageFormat(source, locale).format({ n, s })
          // A bare number is shown as it stands: only `number` and `#` are written as the language does.
          expect(filled(source, { n, s }, locale)).toBe(String(theirs))
        }
      },
    ),
  )
})
