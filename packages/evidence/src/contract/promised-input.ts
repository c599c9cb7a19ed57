import {
  anyText,
  checkInput,
  day,
  decimal,
  type InputIssue,
  type Leaf,
  type Members,
  oneOf,
  readDecimal,
  someText,
  wholeAbove0,
  wholeFrom0,
} from '@opensource-experts/core'
import { fullId, version1 } from '../claims/leaves'
import { natures } from '../model/bundle'
import { type Promised, states } from './promised'

export const hours: Leaf = (value, around) =>
  decimal(value, around) ??
  ((readDecimal(value as string)?.units ?? 0n) < 0n
    ? { code: 'out-of-bounds', message: 'must not be below 0' }
    : undefined)

export const promisedShape: Members = {
  members: {
    schemaVersion: version1,
    contract: someText,
    period: { members: { from: day, to: day }, required: ['from', 'to'] },
    promises: {
      list: {
        members: {
          id: someText,
          component: someText,
          count: wholeAbove0,
          state: oneOf(...states),
          kind: oneOf(...natures),
          within: {
            members: { value: wholeFrom0, unit: oneOf('days', 'working-days') },
            required: ['value', 'unit'],
          },
          hours,
        },
        required: ['id', 'component', 'count', 'state'],
      },
      atLeast: 1,
    },
    recordDue: day,
    record: {
      members: {
        delivered: day,
        rows: {
          list: {
            members: {
              promise: someText,
              callOff: anyText,
              address: anyText,
              kind: oneOf(...natures),
              state: oneOf('proposed', 'under-review', 'accepted', 'released', 'refused', 'without-answer'),
              ready: day,
              proposed: day,
              commit: fullId,
              release: someText,
              hours,
            },
            required: ['promise', 'state'],
          },
        },
      },
      required: ['delivered', 'rows'],
    },
    hearingDays: wholeAbove0,
  },
  required: ['schemaVersion', 'contract', 'period', 'promises'],
}

/** What the shape cannot say: ids that are used twice, rows of no promise, days in the wrong order. */
export function promisedIssues({ period, promises, record }: Promised): readonly Omit<InputIssue, 'argument'>[] {
  const issues: Omit<InputIssue, 'argument'>[] = []
  const say = (path: string, message: string, expected: string, found: string) =>
    issues.push({ code: 'invalid', path, message, expected, found: `"${found}"` })
  if (period.to < period.from) say('/period/to', `ends before it starts (${period.from})`, 'a later day', period.to)
  const ids = new Set<string>()
  for (const [at, { id }] of promises.entries()) {
    if (ids.has(id)) say(`/promises/${at}/id`, 'stands there before; each stands once', 'another id', id)
    ids.add(id)
  }
  const commits = new Set<string>()
  for (const [at, { promise, ready, proposed, commit }] of (record?.rows ?? []).entries()) {
    const path = `/record/rows/${at}`
    if (!ids.has(promise)) say(`${path}/promise`, 'must be the id of a promise', 'an id', promise)
    if (ready !== undefined && proposed !== undefined && proposed < ready)
      say(`${path}/proposed`, `is before the change was ready (${ready})`, 'a later day', proposed)
    if (commit === undefined) continue
    // One contribution counts once.
    if (commits.has(commit)) say(`${path}/commit`, 'stands in another row; each counts once', 'another commit', commit)
    commits.add(commit)
  }
  return issues
}

/**
 * What a contract promised, as people write it, for instance the JSON of `promised.json`.
 * @throws OseError `input-invalid` with every issue; `path` is the JSON Pointer of the first.
 */
export function parsePromised(value: unknown): Promised {
  checkInput('parsePromised', { promised: [promisedShape, value, () => promisedIssues(value as Promised)] })
  return value as Promised
}
