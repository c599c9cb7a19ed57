import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { directory, fact, firm } from '../__fixtures__/directory'
import type { DirectoryIssue } from './directory-issue'
import { parseDirectory } from './parse-directory'

function failure(input: unknown, options: Parameters<typeof parseDirectory>[1] = {}): OseError {
  try {
    parseDirectory(input, options)
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
  throw new Error('it was taken')
}

const issuesOf = (error: OseError) => (error.facts.issues ?? []) as readonly DirectoryIssue[]
const places = (input: unknown) => issuesOf(failure(input)).map(({ code, path }) => [code, path])

const yaml = `schemaVersion: '1'
id: test
name: Test
licence: CC0-1.0
date: 2026-11-01
provenance: { publisher: P, inclusion: Made up., interests: [] }
experts:
  - id: firm-1
    name: Firm
    ids: [{ scheme: SIREN, value: '000000018' }]
    territories:
      - { value: FRK26, source: s, date: 2026-05-04 }
    offers:
      - { value: Moteur A, source: s, date: 2026-05-04 }
`

describe('reading', () => {
  it('takes YAML, JSON and values alike', () => {
    const value = parseDirectory(yaml)
    expect(value.experts[0]?.territories).toEqual([{ value: 'FRK26', source: 's', date: '2026-05-04' }])
    expect(parseDirectory(JSON.stringify(value))).toEqual(value)
    expect(parseDirectory(JSON.stringify(value), { file: 'a.yaml' })).toEqual(value)
    expect(parseDirectory(`\ufeff${yaml}`)).toEqual(value)
    expect(parseDirectory(value)).toEqual(value)
  })

  it('keeps days, NO and 1e3 as the text that they are', () => {
    const text = yaml.replaceAll('FRK26', 'NO').replace('name: Firm', "name: '1e3'")
    expect(parseDirectory(text).experts[0]).toMatchObject({ name: '1e3', territories: [{ value: 'NO' }] })
  })
})

describe('places of errors', () => {
  it('names the nearest key, with line and column', () => {
    const error = failure(yaml.replace('    offers:', '    offer:'), { file: 'd.yaml' })
    expect(error.code).toBe('directory-invalid')
    expect(error.message).toContain('did you mean "offers"?')
    expect([error.file, error.path, error.location]).toEqual(['d.yaml', '/experts/0/offer', { line: 13, column: 5 }])
  })

  it('gives the place of a value, and of what surrounds a missing one', () => {
    expect(failure(yaml.replace('FRK26', 'Rhône')).location).toEqual({ line: 12, column: 11 })
    const missing = failure(yaml.replace('source: s, date: 2026-05-04 }\n    offers', 'source: s }\n    offers'))
    expect([missing.path, missing.location]).toEqual(['/experts/0/territories/0/date', { line: 12, column: 9 }])
  })

  it('gives the place in JSON too', () => {
    const text = JSON.stringify(parseDirectory(yaml), null, 2).replace('"offers"', '"offer"')
    const line = text.split('\n').findIndex((each) => each.includes('"offer"')) + 1
    expect(failure(text).location).toEqual({ line, column: 7 })
  })

  it('gives the place of syntax errors', () => {
    expect(failure(yaml.replace('[]', '[')).location?.line).toBeGreaterThanOrEqual(6)
    expect(failure('{\n  "id": }').location).toEqual({ line: 2, column: 9 })
  })

  it('lists every issue up to a hundred', () => {
    const experts = Array.from({ length: 300 }, (_, index) => ({ id: `f${index}`, nam: 'x' }))
    const error = failure({ ...directory([]), experts })
    expect(issuesOf(error)).toHaveLength(100)
    expect(error.message).toContain('and many more')
  })
})

describe('the shape', () => {
  it.each([
    ['an unknown key', { ...directory([]), sponsors: [] }, [['unknown-key', '/sponsors']]],
    ['another version', { ...directory([]), schemaVersion: 1 }, [['invalid', '/schemaVersion']]],
    ['a date that is no day', directory([], { date: '2026-02-30' }), [['invalid', '/date']]],
    ['a licence in words', directory([], { licence: 'free for all!' }), [['invalid', '/licence']]],
    [
      'an unknown size',
      directory([firm('a', { size: { ...fact('huge'), value: 'huge' as 'large' } })]),
      [['invalid', '/experts/0/size/value']],
    ],
    [
      'ISO codes of countries',
      directory([firm('a', { territories: [fact('GR')] })]),
      [['invalid', '/experts/0/territories/0/value']],
    ],
    [
      'an address with credentials',
      directory([firm('a', { website: 'https://u:p@example.org/' })]),
      [['invalid', '/experts/0/website']],
    ],
    [
      'a script as address',
      directory([firm('a', { website: 'javascript:alert(1)' })]),
      [['invalid', '/experts/0/website']],
    ],
    ['several lines', directory([firm('a', { name: 'a\nb' })]), [['invalid', '/experts/0/name']]],
    ['no list', { ...directory([]), experts: {} }, [['invalid', '/experts']]],
    ['nothing', null, [['invalid', '']]],
    ['a text', ['x'], [['invalid', '']]],
  ])('refuses %s', (_, input, expected) => {
    expect(places(input)).toEqual(expected)
  })

  it('says what to do about numbers that YAML made of text', () => {
    expect(failure(yaml.replace("'000000018'", '000000018')).message).toContain('put it in quotes')
  })

  it('refuses a fact without source or date', () => {
    const bare = { ...firm('a'), offers: [{ value: 'Moteur A' }] }
    expect(places({ ...directory([]), experts: [bare] })).toEqual([
      ['missing', '/experts/0/offers/0/source'],
      ['missing', '/experts/0/offers/0/date'],
    ])
  })

  it('does not take __proto__ for a member', () => {
    const text = JSON.stringify(directory([firm('a')])).replace('"id":"a"', '"id":"a","__proto__":{"name":"x"}')
    expect(issuesOf(failure(text)).map(({ path }) => path)).toEqual(['/experts/0/__proto__'])
    const asYaml = yaml.replace('    name: Firm', '    name: Firm\n    __proto__: { x: 1 }')
    expect(issuesOf(failure(asYaml)).map(({ path }) => path)).toEqual(['/experts/0/__proto__'])
  })
})

describe('the meaning', () => {
  const siren = (value: string) => ({ ids: [{ scheme: 'SIREN', value }] })

  it('refuses ids and numbers that stand twice', () => {
    expect(places(directory([firm('a', siren('000000018')), firm('a')]))).toEqual([['duplicate', '/experts/1/id']])
    expect(
      places(
        directory([firm('a', siren('000000018')), firm('b', { ids: [{ scheme: 'VAT', value: 'FR12000000018' }] })]),
      ),
    ).toEqual([['duplicate', '/experts/1/ids']])
  })

  it('refuses numbers that do not check', () => {
    expect(places(directory([firm('a', siren('000000019'))]))).toEqual([['identifier', '/experts/0/ids/0']])
  })

  it('refuses facts younger than the edition', () => {
    expect(places(directory([firm('a', { offers: [fact('Moteur A', 's', '2026-11-02')] })]))).toEqual([
      ['date', '/experts/0/offers/0/date'],
    ])
  })

  it('refuses a name that means several pieces of software, and takes the id', () => {
    const software = [
      { id: 'atlas-db', name: 'Atlas', repository: 'https://git.example.org/atlas-db' },
      { id: 'atlas-map', name: 'Maps', aliases: ['ÁTLAS'] },
    ]
    const error = failure(directory([firm('a', { maintains: [fact('atlas')] })], { software }))
    expect([error.path, error.message]).toEqual([
      '/experts/0/maintains/0/value',
      expect.stringContaining('atlas-db, atlas-map'),
    ])
    expect(() => parseDirectory(directory([firm('a', { maintains: [fact('atlas-map')] })], { software }))).not.toThrow()
  })
})

describe('hostile files', () => {
  const bomb = `a: &a [${'x,'.repeat(9)}x]\n${'bcdefghi'
    .split('')
    .map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index]},`.repeat(9)}*${'abcdefgh'[index]}]`)
    .join('\n')}\n`

  it.each([
    ['an alias bomb', bomb],
    [
      'an alias to a map',
      yaml.replace('[{ scheme: SIREN', '[&x { scheme: SIREN').replace("'000000018' }]", "'000000018' }, *x]"),
    ],
    ['an alias to nothing', yaml.replace('name: Firm', 'name: *nothing')],
    ['an alias to itself', yaml.replace('name: Test', 'name: &x [*x]')],
    ['a merge key', yaml.replace('    name: Firm', '    <<: { name: Firm }')],
    ['a tag', yaml.replace('name: Firm', 'name: !!js/function "x"')],
    ['a key twice', yaml.replace('name: Test', 'name: Test\nname: Other')],
    ['a key that is a map', `? { a: 1 }\n: 1\n${yaml}`],
    ['two documents', `${yaml}---\n${yaml}`],
    ['deep lists', `${'['.repeat(50_000)}`],
    ['closed deep lists', `a: ${'['.repeat(100)}${']'.repeat(100)}`],
    ['deep JSON', `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['many aliases', `a: &a x\nb: [${'*a,'.repeat(2000)}]`],
    ['many errors', '*a '.repeat(20_000)],
    // Each took the square of its length: half a minute, and no signal was heard.
    ['a name of an alias that goes on', `a: *${'a'.repeat(100_000)}`],
    ['an anchor that goes on', `a: &${'a'.repeat(100_000)}`],
    ['tabs', `a: ${'\t'.repeat(100_000)}*b`],
    ['not text of either kind', '\u0000\u0001\u0002'],
    ['nothing', ''],
    ['a web page', '<!doctype html><html><body>Not found</body></html>'],
  ])('refuses %s', (_, text) => {
    expect(failure(text).code).toBe('directory-invalid')
  })

  it.each([
    ['the alias *nothing does not stand for a text', yaml.replace('name: Firm', 'name: *nothing')],
    ['the alias *x does not stand for a text', yaml.replace('[]', '&x []').replace('name: Firm', 'name: *x')],
    ['more than 16 lists and maps', `a: ${'['.repeat(17)}${']'.repeat(17)}`],
    ['more than 1000 open brackets', '['.repeat(2000)],
    ['more than 1000 YAML anchors', `a: &a x\nb: [${'*a,'.repeat(2000)}]`],
    ['the key "name" stands twice', yaml.replace('name: Test', 'name: Test\nname: Other')],
    ['a second document', `${yaml}---\n${yaml}`],
  ])('says %s', (reason, text) => {
    expect(failure(text).message).toContain(reason)
  })

  it('takes an alias to a text', () => {
    const text = yaml.replace('source: s', 'source: &s "https://facts.example.org/"').replace('source: s', 'source: *s')
    expect(parseDirectory(text).experts[0]?.offers?.[0]?.source).toBe('https://facts.example.org/')
  })

  it('holds to its limits', () => {
    expect(failure(yaml, { limits: { yamlCharacters: 100 } }).code).toBe('directory-too-large')
    expect(failure(JSON.stringify(parseDirectory(yaml)), { limits: { jsonCharacters: 100 } }).code).toBe(
      'directory-too-large',
    )
    expect(failure(directory([firm('a'), firm('b')]), { limits: { experts: 1 } }).code).toBe('directory-too-large')
  })
})
