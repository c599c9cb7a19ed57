import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { arrowProblems, importsOf } from './lib/arrows.ts'

let root = ''

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'arrows-'))
  for (const folder of ['core', 'criteria', 'adapters-ted', 'cli'])
    plant(`packages/${folder}/package.json`, JSON.stringify({ name: `@opensource-experts/${folder}` }))
  plant('packages/core/src/index.ts', 'export const one = 1\n')
  plant(
    'packages/criteria/src/index.ts',
    "import { one } from '@opensource-experts/core'\nexport const two = one + 1\n",
  )
  plant('packages/cli/src/index.ts', "export { two } from '@opensource-experts/criteria'\n")
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('arrowProblems', () => {
  it('finds nothing where all arrows point down', () => {
    expect(arrowProblems(root)).toEqual([])
  })

  it.each([
    ['a static import', "import { two } from '@opensource-experts/criteria'\nexport const x = two\n"],
    ['a dynamic import', "export const x = () => import('@opensource-experts/criteria')\n"],
    ['a re-export', "export { two } from '@opensource-experts/criteria'\n"],
    ['a type import', "export type X = import('@opensource-experts/criteria').X\n"],
    ['an entry below the main one', "import { two } from '@opensource-experts/criteria/deep'\nexport const x = two\n"],
  ])('catches %s that points upward', (_, text) => {
    plant('packages/core/src/upward.ts', text)
    expect(arrowProblems(root)).toEqual([
      expect.stringMatching(/^packages\/core\/src\/upward\.ts:1 imports @opensource-experts\/criteria/),
    ])
  })

  it('catches a sideways import, also in a test', () => {
    plant('packages/adapters-ted/src/a.test.ts', "\nimport { two } from '@opensource-experts/criteria'\ntwo()\n")
    expect(arrowProblems(root)).toEqual([expect.stringContaining('packages/adapters-ted/src/a.test.ts:2 imports')])
  })

  it('catches a path into another package', () => {
    plant('packages/criteria/src/a.ts', "export { one } from '../../core/src/index'\n")
    expect(arrowProblems(root)).toEqual([expect.stringContaining('outside its package')])
  })

  it('lets tests use the fixtures of a package below, and only those', () => {
    const text = "export { a } from '../../core/src/__fixtures__/a'\n"
    plant('packages/criteria/src/a.test.ts', text)
    expect(arrowProblems(root)).toEqual([])
    plant('packages/criteria/src/b.ts', text)
    plant('packages/core/src/c.test.ts', "export { a } from '../../criteria/src/__fixtures__/a'\n")
    expect(arrowProblems(root)).toEqual([
      expect.stringContaining('packages/core/src/c.test.ts:1'),
      expect.stringContaining('packages/criteria/src/b.ts:1'),
    ])
  })

  it('catches a dependency that points upward', () => {
    const manifest = { name: '@opensource-experts/core', devDependencies: { '@opensource-experts/cli': 'workspace:^' } }
    plant('packages/core/package.json', JSON.stringify(manifest))
    expect(arrowProblems(root)).toEqual([
      expect.stringContaining('packages/core/package.json depends on @opensource-experts/cli'),
    ])
  })

  it('asks for a line for every package', () => {
    plant('packages/embed/package.json', JSON.stringify({ name: '@opensource-experts/embed' }))
    expect(arrowProblems(root)).toEqual([expect.stringContaining('packages/embed has no line')])
  })
})

describe('importsOf', () => {
  it('does not take a word in a comment or a string for an import', () => {
    expect(importsOf("// import { a } from 'b'\nexport const text = \"import { a } from 'b'\"\n")).toEqual([])
  })
})
