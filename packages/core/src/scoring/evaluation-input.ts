import { readDecimal } from '../decimal/read-decimal'
import type { InputIssue } from '../guard/check-input'
import { anyText, decimal, oneOf, someText } from '../guard/leaves'
import { nearestKey } from '../guard/nearest-key'
import type { Leaf, Members, Shape } from '../guard/shape'
import type { AwardCriterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import { toPointer } from '../pointer/pointer'
import { procurementArgument } from '../schema/arguments'
import { byLot, lotsOf } from '../weights/by-lot'
import type { Evaluation } from './evaluation'

/** Marks, prices, hours. */
export const from0: Leaf = (value, around) =>
  decimal(value, around) ??
  ((readDecimal(value as string)?.units ?? 0n) < 0n
    ? { code: 'out-of-bounds', message: 'must not be below 0' }
    : undefined)

export const above0: Leaf = (value, around) =>
  from0(value, around) ??
  (readDecimal(value as string)?.units === 0n ? { code: 'out-of-bounds', message: 'must be above 0' } : undefined)

const marks: Shape = {
  list: {
    members: { evaluator: someText, mark: from0, reason: anyText },
    required: ['evaluator', 'mark'],
  },
  atLeast: 1,
}
const marked: Members = { members: { marks }, required: ['marks'] }
const staff: Members = {
  members: {
    persons: {
      list: { members: { id: someText, hours: above0, marks }, required: ['id', 'hours', 'marks'] },
      atLeast: 1,
    },
    leastHours: from0,
  },
  required: ['persons'],
}
const value: Shape = {
  either: [from0, marked, staff],
  says: 'must be a number such as 90000, or { "marks": [{ "evaluator": "A", "mark": 3 }] }',
}
const parts: Members = { members: { parts: { named: value } }, required: ['parts'] }
const valueOrParts: Shape = {
  either: [from0, marked, staff, parts],
  says: 'must be a number such as 90000, or { "marks": [{ "evaluator": "A", "mark": 3 }] }',
}

/** The whole document; the procurement is looked at as one that was read. */
export function evaluationShape(): Members {
  const [procurement] = procurementArgument(undefined)
  return {
    members: {
      schemaVersion: (found) =>
        found === '1'
          ? undefined
          : { code: 'invalid', message: 'must be "1", the only version there is', write: '"1"' },
      procurement,
      tenders: {
        list: {
          members: {
            id: someText,
            name: someText,
            bids: {
              list: {
                members: { lot: someText, values: { named: valueOrParts }, excluded: someText },
                required: ['lot', 'values'],
              },
            },
          },
          required: ['id', 'name', 'bids'],
        },
      },
      aggregation: oneOf('consensus', 'mean', 'median'),
    },
    required: ['schemaVersion', 'procurement', 'tenders'],
  }
}

type Issue = Omit<InputIssue, 'argument'>

/** What the shape cannot say: ids used twice, lots and criteria that are not there. */
export function evaluationIssues({ procurement, tenders }: Evaluation): readonly Issue[] {
  const [, , further] = procurementArgument(procurement)
  const inside = (further?.() ?? []).map((issue) => ({ ...issue, path: `/procurement${issue.path}` }))
  if (inside.length > 0) return inside
  return [
    ...twice(
      tenders.map(({ id }) => id),
      (at) => `/tenders/${at}/id`,
    ),
    ...bidIssues(procurement, tenders),
  ]
}

function bidIssues(procurement: Procurement, tenders: Evaluation['tenders']): Issue[] {
  const lots = procurement.lots.map(({ id }) => id)
  const awards = awardsByLot(procurement)
  const known = new Map(lots.map((lot) => [lot, new Set(awards.get(lot)?.map(({ id }) => id))] as const))
  return tenders.flatMap(({ bids }, at) => [
    ...twice(
      bids.map(({ lot }) => lot),
      (of) => `/tenders/${at}/bids/${of}/lot`,
    ),
    ...bids.flatMap(({ lot, values }, of) => {
      const path = `/tenders/${at}/bids/${of}`
      const ids = known.get(lot)
      if (ids === undefined) return [notThere(`${path}/lot`, 'lot', lot, lots)]
      return [
        ...Object.keys(values)
          .filter((id) => !ids.has(id))
          .map((id) => notThere(`${path}/values${toPointer([id])}`, `award criterion of ${lot}`, id, [...ids])),
        ...Object.entries(values).flatMap(([id, each]) => evaluatorIssues(each, `${path}/values${toPointer([id])}`)),
      ]
    }),
  ])
}

/** One pass: a procurement may have thousands of lots. */
export function awardsByLot(procurement: Procurement): ReadonlyMap<string, readonly AwardCriterion[]> {
  const awards = procurement.criteria.filter((each): each is AwardCriterion => each.kind === 'award')
  return byLot(awards, (criterion) => lotsOf(criterion, procurement))
}

/** One evaluator gives one mark. */
function evaluatorIssues(each: unknown, path: string): Issue[] {
  if (typeof each !== 'object' || each === null) return []
  return Object.entries(each).flatMap(([key, inner]) => {
    const below = `${path}${toPointer([key])}`
    if (key === 'marks' && Array.isArray(inner))
      return twice(
        inner.map(({ evaluator }: { readonly evaluator: string }) => evaluator),
        (at) => `${below}/${at}/evaluator`,
      )
    return evaluatorIssues(inner, below)
  })
}

function twice(ids: readonly string[], place: (at: number) => string): Issue[] {
  const seen = new Set<string>()
  return ids.flatMap((id, at) => {
    const again = seen.has(id)
    seen.add(id)
    const message = 'stands there before; each stands once'
    return again ? [{ code: 'duplicate-id', path: place(at), message, expected: 'another', found: `"${id}"` }] : []
  })
}

function notThere(path: string, what: string, id: string, known: readonly string[]): Issue {
  const nearest = nearestKey(id, known)
  const shown = known.slice(0, 10).join(', ')
  return {
    code: 'not-found',
    path,
    message: `must be a ${what}; there are ${shown === '' ? 'none' : shown}`,
    expected: `a ${what}`,
    found: `"${id.slice(0, 60)}"`,
    ...(nearest === undefined ? {} : { write: `"${nearest}"` }),
  }
}
