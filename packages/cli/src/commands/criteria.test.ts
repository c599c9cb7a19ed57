import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runOse } from '../__fixtures__/run-ose'

interface ClauseDocument {
  readonly id: string
  readonly kind: string
  readonly texts: Readonly<Record<string, unknown>>
}
const clausesOf = (document: object | undefined) => document as readonly ClauseDocument[]

describe('ose criteria', () => {
  test('list: every clause, with its texts', async () => {
    const { exit, documents } = await runOse(['criteria', 'list', '--json'])
    expect(exit).toBe(0)
    expect(documents).toHaveLength(1)
    const clauses = clausesOf(documents[0])
    expect(clauses.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['AWD-01', 'AWD-02', 'SEL-01', 'PER-01', 'TEC-01']),
    )
    for (const { texts } of clauses) expect(Object.keys(texts)).toEqual(expect.arrayContaining(['en', 'fr']))
  })

  test('list --kind', async () => {
    const { documents } = await runOse(['criteria', 'list', '--kind', 'performance', '--json'])
    expect(new Set(clausesOf(documents[0]).map(({ kind }) => kind))).toEqual(new Set(['performance']))
  })

  test('show: the clause itself', async () => {
    const { exit, documents } = await runOse(['criteria', 'show', 'AWD-02', '--json'])
    expect({ exit, documents }).toMatchObject({ exit: 0, documents: [{ id: 'AWD-02', kind: 'award' }] })
    const { stdout } = await runOse(['criteria', 'show', 'AWD-02', '--lang', 'fr'])
    expect(stdout).toContain('AWD-02')
    expect(stdout).not.toMatch(/[{}]/u)
    for (const id of ['awd-02', ' Awd-02 '])
      expect((await runOse(['criteria', 'show', id, '--json'])).documents).toMatchObject([{ id: 'AWD-02' }])
  })

  test('French is French: kinds, bounds, law', async () => {
    const { documents } = await runOse(['criteria', 'list', '--json'])
    const ids = clausesOf(documents[0]).map(({ id }) => id)
    const english =
      /\b(?:award|quality|tender|whole number|a number|from|to|names|brackets|per cent|the firm|Directive|Decree|Law|art\. \d+ of)\b/u
    for (const argv of [['criteria', 'list'], ...ids.map((id) => ['criteria', 'show', id])]) {
      const { stdout } = await runOse([...argv, '--lang', 'fr'])
      expect(stdout, argv.join(' ')).not.toMatch(english)
    }
  })

  test('show: an id that is not there, with the nearest', async () => {
    const { exit, documents } = await runOse(['criteria', 'show', 'AWD-2', '--json'])
    expect(exit).toBe(2)
    expect(documents).toEqual([
      { file: null, error: { code: 'clause-unknown', message: expect.stringContaining('AWD-02') } },
    ])
  })

  test('review: a sheet a clause, self-contained, and an index; replaced with --force alone', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'ose-sheets-')), 'sheets')
    const { exit, documents } = await runOse(['criteria', 'review', '--out', out, '--json'])
    expect(exit).toBe(0)
    expect(documents).toEqual([{ files: expect.arrayContaining([join(out, 'index.html'), join(out, 'AWD-02.html')]) }])
    expect(readFileSync(join(out, 'AWD-02.html'), 'utf8')).toContain('sha256:')
    expect((await runOse(['criteria', 'review', '--out', out, '--json'])).exit).not.toBe(0)
    expect((await runOse(['criteria', 'review', '--out', out, '--force'])).stdout).toContain('index.html')
    rmSync(dirname(out), { recursive: true })
  })
})
