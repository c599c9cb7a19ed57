import { collectEvidence } from '../collect/collect-evidence'
import type { Claims } from '../model/claims'
import { makeClaims, salt } from './make-claims'
import { type FixtureCommit, makeRepository, mia } from './make-repository'

export type SeenFinding = { readonly code: string; readonly params: Readonly<Record<string, number | string>> }

/** The questions that a history raises, with one person claimed unless the claims are changed. */
export async function findingsOf(
  folder: string,
  commits: readonly FixtureCommit[],
  changes: Partial<Claims> = {},
): Promise<SeenFinding[]> {
  const { path } = makeRepository(folder, commits)
  const options = { salt, localRepositories: true, tempDir: folder }
  const { bundle } = await collectEvidence(makeClaims(path, changes), options)
  return bundle.evidence.findings.map(({ code, params }) => ({ code, params }))
}

export function times(count: number, make: (at: number) => FixtureCommit): FixtureCommit[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

export function day(at: number, from = '2025-02-01'): string {
  return new Date(Date.parse(`${from}T12:00:00Z`) + at * 86_400_000).toISOString().slice(0, 10)
}

/** A project that others make as well, so that no history is the tenderer's own. */
export function project(from = '2025-01-02'): FixtureCommit[] {
  return times(20, (at) => ({ author: mia, date: day(at, from) }))
}

/** They go on while the tenderer's people work. */
export function goingOn(from = '2025-02-01'): FixtureCommit[] {
  return times(20, (at) => ({ author: mia, date: day(at, from) }))
}
