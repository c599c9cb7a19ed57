import { OseError } from '@opensource-experts/core'

/** Longest texts that Quayside takes, by version of its form. */
export const lengths = {
  1: { label: 80, text: 400, condition: 400 },
  2: { label: 120, text: 2000, condition: 2000 },
}

/**
 * A form of Quayside, a platform that does not exist: a record of a database, in one language.
 *
 *     { version: '2', language: 'en', lots: { 'LOT-0001': {
 *         title: 'Search engine',
 *         criteria: [{ label: 'Price', type: 'price', percent: '60', text: '' }],
 *         conditions: ['Fixes are given back.'] } } }
 *
 * @throws OseError `not-a-form` for anything else.
 */
export function openForm(form) {
  const lots = form?.lots
  const sound =
    Object.hasOwn(lengths, form?.version) &&
    typeof form.language === 'string' &&
    typeof lots === 'object' &&
    lots !== null &&
    Object.values(lots).every((lot) => Array.isArray(lot?.criteria) && Array.isArray(lot?.conditions))
  if (sound) return form
  throw new OseError('not-a-form', 'This is no form of Quayside, version 1 or 2. Export it again from the platform.')
}
