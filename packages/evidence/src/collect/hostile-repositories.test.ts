import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { makeClaims, salt } from '../__fixtures__/make-claims'
import {
  ada,
  type FixtureCommit,
  git,
  lines,
  makeRepository,
  mia,
  temporaryFolder,
} from '../__fixtures__/make-repository'
import type { EvidenceLimits } from '../model/limits'
import { collectEvidence } from './collect-evidence'

const folder = temporaryFolder()

async function projectOf(path: string, limits: Partial<EvidenceLimits> = {}) {
  const { bundle } = await collectEvidence(makeClaims(path), { salt, localRepositories: true, tempDir: folder, limits })
  const [project] = bundle.evidence.projects
  if (!project) throw new Error('no project')
  return project
}

const codeOf = (path: string, limits: Partial<EvidenceLimits> = {}) =>
  projectOf(path, limits).then(
    () => 'taken',
    (error: unknown) => (OseError.isInstance(error) ? error.code : String(error)),
  )

/** A commit object written byte by byte, as no git would. */
function rawCommit(path: string, parent: string, author: string, committer = author): string {
  const tree = git([`--git-dir=${path}`, 'rev-parse', 'main^{tree}']).trim()
  const made = makeTree(path, tree)
  const text = `tree ${made}\nparent ${parent}\nauthor ${author}\ncommitter ${committer}\n\nOdd\n`
  const id = git([`--git-dir=${path}`, 'hash-object', '-t', 'commit', '-w', '--literally', '--stdin'], text).trim()
  git([`--git-dir=${path}`, 'update-ref', 'refs/heads/main', id])
  return id
}

let odd = 0
function makeTree(path: string, tree: string): string {
  odd += 1
  const blob = git([`--git-dir=${path}`, 'hash-object', '-w', '--stdin'], `odd ${odd}\n`).trim()
  const entries = git([`--git-dir=${path}`, 'ls-tree', tree])
  return git([`--git-dir=${path}`, 'mktree'], `${entries}100644 blob ${blob}\todd-${odd}.c\n`).trim()
}

describe('what a history holds', () => {
  it('paths with line feeds, quotes, and the looks of a commit', async () => {
    const { path } = makeRepository(folder, [
      {},
      { files: { 'docs/a\nb "c"': 'x', 'docs/\n': 'x' } },
      { author: mia, files: { ['0'.repeat(40)]: 'x', '\n': 'x' } },
      { files: { 'a\n\nauthor Mia <mia@project.example>': 'x' } },
      { files: {} },
    ])
    const { commits, people } = await projectOf(path)
    expect([commits.all, commits.counted, commits.excluded.empty]).toEqual([5, 4, 1])
    expect([people[0]?.commits.documentation?.length, people[0]?.commits.code?.length]).toEqual([1, 2])
  })

  it('a message of 10 MB, and texts that are no UTF-8', async () => {
    const { path } = makeRepository(folder, [
      { message: `Long\n\n${'x'.repeat(10_000_000)}\n` },
      {
        author: Buffer.concat([Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from(` <${'ada@tenderer.example'}>`)]),
        committer: ada,
      },
      { message: Buffer.from([0xff, 0xc0, 0x80, 0x0a, 0x1e, 0x1f]) },
    ])
    const { commits, people } = await projectOf(path)
    expect([commits.counted, people[0]?.commits.code?.length]).toEqual([3, 3])
  })

  it('dates in year 1 and 9999, and what is no date', async () => {
    const { path, ids } = makeRepository(folder, [{}])
    let tip = ids[0] ?? ''
    for (const date of [
      '-62135596800 +0000',
      '253402300799 +0000',
      '253402300800 +0000',
      '99999999999999999999 +0000',
      'now',
      '0 +0000',
      '1748779200 +9999',
    ])
      tip = rawCommit(path, tip, `Ada <ada@tenderer.example> ${date}`)
    const { commits } = await projectOf(path)
    expect(commits.all).toBe(8)
    expect([commits.counted, commits.excluded.outsideWindow, commits.excluded.unusableDate]).toEqual([2, 1, 5])
  })

  it('people without names, addresses or brackets', async () => {
    const { path, ids } = makeRepository(folder, [{}])
    let tip = ids[0] ?? ''
    for (const person of [
      ' <>',
      'Ada <ada@tenderer.example',
      '<ada@tenderer.example>',
      'Ada <<ada@tenderer.example>>',
      '',
    ])
      tip = rawCommit(path, tip, `${person} 1748779200 +0000`)
    expect((await projectOf(path)).commits.all).toBe(6)
  })

  it('a .mailmap of 50 MB, and one of 6 MB, which are left aside and said to be; and one that is a link', async () => {
    const large = makeRepository(folder, [
      { files: { '.mailmap': 'A <a@x.example> <b@x.example>\n'.repeat(220_000), 'a.c': lines(1) } },
    ])
    expect(await projectOf(large.path)).toMatchObject({ missing: ['mailmap'], mailmap: null, commits: { counted: 1 } })
    expect((await projectOf(large.path, { maxMailmapBytes: 50_000_000 })).missing).toEqual([])
    const largest = makeRepository(folder, [{ files: { '.mailmap': `#${'x'.repeat(52_000_000)}\n`, 'a.c': lines(1) } }])
    expect(await projectOf(largest.path)).toMatchObject({
      missing: ['mailmap'],
      mailmap: null,
      commits: { counted: 1 },
    })
  })
})

describe('what a repository says of itself is not believed', () => {
  const commits: readonly FixtureCommit[] = [{ author: mia }, { author: mia }, {}]

  it('replaced and grafted commits', async () => {
    const { path, ids } = makeRepository(folder, commits)
    const before = await projectOf(path)
    git([`--git-dir=${path}`, 'replace', ids[1] ?? '', ids[2] ?? ''])
    mkdirSync(join(path, 'info'), { recursive: true })
    writeFileSync(join(path, 'info', 'grafts'), `${ids[2]}\n`)
    expect(await projectOf(path)).toEqual(before)
  })

  it('a configuration and hooks that name programs: none of them is run', async () => {
    const { path } = makeRepository(folder, [
      ...commits,
      { files: { '.gitattributes': '* diff=evil filter=evil\n', 'a.c': lines(9) } },
    ])
    const marker = join(folder, 'executed')
    const evil = join(folder, 'evil.sh')
    writeFileSync(evil, `#!/bin/sh\ntouch ${marker}\n`)
    chmodSync(evil, 0o755)
    const settings = {
      core: {
        fsmonitor: evil,
        sshCommand: evil,
        pager: evil,
        editor: evil,
        hooksPath: folder,
        alternateRefsCommand: evil,
        askPass: evil,
        gitProxy: evil,
        worktree: '/',
      },
      diff: { external: evil },
      'diff "evil"': { textconv: evil, command: evil },
      'filter "evil"': { clean: evil, smudge: evil, process: evil },
      gpg: { program: evil },
      log: { showSignature: 'true' },
      uploadpack: { packObjectsHook: evil },
      alias: { log: `!${evil}`, 'cat-file': `!${evil}`, 'ls-tree': `!${evil}` },
      include: { path: '/dev/stdin' },
      extensions: { partialClone: 'origin' },
      'remote "origin"': { url: `ext::${evil}`, promisor: 'true', uploadpack: evil },
      credential: { helper: `!${evil}` },
    }
    for (const [section, values] of Object.entries(settings))
      appendFileSync(
        join(path, 'config'),
        `[${section}]\n${Object.entries(values)
          .map(([key, value]) => `\t${key} = ${value}\n`)
          .join('')}`,
      )
    for (const hook of ['post-checkout', 'reference-transaction', 'pre-auto-gc', 'fsmonitor-watchman'])
      writeFileSync(join(path, 'hooks', hook), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 })
    expect((await projectOf(path)).commits.counted).toBe(4)
    expect(existsSync(marker)).toBe(false)
  })

  it('300,000 refs are read; more than the limit are refused', { timeout: 120_000 }, async () => {
    const { path, ids } = makeRepository(folder, commits)
    const refs = Array.from({ length: 300_000 }, (_, at) => `${ids[0]} refs/tags/v${at}\n`)
    writeFileSync(
      join(path, 'packed-refs'),
      ['# pack-refs with: peeled fully-peeled sorted \n', ...refs.sort()].join(''),
    )
    expect((await projectOf(path)).commits.counted).toBe(3)
    expect(await codeOf(path, { maxRefs: 1000 })).toBe('repository-too-large')
  })
})

describe('kinds of repositories', () => {
  const commits: readonly FixtureCommit[] = [{ author: mia }, {}, {}]

  it('by SHA-256, whose ids are no SWHIDs', async () => {
    const { path, ids } = makeRepository(folder, commits, { format: 'sha256' })
    const project = await projectOf(path)
    expect([project.objectFormat, project.head, project.commits.counted]).toEqual(['sha256', ids[2], 3])
    expect(project.people[0]?.commits.code).toEqual([ids[1], ids[2]].sort())
  })

  it('shallow and partial clones say what is missing', async () => {
    const { path } = makeRepository(folder, commits)
    git([`--git-dir=${path}`, 'config', 'uploadpack.allowFilter', 'true'])
    git(['clone', '--quiet', '--depth=2', '--bare', `file://${path}`, `${path}-shallow`])
    git(['clone', '--quiet', '--filter=blob:none', '--bare', `file://${path}`, `${path}-partial`])
    expect(await projectOf(`${path}-shallow`)).toMatchObject({ missing: ['older-history'], commits: { all: 2 } })
    expect(await projectOf(`${path}-partial`)).toMatchObject({
      missing: ['file-contents'],
      commits: { all: 3, counted: 3 },
    })
  })

  it('a work tree, and one more beside it', async () => {
    const { path } = makeRepository(folder, commits)
    git(['clone', '--quiet', path, `${path}-tree`])
    git(['-C', `${path}-tree`, 'worktree', 'add', '--quiet', `${path}-second`, '-b', 'second'])
    expect((await projectOf(`${path}-tree`)).commits.counted).toBe(3)
    expect(await projectOf(`${path}-second`)).toMatchObject({ ref: 'refs/heads/second', commits: { counted: 3 } })
  })

  it.each<[string, (path: string) => void, string]>([
    ['without its objects', (path) => rmSync(join(path, 'objects'), { recursive: true }), 'repository-not-understood'],
    [
      'with a missing pack',
      (path) => rmSync(join(path, 'objects'), { recursive: true }) ?? mkdirSync(join(path, 'objects')),
      'revision-not-found',
    ],
    [
      'whose pack is cut',
      (path) => {
        git([`--git-dir=${path}`, 'repack', '-adq'])
        const packs = join(path, 'objects', 'pack')
        const pack = readdirSync(packs).find((name) => name.endsWith('.pack')) ?? ''
        chmodSync(join(packs, pack), 0o644)
        truncateSync(join(packs, pack), 60)
      },
      'revision-not-found',
    ],
    [
      'with refs as a reftable',
      (path) => appendFileSync(join(path, 'config'), '[extensions]\n\trefStorage = reftable\n'),
      'repository-not-understood',
    ],
    [
      'whose HEAD leads nowhere',
      (path) => writeFileSync(join(path, 'HEAD'), 'ref: refs/heads/gone\n'),
      'revision-not-found',
    ],
    ['whose HEAD is no name', (path) => writeFileSync(join(path, 'HEAD'), 'ref: --output=x\n'), 'revision-not-found'],
    ['that is empty', (path) => rmSync(path, { recursive: true }) ?? mkdirSync(path), 'repository-not-understood'],
    [
      'that is a file',
      (path) => rmSync(path, { recursive: true }) ?? writeFileSync(path, ''),
      'repository-not-understood',
    ],
  ])('%s', async (_, spoil, code) => {
    const { path } = makeRepository(folder, commits)
    const copy = `${path}-spoilt`
    cpSync(path, copy, { recursive: true })
    spoil(copy)
    expect(await codeOf(copy)).toBe(code)
  })

  it.each(['sha1', 'sha256'])('another commit under the id of one (%s) is not taken for it', async (format) => {
    const { path, ids } = makeRepository(folder, commits, { format })
    const loose = `${path}-forged`
    git(['init', '--quiet', '--bare', `--object-format=${format}`, loose])
    git([`--git-dir=${loose}`, '-c', 'fetch.unpackLimit=1000', 'fetch', '--quiet', path, 'main'])
    git([`--git-dir=${loose}`, 'update-ref', 'refs/heads/main', ids[2] ?? ''])
    writeFileSync(join(loose, 'HEAD'), 'ref: refs/heads/main\n')
    expect(await codeOf(loose)).toBe('taken')
    const id = ids[1] ?? ''
    // What a tenderer would write into a folder that is handed over: own work under the id of another's, which stands upstream.
    const body = git([`--git-dir=${loose}`, 'cat-file', 'commit', id]).replace(
      /^author .*>/m,
      'author Zoe <zoe@x.example>',
    )
    const file = join(loose, 'objects', id.slice(0, 2), id.slice(2))
    chmodSync(file, 0o644)
    writeFileSync(file, deflateSync(Buffer.from(`commit ${Buffer.byteLength(body)}\0${body}`)))
    expect(git([`--git-dir=${loose}`, 'log', '--format=%ae', 'main'])).toContain('zoe@x.example')
    expect(await codeOf(loose)).toBe('repository-not-understood')
  })

  it('a history with a hole is not read in part', async () => {
    const { path, ids } = makeRepository(folder, commits)
    const loose = `${path}-loose`
    git(['init', '--quiet', '--bare', loose])
    git([`--git-dir=${loose}`, '-c', 'fetch.unpackLimit=1000', 'fetch', '--quiet', path, 'main'])
    git([`--git-dir=${loose}`, 'update-ref', 'refs/heads/main', ids[2] ?? ''])
    writeFileSync(join(loose, 'HEAD'), 'ref: refs/heads/main\n')
    expect(await codeOf(loose)).toBe('taken')
    const hole = ids[0] ?? ''
    rmSync(join(loose, 'objects', hole.slice(0, 2), hole.slice(2)), { force: true })
    expect(await codeOf(loose)).toBe('repository-not-understood')
  })

  it('more commits than the limit, and a run that takes too long', async () => {
    const { path } = makeRepository(folder, commits)
    expect(await codeOf(path, { maxCommits: 2 })).toBe('repository-too-large')
    expect(await codeOf(path, { maxMilliseconds: 1 })).toBe('repository-unavailable')
  })

  it('a call that is given up ends, and leaves nothing', async () => {
    const { path } = makeRepository(folder, commits)
    const reason = new Error('given up')
    const run = collectEvidence(makeClaims(path), {
      salt,
      localRepositories: true,
      tempDir: folder,
      signal: AbortSignal.abort(reason),
    })
    await expect(run).rejects.toBe(reason)
    expect(readdirSync(folder).filter((name) => name.startsWith('ose-evidence-'))).toEqual([])
  })
})
