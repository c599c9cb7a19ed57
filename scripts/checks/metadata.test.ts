import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { staleFiles, stamp, supportedNode } from './lib/project-metadata.ts'

let root = ''
function plant(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

const project = (url: string) =>
  JSON.stringify({ homepage: 'https://a.example', repository: { type: 'git', url }, bugs: 'https://a.example/bugs' })

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'metadata-'))
  plant('package.json', project('git+https://forge.example/a/b.git'))
  plant(
    'packages/core/src/project.ts',
    "export const repositoryAddress: string = 'https://old.example/x'\nexport const y = 1\n",
  )
  plant(
    'packages/core/package.json',
    '{ "name": "core", "license": "Apache-2.0", "engines": { "node": "*" }, "files": ["dist"] }',
  )
  plant('packages/hidden/package.json', '{ "name": "hidden", "private": true }')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

it('stamps the address, the folder and the lines of Node into every published package, and into core', () => {
  expect(staleFiles(root).map(({ path }) => path)).toEqual([
    'packages/core/package.json',
    'packages/core/src/project.ts',
  ])
  stamp(root)
  expect(staleFiles(root)).toEqual([])
  expect(JSON.parse(readFileSync(join(root, 'packages/core/package.json'), 'utf8'))).toEqual({
    name: 'core',
    homepage: 'https://a.example',
    repository: { type: 'git', url: 'git+https://forge.example/a/b.git', directory: 'packages/core' },
    bugs: 'https://a.example/bugs',
    license: 'Apache-2.0',
    engines: { node: supportedNode },
    files: ['dist'],
  })
  expect(readFileSync(join(root, 'packages/core/src/project.ts'), 'utf8')).toBe(
    "export const repositoryAddress: string = 'https://forge.example/a/b'\nexport const y = 1\n",
  )
})

it.each(['https://forge.example/a/b.git', 'git+https://forge.example/a/b', ''])('refuses to guess from "%s"', (url) => {
  plant('package.json', project(url))
  expect(() => staleFiles(root)).toThrow('names the repository as')
})
