import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { procurement, written } from '../__fixtures__/documents'
import { runBin } from '../__fixtures__/run-bin'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

// A file of 1.4 MB that names 100,000 lots which it does not have, beside 20,000 which it has: an answer that listed
// what there is for each that there is not would have two thousand million names.

const lots = Array.from({ length: 20_000 }, (_, at) => ({ id: `L${at}`, title: {} }))
const unknown = Array.from({ length: 100_000 }, (_, at) => `X${at}`)
const frame = { schemaVersion: '1', languages: ['fr'], lots, criteria: [] }
const criterion = { id: 'a', kind: 'award', type: 'quality', target: 'tender', name: { fr: 'A' }, lots: unknown }
const hostile = {
  criterion: { ...frame, criteria: [criterion] },
  group: { ...frame, lotGroups: [{ id: 'GLO-0001', lots: unknown }] },
  criteria: {
    ...frame,
    criteria: unknown.slice(0, 2_000).map((lot, at) => ({ ...criterion, id: `c${at}`, lots: [lot] })),
  },
}
/** A person reads as much as this. Where each of 2,000 criteria is wrong, some lines for each rule that it breaks are due. */
const mostCharacters: Readonly<Record<string, number>> = { criterion: 400_000, group: 400_000, criteria: 4_000_000 }

let folder = ''
let good = ''
const bad: Record<string, string> = {}
beforeAll(async () => {
  folder = await temporaryFolder()
  good = await written(folder, 'good.json', procurement)
  for (const [name, document] of Object.entries(hostile)) bad[name] = await written(folder, `${name}.json`, document)
})

describe.each(Object.keys(hostile))('100,000 lots that are not there, by a %s', (name) => {
  test.each(['lint', 'criteria recognise'])(
    '%s: answered within bounds, and the good file beside it',
    { timeout: 60_000 },
    async (command) => {
      const { documents, stdout } = await runOse([...command.split(' '), bad[name] ?? '', good, '--json'])
      expect(documents.map(({ file }) => file)).toEqual([bad[name], good])
      expect(JSON.stringify(documents[0])).toMatch(/DOC-01|document-invalid/u)
      expect(documents[1]).not.toHaveProperty('error')
      expect(stdout.length).toBeLessThan(mostCharacters[name] ?? 0)
    },
  )

  test.each(['place criteria', 'documents'])('%s: one error of a few lines', { timeout: 60_000 }, async (command) => {
    const more = command === 'documents' ? ['--format', 'md', '--out', join(folder, 'out')] : []
    const { exit, documents, stdout } = await runOse([...command.split(' '), bad[name] ?? '', ...more, '--json'])
    expect({ exit, documents }).toMatchObject({ exit: 2, documents: [{ error: { code: 'document-invalid' } }] })
    expect(stdout.length).toBeLessThan(400_000)
  })
})

test('a notice with lots and references in their thousands too', { timeout: 60_000 }, async () => {
  const group = (at: number) =>
    `<cac:LotsGroup><cbc:LotsGroupID schemeName="LotsGroup">GLO-0001</cbc:LotsGroupID><cac:ProcurementProjectLotReference><cbc:ID schemeName="Lot">X${at}</cbc:ID></cac:ProcurementProjectLotReference></cac:LotsGroup>`
  const many = fixtures.severalLots.replace(
    /<cac:TenderingTerms>/u,
    () =>
      `<cac:TenderingTerms><cac:LotDistribution>${Array.from({ length: 20_000 }, (_, at) => group(at)).join('')}</cac:LotDistribution>`,
  )
  const file = await written(folder, 'many.xml', many)
  const beside = await written(folder, 'beside.xml', fixtures.severalLots)
  const { exit, documents, stdout } = await runOse(['notice', 'read', file, beside, '--json'])
  expect(exit).toBe(0)
  expect(documents.map((each) => each.file)).toEqual([file, beside])
  expect(stdout.length).toBeLessThan(many.length)
})

test('within the memory of a small machine', { timeout: 120_000 }, async () => {
  const { ended } = runBin(['lint', bad.criterion ?? '', good, '--json'], ['--max-old-space-size=320'])
  const { exit, stdout } = await ended
  expect(exit).toBe(1)
  const documents = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as object)
  expect(documents).toHaveLength(2)
  for (const each of documents) expect(each).toHaveProperty('findings')
})
