import { type GitRun, runGit } from './run-git'

/** An annotated tag of a commit. */
export interface Tag {
  readonly name: string
  readonly commit: string
  /** In lower case. */
  readonly tagger: string
  /** Seconds since 1970. */
  readonly date: number
}

const mostTags = 20_000
const atOnce = 500

/** Tags that have a tagger; a lightweight tag does not say who made it. At most 20,000 are looked at, by name. */
export async function readTags(
  reader: string,
  refs: ReadonlyMap<string, string>,
  run: GitRun,
): Promise<readonly Tag[]> {
  const tags = [...refs]
    .filter(([name]) => name.startsWith('refs/tags/'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, mostTags)
  const found: Tag[] = []
  for (let at = 0; at < tags.length; at += atOnce) {
    const batch = tags.slice(at, at + atOnce)
    const input = `${batch.map(([, id]) => id).join('\n')}\n`
    const git = [`--git-dir=${reader}`, 'cat-file']
    const checked = await runGit([...git, '--batch-check=%(objecttype) %(objectsize)'], { ...run, input })
    const lines = checked.stdout.toString('latin1').split('\n')
    const annotated = batch.filter((_, of) => isSmallTag(lines[of] ?? ''))
    if (annotated.length === 0) continue
    const ids = `${annotated.map(([, id]) => id).join('\n')}\n`
    const { stdout } = await runGit([...git, '--batch'], { ...run, input: ids, maxBytes: atOnce * (largestTag + 200) })
    found.push(...bodiesOf(stdout).flatMap((body, of) => tagOf(annotated[of]?.[0] ?? '', body)))
  }
  return found
}

const largestTag = 100_000

function isSmallTag(line: string): boolean {
  const [type, size] = line.split(' ')
  return type === 'tag' && Number(size) <= largestTag
}

/** `<id> tag <size>`, a line feed, as many bytes, a line feed; for each of them. */
function bodiesOf(output: Buffer): string[] {
  const bodies: string[] = []
  let at = 0
  while (at < output.length) {
    const end = output.indexOf(10, at)
    if (end === -1) break
    const size = Number(output.toString('latin1', at, end).split(' ')[2])
    if (!Number.isSafeInteger(size)) break
    bodies.push(output.toString('utf8', end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return bodies
}

function tagOf(ref: string, body: string): Tag[] {
  const [head = ''] = body.split('\n\n', 1)
  const commit = /^object ([0-9a-f]{40,64})$/m.exec(head)?.[1]
  const [, tagger, date] = /^tagger [^\n]*<([^<>\n]*)> (\d{1,12}) [+-]\d{4}$/m.exec(head) ?? []
  if (commit === undefined || tagger === undefined || !/^type commit$/m.test(head)) return []
  return [{ name: ref.slice('refs/tags/'.length), commit, tagger: tagger.toLowerCase(), date: Number(date) }]
}
