import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arrowProblems } from './lib/arrows.ts'

let root = ''
const house = {
  arrows: {
    core: [],
    criteria: ['core'],
    'adapters-ted': ['core'],
    cli: ['core', 'criteria', 'adapters-ted'],
  },
  floors: { core: ['upper', 'lower/inner', 'middle', 'lower'], criteria: [], cli: ['.', 'io'] },
}
const problemsOf = () => arrowProblems(house, root)

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'arrows-'))
  const paths: Record<string, readonly string[]> = {}
  for (const folder of ['core', 'criteria', 'adapters-ted', 'cli']) {
    plant(`packages/${folder}/package.json`, JSON.stringify({ name: `@opensource-experts/${folder}` }))
    paths[`@opensource-experts/${folder}`] = [`./packages/${folder}/src/index.ts`]
  }
  plant('tsconfig.json', JSON.stringify({ compilerOptions: { paths, module: 'ESNext', moduleResolution: 'Bundler' } }))
  plant('packages/core/src/index.ts', "export { one } from './upper/one'\n")
  plant('packages/core/src/upper/one.ts', "import type { Base } from '../lower/base'\nexport const one: Base = 1\n")
  plant('packages/core/src/lower/base.ts', 'export type Base = number\n')
  plant(
    'packages/criteria/src/index.ts',
    "import { one } from '@opensource-experts/core'\nexport const two = one + 1\n",
  )
  plant('packages/cli/src/index.ts', "export { two } from '@opensource-experts/criteria'\n")
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('between packages', () => {
  it('finds nothing where all arrows point down', async () => {
    expect(await problemsOf()).toEqual([])
  })

  it.each([
    ['a static import', "import { two } from '@opensource-experts/criteria'\nexport const x = two\n"],
    ['a dynamic import', "export const x = () => import('@opensource-experts/criteria')\n"],
    ['a re-export', "export { two } from '@opensource-experts/criteria'\n"],
    ['a type import', "import type { two } from '@opensource-experts/criteria'\nexport type X = typeof two\n"],
    ['an inline type import', "export type X = import('@opensource-experts/criteria').X\n"],
    ['an entry below the main one', "import { two } from '@opensource-experts/criteria/deep'\nexport const x = two\n"],
  ])('catches %s that points upward', async (_, text) => {
    plant('packages/core/src/upper/upward.ts', text)
    expect(await problemsOf()).toContainEqual(
      expect.stringMatching(/^packages\/core\/src\/upper\/upward\.ts:1 imports \S*criteria\S*, which is not below it/),
    )
  })

  it('catches a sideways import, also in a test', async () => {
    plant('packages/adapters-ted/src/a.test.ts', "\nimport { two } from '@opensource-experts/criteria'\ntwo()\n")
    expect(await problemsOf()).toEqual([expect.stringContaining('packages/adapters-ted/src/a.test.ts:2 imports')])
  })

  it('catches a path into another package', async () => {
    plant('packages/criteria/src/a.ts', "export { one } from '../../core/src/index'\n")
    expect(await problemsOf()).toEqual([expect.stringContaining('import packages by name')])
  })

  it('lets tests use the fixtures of a package below, and only those', async () => {
    plant('packages/core/src/upper/__fixtures__/a.ts', 'export const a = 1\n')
    plant('packages/criteria/src/__fixtures__/c.ts', 'export const c = 1\n')
    const text = "export { a } from '../../core/src/upper/__fixtures__/a'\n"
    plant('packages/criteria/src/a.test.ts', text)
    expect(await problemsOf()).toEqual([])
    plant('packages/criteria/src/b.ts', text)
    plant('packages/core/src/c.test.ts', "export { c } from '../../criteria/src/__fixtures__/c'\n")
    const problems = await problemsOf()
    expect(problems).toContainEqual(expect.stringContaining('packages/core/src/c.test.ts:1'))
    expect(problems).toContainEqual(expect.stringMatching(/packages\/criteria\/src\/b\.ts:1 .* is for tests/))
  })

  it('catches a dependency that points upward', async () => {
    const manifest = { name: '@opensource-experts/core', devDependencies: { '@opensource-experts/cli': 'workspace:^' } }
    plant('packages/core/package.json', JSON.stringify(manifest))
    expect(await problemsOf()).toEqual([
      expect.stringContaining('packages/core/package.json depends on @opensource-experts/cli'),
    ])
  })

  it('asks for a line for every package', async () => {
    plant('packages/embed/package.json', JSON.stringify({ name: '@opensource-experts/embed' }))
    expect(await problemsOf()).toEqual([expect.stringContaining('packages/embed has no line')])
  })

  it('does not take a word in a comment or a string for an import', async () => {
    const text = "// import { two } from '@opensource-experts/criteria'\n"
    plant('packages/core/src/a.ts', `${text}export const text = "import '@opensource-experts/criteria'"\n`)
    expect(await problemsOf()).toEqual([])
  })
})

describe('between the folders of a package', () => {
  it.each([
    ['a source', 'packages/core/src/lower/a.ts', '../upper/one'],
    ['a test', 'packages/core/src/lower/a.test.ts', '../upper/one'],
    ['a folder inside one', 'packages/core/src/middle/deep/a.ts', '../../upper/one'],
    ['a parent that stands below its own folder', 'packages/core/src/lower/a.ts', './inner/b'],
    ['a file of src', 'packages/core/src/upper/a.ts', '../index'],
  ])('catches %s that looks up', async (_, path, specifier) => {
    plant('packages/core/src/lower/inner/b.ts', 'export const one = 1\n')
    plant(path, `export { one } from '${specifier}'\n`)
    const problems = await problemsOf()
    expect(problems).toEqual([expect.stringContaining(`${path}:1 imports`)])
  })

  it.each([
    ['down', 'packages/core/src/middle/a.ts', '../lower/base'],
    ['to its own folder', 'packages/core/src/lower/a.ts', './base'],
    ['down from a folder that is listed above its parent', 'packages/core/src/lower/inner/a.ts', '../../middle/m'],
    ['into what is generated', 'packages/core/src/lower/a.ts', '../generated/g'],
    ['from what is generated', 'packages/core/src/generated/a.ts', '../upper/one'],
    ['to a script that it tests', 'packages/core/src/lower/a.test.ts', '../../scripts/s'],
    ['to a file of src that is listed below', 'packages/cli/src/a.ts', './index'],
  ])('lets an import pass that leads %s', async (_, path, specifier) => {
    plant('packages/core/src/middle/m.ts', 'export const m = 1\n')
    plant('packages/core/src/generated/g.ts', 'export const g = 1\n')
    plant('packages/core/scripts/s.ts', 'export const s = 1\n')
    plant(path, `export * from '${specifier}'\n`)
    expect(await problemsOf()).toEqual([])
  })

  it('keeps the listed place of the files of src', async () => {
    plant('packages/cli/src/io/a.ts', "export { two } from '../index'\n")
    expect(await problemsOf()).toEqual([expect.stringContaining('is on a higher floor than io')])
  })

  it('catches a source that uses a script', async () => {
    plant('packages/core/scripts/s.ts', 'export const s = 1\n')
    plant('packages/core/src/lower/a.ts', "export { s } from '../../scripts/s'\n")
    expect(await problemsOf()).toEqual([expect.stringContaining('no part of what is published')])
  })

  it('catches a circle of files, of types too, and shows it', async () => {
    plant('packages/core/src/lower/a.ts', "import type { B } from './b'\nexport type A = B\n")
    plant('packages/core/src/lower/b.ts', "import type { A } from './a'\nexport type B = A\n")
    expect(await problemsOf()).toContainEqual(expect.stringMatching(/circle of files \(.*lower\/[ab]\.ts -> /))
  })

  it('asks for a floor for every folder', async () => {
    plant('packages/core/src/attic/a.ts', 'export const a = 1\n')
    expect(await problemsOf()).toEqual([expect.stringContaining('packages/core/src/attic has no floor')])
  })
})
