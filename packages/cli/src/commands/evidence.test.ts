import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { cp, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let claims = ''

const claimsOf = (changes: object = {}) => ({
  schemaVersion: '1',
  tenderer: { name: 'Firm', ids: [] },
  window: { from: '2025-01-01', to: '2025-12-31' },
  people: [{ id: 'p1', emails: ['ada@firm.example'], basis: 'employee' }],
  projects: [{ name: 'Engine A', repository: 'engine' }],
  ...changes,
})

beforeAll(async () => {
  folder = await temporaryFolder()
  const git = (...argv: string[]) =>
    execFileSync('git', ['-C', join(folder, 'engine'), ...argv], {
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ada',
        GIT_AUTHOR_EMAIL: 'ada@firm.example',
        GIT_AUTHOR_DATE: '2025-03-01T12:00:00Z',
        GIT_COMMITTER_NAME: 'Ada',
        GIT_COMMITTER_EMAIL: 'ada@firm.example',
        GIT_COMMITTER_DATE: '2025-03-01T12:00:00Z',
      },
    })
  execFileSync('git', ['init', '--quiet', join(folder, 'engine')])
  await writeFile(join(folder, 'engine', 'a.c'), 'a\n')
  git('add', '.')
  git('commit', '--quiet', '-m', 'First')
  claims = await written(folder, 'claims.json', JSON.stringify(claimsOf()))
})

describe('ose evidence collect', () => {
  test('writes a bundle, and its secret beside it for its owner alone', async () => {
    const out = join(folder, 'bundle.json')
    const { exit, stdout } = await runOse(['evidence', 'collect', claims, '--out', out])
    expect([exit, stdout]).toEqual([0, expect.stringContaining('p1: 1 commit,')])
    const bundle = JSON.parse(await readFile(out, 'utf8')) as { evidence: { projects: { name: string }[] } }
    expect(bundle.evidence.projects[0]?.name).toBe('Engine A')
    expect((await stat(`${out}.salt`)).mode & 0o777).toBe(0o600)
    const again = await runOse(['evidence', 'collect', claims, '--out', out, '--json'])
    expect([again.exit, again.documents[0]?.error?.code]).toEqual([2, 'output-exists'])
    expect((await runOse(['evidence', 'collect', claims, '--out', out, '--force'])).exit).toBe(0)
  })

  test('prints the bundle with --json, and the secret apart from it', async () => {
    const { exit, documents, stderr, stdout } = await runOse(['evidence', 'collect', claims, '--json'])
    expect([exit, Object.keys(documents[0] ?? {})]).toEqual([
      0,
      ['schemaVersion', 'made', 'evidence', 'proofs', 'notice', 'digest'],
    ])
    const salt = /[0-9a-f]{64}/.exec(stderr)?.[0] ?? 'none'
    expect(stdout).not.toContain(salt)
  })

  test('exit 1 where somebody who is claimed was not found, in French too', async () => {
    const people = [{ id: 'p2', emails: ['ben@firm.example'], basis: 'employee' }]
    const file = await written(folder, 'nobody.json', JSON.stringify(claimsOf({ people })))
    const { exit, stdout } = await runOse(['evidence', 'collect', file, '--lang', 'fr'])
    expect([exit, stdout]).toEqual([1, expect.stringContaining('p2 : rien n’a été trouvé')])
  })

  test('names the line of claims that are wrong: exit 2', async () => {
    const file = await written(
      folder,
      'wrong.json',
      JSON.stringify(claimsOf({ people: [{ id: 'p1', email: 'x' }] }), null, 1),
    )
    const { exit, documents } = await runOse(['evidence', 'collect', file, '--json'])
    expect([exit, documents[0]]).toMatchObject([2, { file, error: { code: 'input-invalid', location: { line: 12 } } }])
  })

  test.each([
    ['ext::sh -c x', 2, 'repository-refused'],
    ['nowhere', 2, 'repository-not-understood'],
    ['https://name.invalid/x', 3, 'repository-unavailable'],
  ])('a repository %s', async (repository, code, error) => {
    const file = await written(
      folder,
      'place.json',
      JSON.stringify(claimsOf({ projects: [{ name: 'a', repository }] })),
    )
    const { exit, documents } = await runOse(['evidence', 'collect', file, '--json'])
    expect([exit, documents[0]?.error?.code]).toEqual([code, error])
  })
})

describe('ose evidence verify', () => {
  test('takes what collect printed, with its claims and without', async () => {
    const bundle = join(folder, 'verified.json')
    await runOse(['evidence', 'collect', claims, '--out', bundle])
    const all = await runOse(['evidence', 'verify', bundle, '--claims', claims, '--json'])
    expect([all.exit, all.documents[0]]).toMatchObject([0, { valid: true, recomputed: 'everything' }])
    const alone = await runOse(['evidence', 'verify', bundle, '--json'])
    expect([alone.exit, alone.documents[0]]).toMatchObject([0, { recomputed: 'digest', notChecked: ['Engine A'] }])
  })

  test('names what was changed: exit 1', async () => {
    const bundle = join(folder, 'changed.json')
    await runOse(['evidence', 'collect', claims, '--out', bundle])
    await writeFile(bundle, (await readFile(bundle, 'utf8')).replace('"counted": 1', '"counted": 9'))
    const { exit, stdout } = await runOse(['evidence', 'verify', bundle, '--claims', claims])
    expect([exit, stdout]).toEqual([
      1,
      expect.stringContaining('/evidence/projects/0/commits/counted: stated 9, found 1'),
    ])
  })

  test('is no use for what is no bundle, or without the secret: exit 2', async () => {
    const other = await runOse(['evidence', 'verify', claims, '--json'])
    expect([other.exit, other.documents[0]?.error?.code]).toEqual([2, 'bundle-invalid'])
    const { stdout } = await runOse(['evidence', 'collect', claims, '--json'])
    const bundle = await written(folder, 'printed.json', stdout)
    const without = await runOse(['evidence', 'verify', bundle, '--claims', claims, '--json'])
    expect([without.exit, without.documents[0]?.error?.code]).toEqual([2, 'usage'])
  })
})

describe('ose evidence facts', () => {
  test('of claims, or of a bundle with its claims, with names; without them with codes', async () => {
    const bundle = join(folder, 'facts.json')
    await runOse(['evidence', 'collect', claims, '--out', bundle])
    const of = (...more: string[]) => runOse(['evidence', 'facts', ...more, '--clause', 'SEL-02', '--json'])
    const collected = await of(claims)
    expect([collected.exit, collected.documents[0]]).toMatchObject([
      0,
      {
        file: claims,
        mark: 'internal-file',
        references: [{ person: 'p1', project: 'Engine A', contributions: { code: 1 } }],
      },
    ])
    expect((await of(bundle, '--claims', claims)).documents[0]).toMatchObject({ references: [{ person: 'p1' }] })
    expect((await of(bundle)).documents[0]).toMatchObject({
      references: [{ person: expect.stringMatching(/^[0-9a-f]{12}$/) }],
    })
  })

  test('for people, in French: facts, and no marks', async () => {
    const { exit, stdout } = await runOse(['evidence', 'facts', claims, '--clause', 'AWD-01', '--lang', 'fr'])
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Ce sont des faits et non des notes.')])
  })

  test('show what platforms attest apart, and refuse what is of another secret', async () => {
    const bundle = join(folder, 'attested-bundle.json')
    await runOse(['evidence', 'collect', claims, '--out', bundle])
    const forges = (out: string, ...more: string[]) => runOse(['evidence', 'forges', claims, '--out', out, ...more])
    const attested = join(folder, 'attested.json')
    // The repository is a folder: nobody can be asked, and that is told.
    expect((await forges(attested, '--salt', `${bundle}.salt`, '--responses')).exit).toBe(3)
    const facts = (file: string) =>
      runOse(['evidence', 'facts', bundle, '--claims', claims, '--clause', 'AWD-01', '--attested', file, '--json'])
    expect((await facts(attested)).documents[0]).toMatchObject({
      attested: { basis: 'attested-by-the-platform', rows: [], sources: [{ project: 'Engine A' }] },
    })
    const page = join(folder, 'attested-report.html')
    await runOse(['evidence', 'report', bundle, '--attested', attested, '--out', page])
    expect(await readFile(page, 'utf8')).toContain('Engine A: no platform was asked.')
    const other = join(folder, 'attested-of-another.json')
    await forges(other)
    const refused = await facts(other)
    expect([refused.exit, refused.documents[0]?.error?.code]).toEqual([2, 'attested-invalid'])
  })

  test('needs the clause, and the secret with the claims: exit 2', async () => {
    const missing = await runOse(['evidence', 'facts', claims, '--json'])
    expect([missing.exit, missing.documents[0]?.error?.code]).toEqual([2, 'usage'])
    const { stdout } = await runOse(['evidence', 'collect', claims, '--json'])
    const bundle = await written(folder, 'alone.json', stdout)
    const without = await runOse(['evidence', 'facts', bundle, '--claims', claims, '--clause', 'AWD-01', '--json'])
    expect([without.exit, without.documents[0]?.error?.code]).toEqual([2, 'usage'])
  })
})

describe('ose evidence report', () => {
  test('writes a page or Markdown, in the language asked, and replaces nothing without being told', async () => {
    const page = join(folder, 'report.html')
    const { exit, documents } = await runOse(['evidence', 'report', claims, '--out', page, '--lang', 'fr', '--json'])
    expect([exit, documents]).toEqual([0, [{ file: claims, output: page }]])
    expect(await readFile(page, 'utf8')).toContain('Ce que git confirme')
    const again = await runOse(['evidence', 'report', claims, '--out', page, '--json'])
    expect([again.exit, again.documents[0]?.error?.code]).toEqual([2, 'output-exists'])
    const text = join(folder, 'report.md')
    expect((await runOse(['evidence', 'report', claims, '--out', text])).exit).toBe(0)
    expect(await readFile(text, 'utf8')).toContain('# What git confirms')
  })

  test('another ending, or the file it reads: exit 2', async () => {
    const pdf = await runOse(['evidence', 'report', claims, '--out', join(folder, 'report.pdf'), '--json'])
    expect([pdf.exit, pdf.documents[0]?.error?.code]).toEqual([2, 'usage'])
  })
})

describe('ose evidence compare', () => {
  test('promised beside done, with a draft where something is short: exit 1', async () => {
    const { stdout } = await runOse(['evidence', 'collect', claims, '--json'])
    const bundle = await written(folder, 'compared.json', stdout)
    const promised = {
      schemaVersion: '1',
      contract: '2025-7',
      period: { from: '2025-01-01', to: '2025-03-31' },
      recordDue: '2025-04-15',
      promises: [{ id: 'P1', component: 'Engine A', count: 1, state: 'merged' }],
    }
    const file = await written(folder, 'promised.json', promised)
    const late = await runOse(['evidence', 'compare', file, bundle, '--on', '2025-05-01', '--lang', 'fr', '--json'])
    expect([late.exit, late.documents[0]]).toMatchObject([
      1,
      {
        file,
        record: { state: 'late', daysLate: 16 },
        letters: [{ code: 'record-late', subject: expect.stringContaining('registre') }],
      },
    ])
    const early = await runOse(['evidence', 'compare', file, bundle, '--on', '2025-04-01'])
    expect([early.exit, early.stdout]).toEqual([0, expect.stringContaining('has not come yet')])
    const wrong = await runOse(['evidence', 'compare', file, bundle, '--on', 'soon', '--json'])
    expect([wrong.exit, wrong.documents[0]?.error?.code]).toEqual([2, 'usage'])
  })
})

describe('ose evidence shared', () => {
  test('names what two tenderers claim: exit 1; nothing: exit 0; one bundle alone: exit 2', async () => {
    const { stdout } = await runOse(['evidence', 'collect', claims, '--json'])
    const one = await written(folder, 'one.json', stdout)
    const two = await written(folder, 'two.json', stdout)
    const both = await runOse(['evidence', 'shared', one, two, '--json'])
    expect([both.exit, both.documents[0]]).toMatchObject([
      1,
      { shared: [{ tenders: [one, two], projects: ['Engine A'], count: 1 }] },
    ])
    expect((await runOse(['evidence', 'shared', one, two, '--lang', 'fr'])).stdout).toContain('se partagent-ils')
    const alone = await runOse(['evidence', 'shared', one, '--json'])
    expect([alone.exit, alone.documents[0]?.error?.code]).toEqual([2, 'usage'])
    const empty = await runOse(['evidence', 'collect', claims, '--json'])
    const nobody = JSON.parse(empty.stdout) as { evidence: { projects: unknown[]; facts: unknown[] } }
    Object.assign(nobody.evidence, { projects: [], facts: [] })
    const none = await written(folder, 'none.json', JSON.stringify(nobody))
    expect(await runOse(['evidence', 'shared', one, none])).toMatchObject({ exit: 0 })
  })
})

describe('ose evidence sign', () => {
  test('signs a bundle, which verify checks with the public key', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const key = await written(folder, 'firm.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
    const pub = await written(folder, 'firm.pub', publicKey.export({ type: 'spki', format: 'pem' }).toString())
    const bundle = join(folder, 'signed.json')
    await runOse(['evidence', 'collect', claims, '--out', bundle])
    const out = join(folder, 'signed.dsse.json')
    expect((await runOse(['evidence', 'sign', bundle, '--key', key, '--out', out])).exit).toBe(0)
    const check = (of: string) =>
      runOse(['evidence', 'verify', of, '--signature', out, '--public-key', pub, '--claims', claims])
    expect(await check(bundle)).toMatchObject({ exit: 0, stdout: expect.stringContaining('Signed, as it stands') })
    const changed = { ...JSON.parse(await readFile(bundle, 'utf8')), notice: {} }
    const other = await written(folder, 'changed.json', JSON.stringify(changed))
    await writeFile(`${other}.salt`, await readFile(`${bundle}.salt`))
    expect(await check(other)).toMatchObject({ exit: 1, stdout: expect.stringContaining('it is about another file') })
    const alone = await runOse(['evidence', 'verify', bundle, '--signature', out])
    expect([alone.exit, alone.stderr]).toEqual([2, expect.stringContaining('--public-key')])
    const wrong = await runOse(['evidence', 'sign', bundle, '--key', pub, '--json'])
    expect([wrong.exit, wrong.documents[0]?.error?.code]).toEqual([2, 'signing-key-invalid'])
  })
})

describe('ose evidence collect, ended in between', () => {
  test('goes on where it was, under the same secret, and leaves nothing but the bundle', async () => {
    const out = join(folder, 'resumed.json')
    const two = (second: string) =>
      claimsOf({
        projects: [
          { name: 'Engine A', repository: 'engine' },
          { name: 'Engine B', repository: second },
        ],
      })
    const file = await written(folder, 'two.json', JSON.stringify(two('later')))
    // The second is not there yet: the call ends, and what was found of the first is kept for its owner alone.
    expect((await runOse(['evidence', 'collect', file, '--out', out])).exit).toBe(2)
    expect((await stat(`${out}.part`)).mode & 0o777).toBe(0o600)
    const { salt } = JSON.parse(await readFile(`${out}.part`, 'utf8')) as { salt: string }
    await cp(join(folder, 'engine'), join(folder, 'later'), { recursive: true })
    expect((await runOse(['evidence', 'collect', file, '--out', out])).exit).toBe(0)
    expect((await readFile(`${out}.salt`, 'utf8')).trim()).toBe(salt)
    await expect(stat(`${out}.part`)).rejects.toThrow()
    expect((await runOse(['evidence', 'verify', out, '--claims', file])).exit).toBe(0)
  })
})
