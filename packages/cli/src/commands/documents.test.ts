import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { propose } from '@opensource-experts/criteria'
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

  test('what propose said beside the procurement is kept: reasons and questions for the buyer, the programme for all', async () => {
    const need = {
      schemaVersion: '1',
      jurisdiction: 'FR',
      buyerCategory: 'central',
      languages: ['en'],
      date: '2027-01-15',
      title: { en: 'Desktops' },
      blueprints: ['directory-identity', 'desktop'],
      durationMonths: 48,
      territories: ['FR'],
      value: { amount: 4_000_000, currency: 'EUR' },
      level: 'basic',
    }
    const proposed = await runOse(['propose', await written(folder, 'need.json', need), '--json'])
    const proposal = await written(folder, 'proposal.json', proposed.documents[0])
    const out = join(folder, 'proposed', 'tender.md')
    const made = await runOse(['documents', proposal, '--out', out])
    expect([made.exit, made.stdout.split('\n')[0]]).toEqual([0, 'Written:'])
    const text = (kind: string) => readFile(join(folder, 'proposed', `tender-${kind}.md`), 'utf8')
    const [cctp, internal] = await Promise.all([text('cctp'), text('internal-file')])
    expect(cctp).toContain('### 2.2. Wave 2\n')
    expect(cctp).toContain('Begins after the decisions on: Directory and authentication services (LOT-0001)')
    expect(internal).toContain('skills of its own (LDAP and Kerberos')
    expect(internal).toContain('- Who buys, alone or with others, and who signs and orders?')
    expect(cctp).not.toContain('skills of its own')
  })

  test('a language that the documents lack is refused, and nothing is written', async () => {
    const out = join(folder, 'none', 'tender.md')
    const { exit, documents } = await runOse(['documents', good, '--out', out, '--language', 'pl', '--json'])
    expect(exit).toBe(2)
    expect(documents[0]?.error?.code).toBe('language-missing')
    await expect(readdir(join(folder, 'none'))).rejects.toThrow('ENOENT')
  })

  test('all of a document is in its language: declared interests and families of components as well', async () => {
    const need = {
      schemaVersion: '1',
      jurisdiction: 'FR',
      buyerCategory: 'central',
      languages: ['fr', 'en'],
      date: '2027-01-04',
      title: { fr: 'Bases et visioconférence', en: 'Databases and video' },
      software: [{ name: 'PostgreSQL' }, { name: 'Jitsi Meet' }],
      activities: ['support'],
      value: { amount: 900_000, currency: 'EUR' },
      durationMonths: 36,
      level: 'basic',
    } as const
    const bilingual = await written(folder, 'bilingual.json', propose(need).procurement)
    const texts = async (out: string) =>
      (await Promise.all(kinds.map((kind) => readFile(out.replace('.md', `-${kind}.md`), 'utf8')))).join('\n')
    const [english, french] = [join(folder, 'en', 'tender.md'), join(folder, 'fr', 'tender.md')]
    expect((await runOse(['documents', bilingual, '--out', english, '--language', 'en'])).exit).toBe(0)
    expect((await runOse(['documents', bilingual, '--out', french])).exit).toBe(0)
    expect(await texts(english)).toContain('Families of components: Databases.')
    expect(await texts(english)).toContain('declared interests: Firms close to the authors')
    expect(await texts(english)).not.toMatch(/Bases de données|Des entreprises proches|“Prix”|Méthode et organisation/u)
    expect(await texts(french)).toMatch(/Familles de composants\s: Bases de données\./u)
    expect(await texts(english)).toContain('By the formula of “Price”')
    expect(await texts(french)).not.toContain('Firms close to the authors')
  })

  test('a procurement in a language without words has documents in English', async () => {
    const need = JSON.parse(
      await readFile(join(import.meta.dirname, '../../../../examples/needs/gemeinde.json'), 'utf8'),
    )
    const german = await written(folder, 'german.json', propose(need).procurement)
    const { exit, documents } = await runOse(['documents', german, '--out', join(folder, 'de', 'tender.md'), '--json'])
    expect(exit).toBe(0)
    expect(documents[0]?.files).toEqual(kinds.map(() => expect.objectContaining({ language: 'en' })))
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
