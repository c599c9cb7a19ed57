import { checkInput, defined, type EvidenceSource, type PlatformActivity } from '@opensource-experts/core'
import { type ForgeOptions, forgeOptions } from './forge-options'
import type { ForgeShape } from './forge-shape'
import { forgeSource } from './forge-source'
import { addressOn, count, dayOfMoment, line, member, momentOf, number } from './read-value'

/** States of a review as GitHub writes them; `PENDING` was not sent. */
const verdicts: Readonly<Record<string, PlatformActivity['verdict']>> = {
  APPROVED: 'approved',
  CHANGES_REQUESTED: 'changes-asked',
  COMMENTED: 'commented',
  DISMISSED: 'dismissed',
}

/** GitHub says `Bot`; names of its programs end so, too. */
export function whoOf(user: unknown): { readonly account?: string; readonly program?: true } {
  const account = line(member(user, 'login'), 100)
  const program = member(user, 'type') === 'Bot' || account?.endsWith('[bot]')
  return { ...defined({ account }), ...(program ? { program: true } : {}) }
}

/** A plain issue lacks the member (GitHub), or has null there (Forgejo). */
function isChange(entry: unknown): boolean {
  const change = member(entry, 'pull_request')
  return typeof change === 'object' && change !== null
}

/**
 * docs.github.com, REST API: list repository issues (each pull request is an issue too, with a member `pull_request`), list
 * reviews for a pull request, list releases, list issue comments. In order of making, so that what changes meanwhile moves nothing off the list.
 */
export const gitHubShape: ForgeShape = {
  id: 'github',
  name: 'GitHub',
  // Of GitHub Enterprise Server, by its documentation: /api/v3.
  api: (host) => (host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`),
  headers: (token) => ({
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }),
  project: (project) => `/repos/${project}`,
  issues: ({ from }) => `/issues?state=all&since=${from}T00:00:00Z&sort=created&direction=asc&per_page=100`,
  releases: '/releases?per_page=100',
  changes: ({ from }) => `/issues?state=all&since=${from}T00:00:00Z&sort=created&direction=asc&per_page=100`,
  reviews: (change) => `/pulls/${change}/reviews?per_page=100`,
  readIssue(entry, host) {
    if (isChange(entry)) return 'other'
    const id = number(member(entry, 'number'))
    const date = dayOfMoment(member(entry, 'created_at'))
    if (id === undefined || date === undefined) return undefined
    const address = addressOn(host, member(entry, 'html_url'))
    return { kind: 'issue', id, date, ...whoOf(member(entry, 'user')), ...defined({ address }) }
  },
  readRelease(entry, host) {
    if (member(entry, 'draft') === true) return 'other'
    const id = line(member(entry, 'tag_name'))
    const date = dayOfMoment(member(entry, 'published_at'))
    if (id === undefined || date === undefined) return undefined
    const address = addressOn(host, member(entry, 'html_url'))
    return { kind: 'release', id, date, ...whoOf(member(entry, 'author')), ...defined({ address }) }
  },
  readChange(entry, { to }, host) {
    const made = dayOfMoment(member(entry, 'created_at'))
    const change = number(member(entry, 'number'))
    if (change === undefined || made === undefined) return undefined
    if (!isChange(entry) || made > to) return 'other'
    const { account } = whoOf(member(entry, 'user'))
    return { number: change, ...defined({ account, address: addressOn(host, member(entry, 'html_url')) }) }
  },
  reviewsOf: (answer) => (Array.isArray(answer) ? answer : undefined),
  // Issue comments are in the order of their ids.
  comments: (issue) => `/issues/${issue}/comments?per_page=100`,
  readThread(entry) {
    if (isChange(entry)) return 'other'
    const id = number(member(entry, 'number'))
    const opened = momentOf(member(entry, 'created_at'))
    if (id === undefined || opened === undefined) return undefined
    return { id, opened, ...whoOf(member(entry, 'user')), ...defined({ comments: count(member(entry, 'comments')) }) }
  },
  readComment(entry) {
    const written = momentOf(member(entry, 'created_at'))
    return written === undefined ? undefined : { written, ...whoOf(member(entry, 'user')) }
  },
  readReview(entry, { account: changeBy, address: seen }, host) {
    const state = member(entry, 'state')
    if (state === 'PENDING') return 'other'
    const id = number(member(entry, 'id'))
    const verdict = typeof state === 'string' ? verdicts[state] : undefined
    const date = dayOfMoment(member(entry, 'submitted_at'))
    if (id === undefined || verdict === undefined || date === undefined) return undefined
    const address = addressOn(host, member(entry, 'html_url')) ?? seen
    return { kind: 'review', id, date, verdict, ...whoOf(member(entry, 'user')), ...defined({ changeBy, address }) }
  },
}

/**
 * Reviews, issues and releases as GitHub attests them, or a GitHub Enterprise Server by its `host`. Without a token GitHub answers 60
 * requests an hour, and each change asks for one.
 *
 * @throws OseError `input-invalid`.
 */
export function createGitHub(options: ForgeOptions = {}): EvidenceSource {
  checkInput('createGitHub', { options: [forgeOptions, options] })
  return forgeSource(gitHubShape, 'github.com', options)
}
