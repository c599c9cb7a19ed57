import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { criteriaFile, procurement, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let closed = ''
let notice = ''
const shut = { ...procurement, reliance: { allowed: false } }
beforeAll(async () => {
  folder = await temporaryFolder()
  closed = await written(folder, 'closed.json', shut)
  notice = await written(folder, 'notice.xml', fixtures.severalLots)
})

const lint = (...argv: string[]) => runOse(['lint', ...argv, '--json'])
const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'))

describe('ose lint --fix', () => {
  test('says the steps as a JSON Patch, and writes nothing', async () => {
    const { documents } = await lint(closed, '--fix')
    expect(documents[0]).toMatchObject({
      patch: [{ op: 'replace', path: '/reliance/allowed', value: true }],
      fixed: [{ ruleId: 'SEL-R12', message: expect.any(String) }],
    })
    expect(documents[0]).not.toHaveProperty('written')
    expect(await read(closed)).toEqual(shut)
  })

  test('writes the document with these steps and nothing else', async () => {
    const out = join(folder, 'mended')
    const { exit, documents } = await lint(closed, '--fix', '--out', out)
    expect(documents[0]?.written).toEqual([join(out, 'closed.json')])
    expect(await read(join(out, 'closed.json'))).toEqual({ ...shut, reliance: { allowed: true } })
    expect(exit).toBe(0)
    expect((await lint(closed, '--fix', '--out', out)).documents[0]?.error?.code).toBe('output-exists')
    expect((await lint(closed, '--fix', '--out', out, '--force')).exit).toBe(0)
  })

  test('tells people what was mended', async () => {
    const { stdout } = await runOse(['lint', closed, '--fix', '--lang', 'fr'])
    expect(stdout).toContain('Corrigé :')
    expect(stdout).not.toMatch(/Patch|"op"/u)
  })

  test.each([
    ['a notice', () => [notice, '--fix'], /notice read/u],
    ['a criteria file and its notice', () => [closed, '--fix', '--notice', notice], /--notice/u],
    ['a folder without --fix', () => [closed, '--out', folder], /--fix/u],
  ])('is refused with %s', async (_, argv, says) => {
    const { exit, documents } = await lint(...argv())
    expect(exit).toBe(2)
    expect(documents[0]?.error).toMatchObject({ code: 'usage', message: expect.stringMatching(says) })
  })
})

describe('ose lint --sarif', () => {
  test('writes a log with lines', async () => {
    const logs = join(folder, 'logs')
    const { documents } = await lint(closed, '--sarif', logs)
    expect(documents[0]?.written).toEqual([join(logs, 'closed.json.sarif')])
    const log = await read(join(logs, 'closed.json.sarif'))
    const found = log.runs[0].results.find(({ ruleId }: { ruleId: string }) => ruleId === 'SEL-R12')
    const text = (await readFile(closed, 'utf8')).split('\n')
    const { region } = found.locations[0].physicalLocation
    expect(text[region.startLine - 1]?.slice(region.startColumn - 1)).toMatch(/^"reliance"/u)
  })

  test('of a criteria file and its notice says no line that is not there', async () => {
    const logs = join(folder, 'joined')
    const change = await written(folder, 'change.json', criteriaFile)
    const { documents } = await lint(change, '--notice', notice, '--weights', 'scale', '--sarif', logs)
    expect(documents[0]?.written).toEqual([join(logs, 'change.json.sarif')])
    const log = await read(join(logs, 'change.json.sarif'))
    for (const { locations } of log.runs[0].results) expect(locations[0].physicalLocation).not.toHaveProperty('region')
  })
})

test('findings say line and column', async () => {
  const { documents } = await lint(closed)
  const [first] = (documents[0] as unknown as { findings: { location: object }[] }).findings
  expect(first?.location).toEqual({ line: expect.any(Number), column: expect.any(Number) })
})
