import { checkInput, defined, type EvidenceSource, type PlatformActivity } from '@opensource-experts/core'
import { type ForgeOptions, forgeOptions } from './forge-options'
import type { ForgeShape } from './forge-shape'
import { forgeSource } from './forge-source'
import { gitHubShape, whoOf } from './github'
import { addressOn, dayOfMoment, member, number } from './read-value'

/** `PENDING` was not sent; `REQUEST_REVIEW` asks for one. */
const verdicts: Readonly<Record<string, PlatformActivity['verdict']>> = {
  APPROVED: 'approved',
  REQUEST_CHANGES: 'changes-asked',
  COMMENT: 'commented',
}

/**
 * The API of Forgejo and Gitea (`/api/v1`), read in the code of Gitea: its members are those of GitHub but for reviews. It gives 50
 * entries a page at most unless its keeper says otherwise, the newest first.
 */
export const forgejoShape: ForgeShape = {
  ...gitHubShape,
  id: 'forgejo',
  name: 'Forgejo',
  api: (host) => `https://${host}/api/v1`,
  headers: (token) => ({
    accept: 'application/json',
    ...(token === undefined ? {} : { authorization: `token ${token}` }),
  }),
  issues: ({ from }) => `/issues?type=issues&state=all&since=${from}T00:00:00Z&limit=50`,
  releases: '/releases?limit=50',
  changes: ({ from }) => `/issues?type=pulls&state=all&since=${from}T00:00:00Z&limit=50`,
  reviews: (change) => `/pulls/${change}/reviews?limit=50`,
  // All in one answer.
  comments: (issue) => `/issues/${issue}/comments`,
  readReview(entry, { account: changeBy, address: seen }, host) {
    const state = member(entry, 'state')
    if (state === 'PENDING' || state === 'REQUEST_REVIEW') return 'other'
    const id = number(member(entry, 'id'))
    const stated = typeof state === 'string' ? verdicts[state] : undefined
    const date = dayOfMoment(member(entry, 'submitted_at'))
    if (id === undefined || stated === undefined || date === undefined) return undefined
    const verdict = member(entry, 'dismissed') === true ? 'dismissed' : stated
    const address = addressOn(host, member(entry, 'html_url')) ?? seen
    return { kind: 'review', id, date, verdict, ...whoOf(member(entry, 'user')), ...defined({ changeBy, address }) }
  },
}

/**
 * Reviews, issues and releases as a Forgejo or Gitea attests them.
 *
 * @throws OseError `input-invalid`.
 */
export function createForgejo(options: ForgeOptions = {}): EvidenceSource {
  checkInput('createForgejo', { options: [forgeOptions, options] })
  return forgeSource(forgejoShape, 'codeberg.org', options)
}
