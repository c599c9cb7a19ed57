import { describe, expect, it } from 'vitest'
import { bothClaimed, makeClaims, salt } from './__fixtures__/make-claims'
import { makeRepository, temporaryFolder } from './__fixtures__/make-repository'
import { canSign, signedRepository, sshTestKey } from './__fixtures__/signed-repository'
import { collectEvidence } from './collect/collect-evidence'
import type { ClaimedKey, Claims } from './model/claims'
import { attest } from './proof/attest'
import type { AttestOptions } from './proof/attest-options'
import { verifyEvidence } from './verify/verify-evidence'

const folder = temporaryFolder()
const on = '2025-12-31'
const nothing = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' })

/** A world of some TXT records and pages; what was asked of it. */
function world(
  records: Readonly<Record<string, string | Error>>,
  pages: Readonly<Record<string, string | number>> = {},
) {
  const asked: string[] = []
  const options: AttestOptions = {
    on,
    resolve: async () => ['8.8.8.8'],
    txt: async (name) => {
      asked.push(name)
      const found = records[name] ?? nothing
      if (found instanceof Error) throw found
      return [['v=spf1 -all'], [found.slice(0, 5), found.slice(5)]]
    },
    fetch: async (input) => {
      const url = String(input instanceof Request ? input.url : input)
      asked.push(url)
      const page = pages[url] ?? 404
      return typeof page === 'number' ? new Response('', { status: page }) : new Response(page)
    },
  }
  return { asked, options }
}

const claims = makeClaims('/x')
const record = '_opensource-experts.tenderer.example'
const page = 'https://tenderer.example/.well-known/opensource-experts.txt'
const stateOf = async (
  records: Parameters<typeof world>[0],
  pages: Parameters<typeof world>[1] = {},
  more: Partial<Claims> = {},
) => (await attest({ ...claims, ...more }, [], world(records, pages).options, undefined)).domains[0]?.state

describe('a domain (A1)', () => {
  const said = 'tenderer=SIREN:000000000'
  it.each<[string, Parameters<typeof world>[0], Parameters<typeof world>[1], string]>([
    ['names the tenderer in its TXT record', { [record]: said }, {}, 'dns'],
    ['with spaces in the number', { [record]: 'tenderer=siren:000000000 ' }, {}, 'dns'],
    ['in its file', {}, { [page]: `# ours\r\n${said}\r\n` }, 'well-known'],
    ['in its file, where no name server answers', { [record]: new Error('SERVFAIL') }, { [page]: said }, 'well-known'],
    ['names another firm', { [record]: 'tenderer=SIREN:999999999' }, {}, 'another'],
    ['names a firm whose number begins alike', { [record]: `${said}1` }, {}, 'another'],
    ['says nothing', {}, {}, 'none'],
    ['shows a page for everything', {}, { [page]: '<h1>tenderer=SIREN:000000000</h1>' }, 'none'],
    ['cannot be asked', { [record]: new Error('SERVFAIL') }, {}, 'unavailable'],
    ['refuses', {}, { [page]: 403 }, 'unavailable'],
  ])('%s', async (_, records, pages, state) => {
    expect(await stateOf(records, pages)).toBe(state)
  })

  it('says nothing of a tenderer without a number, and is not asked', async () => {
    const { asked, options } = world({ [record]: said })
    const tenderer = { name: 'x', ids: [], domains: ['tenderer.example'] }
    expect((await attest({ ...claims, tenderer }, [], options, undefined)).domains).toEqual([
      { domain: 'tenderer.example', state: 'no-id' },
    ])
    expect(asked).toEqual([])
  })

  it('is asked where a convention of its own says', async () => {
    const { asked, options } = world({ '_who.tenderer.example': said })
    const other = await attest(claims, [], { ...options, record: '_who' }, undefined)
    expect([other.domains[0]?.state, asked]).toEqual(['dns', ['_who.tenderer.example']])
  })

  it('of a private network is not reached', async () => {
    const { options } = world({})
    const { fetch: _, ...own } = options
    const attested = await attest(claims, [], { ...own, resolve: async () => ['127.0.0.1'] }, undefined)
    expect(attested.domains[0]?.state).toBe('unavailable')
  })

  it('ends with the call', async () => {
    const { options } = world({ [record]: said })
    await expect(attest(claims, [], options, AbortSignal.abort(new Error('given up')))).rejects.toThrow('given up')
  })

  it('that names the tenderer lifts the people with commits under it, and nobody else', async () => {
    const own = makeRepository(folder, [{}, { author: 'Ada <a@home.example>', parents: [0] }]).path
    const away = makeRepository(folder, [{ author: 'Ada <a@home.example>' }]).path
    const people = [{ id: 'ada', emails: ['ada@tenderer.example', 'a@home.example'], basis: 'employee' }]
    const projects = [
      { name: 'Engine A', repository: own },
      { name: 'Engine B', repository: away },
    ]
    const { bundle } = await collectEvidence(makeClaims('', { people, projects }), {
      salt,
      localRepositories: true,
      tempDir: folder,
      proofs: world({ [record]: said }).options,
    })
    expect(bundle.attested).toEqual({
      on,
      domains: [{ domain: 'tenderer.example', state: 'dns' }],
      keys: [],
      organisations: [],
      memberships: [],
    })
    expect(bundle.proofs?.map(({ project, level, domain }) => [project, level, domain])).toEqual([
      ['Engine A', 'A1', 'proved'],
      ['Engine B', 'A0', 'not-proved'],
    ])
    // What others say changes with time: the digest does not.
    const again = await collectEvidence(makeClaims('', { people, projects }), {
      salt,
      localRepositories: true,
      tempDir: folder,
    })
    expect(again.bundle.digest).toBe(bundle.digest)
    expect(again.bundle.proofs?.[0]).toMatchObject({ level: 'A0', domain: 'not-asked' })
    const forged = { ...bundle, proofs: bundle.proofs?.map((proof) => ({ ...proof, level: 'A4' as const })) ?? [] }
    const { differences } = await verifyEvidence(forged, { localRepositories: true, tempDir: folder })
    expect(differences.map(({ path }) => path)).toEqual(['/proofs/0/level', '/proofs/1/level'])
  })
})

describe.skipIf(!canSign)('a key (A3)', () => {
  const key = canSign ? sshTestKey(folder) : { publicKey: '', sign: [] }
  const published = 'https://forge.example/ada.keys'
  const bare = key.publicKey.split(' ').slice(0, 2).join(' ')
  const levelWith = async (keys: readonly ClaimedKey[], pages: Readonly<Record<string, string | number>>) => {
    const { path } = signedRepository(folder, [{ author: 'Ada <ada@tenderer.example>', key }])
    const people = [{ id: 'ada', emails: ['ada@tenderer.example'], basis: 'employee', keys }]
    const { bundle } = await collectEvidence(makeClaims(path, { people }), {
      salt,
      localRepositories: true,
      tempDir: folder,
      proofs: world({}, pages).options,
    })
    return [bundle.attested?.keys[0]?.states, bundle.proofs?.[0]?.level, bundle.proofs?.[0]?.signature]
  }

  it.each<[string, Readonly<Record<string, string | number>>, readonly unknown[]]>([
    ['stands at its address', { [published]: `ssh-rsa AAAA\n${bare}\n` }, [['published'], 'A3', 'proved']],
    ['does not', { [published]: bare.slice(0, -4) }, [['not-there'], 'A0', 'in-part']],
    ['cannot be looked for', { [published]: 403 }, [['unavailable'], 'A0', 'in-part']],
  ])('that %s', async (_, pages, expected) => {
    expect(await levelWith([{ key: key.publicKey, published }], pages)).toEqual(expected)
  })

  it('without an address is not taken for a published one', async () => {
    expect(await levelWith([{ key: key.publicKey }], {})).toEqual([['no-address'], 'A0', 'in-part'])
  })
})

it('names neither key, address nor login in the bundle', async () => {
  const { path } = makeRepository(folder, [{ files: { CODEOWNERS: '* @ada-l\n' } }])
  const key = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f ada@host`
  const keys = [{ key, published: 'https://forge.example/ada-l.keys' }]
  const people = bothClaimed
    .slice(0, 1)
    .map((person) => ({ ...person, accounts: [{ host: 'github.com', name: 'ada-l' }], keys }))
  const { bundle } = await collectEvidence(makeClaims(path, { people }), {
    salt,
    localRepositories: true,
    tempDir: folder,
    proofs: world({}, {}).options,
  })
  expect(bundle.proofs?.[0]?.level).toBe('A4')
  for (const secret of ['ada-l', 'AAAAC3', 'ada@host', 'forge.example'])
    expect(JSON.stringify(bundle)).not.toContain(secret)
})
