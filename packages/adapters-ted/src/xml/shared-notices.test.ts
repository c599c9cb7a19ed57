import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fixtures } from '../__fixtures__/fixtures'
import { differenceOf } from './__fixtures__/differences'
import { seeBoth } from './__fixtures__/see-both'

/** Real notices lie beside the repository, where they are at hand. */
const shared = process.env.OSE_SHARED ?? fileURLToPath(new URL('../../../../../shared', import.meta.url))
const folder = join(shared, 'notices')
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xml')) : []

describe('a notice becomes the tree that saxes makes of it', () => {
  it.each(Object.entries(fixtures))('%s', (_, xml) => {
    const pair = seeBoth(new TextEncoder().encode(xml))
    expect(differenceOf(pair)).toBeUndefined()
    expect('nodes' in pair.own && pair.own.nodes.length).toBeGreaterThan(100)
  })

  it.runIf(names.length > 0)('each real one', () => {
    const differing = names.filter((name) => {
      const pair = seeBoth(readFileSync(join(folder, name)))
      return differenceOf(pair) !== undefined || !('nodes' in pair.own)
    })
    expect(differing).toEqual([])
    expect(names.length).toBeGreaterThan(300)
  })
})
