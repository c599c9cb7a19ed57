import { describe, expect, it } from 'vitest'
import { toFontoXPath } from './fontoxpath-xpath'
import { joinXPath, tokenizeXPath } from './xpath-tokens'

describe('tokens', () => {
  it.each([
    `every $a in /*/cac:X[@listName='a, b'], $b in ('it''s', "x") satisfies $a/cbc:ID != $b`,
    `(: a (comment) :) .//child::efac:Y/text() >= 1.5e3 * -2`,
    `for $T in (current-date()) return ($T + xs:dayTimeDuration('P1D'))`,
    `$global-ten-ids[. = $val][last()]`,
  ])('join to the same text: %s', (xpath) => {
    expect(joinXPath(tokenizeXPath(xpath))).toBe(xpath)
  })

  it('tells literals, names and variables apart', () => {
    expect(tokenizeXPath(`$a-b = 'c' or count(cbc:D) > 1`).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'variable $a-b',
      'symbol =',
      "literal 'c'",
      'name or',
      'name count',
      'symbol (',
      'name cbc:D',
      'symbol )',
      'symbol >',
      'number 1',
    ])
  })
})

describe('quantifiers', () => {
  it('nests each binding', () => {
    expect(toFontoXPath('every $a in A, $b in B, $c in C satisfies $a = $b')).toBe(
      'every $a in A satisfies every $b in B satisfies every $c in C satisfies $a = $b',
    )
  })

  it('leaves commas inside sequences, calls and loops', () => {
    for (const xpath of [
      'some $a in ($x, $y) satisfies f($a, $b)',
      'for $a in A, $b in B return ($a, $b)',
      '(every $a in A satisfies $a, $b)',
      `every $a in A satisfies $a = ('every $x in y, $z in w')`,
    ]) {
      expect(toFontoXPath(xpath)).toBe(xpath)
    }
  })

  it('nests a quantifier in the range of another, and one in its body', () => {
    expect(toFontoXPath('every $a in A[some $x in X, $y in Y satisfies $x], $b in B satisfies C')).toBe(
      'every $a in A[some $x in X satisfies some $y in Y satisfies $x] satisfies every $b in B satisfies C',
    )
    expect(toFontoXPath('every $a in A satisfies some $b in B, $c in C satisfies D')).toBe(
      'every $a in A satisfies some $b in B satisfies some $c in C satisfies D',
    )
  })
})

it('spells white space out in the patterns of replace only', () => {
  expect(toFontoXPath(String.raw`replace(replace(.,'\s+$',''),'^[\s]+','') eq '\s'`)).toBe(
    String.raw`replace(replace(.,'[ \t\n\r]+$',''),'^[ \t\n\r]+','') eq '\s'`,
  )
})

it('puts a fixed day where the clock would be read', () => {
  expect(toFontoXPath(`for $T in (current-date()) return $T > '(current-date())'`, '2026-01-31')).toBe(
    `for $T in (xs:date('2026-01-31')) return $T > '(current-date())'`,
  )
  expect(toFontoXPath('current-date()')).toBe('current-date()')
})
