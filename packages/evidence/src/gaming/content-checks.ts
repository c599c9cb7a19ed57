import { type GitRun, runGit } from '../git/run-git'
import { mostLookedAt } from '../scan/scan'
import { type Check, creditedTo, onEachPerson } from './about-project'

/** Bulk of small changes: two lines or less that are more than space, twenty times, and half of a person's commits. */
export const smallChangesInBulk: Check = async (about) => {
  if (!about.contents) return []
  const looked = about.names.flatMap((_, person) => creditedTo(about, person)).slice(0, mostLookedAt)
  const lines = await changedLines(
    about.open.reader,
    looked.map(({ id }) => id),
    about.run,
  )
  return onEachPerson(about, 'small-changes-in-bulk', (commits) => {
    const known = commits.filter(({ id }) => lines.has(id))
    const count = known.filter(({ id }) => (lines.get(id) ?? 0) <= 2).length
    return count >= 20 && count * 2 >= known.length ? { count, total: known.length } : undefined
  })
}

/** Lines added and taken away by commit, spaces apart; a file that is no text counts as many. */
async function changedLines(reader: string, ids: readonly string[], run: GitRun): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  if (ids.length === 0) return counts
  let current = ''
  let rest = ''
  const take = (line: string) => {
    if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(line)) {
      current = line
      counts.set(current, 0)
      return
    }
    const [added = '', deleted = ''] = line.split('\t')
    if (added === '-') counts.set(current, (counts.get(current) ?? 0) + 1000)
    else if (/^\d+$/.test(added)) counts.set(current, (counts.get(current) ?? 0) + Number(added) + Number(deleted))
  }
  await runGit(
    [
      `--git-dir=${reader}`,
      'diff-tree',
      '--stdin',
      '-r',
      '--root',
      '--numstat',
      '-w',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
    ],
    {
      ...run,
      input: `${ids.join('\n')}\n`,
      onChunk: (chunk) => {
        const parts = (rest + chunk.toString('latin1')).split('\n')
        rest = parts.pop() ?? ''
        for (const line of parts) take(line)
      },
    },
  )
  return counts
}

/** What programs wrote, or others, makes up as much as what is counted. */
export const generatedMostly: Check = (about) =>
  onEachPerson(about, 'generated-mostly', (commits, person) => {
    const count = about.evidence.people[person]?.notCredited.generated ?? 0
    return count >= 10 && count >= commits.length ? { count, total: commits.length + count } : undefined
  })

/** An address of a program, or one sentence over and over. */
export const machineCommits: Check = (about) =>
  onEachPerson(about, 'machine-commits', (commits, person) => {
    const bot = about.evidence.people[person]?.notCredited.bot ?? 0
    // Below a twentieth it is what a maintainer's tools do now and then.
    if (bot > 0 && bot * 20 >= commits.length + bot) return { count: bot, total: commits.length + bot }
    const subjects = new Map<string, number>()
    for (const { subject } of commits) {
      const form = subject.replaceAll(/\d+/g, '#').toLowerCase()
      subjects.set(form, (subjects.get(form) ?? 0) + 1)
    }
    const count = Math.max(0, ...subjects.values())
    return count >= 30 && count * 2 >= commits.length ? { count, total: commits.length } : undefined
  })

/** Later commits say that they take these back, or the head has again what was there before. */
export const reverted: Check = (about) =>
  onEachPerson(about, 'reverted', (commits) => {
    const count = commits.filter(({ id }) => about.scan.reverted.has(id)).length
    return count >= 3 && count * 5 >= commits.length ? { count, total: commits.length } : undefined
  })
