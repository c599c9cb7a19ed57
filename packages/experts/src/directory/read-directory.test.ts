import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { directory, fact, firm } from '../__fixtures__/directory'
import { parseDirectory, readDirectory } from './parse-directory'

const siren = (value: string, scheme = 'SIREN') => ({ ids: [{ scheme, value }] })

function failure(act: () => unknown): OseError {
  try {
    act()
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error('it was taken')
}

describe('one bad entry', () => {
  it.each<[string, unknown, string, string]>([
    ['a number that does not check', firm('bad', siren('000000019')), 'identifier', '/experts/1/ids/0'],
    ['an unknown key', { ...firm('bad'), sponsor: true }, 'unknown-key', '/experts/1/sponsor'],
    ['no entry at all', null, 'invalid', '/experts/1'],
    ['an id that stands already', firm('first'), 'duplicate', '/experts/1/id'],
    ['a number that stands already', firm('bad', siren('00000001800002', 'SIRET')), 'duplicate', '/experts/1/ids'],
    ['a fact of tomorrow', firm('bad', { offers: [fact('A', 's', '2027-01-01')] }), 'date', '/experts/1/offers/0/date'],
  ])('%s: is left out and reported, and the others are used', (_, bad, code, path) => {
    const text = JSON.stringify({ ...directory([]), experts: [firm('first', siren('000 000 018')), bad, firm('last')] })
    const { directory: read, leftOut, issues } = readDirectory(text)
    expect(read.experts.map(({ id }) => id)).toEqual(['first', 'last'])
    expect(read.experts[0]?.ids).toEqual([{ scheme: 'SIREN', value: '000000018' }])
    expect([leftOut, issues]).toEqual([
      1,
      [{ code, path, message: expect.any(String), location: { line: 1, column: expect.any(Number) } }],
    ])
    // Whoever writes the file is told all the same.
    expect(failure(() => parseDirectory(text)).path).toBe(path)
  })

  it('a wrong entry takes no id from a right one', () => {
    const wrong = firm('twin', siren('000000019'))
    expect(readDirectory(directory([wrong, firm('twin')]))).toMatchObject({
      leftOut: 1,
      directory: { experts: [{ id: 'twin' }] },
    })
  })

  it('is an error where none is left, or where what is wrong holds for all', () => {
    expect(failure(() => readDirectory(directory([firm('a', siren('1'))]))).code).toBe('directory-invalid')
    expect(failure(() => readDirectory({ ...directory([firm('a')]), licence: 5 })).path).toBe('/licence')
    const software = [1, 2].map((n) => ({ id: 'twice', name: `Name ${n}` }))
    expect(failure(() => readDirectory(directory([firm('a')], { software }))).path).toBe('/software/1/id')
  })

  it('counts all that were left out, and describes a hundred', () => {
    const experts = [firm('good'), ...Array.from({ length: 300 }, (_, n) => ({ id: `f${n}` })), firm('last')]
    const { directory: read, leftOut, issues } = readDirectory({ ...directory([]), experts })
    expect([read.experts.length, leftOut, issues.length]).toEqual([2, 300, 100])
  })
})

describe('a file of another kind is named', () => {
  it.each<[string, unknown]>([
    ['a publiccode.yml', { publiccodeYmlVersion: '0', name: 'Invented', maintenance: { type: 'none' } }],
    ['the SILL', [{ _id: 1, _name: 'Invented', comptoirDuLibreOrgId: 1, mimGroup: 'MIMO' }]],
    ['the SILL', [{ softwareName: 'Invented', isPresentInSupportContract: false }]],
    ['Developers Italia', { data: [{ id: '1', publiccodeYml: "publiccodeYmlVersion: '0.5'" }] }],
    ['CNLL', [{ nom: 'Invented', sill_id: 1, prestataires: [] }]],
    ['Comptoir du Libre', { date_of_export: '2026-01-01', softwares: [] }],
    ['recherche-entreprises', { results: [{ siren: '000000018' }], total_results: 1 }],
  ])('%s', (name, value) => {
    for (const input of [value, JSON.stringify(value)]) {
      const error = failure(() => readDirectory(input))
      expect(error.code).toBe('directory-invalid')
      expect(error.facts.format).toContain(name)
      expect(error.message).toContain(name)
      expect(error.message).toMatch(/no directory of firms\. .*(Ask its publisher|write a directory)/)
    }
  })

  it('as YAML too, and nothing else is taken for one', () => {
    expect(failure(() => readDirectory('publiccodeYmlVersion: "0"\nname: x\n')).message).toContain('publiccode.yml')
    for (const other of [[], {}, [{}], [null], { data: [] }, { results: [] }, 'x: y'])
      expect(failure(() => readDirectory(other)).facts.format).toBeUndefined()
  })
})

it('a hostile name is quoted shortened', () => {
  for (const text of [
    `a: *${'a'.repeat(100_000)}`,
    `a: !${'a'.repeat(100_000)} x`,
    `? ${'a'.repeat(100_000)}: [`,
    `{"a": ${'a'.repeat(100_000)}}`,
  ])
    expect(failure(() => readDirectory(text)).message.length).toBeLessThan(400)
})
