import { createTed } from '@opensource-experts/adapters-ted'
import { withCriteria } from '@opensource-experts/core'
import { proposeCriteria } from '@opensource-experts/criteria'
import { lint } from '@opensource-experts/lint/bare'
import { recommended } from '@opensource-experts/lint/presets/recommended'
import { en as texts } from '@opensource-experts/lint/texts/en'
import { en } from '@opensource-experts/lint/words/en'
import { fr } from '@opensource-experts/lint/words/fr'

const ted = createTed()
// The languages that buyers of this platform write; of any other, `notChecked` says that nobody has read it.
const linting = { rules: recommended.rules, texts: { en: texts }, words: [en, fr] }

/**
 * Everything a form needs to show before the buyer agrees: what the notice says, what is proposed, what the rules think
 * of the two together, and the plan. Nothing is written.
 */
export function propose(document, { level = 'basic', rehearse = false } = {}) {
  const { sdk, subtype, procurement } = ted.read(document)
  const proposed = proposeCriteria(procurement, { level })
  // What a notice cannot hold yet goes into the tender documents: the form shows it apart.
  const criteria = proposed.filter(({ kind }) => ted.limits().kinds.includes(kind))
  const forDocuments = proposed.filter((criterion) => !criteria.includes(criterion))
  // The buyer has agreed, in the form, that the present weights make room: without that word leave `weights` out.
  const weights = 'scale'
  const { findings, notChecked } = lint(withCriteria(procurement, criteria, { weights }), linting)
  const plan = ted.plan(document, { criteria }, { weights, rehearse })
  return { sdk, subtype, procurement, criteria, forDocuments, findings, notChecked, plan }
}

/** The notice with the plan carried out: the same bytes, but for the patches. */
export function carryOut(document, plan) {
  return ted.apply(document, plan)
}
