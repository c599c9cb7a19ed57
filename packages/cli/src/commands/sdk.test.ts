import { execFileSync } from 'node:child_process'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let packs = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  packs = join(folder, 'packs')
})

describe('ose sdk list', () => {
  test('no packs: an empty list, and what to do', async () => {
    expect(await runOse(['sdk', 'list', '--packs', packs, '--json'])).toMatchObject({
      exit: 0,
      documents: [{ dir: packs, packs: [] }],
    })
    const { stdout } = await runOse(['sdk', 'list'], { env: { OSE_PACKS: packs } })
    expect(stdout).toContain('ose sdk add 1.15')
    expect(stdout).toContain(packs)
  })

  test('a folder that is none is a wrong call', async () => {
    const file = await written(folder, 'file', '')
    expect(await runOse(['sdk', 'list', '--packs', file, '--json'])).toMatchObject({
      exit: 2,
      documents: [{ error: { code: 'file-unreadable' } }],
    })
  })

  test('a folder that is no longer a pack is said, and what to do', async () => {
    const dir = join(folder, 'broken')
    await mkdir(join(dir, '1.15.1'), { recursive: true })
    const { exit, documents } = await runOse(['sdk', 'list', '--packs', dir, '--json'])
    expect(exit).toBe(0)
    expect(documents).toEqual([
      { dir, packs: [], broken: [{ sdk: '1.15.1', path: join(dir, '1.15.1'), reason: expect.any(String) }] },
    ])
    for (const call of [['sdk', 'list'], ['doctor']])
      expect((await runOse([...call, '--packs', dir])).stdout).toContain('ose sdk add 1.15.1')
  })

  test('--packs stands before OSE_PACKS', async () => {
    const { documents } = await runOse(['sdk', 'list', '--packs', packs, '--json'], {
      env: { OSE_PACKS: '/elsewhere' },
    })
    expect(documents[0]?.dir).toBe(packs)
  })
})

describe('ose sdk add', () => {
  const add = (...argv: string[]) => runOse(['sdk', 'add', ...argv, '--packs', packs, '--json'])

  test.each([
    ['newest', [], 'sdk-version-unknown', null],
    ['1.15.1', ['--from', '/no/such/archive.zip'], 'file-not-found', '/no/such/archive.zip'],
  ])('%s %j', async (version, more, code, file) => {
    expect(await add(version, ...more)).toMatchObject({ exit: 2, documents: [{ file, error: { code } }] })
  })

  test('an address is no archive, and its secrets are shown nowhere', async () => {
    for (const from of ['https://user:S3CR3T@host.example.org/a.zip?token=S3CR3T', 'https://us"er:S3"CR@S3CR3T@h/x']) {
      const json = await add('1.15.1', '--from', from)
      const text = await runOse(['sdk', 'add', '1.15.1', '--packs', packs, '--from', from])
      expect([json.exit, text.exit]).toEqual([2, 2])
      expect(json.stdout + json.stderr + text.stdout + text.stderr).not.toContain('S3CR3T')
    }
  })

  test('a pipe is refused at once', async () => {
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    expect(await add('1.15.1', '--from', pipe)).toMatchObject({
      exit: 2,
      documents: [{ file: pipe, error: { code: 'sdk-archive-refused' } }],
    })
  })

  test('what is no archive leaves no pack', async () => {
    const from = await written(folder, 'no.zip', 'PK no zip')
    expect(await add('1.15.1', '--from', from)).toMatchObject({
      exit: 2,
      documents: [{ error: { code: 'sdk-archive-refused' } }],
    })
    expect(await add('1.15.1', '--from', folder)).toMatchObject({
      exit: 2,
      documents: [{ error: { code: 'sdk-incomplete' } }],
    })
    expect(await readdir(packs).catch(() => [])).toEqual([])
  })
})
