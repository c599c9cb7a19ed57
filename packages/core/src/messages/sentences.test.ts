import { describe, expect, it } from 'vitest'
import { OseError } from '../errors/ose-error'
import type { Finding } from '../findings/finding'
import { argumentsOf, compileMessage } from './compile-message'
import { findMessage } from './find-message'
import { format, formatLoss, formatRefusal } from './format'
import { formatMessage } from './message'

const fill = (source: string, params: Record<string, unknown>, locale = 'en') =>
  formatMessage(compileMessage(source), params, locale)

describe('compiling', () => {
  const failure = (source: string): OseError => {
    try {
      compileMessage(source)
    } catch (error) {
      if (OseError.isInstance(error)) return error
      throw error
    }
    throw new Error(`it is a message: ${source}`)
  }

  it('says where a sentence is wrong, and why', () => {
    const error = failure('Prix {')
    expect(error.code).toBe('message-invalid')
    expect(error.facts.offset).toBe(5)
    expect(error.facts.reason).toBeTypeOf('string')
    expect(error.message).toBe(
      `The message "Prix {" is not ICU MessageFormat at character 6 (${String(error.facts.reason)}). Correct it there.`,
    )
    expect(error.cause).toBeInstanceOf(Error)
  })

  it('quotes a long sentence by its first 80 characters', () => {
    expect(failure(`${'x'.repeat(200)}{`).message).toContain(`"${'x'.repeat(80)}"`)
  })

  it.each(['{n, number, percent}', '{d, date}', '{t, time}', '{n, plural, one {x}}'])('takes no %s', (source) => {
    expect(failure(source).code).toBe('message-invalid')
  })

  it('leaves tags as text, and joins what is text into one', () => {
    expect(compileMessage('<b>gras</b>')).toBe('<b>gras</b>')
    expect(compileMessage("c'est")).toBe("c'est")
    expect(compileMessage('')).toBe('')
    expect(compileMessage('a {x}')).toEqual(['a ', ['x']])
    expect(compileMessage('{n, plural, one {#} other {# x}}')).toEqual([
      ['n', 'plural', { one: [['#']], other: [['#'], ' x'] }],
    ])
    expect(compileMessage('{n, selectordinal, other {#}}')).toEqual([['n', 'ordinal', { other: [['#']] }]])
  })

  it('names the arguments of every branch once, and the count is none', () => {
    const message = compileMessage('{a} {n, plural, one {# {b}} other {{c, select, x {{d}} other {}}}} {a}')
    expect([...argumentsOf(message)]).toEqual(['a', 'n', 'b', 'c', 'd'])
    expect([...argumentsOf('plain')]).toEqual([])
  })
})

describe('filling', () => {
  it('keeps what is not a number as it is, and a decimal string exact', () => {
    expect(fill('{n, number}', { n: '12345678901234567890.5' }, 'fr')).toBe(
      '12 345 678 901 234 567 890,5'.replaceAll(' ', '\u202f'),
    )
    expect(fill('{n, number}', { n: 1234n }, 'de')).toBe('1.234')
    expect(fill('{n, number}', { n: 0.000001 })).toBe('0.000001')
    expect(fill('{n, number}', { n: '-5' }, 'fr')).toBe(new Intl.NumberFormat('fr').format(-5))
    for (const odd of ['x5', '5x', '1.', '.5', '1,5', '']) expect(fill('{n, number}', { n: odd }, 'fr')).toBe(odd)
    expect(fill('{n, number}', { n: true })).toBe('true')
  })

  it('counts less the offset, and shows the number itself where there is none', () => {
    const source = '{n, plural, offset:1 =1 {you} one {you and # other} other {you and # others}}'
    expect([1, 2, 3].map((n) => fill(source, { n }))).toEqual(['you', 'you and 1 other', 'you and 2 others'])
    expect(fill('{n, plural, other {#}}', { n: '2.50' })).toBe('2.5')
    expect(fill('{n, plural, one {#} other {# x}}', { n: 1_000 }, 'de')).toBe('1.000 x')
  })

  it('shows null, objects and lists', () => {
    expect(fill('{x}', { x: null })).toBe('null')
    expect(fill('{x}', { x: { a: 1 } })).toBe('{"a":1}')
    expect(fill('{x}', { x: { criterion: 'a', before: 1, after: 2 } })).toBe('a 1 → 2')
    expect(fill('{x}', { x: { criterion: 'a', before: 1 } })).toBe('{"criterion":"a","before":1}')
    expect(fill('{x}', { x: ['a', 'b', 'c'] }, 'fr')).toBe('a, b et c')
  })

  it('has the count only inside its plural', () => {
    expect(formatMessage([['#']], {}, 'en')).toBe('#')
  })

  it('takes no branch that an object has by itself', () => {
    expect(fill('{x, select, other {else} a {A}}', { x: 'constructor' })).toBe('else')
  })
})

describe('finding a sentence', () => {
  it('falls back from region to language to English, in any spelling, own members only', () => {
    const one = { 'fr-BE': { id: 'belge' }, fr: { id: 'français' }, en: { id: 'English', only: 'English only' } }
    const found = (locale: string, id = 'id') => findMessage(id, locale, [one])
    expect(found('fr-BE')).toEqual({ message: 'belge', locale: 'fr-BE' })
    expect(found('fr_be')).toEqual({ message: 'belge', locale: 'fr-BE' })
    expect(found('fr-CH')).toEqual({ message: 'français', locale: 'fr-CH' })
    expect(found('fr', 'only')).toEqual({ message: 'English only', locale: 'en' })
    expect(found('de')).toEqual({ message: 'English', locale: 'en' })
    expect(found('fr', 'never')).toBeUndefined()
    expect(found('fr', 'constructor')).toBeUndefined()
    expect(findMessage('id', 'constructor', [one])).toEqual({ message: 'English', locale: 'en' })
    // A tag that is none still finds its language, and formats by it.
    expect(found('fr-x')).toEqual({ message: 'français', locale: 'fr' })
  })

  it('asks the catalogues in order for each language', () => {
    const first = { en: { id: 'first' } }
    const second = { en: { id: 'second' }, fr: { id: 'deuxième' } }
    expect(findMessage('id', 'en', [first, second])?.message).toBe('first')
    expect(findMessage('id', 'fr', [first, second])?.message).toBe('deuxième')
  })
})

describe('sentences without a language or a catalogue', () => {
  const finding: Finding = {
    ruleId: 'X-01',
    severity: 'error',
    certainty: 'certain',
    path: '/lots',
    params: {},
    source: 'lint',
    fingerprint: '0',
  }

  it('are English, and of core', () => {
    expect(format(finding)).toBe(format(finding, 'en', []))
    expect(format(finding)).not.toBe('X-01')
    const refusal = { code: 'lot-not-found', params: { lots: ['LOT-0001'] } } as const
    expect(formatRefusal(refusal)).toBe(formatRefusal(refusal, 'en', []))
    // Neither lot nor criterion is known: their places stay empty.
    expect(formatRefusal(refusal)).not.toMatch(/[{}]|undefined/u)
    const loss = { code: 'sub-criteria', params: {} }
    expect(formatLoss(loss)).toBe(formatLoss(loss, 'en', []))
    expect(formatLoss(loss)).not.toMatch(/[{}]|undefined|Stryker/u)
  })

  it('are not chosen by a reason that is no text', () => {
    const own = { en: { 'X-01': 'plain', 'X-01.1': 'one', 'X-01.undefined': 'none' } }
    expect(format({ ...finding, params: { reason: 1 } }, 'en', [own])).toBe('plain')
    expect(format(finding, 'en', [own])).toBe('plain')
  })

  it('keep a kind or member that has no word', () => {
    const own = { en: { 'X-01': compileMessage('{kind} {members}') } }
    expect(format({ ...finding, params: { kind: 'newest', members: ['newer', 'evidence'] } }, 'en', [own])).toMatch(
      /^newest newer/u,
    )
    expect(format({ ...finding, params: { kind: 5, members: 'all' } }, 'en', [own])).toBe('5 all')
  })
})
