import { readdirSync } from 'node:fs'
import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { benClaimed, bothClaimed, makeClaims, salt } from '../__fixtures__/make-claims'
import {
  ada,
  ben,
  coTrailers,
  git,
  makeRepository,
  mia,
  noa,
  temporaryFolder,
  withCoAuthors,
} from '../__fixtures__/make-repository'
import { digestOf } from '../digest/canonical'
import type { Claims } from '../model/claims'
import { collectEvidence } from './collect-evidence'

const folder = temporaryFolder()
const options = { salt, localRepositories: true, tempDir: folder }

async function collect(claims: Claims) {
  const { bundle } = await collectEvidence(claims, options)
  return bundle.evidence
}

async function projectOf(claims: Claims) {
  const [project] = (await collect(claims)).projects
  if (!project) throw new Error('no project')
  return project
}

const failure = (run: Promise<unknown>) =>
  run.then(
    () => 'it went well',
    (error: unknown) => (OseError.isInstance(error) ? error.code : String(error)),
  )

describe('commits of claimed people', () => {
  it('are credited by kind, and those of others counted alone', async () => {
    const { path, ids } = makeRepository(folder, [
      { author: mia },
      { files: { 'src/a.c': 'a\n', 'docs/a.md': 'a\n' } },
      { files: { 'docs/b.md': 'b\n' } },
      { files: { 'po/fr.po': 'c\n' } },
      { files: { 'tests/a.c': 'd\n', 'README.md': 'd\n', 'tests/b.c': 'd\n' } },
      { files: { 'debian/control': 'e\n' } },
      { author: mia },
    ])
    const project = await projectOf(makeClaims(path))
    const swh = (at: number) => [`swh:1:rev:${ids[at]}`]
    expect(project.people[0]).toMatchObject({
      status: 'confirmed',
      commits: { code: swh(1), documentation: swh(2), translation: swh(3), tests: swh(4), packaging: swh(5) },
      first: '2025-01-03',
      last: '2025-01-07',
    })
    expect(project.commits).toMatchObject({ all: 7, counted: 7 })
    expect(project.metrics).toEqual({ contributors: 2, contributorAbsenceFactor: 1, mostByOne: 5 })
    expect([project.head, project.ref, project.missing, project.mailmap]).toEqual([
      `swh:1:rev:${ids[6]}`,
      'refs/heads/main',
      [],
      null,
    ])
  })

  it('are left out with a reason each, and everything adds up', async () => {
    const { path } = makeRepository(folder, [
      { date: '2024-12-31T23:59:59Z' },
      { date: '2025-01-01T00:00:00Z' },
      { files: {} },
      { files: { 'vendor/x/a.c': 'x\n', 'package-lock.json': '{}\n' } },
      { author: 'renovate[bot] <renovate[bot]@users.noreply.forge.example>' },
      { author: mia, parents: [1], date: '2025-02-01' },
      { author: mia, parents: [4, 5], date: '2025-02-02', files: {} },
      { date: '2025-12-31T23:59:59Z' },
      { date: '2025-12-30', committed: '2026-01-01T00:00:00Z' },
      { date: '2026-01-01T00:00:00Z' },
    ])
    const { commits, people } = await projectOf(makeClaims(path))
    expect(commits).toEqual({
      all: 10,
      counted: 3,
      excluded: {
        unusableDate: 0,
        outsideWindow: 2,
        committedAfterWindow: 1,
        merge: 1,
        bot: 1,
        empty: 1,
        generated: 1,
      },
    })
    expect(people[0]?.notCredited).toEqual({
      outsideDates: 0,
      bot: 0,
      empty: 1,
      generated: 1,
      committedAfterWindow: 1,
      creditedElsewhere: 0,
    })
    expect(people[0]?.commits.code).toHaveLength(2)
  })

  it.each(coTrailers)(
    'are credited once: to the author, else to the first co-author who is claimed (%s)',
    async (by) => {
      const { path, ids } = makeRepository(folder, [
        { message: withCoAuthors(by, ben) },
        { author: mia, message: withCoAuthors(by, noa, ben, ada) },
        { author: mia, message: withCoAuthors(by, 'No Address') },
      ])
      const { people } = await projectOf(makeClaims(path, { people: bothClaimed }))
      expect(people[0]).toMatchObject({
        commits: { code: [`swh:1:rev:${ids[0]}`] },
        asCoAuthor: 0,
        notCredited: { creditedElsewhere: 1 },
      })
      expect(people[1]).toMatchObject({
        commits: { code: [`swh:1:rev:${ids[1]}`] },
        asCoAuthor: 1,
        notCredited: { creditedElsewhere: 1 },
      })
    },
  )

  it('outside the days of the person are not counted', async () => {
    const { path, ids } = makeRepository(folder, [
      { date: '2025-03-01' },
      { date: '2025-03-02' },
      { date: '2025-03-04' },
    ])
    const person = {
      id: 'ada',
      emails: ['ADA@tenderer.example'],
      basis: 'employee',
      from: '2025-03-02',
      to: '2025-03-03',
    }
    const { people } = await projectOf(makeClaims(path, { people: [person] }))
    expect(people[0]).toMatchObject({ commits: { code: [`swh:1:rev:${ids[1]}`] }, notCredited: { outsideDates: 2 } })
  })

  it('are neither programs nor one person where .mailmap hides who wants no mail', async () => {
    const hidden = (address: string) => `No mail, please <noreply@example.com> <${address}>\n`
    const { path } = makeRepository(folder, [
      { author: mia, files: { '.mailmap': hidden('ada@tenderer.example') + hidden('noa@other.example') } },
      {},
      {},
      { author: noa },
    ])
    const { commits, metrics, people } = await projectOf(makeClaims(path))
    expect(commits.excluded.bot).toBe(0)
    expect(metrics).toEqual({ contributors: 3, contributorAbsenceFactor: 2, mostByOne: 2 })
    expect(people[0]?.commits.code).toHaveLength(2)
  })

  it('are found by what .mailmap says, and by nothing else that is not claimed', async () => {
    const { path } = makeRepository(folder, [
      { author: 'A. <old@home.example>' },
      { author: 'Ada <ada@elsewhere.example>' },
      { author: mia, files: { '.mailmap': 'Ada <ada@tenderer.example> <old@home.example>\n' } },
    ])
    const { people, mailmap, metrics } = await projectOf(makeClaims(path))
    expect(people[0]?.commits.code).toHaveLength(1)
    expect([mailmap?.length, metrics.contributors]).toEqual([64, 3])
  })

  it('that nobody claimed confirm nobody', async () => {
    const { path } = makeRepository(folder, [{ author: mia }])
    const { people } = await projectOf(makeClaims(path))
    expect(people[0]).toMatchObject({ status: 'not-found', commits: {} })
  })
})

describe('work for others', () => {
  it('is recording, merging and releasing, apart from writing', async () => {
    const { path } = makeRepository(
      folder,
      [
        { author: mia },
        { author: mia, committer: ada },
        { author: ben, committer: ada },
        { author: noa, parents: [2], date: '2025-02-01' },
        { author: ada, committer: 'Forge <noreply@forge.example>', parents: [2, 3], date: '2025-02-02', files: {} },
        { author: ben, parents: [4], date: '2025-02-03' },
        { author: ada, parents: [4, 5], date: '2025-02-04', files: {} },
      ],
      {
        tags: [
          { name: 'v1', commit: 3, tagger: ada },
          { name: 'v2', commit: 6, tagger: mia },
          { name: 'v3', commit: 6 },
          { name: 'v0', commit: 3, tagger: ada, date: '2024-06-01' },
        ],
      },
    )
    const { people } = await projectOf(makeClaims(path, { people: bothClaimed }))
    expect(people[0]).toMatchObject({
      commits: {},
      committedForOthers: 1,
      mergedForOthers: 1,
      released: ['v1'],
      status: 'confirmed',
    })
    expect(people[1]).toMatchObject({ committedForOthers: 0, mergedForOthers: 0, released: [] })
  })
})

describe('claimed facts', () => {
  it('are confirmed, or rejected with the reason', async () => {
    const { path, ids } = makeRepository(folder, [
      {},
      { author: mia },
      { author: mia, message: withCoAuthors(coTrailers[0], ada, ben) },
      { files: { 'vendor/a': 'x' } },
      { date: '2024-01-01' },
      { author: ben, date: '2025-02-01' },
    ])
    const fact = (person: string, at: number) => ({ person, project: 'Engine A', commit: ids[at] ?? '' })
    const facts = [
      fact('ada', 0),
      fact('ada', 1),
      fact('ada', 2),
      fact('ben', 2),
      fact('ada', 3),
      fact('ada', 4),
      fact('ben', 5),
    ]
    const people = [bothClaimed[0] ?? benClaimed, { ...benClaimed, from: '2026-01-01' }]
    const unknown = { ...fact('ada', 0), commit: 'f'.repeat(40), address: 'https://forge.example/x' }
    const { facts: judged, findings } = await collect(makeClaims(path, { people, facts: [...facts, unknown] }))
    expect(judged.map(({ status, reason, nature, date }) => [status, reason ?? nature, date])).toEqual([
      ['confirmed', 'code', '2025-01-02'],
      ['rejected', 'other-author', undefined],
      ['confirmed', 'code', '2025-01-04'],
      ['rejected', 'outside-person-dates', undefined],
      ['rejected', 'generated', undefined],
      ['rejected', 'outsideWindow', undefined],
      ['rejected', 'outside-person-dates', undefined],
      ['rejected', 'not-in-history', undefined],
    ])
    expect(findings.map(({ code }) => code)).toEqual(['not-merged'])
  })

  it('of a second project with the same commits are credited in the first', async () => {
    const { path, ids } = makeRepository(folder, [{}])
    const projects = [
      { name: 'Engine A', repository: path },
      { name: 'Copy', repository: path },
    ]
    const facts = [{ person: 'ada', project: 'Copy', commit: ids[0] ?? '' }]
    const evidence = await collect(makeClaims(path, { projects, facts }))
    expect(evidence.projects.map(({ people }) => people[0]?.status)).toEqual(['confirmed', 'not-found'])
    expect(evidence.facts[0]?.reason).toBe('credited-elsewhere')
    expect(evidence.findings).toEqual([{ code: 'claimed-twice', project: 'Copy', params: { count: 1 } }])
  })
})

describe('the bundle', () => {
  it('is the same from another clone, and its digest is that of its evidence', async () => {
    const { path } = makeRepository(folder, [{}, { author: mia }])
    const clone = `${path}-clone`
    git(['clone', '--quiet', path, clone])
    const [first, second] = [
      await collectEvidence(makeClaims(path), options),
      await collectEvidence(makeClaims(clone), options),
    ]
    expect(second.bundle.evidence).toEqual(first.bundle.evidence)
    expect(first.bundle.digest).toBe(digestOf(first.bundle.evidence))
    expect(second.bundle.digest).toBe(first.bundle.digest)
  })

  it('changes with one commit, one parameter, one line of .mailmap, another salt', async () => {
    const commits = [{}, { author: mia }]
    const { path } = makeRepository(folder, commits)
    const longer = makeRepository(folder, [...commits, { author: mia }]).path
    const mapped = makeRepository(folder, [
      ...commits,
      { author: mia, files: { '.mailmap': 'Mia <m@project.example> <mia@project.example>\n' } },
    ]).path
    const window = { from: '2025-01-01', to: '2025-12-30' }
    const made = [
      await collectEvidence(makeClaims(path), options),
      await collectEvidence(makeClaims(longer), options),
      await collectEvidence(makeClaims(mapped), options),
      await collectEvidence(makeClaims(path, { window }), options),
      await collectEvidence(makeClaims(path), { ...options, salt: `${salt}.` }),
    ]
    expect(new Set(made.map(({ bundle }) => bundle.digest)).size).toBe(5)
  })

  it('holds no name, no address, no path, and a salt of its own where none is given', async () => {
    const { path } = makeRepository(folder, [{}, { author: mia, message: withCoAuthors(coTrailers[0], ada) }])
    const { bundle, salt: made } = await collectEvidence(makeClaims(path), { localRepositories: true })
    const text = JSON.stringify(bundle)
    // In hexadecimal digits "ada" can stand by chance.
    for (const secret of ['ada@', 'Ada', 'mia', '@tenderer', folder, 'Tenderer', made])
      expect(text).not.toContain(secret)
    expect(made).toMatch(/^[0-9a-f]{64}$/)
  })

  it('leaves nothing on the disk', async () => {
    const { path } = makeRepository(folder, [{}])
    await collect(makeClaims(path))
    await failure(collect(makeClaims(path, { projects: [{ name: 'x', repository: '/nowhere' }] })))
    expect(readdirSync(folder).filter((name) => name.startsWith('ose-evidence-'))).toEqual([])
  })
})

describe('the commit that is read at', () => {
  it('is the one that is claimed, if the branch reaches it', async () => {
    const { path, ids } = makeRepository(folder, [{}, {}, {}], { tags: [{ name: 'v1', commit: 1, tagger: mia }] })
    const at = async (project: object) =>
      (await projectOf(makeClaims(path, { projects: [{ name: 'a', repository: path, ...project }] }))).head
    expect(await at({ commit: ids[0] })).toBe(`swh:1:rev:${ids[0]}`)
    expect(await at({ branch: 'v1' })).toBe(`swh:1:rev:${ids[1]}`)
    expect(await at({ branch: 'main' })).toBe(`swh:1:rev:${ids[2]}`)
    expect(await failure(at({ branch: 'v1', commit: ids[2] }))).toBe('revision-not-found')
    expect(await failure(at({ branch: 'gone' }))).toBe('revision-not-found')
    expect(await failure(at({ commit: '0'.repeat(40) }))).toBe('revision-not-found')
  })
})

describe('claims that cannot be read', () => {
  const good = makeClaims('/x')
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['another version', { ...good, schemaVersion: '2' }],
    ['an unknown key', { ...good, persons: [] }],
    ['nobody', { ...good, people: [] }],
    ['no project', { ...good, projects: [] }],
    ['a window that ends before it starts', { ...good, window: { from: '2025-02-01', to: '2025-01-01' } }],
    ['a day that is none', { ...good, window: { from: '2025-02-30', to: '2025-12-01' } }],
    ['a time', { ...good, window: { from: '2025-02-01T00:00:00Z', to: '2025-12-01' } }],
    [
      'one address of two people',
      { ...good, people: [good.people[0], { ...benClaimed, emails: ['Ada@Tenderer.example'] }] },
    ],
    ['two people of one id', { ...good, people: [good.people[0], { ...benClaimed, id: 'ada' }] }],
    ['two projects of one name', { ...good, projects: [good.projects[0], good.projects[0]] }],
    ['a fact of nobody', { ...good, facts: [{ person: 'x', project: 'Engine A', commit: 'a'.repeat(40) }] }],
    ['a short commit id', { ...good, projects: [{ name: 'a', repository: '/x', commit: 'abc' }] }],
    ['a branch like an option', { ...good, projects: [{ name: 'a', repository: '/x', branch: '--upload-pack=x' }] }],
    ['an address that is none', { ...good, people: [{ ...benClaimed, emails: ['ben'] }] }],
  ])('%s', async (_, claims) => {
    expect(await failure(collectEvidence(claims as Claims, options))).toBe('input-invalid')
  })

  it.each<[string, object]>([
    ['a short salt', { salt: 'x' }],
    ['an unknown option', { salts: salt }],
    ['a limit of 0', { limits: { maxRefs: 0 } }],
  ])('nor with %s', async (_, wrong) => {
    expect(await failure(collectEvidence(good, wrong))).toBe('input-invalid')
  })

  it('never shows the salt that it refuses', async () => {
    const error = await collectEvidence(good, { salt: 'my secret' }).catch((cause: unknown) => cause)
    expect(JSON.stringify([error, (error as Error).message, (error as OseError).facts])).not.toContain('my secret')
  })
})
