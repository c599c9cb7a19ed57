import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { procurement, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const kinds = ['consultation-rules', 'ccap', 'cctp', 'answer-frame', 'internal-file']
let folder = ''
let good = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  good = await written(folder, 'good.json', procurement)
})

describe('ose documents', () => {
  test.each([
    ['html', '<!doctype html>'],
    ['md', '# '],
    ['docx', 'PK'],
    ['odt', 'PK'],
    ['xlsx', 'PK'],
  ])('%s: one file for each document, beside the others', async (format, start) => {
    const out = join(folder, format, `tender.${format}`)
    const { exit, documents } = await runOse(['documents', good, '--format', format, '--out', out, '--json'])
    expect(exit).toBe(0)
    const files = documents[0]?.files as readonly { kind: string; audience: string; output: string }[]
    expect(files.map(({ kind }) => kind)).toEqual(kinds)
    expect(files.map(({ audience }) => audience)).toEqual([...Array(4).fill('tender-documents'), 'internal-file'])
    expect((await readdir(join(folder, format))).sort()).toEqual(kinds.map((kind) => `tender-${kind}.${format}`).sort())
    for (const { output } of files) expect((await readFile(output, 'utf8')).startsWith(start)).toBe(true)
  })

  test('the ending of the file says the format; texts say which one is not for tenderers', async () => {
    const { exit, stdout } = await runOse(['documents', good, '--out', join(folder, 'short', 'a.b.md')])
    expect(exit).toBe(0)
    expect(stdout).toContain('a.b-ccap.md')
    expect(stdout).toContain('a.b-internal-file.md  (not for tenderers)')
  })

  test.each([
    [['--format', 'pdf', '--out', 'x'], 'There is no format "pdf". There are docx, html, md, odt, xlsx.'],
    [['--format', 'docx', '--out', 'x.odt'], 'ends with .odt and --format asks for docx'],
    [['--format', 'md', '--out', 'x.html'], 'ends with .html and --format asks for md'],
  ])('%j says which formats there are', async (args, says) => {
    const { exit, documents } = await runOse(['documents', good, ...args, '--json'])
    expect(exit).toBe(2)
    expect(documents[0]?.error).toMatchObject({ code: 'usage', message: expect.stringContaining(says) })
  })

  test('replaces nothing without --force, and never its input', async () => {
    const out = join(folder, 'twice', 'tender.md')
    const call = ['documents', good, '--out', out, '--json']
    expect((await runOse(call)).exit).toBe(0)
    expect((await runOse(call)).documents[0]?.error?.code).toBe('output-exists')
    expect((await runOse([...call, '--force'])).exit).toBe(0)
  })

  test('what the linter says stands in the internal file, in the language of the documents', async () => {
    const out = join(folder, 'notes', 'tender.md')
    const suppressions = await written(folder, 'aside.json', [{ ruleId: 'AWD-W02', reason: 'Écarté à dessein.' }])
    const { exit } = await runOse(['documents', good, '--out', out, '--suppressions', suppressions])
    expect(exit).toBe(0)
    const [rules, internal] = await Promise.all(
      ['consultation-rules', 'internal-file'].map((kind) =>
        readFile(join(folder, 'notes', `tender-${kind}.md`), 'utf8'),
      ),
    )
    expect(internal).toContain('Écarté à dessein.')
    expect(rules).not.toContain('Écarté à dessein.')
  })

  test('a language that the documents lack is refused, and nothing is written', async () => {
    const out = join(folder, 'none', 'tender.md')
    const { exit, documents } = await runOse(['documents', good, '--out', out, '--language', 'pl', '--json'])
    expect(exit).toBe(2)
    expect(documents[0]?.error?.code).toBe('language-missing')
    await expect(readdir(join(folder, 'none'))).rejects.toThrow('ENOENT')
  })

  test('a small contract on one page, in place of the documents', async () => {
    const out = join(folder, 'page', 'tender.html')
    const { exit, documents } = await runOse(['documents', good, '--one-page', '--out', out, '--json'])
    expect({ exit, documents }).toMatchObject({
      exit: 0,
      documents: [
        {
          files: [
            { kind: 'one-page', audience: 'tender-documents', output: join(folder, 'page', 'tender-one-page.html') },
          ],
        },
      ],
    })
    expect(await readdir(join(folder, 'page'))).toEqual(['tender-one-page.html'])
  })
})
