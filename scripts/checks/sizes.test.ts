import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { measureBundles, overContract, type SizeCeiling } from './lib/vendor-sizes.ts'

let root = ''
// Text that gzip cannot fold.
const noise = (length: number) => Array.from({ length }, (_, index) => ((index * 7919) % 104729).toString(36)).join('')

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sizes-'))
  plant(
    'packages/some/package.json',
    JSON.stringify({
      name: '@opensource-experts/some',
      type: 'module',
      sideEffects: false,
      exports: { '.': './dist/index.js' },
    }),
  )
  plant('packages/some/dist/index.js', "export { small } from './small.js'\nexport { large } from './large.js'\n")
  plant('packages/some/dist/small.js', 'export const small = 1\n')
  plant(
    'packages/some/dist/large.js',
    "import { fr } from './texts/fr.js'\nimport { own } from 'own'\nexport const large = [fr, own]\nexport const late = () => import('./late.js')\n",
  )
  plant('packages/some/dist/late.js', `export const late = '${noise(8000)}'\n`)
  plant('packages/some/dist/texts/fr.js', `export const fr = '${noise(2000)}'\n`)
  plant('packages/some/node_modules/own/package.json', '{ "name": "own", "type": "module", "main": "index.js" }')
  plant('packages/some/node_modules/own/index.js', `export const own = '${noise(1000)}'\n`)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const measure = async (what: Pick<SizeCeiling, 'names' | 'also' | 'without'>) => {
  const ceiling = { entry: 'some', from: '@opensource-experts/some', maxGzip: 1, ...what }
  const [size] = await measureBundles([ceiling], mkdtempSync(join(root, 'vendor-')), root)
  return size
}

describe('measureBundles', () => {
  it('brings what is used and no more, by both bundlers', async () => {
    const { gzip, warnings } = (await measure({ names: ['small'] })) ?? {}
    expect(gzip?.esbuild).toBeLessThan(100)
    expect(gzip?.vite).toBeLessThan(100)
    expect(warnings).toEqual([])
  })

  it('counts dependencies, and nothing that waits behind a dynamic import', async () => {
    const { raw, gzip } = (await measure({ names: ['large'] })) ?? {}
    for (const size of [raw?.esbuild, raw?.vite]) {
      expect(size).toBeGreaterThan(noise(2000).length + noise(1000).length)
      expect(size).toBeLessThan(noise(8000).length)
    }
    expect(gzip?.esbuild).toBeLessThan(raw?.esbuild ?? 0)
  })

  it('leaves texts out where asked', async () => {
    const whole = await measure({ names: ['*'] })
    const without = await measure({ names: ['*'], without: '/texts/' })
    for (const bundler of ['esbuild', 'vite'] as const)
      expect((whole?.raw[bundler] ?? 0) - (without?.raw[bundler] ?? 0)).toBeGreaterThan(noise(2000).length - 300)
  })

  it('measures entries that are imported together, once what they share', async () => {
    const some = '@opensource-experts/some'
    plant(
      'packages/some/package.json',
      JSON.stringify({
        ...{ name: some, type: 'module', sideEffects: false },
        exports: { '.': './dist/index.js', './texts/fr': './dist/texts/fr.js' },
      }),
    )
    const beside = await measure({ names: ['small'], also: { [`${some}/texts/fr`]: ['fr'] } })
    expect(beside?.raw.esbuild).toBeGreaterThan(noise(2000).length)
    const shared = await measure({ names: ['large'], also: { [`${some}/texts/fr`]: ['fr'] } })
    const alone = await measure({ names: ['large'] })
    for (const bundler of ['esbuild', 'vite'] as const)
      expect((shared?.raw[bundler] ?? 0) - (alone?.raw[bundler] ?? 0)).toBeLessThan(100)
  })

  it('hands on what a vendor would be warned of', async () => {
    plant('packages/some/dist/small.js', "import './late.js'\nexport const small = 1\n")
    expect((await measure({ names: ['small'] }))?.warnings).toEqual([expect.stringContaining('small.js')])
  })
})

describe('overContract', () => {
  const gzip = { esbuild: 10_001, vite: 9000 }

  it('says what was promised, where either bundle has more', () => {
    expect(overContract({ contract: 10_000, gzip })).toBe("over the contract's 10 kB")
  })

  it('says nothing where the promise is kept, or where there is none', () => {
    expect(overContract({ contract: 10_001, gzip })).toBe('')
    expect(overContract({ gzip })).toBe('')
  })
})
