import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const list = 'packages/core/src/errors/error-code.ts'
const codes = [...textOf(list).matchAll(/^ {2}\| '([a-z-]+)'$/gmu)].map(([, code]) => code ?? '')
const rows = [...textOf('docs/errors.md').matchAll(/^\| `([a-z-]+)` \| (.+) \| (.+) \|$/gmu)].map(
  ([, ...cells]) => cells,
)

/** Sources of packages, without tests and without what is generated. The compiler holds that no code is thrown unlisted. */
function sources(): string[] {
  const entries = readdirSync(join(root, 'packages'), { recursive: true, encoding: 'utf8' })
  return entries
    .filter((path) => /^[a-z-]+\/src\/.*\.ts$/u.test(path) && !/\.test(-d)?\.ts$|\/generated\//u.test(path))
    .map((path) => `packages/${path}`)
    .filter((path) => path !== list)
}

describe('error codes', () => {
  it('are listed once, and each has a line in the documentation', () => {
    expect(codes.length).toBeGreaterThan(60)
    expect(new Set(codes).size).toBe(codes.length)
    expect(rows.map(([code]) => code)).toEqual(codes)
    for (const [code, meaning = '', cure = ''] of rows)
      expect([code, meaning.length > 20, cure.length > 5]).toEqual([code, true, true])
  })

  it('stand in the sources, each of them', () => {
    const all = sources().map(textOf).join('\n')
    expect(codes.filter((code) => !all.includes(`'${code}'`))).toEqual([])
  })
})
