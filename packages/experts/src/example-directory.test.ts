import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDirectory } from './directory/parse-directory'
import { searchExperts } from './search/search-experts'
import { createFileDirectory } from './sources/file'

const file = new URL('../../../examples/data/directory.yaml', import.meta.url)
const text = readFileSync(file, 'utf8')
const example = parseDirectory(text, { file: 'directory.yaml' })

describe('examples/data/directory.yaml', () => {
  it('is thirty made-up firms, and says so', () => {
    expect(example.experts).toHaveLength(30)
    expect(example).toMatchObject({ fictitious: true, licence: 'CC0-1.0' })
    expect(text).toContain('SPDX-License-Identifier: CC0-1.0')
    for (const { website, ids = [] } of example.experts) {
      expect(website).toMatch(/^https:\/\/[a-z-]+\.example\.org\/$/u)
      for (const { value } of ids) expect(value).toMatch(/^00000\d{4}$/u)
    }
  })

  it('has firms of several countries and sizes that offer, maintain, or both', () => {
    const countries = new Set(
      example.experts.flatMap(({ territories = [] }) => territories.map(({ value }) => value.slice(0, 2))),
    )
    expect([...countries].sort()).toEqual(['BE', 'DE', 'ES', 'FR', 'IT', 'NL', 'PT'])
    expect(new Set(example.experts.map(({ size }) => size?.value))).toEqual(
      new Set(['micro', 'small', 'medium', 'large', undefined]),
    )
    const offersOnly = example.experts.filter(({ offers, maintains }) => offers && !maintains)
    const maintainsOnly = example.experts.filter(({ offers, maintains }) => !offers && maintains)
    expect([offersOnly.length > 5, maintainsOnly.length > 0]).toEqual([true, true])
  })

  it('answers for the software and the place of the example notice', async () => {
    const search = (software: string) =>
      searchExperts([createFileDirectory(example)], { software: [software], territories: ['FRI31'] })
    for (const software of ['Moteur A', 'Convertisseur B']) {
      const { total, competition } = await search(software)
      expect(total).toBeGreaterThan(1)
      expect(competition).toBe('unknown')
    }
  })
})
