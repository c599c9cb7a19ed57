import { describe, expect, it } from 'vitest'
import { digestOf, type ForeignFiles, foreignReason } from './lib/foreign-files.ts'
import { textProblems } from './lib/hygiene-rules.ts'

const joined = (...parts: string[]) => parts.join('')

describe('textProblems', () => {
  it.each([
    ['a registry host', 'a.md', joined('https://registry.', 'npmjs.org/zod')],
    ['a registry setting', '.npmrc', joined('registry', '=https://mirror.example/')],
    ['a bound tarball', 'pnpm-lock.yaml', '    resolution: {tarball: https://mirror.example/zod.tgz}'],
    ['a home folder', 'a.ts', joined("const path = '/ho", "me/someone/x'")],
    ['a working folder', 'a.md', joined('see `/wo', 'rk/notes`')],
    ['a Windows home', 'a.md', joined('C:\\Us', 'ers\\someone')],
    ['a maker', 'a.md', joined('Written with Cl', 'aude.')],
    ['the two letters', 'a.md', joined('made by A', 'I')],
    ['a trailer', 'a.md', joined('Co-Authored', '-By: x')],
  ])('sees %s', (_, path, line) => {
    expect(textProblems(path, `first\n${line}\n`)).toEqual([expect.objectContaining({ line: 2 })])
  })

  it.each([
    ['a page of packages', 'a.md', 'https://www.npmjs.com is where packages are'],
    ['a path in an address', 'a.md', joined('https://example.org/wo', 'rk/a and a/ho', 'me/b')],
    ['French', 'a.md', 'J’ai vu. Un agent saisit les critères. Aire, maintenir, faillite.'],
    ['a registry of companies', 'a.md', 'the trade registry: RCS'],
  ])('lets %s pass', (_, path, line) => expect(textProblems(path, line)).toEqual([]))
})

describe('foreignReason', () => {
  const id = '01234567-89ab-cdef-0123-456789abcdef'
  const bytes = Buffer.from('<ContractNotice/>')
  const foreign: ForeignFiles = {
    digests: new Map([[digestOf(bytes), 'notices/1.xml']]),
    noticeIds: new Map([[id, '1.xml']]),
  }

  it('knows a copy by its digest, under any name', () => {
    expect(foreignReason('fixtures/own.xml', bytes, foreign)).toBe('is a copy of notices/1.xml')
  })

  it('knows an edited copy by its notice id', () => {
    const edited = Buffer.from(`<ID schemeName="notice-id">${id.toUpperCase()}</ID>`)
    expect(foreignReason('fixtures/own.xml', edited, foreign)).toContain('the real notice 1.xml')
  })

  it('knows SDK files by their kind, also where nothing can be compared', () => {
    expect(foreignReason('a/UBL-ContractNotice-2.3.xsd', Buffer.from(''), undefined)).toContain('eForms SDK')
  })

  it('lets own files pass', () => {
    expect(foreignReason('examples/data/notice.xml', Buffer.from('<a/>'), foreign)).toBeUndefined()
  })
})
