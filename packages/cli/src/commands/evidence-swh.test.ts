import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const archive = 'POST https://archive.softwareheritage.org/api/1/known/'
const server = createTestServer({}, { beforeAll, afterEach, afterAll })
let folder = ''
let bundle = ''
let commit = ''

beforeAll(async () => {
  folder = await temporaryFolder()
  const git = (...argv: string[]) =>
    execFileSync(
      'git',
      ['-C', join(folder, 'engine'), '-c', 'user.name=Ada', '-c', 'user.email=ada@firm.example', ...argv],
      {
        env: {
          PATH: process.env.PATH,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_NOSYSTEM: '1',
          GIT_AUTHOR_DATE: '2025-03-01T12:00:00Z',
        },
      },
    )
  execFileSync('git', ['init', '--quiet', join(folder, 'engine')])
  await writeFile(join(folder, 'engine', 'a.c'), 'a\n')
  git('add', '.')
  git('commit', '--quiet', '-m', 'First')
  commit = `swh:1:rev:${String(git('rev-parse', 'HEAD')).trim()}`
  const claims = {
    schemaVersion: '1',
    tenderer: { name: 'Firm', ids: [] },
    window: { from: '2025-01-01', to: '2030-12-31' },
    people: [{ id: 'p1', emails: ['ada@firm.example'], basis: 'employee' }],
    projects: [{ name: 'Engine A', repository: 'engine' }],
  }
  bundle = join(folder, 'bundle.json')
  await runOse(['evidence', 'collect', await written(folder, 'claims.json', JSON.stringify(claims)), '--out', bundle])
})

test('asks which commits are held, keeps the answers, and asks for the rest the next time', async () => {
  const out = join(folder, 'archived.json')
  const ask = (env = {}) => runOse(['evidence', 'verify', bundle, '--swh', out], { env })
  server.use({ [archive]: { status: 429, headers: { 'retry-after': '3600' } } })
  const limited = await ask()
  expect([limited.exit, limited.stdout]).toEqual([
    0,
    expect.stringMatching(/1 commit was not asked for: .*Come again after 20/),
  ])
  server.use({ [archive]: { json: { [commit]: { known: true } } } })
  const { stdout, stderr } = await ask({ OSE_SWH_TOKEN: 'hunter2' })
  expect(stdout).toContain('Software Heritage holds 1 of 1 commit; 0 it does not')
  expect(server.requests.at(-1)).toMatchObject({
    body: JSON.stringify([commit]),
    headers: { authorization: 'Bearer hunter2' },
  })
  expect(`${stdout}${stderr}${await readFile(out, 'utf8')}`).not.toContain('hunter2')
  const asked = server.requests.length
  expect((await ask()).exit).toBe(0)
  expect(server.requests).toHaveLength(asked)
})

test('a file that holds something else is refused, and left as it is', async () => {
  const other = await written(folder, 'other.json', '{"mine":1}')
  const { exit, documents } = await runOse(['evidence', 'verify', bundle, '--swh', other, '--json'])
  expect([exit, documents[0]?.error?.code]).toEqual([2, 'input-invalid'])
  expect(await readFile(other, 'utf8')).toBe('{"mine":1}')
})
