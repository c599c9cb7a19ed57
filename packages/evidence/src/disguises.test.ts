import { describe, expect, it } from 'vitest'
import { day, goingOn, project, findingsOf as seenFindings, times } from './__fixtures__/histories'
import { makeClaims, salt } from './__fixtures__/make-claims'
import { type FixtureCommit, git, lines, makeRepository, mia, temporaryFolder } from './__fixtures__/make-repository'
import { collectEvidence } from './collect/collect-evidence'
import type { Claims } from './model/claims'
import { verifyEvidence } from './verify/verify-evidence'

// Attacks whose disguises are of their own kind, each with three of them. The others stand in gaming.test.ts.
const folder = temporaryFolder()
const findingsOf = (commits: readonly FixtureCommit[]) => seenFindings(folder, commits)

describe('reverted', () => {
  // An id is known once a commit is made: what takes it back comes on a copy of the same commits.
  const parts = ['a', 'b', 'c', 'd']
  const fileOf = (part: string) => `src/part-${part}.c`
  const contents = (from: number) => Object.fromEntries(parts.map((part, at) => [fileOf(part), lines(from + at)]))
  const work = [
    { author: mia, files: contents(50) },
    ...project(),
    ...parts.map((part, at) => ({ message: `Change part ${part}`, files: { [fileOf(part)]: lines(90 + at) } })),
  ]
  const { ids } = makeRepository(folder, work)
  const taken = [3, 2, 1].map((at) => ({ part: parts[at] ?? '', id: ids[ids.length - 4 + at] ?? '' }))
  const byWords = (message: (part: string, id: string) => string) =>
    taken.map(({ part, id }) => ({ author: mia, message: message(part, id) }))
  const disguises: Readonly<Record<string, readonly FixtureCommit[]>> = {
    'as git says it': byWords((_, id) => `Revert "x"\n\nThis reverts commit ${id}.\n`),
    'by a shortened id': byWords((_, id) => `Tidy up (reverts ${id.slice(0, 9)})`),
    'by the subject alone': byWords((part) => `Revert "Change part ${part}"`),
    'without a word, by what stood there before': [
      {
        author: mia,
        message: 'Tidy up',
        files: Object.fromEntries(Object.entries(contents(50)).slice(1)),
      },
    ],
  }

  it.each(Object.entries(disguises))('%s', async (_, reverts) => {
    expect(await findingsOf([...work, ...reverts])).toEqual([{ code: 'reverted', params: { count: 3, total: 4 } }])
  })

  it('and a fact says so', async () => {
    for (const reverts of Object.values(disguises)) {
      const { path } = makeRepository(folder, [...work, ...reverts])
      const facts = [0, 1].map((at) => ({
        person: 'ada',
        project: 'Engine A',
        commit: ids[ids.length - 4 + at] ?? '',
      }))
      const { bundle } = await collectEvidence(makeClaims(path, { facts }), { salt, localRepositories: true })
      expect(bundle.evidence.facts.map((fact) => fact.reverted ?? false)).toEqual([false, true])
    }
  })

  it('not where that was taken back in turn, nor where work went on from it', async () => {
    const reverts = disguises['as git says it'] ?? []
    const { ids: made } = makeRepository(folder, [...work, ...reverts])
    const again = made.slice(-3).map((id) => ({ author: mia, message: `Reapply\n\nThis reverts commit ${id}.\n` }))
    expect(await findingsOf([...work, ...reverts, ...again])).toEqual([])
    expect(await findingsOf([...work, { author: mia, files: contents(70) }])).toEqual([])
  })
})

describe('not merged', () => {
  const main = [...project(), {}]
  const branch = [...times(3, (at) => ({ files: { [`src/new-${at}.c`]: lines(at) } }))]
  /** The commits of the branch stand in the repository, under a ref that says nothing of the main branch. */
  const madeWith = (ref: string) => {
    const { path, ids } = makeRepository(folder, [...main, ...branch])
    const [tip = '', old = ''] = [ids.at(-1), ids[main.length - 1]]
    git([`--git-dir=${path}`, 'update-ref', ref, tip])
    git([`--git-dir=${path}`, 'update-ref', 'refs/heads/main', old])
    return { path, ids: ids.slice(-3) }
  }
  const codesOf = async (path: string, claimed: Partial<Claims>) => {
    const claims = makeClaims(path, claimed)
    const { bundle } = await collectEvidence(claims, { salt, localRepositories: true, tempDir: folder })
    const { valid } = await verifyEvidence(bundle, { claims, salt, localRepositories: true, tempDir: folder })
    expect(valid).toBe(true)
    return bundle.evidence.findings.map(({ code, params }) => ({ code, params }))
  }
  const factsOf = (ids: readonly string[]) =>
    ids.map((commit) => ({ person: 'ada', project: 'Engine A', commit, address: `https://forge.example/${commit}` }))

  it('a commit that is nowhere', async () => {
    const { path } = makeRepository(folder, main)
    expect(await codesOf(path, { facts: factsOf(['a'.repeat(40)]) })).toEqual([
      { code: 'not-merged', params: { count: 1 } },
    ])
  })

  it.each(['refs/heads/topic', 'refs/pull/1/head', 'refs/keep/gone'])(
    'commits that the repository has under %s alone',
    async (ref) => {
      const { path, ids } = madeWith(ref)
      expect(await codesOf(path, { facts: factsOf(ids) })).toEqual([{ code: 'not-merged', params: { count: 3 } }])
    },
  )

  it.each(['refs/heads/topic', 'refs/tags/v9'])(
    'commits of %s, which is claimed in place of the main branch',
    async (ref) => {
      const { path, ids } = madeWith(ref)
      const [, , branch = ''] = ref.split('/')
      const projects = [{ name: 'Engine A', repository: path, branch }]
      expect(await codesOf(path, { projects, facts: factsOf(ids) })).toEqual([
        { code: 'beside-main-branch', params: { count: 3, total: 4, branch } },
      ])
    },
  )

  it('not where the main branch took the work in as other commits, or reaches the tag', async () => {
    const all: readonly FixtureCommit[] = [
      ...main,
      ...branch.map((commit, at) => ({ ...commit, message: `Add part ${at}`, date: day(at, '2025-06-01') })),
      ...branch.map((commit, at) => ({
        ...commit,
        message: `Add part ${at}`,
        date: day(at, '2025-06-01'),
        committed: '2025-07-01',
        committer: mia,
        ...(at === 0 ? { parents: [main.length - 1] } : {}),
      })),
    ]
    const { path, ids } = makeRepository(folder, all, { tags: [{ name: 'v1', commit: 3, tagger: mia }] })
    git([`--git-dir=${path}`, 'update-ref', 'refs/heads/stable', ids[main.length + 2] ?? ''])
    for (const branch of ['stable', 'v1'])
      expect(await codesOf(path, { projects: [{ name: 'Engine A', repository: path, branch }] })).toEqual([])
  })
})

describe('claimed twice', () => {
  const own = times(6, (at) => ({ message: `Change ${at} of mine`, date: day(3 * at, '2025-03-01') }))
  const first = [...project(), ...own]
  const second: Readonly<Record<string, readonly FixtureCommit[]>> = {
    'a clone': first,
    'a fork that went on': [...first, {}, {}],
    'a copy that was written anew, with other dates and words': [
      ...project('2025-01-10'),
      ...own.map((commit, at) => ({ ...commit, message: `Improve ${at}`, date: day(at, '2025-08-01') })),
    ],
    'a copy in another folder': [...project(), ...own].map((commit, at) => ({
      ...commit,
      files: { 'vendored-engine/core.c': lines(at + 1) },
    })),
  }
  const findingsWith = async (commits: readonly FixtureCommit[]) => {
    const [a, b] = [makeRepository(folder, first).path, makeRepository(folder, commits).path]
    const projects = [
      { name: 'Engine A', repository: a },
      { name: 'Engine B', repository: b },
    ]
    const { bundle } = await collectEvidence(makeClaims('', { projects }), { salt, localRepositories: true })
    return bundle.evidence.findings.map(({ code, project: of, params }) => ({ code, of, params }))
  }

  it.each(Object.entries(second))('%s', async (_, commits) => {
    expect(await findingsWith(commits)).toEqual([{ code: 'claimed-twice', of: 'Engine B', params: { count: 6 } }])
  })

  it('not where a few changes are alike', async () => {
    const others = times(20, (at) => ({ files: { [`src/other-${at}.c`]: lines(200 + at) } }))
    const alike = [...project('2025-01-10'), ...own.slice(0, 2), ...others, ...goingOn('2025-04-01')]
    expect(await findingsWith(alike)).toEqual([])
  })
})
