import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { EvidenceBundle } from '../model/bundle'
import { compareEvidence } from './compare-evidence'
import { comparisonToMarkdown } from './comparison-to-markdown'
import { daysBetween, workingDaysBetween } from './delay'
import { formatLetter } from './format-letter'
import type { Promised, RecordRow } from './promised'
import { parsePromised } from './promised-input'

const id = (digit: string) => digit.repeat(40)

/** Four commits of one person: three of code, one of documentation. */
const bundle = {
  schemaVersion: '1',
  made: { tool: 't', version: '1', git: '2', claims: id('a') },
  evidence: {
    window: { from: '2027-01-01', to: '2027-03-31' },
    parameters: {},
    people: [{ person: 'b'.repeat(64), addresses: [] }],
    projects: [
      {
        name: 'Engine A',
        ref: 'refs/heads/main',
        head: `swh:1:rev:${id('f')}`,
        missing: [],
        commits: { all: 9, counted: 9, excluded: {} },
        metrics: { contributors: 3, contributorAbsenceFactor: 1, mostByOne: 5 },
        people: [
          {
            person: 'b'.repeat(64),
            status: 'confirmed',
            commits: {
              code: ['1', '2', '3'].map((digit) => `swh:1:rev:${id(digit)}`),
              documentation: [`swh:1:rev:${id('4')}`],
            },
            asCoAuthor: 0,
            committedForOthers: 0,
            mergedForOthers: 0,
            released: [],
            notCredited: {},
          },
        ],
      },
    ],
    facts: [],
    findings: [],
  },
  notice: { privacy: {}, retention: {} },
  digest: 'c'.repeat(64),
} as unknown as EvidenceBundle

const merged = (digit: string, more: Partial<RecordRow> = {}): RecordRow => ({
  promise: 'P1',
  state: 'accepted',
  commit: id(digit),
  ...more,
})

function promisedOf(
  rows: readonly RecordRow[] | undefined,
  more: Partial<Promised> = {},
  change: object = {},
): Promised {
  return {
    schemaVersion: '1',
    contract: '2027-14',
    period: { from: '2027-01-01', to: '2027-03-31' },
    recordDue: '2027-04-15',
    promises: [{ id: 'P1', component: 'Engine A', count: 2, state: 'merged', ...change }],
    ...(rows === undefined ? {} : { record: { delivered: '2027-04-10', rows } }),
    ...more,
  }
}

const compared = (promised: Promised, on = '2027-04-20') => compareEvidence(promised, bundle, { on })
const first = (promised: Promised) => compared(promised).promises[0]

describe('a promise', () => {
  it.each<[string, readonly RecordRow[] | undefined, object, string]>([
    ['that git confirms is kept', [merged('1'), merged('2')], {}, 'kept'],
    ['of which too few rows say so is short', [merged('1'), { promise: 'P1', state: 'refused' }], {}, 'short'],
    ['whose commits git does not have is open', [merged('1'), merged('9')], {}, 'open'],
    ['whose commits are not stated is open', [{ promise: 'P1', state: 'accepted' }, merged('1')], {}, 'open'],
    ['of another kind than promised is open', [merged('1'), merged('4')], { kind: 'code' }, 'open'],
    ['of the kind promised is kept', [merged('1'), merged('2')], { kind: 'code' }, 'kept'],
    [
      'to propose is kept though the project refused',
      [
        { promise: 'P1', state: 'refused' },
        { promise: 'P1', state: 'without-answer' },
      ],
      { state: 'proposed' },
      'kept',
    ],
    ['to release is short where nothing is released', [merged('1'), merged('2')], { state: 'released' }, 'short'],
    [
      'to release is kept where rows and git say so',
      [merged('1', { state: 'released' }), merged('2', { state: 'released' })],
      { state: 'released' },
      'kept',
    ],
    ['without a record is open', undefined, {}, 'open'],
  ])('%s', (_, rows, change, state) => {
    expect(first(promisedOf(rows, {}, change))?.state).toBe(state)
  })

  it('counts each state with those further on, hours exactly, and delays in the unit promised', () => {
    const rows: RecordRow[] = [
      // Friday to the second Monday: 10 days, 6 working days.
      merged('1', { state: 'released', ready: '2027-01-08', proposed: '2027-01-18', hours: 0.1 }),
      merged('2', { ready: '2027-01-08', proposed: '2027-01-08', hours: '0.2' }),
      { promise: 'P1', state: 'under-review' },
    ]
    const of = (value: number, unit: 'days' | 'working-days') =>
      first(promisedOf(rows, {}, { within: { value, unit }, hours: 10 }))
    expect(of(6, 'working-days')).toMatchObject({
      proposed: 3,
      merged: 2,
      released: 1,
      confirmed: 2,
      late: 0,
      withoutDays: 1,
      hours: { promised: 10, stated: 0.3 },
    })
    expect([of(5, 'working-days')?.late, of(10, 'days')?.late, of(9, 'days')?.late]).toEqual([1, 0, 1])
    expect(first(promisedOf(rows))?.withoutDays).toBe(0)
  })
})

describe('the record', () => {
  it.each<[string, readonly RecordRow[] | undefined, Partial<Promised>, string, string, number]>([
    ['in time', [], {}, '2027-04-20', 'in-time', 0],
    ['late, and delivered', [], { recordDue: '2027-04-01' }, '2027-04-20', 'late', 9],
    ['not due yet', undefined, {}, '2027-04-15', 'not-due', 0],
    ['late, and not delivered', undefined, {}, '2027-04-20', 'late', 5],
  ])('%s', (_, rows, more, on, state, daysLate) => {
    expect(compared(promisedOf(rows, more), on).record).toMatchObject({ state, daysLate })
  })

  it('without a day is not looked at', () => {
    const { recordDue: _, ...promised } = promisedOf([])
    expect(compared(promised).record).toEqual({ state: 'not-stated', delivered: '2027-04-10', daysLate: 0 })
  })
})

describe('letters', () => {
  const codes = (promised: Promised, on?: string) => compared(promised, on).letters.map(({ code }) => code)

  it('ask for a late record first, then about what is short, then about what is open; else there are none', () => {
    expect(codes(promisedOf(undefined))).toEqual(['record-late'])
    expect(codes(promisedOf(undefined), '2027-04-10')).toEqual([])
    expect(codes(promisedOf([merged('1')]))).toEqual(['promises-short'])
    expect(codes(promisedOf([merged('1'), merged('9')]))).toEqual(['to-clear-up'])
    expect(codes(promisedOf([merged('1'), merged('2')]))).toEqual([])
    const late = { ready: '2027-01-01', proposed: '2027-03-01' }
    const within = { value: 20, unit: 'working-days' }
    expect(codes(promisedOf([merged('1', late), merged('2', late)], {}, { within }))).toEqual(['promises-short'])
  })

  it.each([
    ['en', 'This letter decides nothing', '[number of days that the contract gives]', '15 days'],
    ['fr', 'La présente ne décide de rien', '[nombre de jours prévu au marché]', '15 jours'],
  ])('%s: hear the contractor, and threaten nothing', (locale, closing, open, stated) => {
    for (const rows of [undefined, [merged('1')], [merged('1'), merged('9')]]) {
      for (const hearingDays of [undefined, 15]) {
        const comparison = compared(promisedOf(rows, hearingDays === undefined ? {} : { hearingDays }))
        const [letter] = comparison.letters
        if (!letter) throw new Error('no letter')
        const { subject, body } = formatLetter(letter, comparison, locale)
        expect(subject).toContain('2027-14')
        expect(body).toContain(closing)
        expect(body).toContain(hearingDays === undefined ? open : stated)
        expect(body).not.toMatch(/penalt|pénalité|terminat|résili|\{|letter\.|compare\.|promised\./i)
        expect(comparisonToMarkdown(comparison, locale)).toContain(closing)
      }
    }
  })

  it('take no mark out of the names of others', () => {
    const text = comparisonToMarkdown(compared({ ...promisedOf([merged('1')]), contract: 'a|b\n# c <b>' }))
    expect(text).not.toMatch(/\n# c|(?<!\\)<b>/)
  })
})

describe('what is wrong is told at its place', () => {
  const path = (value: unknown) => {
    try {
      parsePromised(value)
      return undefined
    } catch (error) {
      return (error as { readonly path?: string }).path
    }
  }

  it.each<[string, unknown, string | undefined]>([
    ['nothing is', promisedOf([merged('1')]), undefined],
    ['no document', undefined, ''],
    [
      'a period that ends before it starts',
      { ...promisedOf([]), period: { from: '2027-02-01', to: '2027-01-01' } },
      '/period/to',
    ],
    ['a row of no promise', promisedOf([merged('1', { promise: 'P9' })]), '/record/rows/0/promise'],
    ['a commit twice', promisedOf([merged('1'), merged('1')]), '/record/rows/1/commit'],
    [
      'proposed before it was ready',
      promisedOf([merged('1', { ready: '2027-02-02', proposed: '2027-02-01' })]),
      '/record/rows/0/proposed',
    ],
    [
      'a promise twice',
      { ...promisedOf([]), promises: [promisedOf([]).promises[0], promisedOf([]).promises[0]] },
      '/promises/1/id',
    ],
    ['a short commit', promisedOf([merged('1', { commit: 'abc' })]), '/record/rows/0/commit'],
    ['hours below nothing', promisedOf([merged('1', { hours: -1 })]), '/record/rows/0/hours'],
  ])('%s', (_, value, expected) => {
    expect(path(value)).toBe(expected)
  })

  it.each([[undefined], [null], [{}], [5], ['x']])('%j is none of the arguments', (value) => {
    expect(() => compareEvidence(value as never, bundle, { on: '2027-01-01' })).toThrow(/compareEvidence cannot use/)
    expect(() => compareEvidence(promisedOf([]), value as never, { on: '2027-01-01' })).toThrow(
      /compareEvidence cannot use/,
    )
    expect(() => compareEvidence(promisedOf([]), bundle, value as never)).toThrow(/compareEvidence cannot use/)
    expect(() => formatLetter(value as never, compared(promisedOf([])))).toThrow(/formatLetter cannot use/)
    expect(() => comparisonToMarkdown(value as never)).toThrow(/comparisonToMarkdown cannot use/)
  })
})

test('working days are counted as by a calendar', () => {
  const days = fc.integer({ min: 0, max: 400 })
  const dayOf = (at: number) => new Date(Date.UTC(2027, 0, 1 + at)).toISOString().slice(0, 10)
  fc.assert(
    fc.property(days, days, (start, length) => {
      let working = 0
      for (let at = start + 1; at <= start + length; at += 1)
        if (![0, 6].includes(new Date(Date.UTC(2027, 0, 1 + at)).getUTCDay())) working += 1
      expect(workingDaysBetween(dayOf(start), dayOf(start + length))).toBe(working)
      expect(daysBetween(dayOf(start), dayOf(start + length))).toBe(length)
    }),
  )
})
