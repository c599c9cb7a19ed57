import { OseError } from '@opensource-experts/core'
import { createTestServer, type TestTable } from '@opensource-experts/core/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { collectAttested } from './attest/collect-attested'
import type { Claims } from './model/claims'
import { createForgejo } from './sources/forgejo'
import { createGitHub } from './sources/github'
import { createGitLab } from './sources/gitlab'

const server = createTestServer({}, { beforeAll, afterEach, afterAll })
const http = { retries: 0, resolve: async () => ['93.184.216.34'], now: () => Date.parse('2026-11-02T12:00:00Z') }
const query = { project: 'group/engine', from: '2026-01-01', to: '2026-03-31' }
const at = (day: string, time = '12:00:00') => `2026-${day}T${time}Z`

interface Comment {
  readonly by: string
  readonly at: string
  readonly system?: boolean
}
interface Issue {
  readonly id: number
  readonly by: string
  readonly at: string
  readonly comments: readonly Comment[]
}

const held: readonly Issue[] = [
  // Answered by the author, then by a program, then by somebody.
  {
    ...{ id: 1, by: 'mia', at: at('01-10') },
    comments: [
      { by: 'Mia', at: at('01-10', '13:00:00') },
      { by: 'tidy[bot]', at: at('01-10', '14:00:00') },
      { by: 'noa', at: at('01-11') },
      { by: 'ada', at: at('01-12') },
    ],
  },
  { id: 2, by: 'mia', at: at('02-01'), comments: [] },
  { id: 3, by: 'mia', at: at('02-02'), comments: [{ by: 'mia', at: at('02-03') }] },
  { id: 4, by: 'tidy[bot]', at: at('02-04'), comments: [{ by: 'noa', at: at('02-05') }] },
  // Outside the days asked.
  { id: 5, by: 'mia', at: at('04-01'), comments: [{ by: 'noa', at: at('04-02') }] },
]
const answers = [
  { id: '1', opened: at('01-10'), answered: at('01-11') },
  { id: '2', opened: at('02-01') },
  { id: '3', opened: at('02-02') },
  { id: '4', opened: at('02-04'), answered: at('02-05'), program: true },
]

const likeGitHub = (root: string, list: string, comments: string) => ({
  table: (issues: readonly Issue[]): TestTable => ({
    [`GET ${root}${list}`]: {
      json: issues.map(({ id, by, at: created_at, comments: all }) => ({
        ...{ number: id, created_at, comments: all.length, html_url: 'https://x' },
        user: { login: by, type: by.endsWith('[bot]') ? 'Bot' : 'User' },
      })),
    },
    ...Object.fromEntries(
      issues.map(({ id, comments: all }) => [
        `GET ${root}/issues/${id}/comments${comments}`,
        { json: all.map(({ by, at: created_at }) => ({ created_at, user: { login: by, type: 'User' } })) },
      ]),
    ),
  }),
})

const gitLabRoot = 'https://gitlab.com/api/v4/projects/group%2Fengine'
const bot = (name: string) => (name === 'tidy[bot]' ? 'project_7_bot_1f' : name)
const forges = [
  {
    ...{ name: 'GitHub', create: () => createGitHub({ http }) },
    ...likeGitHub('https://api.github.com/repos/group/engine', '/issues', ''),
  },
  {
    ...{ name: 'Forgejo', create: () => createForgejo({ http }) },
    ...likeGitHub('https://codeberg.org/api/v1/repos/group/engine', '/issues', ''),
  },
  {
    name: 'GitLab',
    create: () => createGitLab({ http }),
    table: (issues: readonly Issue[]): TestTable => ({
      [`GET ${gitLabRoot}/issues`]: {
        json: issues.map(({ id, by, at: created_at, comments }) => ({
          ...{ iid: id, created_at, user_notes_count: comments.length, author: { username: bot(by) } },
        })),
      },
      ...Object.fromEntries(
        issues.map(({ id, comments }) => [
          `GET ${gitLabRoot}/issues/${id}/notes`,
          {
            json: [
              { created_at: at('01-01', '00:00:00'), system: true, author: { username: 'noa' } },
              ...comments.map(({ by, at: created_at }) => ({
                created_at,
                system: false,
                author: { username: bot(by) },
              })),
            ],
          },
        ]),
      ),
    }),
  },
]

describe.each(forges)('$name: when issues were first answered', ({ create, table }) => {
  const every = async (fresh: boolean) => {
    let source = create()
    const issues: unknown[] = []
    let cursor: string | undefined
    for (let pages = 0; pages < 20; pages += 1) {
      const page = await source.responses?.(query, cursor === undefined ? {} : { cursor })
      issues.push(...(page?.issues ?? []))
      cursor = page?.next
      if (cursor === undefined) return issues
      if (fresh) source = create()
    }
    throw new Error('it has no end')
  }

  it('takes the first of another account that is of no program, and asks nothing where there is none', async () => {
    server.use(table(held))
    expect(await every(false)).toEqual(answers)
    const asked = server.requests.map(({ url }) => url)
    expect(asked.filter((url) => url.includes('/2/'))).toEqual([])
    expect(asked.filter((url) => url.includes('/5/'))).toEqual([])
  })

  it('goes on in another object', async () => {
    server.use(table(held))
    expect(await every(true)).toEqual(answers)
  })

  it('refuses the place of another query, and gives no account', async () => {
    server.use(table(held))
    const page = await create().responses?.(query)
    expect(JSON.stringify(page)).not.toMatch(/mia|noa|tidy/)
    const other = create().responses?.({ ...query, to: '2026-03-30' }, { cursor: page?.next ?? '' })
    await expect(other).rejects.toMatchObject({ code: 'cursor-invalid' })
    await expect(create().responses?.({ ...query, project: '../x' })).rejects.toMatchObject({ code: 'input-invalid' })
  })

  it('says that it does not know, where comments are refused', async () => {
    const [first] = held
    server.use(table(first ? [first] : []))
    const key = Object.keys(table(first ? [first] : [])).find((one) => /comments|notes/.test(one)) ?? ''
    server.use({ ...table(first ? [first] : []), [key]: { status: 500 } })
    const error = await create()
      .responses?.(query)
      .catch((thrown: unknown) => thrown)
    expect(OseError.isInstance(error) && error.code).toBe('source-unavailable')
  })
})

describe('collectAttested, with responses', () => {
  const [gitHub] = forges
  const claims: Claims = {
    schemaVersion: '1',
    tenderer: { name: 'Firm', ids: [] },
    window: { from: query.from, to: query.to },
    people: [{ id: 'p1', emails: ['ada@firm.example'], basis: 'employee' }],
    projects: [{ name: 'Engine A', repository: 'https://github.com/group/engine' }],
  }
  const salt = 's'.repeat(32)
  const table = (issues: readonly Issue[]): TestTable => ({
    ...gitHub?.table(issues),
    'GET https://api.github.com/repos/group/engine/releases': { json: [] },
  })
  const people = answers.filter(({ program }) => !program)

  it('keeps the moments of issues by people, counts programs, and goes on where it was stopped', async () => {
    server.use(table(held))
    const options = { salt, http, responses: true }
    const { attested: cut } = await collectAttested(claims, { ...options, mostPages: 2 })
    const of = (one: typeof cut) => one.attested.projects[0]?.responses
    expect(of(cut)).toMatchObject({ status: 'partial', issues: people.slice(0, 2), next: expect.any(String) })
    const { attested } = await collectAttested(claims, { ...options, before: cut })
    expect(of(attested)).toEqual({ status: 'whole', programs: 1, leftOut: 0, issues: people })
    const { attested: without } = await collectAttested(claims, { salt, http })
    expect(of(without)).toBeUndefined()
  })

  it('says so where a source cannot tell', async () => {
    const source = { id: 'x', attestedBy: 'github.com', activities: async () => ({ activities: [], leftOut: 0 }) }
    const { attested } = await collectAttested(claims, {
      salt,
      http,
      responses: true,
      sources: { 'github.com': source },
    })
    expect(attested.attested.projects[0]?.responses).toMatchObject({ status: 'not-asked', reason: expect.any(String) })
  })
})
