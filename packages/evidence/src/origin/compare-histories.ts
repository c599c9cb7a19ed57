import { checkInput, type Members, someText } from '@opensource-experts/core'
import { refName } from '../claims/claims-input'
import { type EvidenceOptions, evidenceOptions } from '../collect/options'
import { identifier } from '../collect/scan-project'
import { type Workshop, withProject, withWorkshop } from '../collect/with-project'
import { runGit } from '../git/run-git'

export interface HistoryPlace {
  /** An https address, or a path where `localRepositories` admits them. */
  readonly repository: string
  /** Default: the branch that HEAD of the repository names. */
  readonly branch?: string
}

export interface ComparedHistories {
  /** `unknown` where one of them does not reach its beginning. */
  readonly related: 'yes' | 'no' | 'unknown'
  /** First commits that both have: histories that were imported may have several. */
  readonly sharedRoots: readonly string[]
  readonly first: ComparedHistory
  readonly second: ComparedHistory
  /** Whether one holds the newest commit of the other: a fork without work of its own is held by its origin. */
  readonly holds: 'both' | 'first-holds-second' | 'second-holds-first' | 'neither'
}

export interface ComparedHistory {
  readonly head: string
  readonly roots: number
  /** Whether its beginning is there. */
  readonly whole: boolean
}

interface Looked extends ComparedHistory {
  readonly ids: readonly string[]
  readonly id: string
  /** Whether the history reaches a commit of the other one. */
  readonly holdsOther: boolean
}

const place: Members = { members: { repository: someText, branch: refName }, required: ['repository'] }

/**
 * Whether two repositories are forks of one another: by the first commits that their branches share, and not by what a platform calls
 * them. Which of them is the origin is not decided.
 *
 * @throws OseError as `collectEvidence`.
 */
export async function compareHistories(
  first: HistoryPlace,
  second: HistoryPlace,
  options: EvidenceOptions = {},
): Promise<ComparedHistories> {
  checkInput('compareHistories', {
    first: [place, first],
    second: [place, second],
    options: [evidenceOptions, options],
  })
  return withWorkshop(options, async (workshop) => {
    const a = await lookAt(first, undefined, workshop, options)
    const b = await lookAt(second, a.id, workshop, options)
    // The first is looked at once more: only now is it known which commit of the second to look for.
    const again = b.id === a.id ? a : await lookAt(first, b.id, workshop, options)
    const shared = b.ids.filter((root) => a.ids.includes(root)).sort()
    const [inFirst, inSecond] = [b.id === a.id || again.holdsOther, b.id === a.id || b.holdsOther]
    return {
      related: shared.length > 0 || inFirst || inSecond ? 'yes' : a.whole && b.whole ? 'no' : 'unknown',
      sharedRoots: shared.map(identifier),
      first: { head: a.head, roots: a.roots, whole: a.whole },
      second: { head: b.head, roots: b.roots, whole: b.whole },
      holds:
        inFirst && inSecond ? 'both' : inFirst ? 'first-holds-second' : inSecond ? 'second-holds-first' : 'neither',
    }
  })
}

function lookAt(
  { repository, branch }: HistoryPlace,
  other: string | undefined,
  workshop: Workshop,
  options: EvidenceOptions,
): Promise<Looked> {
  const project = { name: repository, repository, ...(branch === undefined ? {} : { branch }) }
  options.log?.(repository)
  return withProject(project, workshop, options, async ({ reader, head, store }) => {
    const listed = await runGit([`--git-dir=${reader}`, 'rev-list', '--max-parents=0', head, '--'], workshop.run)
    const ids = listed.stdout
      .toString('utf8')
      .split('\n')
      .filter((line) => /^[0-9a-f]{40,64}$/.test(line))
    const holdsOther = other !== undefined && (await reaches(reader, other, head, workshop))
    const whole = store.shallow === ''
    // Where older history was cut off, what looks like a first commit is none.
    return { id: head, head: identifier(head), ids: whole ? ids : [], roots: whole ? ids.length : 0, whole, holdsOther }
  })
}

async function reaches(reader: string, commit: string, head: string, { run }: Workshop): Promise<boolean> {
  const { code } = await runGit([`--git-dir=${reader}`, 'merge-base', '--is-ancestor', commit, head], run)
  return code === 0
}
