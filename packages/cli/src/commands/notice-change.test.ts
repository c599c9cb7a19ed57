import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTed } from '@opensource-experts/adapters-ted'
import { beforeAll, describe, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { makeNotice } from '../../../adapters-ted/src/__fixtures__/make-notice'
import { criteriaFile, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let published = ''
let criteria = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  published = await written(folder, 'published.xml', fixtures.published)
  criteria = await written(folder, 'criteria.json', criteriaFile)
})

const id = '1c9a7b5f-4d63-4e2c-8d64-6e1d8c2a3b21'
const sent = ['--id', id, '--date', '2026-12-10+01:00', '--time', '10:00:00+01:00']
const change = (out: string, ...more: string[]) =>
  runOse(['notice', 'change', published, ...sent, '--out', join(folder, out), ...more])
const whole = ['--weights', 'scale', '--reason', 'update-add', '--description', 'fr=Un critère est ajouté.']

describe('ose notice change', () => {
  test('writes the change notice, with the plan that leads to it and back', async () => {
    const { exit, documents, stderr } = await change('a', '--criteria', criteria, ...whole, '--json')
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    const [document] = documents
    expect(document).toMatchObject({ file: published, refusals: [], output: join(folder, 'a', 'published.xml') })
    const result = new Uint8Array(await readFile(join(folder, 'a', 'published.xml')))
    const text = new TextDecoder().decode(result)
    expect(text).toContain(id)
    expect(text).not.toContain('efac:Publication>')
    const back = createTed().apply(result, (document as never as { inverse: never }).inverse)
    expect(Buffer.compare(back, await readFile(published))).toBe(0)
  })

  test('people read what is new in the notice, in their language', async () => {
    const { exit, stdout } = await change('b', '--criteria', criteria, ...whole, '--lang', 'fr')
    expect(exit).toBe(0)
    expect(stdout).toContain('motif de la modification  information mise à jour')
    expect(stdout).toContain('section modifiée')
    expect(stdout).toMatch(/identifiant de l’avis +\S+ → 1c9a7b5f/u)
  })

  test('without its reason it is refused, and nothing is written', async () => {
    const { exit, documents } = await change('c', '--criteria', criteria, '--weights', 'scale', '--json')
    expect(exit).toBe(1)
    expect(documents[0]).toMatchObject({ output: null, refusals: [{ code: 'reason-missing' }] })
    await expect(readFile(join(folder, 'c', 'published.xml'))).rejects.toThrow()
  })

  test.each([
    [['--id', 'abc'], '--id must be a UUID'],
    [['--date', '2026-12-10'], '--date must be a day with its time zone'],
    [['--time', '25:00:00Z'], '--time must be a time'],
    [['--section', 'LOT'], '--section must be'],
    [['--description', 'Ajout'], '--description takes a language'],
    [['--description', 'fr=a', '--description', 'fr=b'], 'two texts in fr'],
    [['--reason-text', 'fr=a'], 'Give --reason too'],
  ])('a wrong option is told by its name: %j', async (wrong, says) => {
    const flags = new Map([
      ['--id', id],
      ['--date', '2026-12-10Z'],
      ['--time', '10:00:00Z'],
      ['--out', join(folder, 'd')],
    ])
    for (const [flag] of flags) if (wrong.includes(flag)) flags.delete(flag)
    const call = ['notice', 'change', published, '--criteria', criteria, ...[...flags].flat(), ...wrong, '--json']
    const { exit, documents } = await runOse(call)
    expect(exit).toBe(2)
    expect(documents[0]?.error?.message).toContain(says)
  })
})

describe('ose notice history', () => {
  test('puts the files in order, and says what each changes', async () => {
    await change('e', '--criteria', criteria, ...whole)
    const second = join(folder, 'e', 'published.xml')
    const { exit, documents } = await runOse(['notice', 'history', second, published, '--json'])
    expect(exit).toBe(0)
    expect(documents[0]).toMatchObject({
      entries: [
        { file: published, document: 1 },
        { file: second, document: 0, changes: 1, reason: { code: 'update-add' } },
      ],
      gaps: [],
    })
    const { stdout } = await runOse(['notice', 'history', second, published, '--lang', 'fr'])
    expect(stdout).toContain(`modifie ${published}`)
    expect(stdout).toContain('Motif : information mise à jour')
    expect(stdout).toContain('Annoncé : Un critère est ajouté.')
    expect(stdout).toContain('Engagement')
  })

  test('names the gaps', async () => {
    const file = await written(folder, 'change.xml', makeNotice({ change: true }))
    const { exit, stdout } = await runOse(['notice', 'history', file])
    expect(exit).toBe(0)
    expect(stdout).toContain('6f0d2b7c-51aa-4e3d-8b0e-3a9c4d5e6f70-01, which is not among the files')
  })

  test('a file that cannot be read is an error, and no history is made without it', async () => {
    const bad = await written(folder, 'bad.xml', '<a>')
    const { exit, documents } = await runOse(['notice', 'history', published, bad, '--json'])
    expect({ exit, documents }).toMatchObject({ exit: 2, documents: [{ file: bad, error: { code: 'not-xml' } }] })
  })
})
