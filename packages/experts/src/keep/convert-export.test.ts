import { describe, expect, it } from 'vitest'
import { asked, sourceFixtures } from '../__fixtures__/sources'
import { parseDirectory } from '../directory/parse-directory'
import { convertExport } from './convert-export'
import { directoryText } from './directory-text'

const day = '2026-11-02'
/** What a source answers, as a file. */
const fileOf = (id: string) => {
  const fixture = sourceFixtures.find((each) => each.id === id)
  const answer = fixture?.answers[fixture.first] as { readonly json?: unknown; readonly body?: string }
  return answer.body ?? JSON.stringify(answer.json)
}

describe.each(['cnll', 'comptoir', 'sill', 'publiccode'] as const)('an export of %s', (id) => {
  it('becomes the directory that the source itself gives, told by its shape', async () => {
    const { format, directory, leftOut } = convertExport(fileOf(id), { day })
    expect([format, leftOut]).toEqual([id, 0])
    const answers = Object.assign({}, ...sourceFixtures.map((each) => each.answers))
    const source = sourceFixtures
      .find((each) => each.id === id)
      ?.create({
        now: () => asked,
        http: {
          resolve: async () => ['93.184.216.34'],
          fetch: async (input) => {
            const url = new URL(input instanceof Request ? input.url : input)
            const { json, body = JSON.stringify(json) } = answers[`GET ${url.origin}${url.pathname}`]
            return new Response(body, { headers: { 'content-type': 'application/json' } })
          },
        },
      })
    const { directory: asked_ } = (await source?.read()) ?? {}
    const address = asked_?.experts[0]?.maintains?.[0]?.source
    expect(convertExport(fileOf(id), { day, ...(address ? { address } : {}) }).directory).toEqual(asked_)
    expect(directory.experts.length).toBeGreaterThan(0)
  })

  it.each(['yaml', 'json'] as const)('as %s is read again as the same', (format) => {
    const { directory } = convertExport(fileOf(id), { day })
    expect(parseDirectory(directoryText(directory, format), { format })).toEqual(directory)
  })

  it('names no person and no e-mail address', () => {
    expect(directoryText(convertExport(fileOf(id), { day }).directory)).not.toMatch(/Une Personne|@coop/u)
  })
})

describe('convertExport', () => {
  it('the day of the export counts where it is the earlier one', () => {
    const date = (of: string, on: string) => convertExport(fileOf(of), { day: on }).directory.date
    expect(date('comptoir', '2026-11-02')).toBe('2026-10-01')
    expect(date('comptoir', '2026-09-01')).toBe('2026-09-01')
    expect(date('cnll', '2026-09-01')).toBe('2026-09-01')
  })

  it.each<[string, string, object]>([
    ['nothing', '', {}],
    ['null', 'null', {}],
    ['an empty list', '[]', {}],
    ['an empty list of a kind', '[]', { format: 'cnll' }],
    ['a number', '7', {}],
    ['no JSON', '[{', {}],
    ['another shape', '[{"a":1}]', {}],
    ['entries without names', '[{"sill_id":1,"prestataires":[]}]', {}],
    ['another kind than is said', fileOf('comptoir'), { format: 'sill' }],
    ['YAML that is none', 'a: [', {}],
  ])('%s is refused', (_, text, more) => {
    expect(() => convertExport(text, { day, ...more })).toThrow(expect.objectContaining({ code: 'directory-invalid' }))
  })

  it.each([
    [7, { day }],
    ['[]', {}],
    ['[]', { day: 'today' }],
    ['[]', { day, format: 'wikidata' }],
    ['[]', { day, address: 'https://user:hunter2@a.example/' }],
  ])('%# is no call', (text, options) => {
    const call = () => convertExport(text as never, options as never)
    expect(call).toThrow(expect.objectContaining({ code: 'input-invalid' }))
    expect(call).not.toThrow(/hunter2/u)
  })
})
