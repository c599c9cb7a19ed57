import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownSize } from './lib/own-size.ts'

let root = ''
// Text that gzip cannot fold.
const noise = (length: number) => Array.from({ length }, (_, index) => ((index * 7919) % 104729).toString(36)).join('')

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sizes-'))
  mkdirSync(join(root, 'locales'))
  writeFileSync(join(root, 'locales/fr.ts'), `export const fr = '${noise(2000)}'\n`)
  writeFileSync(join(root, 'own.ts'), `export const own = '${noise(1000)}'\n`)
  writeFileSync(
    join(root, 'index.ts'),
    "import { z } from 'zod/mini'\nexport { fr } from './locales/fr'\nexport { own } from './own'\nexport const s = z.string()\n",
  )
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('ownSize', () => {
  it('counts own code and no dependency', async () => {
    const { gzip, minified } = await ownSize({ source: 'index.ts' }, root)
    expect(minified).toBeGreaterThan(noise(3000).length - 100)
    expect(minified).toBeLessThan(noise(3000).length + 2000)
    expect(gzip).toBeLessThan(minified)
  })

  it('leaves texts out where asked', async () => {
    const whole = await ownSize({ source: 'index.ts' }, root)
    const without = await ownSize({ source: 'index.ts', without: '/locales/' }, root)
    expect(whole.minified - without.minified).toBeGreaterThan(noise(2000).length - 200)
  })
})
