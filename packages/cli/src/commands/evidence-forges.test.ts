import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createTestServer } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

const api = 'https://api.github.com/repos/group/engine'
const issue = (number: number, login: string, more = {}) => ({
  number,
  created_at: '2025-03-01T12:00:00Z',
  user: { login },
  html_url: `https://github.com/group/engine/issues/${number}`,
  ...more,
})
const review = { id: 5, state: 'APPROVED', submitted_at: '2025-04-01T12:00:00Z', user: { login: 'ada' } }
const server = createTestServer(
  {
    [`GET ${api}/issues`]: { json: [issue(1, 'ada'), issue(2, 'outside', { pull_request: {} })] },
    [`GET ${api}/pulls/2/reviews`]: { json: [review] },
    [`GET ${api}/releases`]: {
      json: [{ tag_name: 'v1', published_at: '2025-05-01T00:00:00Z', author: { login: 'outside' } }],
    },
  },
  { beforeAll, afterEach, afterAll },
)

const claimsOf = (repository: string, accounts = [{ host: 'github.com', name: 'ada' }]) =>
  JSON.stringify({
    schemaVersion: '1',
    tenderer: { name: 'Firm', ids: [] },
    window: { from: '2025-01-01', to: '2025-12-31' },
    people: [{ id: 'p1', emails: ['ada@firm.example'], basis: 'employee', accounts }],
    projects: [{ name: 'Engine A', repository }],
  })

const temporary = temporaryFolder()
let claims = ''
let out = ''
let count = 0
beforeEach(async () => {
  const folder = await temporary
  claims = await written(folder, 'claims.json', claimsOf('https://github.com/group/engine'))
  count += 1
  out = join(folder, `attested-${count}.json`)
})
const run = (argv: readonly string[], env = {}) => runOse(['evidence', 'forges', ...argv], { env })

describe('ose evidence forges', () => {
  test('writes what the platform attests, in words and as a file; the secret lies beside it', async () => {
    const { exit, stdout } = await run([claims, '--out', out])
    expect(exit).toBe(0)
    expect(stdout).toContain('p1: 1 review (1 of changes by others), 1 issue, 0 releases')
    expect(stdout).toContain('releases: 1 by accounts that nobody claims, 0 by programs')
    expect(stdout).toContain('nobody can recompute it')
    expect((await stat(`${out}.salt`)).mode & 0o777).toBe(0o600)
    const file = JSON.parse(await readFile(out, 'utf8')) as { attested: { projects: { people: object[] }[] } }
    expect(file.attested.projects[0]?.people).toMatchObject([
      { reviews: [{ id: '5', of: 'others' }], issues: [{ id: '1' }] },
    ])
    expect((await run([claims, '--out', out, '--json'])).documents[0]?.error?.code).toBe('output-exists')
  })

  test('says in French too what is not claimed', async () => {
    const file = await written(await temporary, 'none.json', claimsOf('https://github.com/group/engine', []))
    const { exit, stdout } = await run([file, '--out', out, '--lang', 'fr'])
    expect([exit, stdout]).toEqual([0, expect.stringContaining('Personne ne déclare de compte sur github.com')])
  })

  test('asked for rest, it writes what it has (exit 1), and goes on from there', async () => {
    server.use({
      [`GET ${api}/pulls/2/reviews`]: [{ status: 429, headers: { 'retry-after': '3600' } }, { json: [review] }],
    })
    const first = await run([claims, '--out', out])
    expect([first.exit, first.stdout]).toEqual([
      1,
      expect.stringMatching(/reviews: not everything was read: .*Come again after 20\d\d-/),
    ])
    const before = server.requests.length
    const second = await run([claims, '--out', out, '--resume'])
    expect([second.exit, second.stdout]).toEqual([0, expect.stringContaining('p1: 1 review')])
    // Of what was whole nothing is asked again.
    expect(server.requests.length - before).toBeLessThan(4)
  })

  test('a platform that is down is unavailable: exit 3', async () => {
    server.use({ [`GET ${api}/issues`]: { status: 404 }, [`GET ${api}/releases`]: { status: 404 } })
    const { exit, stdout } = await run([claims, '--out', out])
    expect([exit, stdout]).toEqual([3, expect.stringContaining('unavailable: it answered with status 404')])
  })

  test('each token goes to its own host; none is shown', async () => {
    const env = { OSE_FORGE_TOKENS: 'git.example.org=other-secret github.com=hunter2' }
    const { stdout, stderr } = await run([claims, '--out', out], env)
    const sent = server.requests.map(({ headers }) => headers.authorization)
    expect(new Set(sent)).toEqual(new Set(['Bearer hunter2']))
    expect(`${stdout}${stderr}${await readFile(out, 'utf8')}`).not.toMatch(/hunter2|other-secret/)
    const wrong = await run([claims, '--out', out, '--force', '--json'], { OSE_FORGE_TOKENS: 'hunter2' })
    expect([wrong.exit, wrong.documents[0]?.error?.code]).toEqual([2, 'usage'])
    expect(JSON.stringify(wrong)).not.toContain('hunter2')
  })

  test('asks a host of its own where it is told what it runs', async () => {
    const own = 'https://git.example.org/api/v1/repos/group/engine'
    const file = await written(await temporary, 'own.json', claimsOf('https://git.example.org/group/engine'))
    const unasked = await run([file, '--out', out])
    expect([unasked.exit, unasked.stdout]).toEqual([
      3,
      expect.stringContaining('not known which program git.example.org runs'),
    ])
    // What a name stands for is asked of the system, which knows none of these.
    server.use({ [`GET ${own}/issues`]: { json: [] }, [`GET ${own}/releases`]: { json: [] } })
    const asked = await run([
      file,
      '--out',
      out,
      '--force',
      '--forge',
      'git.example.org=forgejo',
      '--private-addresses',
    ])
    expect(asked.exit).toBe(0)
    const wrong = await run([file, '--out', out, '--force', '--forge', 'git.example.org=gitea'])
    expect([wrong.exit, wrong.stderr]).toEqual([2, expect.stringContaining('git.example.org=gitlab')])
  })
})
