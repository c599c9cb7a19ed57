import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { OseError } from '@opensource-experts/core'
import { afterAll, describe, expect, it } from 'vitest'
import { bothClaimed, makeClaims, salt } from './__fixtures__/make-claims'
import { ada, ben, git, makeRepository, mia, temporaryFolder } from './__fixtures__/make-repository'
import {
  canSign,
  endAgents,
  openPgpTestKey,
  signedRepository,
  sshTestKey,
  type TestKey,
} from './__fixtures__/signed-repository'
import { collectEvidence } from './collect/collect-evidence'
import type { EvidenceOptions } from './collect/options'
import type { ClaimedPerson, Claims } from './model/claims'
import { verifyEvidence } from './verify/verify-evidence'

const folder = temporaryFolder()
const options = { salt, localRepositories: true, tempDir: folder }
const collect = async (claims: Claims, more: EvidenceOptions = {}) =>
  (await collectEvidence(claims, { ...options, ...more })).bundle
const adaWith = (more: Partial<ClaimedPerson>) => ({ ...(bothClaimed[0] as ClaimedPerson), ...more })

describe.skipIf(!canSign)('signatures (A3)', () => {
  const keys: TestKey[] = []
  afterAll(() => endAgents(keys))
  const kept = (key: TestKey) => {
    keys.push(key)
    return key
  }

  it.each<[string, () => TestKey]>([
    ['OpenSSH, Ed25519', () => sshTestKey(folder)],
    ['OpenSSH, ECDSA', () => sshTestKey(folder, 'ecdsa')],
    ['OpenPGP', () => kept(openPgpTestKey(folder))],
  ])('of %s are counted by whose key they are, and recomputed', async (_, make) => {
    const [own, other] = [make(), make()]
    const { path, ids } = signedRepository(folder, [
      { author: ada, key: own },
      { author: ada, key: other },
      { author: ada },
      { author: mia, key: own },
    ])
    const facts = ids.slice(0, 3).map((commit) => ({ person: 'ada', project: 'Engine A', commit }))
    const claims = makeClaims(path, { people: [adaWith({ keys: [{ key: own.publicKey }] })], facts })
    const bundle = await collect(claims)
    const [project] = bundle.evidence.projects
    expect(project?.people[0]?.signatures).toEqual({ looked: 3, good: 1, otherKey: 1, invalid: 0, unsigned: 1 })
    expect(bundle.evidence.facts.map(({ signature }) => signature)).toEqual(['good', 'other-key', 'unsigned'])
    // Nobody looked whether the key is published.
    expect(bundle.proofs?.[0]).toMatchObject({ level: 'A0', signature: 'in-part' })
    expect(await verifyEvidence(bundle, { ...options, claims })).toMatchObject({ valid: true })
  })

  it('of a key that a colleague claims prove nothing for the person', async () => {
    const [own, bens] = [sshTestKey(folder), sshTestKey(folder)]
    const { path } = signedRepository(folder, [
      { author: ada, key: bens },
      { author: ben, key: bens },
    ])
    const people = [
      adaWith({ keys: [{ key: own.publicKey }] }),
      { ...(bothClaimed[1] ?? adaWith({})), keys: [{ key: bens.publicKey }] },
    ]
    const { evidence } = await collect(makeClaims(path, { people }))
    expect(evidence.projects[0]?.people.map(({ signatures }) => signatures)).toEqual([
      { looked: 1, good: 0, otherKey: 1, invalid: 0, unsigned: 0 },
      { looked: 1, good: 1, otherKey: 0, invalid: 0, unsigned: 0 },
    ])
  })

  it('that do not fit the commit are invalid', async () => {
    const key = sshTestKey(folder)
    const { path, ids } = signedRepository(folder, [{ author: ada, key }])
    const raw = git(['-C', path, 'cat-file', 'commit', ids[0] ?? ''])
    const changed = git(
      ['-C', path, 'hash-object', '-t', 'commit', '-w', '--stdin'],
      raw.replace('Change 0', 'Change 9'),
    )
    git(['-C', path, 'update-ref', 'refs/heads/main', changed.trim()])
    const { evidence } = await collect(makeClaims(path, { people: [adaWith({ keys: [{ key: key.publicKey }] })] }))
    expect(evidence.projects[0]?.people[0]?.signatures).toMatchObject({ looked: 1, good: 0, invalid: 1 })
  })

  it('are checked by our programs and keys, whatever the repository names', async () => {
    const [own, evil] = [sshTestKey(folder), sshTestKey(folder)]
    const { path } = signedRepository(folder, [{ author: ada, key: evil }])
    const marker = join(folder, 'signature-executed')
    const program = join(folder, 'evil-gpg.sh')
    writeFileSync(program, `#!/bin/sh\ntouch ${marker}\necho "[GNUPG:] GOODSIG x"\n`)
    chmodSync(program, 0o755)
    const allowed = join(folder, 'evil-signers')
    writeFileSync(allowed, `* ${evil.publicKey}\n`)
    appendFileSync(
      join(path, '.git', 'config'),
      `[gpg]\n\tprogram = ${program}\n\tformat = ssh\n[gpg "ssh"]\n\tprogram = ${program}\n\tallowedSignersFile = ${allowed}\n\tdefaultKeyCommand = ${program}\n[gpg "x509"]\n\tprogram = ${program}\n`,
    )
    const { evidence } = await collect(makeClaims(path, { people: [adaWith({ keys: [{ key: own.publicKey }] })] }))
    expect(evidence.projects[0]?.people[0]?.signatures).toMatchObject({ good: 0, otherKey: 1 })
    expect(existsSync(marker)).toBe(false)
  })

  it('cannot be checked without their program: that is said, and not taken for unsigned', async () => {
    const key = sshTestKey(folder)
    const { path } = signedRepository(folder, [{ author: ada, key }])
    const bin = join(folder, 'bin')
    execFileSync('mkdir', [bin])
    execFileSync('ln', ['-s', execFileSync('which', ['git']).toString().trim(), join(bin, 'git')])
    const before = process.env.PATH
    process.env.PATH = bin
    try {
      const failed = collect(makeClaims(path, { people: [adaWith({ keys: [{ key: key.publicKey }] })] }))
      await expect(failed).rejects.toMatchObject({ code: 'signature-program-missing' })
    } finally {
      process.env.PATH = before
    }
  })

  it.each([
    ['a secret key', '-----BEGIN OPENSSH PRIVATE KEY-----\nSECRETSECRET\n-----END OPENSSH PRIVATE KEY-----'],
    ['two lines', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n* SECRETSECRET'],
    ['an option', '--output=SECRETSECRET'],
    ['a key that is cut', `ssh-ed25519 ${'AAAAC3NzaC1lZDI1NTE5AAAAI'.padEnd(60, 'SECRET')}`],
    [
      'what is no OpenPGP key',
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nU0VDUkVUU0VDUkVU\n-----END PGP PUBLIC KEY BLOCK-----',
    ],
  ])('are not checked with %s, which is not shown', async (_, key) => {
    const { path } = makeRepository(folder, [{}])
    const claims = makeClaims(path, { people: [adaWith({ keys: [{ key }] })] })
    const error = await collect(claims).catch((cause: unknown) => cause)
    expect(OseError.isInstance(error) && error.code).toBe('input-invalid')
    expect(JSON.stringify([error, (error as OseError).message, (error as OseError).facts])).not.toContain('SECRET')
  })

  it('are not checked with one key of two people', async () => {
    const { publicKey } = sshTestKey(folder)
    const people = bothClaimed.map((person, at) => ({ ...person, keys: [{ key: `${publicKey} ${at}` }] }))
    await expect(collect(makeClaims('/x', { people }))).rejects.toMatchObject({ code: 'input-invalid' })
  })
})

describe('files of the project (A4)', () => {
  const upstreamOf = async (files: Readonly<Record<string, string>>, more: Partial<ClaimedPerson> = {}) => {
    const { path } = makeRepository(folder, [{ author: mia, files }, {}])
    const bundle = await collect(makeClaims(path, { people: [adaWith(more)] }))
    const [project] = bundle.evidence.projects
    return { project, upstream: project?.people[0]?.upstream, proof: bundle.proofs?.[0] }
  }

  it.each<[string, Readonly<Record<string, string>>, Partial<ClaimedPerson>, number]>([
    ['an address', { MAINTAINERS: 'Mia <mia@project.example>\nAda <ADA@tenderer.example> (@ada)\n' }, {}, 2],
    ['as the kernel writes it', { MAINTAINERS: 'ENGINE\nM:\tAda <ada@tenderer.example>\nS:\tMaintained\n' }, {}, 2],
    [
      'a name at a platform',
      { '.github/CODEOWNERS': '# who\n/docs/ @org/team @Ada\n' },
      { accounts: [{ host: 'github.com', name: 'ada' }] },
      2,
    ],
    [
      'in a table',
      { 'docs/Maintainers.md': '| Ada | [@ada](https://x/ada) |\n' },
      { accounts: [{ host: 'github.com', name: 'ada' }] },
      1,
    ],
    [
      'in a list of bare names',
      { OWNERS: 'approvers:\n  - mia\n  - ada # since 2024\n' },
      { accounts: [{ host: 'github.com', name: 'ada' }] },
      3,
    ],
  ])('%s names the person', async (_, files, more, line) => {
    const { upstream, proof, project } = await upstreamOf(files, more)
    expect(upstream).toEqual([{ path: Object.keys(files)[0], line }])
    expect(proof).toMatchObject({ level: 'A4', upstream: 'proved' })
    expect(project?.maintainers?.[0]?.digest).toHaveLength(64)
  })

  it.each<[string, Readonly<Record<string, string>>, Partial<ClaimedPerson>]>([
    ['another address that ends like it', { MAINTAINERS: 'x.ada@tenderer.example ada@tenderer.example.org\n' }, {}],
    [
      'a longer name',
      { CODEOWNERS: '* @ada-lovelace @adalovelace @org/ada\n' },
      { accounts: [{ host: 'github.com', name: 'ada' }] },
    ],
    ['a name that is not claimed', { CODEOWNERS: '* @ada\n' }, {}],
    [
      'a bare name in a text',
      { 'MAINTAINERS.md': '- ada\nada\n' },
      { accounts: [{ host: 'github.com', name: 'ada' }] },
    ],
    ['a file of another name or place', { 'src/OWNERS': 'ada@tenderer.example', AUTHORS: 'ada@tenderer.example' }, {}],
  ])('%s does not', async (_, files, more) => {
    expect((await upstreamOf(files, more)).upstream).toEqual([])
  })

  it('says who was there before', async () => {
    const text = '# Maintainers\n* Mia\n## Emeritus\n* Ada <ada@tenderer.example>\n'
    const { upstream, proof } = await upstreamOf({ 'MAINTAINERS.md': text })
    expect(upstream).toEqual([{ path: 'MAINTAINERS.md', line: 4, former: true }])
    expect(proof).toMatchObject({ level: 'A0', upstream: 'in-part' })
  })

  it('is not read where it is larger than a mebibyte, and that is told', async () => {
    const { project, proof } = await upstreamOf({ MAINTAINERS: `ada@tenderer.example\n${'x'.repeat(1 << 20)}` })
    expect(project?.maintainers).toEqual([{ path: 'MAINTAINERS', digest: null }])
    expect(proof?.upstream).toBe('unavailable')
  })
})
