import { expertDirectorySuite } from '@opensource-experts/core/testing'
import { describe, expect, it } from 'vitest'
import { directory, fact, firm } from '../__fixtures__/directory'
import { parseDirectory } from '../directory/parse-directory'
import { createFileDirectory } from './file'

expertDirectorySuite(
  { describe, it, expect },
  {
    name: 'createFileDirectory',
    make: (experts) => createFileDirectory(parseDirectory(directory(experts)), { pageSize: 2 }),
  },
)

const ids = async (query: Parameters<ReturnType<typeof createFileDirectory>['search']>[0], experts = [firm('a')]) =>
  (await createFileDirectory(directory(experts)).search(query)).experts.map(({ expert }) => expert.id).sort()

describe('software', () => {
  const software = [
    {
      id: 'atlas-db',
      name: 'Atlas',
      aliases: ['Base Atlas'],
      repository: 'https://git.example.org/atlas-db',
      purl: 'pkg:npm/atlas',
    },
    { id: 'atlas-map', name: 'ATLAS', repository: 'https://git.example.org/atlas-map' },
    { id: 'moteur-a', name: 'Moteur A', aliases: ['Engine A'] },
  ]
  const atlas = createFileDirectory(
    parseDirectory(
      directory(
        [
          firm('db', { offers: [fact('atlas-db')] }),
          firm('map', { offers: [], maintains: [fact('atlas-map')] }),
          firm('engine', { offers: [fact('Engine A')] }),
          firm('plain', { offers: [fact('Moteur A')] }),
        ],
        { software },
      ),
    ),
  )
  const found = async (...asked: string[]) => {
    const page = await atlas.search({ software: asked })
    return page.experts.map(({ expert }) => expert.id).sort()
  }

  it('finds by alias in both directions, id, repository and purl', async () => {
    expect(await found('moteur a')).toEqual(['engine', 'plain'])
    expect(await found('ENGINE-A')).toEqual(['engine', 'plain'])
    expect(await found('atlas-db')).toEqual(['db'])
    expect(await found('https://git.example.org/atlas-map.git')).toEqual(['map'])
    expect(await found('pkg:npm/atlas')).toEqual(['db'])
    expect(await found('base atlas')).toEqual(['db'])
  })

  it('never passes homonyms off as one: reasons tell which, and the page says that there are two', async () => {
    const page = await atlas.search({ software: ['atlas'] })
    const values = page.experts.map(({ expert, reasons }) => [expert.id, reasons.map(({ value }) => value)])
    expect(Object.fromEntries(values)).toEqual({
      db: ['Atlas (https://git.example.org/atlas-db)'],
      map: ['ATLAS (https://git.example.org/atlas-map)'],
    })
    expect(page.homonyms).toEqual([
      {
        asked: 'atlas',
        meanings: [
          { id: 'atlas-db', name: 'Atlas', repository: 'https://git.example.org/atlas-db' },
          { id: 'atlas-map', name: 'ATLAS', repository: 'https://git.example.org/atlas-map' },
        ],
      },
    ])
    expect((await atlas.search({ software: ['atlas-db'] })).homonyms).toEqual([])
  })

  it('says which word a reason answers, and both relations of one firm', async () => {
    const both = firm('both', { offers: [fact('Moteur A')], maintains: [fact('moteur-a')] })
    const page = await createFileDirectory(directory([both])).search({ software: ['MOTEUR A', 'nothing'] })
    expect(page.experts[0]?.reasons.map(({ relation, value, asked }) => [relation, value, asked])).toEqual([
      ['maintains', 'moteur-a', 'MOTEUR A'],
      ['offers', 'Moteur A', 'MOTEUR A'],
    ])
  })
})

describe('territories', () => {
  const at = (...codes: string[]) =>
    firm(codes.join('-').toLowerCase(), { territories: codes.map((code) => fact(code)) })

  it('says whether the firm lies within, covers, or is the same', async () => {
    const source = createFileDirectory(directory([at('FRK26'), at('FRK'), at('FR'), at('FRK2')]))
    const page = await source.search({ territories: ['frk2'] })
    const relations = page.experts.flatMap(({ reasons }) =>
      reasons.map(({ value, asked, territory }) => [value, asked, territory]),
    )
    expect(relations.sort()).toEqual([
      ['FR', 'FRK2', 'covers'],
      ['FRK', 'FRK2', 'covers'],
      ['FRK2', 'FRK2', 'same'],
      ['FRK26', 'FRK2', 'within'],
    ])
  })

  it('does not take FR1 for FRK1, nor a shared beginning for a shared territory', async () => {
    expect(await ids({ territories: ['FRK2'] }, [at('FR1'), at('FRK1'), at('FRK1', 'DE')])).toEqual([])
  })

  it('reads the ISO codes that NUTS writes otherwise', async () => {
    expect(await ids({ territories: ['GR'] }, [at('EL30')])).toEqual(['el30'])
  })

  it.each(['Bretagne', 'F', 'FRK26X', '53'])('refuses %s', async (code) => {
    await expect(ids({ territories: [code] })).rejects.toMatchObject({ code: 'query-invalid' })
  })
})

describe('what is unknown', () => {
  it('is counted, not taken for no', async () => {
    const small = { size: { ...fact('small'), value: 'small' as const } }
    const here = { territories: [fact('FRK')] }
    const source = createFileDirectory(
      directory([
        firm('match', { ...small, ...here }),
        firm('no-size', here),
        firm('no-territory', small),
        firm('elsewhere', { territories: [fact('DE')] }),
        firm('other-software', { ...here, offers: [fact('Other')] }),
      ]),
    )
    const page = await source.search({ software: ['Moteur A'], sizes: ['small'], territories: ['FRK'] })
    expect([page.experts.map(({ expert }) => expert.id), page.undecided]).toEqual([['match'], 2])
  })
})

describe('queries', () => {
  it('refuses what cannot be meant', async () => {
    await expect(ids({ sizes: ['huge' as 'large'] })).rejects.toMatchObject({ code: 'query-invalid' })
    await expect(ids({ software: [' '] })).rejects.toMatchObject({ code: 'query-invalid' })
    await expect(ids({ software: Array.from({ length: 51 }, (_, n) => `s${n}`) })).rejects.toMatchObject({
      code: 'query-invalid',
    })
  })

  it('finds nothing under names of object members', async () => {
    for (const word of ['constructor', '__proto__', 'toString'])
      expect(await ids({ software: [word], skills: [word] })).toEqual([])
  })

  it('orders alike whatever the spelling of the query', async () => {
    const source = createFileDirectory(directory(Array.from({ length: 20 }, (_, n) => firm(`f${n}`))))
    const order = async (software: string[]) =>
      (await source.search({ software })).experts.map(({ expert }) => expert.id)
    expect(await order(['moteur-a', 'x'])).toEqual(await order(['X', 'Moteur  A']))
    expect(await order(['Moteur A'])).not.toEqual(Array.from({ length: 20 }, (_, n) => `f${n}`))
  })

  it('refuses the cursor of another query', async () => {
    const source = createFileDirectory(directory([firm('a'), firm('b')]), { pageSize: 1 })
    const { next } = await source.search({ software: ['Moteur A'] })
    if (next === undefined) throw new Error('there is a second page')
    await expect(source.search({}, { cursor: next })).rejects.toMatchObject({ code: 'cursor-invalid' })
  })

  it('keeps two queries apart whose pages are asked in turn', async () => {
    const experts = Array.from({ length: 6 }, (_, n) => firm(`f${n}`, { skills: [fact(n % 2 ? 'odd' : 'even')] }))
    const source = createFileDirectory(directory(experts), { pageSize: 2 })
    const first = await source.search({ skills: ['odd'] })
    await source.search({ skills: ['even'] })
    const second = await source.search({ skills: ['odd'] }, { cursor: first.next ?? '' })
    expect([...first.experts, ...second.experts].map(({ expert }) => expert.id).sort()).toEqual(['f1', 'f3', 'f5'])
  })
})
