import { describe, expect, it } from 'vitest'
import { day, goingOn, project, findingsOf as seenFindings, times } from './__fixtures__/histories'
import { benClaimed, bothClaimed } from './__fixtures__/make-claims'
import {
  ada,
  ben,
  coTrailers,
  type FixtureCommit,
  lines,
  mia,
  noa,
  temporaryFolder,
  withCoAuthors,
} from './__fixtures__/make-repository'
import { formatFinding } from './gaming/format-finding'
import { findingCodes } from './model/bundle'
import type { Claims } from './model/claims'

const folder = temporaryFolder()
const findingsOf = (commits: readonly FixtureCommit[], changes: Partial<Claims> = {}) =>
  seenFindings(folder, commits, changes)
const both = { people: bothClaimed }

describe('each way of gaming is asked about', () => {
  const attacks: Readonly<
    Record<string, readonly [commits: readonly FixtureCommit[], params: object, changes?: Partial<Claims>]>
  > = {
    'recorded-by-colleague': [
      [...project(), ...times(6, () => ({ author: ben, committer: ada }))],
      { count: 6, total: 6 },
      both,
    ],
    'recorded-long-after': [
      [...project(), ...goingOn(), ...times(12, (at) => ({ date: day(at), committed: '2025-09-01' }))],
      { count: 12, total: 12, date: '2025-09-01' },
    ],
    'dates-out-of-order': [
      [...project('2025-06-01'), ...times(4, (at) => ({ date: day(-10 * at, '2025-05-01') }))],
      { count: 4, total: 4 },
    ],
    'small-changes-in-bulk': [
      [...project(), ...times(25, (at) => ({ files: { 'src/a.c': `a ${at}\n` } }))],
      { count: 25, total: 25 },
    ],
    'history-of-own': [
      [
        ...times(12, (at) => ({ author: mia, date: day(at, '2024-01-01') })),
        ...times(12, (at) => ({ date: day(at, '2025-03-01') })),
      ],
      { count: 12, others: 0, date: '2025-03-01' },
    ],
    'machine-commits': [
      [...project(), ...times(30, (at) => ({ message: `Update to ${at}` }))],
      { count: 30, total: 30 },
    ],
    'address-of-another-firm': [
      [...project(), ...times(3, () => ({ author: noa }))],
      { count: 3, total: 3 },
      { people: [{ id: 'noa', emails: ['noa@other.example'], basis: 'employee' }] },
    ],
    'address-changed-firm': [
      [...project(), ...times(3, (at) => ({ author: noa, date: day(at) })), { date: '2025-03-01' }],
      { count: 3, date: '2025-03-01' },
      { people: [{ id: 'ada', emails: ['ada@tenderer.example', 'noa@other.example'], basis: 'employee' }] },
    ],
    // Whoever may change the list takes the work of another firm's people over, under an address that nobody looks at.
    'joined-by-mailmap': [
      [
        ...project(),
        ...times(3, (at) => ({ author: noa, date: day(at) })),
        { author: mia, files: { '.mailmap': 'Ada <ada@tenderer.example> <noa@other.example>\n' } },
        {},
      ],
      { count: 3, total: 4 },
      { people: [{ id: 'ada', emails: ['ada@tenderer.example'], from: '2024-01-01', basis: 'employee' }] },
    ],
    'others-named-in-messages': [
      [...project(), ...times(3, () => ({ message: `Add a driver\n\nPatch by: Noa <noa@other.example>\n` }))],
      { count: 3, total: 3 },
    ],
    'generated-mostly': [
      [...project(), ...times(10, (at) => ({ files: { 'vendor/a/b.c': `${at}\n` } })), {}],
      { count: 10, total: 11 },
    ],
  }

  it.each(Object.entries(attacks))('%s', async (code, [commits, params, changes]) => {
    expect(await findingsOf(commits, changes)).toEqual([{ code, params }])
  })

  /** What somebody would change who knows the check. */
  const mutations: Readonly<Record<string, (commits: readonly FixtureCommit[]) => readonly FixtureCommit[]>> = {
    'a month later': (commits) =>
      commits.map(({ date, committed, ...rest }) => ({
        ...rest,
        ...(date === undefined ? {} : { date: day(31, date) }),
        ...(committed === undefined ? {} : { committed: day(31, committed) }),
      })),
    'in other places': (commits) =>
      commits.map((commit, at) => ({
        ...commit,
        files: Object.fromEntries(
          Object.entries(commit.files ?? { 'src/main.c': lines(at) }).map(([path, text]) => [
            // git reads this one at the root alone.
            path === '.mailmap' ? path : `modules/core/${path}`,
            text,
          ]),
        ),
      })),
    'beside a piece of honest work': (commits) => {
      const { author = ada } = commits.at(-1) ?? {}
      return [...commits, { author, message: 'Handle an empty list', files: { 'src/list.c': lines(99) } }]
    },
  }
  const mutated = Object.keys(attacks).flatMap((code) => Object.keys(mutations).map((how) => [code, how] as const))

  it.each(mutated)('%s, %s', async (code, how) => {
    const [commits = [], , changes] = attacks[code] ?? []
    const found = await findingsOf(mutations[how]?.(commits) ?? [], changes)
    expect(found.map((finding) => finding.code)).toEqual([code])
  })

  it('machine-commits, for the address of a program', async () => {
    const robot = { id: 'robot', emails: ['renovate[bot]@users.noreply.forge.example'], basis: 'employee' }
    const commits = [...project(), { author: 'renovate[bot] <renovate[bot]@users.noreply.forge.example>' }]
    expect(await findingsOf(commits, { people: [robot] })).toEqual([
      { code: 'machine-commits', params: { count: 1, total: 1 } },
    ])
  })
})

describe('below what is asked about, nothing is', () => {
  it.each<[string, readonly FixtureCommit[], Partial<Claims>?]>([
    [
      'a few patches taken in by a colleague',
      [...project(), ...times(4, () => ({ author: ben, committer: ada }))],
      both,
    ],
    [
      'the same, beside own work',
      [...project(), ...times(6, (at) => ({ author: ben, committer: at < 3 ? ada : ben }))],
      both,
    ],
    [
      'late work that was recorded on many days',
      [...project(), ...goingOn(), ...times(12, (at) => ({ date: day(at), committed: day(at, '2025-08-01') }))],
    ],
    [
      'two clocks that were wrong',
      [...project(), { date: '2025-06-10' }, { date: '2025-06-01' }, { date: '2025-06-10' }, { date: '2025-06-01' }],
    ],
    [
      'small changes among others',
      [...project(), ...times(25, (at) => (at % 3 === 0 ? { files: { 'src/a.c': `a ${at}\n` } } : {}))],
    ],
    [
      'another domain, with a first day that is claimed',
      [...project(), { author: noa }, {}],
      { people: [{ id: 'a', emails: ['ada@tenderer.example', 'noa@other.example'], basis: 'x', from: '2025-01-01' }] },
    ],
    [
      'public mail',
      [...project(), { author: 'A <a@gmail.com>' }],
      { people: [{ id: 'a', emails: ['a@gmail.com'], basis: 'x' }] },
    ],
    [
      'no domain that is claimed',
      [...project(), { author: noa }],
      { tenderer: { name: 'x', ids: [] }, people: [{ id: 'a', emails: ['noa@other.example'], basis: 'x' }] },
    ],
    [
      'what a tool did now and then under the name of a person',
      [
        ...project(),
        ...times(40, (at) => ({ message: `Change ${at % 5} of ${'abcdefgh'[at % 8]}` })),
        { author: 'release-bot <ada@tenderer.example>' },
      ],
    ],
    ['some dependencies', [...project(), ...times(9, (at) => ({ files: { 'go.sum': `${at}\n` } }))]],
  ])('%s', async (_, commits, changes) => {
    expect(await findingsOf(commits, changes)).toEqual([])
  })
})

describe('honest repositories of different habits have no finding', () => {
  const own = { people: [...bothClaimed.slice(0, 1), benClaimed] }
  it.each<[string, readonly FixtureCommit[]]>([
    [
      'rebase: written over weeks, recorded by the maintainer',
      [
        ...project(),
        ...goingOn(),
        ...times(30, (at) => ({ author: at % 2 ? ada : ben, committer: mia, date: day(at), committed: day(at + 20) })),
      ],
    ],
    [
      'squash: one commit a change, with its co-authors',
      [
        ...project(),
        ...goingOn(),
        ...times(20, (at) => ({
          committer: 'Forge <noreply@forge.example>',
          message: withCoAuthors(coTrailers[0], mia, ben),
          date: day(at),
        })),
      ],
    ],
    [
      'merge: each change on a branch of its own',
      [
        { author: mia, date: '2025-01-01' },
        ...times(
          40,
          (at): FixtureCommit =>
            at % 2 === 0
              ? { author: at % 4 ? ada : noa, parents: [at], date: day(at), files: { [`src/${at}.c`]: lines(at) } }
              : { author: mia, parents: [at - 1, at], date: day(at), files: {} },
        ),
      ],
    ],
    [
      'import: an old history brought over on one day, whoever wrote it',
      times(60, (at) => ({ author: at % 3 ? mia : ada, date: day(at), committed: '2025-10-01' })),
    ],
    [
      'monorepo: many people, many places',
      times(80, (at) => ({
        author: [ada, ben, mia, noa][at % 4] ?? mia,
        date: day(at),
        files: { [`part-${at % 7}/src/a.c`]: lines(at), [`part-${at % 7}/docs/a.md`]: lines(at) },
      })),
    ],
    [
      'one maintainer: alone from the first day',
      times(60, (at) => ({
        message: `Change ${String.fromCodePoint(97 + (at % 26))}${String.fromCodePoint(97 + Math.floor(at / 26))}`,
        date: day(at),
        files: { 'src/a.c': lines(at), 'CHANGELOG.md': lines(at) },
      })),
    ],
  ])('%s', async (_, commits) => {
    expect(await findingsOf(commits, own)).toEqual([])
  })
})

describe('sentences', () => {
  it.each(['en', 'fr'])('ask, and say what may explain it honestly (%s)', (language) => {
    for (const code of findingCodes) {
      const params = { count: 2, total: 3, others: 0, date: '2025-01-01', branch: 'topic' }
      const { question, honest } = formatFinding({ code, params }, language)
      expect(question).toMatch(/\?$/)
      expect(question).not.toMatch(/[{}]/)
      expect(honest.length).toBeGreaterThan(30)
    }
  })

  it('are English for another language, and empty for a code of a later version', () => {
    const finding = { code: 'not-merged', params: { count: 1 } } as const
    expect(formatFinding(finding, 'de')).toEqual(formatFinding(finding, 'en'))
    expect(formatFinding({ code: 'later' as 'not-merged', params: {} })).toEqual({ question: '', honest: '' })
    expect(() => formatFinding(null as never)).toThrow('formatFinding cannot use its input')
    expect(() => formatFinding(finding, 5 as never)).toThrow('formatFinding cannot use its input')
  })
})
