import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTed } from '@opensource-experts/adapters-ted'
import { beforeAll, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let notice = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  notice = await written(folder, 'notice.xml', fixtures.percentages)
})

const parts = {
  lot: 'LOT-0001',
  into: [{ title: { fr: 'Moteur de recherche' } }, { title: { fr: 'Conversion de formats' } }],
  limits: { submitted: 2, awarded: 1 },
}
const split = async (value: unknown, out: string, ...more: string[]) =>
  runOse([
    'notice',
    'split',
    notice,
    '--parts',
    await written(folder, `${out}.json`, value),
    '--out',
    join(folder, out),
    ...more,
  ])

test('writes the notice with the new lots, and the way back', async () => {
  const { exit, documents, stderr } = await split(parts, 'a', '--json')
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
  const result = new Uint8Array(await readFile(join(folder, 'a', 'notice.xml')))
  const ted = createTed()
  expect(ted.read(result).procurement.lots.map(({ id, title }) => [id, title.fr])).toEqual([
    ['LOT-0001', 'Moteur de recherche'],
    ['LOT-0002', 'Conversion de formats'],
  ])
  const back = ted.apply(result, (documents[0] as never as { inverse: never }).inverse)
  expect(Buffer.compare(back, await readFile(notice))).toBe(0)
})

test('people read the new lots by name', async () => {
  const { exit, stdout } = await split(parts, 'b', '--lang', 'fr')
  expect(exit).toBe(0)
  expect(stdout).toContain('Conversion de formats (LOT-0002)')
})

test('without limits it is refused, and nothing is written', async () => {
  const { limits: _, ...without } = parts
  const { exit, stdout } = await split(without, 'c', '--lang', 'fr')
  expect(exit).toBe(1)
  expect(stdout).toContain('à combien de lots une entreprise peut répondre')
  await expect(readFile(join(folder, 'c', 'notice.xml'))).rejects.toThrow()
})

test('a wrong file of parts is named, with the place', async () => {
  const { exit, documents } = await split({ ...parts, into: [{ titel: { fr: 'a' } }, parts.into[1]] }, 'd', '--json')
  expect(exit).toBe(2)
  expect(documents[0]?.error).toMatchObject({ code: 'document-invalid' })
  expect(documents[0]?.error?.message).toContain('/into/0')
})
