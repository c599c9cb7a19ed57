import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { anyJson, checkInput } from '@opensource-experts/core'
import { sshKey } from '../claims/ssh-key'
import { type GitRun, runProgram } from '../git/run-git'
import type { Claims } from '../model/claims'

/** Keys that git verifies with, in a folder of their own: none of the user's and none of the repository's. */
export interface SigningKeys {
  /** For git, before its command. */
  readonly options: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** Place of the person in the claims, by fingerprint as git writes it. */
  readonly owners: ReadonlyMap<string, number>
}

/**
 * Writes the claimed keys down for git. Signatures are judged as on the last day of the window, so that a key that expires
 * later changes nothing.
 *
 * @throws OseError `input-invalid` for an OpenPGP key that is none; `signature-program-missing` where OpenPGP keys are claimed and gpg cannot be started.
 */
export async function signingKeys(claims: Claims, folder: string, run: GitRun): Promise<SigningKeys> {
  const owners = new Map<string, number>()
  const own = (fingerprint: string, person: number) => {
    // One key of two people says nothing of either.
    owners.set(fingerprint, owners.has(fingerprint) && owners.get(fingerprint) !== person ? -1 : person)
  }
  const home = join(folder, 'keys')
  await mkdir(home, { mode: 0o700 })
  const signers: string[] = []
  const blocks: { readonly person: number; readonly place: string; readonly block: string }[] = []
  for (const [person, { keys = [] }] of claims.people.entries())
    for (const [at, { key }] of keys.entries()) {
      const ssh = sshKey(key)
      if (ssh === undefined) blocks.push({ person, place: `/people/${person}/keys/${at}/key`, block: key })
      else {
        own(fingerprintOf(ssh.body), person)
        // The comment is left out: it may hold what the file would be read by.
        signers.push(`${person} namespaces="git" ${ssh.kind} ${ssh.body}`)
      }
    }
  const allowed = join(home, 'allowed-signers')
  await writeFile(allowed, `${signers.join('\n')}\n`)
  const env = { GNUPGHOME: home }
  if (blocks.length > 0) {
    // Nothing is started, asked or looked up by gpg, and its clock stands at the end of the window.
    const end = `${claims.window.to.replaceAll('-', '')}T235959`
    await writeFile(
      join(home, 'gpg.conf'),
      `no-autostart\ndisable-dirmngr\nno-auto-key-retrieve\nfaked-system-time ${end}!\n`,
    )
    for (const { person, place, block } of blocks) {
      const fingerprints = await imported(block, { ...run, env })
      if (fingerprints.length === 0) refuse(claims, place)
      for (const fingerprint of fingerprints) own(fingerprint, person)
    }
  }
  return {
    options: [
      'gpg.program=gpg',
      'gpg.openpgp.program=gpg',
      'gpg.ssh.program=ssh-keygen',
      // Certificates are not looked at.
      'gpg.x509.program=false',
      `gpg.ssh.allowedSignersFile=${allowed}`,
    ].flatMap((setting) => ['-c', setting]),
    env,
    owners,
  }
}

/** @throws OseError `input-invalid`. */
function refuse(claims: Claims, path: string): void {
  const message = 'must be an OpenPGP public key that gpg can read; export it again: gpg --armor --export <fingerprint>'
  const issue = { code: 'invalid', path, message, expected: 'an OpenPGP public key', found: 'something else' } as const
  checkInput('collectEvidence', { claims: [anyJson, claims, () => [issue]] })
}

const gpg = ['--batch', '--quiet', '--no-tty', '--with-colons']

/** Fingerprints of the primary keys of a block, once they are in the folder. None for a block that is no key. */
async function imported(block: string, run: GitRun): Promise<string[]> {
  const shown = await runProgram('gpg', [...gpg, '--import-options', 'show-only', '--import'], { ...run, input: block })
  const lines = shown.stdout.toString('latin1').split('\n')
  await runProgram('gpg', [...gpg, '--import'], { ...run, input: block })
  return lines.flatMap((line, at) => {
    const fingerprint = lines[at + 1]?.split(':')
    return line.startsWith('pub:') && fingerprint?.[0] === 'fpr' ? [fingerprint[9] ?? ''] : []
  })
}

/** `SHA256:` and Base64 without its end, as OpenSSH and git write it. */
function fingerprintOf(body: string): string {
  return `SHA256:${createHash('sha256').update(Buffer.from(body, 'base64')).digest('base64').replaceAll('=', '')}`
}
