import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { OseError } from '@opensource-experts/core'
import { describe, expect, it } from 'vitest'
import { nutsCode } from './nuts-code'

const refusal = (term: string) => {
  try {
    return nutsCode(term)
  } catch (error) {
    if (OseError.isInstance(error)) return error
    throw error
  }
}

it.each([
  ['FR', 'FR'],
  ['frk26', 'FRK26'],
  ['FRK2', 'FRK2'],
  ['FR1', 'FR1'],
  ['DEA', 'DEA'],
  ['PT1A0', 'PT1A0'],
  ['FRZZZ', 'FRZZZ'],
  ['DEZZ', 'DEZZ'],
  ['GR3', 'EL3'],
  ['gb', 'UK'],
  ['UKM', 'UKM'],
  ['XK', 'XK'],
  // Left to whoever needs one: the country of an example.
  ['XA1', 'XA1'],
])('%s is %s', (term, code) => {
  expect(nutsCode(term)).toBe(code)
})

describe('a word that looks like a code is none', () => {
  it.each([
    ['Lyon', undefined],
    ['Paris', 'FR101'],
    ['Roma', undefined],
    ['Lille', undefined],
    ['Nice', undefined],
    ['Italy', 'IT'],
    ['Italie', 'IT'],
    ['Grèce', 'EL'],
    ['Rhone', 'FRK26'],
    ['ile de france', 'FR1'],
    ['Provence-Alpes-Cote d’Azur', 'FRL'],
    ['Ain', 'FRK21'],
    ['US', undefined],
    ['FRENCH', undefined],
    ['FR K', undefined],
    ['GRENOBLE', undefined],
    ['', undefined],
  ])('%s: %s', (term, meant) => {
    expect(refusal(term)).toMatchObject({ code: 'query-invalid', facts: meant === undefined ? {} : { meant } })
    const { message } = refusal(term) as OseError
    expect(message).toContain('such as FR, FRK, FRK2 or FRK26')
    if (meant !== undefined) expect(message).toContain(`write ${meant}`)
  })
})

const samples = fileURLToPath(new URL('../../../../../shared/samples/experts/territory/', import.meta.url))
it.skipIf(!existsSync(samples))(
  'knows each department and region of the samples by its name, and its code is one',
  () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(`${samples}${name}.json`, 'utf8')) as {
        name: string
        nuts3?: string
        nuts1?: string[]
        nuts2?: string[]
      }[]
    const departments = read('departement-to-nuts').filter(({ nuts3 }) => nuts3)
    for (const { name, nuts3 = '' } of departments) {
      expect(nutsCode(nuts3)).toBe(nuts3)
      const meant = (refusal(name) as OseError).facts.meant
      // Five of the overseas are both.
      expect([nuts3, nuts3.slice(0, 4)]).toContain(meant)
    }
    for (const { name, nuts1 = [], nuts2 = [] } of read('region-to-nuts'))
      expect([...nuts1, ...nuts2]).toContain((refusal(name) as OseError).facts.meant)
  },
)
