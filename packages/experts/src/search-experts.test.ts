import { type ExpertDirectory, OseError } from '@opensource-experts/core'
import { redact } from '@opensource-experts/core/http'
import { describe, expect, it } from 'vitest'
import { directory, fact, firm } from './__fixtures__/directory'
import type { Directory } from './directory/directory'
import { federate } from './federate/federate'
import { openDirectory } from './open/open-directory'
import { formatReason } from './search/format-reason'
import { searchExperts } from './search/search-experts'
import { createFileDirectory } from './sources/file'

const query = { software: ['Moteur A'] }
const siren = { ids: [{ scheme: 'SIREN', value: '000000018' }] }

function source(id: string, experts: Directory['experts'], publisher = id, members: Partial<Directory> = {}) {
  return createFileDirectory(
    directory(experts, { id, provenance: { publisher, inclusion: 'Made up.', interests: [] }, ...members }),
  )
}

function broken(id: string, search: ExpertDirectory['search']): ExpertDirectory {
  return { id, search, provenance: async () => ({ id, status: 'ok', count: 0 }) }
}

describe('sources', () => {
  it('says of each whether it answered, in their order', async () => {
    const dead = broken('dead', async () => {
      throw new OseError('source-unavailable', 'https://u:p@example.org/list?token=abc is down (Bearer abc)')
    })
    const { sources, experts } = await searchExperts([dead, source('one', [firm('a')])], query)
    expect(sources).toEqual([
      { id: 'dead', status: 'unavailable', reason: 'https://example.org/list is down (Bearer ***' },
      expect.objectContaining({ id: 'one', status: 'ok', count: 1, found: 1, truncated: false, undecided: 0 }),
    ])
    expect(experts).toHaveLength(1)
  })

  it.each([
    ['throws at once', () => Promise.reject(new Error('boom'))],
    ['throws no error', () => Promise.reject('boom')],
    ['answers nonsense', () => Promise.resolve({} as never)],
    ['has pages without end', () => Promise.resolve({ experts: [], next: 'same' })],
  ] as const)('is unavailable where it %s', async (_, search) => {
    const { sources } = await searchExperts([broken('bad', search)], query)
    expect(sources).toEqual([{ id: 'bad', status: 'unavailable', reason: expect.stringMatching(/./u) }])
  })

  it('is unavailable where its provenance says so', async () => {
    const bad: ExpertDirectory = {
      id: 'bad',
      search: async () => ({ experts: [] }),
      provenance: async () => ({ id: 'bad', status: 'unavailable', reason: 'closed' }),
    }
    expect((await searchExperts([bad], query)).sources).toEqual([
      { id: 'bad', status: 'unavailable', reason: 'closed' },
    ])
  })

  it('gives licence, publisher and interests of what it shows', async () => {
    const { sources } = await searchExperts([source('one', [firm('a')])], query)
    expect(sources[0]).toMatchObject({ licence: 'CC0-1.0', publisher: 'one', interests: [], fictitious: false })
  })

  it('rejects for a wrong query, two sources of one name, and a signal', async () => {
    await expect(searchExperts([], { territories: ['Bretagne'] })).rejects.toMatchObject({ code: 'query-invalid' })
    await expect(searchExperts([source('one', []), source('one', [])], query)).rejects.toMatchObject({
      code: 'directory-id-twice',
    })
    const controller = new AbortController()
    const hanging = broken('hanging', () => new Promise(() => {}))
    const search = searchExperts([hanging], query, { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(search).rejects.toThrow('enough')
  })

  it('marks a source that had more than was taken', async () => {
    const many = source(
      'many',
      Array.from({ length: 250 }, (_, n) => firm(`f${n}`)),
    )
    const { sources, total } = await searchExperts([many], query, { mostPerSource: 120 })
    expect([sources[0], total]).toEqual([expect.objectContaining({ found: 120, truncated: true }), 120])
    expect((await searchExperts([many], query)).sources[0]).toMatchObject({ found: 250, truncated: false })
  })
})

describe('firms', () => {
  it('joins by public number, keeps every fact with its source, and shows sizes that differ', async () => {
    const size = (value: 'micro' | 'small', date: string) => ({ size: { ...fact(value, 's', date), value } })
    const { experts, total } = await searchExperts(
      [
        source('one', [firm('a', { ...siren, ...size('micro', '2024-01-01'), offers: [fact('Moteur A', 'one')] })]),
        source('two', [
          firm('z', {
            ids: [{ scheme: 'SIRET', value: '00000001800002' }],
            ...size('small', '2025-01-01'),
            maintains: [fact('Moteur A', 'two')],
            offers: [],
          }),
        ]),
      ],
      query,
    )
    expect(total).toBe(1)
    expect(experts[0]?.sources).toEqual(['one', 'two'])
    expect(experts[0]?.expert).toMatchObject({
      id: 'a',
      size: { value: 'small', date: '2025-01-01' },
      offers: [{ source: 'one' }],
      maintains: [{ source: 'two' }],
    })
    expect(experts[0]?.otherSizes).toEqual([{ value: 'micro', source: 's', date: '2024-01-01' }])
    expect(experts[0]?.reasons.map(({ relation, source: from }) => [relation, from])).toEqual([
      ['offers', 'one'],
      ['maintains', 'two'],
    ])
  })

  it('joins nothing by name or website', async () => {
    const same = { name: 'Same', website: 'https://same.example.org/' }
    const { total } = await searchExperts([source('one', [firm('a', same)]), source('two', [firm('a', same)])], query)
    expect(total).toBe(2)
  })

  it('joins over a bridge', async () => {
    const lei = { scheme: 'LEI', value: '54930084UKLVMY22DS16' }
    const { total, experts } = await searchExperts(
      [
        source('one', [firm('a', siren)]),
        source('two', [firm('b', { ids: [lei] })]),
        source('three', [firm('c', { ids: [...siren.ids, lei] })]),
      ],
      query,
    )
    expect([total, experts[0]?.sources]).toEqual([1, ['one', 'two', 'three']])
  })
})

describe('order', () => {
  const firms = Array.from({ length: 30 }, (_, n) => firm(`f${n}`))
  const order = async (experts: Directory['experts'], options = {}) =>
    (await searchExperts([source('one', experts)], query, options)).experts.map(({ expert }) => expert.id)

  it('repeats, owes nothing to entry order or number of facts, and is cut after ordering', async () => {
    const first = await order(firms)
    expect(await order([...firms].reverse())).toEqual(first)
    expect(first).not.toEqual(firms.map(({ id }) => id))
    const wordy = firms.map((each) =>
      each.id === first.at(-1)
        ? { ...each, maintains: [fact('Moteur A')], offers: [fact('Moteur A'), fact('moteur a')] }
        : each,
    )
    expect(await order(wordy)).toEqual(first)
    expect(await order(firms, { limit: 5 })).toEqual(first.slice(0, 5))
  })

  it('is another with another seed, which the answer names', async () => {
    expect(await order(firms, { seed: '2026-42' })).not.toEqual(await order(firms))
    const { order: said } = await searchExperts([], query, { seed: '2026-42' })
    expect(said).toEqual({ method: 'seeded-shuffle', seed: '2026-42' })
  })
})

describe('competition', () => {
  const level = async (...sources: ExpertDirectory[]) => (await searchExperts(sources, query)).competition

  it('is unknown below two independent sources that answered', async () => {
    const dead = broken('dead', () => Promise.reject(new Error('down')))
    expect(await level()).toBe('unknown')
    expect(await level(source('one', [firm('a'), firm('b')]))).toBe('unknown')
    expect(await level(source('one', [firm('a')]), dead)).toBe('unknown')
    expect(await level(source('one', [firm('a')], 'Same'), source('two', [firm('b')], ' same '))).toBe('unknown')
    expect(await level(source('one', [firm('a')]), source('two', [firm('b')], 'two', { fictitious: true }))).toBe(
      'unknown',
    )
  })

  it('counts firms, not mentions, where there are two', async () => {
    expect(await level(source('one', []), source('two', []))).toBe('none-found')
    expect(await level(source('one', [firm('a', siren)]), source('two', [firm('b', siren)]))).toBe('single')
    expect(await level(source('one', [firm('a')]), source('two', [firm('b')]))).toBe('several')
  })
})

it('makes a sentence of each reason', async () => {
  const full = firm('a', {
    maintains: [fact('Moteur A')],
    skills: [fact('audit')],
    languages: [fact('fr')],
    territories: [fact('FRK')],
    size: { ...fact('micro'), value: 'micro' },
  })
  const { experts } = await searchExperts([source('one', [full])], {
    ...query,
    skills: ['audit'],
    languages: ['fr-BE'],
    territories: ['FRK26'],
    sizes: ['micro'],
  })
  const said = '(selon https://facts.example.org/, 2026-05-04)'
  expect(experts[0]?.reasons.map((reason) => formatReason(reason, 'fr-FR'))).toEqual([
    `maintient Moteur A ${said}`,
    `propose des services pour Moteur A ${said}`,
    `a la compétence audit ${said}`,
    `assure ses services en langue fr ${said}`,
    `intervient en FRK, qui comprend FRK26 ${said}`,
    `est de taille micro ${said}`,
  ])
})

it('a firm that states no language is undecided, and no match; one that states another one is neither', async () => {
  const firms = [
    firm('a', { offers: [fact('Moteur A')], languages: [fact('fr')] }),
    firm('b', { offers: [fact('Moteur A')], languages: [fact('de')] }),
    firm('c', { offers: [fact('Moteur A')] }),
  ]
  const { experts, sources } = await searchExperts([source('one', firms)], {
    software: ['Moteur A'],
    languages: ['FR'],
  })
  expect([experts.map(({ expert }) => expert.id), sources]).toMatchObject([['a'], [{ undecided: 1 }]])
  const federated = await federate([source('one', firms)]).search({ software: ['Moteur A'], languages: ['fr'] })
  expect(federated.experts[0]?.expert.languages).toEqual([{ ...fact('fr'), from: 'one', licence: 'CC0-1.0' }])
})

it('redacts what may be secret', () => {
  const text = redact('GET ftp://me:pw@example.org/x?api_key=1#f failed; Authorization: abc; token=def; Bearer ghi\n')
  // A word that is no known scheme may be one: what follows it on the line may be the secret.
  expect(text).toBe('GET ftp://example.org/x failed; Authorization: *** ***')
  expect(redact('x'.repeat(1000)).length).toBeLessThan(310)
})

describe('names of software', () => {
  const software = [
    {
      id: 'gitlab',
      name: 'GitLab Community Edition',
      repository: 'https://git.example.org/GitLab/gitlab',
      purl: 'pkg:generic/GitLab',
    },
    { id: 'moteur-a', name: 'Moteur A' },
  ]
  const list = source('list', [firm('a', { offers: [fact('gitlab')] }), firm('b', { offers: [fact('GITLAB')] })], 'p', {
    software,
  })
  const plain = source('plain', [
    firm('c', { offers: [fact('PostgreSQL')] }),
    firm('d', { offers: [fact('Moteur A')] }),
  ])

  it.each([
    'gitlab',
    'GitLab',
    'GITLAB',
    ' gitlab ',
    'GitLab community edition',
    'https://GIT.example.org/gitlab/GitLab.git',
    'PKG:generic/gitlab',
  ])('%s is found whatever the case', async (asked) => {
    const { total, unknownSoftware } = await searchExperts([list], { software: [asked] })
    expect([total, unknownSoftware]).toEqual([2, []])
  })

  it('an id with a hyphen is found as people write it', async () => {
    const own = source('own', [firm('a', { offers: [fact('moteur-a')] })], 'p', { software })
    for (const asked of ['Moteur-A', 'moteur a', 'MOTEUR_A'])
      expect((await searchExperts([own], { software: [asked] })).total).toBe(1)
  })

  it.each([
    ['Postgresqll', ['PostgreSQL']],
    ['Postgre SQL', ['PostgreSQL']],
    ['postgresql server', ['PostgreSQL']],
    ['Moteur', ['Moteur A']],
    ['Gitlub', ['gitlab']],
    ['Nothing Of That Kind', []],
  ])('%s is unknown: did you mean %j?', async (asked, nearest) => {
    const { experts, unknownSoftware } = await searchExperts([list, plain], { software: [asked] })
    expect(experts).toEqual([])
    expect(unknownSoftware).toEqual([{ asked, nearest }])
  })

  it('what one source knows is not unknown, nor what is known and offered by nobody', async () => {
    const query = { software: ['PostgreSQL', 'GitLab'] }
    expect((await searchExperts([list, plain], query)).unknownSoftware).toEqual([])
    const declared = source('declared', [firm('x')], 'p', { software })
    expect((await searchExperts([declared], { software: ['gitlab'] })).unknownSoftware).toEqual([])
  })

  it('of a source that does not say, nothing is said', async () => {
    const silent: ExpertDirectory = {
      id: 'silent',
      search: async () => ({ experts: [] }),
      provenance: async () => ({ id: 'silent', status: 'ok', count: 0 }),
    }
    expect((await searchExperts([silent], { software: ['x'] })).unknownSoftware).toEqual([])
  })
})

describe('a source with entries that cannot be used', () => {
  const text = JSON.stringify({
    ...directory([]),
    experts: [firm('good'), firm('bad', { ids: [{ scheme: 'SIREN', value: '1' }] })],
  })
  const opened = () => openDirectory('list.json', { readBytes: async () => new TextEncoder().encode(text) })

  it('is partial: says which, and gives the others', async () => {
    const { experts, sources, total } = await searchExperts([await opened()], query)
    expect([total, experts[0]?.expert.id]).toEqual([1, 'good'])
    expect(sources).toEqual([
      expect.objectContaining({
        status: 'partial',
        count: 1,
        leftOut: 1,
        issues: [expect.objectContaining({ code: 'identifier', path: '/experts/1/ids/0' })],
        reason: expect.stringMatching(/^1 of 2 entries cannot be used and were left out: .*line 1/),
      }),
    ])
  })

  it('does not count as a whole list where competition is judged', async () => {
    const [a, b] = [source('a', [firm('x')]), source('b', [firm('y')])]
    expect((await searchExperts([a, b], query)).competition).toBe('several')
    expect((await searchExperts([a, await opened()], query)).competition).toBe('unknown')
  })
})
