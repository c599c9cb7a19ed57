import { type FormOptions, type FormRow, fromForm as from, toForm as to } from '../form/form-rows'
import { clauseReferenceShape, criterionShape } from '../generated/shapes'
import { checkInput } from '../guard/check-input'
import { anyText, oneOf } from '../guard/leaves'
import type { Members, Shape } from '../guard/shape'
import type { Criterion } from '../model/criterion'
import { languageTag } from '../schema/leaves'

const textOrNumber: Shape = {
  either: [anyText, (value) => (typeof value === 'number' ? undefined : noNumber)],
  says: 'must be a text or a number',
}
const noNumber = { code: 'invalid', message: 'must be a number' } as const

const row: Members = {
  members: {
    id: anyText,
    kind: oneOf('award', 'selection', 'performance'),
    lot: textOrNumber,
    name: anyText,
    text: anyText,
    type: oneOf('price', 'cost', 'quality'),
    weight: textOrNumber,
    clause: clauseReferenceShape,
  },
}
const formOptions: Members = {
  members: {
    decimals: oneOf(',', '.'),
    language: languageTag,
    lots: { list: { members: { id: anyText, label: anyText }, required: ['id'], open: true } },
    weights: oneOf('percentage', 'points', 'decimal', 'order'),
  },
  required: ['decimals', 'language', 'lots'],
}

/**
 * The criteria that the rows of a form hold, in order: what a `Procurement` takes.
 * @throws OseError `input-invalid` with every row whose lot is not there, or whose weight is no number above 0.
 */
export function fromForm(rows: readonly FormRow[], options: FormOptions): Criterion[] {
  checkInput('fromForm', { rows: [{ list: row }, rows], options: [formOptions, options] })
  return from(rows, options)
}

/** The rows that a form shows for criteria: one for each lot and criterion, in order. The way back of `fromForm`. */
export function toForm(criteria: readonly Criterion[], options: FormOptions): FormRow[] {
  checkInput('toForm', { criteria: [{ asRead: { list: criterionShape } }, criteria], options: [formOptions, options] })
  return to(criteria, options)
}
