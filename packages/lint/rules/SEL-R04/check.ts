import type { Check } from '../../src/engine/rule'
import { judgeEach } from '../../src/facts/judge'
import { faultsOfWording } from '../../src/facts/wording'

// BT-809 from SDK 1.12 on (`slc-...`), and the three codes before it.
const closed = /^(?:slc-|sui-act$|ef-stand$|tp-abil$)/u

// In the list of BT-747 up to SDK 1.11: lawful notices have it, and it does not say which of the three it is.
const unsaid = 'other'

/** Age, counted contributions and good intentions stand in no list of arts 58 and 60 and Annex XII. */
const patterns = [
  'firm-age !excused ^job-age !!no-duty',
  'any: firm & young & cannot-bid|refused-proof ~14 !excused',
  'contribution-count & minimum-of ~8 !equivalent',
  'thing & merge & firm & minimum-of ~8 !equivalent',
  'good-intent !contract',
]

export const check: Check = function* (context) {
  yield* judgeEach(
    context.entries.filter(({ criterion }) => criterion.kind === 'selection'),
    'code',
    ({ criterion, clause }) => {
      if (criterion.kind !== 'selection' || clause || criterion.clause) return false
      return criterion.code === undefined || criterion.code === unsaid ? undefined : !closed.test(criterion.code)
    },
  )
  yield* faultsOfWording(context, patterns, { kinds: ['selection'] })
}
