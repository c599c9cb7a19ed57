import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { git, makeRepository, temporaryFolder } from '../__fixtures__/make-repository'
import { compareHistories } from './compare-histories'

const folder = temporaryFolder()
const options = { localRepositories: true, tempDir: folder }
const origin = makeRepository(folder, [{}, {}, {}])
const stranger = makeRepository(folder, [{ message: 'Another beginning', date: '2024-01-01' }, {}])

/** A copy with `more` commits of its own. */
function fork(name: string, more: number): string {
  const path = join(folder, name)
  git(['clone', '--quiet', '--bare', origin.path, path])
  const author = ['-c', 'user.name=Mia', '-c', 'user.email=mia@project.example']
  for (let at = 0; at < more; at += 1) {
    const head = git([`--git-dir=${path}`, 'rev-parse', 'HEAD']).trim()
    const made = git([
      `--git-dir=${path}`,
      ...author,
      'commit-tree',
      '-p',
      head,
      '-m',
      `${name} ${at}`,
      `${head}^{tree}`,
    ]).trim()
    git([`--git-dir=${path}`, 'update-ref', 'HEAD', made])
  }
  return path
}
const compare = (first: string, second: string) =>
  compareHistories({ repository: first }, { repository: second }, options)
const head = (path: string) => `swh:1:rev:${git([`--git-dir=${path}`, 'rev-parse', 'HEAD']).trim()}`
const root = `swh:1:rev:${origin.ids[0]}`

describe('compareHistories', () => {
  it('a copy is the same, held by each other', async () => {
    const copy = fork('copy', 0)
    expect(await compare(origin.path, copy)).toEqual({
      related: 'yes',
      sharedRoots: [root],
      first: { head: head(origin.path), roots: 1, whole: true },
      second: { head: head(copy), roots: 1, whole: true },
      holds: 'both',
    })
  })

  it('a fork with work of its own holds its origin, from whichever side one looks', async () => {
    const ahead = fork('ahead', 2)
    expect(await compare(origin.path, ahead)).toMatchObject({
      related: 'yes',
      holds: 'second-holds-first',
      sharedRoots: [root],
    })
    expect(await compare(ahead, origin.path)).toMatchObject({ related: 'yes', holds: 'first-holds-second' })
  })

  it('two forks that went apart have their beginning in common', async () => {
    expect(await compare(fork('one', 1), fork('two', 2))).toMatchObject({
      related: 'yes',
      holds: 'neither',
      sharedRoots: [root],
    })
  })

  it('histories without a common beginning are not related', async () => {
    expect(await compare(origin.path, stranger.path)).toMatchObject({
      related: 'no',
      holds: 'neither',
      sharedRoots: [],
    })
  })

  it('is not known where one does not reach its beginning', async () => {
    const shallow = fork('shallow', 1)
    writeFileSync(join(shallow, 'shallow'), `${origin.ids[2]}\n`)
    expect(await compare(stranger.path, shallow)).toMatchObject({
      related: 'unknown',
      second: { whole: false, roots: 0 },
    })
    // What it holds can be seen all the same.
    expect(await compare(origin.path, shallow)).toMatchObject({ related: 'yes', holds: 'second-holds-first' })
  })

  it('refuses addresses as collecting does', async () => {
    await expect(compare('ext::sh -c id', origin.path)).rejects.toMatchObject({ code: 'repository-refused' })
    await expect(compareHistories({ repository: origin.path }, { repository: origin.path })).rejects.toMatchObject({
      code: 'repository-refused',
    })
  })
})
