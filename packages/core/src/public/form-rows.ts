import { type FormOptions, type FormRow, fromForm as read, toForm as write } from '../form/form-rows'
import { inverseEdits as inverse } from '../form/plan-form'
import { clauseReferenceShape, criterionShape, editShape } from '../generated/shapes'
import { checkInput } from '../guard/check-input'
import { anyNumber, anyText, oneOf, someText } from '../guard/leaves'
import type { Members, Shape } from '../guard/shape'
import type { Criterion } from '../model/criterion'
import type { Edit } from '../plan/plan'
import { languageTag } from '../schema/leaves'

const typed: Shape = {
  either: [anyText, (value) => (typeof value === 'number' ? undefined : anyNumber(value, {}))],
  says: 'must be a text or a number',
}

const row: Members = {
  members: {
    id: someText,
    kind: oneOf('award', 'selection', 'performance'),
    lot: typed,
    name: anyText,
    text: anyText,
    type: oneOf('price', 'cost', 'quality'),
    weight: typed,
    clause: clauseReferenceShape,
  },
}

const formOptions: Members = {
  members: {
    decimals: oneOf(',', '.'),
    language: languageTag,
    // Lots of a procurement will do, whatever else they hold.
    lots: { list: { members: { id: someText, label: anyText }, required: ['id'], open: true }, atLeast: 1 },
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
  return read(rows, options)
}

/**
 * The rows that a form shows for criteria: one for each lot and criterion, in order. The way back of `fromForm`.
 * Technical specifications have no row.
 * @throws OseError `input-invalid` where what it is given cannot be read.
 */
export function toForm(criteria: readonly Criterion[], options: FormOptions): FormRow[] {
  checkInput('toForm', { criteria: [{ asRead: { list: criterionShape } }, criteria], options: [formOptions, options] })
  return write(criteria, options)
}

/**
 * What takes a form back to where it was: the edits, the other way round.
 * @throws OseError `input-invalid` where what it is given are no edits.
 */
export function inverseEdits(edits: readonly Edit[]): Edit[] {
  checkInput('inverseEdits', { edits: [{ list: editShape }, edits] })
  return inverse(edits)
}
