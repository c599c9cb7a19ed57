import { mkdir, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { OseError } from '@opensource-experts/core'
import { redact } from '@opensource-experts/core/http'
import type { ClaimedProject } from '../model/claims'
import type { EvidenceLimits } from '../model/limits'
import { openStore, type Store } from './local-store'
import { maintainersBlobs } from './read-maintainers'
import { type GitRun, runGit } from './run-git'
import { shownRepository } from './shown-repository'

/**
 * Fetches one branch (or tag) and all tags of a public repository into an empty bare one. Contents of files are not asked
 * for where the server can leave them out: who changed which paths is all that is read, and `.mailmap`.
 *
 * @throws OseError `repository-unavailable`, `repository-too-large`, `revision-not-found`, those of `runGit`.
 */
export async function fetchStore(
  place: { readonly url: string; readonly resolved?: string },
  { branch, commit }: ClaimedProject,
  folder: string,
  run: GitRun,
  limits: EvidenceLimits,
): Promise<Store> {
  const { url, resolved } = place
  const shown = shownRepository(url)
  const pinned = resolved === undefined ? [] : ['-c', `http.curloptResolve=${resolved}`]
  const listed = await runGit([...pinned, 'ls-remote', '--symref', '--', url, 'HEAD', 'refs/heads/*', 'refs/tags/*'], {
    ...run,
    maxBytes: limits.maxRefs * 300,
  })
  if (listed.code !== 0) throw unavailable(shown, listed.stderr)
  const lines = listed.stdout
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
  // A page that is no repository looks like this, too.
  if (lines.length === 0)
    throw new OseError(
      'repository-unavailable',
      `${shown} lists no branch and no tag: it is empty, or no git repository. Look whether the address is right.`,
    )
  if (lines.length > limits.maxRefs)
    throw new OseError('repository-too-large', `${shown} has more than ${limits.maxRefs} refs. Raise maxRefs.`)
  const format = lines.some((line) => /^[0-9a-f]{64}\t/.test(line)) ? 'sha256' : 'sha1'
  const symbolic = /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(listed.stdout.toString('utf8'))?.[1]
  const names = new Set(lines.map((line) => line.split('\t')[1] ?? ''))
  const wanted =
    branch === undefined ? symbolic : [`refs/heads/${branch}`, `refs/tags/${branch}`].find((ref) => names.has(ref))
  if (wanted === undefined)
    throw new OseError(
      'revision-not-found',
      `${shown} has no ${branch === undefined ? 'default branch' : `branch or tag ${branch}`}. Name one that it has.`,
    )
  await mkdir(folder, { recursive: true })
  const made = await runGit(
    [
      'init',
      '--quiet',
      '--bare',
      '--template=',
      `--object-format=${format}`,
      `--initial-branch=${branchOf(wanted)}`,
      '--',
      folder,
    ],
    run,
  )
  if (made.code !== 0) throw unavailable(shown, made.stderr)
  const fetched = await runGit(
    [
      ...pinned,
      `--git-dir=${folder}`,
      'fetch',
      '--quiet',
      '--no-tags',
      '--no-recurse-submodules',
      '--no-write-fetch-head',
      '--no-auto-maintenance',
      '--filter=blob:none',
      '--',
      url,
      `+${wanted}:${wanted}`,
      // Whether work on another branch was taken in shows on the main one alone.
      ...(symbolic === undefined || symbolic === wanted ? [] : [`+${symbolic}:${symbolic}`]),
      '+refs/tags/*:refs/tags/*',
    ],
    { ...run, watch: () => refuseLarge(folder, shown, limits) },
  )
  if (fetched.code !== 0) throw unavailable(shown, fetched.stderr)
  const store = await openStore(folder, folder, limits)
  const tip = store.refs.get(wanted)
  if (tip !== undefined && store.partial) await fetchFiles(folder, url, pinned, `${commit ?? tip}^{commit}`, run)
  return { ...store, head: wanted, ...(symbolic === undefined ? {} : { main: symbolic }) }
}

/**
 * `.mailmap` and the files in which a project says who looks after it are the only ones whose content is read. Where they
 * cannot be had, the reader says that they are missing.
 */
async function fetchFiles(
  folder: string,
  url: string,
  pinned: readonly string[],
  commit: string,
  run: GitRun,
): Promise<void> {
  const entry = await runGit([`--git-dir=${folder}`, 'ls-tree', '-z', commit, '--', '.mailmap'], run)
  const mailmap = /^100(?:644|755) blob ([0-9a-f]{40,64})\t/.exec(entry.stdout.toString('utf8'))?.[1]
  const files = (await maintainersBlobs(folder, commit, run)).map(({ blob }) => blob)
  // Apart, since a server that refuses one of a list gives none of it.
  for (const blobs of [mailmap === undefined ? [] : [mailmap], [...new Set(files)]]) {
    if (blobs.length === 0) continue
    const options = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-auto-maintenance']
    await runGit([...pinned, `--git-dir=${folder}`, 'fetch', ...options, '--', url, ...blobs], run)
  }
}

function branchOf(ref: string): string {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : 'none'
}

async function refuseLarge(folder: string, shown: string, { maxRepositoryBytes }: EvidenceLimits): Promise<void> {
  const packs = join(folder, 'objects', 'pack')
  let bytes = 0
  for (const name of await readdir(packs).catch(() => []))
    bytes += (await stat(join(packs, name)).catch(() => undefined))?.size ?? 0
  if (bytes > maxRepositoryBytes)
    throw new OseError(
      'repository-too-large',
      `${shown} takes more than ${maxRepositoryBytes} bytes. Raise maxRepositoryBytes.`,
    )
}

function unavailable(shown: string, stderr: string) {
  const last = stderr.trim().split('\n').at(-1) ?? ''
  const reason = redact(last.replace(/^(fatal|error|remote): */, '').replace(/\.$/, ''))
  return new OseError(
    'repository-unavailable',
    `${shown} cannot be fetched (${reason || 'git gave no reason'}). Check the address, or try again later.`,
  )
}
