import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { directory, firm } from '../__fixtures__/directory'
import type { Directory, DirectoryExpert } from '../directory/directory'
import { parseDirectory } from '../directory/parse-directory'
import { diffDirectories } from './diff-directories'
import { formatDirectoryChange } from './directory-change'

const example = parseDirectory(
  readFileSync(new URL('../../../../examples/data/directory.yaml', import.meta.url), 'utf8'),
)
const fact = (value: string, more = {}) => ({ value, source: 'https://a.example/', date: '2026-10-01', ...more })
const diff = (before: readonly DirectoryExpert[], after: readonly DirectoryExpert[]) =>
  diffDirectories(directory(before), directory(after)).map(({ code, params }) => [code, params])
const siren = (value: string) => ({ ids: [{ scheme: 'SIREN', value }] })

describe('diffDirectories', () => {
  it('finds nothing between a directory and itself, in whatever order', () => {
    const turned: Directory = {
      ...example,
      experts: [...example.experts].reverse().map((each) => ({ ...each, offers: [...(each.offers ?? [])].reverse() })),
    }
    const whole = { ...example, experts: example.experts.map((each) => ({ ...each, offers: each.offers ?? [] })) }
    expect([diffDirectories(example, example), diffDirectories(whole, turned)]).toEqual([[], []])
  })

  it('what came in one way is gone in the other', () => {
    const some = fc.subarray([...example.experts])
    fc.assert(
      fc.property(some, some, (one, other) => {
        const of = (a: readonly DirectoryExpert[], b: readonly DirectoryExpert[], code: string) =>
          diffDirectories({ ...example, experts: a }, { ...example, experts: b })
            .filter((each) => each.code === code)
            .map(({ firm: id }) => id)
            .sort()
        expect(of(one, other, 'firm-added')).toEqual(of(other, one, 'firm-removed'))
        expect(of(one, other, 'firm-added').length).toBe(other.filter((each) => !one.includes(each)).length)
      }),
    )
  })

  it('a firm that took another id is the same by its number', () => {
    expect(
      diff([{ ...firm('old'), ...siren('000000018') }], [{ ...firm('new'), name: 'New', ...siren('000000018') }]),
    ).toEqual([
      ['firm-id', { firm: 'New', before: 'old', after: 'new' }],
      ['firm-name', { firm: 'New', before: expect.any(String) }],
    ])
  })

  it('tells a fact that was looked at again from one with another source, and both from new ones', () => {
    const before = [fact('A'), fact('B'), fact('C')]
    const after = [fact('a', { date: '2026-10-09' }), fact('B', { source: 'https://b.example/' }), fact('D')]
    const changes = diff([{ ...firm('f'), offers: before }], [{ ...firm('f'), offers: after }])
    expect(changes.map(([code, params]) => [code, (params as { value: string }).value])).toEqual([
      ['fact-looked-at', 'a'],
      ['fact-source', 'B'],
      ['fact-added', 'D'],
      ['fact-removed', 'C'],
    ])
  })

  it('software that is called otherwise is the same where its list says so', () => {
    const software = [{ id: 'moteur-a', name: 'Moteur A', aliases: ['Engine A'] }]
    const of = (value: string): Directory => ({
      ...directory([{ ...firm('f'), offers: [fact(value)] }]),
      software,
    })
    expect(diffDirectories(of('Moteur A'), of('engine-a'))).toEqual([])
  })

  it('head, interests, software, website, numbers and size', () => {
    const before = directory([{ ...firm('f'), website: 'https://a.example/', ...siren('000000018') }])
    const after: Directory = {
      ...directory([{ ...firm('f'), size: { ...fact('micro'), value: 'micro', year: 2025 }, ...siren('000000026') }]),
      date: '2026-12-01',
      licence: 'CC-BY-4.0',
      provenance: { ...before.provenance, interests: ['One.'] },
      software: [{ id: 'a', name: 'A' }],
    }
    const changes = diffDirectories(before, after)
    expect(changes.map(({ code }) => code)).toEqual([
      'edition',
      'head',
      'interest-added',
      'software-added',
      'website',
      'number-added',
      'number-removed',
      'size',
    ])
    for (const change of [...changes, ...diffDirectories(after, before)])
      for (const locale of ['en', 'fr']) {
        const text = formatDirectoryChange(change, locale)
        expect(text).not.toMatch(/[{}]|undefined|^$/u)
        expect(text).not.toBe(change.code)
      }
  })

  it.each([
    [null, example],
    [example, {}],
    [example, { ...example, experts: [{}] }],
  ])('%# is no directory', (a, b) => {
    expect(() => diffDirectories(a as never, b as never)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })
})
