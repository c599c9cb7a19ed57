import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export interface FixtureCommit {
  /** `Name <address>`. Default: Ada of the tenderer. */
  readonly author?: string | Buffer
  /** Default: the author. */
  readonly committer?: string
  /** A day, or a second of 1970 as git writes it. Default: a day after the commit before. */
  readonly date?: string
  /** When it was committed. Default: `date`. */
  readonly committed?: string
  readonly message?: string | Buffer
  /** Path to content. Default: one line more in `src/main.c`. */
  readonly files?: Readonly<Record<string, string>>
  /** Places of the parents in the list. Default: the one before. */
  readonly parents?: readonly number[]
}

export interface FixtureTag {
  readonly name: string
  readonly commit: number
  /** Left out: a lightweight tag. */
  readonly tagger?: string
  readonly date?: string
}

export interface FixtureRepository {
  readonly path: string
  /** Ids of the commits, in order. */
  readonly ids: readonly string[]
}

export const ada = 'Ada <ada@tenderer.example>'
export const ben = 'Ben <ben@tenderer.example>'
export const mia = 'Mia <mia@project.example>'
export const noa = 'Noa <noa@other.example>'

/** Trailers by which commits name further authors. */
export const coTrailers = (['authored', 'developed'] as const).map((how) => `Co-${how}-by`) as [string, string]

export function withCoAuthors(trailer: string, ...people: readonly string[]): string {
  return `Change\n\n${people.map((one) => `${trailer}: ${one}`).join('\n')}\n`
}

export const plainEnvironment = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

export function git(args: readonly string[], input?: Buffer | string): string {
  return execFileSync('git', args, {
    env: plainEnvironment,
    input: input ?? '',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'pipe'],
  }).toString()
}

/** A folder for the tests of one file, removed at their end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ose-evidence-test-'))
  // Hundreds of repositories take their time on a busy disk.
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)
  return folder
}

let made = 0

/** A bare repository with these commits on `main`, made without anything of this machine: the same each time. */
export function makeRepository(
  folder: string,
  commits: readonly FixtureCommit[],
  { tags = [], format = 'sha1' }: { readonly tags?: readonly FixtureTag[]; readonly format?: string } = {},
): FixtureRepository {
  made += 1
  const path = join(folder, `repository-${made}`)
  git(['init', '--quiet', '--bare', '--initial-branch=main', `--object-format=${format}`, path])
  const marks = join(path, 'marks')
  git(
    [`--git-dir=${path}`, 'fast-import', '--quiet', '--date-format=raw-permissive', `--export-marks=${marks}`],
    stream(commits, tags),
  )
  const lines = git([`--git-dir=${path}`, 'rev-parse', ...commits.map((_, at) => idBy(marks, at))])
  return { path, ids: lines.trim().split('\n') }
}

function idBy(marks: string, at: number): string {
  const text = execFileSync('grep', [`^:${at + 1} `, marks]).toString()
  return text.trim().split(' ')[1] ?? ''
}

function stream(commits: readonly FixtureCommit[], tags: readonly FixtureTag[]): Buffer {
  const parts: (string | Buffer)[] = []
  let last = Date.parse('2025-01-01T12:00:00Z') / 1000
  for (const [at, commit] of commits.entries()) {
    const authored = commit.date === undefined ? String(last + 86_400) : secondOf(commit.date)
    const committed = commit.committed === undefined ? authored : secondOf(commit.committed)
    last = Number(committed)
    const author = commit.author ?? ada
    const parents = commit.parents ?? (at === 0 ? [] : [at - 1])
    parts.push(
      parents.length === 0 && at > 0 ? 'reset refs/heads/main\n\n' : '',
      `commit refs/heads/main\nmark :${at + 1}\nauthor `,
      author,
      ` ${authored} +0000\ncommitter ${commit.committer ?? author.toString()} ${committed} +0000\n`,
      ...data(commit.message ?? `Change ${at + 1}`),
      ...parents.map((parent, of) => `${of === 0 ? 'from' : 'merge'} :${parent + 1}\n`),
    )
    for (const [name, content] of Object.entries(commit.files ?? { 'src/main.c': lines(at + 1) }))
      parts.push(`M 100644 inline ${JSON.stringify(name)}\n`, ...data(content))
    parts.push('\n')
  }
  for (const { name, commit, tagger, date = '2025-06-01' } of tags)
    if (tagger === undefined) parts.push(`reset refs/tags/${name}\nfrom :${commit + 1}\n\n`)
    else
      parts.push(
        `tag ${name}\nfrom :${commit + 1}\ntagger ${tagger} ${secondOf(date)} +0000\n`,
        ...data(`Release ${name}`),
      )
  return Buffer.concat(parts.map((part) => Buffer.from(part)))
}

function data(text: string | Buffer): (string | Buffer)[] {
  const bytes = Buffer.from(text)
  return [`data ${bytes.length}\n`, bytes, '\n']
}

function secondOf(date: string): string {
  return /^-?\d+$/.test(date) ? date : String(Date.parse(date.length === 10 ? `${date}T12:00:00Z` : date) / 1000)
}

/** `count` lines that differ, more than a small change apart. */
export function lines(count: number): string {
  return Array.from({ length: 5 }, (_, at) => `line ${count}.${at}\n`).join('')
}
