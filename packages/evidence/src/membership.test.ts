import { describe, expect, it } from 'vitest'
import { makeClaims, salt } from './__fixtures__/make-claims'
import { makeRepository, temporaryFolder } from './__fixtures__/make-repository'
import { collectEvidence } from './collect/collect-evidence'
import type { ProofOptions } from './collect/options'
import type { ClaimedOrganisation, ClaimedPerson } from './model/claims'
import { verifyEvidence } from './verify/verify-evidence'

const folder = temporaryFolder()
const { path } = makeRepository(folder, [{}, {}])
const own = 'tenderer=SIREN:000000000'

interface World {
  /** Lines of the record of the tenderer's domain, or an error of the name server. */
  readonly lines?: readonly string[] | Error
  /** Paths of the platform, each with a status, or with a body of JSON. */
  readonly pages?: Readonly<Record<string, number | object>>
  readonly organisation?: ClaimedOrganisation
  readonly accounts?: ClaimedPerson['accounts']
  readonly forges?: ProofOptions['forges']
}

/** Ada in a repository of her own, with an account, and an organisation of the tenderer. */
async function asked({
  lines = [own, 'organisation=github.com/Firm'],
  pages = {},
  organisation = { host: 'github.com', name: 'firm' },
  accounts = [{ host: organisation.host, name: 'ada' }],
  forges = {},
}: World) {
  const seen: { readonly url: string; readonly authorization: string | null }[] = []
  const claims = makeClaims(path, {
    tenderer: {
      ...{ name: 'Tenderer', ids: [{ scheme: 'SIREN', value: '000000000' }], domains: ['tenderer.example'] },
      organisations: [organisation],
    },
    people: [{ id: 'ada', emails: ['ada@tenderer.example'], basis: 'employee', accounts }],
  })
  const proofs: ProofOptions = {
    on: '2026-01-05',
    forges,
    tokens: { 'github.com': 'SECRET' },
    resolve: async () => ['8.8.8.8'],
    txt: async () => {
      if (lines instanceof Error) throw lines
      return lines.map((line) => [line])
    },
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const { origin, pathname, search } = new URL(request.url)
      if (origin !== 'https://tenderer.example')
        seen.push({ url: request.url, authorization: request.headers.get('authorization') })
      const page = pages[`${pathname}${search}`] ?? 404
      if (typeof page === 'number') return new Response(null, { status: page })
      return Response.json(page)
    },
  }
  const { bundle } = await collectEvidence(claims, { salt, localRepositories: true, tempDir: folder, proofs })
  return { bundle, claims, seen, proof: bundle.proofs?.[0] }
}

const gitHub = '/orgs/firm/public_members/ada'

describe('member of the organisation at a platform (A2)', () => {
  it.each<[string, World, string, string]>([
    ['a platform says it, and a domain names the organisation', { pages: { [gitHub]: 204 } }, 'A2', 'proved'],
    ['no domain names the organisation', { lines: [own], pages: { [gitHub]: 204 } }, 'A1', 'in-part'],
    [
      'the domain names another organisation',
      { lines: [own, 'organisation=github.com/firms'], pages: { [gitHub]: 204 } },
      'A1',
      'in-part',
    ],
    [
      'a domain that names another firm names the organisation',
      { lines: ['tenderer=SIREN:999999999', 'organisation=github.com/firm'], pages: { [gitHub]: 204 } },
      'A0',
      'in-part',
    ],
    ['the name server fails', { lines: new Error('SERVFAIL'), pages: { [gitHub]: 204 } }, 'A0', 'in-part'],
    ['the platform lists nobody of that name', {}, 'A1', 'not-proved'],
    ['the platform is closed', { pages: { [gitHub]: 403 } }, 'A1', 'unavailable'],
    ['the platform shows a page for everything', { pages: { [gitHub]: { login: 'ada' } } }, 'A1', 'unavailable'],
    ['the platform wants a token', { pages: { [gitHub]: 401 } }, 'A1', 'unavailable'],
    ['nobody claims an account there', { accounts: [{ host: 'gitlab.com', name: 'ada' }] }, 'A1', 'not-claimed'],
    ['it is not known what the host runs', { organisation: { host: 'git.example', name: 'firm' } }, 'A1', 'not-asked'],
    [
      'a Forgejo says it',
      {
        ...{ organisation: { host: 'git.example', name: 'firm' }, forges: { 'git.example': 'forgejo' } },
        ...{ lines: [own, 'organization=git.example/firm'], pages: { '/api/v1/orgs/firm/public_members/ada': 204 } },
      },
      'A2',
      'proved',
    ],
  ])(
    '%s',
    async (_, world, level, membership) => {
      expect((await asked(world)).proof).toMatchObject({ level, membership })
    },
    20_000,
  )

  const gitLab = {
    organisation: { host: 'gitlab.com', name: 'firm/part' },
    lines: [own, 'organisation=gitlab.com/firm/part'],
  }
  const users = '/api/v4/users?username=ada'
  const members = '/api/v4/groups/firm%2Fpart/members/all/7'
  it.each<[string, World['pages'], string]>([
    [
      'lists an active member',
      { [users]: [{ id: 7, username: 'Ada' }], [members]: { id: 7, state: 'active' } },
      'proved',
    ],
    [
      'has invited alone',
      { [users]: [{ id: 7, username: 'ada' }], [members]: { id: 7, state: 'awaiting' } },
      'not-proved',
    ],
    [
      'says another person',
      { [users]: [{ id: 7, username: 'ada' }], [members]: { id: 8, state: 'active' } },
      'not-proved',
    ],
    ['has no such member', { [users]: [{ id: 7, username: 'ada' }] }, 'not-proved'],
    [
      'has somebody of a longer name',
      { [users]: [{ id: 7, username: 'ada2' }], [members]: { id: 7, state: 'active' } },
      'not-proved',
    ],
    ['has no such user', { [users]: [] }, 'not-proved'],
  ])('GitLab %s', async (_, pages, membership) => {
    expect((await asked({ ...gitLab, ...(pages ? { pages } : {}) })).proof?.membership).toBe(membership)
  })

  it('gives a token to its host alone, and keeps none', async () => {
    const { seen, bundle } = await asked({ pages: { [gitHub]: 204 } })
    expect(seen).toEqual([{ url: `https://api.github.com${gitHub}`, authorization: 'Bearer SECRET' }])
    const { seen: others } = await asked({ ...gitLab, pages: { [users]: [] } })
    expect(others.map(({ authorization }) => authorization)).toEqual([null])
    expect(JSON.stringify(bundle)).not.toContain('SECRET')
  })

  it('stands outside the digest, is recomputed from what was said, and a changed word is named', async () => {
    const { bundle, claims } = await asked({ pages: { [gitHub]: 204 } })
    const options = { claims, salt, localRepositories: true, tempDir: folder }
    expect((await verifyEvidence(bundle, options)).valid).toBe(true)
    const [person] = bundle.evidence.people
    expect(bundle.attested).toMatchObject({
      organisations: [{ host: 'github.com', name: 'firm', state: 'named' }],
      memberships: [{ person: person?.person, states: ['member'] }],
    })
    const memberships = [{ person: person?.person ?? '', states: ['not-listed' as const] }]
    const changed = { ...bundle, attested: { ...(bundle.attested as object), memberships } as never }
    const { differences } = await verifyEvidence(changed, options)
    expect(differences.map(({ path: place }) => place)).toEqual(['/proofs/0/level', '/proofs/0/membership'])
  })

  it('is not asked without proofs, nor where a bundle of before says nothing of it', async () => {
    const { bundle, claims } = await asked({ pages: { [gitHub]: 204 } })
    const plain = await collectEvidence(claims, { salt, localRepositories: true, tempDir: folder })
    expect(plain.bundle.proofs?.[0]).toMatchObject({ level: 'A0', membership: 'not-asked' })
    expect(plain.bundle.digest).toBe(bundle.digest)
  })

  it.each(['../firm', 'firm/..', '@firm', 'firm?x', 'a b', '', 'firm/'])(
    'refuses %j as an organisation',
    async (name) => {
      await expect(asked({ organisation: { host: 'github.com', name } })).rejects.toMatchObject({
        code: 'input-invalid',
      })
    },
  )
})
