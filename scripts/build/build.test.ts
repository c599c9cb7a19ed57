import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeDeclarations } from './declarations.ts'
import { entriesOf } from './entries.ts'
import { modulesOf, specifierOf } from './modules.ts'
import { relativeImports } from './relative-imports.ts'

let folder = ''
const at = (path: string) => join(folder, path)
const built = (path: string) => readFileSync(at(`dist/${path}`), 'utf8')

function plant(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), text)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('entriesOf', () => {
  it('reads every condition, every pattern and every program of package.json', () => {
    const exports = {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      './http': { node: './dist/http/node.js', default: './dist/http/index.js' },
      './texts/*': { types: './dist/texts/*.d.ts', default: './dist/texts/*.js' },
      './data.json': './dist/data.json',
      './package.json': './package.json',
    }
    plant('package.json', JSON.stringify({ exports, bin: { some: './dist/bin.js' } }))
    const sources = [
      'src/index.ts',
      'src/http/node.ts',
      'src/http/index.ts',
      'src/texts/fr.ts',
      'src/texts/en.ts',
      'src/bin.ts',
    ]
    for (const path of [...sources, 'src/other.ts', 'src/data.json']) plant(path, '')
    const { modules, data } = entriesOf(folder)
    expect(modules.toSorted()).toEqual(sources.map(at).sort())
    expect(data).toEqual(['data.json'])
  })

  it('says which export has no source', () => {
    plant('package.json', JSON.stringify({ exports: { './gone': './dist/gone.js' } }))
    expect(() => entriesOf(folder)).toThrow('there is no src/gone.ts')
  })
})

describe('modulesOf', () => {
  it('follows what runs, through folders and dynamic imports, and not what only types need', async () => {
    plant('tsconfig.json', '{ "compilerOptions": { "verbatimModuleSyntax": true } }')
    plant(
      'src/index.ts',
      "import type { A } from './type'\nexport { b } from './b'\nexport const c = () => import('./c')\nexport type { A }\n",
    )
    plant('src/b/index.ts', "import 'outside'\nexport const b = 1\n")
    plant('src/c.ts', 'export {}\n')
    plant('src/type.ts', 'export type A = string\n')
    expect((await modulesOf([at('src/index.ts')])).sort()).toEqual([
      at('src/b/index.ts'),
      at('src/c.ts'),
      at('src/index.ts'),
    ])
  })
})

describe('specifierOf', () => {
  it.each([
    ['src/index.ts', 'src/a/b.ts', './a/b.js'],
    ['src/a/b.ts', 'src/c/index.ts', '../c/index.js'],
    ['src/a/b.ts', 'package.json', '../_.._/package.json.js'],
  ])('%s names %s as %s', (importer, target, specifier) => {
    expect(specifierOf(folder, at(importer), at(target))).toBe(specifier)
  })
})

describe('relativeImports', () => {
  it('finds the characters of each, in order', () => {
    const text = `import { a } from "./a";\nexport type B = import('../b').B | import("./c").C;\nexport * from './d';\nimport z from 'zod';\n`
    const found = relativeImports(text)
    expect(found.map(({ specifier }) => specifier)).toEqual(['./a', '../b', './c', './d'])
    for (const { specifier, start } of found) expect(text.slice(start, start + specifier.length)).toBe(specifier)
  })
})

describe('writeDeclarations', () => {
  it('writes what the public types name, with extensions, and nothing else', () => {
    plant(
      'src/index.ts',
      "import { hidden } from './hidden'\nexport type { A } from './model'\n/** Two. */\nexport const two: number = hidden\n",
    )
    plant('src/hidden.ts', 'export const hidden = [2].map(Number)[0] ?? 0\n')
    plant('src/model/index.ts', "export interface A { readonly b: import('./b').B }\n")
    plant('src/model/b.ts', 'export type B = string\n')
    writeDeclarations(folder, [at('src/index.ts')])
    expect(built('index.d.ts')).toContain(
      "export type { A } from './model/index.js';\n/** Two. */\nexport declare const two: number;",
    )
    expect(built('model/index.d.ts')).toContain("import('./b.js').B")
    expect(built('model/b.d.ts')).toContain('export type B = string;')
    expect(() => built('hidden.d.ts')).toThrow('ENOENT')
  })

  it('says where a type is not stated', () => {
    plant('src/index.ts', '\nexport const a = [1].map(String)\n')
    expect(() => writeDeclarations(folder, [at('src/index.ts')])).toThrow(/src\/index\.ts:2 .*isolatedDeclarations/)
  })
})
