import { describe, expect, it } from 'vitest'
import { edited } from '../__fixtures__/edited'
import { fixtureSpecs, validNotices } from '../__fixtures__/fixtures'
import { type Minor, makeNotice, minors, type NoticeSpec } from '../__fixtures__/make-notice'
import { diffNotices } from '../diff/diff-notices'
import { applyPlan } from '../plan/apply-plan'
import { inversePlan } from '../plan/inverse-plan'
import { upgradeNotice } from './upgrade-notice'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const upgraded = (text: string, to: string) => {
  const bytes = bytesOf(text)
  const plan = upgradeNotice(bytes, { to })
  return { bytes, plan, result: plan.refusals.length === 0 ? applyPlan(bytes, plan) : bytes }
}
const steps: readonly (readonly [Minor, Minor])[] = [
  ['1.10', '1.11'],
  ['1.12', '1.13'],
  ['1.12', '1.15'],
  ['1.13', '1.14'],
  ['1.14', '1.15'],
]

describe('a draft moved to a later minor', () => {
  it.each(steps)('from %s to %s is the notice that the later one has', (from, to) => {
    let moved = 0
    for (const [name, text] of validNotices(from)) {
      const { bytes, plan, result } = upgraded(text, to)
      // What is published or past is not moved.
      if (plan.refusals.length > 0) continue
      moved += 1
      const spec: NoticeSpec = fixtureSpecs[name]
      expect(new TextDecoder().decode(result)).toBe(new TextDecoder().decode(bytesOf(makeNotice({ ...spec, sdk: to }))))
      expect(Buffer.compare(applyPlan(result, inversePlan(bytes, plan)), bytes)).toBe(0)
    }
    expect(moved).toBeGreaterThan(40)
  })

  it('to its own minor is no change', () => {
    expect(upgraded(makeNotice({ sdk: '1.13' }), '1.13').plan).toMatchObject({ refusals: [], edits: [], patches: [] })
  })

  it('writes the code of the ESPD as the later minor has it, and says so', () => {
    const text = makeNotice({ sdk: '1.13' }).replace(
      '"selection-criteria-source">epo-procurement-document<',
      '"selection-criteria-source">epo-sub-espd<',
    )
    const { bytes, plan, result } = upgraded(text, '1.14')
    expect(new TextDecoder().decode(result)).toContain('"selection-criteria-source">epo-acc-espd-request<')
    expect(plan.edits).toEqual(diffNotices(bytes, result).edits)
    expect(
      plan.edits.filter(({ field }) => field === 'BT-821-Lot').map(({ before, after }) => before ?? after),
    ).toEqual(['epo-acc-espd-request', 'epo-sub-espd'])
  })

  it.each([
    ['eforms-sdk-1.12.1', 'eforms-sdk-1.13'],
    ['eforms-sdk-1.12.', 'eforms-sdk-1.13'],
    ['eforms-sdk-1.12#extended#urn:fdc:example.org:2024', 'eforms-sdk-1.13#extended#urn:fdc:example.org:2024'],
  ])('%s becomes %s', (stated, then) => {
    const { result } = upgraded(edited(makeNotice({ sdk: '1.12' }), ['eforms-sdk-1.12<', `${stated}<`]), '1.13')
    expect(new TextDecoder().decode(result)).toContain(`>${then}<`)
  })
})

describe('is refused', () => {
  it.each<[string, string, string, readonly unknown[]]>([
    ['to an earlier minor', makeNotice({ sdk: '1.14' }), '1.13', ['value-would-be-lost earlier']],
    ['where selection criteria were replaced', makeNotice({ sdk: '1.11' }), '1.12', ['value-would-be-lost dialect']],
    ['across that step', makeNotice({ sdk: '1.10' }), '1.15', ['value-would-be-lost dialect']],
    [
      'for a code that left',
      edited(makeNotice({ sdk: '1.12' }), ['"buyer-legal-type">la<', '"buyer-legal-type">grp-p-aut<']),
      '1.14',
      ['value-would-be-lost code'],
    ],
    ['once it is published', makeNotice({ sdk: '1.13', published: true }), '1.14', ['already-published ']],
    ['for a result', makeNotice({ sdk: '1.13', subtype: '29' }), '1.14', ['records-the-past ']],
    ['for an SDK that is not written', makeNotice({ sdk: '1.9' }), '1.14', ['sdk-not-supported ']],
    [
      'in a national form',
      edited(makeNotice({ sdk: '1.12' }), [
        'eforms-sdk-1.12<',
        'eforms-sdk-1.12#extended#urn:fdc:anskaffelser.no:2023:eforms:national<',
      ]),
      '1.13',
      ['sdk-not-supported national-dialect'],
    ],
  ])('%s', (_, text, to, codes) => {
    const { plan } = upgraded(text, to)
    expect(plan.refusals.map(({ code, params }) => `${code} ${String(params.reason ?? '')}`)).toEqual(codes)
    expect([plan.edits, plan.patches]).toEqual([[], []])
  })

  it('as wrong input', () => {
    expect(() => upgradeNotice(bytesOf(makeNotice()), { to: '2.0' })).toThrow(/must be one of/u)
    expect(minors).toContain('1.15')
  })
})
