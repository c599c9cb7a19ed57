import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const example = fileURLToPath(new URL('../../../../examples/data/evaluation.json', import.meta.url))

let folder = ''
let evaluation: Record<string, unknown> = {}
beforeAll(async () => {
  folder = await temporaryFolder()
  evaluation = JSON.parse(await readFile(example, 'utf8')) as Record<string, unknown>
})

describe('ose score', () => {
  test('one document: lots, bids in order, every step, questions with their sentence', async () => {
    const { exit, documents } = await runOse(['score', example, '--json'])
    expect(exit).toBe(0)
    expect(documents).toHaveLength(1)
    expect(documents[0]).toMatchObject({
      file: example,
      mark: 'internal-file',
      lots: [
        {
          lot: 'LOT-0001',
          bids: [
            {
              tender: 'T1',
              rank: 1,
              scores: [
                { criterion: 'price', with: { W: '50', P: '92000', Pmin: '79500' }, points: { exact: '3975/92' } },
                { criterion: 'method', found: { rule: 'mean', formula: '(4 + 4) / 2' } },
                { criterion: 'upstream-plan', found: { rule: 'consensus', formula: '3 = 3' } },
                {},
              ],
              total: { shown: 88.21 },
            },
            { tender: 'T2', rank: 2 },
            { tender: 'T3', rank: 3 },
          ],
        },
        { bids: [{ tender: 'T1' }, { tender: 'T3', status: 'excluded' }] },
      ],
      findings: [{ code: 'single-bid', message: expect.stringContaining('only one bid') }],
    })
  })

  test.each([
    [
      'en',
      [
        '1. Coopérative du Verger (fictive) (T1): 88.21',
        'Prix: 50 × 79500 / 92000',
        'Questions',
        'For the internal file',
      ],
    ],
    [
      'fr',
      [
        '1. Coopérative du Verger (fictive) (T1) : 88,21',
        'Prix : 50 × 79500 / 92000',
        'éliminée',
        'Pour le dossier interne',
      ],
    ],
  ])('for people, in %s: each formula with its numbers', async (lang, parts) => {
    const { exit, stdout } = await runOse(['score', example, '--lang', lang])
    expect(exit).toBe(0)
    for (const part of parts) expect(stdout.replaceAll('\u00a0', ' ')).toContain(part)
    expect(stdout).not.toMatch(/\{[a-z]+\}|undefined/u)
  })

  test('a lot that lacks a value is not ranked, and the other is: exit 1', async () => {
    const tenders = [{ id: 'T1', name: 'Firm', bids: [{ lot: 'LOT-0001', values: { price: 1 } }] }]
    const file = await written(folder, 'lacks.json', { ...evaluation, tenders })
    const { exit, documents } = await runOse(['score', file, '--json'])
    expect([exit, documents[0]]).toMatchObject([
      1,
      {
        lots: [{ refusals: [{ code: 'value-missing', criterion: 'method', message: expect.any(String) }, {}, {}] }, {}],
      },
    ])
    const { stdout } = await runOse(['score', file])
    expect(stdout).toContain('Not ranked:')
  })

  test('a wrong file is told at its line: exit 2', async () => {
    const text = `{\n "schemaVersion": "1",\n "procurement": ${JSON.stringify(evaluation.procurement)},\n "tenders": [\n  { "id": 5 }\n ]\n}`
    const file = await written(folder, 'wrong.json', text)
    const { exit, documents } = await runOse(['score', file, '--json'])
    expect([exit, documents[0]]).toMatchObject([2, { file, error: { code: 'input-invalid', location: { line: 5 } } }])
  })
})
