import { addDecimals, compareDecimals, type Decimal, type SubCriterion, toDecimalValue } from '@opensource-experts/core'
import { decimal, isWithin } from '../weights'
import { withChanged } from './example-procurement'
import type { Rule, RuleDocs } from './rule'

export const awdW05: Rule = {
  id: 'AWD-W05',
  summary: 'Sub-criteria add up to their criterion, or to the whole of it.',
  family: 'award.weights',
  severity: 'error',
  certainty: 'certain',
  jurisdiction: 'EU',
  appliesTo: ['award'],
  legalBasis: [
    { ref: 'Directive 2014/24/EU art. 67(5)', status: 'memory' },
    { ref: 'CJEU C-6/15 TNS Dimarso', status: 'verified' },
  ],
  legalReview: null,
  params: { tolerance: { value: '0.01', unit: 'percent', source: 'house' } },
  facts: ['/criteria/*/weight', '/criteria/*/subCriteria/*/weight'],
  *check({ awards, param }) {
    for (const { criterion, pointer, lots, name } of awards) {
      const kind = sharedKind(criterion.subCriteria ?? [])
      if (!kind || kind === 'order') continue
      const sum = addDecimals(...(criterion.subCriteria ?? []).map(({ weight }) => decimal(weight?.value ?? 0)))
      const weight = criterion.weight?.kind === kind ? decimal(criterion.weight.value) : undefined
      const whole: Decimal | undefined = { percentage: decimal(100), decimal: decimal(1), points: undefined }[kind]
      const targets = [weight, whole].flatMap((target) => target ?? [])
      if (targets.length === 0) continue
      const tolerance = decimal(param('tolerance'))
      if (targets.some((target) => isWithin(sum, target, tolerance, kind))) continue
      const expected = weight && whole && compareDecimals(weight, whole) !== 0 ? [weight, whole] : targets.slice(0, 1)
      yield {
        path: `${pointer}/subCriteria`,
        criterion: criterion.id,
        lots,
        params: { name, sum: toDecimalValue(sum), expected: expected.map(toDecimalValue) },
      }
    }
  },
}

/** The kind that all sub-criteria share; undefined where one has no weight (AWD-W04), a range, or another kind. */
function sharedKind(parts: readonly SubCriterion[]): 'percentage' | 'decimal' | 'points' | 'order' | undefined {
  const kinds = new Set(
    parts.map(({ weight }) => (weight && weight.kind !== 'order' && weight.middle ? undefined : weight?.kind)),
  )
  const [kind] = kinds
  return kinds.size === 1 ? kind : undefined
}

const parts = (first: number, second: number) => ({
  method: {
    subCriteria: [
      { name: { fr: 'Délais', en: 'Times' }, weight: { kind: 'percentage', value: first } },
      { name: { fr: 'Contrôles', en: 'Checks' }, weight: { kind: 'percentage', value: second } },
    ],
  },
})

export const awdW05Docs = (): RuleDocs => ({
  note:
    'Sub-criteria may be written as parts of the weight of their criterion (15 + 25 of 40) or as shares of it ' +
    '(60 % + 40 %). Ranks, ranges, and points under a criterion of another kind are not added up.',
  examples: [
    { title: 'Parts of the 40 per cent of their criterion.', procurement: withChanged(parts(15, 25)), findings: [] },
    { title: 'Shares of their criterion.', procurement: withChanged(parts(60, 40)), findings: [] },
    {
      title: 'Neither 40 nor 100.',
      procurement: withChanged(parts(20, 25)),
      findings: [{ path: '/criteria/1/subCriteria', severity: 'error' }],
    },
  ],
})
