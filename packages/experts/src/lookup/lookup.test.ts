import { readFileSync } from 'node:fs'
import { OseError } from '@opensource-experts/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directory, firm } from '../__fixtures__/directory'
import { normaliseName } from '../directory/normalise-name'
import { parseDirectory } from '../directory/parse-directory'
import { territoryRelation } from '../search/territory'
import { createLookup, loadLookup } from './lookup'

const example = parseDirectory(
  readFileSync(new URL('../../../../examples/data/directory.yaml', import.meta.url), 'utf8'),
)
const lookup = createLookup(example)
const ids = (answer: { readonly hits: readonly { readonly id: string }[] }) => answer.hits.map(({ id }) => id)
const anyFirm = fc.constantFrom(...example.experts)
const lookupOf = (names: readonly string[]) =>
  createLookup(directory(names.map((name, at) => ({ ...firm(`f${at}`), name }))))

describe('an index of a directory', () => {
  it('finds each firm by id, number however it is spaced, whole name, and beginnings of its words', () => {
    for (const { id, name, ids: numbers = [] } of example.experts) {
      expect(lookup.find({ text: id.toUpperCase() }).hits[0]).toMatchObject({ id, by: 'id' })
      for (const { scheme, value } of numbers)
        for (const text of [
          value,
          `${scheme}:${value}`,
          ` ${value.slice(0, 3)} ${value.slice(3, 6)}.${value.slice(6)} `,
        ])
          expect(lookup.find({ text }).hits).toEqual([{ kind: 'firm', id, name, by: 'id' }])
      expect(lookup.find({ text: name.toUpperCase() }).hits[0]).toMatchObject({ id, by: 'name' })
      const begins = normaliseName(name)
        .split(' ')
        .filter((word) => word.length > 2)
        .map((word) => word.slice(0, 3))
        .reverse()
      expect(ids(lookup.find({ text: begins.join(' '), limit: 100 }))).toContain(id)
    }
  })

  it('finds software by id, name, alias and address, and homonyms all', () => {
    for (const text of [
      'moteur-a',
      'Moteur A',
      'search engine a',
      'https://git.example.org/a.git',
      'HTTPS://git.example.org/a/',
    ])
      expect(ids(lookup.find({ text, kind: 'software' }))).toContain('moteur-a')
    expect(ids(lookup.find({ text: 'passerelle g' })).sort()).toEqual([
      'passerelle-g-courrier',
      'passerelle-g-paiement',
    ])
    const known = createLookup({
      experts: [],
      software: [{ id: 'a', name: 'A', wikidata: 'Q42', sill: 7, purl: 'pkg:npm/%40a/b' }],
    })
    for (const text of ['wikidata:q42', 'sill:7', 'PKG:npm/%40a/b']) expect(ids(known.find({ text }))).toEqual(['a'])
  })

  it('one slip in one word is allowed where nothing has the words, and is said', () => {
    const letter = fc.constantFrom(...'abeox')
    fc.assert(
      fc.property(
        anyFirm,
        fc.nat(),
        fc.constantFrom('other', 'more', 'less', 'turned'),
        letter,
        ({ id, name }, at, kind, by) => {
          const words = normaliseName(name).split(' ')
          const long = words.findIndex((word) => word.length > 4)
          const word = words[long] ?? ''
          const place = at % word.length
          const [a = '', b = ''] = word.slice(place, place + 2)
          const slip = { other: by, more: by + a, less: '', turned: b + a }[kind]
          const rest = kind === 'turned' ? word.slice(place + 2) : word.slice(place + 1)
          words[long] = word.slice(0, place) + slip + rest
          const { hits } = lookup.find({ text: words.join(' '), limit: 100 })
          // A slip may make another word that is there, whose firms then are what was asked.
          if (hits.every((hit) => hit.by === 'near')) expect(hits.map((hit) => hit.id)).toContain(id)
          else expect(hits.length).toBeGreaterThan(0)
        },
      ),
    )
    expect(lookup.find({ text: 'moteru', kind: 'software' }).hits).toMatchObject([{ id: 'moteur-a', by: 'near' }])
    expect(lookup.find({ text: 'mteur conv' }).hits).toEqual([])
  })

  it('two slips, and a slip in a short word, find nothing', () => {
    const own = lookupOf(['Atelier Exemple', 'Abc'])
    expect(ids(own.find({ text: 'atelxyr' }))).toEqual([])
    expect(ids(own.find({ text: 'atalier exampel' }))).toEqual([])
    expect(ids(own.find({ text: 'abd' }))).toEqual([])
    expect(ids(own.find({ text: 'at' }))).toEqual([])
  })

  it('filters by territory as a search does', () => {
    const codes = ['FR', 'FRI', 'FRI31', 'BE', 'DE3', 'GR', 'PT', 'IT']
    for (const code of codes) {
      const asked = code.replace('GR', 'EL')
      const expected = example.experts.flatMap(({ id, territories = [] }) =>
        territories.some(({ value }) => territoryRelation(value, asked)) ? [id] : [],
      )
      const { hits, total } = lookup.find({ territories: [code], limit: 100 })
      expect(hits.map(({ id }) => id).sort()).toEqual(expected.sort())
      expect(total).toBe(expected.length)
      const named = lookup.find({ text: 'exemple', territories: [code], limit: 100 }).hits
      const all = ids(lookup.find({ text: 'exemple', kind: 'firm', limit: 100 }))
      expect(named.map(({ id }) => id).sort()).toEqual(all.filter((id) => expected.includes(id)).sort())
    }
  })

  it('whole names come before names with the word, these before beginnings; equals as the lot falls', () => {
    const own = lookupOf(['Moteurs', 'Moteur Nord', 'Moteur', 'Sud Moteur', 'Moteurs Est'])
    expect(own.find({ text: 'moteur' }).hits.map(({ name }) => name.replace(/Nord|Sud /u, '').trim())).toEqual(
      expect.arrayContaining(['Moteur']),
    )
    expect(own.find({ text: 'moteur' }).hits[0]).toMatchObject({ name: 'Moteur', by: 'name' })
    expect(
      own
        .find({ text: 'moteur' })
        .hits.slice(3)
        .every(({ name }) => name.startsWith('Moteurs')),
    ).toBe(true)
    const many = lookupOf(Array.from({ length: 60 }, (_, at) => `Atelier N${at} A B C`))
    const order = (text: string) => ids(many.find({ text, limit: 60 }))
    expect(order('atelier')).toEqual(order('Atelier'))
    expect(order('atelier')).not.toEqual(order('atelier a'))
    expect(order('atelier')).not.toEqual([...order('atelier')].sort())
    expect(ids(many.find({ text: 'atelier', limit: 7 }))).toEqual(order('atelier').slice(0, 7))
    expect(many.find({ text: 'atelier', limit: 7 }).total).toBe(60)
  })

  it('is the same after it was saved and loaded, wherever its bytes lie', () => {
    const bytes = lookup.save()
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    const text = fc.oneof(
      anyFirm.map(({ name }) => name.slice(0, 9)),
      fc.string({ maxLength: 20 }),
      fc.constantFrom('moteru a', '000 000 018', ''),
    )
    const loaded = loadLookup(shifted.subarray(3))
    expect([loaded.firms, loaded.software]).toEqual([30, 6])
    fc.assert(
      fc.property(text, fc.constantFrom([], ['FR'], ['BE', 'FRI31']), (wanted, territories) => {
        fc.pre(wanted.split(/\s+/u).length < 8)
        const query = { text: wanted, territories }
        expect(loaded.find(query)).toEqual(lookup.find(query))
      }),
    )
    expect(loaded.save()).toEqual(bytes)
  })

  it('names of every script, and halves of pairs, come back', () => {
    const own = lookupOf(['Ελληνικά Έργα', '株式会社テスト', 'a\ud800b', 'C++ & .NET', 'Œuvre Ærø', '\uffff'])
    const loaded = loadLookup(own.save())
    for (const text of ['ελληνικα', '株式会社テスト', 'c++', '.net', 'oeuvre', 'aero'])
      expect([text, own.find({ text }).total]).toEqual([text, 1])
    for (const text of ['ελλ', 'œuvre', 'a', '\uffff', '\ud800'])
      expect(loaded.find({ text })).toEqual(own.find({ text }))
  })

  it('an empty one answers', () => {
    const empty = loadLookup(createLookup({ experts: [] }).save())
    expect(empty.find({ text: 'a', territories: ['FR'] })).toEqual({ hits: [], total: 0 })
  })
})

describe('what is no index, and no query', () => {
  const bytes = lookup.save()

  it('bytes that were changed are refused, or answer; nothing else is thrown', () => {
    const changed = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), fc.nat(bytes.length))
    fc.assert(
      fc.property(changed, fc.boolean(), ([at, value, end], cut) => {
        const other = bytes.slice(0, cut ? end : bytes.length)
        if (at < other.length) other[at] = value
        try {
          const own = loadLookup(other)
          for (const text of ['moteur a', 'atelierr exemple', '000000018']) own.find({ text, territories: ['FR'] })
        } catch (error) {
          if (!OseError.isInstance(error) || error.code !== 'directory-invalid') throw error
        }
      }),
      { numRuns: 400 },
    )
    expect(() => loadLookup(bytes.slice(0, -1))).toThrow(/cut/u)
    expect(() => loadLookup(new Uint8Array())).toThrow(/does not begin/u)
  })

  it.each([
    [{ text: 'x'.repeat(201) }],
    [{ text: 'a b c d e f g h i' }],
    [{ territories: ['Lyon Nord'] }],
    [{ territories: Array(51).fill('FR') }],
    [{ limit: 1001 }],
  ])('%# is too much', (query) => {
    expect(() => lookup.find(query)).toThrow(expect.objectContaining({ code: 'query-invalid' }))
  })

  it.each([[null], [{ text: 7 }], [{ kind: 'person' }], [{ limit: 0 }], [{ other: 1 }]])('%j is no query', (query) => {
    expect(() => lookup.find(query as never)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })

  it.each([[null], [{}], [{ experts: [{}] }], [{ experts: [], software: [null] }]])('%j is no directory', (of) => {
    expect(() => createLookup(of as never)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
    expect(() => loadLookup(of as never)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })
})
