import type { EvidenceSource, PlatformActivity } from '@opensource-experts/core'
import type { TestAnswer, TestTable } from '@opensource-experts/core/testing'
import type { ForgeOptions } from '../sources/forge-options'
import { createForgejo } from '../sources/forgejo'
import { createGitHub } from '../sources/github'
import { createGitLab } from '../sources/gitlab'

export interface ForgeFixture {
  readonly id: 'github' | 'gitlab' | 'forgejo'
  readonly host: string
  readonly create: (options?: ForgeOptions) => EvidenceSource
  /** Answers of a project that holds these activities, each list in pages of one entry, odd members beside those that are read. */
  readonly answers: (activities: readonly PlatformActivity[], project: string) => TestTable
  /** The first request for each kind, as the table of a test server names it. */
  readonly first: Readonly<Record<PlatformActivity['kind'], string>>
}

export const project = 'group/engine'
export const token = 'hunter2-is-the-token'

/** What a platform says of a person besides the account: none of it may go further. */
const person = { name: 'Ada Example', email: 'ada@firm.example', avatar_url: 'https://img.example.org/ada' }

/**
 * Pages of one entry. The table of the test server goes by path alone: each request of a list takes the next page, and a place in the
 * middle needs the page in the address, so that pages have paths of their own.
 */
function paged(path: string, entries: readonly unknown[]): Record<string, TestAnswer> {
  const url = new URL(path)
  if (entries.length === 0) return { [`GET ${path}`]: { json: [] } }
  return Object.fromEntries(
    entries.map((entry, at): [string, TestAnswer] => [
      `GET ${at === 0 ? path : `${url.origin}/page/${at}${url.pathname}`}`,
      {
        json: [entry],
        ...(at + 1 < entries.length
          ? { headers: { link: `<${url.origin}/page/${at + 1}${url.pathname}>; rel="next", <${path}>; rel="first"` } }
          : {}),
      },
    ]),
  )
}

const moment = (date: string | undefined) => `${date ?? '2026-01-15'}T12:00:00Z`
const ofKind = (activities: readonly PlatformActivity[], kind: PlatformActivity['kind']) =>
  activities.filter((one) => one.kind === kind)

function likeGitHub(api: string, host: string, id: 'github' | 'forgejo') {
  const user = (login: string | undefined) =>
    login === undefined ? null : { login, type: login.endsWith('[bot]') ? 'Bot' : 'User', ...person }
  const states =
    id === 'github'
      ? { approved: 'APPROVED', 'changes-asked': 'CHANGES_REQUESTED', commented: 'COMMENTED', dismissed: 'DISMISSED' }
      : { approved: 'APPROVED', 'changes-asked': 'REQUEST_CHANGES', commented: 'COMMENT', dismissed: 'APPROVED' }
  return (activities: readonly PlatformActivity[], name: string): TestTable => {
    const root = `${api}/repos/${name}`
    const authors = [...new Set(ofKind(activities, 'review').map(({ changeBy }) => changeBy))]
    const changes = authors.map((author, at) => ({
      number: 900 + at,
      created_at: '2025-11-01T08:00:00Z',
      user: user(author),
      html_url: `https://${host}/${name}/pull/${900 + at}`,
      pull_request: { merged_at: null },
    }))
    const issues = ofKind(activities, 'issue').map(({ id: number, account, date }) => ({
      number: Number(number),
      created_at: moment(date),
      user: user(account),
      html_url: `https://${host}/${name}/issues/${number}`,
      ...(id === 'github' ? {} : { pull_request: null }),
      comments: 0,
    }))
    const reviews = authors.map((author, at) =>
      paged(
        `${root}/pulls/${900 + at}/reviews`,
        ofKind(activities, 'review')
          .filter(({ changeBy }) => changeBy === author)
          .map(({ id: review, account, date, verdict = 'approved' }) => ({
            id: Number(review),
            state: states[verdict],
            ...(id === 'forgejo' && verdict === 'dismissed' ? { dismissed: true } : {}),
            submitted_at: moment(date),
            user: user(account),
            html_url: `https://${host}/${name}/pull/${900 + at}#review-${review}`,
            body: `from ${person.email}`,
          })),
      ),
    )
    return {
      ...paged(`${root}/issues`, [...changes, ...issues]),
      ...paged(
        `${root}/releases`,
        ofKind(activities, 'release').map(({ id: tag, account, date }) => ({
          tag_name: tag,
          published_at: moment(date),
          author: user(account),
          html_url: `https://${host}/${name}/releases/tag/${tag}`,
          draft: false,
        })),
      ),
      ...Object.assign({}, ...reviews),
      ...missing(api, '/repos/group/other'),
    }
  }
}

function likeGitLab(activities: readonly PlatformActivity[], name: string): TestTable {
  const api = 'https://gitlab.com/api/v4'
  const root = `${api}/projects/${encodeURIComponent(name)}`
  const user = (username: string | undefined) => (username === undefined ? null : { id: 7, username, ...person })
  const authors = [...new Set(ofKind(activities, 'review').map(({ changeBy }) => changeBy))]
  const approvals = authors.map((author, at): [string, TestAnswer] => [
    `GET ${root}/merge_requests/${900 + at}/approvals`,
    {
      json: {
        iid: 900 + at,
        approved_by: ofKind(activities, 'review')
          .filter(({ changeBy }) => changeBy === author)
          .map(({ id, account, date }) => ({
            user: { ...user(account), id: Number(id) },
            ...(date === undefined ? {} : { approved_at: moment(date) }),
          })),
      },
    },
  ])
  return {
    ...paged(
      `${root}/issues`,
      ofKind(activities, 'issue').map(({ id, account, date }) => ({
        iid: Number(id),
        created_at: moment(date),
        author: user(account),
        web_url: `https://gitlab.com/${name}/-/issues/${id}`,
        user_notes_count: 0,
      })),
    ),
    ...paged(
      `${root}/merge_requests`,
      authors.map((author, at) => ({
        iid: 900 + at,
        created_at: '2025-11-01T08:00:00Z',
        author: user(author),
        web_url: `https://gitlab.com/${name}/-/merge_requests/${900 + at}`,
      })),
    ),
    ...paged(
      `${root}/releases`,
      ofKind(activities, 'release').map(({ id, account, date }) => ({
        tag_name: id,
        released_at: moment(date),
        author: user(account),
        commit: { author_email: person.email },
        _links: { self: `https://gitlab.com/${name}/-/releases/${id}` },
      })),
    ),
    ...Object.fromEntries(approvals),
    ...missing(api, `/projects/${encodeURIComponent('group/other')}`),
  }
}

function missing(api: string, root: string): TestTable {
  return { [`GET ${api}${root}/issues`]: { status: 404, json: { message: 'Not Found' } } }
}

const gitHubRoot = `https://api.github.com/repos/${project}`
const gitLabRoot = `https://gitlab.com/api/v4/projects/${encodeURIComponent(project)}`
const forgejoRoot = `https://codeberg.org/api/v1/repos/${project}`

export const forges: readonly ForgeFixture[] = [
  {
    id: 'github',
    host: 'github.com',
    create: createGitHub,
    answers: likeGitHub('https://api.github.com', 'github.com', 'github'),
    first: {
      review: `GET ${gitHubRoot}/issues`,
      issue: `GET ${gitHubRoot}/issues`,
      release: `GET ${gitHubRoot}/releases`,
    },
  },
  {
    id: 'gitlab',
    host: 'gitlab.com',
    create: createGitLab,
    answers: likeGitLab,
    first: {
      review: `GET ${gitLabRoot}/merge_requests`,
      issue: `GET ${gitLabRoot}/issues`,
      release: `GET ${gitLabRoot}/releases`,
    },
  },
  {
    id: 'forgejo',
    host: 'codeberg.org',
    create: createForgejo,
    answers: likeGitHub('https://codeberg.org/api/v1', 'codeberg.org', 'forgejo'),
    first: {
      review: `GET ${forgejoRoot}/issues`,
      issue: `GET ${forgejoRoot}/issues`,
      release: `GET ${forgejoRoot}/releases`,
    },
  },
]
