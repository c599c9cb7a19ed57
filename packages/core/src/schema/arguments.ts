import { changeShape, criterionShape, procurementShape } from '../generated/shapes'
import type { Argument, FurtherIssues } from '../guard/check-input'
import { anyFunction, anyText, flag, oneOf, someText } from '../guard/leaves'
import type { Members, Shape } from '../guard/shape'
import type { Criterion } from '../model/criterion'
import type { Procurement } from '../model/procurement'
import type { DocumentIssue } from './document-issue'
import { duplicateIds, lotIssues } from './semantic-issues'

// What public functions of several packages are called with, for `checkInput`.

/** A procurement, perhaps read from a notice: it may lack what a notice lacks. */
export function procurementArgument(procurement: unknown): Argument {
  return [
    { asRead: procurementShape },
    procurement,
    () => {
      const document = procurement as Procurement
      return [...duplicateIds(document.criteria, '/criteria'), ...lotIssues(document)].map(asIssue)
    },
  ]
}

const criteriaOrChange: Shape = {
  either: [{ list: criterionShape }, changeShape],
  says: 'must be a list of criteria, or a change such as { "criteria": [...] }',
}

/** What a buyer writes: criteria, or a change. */
export function criteriaOrChangeArgument(change: unknown): Argument {
  return changeOfShape(criteriaOrChange, change)
}

/** A change alone. A list of criteria has no `criteria`: taken for a change, it would say that nothing is asked. */
export function changeArgument(change: unknown): Argument {
  return changeOfShape(onlyChange, change)
}

const onlyChange: Members = {
  ...changeShape,
  cure: (found) => (Array.isArray(found) ? '{ "criteria": [...] }' : undefined),
}

function changeOfShape(shape: Shape, change: unknown): Argument {
  const further: FurtherIssues = () => {
    const list = Array.isArray(change)
    const criteria: readonly Criterion[] = list ? change : ((change as { criteria?: Criterion[] }).criteria ?? [])
    return duplicateIds(criteria, list ? '' : '/criteria').map(asIssue)
  }
  return [shape, change, further]
}

const policy = /* @__PURE__ */ oneOf('refuse', 'scale', 'price')
const weights: Shape = {
  either: [policy, { members: { policy, keep: { list: anyText } }, required: ['policy'] }],
  says: 'must be one of: refuse, scale, price; or { "policy": "scale", "keep": [...] }',
}
const conflict = /* @__PURE__ */ oneOf('refuse', 'replace')

// Two literal lists of members: bundlers keep what spreads or takes apart another, used or not.

/** Options of functions that decide weights. Others take these members too: `{ members: { ...changeOptions.members } }`. */
export const changeOptions: Members = {
  members: { weights, conflict, replaceAward: flag, sumsInDoubles: flag, recognise: anyFunction },
}

/** Options of the `plan` of an adapter, which knows itself how its platform adds up, and what recognises clauses. */
export const planOptions: Members = {
  members: { weights, conflict, replaceAward: flag, acceptDrafts: someText, rehearse: flag },
}

function asIssue({ code, path, message }: DocumentIssue) {
  return { code, path, message, expected: 'another value', found: 'one that does not fit' }
}
