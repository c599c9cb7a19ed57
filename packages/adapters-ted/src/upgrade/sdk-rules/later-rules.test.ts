import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { renderRules } from '../../../scripts/generate-rules.ts'
import { edited } from '../../__fixtures__/edited'
import { makeNotice } from '../../__fixtures__/make-notice'
import { readNotice } from '../../read/read-notice'
import { supportedMinors, tableFor } from '../../tables/sdk-tables'
import { leftCodes } from './generated/codes'
import { changedRules as rules } from './generated/rules'
import { laterRules } from './later-rules'

const noticeOf = (text: string) => readNotice(new TextEncoder().encode(text)).notice
/** What the later minor says of the same text. */
const said = (text: string, from: string, to: string) => {
  const notice = noticeOf(text)
  return laterRules({ notice, minor: from }, { notice, minor: to }).map(({ reason, field, lot = '', value }) =>
    [reason, field, lot, value.slice(0, 12)].join(' ').trimEnd(),
  )
}

describe('the rules of a later minor', () => {
  it('say nothing of what did not change', () => {
    for (const to of supportedMinors.slice(3)) expect(said(makeNotice({ sdk: '1.13' }), '1.13', to)).toEqual([])
    expect(said(makeNotice({ sdk: '1.15' }), '1.15', '1.15')).toEqual([])
  })

  it.each<[string, string, string, string, readonly string[]]>([
    [
      'a region that left NUTS (BT-5071)',
      edited(makeNotice({ sdk: '1.12' }), ['>FRI31<', '>UKC11<']),
      '1.12',
      '1.13',
      ['code BT-5071-Lot LOT-0001 UKC11'],
    ],
    ['the same where it left already', edited(makeNotice({ sdk: '1.13' }), ['>FRI31<', '>UKC11<']), '1.13', '1.15', []],
    [
      'a period of validity where the procedure is not open (BT-98)',
      edited(makeNotice({ sdk: '1.10' }), [
        '<cac:AwardingTerms>',
        '<cac:TenderValidityPeriod><cbc:DurationMeasure unitCode="DAY">90</cbc:DurationMeasure></cac:TenderValidityPeriod><cac:AwardingTerms>',
      ]).replace(/(listName="procurement-procedure-type">)open</u, '$1restricted<'),
      '1.10',
      '1.13',
      ['field BT-98-Lot LOT-0001 90'],
    ],
  ])('%s', (_, text, from, to, expected) => {
    const found = said(text, from, to)
    expect(found.filter((each) => !each.startsWith('asked'))).toEqual(expect.arrayContaining([...expected]))
    if (expected.length === 0) expect(found).toEqual([])
  })

  it('what was forbidden before is not lost by the move', () => {
    // BT-733 beside percentages is forbidden from 1.14 on; moved from 1.14 it was so before.
    const award = { criteria: [{ weight: ['per-exa', '100'] as const }], orderJustification: 'Selon le prix' }
    const text = makeNotice({ sdk: '1.14', lots: [{ id: 'LOT-0001', award }] })
    expect(said(text, '1.13', '1.14')).toEqual(['field BT-733-Lot LOT-0001 Selon le pri'])
    expect(said(text, '1.14', '1.15')).toEqual([])
  })

  it('a term that is asked is told by lot', () => {
    const text = makeNotice({ sdk: '1.11' })
    const found = said(text, '1.11', '1.12')
    expect(found).toContain('asked BT-821-Lot LOT-0001')
    expect(found).toContain('asked BT-806-Procedure')
  })
})

describe('the tables', () => {
  it('hold rules of every kind, and lists that lost codes', () => {
    expect([...new Set(rules.map(([kind]) => kind))].sort()).toEqual(['holds', 'none', 'once', 'some'])
    // The classification CPV lost no code between these minors: all lists of stage 3b were compared.
    const fields = leftCodes.flatMap(([places]) => places.map(([, field]) => field))
    expect(fields).toEqual(
      expect.arrayContaining(['BT-5071-Lot', 'BT-507-Organization-Company', 'BT-11-Procedure-Buyer']),
    )
    expect(fields.filter((field) => /^BT-26/u.test(field))).toEqual([])
  })

  const shared = process.env.OSE_SHARED ?? fileURLToPath(new URL('../../../../../../shared', import.meta.url))
  const paths = supportedMinors.map((minor) => {
    const version = tableFor(minor)?.version ?? ''
    const maven = `${homedir()}/.m2/repository/eu/europa/ted/eforms/eforms-sdk/${version}`
    const jar = existsSync(maven) && readdirSync(maven).find((file) => file.endsWith(`${version}.jar`))
    return jar ? `${maven}/${jar}` : `${shared}/sdk/eForms-SDK-${version}.zip`
  })
  const all = paths.every((path) => existsSync(path))
  it.skipIf(!all)(
    `are what the script writes${all ? '' : ' (not all six SDKs are here)'}`,
    { timeout: 120_000 },
    () => {
      const files = renderRules(paths)
      for (const [file, text] of files)
        expect(readFileSync(new URL(`./generated/${file}`, import.meta.url), 'utf8'), file).toBe(text)
      expect(files.size).toBe(3)
    },
  )
})
