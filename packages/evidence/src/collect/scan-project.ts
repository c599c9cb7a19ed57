import type { PeopleIndex } from '../claims/people-index'
import { sha256 } from '../digest/canonical'
import { CommitIds } from '../git/check-ids'
import type { OpenProject } from '../git/open-project'
import { type CommitVisitor, readCommits } from '../git/read-commits'
import { type ReadFile, readMaintainers } from '../git/read-maintainers'
import { readTags, type Tag } from '../git/read-tags'
import { fewestAboveHalf } from '../metrics/absence-factor'
import type { ProjectEvidence } from '../model/bundle'
import type { DayRange } from '../model/claims'
import { lookAtChanges } from '../scan/changes'
import { Scan } from '../scan/scan'
import type { Workshop } from './with-project'

export interface Scanned {
  readonly scan: Scan
  readonly tags: readonly Tag[]
  /** Digest of the contents that a commit of a claimed person replaced, by its id. */
  readonly changes: ReadonlyMap<string, string>
  /** Files in which the project says who looks after it. */
  readonly files: readonly ReadFile[]
}

export async function scanProject(
  open: OpenProject,
  window: DayRange,
  people: PeopleIndex,
  watched: ReadonlySet<string>,
  { run, limits }: Workshop,
): Promise<Scanned> {
  const tags = await readTags(open.reader, open.store.refs, run)
  const scan = new Scan(window, people, { watched, tagged: new Set(tags.map(({ commit }) => commit)) })
  // What was fetched has the ids that git gave it here.
  const ids = open.url === undefined ? new CommitIds(open.reader, run) : undefined
  const visitor: CommitVisitor = {
    start(commit) {
      ids?.add(commit.id)
      scan.start(commit)
    },
    path: (path) => scan.path(path),
    end: () => scan.end(),
  }
  await readCommits(open.reader, open.head, open.mailmapBlob, visitor, run, limits.maxCommits)
  await ids?.end()
  const changes = await lookAtChanges(open.reader, open.head, scan, run)
  return { scan, tags, changes, files: await readMaintainers(open.reader, open.head, run) }
}

/** What is true of a project whoever claims it. */
export function projectFacts(
  name: string,
  open: OpenProject,
  { scan, files }: Pick<Scanned, 'scan' | 'files'>,
  contents: boolean,
): Omit<ProjectEvidence, 'people'> {
  const { store, url, ref, head, main, mailmap } = open
  return {
    name,
    ...(url === undefined ? {} : { repository: url }),
    ref,
    head: identifier(head),
    ...(main === undefined ? {} : { main: identifier(main) }),
    objectFormat: store.objectFormat,
    missing: [
      ...(store.shallow === '' ? [] : (['older-history'] as const)),
      ...(contents ? [] : (['file-contents'] as const)),
      ...(mailmap === 'missing' ? (['mailmap'] as const) : []),
    ],
    mailmap: mailmap === 'missing' ? null : mailmap.digest,
    maintainers: files.map(({ path, text }) => ({ path, digest: text ? sha256(text) : null })),
    commits: { all: scan.all, counted: scan.counted, excluded: { ...scan.excluded } },
    metrics: {
      contributors: scan.byAuthor.size,
      contributorAbsenceFactor: fewestAboveHalf(scan.byAuthor.values()),
      mostByOne: [...scan.byAuthor.values()].reduce((most, count) => Math.max(most, count), 0),
    },
  }
}

/** ISO/IEC 18670 defines identifiers of revisions by SHA-1. */
export function identifier(id: string): string {
  return id.length === 40 ? `swh:1:rev:${id}` : id
}

export function idOf(identified: string): string {
  return identified.replace(/^swh:1:rev:/, '')
}
