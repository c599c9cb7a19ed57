import { hasParagraph, joinCriteria, lotsOf, noticeName, noticeText } from '@opensource-experts/core'
import { digest } from './digest.js'
import { lengths } from './open-form.js'
import { readForm } from './read-form.js'

/**
 * What adding criteria to a form would change: edits by field, no bytes and no patches. Weights are decided by
 * `joinCriteria`, as on every platform.
 */
export function planForm(form, { criteria }, options = {}) {
  const { procurement } = readForm(form)
  const base = { sha256: digest(form), format: 'quayside', version: form.version }
  const refused = (refusals) => ({ base, edits: [], patches: [], losses: [], refusals, align: [] })
  const unfit = criteria.flatMap((criterion) => refusalsOf(criterion, form))
  if (unfit.length > 0) return refused(unfit)
  const joined = joinCriteria(procurement, criteria, options)
  if (joined.refusals.length > 0) return refused(joined.refusals)
  const edits = [
    ...[...joined.lots].flatMap(([lot, join]) => awardEdits(lot, join, form.language)),
    ...criteria.flatMap((criterion) => conditionEdits(criterion, procurement, form)),
  ]
  return { base, edits, patches: [], losses: joined.losses, refusals: [], align: [] }
}

function refusalsOf(criterion, { version, language }) {
  const { id, kind } = criterion
  if (kind !== 'award' && kind !== 'performance')
    return [{ code: 'kind-not-supported', criterion: id, params: { kind } }]
  const text = noticeText(criterion, language)
  if (text === undefined) return [{ code: 'language-missing', criterion: id, params: { languages: [language] } }]
  const fields = kind === 'award' ? { label: noticeName(criterion, language) ?? '', text } : { condition: text }
  return Object.entries(fields).flatMap(([field, value]) => {
    const [length, limit] = [[...value].length, lengths[version][field]]
    return length <= limit
      ? []
      : [{ code: 'text-too-long', criterion: id, params: { lot: id, field, language, length, limit } }]
  })
}

function awardEdits(lot, { added, changes }, language) {
  const insert = (criterion, field, after) => ({
    op: 'insert',
    lot,
    field,
    criterion: criterion.id,
    before: null,
    after,
    cause: 'requested',
  })
  return [
    ...changes.map(({ criterion, before, after }) => ({
      op: 'replace',
      lot,
      field: 'percent',
      criterion: criterion.id,
      before: String(before),
      after: String(after),
      cause: 'rebalanced',
    })),
    ...added.flatMap(({ criterion, weight }) => [
      insert(criterion, 'label', noticeName(criterion, language) ?? ''),
      insert(criterion, 'type', criterion.type),
      insert(criterion, 'percent', weight === undefined ? '' : String(weight.value)),
      insert(criterion, 'text', noticeText(criterion, language) ?? ''),
    ]),
  ]
}

function conditionEdits(criterion, procurement, { language, lots }) {
  if (criterion.kind !== 'performance') return []
  const after = noticeText(criterion, language)
  return lotsOf(criterion, procurement)
    .filter((lot) => !lots[lot].conditions.some((condition) => hasParagraph(condition, after)))
    .map((lot) => ({
      op: 'insert',
      lot,
      field: 'condition',
      criterion: criterion.id,
      before: null,
      after,
      cause: 'requested',
    }))
}
