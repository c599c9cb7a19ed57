import { OseError } from '@opensource-experts/core'
import { type GitRun, runGit } from './run-git'
import { ZeroSplitter } from './zero-splitter'

/** A commit as git gives it. Texts that are no UTF-8 have replacement characters. */
export interface Commit {
  readonly id: string
  readonly parents: readonly string[]
  readonly authorName: string
  /** As written in the commit, and after `.mailmap`; in lower case. */
  readonly authorEmail: string
  readonly authorMapped: string
  readonly committerEmail: string
  readonly committerMapped: string
  /** Seconds since 1970; NaN where git cannot tell. */
  readonly authored: number
  readonly committed: number
  /** At most 16 KiB of it. */
  readonly message: string
  /** Addresses of the trailers that name co-authors, in order. */
  readonly coAuthors: readonly string[]
  /** The same of `Reviewed-by`. */
  readonly reviewers: readonly string[]
}

/** Takes the commits of a history one after the other, newest first, each with its paths between `start` and `end`. */
export interface CommitVisitor {
  start(commit: Commit): void
  path(path: string): void
  end(): void
}

const fields = [
  '', // An empty one first: no path is empty, so that paths cannot be taken for the next commit.
  '%H',
  '%P',
  '%aN',
  '%ae',
  '%aE',
  '%ce',
  '%cE',
  '%at',
  '%ct',
  '%(trailers:only,unfold,separator=%x1e)',
  '%B',
]

const maxMessageBytes = 16 * 1024

/**
 * One pass of `git log` over everything that `head` reaches.
 *
 * @throws OseError `repository-too-large`, `repository-not-understood` where git fails (objects that are missing), those of `runGit`.
 */
export async function readCommits(
  reader: string,
  head: string,
  mailmapBlob: string,
  visitor: CommitVisitor,
  run: GitRun,
  maxCommits: number,
): Promise<void> {
  let at = -1
  let record: string[] = []
  let firstPath = true
  let open = false
  let count = 0
  const take = (token: string) => {
    // -1: between commits, where an empty token starts one and any other is a path of the last.
    if (at === -1) {
      if (token !== '') {
        visitor.path(firstPath && token.startsWith('\n') ? token.slice(1) : token)
        firstPath = false
        return
      }
      if (open) visitor.end()
      open = false
      at = 1
      record = ['']
      return
    }
    if (at < fields.length) {
      record.push(token)
      at += 1
      return
    }
    // git's own end of the text of a commit: always an empty token.
    count += 1
    if (count > maxCommits)
      throw new OseError('repository-too-large', `The history has more than ${maxCommits} commits. Raise maxCommits.`)
    visitor.start(commitOf(record))
    open = true
    firstPath = true
    at = -1
  }
  const splitter = new ZeroSplitter(maxMessageBytes, take)
  const answer = await runGit(
    [
      `--git-dir=${reader}`,
      '-c',
      `mailmap.blob=${mailmapBlob}`,
      'log',
      '-z',
      '--no-color',
      '--no-notes',
      '--no-decorate',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
      '--ignore-submodules=none',
      '--root',
      '--name-only',
      `--format=${fields.map((field) => `${field}%x00`).join('')}`,
      head,
      '--',
    ],
    { ...run, onChunk: (chunk) => splitter.push(chunk) },
  )
  if (answer.code !== 0)
    throw new OseError(
      'repository-not-understood',
      `git cannot read the history of ${head} (${lastLine(answer.stderr)}). Make a new clone and try again.`,
    )
  if (open) visitor.end()
}

function commitOf(record: readonly string[]): Commit {
  const [
    ,
    id = '',
    parents = '',
    name = '',
    ae = '',
    aE = '',
    ce = '',
    cE = '',
    at = '',
    ct = '',
    trailers = '',
    message = '',
  ] = record
  return {
    id,
    parents: parents === '' ? [] : parents.split(' '),
    authorName: name,
    authorEmail: ae.toLowerCase(),
    authorMapped: aE.toLowerCase(),
    committerEmail: ce.toLowerCase(),
    committerMapped: cE.toLowerCase(),
    authored: seconds(at),
    committed: seconds(ct),
    message,
    coAuthors: addressesIn(trailers, coAuthor),
    reviewers: addressesIn(trailers, reviewer),
  }
}

function seconds(text: string): number {
  return /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN
}

/** The two spellings in use: that of the forges, and that of the kernel. */
const coAuthor = /^co-?(?:authored|developed)-by *:[^<]*<([^<>\s]{1,320})>/i

/** As the kernel and others write it, when a patch is taken in. */
const reviewer = /^reviewed-by *:[^<]*<([^<>\s]{1,320})>/i

function addressesIn(trailers: string, pattern: RegExp): string[] {
  if (trailers === '') return []
  return trailers
    .split('\u001e')
    .slice(0, 200)
    .flatMap((trailer) => pattern.exec(trailer)?.[1]?.toLowerCase() ?? [])
}

function lastLine(stderr: string): string {
  const last = stderr.trim().split('\n').at(-1) ?? ''
  return (
    last
      .replace(/^(fatal|error): */, '')
      .replace(/\.$/, '')
      .slice(0, 300) || 'it gave no reason'
  )
}
