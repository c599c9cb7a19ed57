import {
  type ActivityPage,
  type ActivityQuery,
  anySignal,
  anyText,
  checkInput,
  defined,
  type EvidenceSource,
  type Leaf,
  type Members,
  oneOf,
  type PlatformActivity,
} from '@opensource-experts/core'
import { forgeClient, unavailable } from './forge-client'
import type { ForgeOptions } from './forge-options'
import { forgeResponses } from './forge-responses'
import type { ChangeRead, ForgeShape, Read } from './forge-shape'
import { type Place, placesOf } from './places'
import { Unreadable } from './unreadable'

interface Listed {
  readonly changes: readonly ChangeRead[]
  readonly leftOut: number
  readonly next?: string
}

/** Each part of a path is a name: nothing in it leads elsewhere. */
const project: Leaf = (value) =>
  anyText(value, {}) ??
  (/^[A-Za-z0-9_][A-Za-z0-9_.-]{0,200}(\/[A-Za-z0-9_.-]{1,200}){1,20}$/.test(value as string) &&
  !(value as string).split('/').some((part) => /^\.+$/.test(part))
    ? undefined
    : { code: 'invalid', message: 'must be a project such as "owner/name"' })

const day: Leaf = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : { code: 'invalid', message: 'must be a day such as "2026-12-01"' }

const queryInput: Members = {
  members: { project, kind: oneOf('review', 'issue', 'release'), from: day, to: day },
  required: ['project', 'kind', 'from', 'to'],
}
const responsesInput: Members = { members: { project, from: day, to: day }, required: ['project', 'from', 'to'] }
const callInput: Members = { members: { cursor: anyText, signal: anySignal } }

/** The walk that all forges have in common: lists in pages, and the reviews of one change after the other. */
export function forgeSource(shape: ForgeShape, usualHost: string, options: ForgeOptions): EvidenceSource {
  const { host = usualHost, token } = options
  const api = options.api ?? shape.api(host)
  const client = forgeClient(shape.name, api, shape.headers(token), options)
  const prefix = new URL(api).pathname.replace(/\/$/, '')
  // The changes of a page have their reviews asked for one by one: the page is not asked for each time.
  let kept: { readonly path: string; readonly listed: Listed } | undefined

  const wrong = (why: string) => unavailable(shape.name, new URL(api), new Unreadable(why))

  function read<Value>(entries: readonly unknown[], readOne: (entry: unknown) => Read<Value>) {
    const found: Value[] = []
    let leftOut = 0
    for (const entry of entries) {
      const one = readOne(entry)
      if (one === undefined) leftOut += 1
      else if (one !== 'other') found.push(one)
    }
    // One odd entry is left out; a list of nothing else is another kind of list.
    if (leftOut > 0 && leftOut === entries.length) throw wrong('its list has entries of another shape')
    return { found, leftOut }
  }

  async function list(path: string, signal: AbortSignal | undefined) {
    const { value, next } = await client.get(path, signal)
    if (!Array.isArray(value)) throw wrong('its answer is no list')
    return { entries: value as readonly unknown[], next: next === path ? undefined : next }
  }

  const threads = forgeResponses(shape, list, wrong)

  async function plainPage(query: ActivityQuery, path: string, signal: AbortSignal | undefined): Promise<ActivityPage> {
    const { entries, next } = await list(path, signal)
    const readOne = query.kind === 'issue' ? shape.readIssue : shape.readRelease
    const { found, leftOut } = read(entries, (entry) => readOne(entry, host))
    return {
      activities: found.filter((one) => within(one, query)),
      leftOut,
      ...defined({ next: next && placed(query, { list: next, change: 0 }) }),
    }
  }

  async function changesAt(query: ActivityQuery, path: string, signal: AbortSignal | undefined): Promise<Listed> {
    if (kept?.path === path) return kept.listed
    const { entries, next } = await list(path, signal)
    const { found, leftOut } = read(entries, (entry) => shape.readChange(entry, query, host))
    const listed = { changes: found, leftOut, ...defined({ next }) }
    kept = { path, listed }
    return listed
  }

  async function reviewPage(
    query: ActivityQuery,
    place: Place,
    signal: AbortSignal | undefined,
  ): Promise<ActivityPage> {
    const { changes, leftOut: odd, next } = await changesAt(query, place.list, signal)
    const change = changes[place.change]
    // Counted once, with the first change of the page.
    const leftOut = place.change === 0 && place.reviews === undefined ? odd : 0
    const after = (done: number): Place | undefined =>
      done + 1 < changes.length
        ? { list: place.list, change: done + 1 }
        : next === undefined
          ? undefined
          : { list: next, change: 0 }
    if (!change) {
      const following = after(changes.length)
      return { activities: [], leftOut, ...defined({ next: following && placed(query, following) }) }
    }
    const path = place.reviews ?? `${prefix}${shape.project(query.project)}${shape.reviews(change.number)}`
    const answer = await client.get(path, signal)
    const entries = shape.reviewsOf(answer.value)
    if (!entries) throw wrong('its answer holds no reviews')
    const { found, leftOut: unread } = read(entries, (entry) => shape.readReview(entry, change, host))
    const following =
      answer.next === undefined || answer.next === path ? after(place.change) : { ...place, reviews: answer.next }
    return {
      activities: found.filter((one) => within(one, query)),
      leftOut: leftOut + unread,
      ...defined({ next: following && placed(query, following) }),
    }
  }

  const placesFor = ({ project: name, kind, from, to }: ActivityQuery) =>
    placesOf(shape.name, host, client, shape.id, api, name, kind, from, to)
  const placed = (query: ActivityQuery, place: Place) => placesFor(query).placed(place)

  return {
    id: shape.id,
    attestedBy: host,
    async responses(query, call = {}) {
      checkInput('responses', { query: [responsesInput, query], options: [callInput, call] })
      const { cursor, signal } = call
      signal?.throwIfAborted()
      const { project: name, from, to } = query
      const places = placesOf(shape.name, host, client, shape.id, api, name, 'response', from, to)
      const root = `${prefix}${shape.project(name)}`
      const first = { list: `${root}${shape.issues({ ...query, kind: 'issue' })}`, change: 0 }
      const place = cursor === undefined ? first : places.placeOf(cursor)
      return threads({ query, root, place, ...places }, signal)
    },
    async activities(query, call = {}) {
      checkInput('activities', { query: [queryInput, query], options: [callInput, call] })
      const { cursor, signal } = call
      signal?.throwIfAborted()
      const root = `${prefix}${shape.project(query.project)}`
      const first =
        query.kind === 'issue' ? shape.issues(query) : query.kind === 'release' ? shape.releases : shape.changes(query)
      const place = cursor === undefined ? { list: `${root}${first}`, change: 0 } : placesFor(query).placeOf(cursor)
      return query.kind === 'review' ? reviewPage(query, place, signal) : plainPage(query, place.list, signal)
    },
  }
}

function within({ date }: PlatformActivity, { from, to }: ActivityQuery): boolean {
  return date === undefined || (date >= from && date <= to)
}
