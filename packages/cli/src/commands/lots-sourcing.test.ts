import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { need, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
beforeAll(async () => {
  folder = await temporaryFolder()
})

test('four papers, of which the register is not for tenderers', async () => {
  const file = await written(folder, 'need.json', need)
  const out = join(folder, 'papers')
  const { exit, documents } = await runOse(['lots', 'sourcing', file, '--out', out, '--json'])
  expect({ exit, documents }).toMatchObject({
    exit: 0,
    documents: [
      {
        file,
        language: 'fr',
        files: [
          { paper: 'questionnaire', mark: 'tender-documents', output: join(out, 'questionnaire.md') },
          { paper: 'register', mark: 'internal-file' },
          { paper: 'summary', mark: 'tender-documents' },
          { paper: 'notice', mark: 'tender-documents' },
        ],
      },
    ],
  })
  expect(await readFile(join(out, 'questionnaire.md'), 'utf8')).toMatch(/^# Consultation du marché/u)
  const again = await runOse(['lots', 'sourcing', file, '--out', out, '--json'])
  expect(again).toMatchObject({ exit: 2, documents: [{ error: { code: 'output-exists' } }] })
})

test('contacts so far: who was told less than others, in the language asked', async () => {
  const file = await written(folder, 'need.json', need)
  const contacts = [
    { date: '2026-11-02', firm: 'Firm A', channel: 'call', told: ['the volume'] },
    { date: '2026-11-03', firm: 'Firm B', channel: 'call' },
  ]
  const record = await written(folder, 'record.json', { contacts, changes: {} })
  const out = join(folder, 'english')
  const options = ['--out', out, '--record', record, '--language', 'en']
  const { exit, stdout } = await runOse(['lots', 'sourcing', file, ...options])
  expect(exit).toBe(0)
  expect(stdout).toContain('Firm B was not told: the volume')
  expect(stdout).toContain('(not for tenderers)')
  expect(await readFile(join(out, 'register.md'), 'utf8')).toContain('Firm A')
  expect(await readFile(join(out, 'summary.md'), 'utf8')).not.toContain('Firm A')
})

test('a record that is none is refused, and nothing is written', async () => {
  const file = await written(folder, 'need.json', need)
  const record = await written(folder, 'wrong.json', { contacts: [{ firm: 'A' }] })
  const out = join(folder, 'nothing')
  const { exit, documents } = await runOse(['lots', 'sourcing', file, '--out', out, '--record', record, '--json'])
  expect({ exit, documents }).toMatchObject({ exit: 2, documents: [{ error: { code: 'input-invalid' } }] })
  await expect(readFile(join(out, 'summary.md'))).rejects.toThrow()
})
