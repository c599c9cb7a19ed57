import { beforeAll, describe, expect, test } from 'vitest'
import { procurement, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let good = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  good = await written(folder, 'good.json', procurement)
})

describe('ose place criteria', () => {
  test('the MPE shape and its losses', async () => {
    const { exit, documents } = await runOse(['place', 'criteria', good, '--json'])
    expect(exit).toBe(0)
    expect(documents).toHaveLength(1)
    expect(documents[0]).toMatchObject({
      shape: {
        criteresIdentiques: true,
        criteres: [
          { ordre: 1, ponderation: 60 },
          { ordre: 2, ponderation: 40 },
        ],
      },
      losses: expect.any(Array),
    })
  })

  test.each(['json', 'csv', 'text', 'html'])('--format %s', async (format) => {
    const { exit, stdout } = await runOse(['place', 'criteria', good, '--format', format])
    expect(exit).toBe(0)
    expect(stdout).toContain('60')
    expect(stdout).not.toContain('API PLACE')
  })

  test('--json is a form of its own', async () => {
    expect(await runOse(['place', 'criteria', good, '--json', '--format', 'csv'])).toMatchObject({
      exit: 2,
      documents: [{ error: { code: 'usage' } }],
    })
    expect((await runOse(['place', 'criteria', good, '--json', '--format', 'json'])).exit).toBe(0)
  })

  test('a bad file is an error line', async () => {
    const bad = await written(folder, 'bad.json', { ...procurement, lots: 3 })
    expect(await runOse(['place', 'criteria', bad, '--json'])).toMatchObject({
      exit: 2,
      documents: [{ file: bad, error: { code: 'document-invalid', location: { line: 1 } } }],
    })
  })
})
