import type { ExpertDirectory } from '@opensource-experts/core'
import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { directory, fact, firm } from '../__fixtures__/directory'
import { asked, sourceFixtures } from '../__fixtures__/sources'
import { parseCorrections } from '../join/corrections'
import { createFileDirectory } from '../search/in-memory'
import { federate } from './federate'

const table = Object.assign({}, ...sourceFixtures.map(({ answers }) => answers))
const server = createTestServer(table, { beforeAll, afterEach, afterAll })
const http = { resolve: async () => ['93.184.216.34'], sleep: async () => {}, retries: 0 }
const seven = () => [
  ...sourceFixtures.map(({ create }) => create({ http, now: () => asked })),
  createFileDirectory(directory([firm('a', { offers: [fact('Exemple Annuaire')] })])),
]
const annuaire = { software: ['Exemple Annuaire'] }
const first = (id: string) => sourceFixtures.find((each) => each.id === id)?.first ?? ''

/** Answers when it is let, whatever it is told. */
const slow = (id: string, passed: Promise<unknown> = never): ExpertDirectory => ({
  id,
  search: async () => {
    await passed
    return { experts: [{ expert: firm(id), reasons: [] }] }
  },
  provenance: async () => ({ id, status: 'ok', count: 1 }),
})
const never = new Promise<void>(() => {})
const soon = Promise.resolve()

function gate() {
  let open = () => {}
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { passed, open }
}

describe('seven sources', () => {
  it('join one firm of several lists, say why, and show what differs', async () => {
    const { experts, sources, maybeSame } = await federate(seven()).search(annuaire)
    expect(sources.map(({ status }) => status)).toEqual(Array(7).fill('ok'))
    const coop = experts.find(({ expert }) => expert.ids?.[0]?.value === '000000018')
    expect(coop?.members.map(({ ref }) => ref)).toEqual([
      'cnll:siren-000000018',
      'comptoir:comptoir-firm-7001',
      'sill:siren-000000018',
      'publiccode:coop.example',
      'developers-italia:coop.example',
    ])
    expect(coop?.joins.map(({ confidence, by }) => [confidence, by])).toEqual(
      expect.arrayContaining([
        ['certain', 'number'],
        ['certain', 'website-and-name'],
      ]),
    )
    expect(coop?.expert.offers).toContainEqual({
      value: 'Exemple Annuaire',
      source: 'https://annuaire.cnll.fr/societes/1',
      date: '2026-11-02',
      from: 'cnll',
      licence: 'NOASSERTION',
    })
    expect(coop?.expert.maintains?.map(({ from }) => from)).toEqual(['publiccode', 'developers-italia'])
    expect(coop?.expert.offers?.map(({ from }) => from)).not.toContain('publiccode')
    // The Dutch register knows its name alone: that joins nothing.
    expect(maybeSame.every(({ confidence }) => confidence !== 'certain')).toBe(true)
  })

  it('are told one by one, as they answer', async () => {
    server.use({ [first('cnll')]: { ...table[first('cnll')], delayMs: 30 }, [first('sill')]: { status: 404 } })
    const heard: string[] = []
    await federate(seven()).search(annuaire, { heard: ({ id, status }) => heard.push(`${id} ${status}`) })
    expect(heard).toHaveLength(7)
    expect(heard.at(-1)).toBe('cnll ok')
    expect(heard).toContain('sill unavailable')
  })

  it('of which two are dead, one is slow and one is garbage: an answer by the deadline, which says so', async () => {
    server.use({
      [first('cnll')]: { status: 503 },
      [first('comptoir')]: { broken: true },
      [first('sill')]: { delayMs: 'never' },
      [first('developers-italia')]: { body: '<html>' },
    })
    const { experts, sources, late } = await federate(seven(), { deadlineMs: 1500 }).search(annuaire)
    expect(sources.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'cnll unavailable',
      'comptoir unavailable',
      'sill unavailable',
      'publiccode ok',
      'developers-italia unavailable',
      'netherlands ok',
      'test ok',
    ])
    expect(sources[2]).toMatchObject({ reason: 'it did not answer within 1500 ms' })
    expect(experts.length).toBeGreaterThan(0)
    for await (const _ of late) throw new Error('nobody is waited for')
  })
})

describe('late answers', () => {
  it('follow, one by one, and end', async () => {
    const [b, c] = [gate(), gate()]
    const found = await federate([slow('a', soon), slow('b', b.passed), slow('c', c.passed)], {
      deadlineMs: 20,
      lateMs: 60_000,
    }).search({})
    expect(found.sources.map(({ status }) => status)).toEqual(['ok', 'unavailable', 'unavailable'])
    b.open()
    const counts: number[] = []
    for await (const answer of found.late) {
      counts.push(answer.total)
      c.open()
    }
    expect(counts).toEqual([2, 3])
  })

  it('end when their time is over', async () => {
    const found = await federate([slow('a', soon), slow('b')], { deadlineMs: 20, lateMs: 30 }).search({})
    const answers = []
    for await (const answer of found.late) answers.push(answer)
    expect(answers).toEqual([])
  })

  it('end when the reader leaves', async () => {
    const a = gate()
    const { late } = await federate([slow('a', a.passed), slow('b')], { deadlineMs: 5, lateMs: 60_000 }).search({})
    a.open()
    for await (const answer of late) {
      expect(answer.total).toBe(1)
      break
    }
  })

  it('are stopped by the caller, with its reason', async () => {
    const stop = new AbortController()
    const search = federate([slow('a')]).search({}, { signal: stop.signal })
    stop.abort(new Error('enough'))
    await expect(search).rejects.toThrow('enough')
  })
})

describe('what differs', () => {
  const one = (id: string, members: Parameters<typeof firm>[1]) =>
    createFileDirectory(directory([firm('x', members)], { id }))
  const siren = [{ scheme: 'SIREN', value: '000000018' }]

  it('stands side by side, and spelling is no difference', async () => {
    const sizes = (value: 'micro' | 'small') => fact(value)
    const { experts } = await federate([
      one('a', { name: 'Coop SAS', ids: siren, website: 'https://www.coop.example/', size: sizes('micro') }),
      one('b', { name: 'COOP', ids: siren, website: 'http://coop.example', size: sizes('small') }),
      one('c', { name: 'Changed', ids: siren, website: 'https://changed.example' }),
    ]).search({})
    expect(experts).toHaveLength(1)
    expect(experts[0]?.conflicts.map(({ member, values }) => [member, values.map(({ from }) => from)])).toEqual([
      ['name', ['a', 'b', 'c']],
      ['website', ['a', 'b', 'c']],
      ['size', ['a', 'b']],
    ])
  })

  it('two firms that may be one are not several in competition', async () => {
    const found = await federate([one('a', { name: 'Coop' }), one('b', { name: 'Coop SAS' })]).search({})
    expect(found).toMatchObject({
      total: 2,
      competition: 'unknown',
      maybeSame: [{ a: 'a:x', b: 'b:x', confidence: 'possible', by: 'name' }],
    })
  })

  it('a file of corrections joins them, or tells them apart', async () => {
    const both = [one('a', { name: 'Coop' }), one('b', { name: 'Coop SAS' })]
    const same = parseCorrections("same:\n  - firms: ['a:x', 'b:x']\n    reason: they say so\n")
    expect(await federate(both, { corrections: same }).search({})).toMatchObject({ total: 1, maybeSame: [] })
    const distinct = parseCorrections('{"distinct": [{"firms": ["a:x", "b:x"]}]}')
    expect(await federate(both, { corrections: distinct }).search({})).toMatchObject({ total: 2, maybeSame: [] })
  })
})

describe('calls that are wrong', () => {
  it.each([null, 7, 'x', [7], [null], [{}]])('directories %j', (directories) => {
    expect(() => federate(directories as never)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })

  it.each([{ deadlineMs: 0 }, { lateMs: -1 }, { corrections: {} }, { corrections: 'x' }, { other: 1 }])(
    'options %j',
    (options) => {
      expect(() => federate([], options as never)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
    },
  )

  it('two of one id, and a wrong query', async () => {
    expect(() => federate([slow('a'), slow('a')])).toThrow(expect.objectContaining({ code: 'directory-id-twice' }))
    await expect(federate([]).search({ sizes: ['huge' as never] })).rejects.toMatchObject({ code: 'query-invalid' })
  })

  it.each<[string, RegExp]>([
    ['[1]', /no map/u],
    ['same: 7', /\/same must be a list/u],
    ['other: []', /"other"/u],
    ['same: [1]', /\/same\/0 must have firms/u],
    ['same: [{ firms: [a] }]', /2 to 20/u],
    ['same: [{ firms: [a, b] }]', /written like/u],
    ["distinct: [{ firms: ['a:1', 'b:1'], why: x }]", /other than firms/u],
    ['same: [', /\./u],
  ])('corrections %s', (text, message) => {
    expect(() => parseCorrections(text, { file: 'c.yaml' })).toThrow(message)
    expect(() => parseCorrections(text)).toThrow(expect.objectContaining({ code: 'corrections-invalid' }))
  })
})
