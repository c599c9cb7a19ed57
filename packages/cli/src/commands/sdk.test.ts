import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { bytes, smallNotice } from '../../../adapters-ted/src/validate/__fixtures__/small-notice'
import { smallSdk } from '../../../eforms-sdk/src/__fixtures__/small-sdk'
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

describe('the SDK of a State', () => {
  const call = (...argv: string[]) => runOse([...argv, '--packs', packs, '--json'])
  let from = ''
  let notice = ''

  beforeAll(async () => {
    from = join(folder, 'sdk-of-a-state')
    for (const [path, content] of smallSdk({ texts: { en: { 'rule|text|BR-ID': 'One lot, in this State.' } } })) {
      await mkdir(dirname(join(from, path)), { recursive: true })
      await writeFile(join(from, path), content)
    }
    const lots = ['1', '2'].map((id) => `<cac:ProcurementProjectLot><cbc:ID>${id}</cbc:ID></cac:ProcurementProjectLot>`)
    notice = await written(folder, 'of-a-state.xml', bytes(smallNotice({ body: lots.join('') })))
  })

  test('is kept beside those of the EU, and its verdict says whose rules it is by', async () => {
    expect(await call('sdk', 'add', '9.1.2', '--national', 'eforms-xx', '--from', from)).toMatchObject({
      exit: 0,
      documents: [{ sdk: '9.1.2', national: 'eforms-xx', path: join(packs, 'national', 'eforms-xx', '9.1.2') }],
    })
    expect((await call('sdk', 'list')).documents[0]).toMatchObject({
      packs: [{ sdk: '9.1.2', national: 'eforms-xx' }],
    })
    const { documents } = await call('notice', 'validate', notice, '--national', 'eforms-xx', '--sdk', '9.1')
    expect(documents[0]).toMatchObject({
      sdk: 'eforms-xx 9.1.2',
      findings: expect.arrayContaining([expect.objectContaining({ ruleId: 'BR-ID' })]),
    })
    // Those of the EU are not answered by it.
    expect((await call('notice', 'validate', notice, '--sdk', '9.1')).documents[0]?.error?.code).toBe(
      'sdk-pack-missing',
    )
  })

  test('is refused without an archive, under a name that is no folder, and where another version is there', async () => {
    const error = async (...argv: string[]) => (await call('sdk', 'add', ...argv)).documents[0]?.error
    expect(await error('9.1.2', '--national', 'eforms-xx')).toMatchObject({
      code: 'sdk-unavailable',
      message: expect.stringContaining('--national eforms-xx --from'),
    })
    for (const name of ['../up', 'EForms', '1.15', 'a--b', 'x'.repeat(41)])
      expect(await error('9.1.2', '--national', name, '--from', from)).toMatchObject({ code: 'sdk-version-unknown' })
    expect(await error('9.1.3', '--national', 'eforms-xx', '--from', from)).toMatchObject({
      code: 'sdk-version-mismatch',
    })
  })

  test('a changed pack is not used, and a missing one says how it is added', async () => {
    const missing = await call('notice', 'validate', notice, '--national', 'eforms-yy', '--sdk', '9.1')
    expect(missing.documents[0]?.error).toMatchObject({
      code: 'sdk-pack-missing',
      message: expect.stringContaining('ose sdk add <version> --national eforms-yy'),
    })
    const part = join(packs, 'national', 'eforms-xx', '9.1.2', 'patterns', 'first.json')
    await writeFile(part, (await readFile(part, 'utf8')).replace('ERROR', 'WARN'))
    const changed = await call('notice', 'validate', notice, '--national', 'eforms-xx', '--sdk', '9.1')
    const again = 'ose sdk add 9.1.2 --national eforms-xx --from <archive or folder>'
    expect(changed.documents[0]?.error).toMatchObject({
      code: 'sdk-pack-broken',
      message: expect.stringContaining(again),
    })
    await writeFile(join(packs, 'national', 'eforms-xx', '9.1.2', 'manifest.json'), '{}')
    const listed = await runOse(['sdk', 'list', '--packs', packs])
    expect(listed.stdout).toContain(again)
    const broken = await call('notice', 'validate', notice, '--national', 'eforms-xx', '--sdk', '9.1')
    expect(broken.documents[0]?.error?.message).toContain(again)
  })
})
