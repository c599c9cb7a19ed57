import { describe, expect, it } from 'vitest'
import { childAt, rootOf, type XmlElement } from '../../xml/element'
import { parseXml } from '../../xml/parse-xml'
import { holds, sdkTest, textOf } from './sdk-test'

const cac = 'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2'
const cbc = 'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2'
const text = `<r xmlns:cac="${cac}" xmlns:cbc="${cbc}">
  <cac:Lot><cbc:ID schemeName="Lot"> A </cbc:ID><cac:PlannedPeriod><cbc:StartDate>2026-01-01Z</cbc:StartDate><cbc:EndDate>2030-01-01+01:00</cbc:EndDate></cac:PlannedPeriod><cbc:Note>é  b</cbc:Note><cbc:Used>1</cbc:Used></cac:Lot>
  <cac:Lot><cbc:ID schemeName="Lot">B</cbc:ID><cac:PlannedPeriod><cbc:DurationMeasure unitCode="MONTH">49</cbc:DurationMeasure></cac:PlannedPeriod><cbc:Max>3</cbc:Max><cbc:Used>false</cbc:Used></cac:Lot>
  <cac:Lot><cbc:ID schemeName="Part">C</cbc:ID><cac:PlannedPeriod><cbc:DurationMeasure unitCode="WEEK">208</cbc:DurationMeasure></cac:PlannedPeriod></cac:Lot>
</r>`
const root = rootOf(parseXml(new TextEncoder().encode(text)))
const lots = root.children
const of = (source: string, context: XmlElement | undefined = root) => sdkTest(source)(context ?? root)

describe('the tests of the SDK', () => {
  it.each([
    ["/*/cac:Lot[cbc:ID/@schemeName='Lot']/cbc:ID/normalize-space(text())", ['A', 'B']],
    ["cac:Lot[cbc:ID/text()='B']/cbc:Max", ['3']],
    ['cac:Lot[not(cbc:Max)][cbc:Used]/cbc:Note', ['é  b']],
    ['cac:Lot/cbc:ID/../../cac:Lot/cbc:Max/number()', ['3']],
    ['cac:Lot/cbc:ID/@schemeName', ['Lot', 'Lot', 'Part']],
  ])('%s finds %j', (path, found) => {
    expect(of(path).map(textOf)).toEqual(found)
  })

  it.each([
    ["cac:Lot/cbc:ID = 'B'", true],
    ["cac:Lot/cbc:ID/normalize-space(text()) = ('X', 'A')", true],
    ["cac:Lot/cbc:ID = 'A'", false],
    ["not(cac:Lot/cbc:Max/normalize-space(text()) = ('4'))", true],
    ['count(/*/cac:Lot) < 3', false],
    ['count(/*/cac:Lot) > 2 and cac:Lot/cbc:Max', true],
    ['cac:None or (cac:Lot/cbc:Used = true())', true],
    ['cac:None = true()', false],
    ['cac:Lot/cbc:Used != true()', true],
    ['cac:Lot/cbc:Max/number() > 3', false],
    ['cac:None != cac:Lot', false],
  ])('%s: %s', (test, truth) => {
    expect(holds(of(test))).toBe(truth)
  })

  it('nothing finds nothing', () => {
    expect(of('')).toEqual([])
  })

  it('from above, the same is found once for all: many to be equal to cost no square', () => {
    const many = Array.from({ length: 40 }, (_, index) => `<cac:Lot><cbc:ID>${index}</cbc:ID></cac:Lot>`).join('')
    const other = rootOf(
      parseXml(new TextEncoder().encode(`<r xmlns:cac="${cac}" xmlns:cbc="${cbc}">${many}<cbc:ID>39</cbc:ID></r>`)),
    )
    const equal = other.children.filter((each) => holds(of('cbc:ID = ../cbc:ID', each)))
    expect(equal.map(({ ownText, children }) => ownText || children[0]?.ownText)).toEqual(['39'])
    const among = other.children.filter((each) => holds(of('. = /*/cac:Lot/cbc:ID/normalize-space(text())', each)))
    expect(among.map(({ ownText }) => ownText)).toEqual(['39'])
    expect(holds(of("cac:Lot/cbc:ID = ../cac:Lot/cbc:ID or cbc:ID != 'x'", other))).toBe(true)
  })

  it.each([
    ['string-length(normalize-space(.)) le 3', true],
    ['string-length(normalize-space(.)) le 2', false],
    ["number(normalize-space(../../cac:Lot/cbc:Max)) ge number('3')", true],
  ])('of a text: %s is %s', (test, truth) => {
    expect(holds(of(test, childAt(lots[0], 'cbc:Note')))).toBe(truth)
  })

  it.each([
    [0, 'spans', 4, false],
    [0, 'spans', 3, true],
    [1, 'lasts', 4, true],
    [1, 'lasts', 5, false],
    [2, 'lasts', 4, false],
    [2, 'lasts', 3, true],
  ])('lot %i %s more than %i years: %s', (index, name, years, truth) => {
    expect(holds(of(`${name}(cac:PlannedPeriod, ${years})`, lots[index]))).toBe(truth)
  })

  it.each(['every $a in b satisfies c', 'matches(., "x")', 'cac:Lot[', 'a b', "'open", 'for-each(a)', 'a//b'])(
    '%j is not read, which its generator learns',
    (source) => {
      expect(() => sdkTest(source)).toThrow(/Reading a test of the SDK failed/u)
    },
  )
})
