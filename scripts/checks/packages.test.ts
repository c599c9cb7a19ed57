import { describe, expect, it } from 'vitest'
import { contentProblems, manifestProblems } from './lib/package-contents.ts'
import type { Manifest } from './lib/workspace.ts'

const manifest: Manifest = {
  name: '@opensource-experts/some',
  description: 'Something that is described well enough.',
  license: 'Apache-2.0',
  type: 'module',
  sideEffects: false,
  files: ['dist'],
  keywords: ['procurement'],
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
}
const files = ['LICENSE', 'README.md', 'dist/index.d.ts', 'dist/index.js', 'package.json']

describe('contentProblems', () => {
  it('takes a package that holds its build, its licence and its readme', () => {
    expect(contentProblems(manifest, files, { attribution: false })).toEqual([])
  })

  it.each(['LICENSE', 'README.md'])('misses %s', (path) => {
    const problems = contentProblems(
      manifest,
      files.filter((each) => each !== path),
      { attribution: false },
    )
    expect(problems).toEqual([expect.stringContaining(`lacks ${path}`)])
  })

  it('wants the attribution beside SDK material, and the text of a second licence', () => {
    const problems = contentProblems({ ...manifest, license: '(Apache-2.0 AND CC0-1.0)' }, files, { attribution: true })
    expect(problems).toEqual([
      expect.stringContaining('lacks NOTICE'),
      expect.stringContaining('lacks LICENSES/CC0-1.0.txt'),
    ])
  })

  it.each([
    'dist/plan.test.js',
    'src/index.ts',
    'dist/__fixtures__/a.js',
    'dist/notice.xml',
    'schemas/UBL-ContractNotice-2.3.xsd',
    'fields/fields.json',
    'tsconfig.json',
    '.env',
  ])('does not want %s', (path) => {
    expect(contentProblems(manifest, [...files, path], { attribution: false })).toEqual([
      expect.stringContaining(`holds ${path}`),
    ])
  })
})

describe('manifestProblems', () => {
  it('takes a complete manifest', () => expect(manifestProblems(manifest)).toEqual([]))

  it.each<[string, Partial<Manifest>]>([
    ['"type"', { type: 'commonjs' }],
    ['"sideEffects"', { sideEffects: true }],
    ['"license"', { license: 'MIT' }],
    ['"keywords"', { keywords: [] }],
    ['opens everything', { exports: { ...manifest.exports, './*': './dist/*.js' } }],
    ['"main"', { main: './dist/index.js' }],
  ])('reports %s', (word, change) => {
    expect(manifestProblems({ ...manifest, ...change })).toEqual([expect.stringContaining(word)])
  })
})
