import type { OpenProject } from '../git/open-project'
import type { GitRun } from '../git/run-git'
import type { EvidenceFinding, FindingCode, ProjectEvidence } from '../model/bundle'
import type { Claims } from '../model/claims'
import type { ClaimedCommit, Scan } from '../scan/scan'

/** All that a check may look at: one project, as it was claimed and as it was read. */
export interface AboutProject {
  readonly claims: Claims
  /** Names of the claimed people in the bundle, in their order. */
  readonly names: readonly string[]
  readonly evidence: ProjectEvidence
  readonly scan: Scan
  readonly open: OpenProject
  readonly run: GitRun
  /** Commits credited in the projects before. */
  readonly before: ReadonlySet<string>
  /** Digests of the contents that commits replaced: those of this project by id, and all of the projects before. */
  readonly changes: ReadonlyMap<string, string>
  readonly changesBefore: ReadonlySet<string>
  /** Whether contents of files may be read. */
  readonly contents: boolean
}

export type Check = (about: AboutProject) => readonly EvidenceFinding[] | Promise<readonly EvidenceFinding[]>

/** Commits that are counted for a claimed person of this project, newest first. */
export function creditedTo(
  { scan, before }: Pick<AboutProject, 'scan' | 'before'>,
  person: number,
): readonly ClaimedCommit[] {
  return scan.claimed.filter(
    (commit) => commit.exclusion === undefined && commit.person === person && !before.has(commit.id),
  )
}

/** Asks `judge` of each claimed person; a finding where it gives figures. */
export function onEachPerson(
  about: AboutProject,
  code: FindingCode,
  judge: (commits: readonly ClaimedCommit[], person: number) => EvidenceFinding['params'] | undefined,
): EvidenceFinding[] {
  return about.names.flatMap((name, person) => {
    const params = judge(creditedTo(about, person), person)
    return params ? [{ code, project: about.evidence.name, person: name, params }] : []
  })
}
