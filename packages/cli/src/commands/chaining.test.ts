import { beforeAll, describe, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { criteriaFile, engagement, need, procurement, written } from '../__fixtures__/documents'
import { type Run, runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let notice = ''
let other = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  notice = await written(folder, 'notice.xml', fixtures.severalLots)
  other = await written(folder, 'other.xml', fixtures.bilingual)
})

/** One command's output into the next. */
async function pipe(first: readonly string[], second: readonly string[]): Promise<Run> {
  const { stdout } = await runOse(first)
  return runOse(second, { stdin: stdout })
}
const takers = [
  ['lint', '-', '--json'],
  ['place', 'criteria', '-', '--json'],
]

describe('what one command prints the next one takes', () => {
  test.each(takers)('notice read into %s', async (...taker) => {
    const { exit, stderr, documents } = await pipe(['notice', 'read', notice, '--json'], taker)
    expect({ stderr, count: documents.length, error: documents[0]?.error }).toEqual({
      stderr: '',
      count: 1,
      error: undefined,
    })
    expect(exit).toBeLessThan(2)
  })

  test.each(takers)('propose into %s', async (...taker) => {
    const file = await written(folder, 'need.json', need)
    const { exit, documents } = await pipe(['propose', file, '--json'], taker)
    expect(documents[0]?.error).toBeUndefined()
    expect(exit).toBe(0)
  })

  test('several documents, each with its number and the file that it is about', async () => {
    const bad = await written(folder, 'bad.xml', '<a/>')
    const { exit, documents } = await pipe(['notice', 'read', notice, bad, other, '--json'], ['lint', '-', '--json'])
    expect(exit).toBe(2)
    expect(documents).toMatchObject([
      { file: '-', document: 1, from: notice, findings: expect.any(Array) },
      { file: '-', error: { code: 'earlier-error', message: expect.stringContaining('not-a-notice') } },
      { file: '-', document: 3, from: other, findings: expect.any(Array) },
    ])
    const text = await pipe(['notice', 'read', notice, other, '--json'], ['lint', '-'])
    expect(text.stdout).toContain(`-, 2 (${other})`)
  })

  test('several documents where one is asked are a wrong call', async () => {
    const { exit, documents } = await pipe(
      ['notice', 'read', notice, other, '--json'],
      ['place', 'criteria', '-', '--json'],
    )
    expect({ exit, documents }).toMatchObject({ exit: 2, documents: [{ file: '-', error: { code: 'usage' } }] })
  })

  test('the place of an error is that in the wrapper, and that in the lines', async () => {
    const wrapped = {
      procurement: { ...procurement, criteria: [{ ...engagement, clause: { id: 'AWD-2' } }] },
      reasons: [],
    }
    const lines = `${JSON.stringify(procurement)}\n\n${JSON.stringify(wrapped)}\n`
    const { documents } = await runOse(['lint', '-', '--json'], { stdin: lines })
    expect(documents[0]?.error).toBeUndefined()
    expect(documents[1]?.error).toMatchObject({ code: 'clause-unknown', location: { line: 3 } })
    expect(documents[1]?.error?.location?.column).toBeGreaterThan(20)
  })
})

describe('where a procurement is asked a notice is taken too', () => {
  test.each(takers)('%s %s', async (...taker) => {
    const direct = taker.map((each) => (each === '-' ? notice : each))
    const { exit, documents } = await runOse(direct)
    expect(documents[0]?.error).toBeUndefined()
    expect(exit).toBeLessThan(2)
  })

  test('a notice is no criteria file, and an XML file no notice', async () => {
    expect(await runOse(['lint', notice, '--notice', notice, '--json'])).toMatchObject({
      exit: 2,
      documents: [{ file: notice, error: { code: 'not-a-criteria-file' } }],
    })
    const invoice = await written(folder, 'invoice.xml', '\ufeff  <Invoice/>')
    expect(await runOse(['lint', invoice, '--json'])).toMatchObject({
      exit: 2,
      documents: [{ file: invoice, error: { code: 'not-a-notice' } }],
    })
  })

  test('criteria may come from standard input', async () => {
    const call = ['notice', 'plan', notice, '--criteria', '-', '--weights', 'scale', '--json']
    const { exit, documents } = await runOse(call, { stdin: JSON.stringify(criteriaFile) })
    expect({ exit, documents }).toMatchObject({ exit: 0, documents: [{ file: notice, refusals: [] }] })
  })
})
