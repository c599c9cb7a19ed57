import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainEnvironment } from './make-repository'

/** Whether signatures can be made and checked here. */
export const canSign = ['gpg', 'ssh-keygen'].every((name) => spawnSync(name, ['--help']).error === undefined)

export interface TestKey {
  /** As it is claimed. */
  readonly publicKey: string
  /** Options by which git signs with it. */
  readonly sign: readonly string[]
  readonly home?: string
}

let made = 0

export function sshTestKey(folder: string, kind = 'ed25519'): TestKey {
  made += 1
  const file = join(folder, `key-${made}`)
  execFileSync('ssh-keygen', ['-q', '-t', kind, '-N', '', '-C', 'ada@tenderer.example', '-f', file])
  return {
    publicKey: readFileSync(`${file}.pub`, 'utf8').trim(),
    sign: ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${file}`],
  }
}

export function openPgpTestKey(folder: string): TestKey {
  made += 1
  const home = join(folder, `gpg-${made}`)
  mkdirSync(home, { mode: 0o700 })
  const gpg = (args: readonly string[]) =>
    execFileSync('gpg', ['--batch', '--quiet', '--homedir', home, ...args], { stdio: ['ignore', 'pipe', 'ignore'] })
  // Made before the commits that it signs.
  const past = ['--faked-system-time', '20250101T000000!', '--passphrase', '']
  gpg([...past, '--quick-generate-key', 'Ada <ada@tenderer.example>', 'ed25519', 'sign', '20y'])
  const listed = gpg(['--with-colons', '--list-secret-keys']).toString()
  const fingerprint = /^fpr:+([0-9A-F]{40}):/m.exec(listed)?.[1] ?? ''
  return {
    publicKey: gpg(['--armor', '--export', fingerprint]).toString(),
    sign: ['-c', `user.signingKey=${fingerprint}`],
    home,
  }
}

/** Ends what gpg started to sign. */
export function endAgents(keys: readonly TestKey[]): void {
  for (const { home } of keys)
    if (home !== undefined) spawnSync('gpgconf', ['--homedir', home, '--kill', 'all'], { stdio: 'ignore' })
}

/** Work tree with one commit for each entry, signed with its key or with none; its ids in order. */
export function signedRepository(
  folder: string,
  commits: readonly {
    readonly author: string
    readonly key?: TestKey
    readonly files?: Readonly<Record<string, string>>
  }[],
): { readonly path: string; readonly ids: readonly string[] } {
  made += 1
  const path = join(folder, `signed-${made}`)
  const git = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    execFileSync('git', args, {
      env: { ...plainEnvironment, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    }).toString()
  git(['init', '--quiet', '--initial-branch=main', path])
  const ids = commits.map(({ author, key, files = {} }, at) => {
    for (const [name, text] of Object.entries({ [`src-${at}.c`]: `line ${at}\n`, ...files })) {
      mkdirSync(join(path, name, '..'), { recursive: true })
      writeFileSync(join(path, name), text)
    }
    git(['-C', path, 'add', '.'])
    const [, name = '', email = ''] = /^(.*) <(.*)>$/.exec(author) ?? []
    const when = `2025-0${2 + (at % 7)}-01T12:00:00Z`
    git(['-C', path, ...(key?.sign ?? []), 'commit', '--quiet', '-m', `Change ${at}`, ...(key ? ['-S'] : [])], {
      GIT_AUTHOR_NAME: name,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: when,
      GIT_COMMITTER_NAME: name,
      GIT_COMMITTER_EMAIL: email,
      GIT_COMMITTER_DATE: when,
      ...(key?.home === undefined ? {} : { GNUPGHOME: key.home }),
    })
    return git(['-C', path, 'rev-parse', 'HEAD']).trim()
  })
  return { path, ids }
}
