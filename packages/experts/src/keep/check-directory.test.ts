import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { directory, firm } from '../__fixtures__/directory'
import { parseCorrections } from '../join/corrections'
import { checkDirectory } from './check-directory'
import { type DirectoryFinding, formatDirectoryFinding } from './directory-finding'

const example = readFileSync(new URL('../../../../examples/data/directory.yaml', import.meta.url), 'utf8')
const codes = ({ findings }: { readonly findings: readonly DirectoryFinding[] }) => findings.map(({ code }) => code)
const about = (findings: readonly DirectoryFinding[], code: string) => findings.filter((each) => each.code === code)
const fact = (value: string, more = {}) => ({ value, source: 'https://git.example.org/a', date: '2026-10-01', ...more })
const number = (value: string) => ({ ids: [{ scheme: 'SIREN', value }] })
const check = (experts: readonly object[], options = {}, head = {}) =>
  checkDirectory({ ...directory([]), ...head, experts }, options)

describe('checkDirectory', () => {
  it('has no error against the example, and places what is weak', () => {
    const { counts, firms, leftOut, findings } = checkDirectory(example, { file: 'directory.yaml', day: '2026-11-20' })
    expect([counts, firms, leftOut]).toEqual([{ error: 0, warning: 0, info: 14 }, 30, 0])
    for (const { location } of findings) expect(location?.line).toBeGreaterThan(1)
  })

  it('tells facts and editions older than a year on the day of reading', () => {
    const experts = [{ ...firm('a'), ...number('000000018'), offers: [fact('A'), fact('B', { date: '2025-10-31' })] }]
    expect(codes(check(experts))).toEqual(['fact-old'])
    expect(codes(check(experts, { day: '2026-10-31' }))).toEqual([])
    const later = check(experts, { day: '2027-11-02' })
    expect(codes(later)).toEqual(['edition-old', 'fact-old', 'fact-old'])
    expect(about(later.findings, 'fact-old')[1]).toMatchObject({
      path: '/experts/0/offers/1',
      severity: 'warning',
      params: { value: 'B', date: '2025-10-31' },
    })
  })

  it('tells a claim that nobody can look up, and one that the firm makes of itself', () => {
    const website = 'https://www.firm.example/'
    const maintains = [fact('A', { source: 'https://firm.example/about' }), fact('B')]
    const offers = [fact('A', { source: 'told on the telephone' }), fact('B', { source: 'https://firm.example/' })]
    const { findings } = check([{ ...firm('a'), ...number('000000018'), website, maintains, offers }])
    expect(findings.map(({ code, path }) => [code, path])).toEqual([
      ['source-unclear', '/experts/0/offers/0/source'],
      ['maintains-by-itself', '/experts/0/maintains/0/source'],
    ])
  })

  it('tells entries that may be one firm, unless a correction says what they are', () => {
    const offers = [fact('A')]
    const twins = [
      { ...firm('a'), name: 'Coop', website: 'https://coop.example/', offers, ...number('000000018') },
      { ...firm('b'), name: 'COOP SAS', website: 'https://www.coop.example', offers },
      { ...firm('c'), name: 'Coop services', website: 'https://coop.example/c', offers },
      { ...firm('d'), name: 'coop', offers },
    ]
    const { findings, counts } = check(twins)
    expect(about(findings, 'duplicate-certain')).toMatchObject([
      { path: '/experts/1', params: { id: 'a', otherId: 'b' } },
    ])
    expect(about(findings, 'duplicate-probable').map(({ path }) => path)).toContain('/experts/2')
    expect(about(findings, 'duplicate-possible').map(({ path }) => path)).toContain('/experts/3')
    expect(counts.error).toBe(0)
    const corrections = parseCorrections("distinct: [{ firms: ['test:a', 'test:b'] }]")
    expect(about(check(twins, { corrections }).findings, 'duplicate-certain')).toEqual([])
  })

  it('errors come first, each with its place in the file', () => {
    const experts = [
      { ...firm('a'), ids: [{ scheme: 'SIREN', value: '000 000 019' }] },
      { id: 'b', name: 'B', colour: 1 },
      { ...firm('c'), ...number('000000018') },
      { ...firm('d'), ...number('000.000.018') },
    ]
    const { findings, counts, firms, leftOut } = check(experts)
    expect(findings.slice(0, 3).map(({ code, path, severity }) => [code, path, severity])).toEqual([
      ['unknown-key', '/experts/1/colour', 'error'],
      ['identifier', '/experts/0/ids/0', 'error'],
      ['duplicate', '/experts/3/ids', 'error'],
    ])
    expect([counts.error, firms, leftOut]).toEqual([3, 1, 3])
    expect(findings.slice(3).every(({ severity }) => severity !== 'error')).toBe(true)
  })

  it('places of weak entries are those of the file, also where others were left out', () => {
    expect(about(check([{ id: 'b', name: 'B', colour: 1 }, firm('a')]).findings, 'number-missing')[0]?.path).toBe(
      '/experts/1',
    )
  })

  it('tells software that nobody offers, and a name that looks like one that is declared', () => {
    const software = [
      { id: 'moteur-a', name: 'Moteur A' },
      { id: 'never', name: 'Jamais' },
    ]
    const experts = [
      { ...firm('a'), ...number('000000018'), offers: [fact('Moteur'), fact('moteur  a'), fact('Zzzz')] },
    ]
    const { findings } = check(experts, {}, { software })
    expect(about(findings, 'software-unused')).toMatchObject([{ path: '/software/1', params: { name: 'Jamais' } }])
    expect(about(findings, 'software-near')).toMatchObject([
      { path: '/experts/0/offers/0/value', params: { value: 'Moteur', near: 'Moteur A' } },
    ])
  })

  it.each<[string, unknown, string]>([
    ['no YAML', 'a: [', 'unreadable'],
    ['another file', { softwares: [], date_of_export: '2026-10-01' }, 'unreadable'],
    ['nothing', undefined, 'missing'],
    ['no head', { experts: [] }, 'missing'],
  ])('%s is a finding, and no exception', (_, input, code) => {
    const { findings, counts, firms } = checkDirectory(input)
    expect(codes({ findings })).toContain(code)
    expect(firms).toBe(0)
    expect(counts.error).toBeGreaterThan(0)
  })

  it('shows 500 and counts all', () => {
    const experts = Array.from({ length: 700 }, (_, at) => ({ ...firm(`f${at}`), name: `Firm ${at}` }))
    const { findings, counts } = check(experts)
    expect(findings).toHaveLength(500)
    expect(counts.warning + counts.info).toBeGreaterThan(699)
  })

  it.each([
    [{ day: 'today' }],
    [{ corrections: 7 }],
    [{ corrections: {} }],
    [{ corrections: { same: [{}], distinct: [] } }],
    [7],
    [{ dya: '2026-11-01' }],
  ])('%j are no options', (options) => {
    expect(() => checkDirectory(example, options as never)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
  })

  it('what is missing is named by its place', () => {
    const [finding] = check([{ id: 'b' }]).findings.filter(({ code }) => code === 'missing')
    expect(finding && formatDirectoryFinding(finding)).toBe(
      `A value is missing: ${finding?.path} is required and missing.`,
    )
    expect(finding?.path).toMatch(/\/name$/u)
  })

  it('each finding has its sentence in both languages, and nothing of it stays unfilled', () => {
    const experts = [
      {
        ...firm('a'),
        name: 'Coop',
        website: 'https://coop.example/',
        maintains: [fact('Moteur', { source: 'https://coop.example/' })],
      },
      { ...firm('b'), name: 'Coop', website: 'https://coop.example/', ids: [{ scheme: 'LEI', value: '1' }] },
      {
        ...firm('c'),
        name: 'Coop',
        website: 'https://coop.example/',
        offers: [fact('A', { date: '2020-01-01', source: 'x' })],
      },
      { id: 'd', name: 'D', colour: 1 },
    ]
    const { findings } = check(experts, { day: '2028-01-01' }, { software: [{ id: 'moteur-a', name: 'Moteur A' }] })
    expect(new Set(codes({ findings })).size).toBeGreaterThan(7)
    for (const finding of findings) {
      const [en, fr] = [formatDirectoryFinding(finding), formatDirectoryFinding(finding, 'fr-FR')]
      expect(en).not.toBe(fr)
      for (const text of [en, fr]) expect(text).not.toMatch(/[{}]|undefined|^$/u)
    }
  })
})
