import { join } from 'node:path'
import { OseError } from '@opensource-experts/core'
import type { ClaimedProject, PinnedProject } from '../model/claims'
import type { EvidenceLimits } from '../model/limits'
import { type PlaceRules, placeOf } from './check-repository'
import { fetchStore } from './fetch-store'
import { openStore, type Store } from './local-store'
import { type Mailmap, mailmapOf } from './mailmap'
import { makeReader } from './reader'
import { type GitRun, runGit } from './run-git'
import { shownRepository } from './shown-repository'

/** A repository that is ready to be read at one commit. */
export interface OpenProject {
  readonly reader: string
  readonly store: Store
  /** Full name, such as `refs/heads/main`; an id where HEAD was on no branch. */
  readonly ref: string
  readonly head: string
  /** Newest commit of the main branch, where another branch or tag is read. */
  readonly main?: string
  readonly mailmap: Mailmap
  /** For git's `mailmap.blob`: empty where none is used. */
  readonly mailmapBlob: string
  /** The address, for one that others can ask. */
  readonly url?: string
}

export interface OpenRules extends PlaceRules {
  /** Where relative paths start. */
  readonly base: string
  readonly limits: EvidenceLimits
}

/**
 * @param folder an empty one, which the caller removes.
 * @throws OseError `repository-refused`, `repository-unavailable`, `repository-not-understood`, `repository-too-large`,
 * `revision-not-found`, `git-missing`.
 */
export async function openProject(
  project: PinnedProject,
  folder: string,
  run: GitRun,
  rules: OpenRules,
): Promise<OpenProject> {
  const place = await placeOf(project.repository, rules)
  const store =
    place.kind === 'local'
      ? await openStore(place.path, rules.base, rules.limits)
      : await fetchStore(place, project, join(folder, 'fetched'), run, rules.limits)
  const ref = refOf(store, project)
  const named = store.refs.get(ref) ?? (isId(ref) ? ref : undefined)
  if (named === undefined) throw notFound(project, `its ${ref} leads to no commit`)
  const reader = await makeReader(join(folder, 'reader'), store, named)
  const tip = await commitOf(reader, named, run)
  if (tip === undefined) throw notFound(project, `its ${ref} leads to no commit that is there`)
  const head = project.commit ?? tip
  if (head !== tip) {
    // Seen at an address is not merged: forks share their objects. Only what the branch reaches counts.
    const { code } = await runGit([`--git-dir=${reader}`, 'merge-base', '--is-ancestor', head, tip], run)
    if (code !== 0) throw notFound(project, `${ref} does not reach the commit ${head}`)
  }
  const mailmap = await mailmapOf(reader, head, run, rules.limits)
  const mainRef = store.main ?? store.head
  const mainId = mainRef === ref ? undefined : (project.mainCommit ?? store.refs.get(mainRef))
  const main = mainId === undefined ? undefined : await commitOf(reader, mainId, run)
  return {
    reader,
    store,
    ref,
    head,
    mailmap,
    mailmapBlob: mailmap !== 'missing' && mailmap.digest !== null ? `${head}:.mailmap` : '',
    ...(main === undefined ? {} : { main }),
    ...(place.kind === 'remote' ? { url: place.url } : {}),
  }
}

function refOf(store: Store, { branch }: ClaimedProject): string {
  if (branch === undefined) return store.head
  const names = [`refs/heads/${branch}`, `refs/tags/${branch}`]
  return names.find((name) => store.refs.has(name)) ?? `refs/heads/${branch}`
}

/** A tag leads on to its commit. */
async function commitOf(reader: string, id: string, run: GitRun): Promise<string | undefined> {
  const { code, stdout } = await runGit(
    [`--git-dir=${reader}`, 'rev-parse', '--verify', '--quiet', `${id}^{commit}`],
    run,
  )
  const found = stdout.toString('utf8').trim()
  return code === 0 && isId(found) ? found : undefined
}

function isId(text: string): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

function notFound({ repository }: ClaimedProject, why: string) {
  return new OseError(
    'revision-not-found',
    `${shownRepository(repository)} cannot be read: ${why}. Name a branch and a commit that it has.`,
  )
}
