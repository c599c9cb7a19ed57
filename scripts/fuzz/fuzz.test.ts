import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fixtures } from '../../packages/adapters-ted/src/__fixtures__/fixtures'
import { criteriaFile, procurement } from '../../packages/cli/src/__fixtures__/documents'
import { call } from './call'
import { mutateJson } from './mutate-json'
import { mutateNotice } from './mutate-notice'
import { createRandom } from './random'
import { Tally } from './tally'

// The short version of `pnpm fuzz`: always the same inputs.
const folder = mkdtempSync(join(tmpdir(), 'ose-fuzz-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (inputs: readonly (Uint8Array | string)[], ending: string) =>
  inputs.map((input, index) => {
    const path = join(folder, `${index}.${ending}`)
    writeFileSync(path, input)
    return path
  })

describe('the command line answers for whatever a file holds', () => {
  test('mutated notices', async () => {
    const random = createRandom(20261126)
    const tally = new Tally(join(folder, 'kept'))
    const inputs = Array.from({ length: 60 }, () => mutateNotice(random.pick(Object.values(fixtures)), random))
    const files = written(inputs, 'xml')
    const [criteria = ''] = written([JSON.stringify(criteriaFile)], 'criteria.json')
    const plan = ['notice', 'plan', ...files, '--criteria', criteria, '--weights', 'scale']
    tally.add('read', inputs, await call(['notice', 'read', ...files, '--json']), files.length)
    tally.add('plan', inputs, await call([...plan, '--json']), files.length)
    tally.add('plan', inputs, await call([...plan, '--lang', 'fr']), null)
    expect(tally.faults).toEqual([])
    // Neither all refused nor all understood: else it would try nothing.
    const wrong = [...(tally.rows.get('read')?.codes.values() ?? [])].reduce((sum, count) => sum + count, 0)
    expect(wrong).toBeGreaterThan(5)
    expect(wrong).toBeLessThan(55)
  })

  test('odd documents', async () => {
    const random = createRandom(20261126)
    const tally = new Tally(join(folder, 'kept'))
    const inputs = Array.from({ length: 150 }, () => mutateJson(procurement, random))
    const files = written(inputs, 'json')
    tally.add('lint', inputs, await call(['lint', ...files, '--json']), files.length)
    tally.add('lint', inputs, await call(['lint', ...files, '--lang', 'fr']), null)
    expect(tally.faults).toEqual([])
  })
})

describe('what is counted as a fault', () => {
  const called = { exit: 0, answers: [], stdout: '', stderr: '', ms: 1 }
  const internal = { error: { code: 'internal-error', message: 'broken' } }
  test.each([
    ['an internal error', { ...called, answers: [internal] }, 1],
    ['an internal error that people read', { ...called, stderr: 'error: broken [internal-error]' }, null],
    ['valid, and nothing ran', { ...called, answers: [{ valid: true, firedRules: 0 }] }, 1],
    ['an answer that is missing', called, 1],
    ['an exit that is none', { ...called, exit: 7 }, null],
    ['what a terminal would obey', { ...called, stdout: 'a\u001b[8mb' }, null],
  ])('%s', (_, given, due) => {
    const tally = new Tally(join(folder, 'kept'))
    tally.add('lint', ['{}'], given, due)
    expect(tally.faults).toHaveLength(1)
  })

  test('a colour of the program itself is none', () => {
    const tally = new Tally(join(folder, 'kept'))
    tally.add('lint', ['{}'], { ...called, stdout: '\u001b[1mbold\u001b[22m\n' }, null)
    expect(tally.faults).toEqual([])
  })
})
