import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const example = (name: string) => fileURLToPath(new URL(`../../../../examples/data/${name}`, import.meta.url))
const ours = example('own-clauses')
const folder = await temporaryFolder()

/** The example folder with one file changed. */
async function changed(name: string, file: string, change: (text: string) => string): Promise<string> {
  const copy = join(folder, name)
  await cp(ours, copy, { recursive: true })
  await writeFile(join(copy, file), change(await readFile(join(copy, file), 'utf8')))
  return copy
}

const fr = 'clauses/ORG-01/fr.yaml'
const clause = 'clauses/ORG-01/clause.yaml'

/** Line of a text in a file, from 1. */
async function lineOf(file: string, text: string): Promise<number> {
  return (await readFile(file, 'utf8')).split('\n').findIndex((line) => line.includes(text)) + 1
}

describe('clauses of a folder', () => {
  test('are listed and shown beside those of the project', async () => {
    const { exit, documents } = await runOse(['criteria', 'list', '--catalogue', ours, '--json'])
    expect(exit).toBe(0)
    const ids = (documents[0] as unknown as { id: string }[]).map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(['AWD-02', 'ORG-01']))
    const shown = await runOse(['criteria', 'show', 'org-01', '--catalogue', ours, '--lang', 'fr'])
    expect(shown).toMatchObject({ exit: 0, stderr: '' })
    expect(shown.stdout).toContain('Présentation annuelle des travaux')
    const without = await runOse(['criteria', 'show', 'ORG-01', '--json'])
    expect(without.documents[0]?.error?.code).toBe('clause-unknown')
  })

  test('are proposed, linted, recognised and written, and unknown without the folder', async () => {
    const proposed = await runOse(['propose', example('need.json'), '--catalogue', ours, '--json'])
    expect(proposed.exit).toBe(0)
    expect(proposed.stdout).toContain('ORG-01')
    const file = join(folder, 'proposed.json')
    await writeFile(file, proposed.stdout)
    const linted = await runOse(['lint', file, '--catalogue', ours, '--json'])
    expect(linted.documents[0]).toMatchObject({ summary: { error: 0 } })
    const recognised = await runOse(['criteria', 'recognise', file, '--catalogue', ours, '--json'])
    expect(recognised.stdout).toContain('"ORG-01"')
    const out = join(folder, 'tender.md')
    const written = await runOse(['documents', file, '--catalogue', ours, '--out', out, '--json'])
    const { files } = written.documents[0] as unknown as { files: { output: string }[] }
    const papers = await Promise.all(files.map(({ output }) => readFile(output, 'utf8')))
    expect(papers.some((paper) => paper.includes('les personnes qui ont réalisé'))).toBe(true)
    const without = await runOse(['lint', file, '--json'])
    expect(without.documents[0]?.error?.code).toBe('clause-unknown')
  })

  test('stand in the export, the site and the sheets', async () => {
    const csv = join(folder, 'catalogue.csv')
    await runOse(['criteria', 'export', '--format', 'csv', '--out', csv, '--catalogue', ours])
    expect(await readFile(csv, 'utf8')).toContain('ORG-01')
    for (const command of [['criteria', 'site'], ['criteria', 'review'], ['review']]) {
      const out = join(folder, command.join('-'))
      const { exit, documents } = await runOse([...command, '--out', out, '--catalogue', ours, '--json'])
      expect(exit).toBe(0)
      expect(JSON.stringify(documents)).toMatch(/ORG-01/)
    }
  })

  test.each([
    ['a key that is none', clause, 'evidence:', 'evidences:', 'evidences', 'evidences'],
    ['a placeholder that is none', fr, '{days, plural', '{day, plural', 'asks for {day}', 'text: >-'],
    ['a quantity in words', fr, 'Délai après', 'Délai de 20 jours après', '"20"', 'days: Délai'],
    ['an id that is used', 'sets/ours.yaml', 'clause: ORG-01', 'clause: ORG-09', 'ORG-09', 'clause: ORG-09'],
    ['a name that is too long', fr, 'name: ', `name: ${'N'.repeat(101)}`, '100 at most', 'name: '],
    ['what is no YAML', fr, 'name: ', 'name: [', '', ''],
    ['a legal basis without its mark', clause, ', status: memory', '', 'status', 'art. 70'],
  ])('%s is told with file and line', async (name, file, before, after, says, at) => {
    const copy = await changed(name, file, (text) => text.replace(before, after))
    const { exit, documents } = await runOse(['criteria', 'list', '--catalogue', copy, '--json'])
    expect(exit).toBe(2)
    expect(documents).toHaveLength(1)
    const [answer] = documents
    expect(answer).toMatchObject({ file: join(copy, file), error: { code: 'catalogue-invalid' } })
    expect(answer?.error?.message).toContain(says)
    if (at !== '') expect(answer?.error?.location?.line).toBe(await lineOf(join(copy, file), at))
  })

  test('every problem is a line for people', async () => {
    const copy = await changed('two', fr, (text) =>
      text.replace('Délai après', 'Délai de 20 jours après').replace('La note', 'Les 2 notes'),
    )
    const { exit, stderr } = await runOse(['lint', 'nothing.json', '--catalogue', copy])
    expect(exit).toBe(2)
    expect(stderr.split('\n').filter((line) => line.startsWith(`  ${join(copy, fr)}:`))).toHaveLength(2)
  })

  test('a clause without a text in a maintained language, without a folder, or with an id of the project', async () => {
    const lacking = await changed('lacking', fr, (text) => text)
    await rm(join(lacking, fr))
    const spoken = await runOse(['criteria', 'list', '--catalogue', lacking, '--json'])
    expect(spoken.documents[0]).toMatchObject({ file: join(lacking, clause), error: { location: { line: 1 } } })
    expect(spoken.documents[0]?.error?.message).toContain('no text in fr')
    const none = await runOse(['criteria', 'list', '--catalogue', join(folder, 'nowhere'), '--json'])
    expect(none).toMatchObject({ exit: 2, documents: [{ error: { code: 'file-not-found' } }] })
    const taken = join(folder, 'taken')
    await cp(join(ours, 'clauses/ORG-01'), join(taken, 'clauses/PER-05'), { recursive: true })
    const twice = await runOse(['criteria', 'list', '--catalogue', taken, '--json'])
    expect(twice.documents[0]?.error?.message).toContain('the id PER-05 is used twice')
    const empty = await runOse(['criteria', 'list', '--catalogue', await emptied(), '--json'])
    expect(empty).toMatchObject({ exit: 2, documents: [{ error: { code: 'catalogue-invalid' } }] })
  })

  async function emptied(): Promise<string> {
    const copy = await changed('empty', fr, (text) => text)
    await rm(join(copy, 'clauses/ORG-01'), { recursive: true })
    return copy
  }
})
