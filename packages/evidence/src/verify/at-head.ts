import { OseError } from '@opensource-experts/core'
import { idOf } from '../collect/scan-project'
import type { ProjectEvidence } from '../model/bundle'
import type { ClaimedProject, PinnedProject } from '../model/claims'

/**
 * A project as a bundle read it: at its head, since histories go on.
 *
 * @param pinned false for the newest commit of the branch instead.
 */
export function atHead(
  project: ClaimedProject,
  { ref, head, main }: ProjectEvidence,
  place: string | undefined,
  pinned: boolean,
): PinnedProject {
  const branch = project.branch ?? /^refs\/(?:heads|tags)\/(.+)$/s.exec(ref)?.[1]
  return {
    ...project,
    ...(place === undefined ? {} : { repository: place }),
    ...(branch === undefined ? {} : { branch }),
    ...(pinned && project.commit === undefined ? { commit: idOf(head) } : {}),
    ...(pinned && typeof main === 'string' ? { mainCommit: idOf(main) } : {}),
  }
}

/** Reads at the heads; where one is no longer there, at the newest commits, so that what differs can be said. */
export async function orAtTip<Result>(read: (pinned: boolean) => Promise<Result>): Promise<Result> {
  try {
    return await read(true)
  } catch (error) {
    if (OseError.isInstance(error) && error.code === 'revision-not-found') return read(false)
    throw error
  }
}
