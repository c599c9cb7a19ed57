import { checkInput, defined, type EvidenceSource } from '@opensource-experts/core'
import { type ForgeOptions, forgeOptions } from './forge-options'
import type { ForgeShape } from './forge-shape'
import { forgeSource } from './forge-source'
import { addressOn, count, dayOfMoment, line, member, momentOf, number } from './read-value'

function whoOf(user: unknown): { readonly account?: string } {
  return defined({ account: line(member(user, 'username'), 255) })
}

/** Accounts of access tokens are programs: `project_7_bot_1f` or `group_7_bot_1f`, by GitLab's documentation. */
function personOf(user: unknown): { readonly account?: string; readonly program?: true } {
  const { account } = whoOf(user)
  return { ...defined({ account }), ...(/^(project|group)_\d+_bot/.test(account ?? '') ? { program: true } : {}) }
}

/**
 * docs.gitlab.com, REST API v4: list project issues, merge requests and releases; approvals of a merge request. Approvals are the
 * only reviews that have an address of their own there. When one was given is said by newer servers alone (`approved_at`).
 */
export const gitLabShape: ForgeShape = {
  id: 'gitlab',
  name: 'GitLab',
  api: (host) => `https://${host}/api/v4`,
  headers: (token): Readonly<Record<string, string>> => (token === undefined ? {} : { 'private-token': token }),
  project: (project) => `/projects/${encodeURIComponent(project)}`,
  issues: ({ from }) => `/issues?scope=all&updated_after=${from}T00:00:00Z&order_by=created_at&sort=asc&per_page=100`,
  releases: '/releases?per_page=100',
  changes: ({ from }) =>
    `/merge_requests?scope=all&state=all&updated_after=${from}T00:00:00Z&order_by=created_at&sort=asc&per_page=100`,
  reviews: (change) => `/merge_requests/${change}/approvals`,
  readIssue(entry, host) {
    const id = number(member(entry, 'iid'))
    const date = dayOfMoment(member(entry, 'created_at'))
    if (id === undefined || date === undefined) return undefined
    const address = addressOn(host, member(entry, 'web_url'))
    return { kind: 'issue', id, date, ...whoOf(member(entry, 'author')), ...defined({ address }) }
  },
  readRelease(entry, host) {
    const id = line(member(entry, 'tag_name'))
    const date = dayOfMoment(member(entry, 'released_at'))
    if (id === undefined || date === undefined) return undefined
    // One that is announced for a later day.
    if (member(entry, 'upcoming_release') === true) return 'other'
    const address = addressOn(host, member(member(entry, '_links'), 'self'))
    return { kind: 'release', id, date, ...whoOf(member(entry, 'author')), ...defined({ address }) }
  },
  readChange(entry, { to }, host) {
    const made = dayOfMoment(member(entry, 'created_at'))
    const change = number(member(entry, 'iid'))
    if (change === undefined || made === undefined) return undefined
    if (made > to) return 'other'
    const { account } = whoOf(member(entry, 'author'))
    return { number: change, ...defined({ account, address: addressOn(host, member(entry, 'web_url')) }) }
  },
  reviewsOf(answer) {
    const approvals = member(answer, 'approved_by')
    return Array.isArray(approvals) ? approvals : undefined
  },
  comments: (issue) => `/issues/${issue}/notes?sort=asc&order_by=created_at&per_page=100`,
  readThread(entry) {
    const id = number(member(entry, 'iid'))
    const opened = momentOf(member(entry, 'created_at'))
    if (id === undefined || opened === undefined) return undefined
    const comments = count(member(entry, 'user_notes_count'))
    return { id, opened, ...personOf(member(entry, 'author')), ...defined({ comments }) }
  },
  readComment(entry) {
    // What the platform notes of itself, such as a label that was set.
    if (member(entry, 'system') === true) return undefined
    const written = momentOf(member(entry, 'created_at'))
    return written === undefined ? undefined : { written, ...personOf(member(entry, 'author')) }
  },
  readReview(entry, { number: change, account: changeBy, address }) {
    const user = member(entry, 'user')
    const { account } = whoOf(user)
    const by = number(member(user, 'id')) ?? account
    if (by === undefined) return undefined
    const date = dayOfMoment(member(entry, 'approved_at'))
    return {
      kind: 'review',
      id: `${change}-${by}`,
      verdict: 'approved',
      ...defined({ date, account, changeBy, address }),
    }
  },
}

/**
 * Approvals, issues and releases as a GitLab attests them. Approvals are shown to those alone who give a token.
 *
 * @throws OseError `input-invalid`.
 */
export function createGitLab(options: ForgeOptions = {}): EvidenceSource {
  checkInput('createGitLab', { options: [forgeOptions, options] })
  return forgeSource(gitLabShape, 'gitlab.com', options)
}
