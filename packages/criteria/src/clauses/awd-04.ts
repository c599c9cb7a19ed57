import type { Clause } from './clause'

/** How soon the correction of an incident is proposed to the original project; planned work is left to AWD-02. */
export const awd04: Clause = {
  id: 'AWD-04',
  version: '1.0.0',
  kind: 'award',
  target: 'tender',
  tags: ['community', 'support'],
  parameters: {
    best: {
      type: 'integer',
      unit: 'working-days',
      min: 2,
      max: 30,
      default: { basic: 20, advanced: 10, exemplary: 5 },
    },
    worst: {
      type: 'integer',
      unit: 'working-days',
      min: 10,
      max: 90,
      default: { basic: 60, advanced: 40, exemplary: 30 },
    },
    blocking: { type: 'integer', unit: 'percent', min: 1, max: 98, default: 50 },
    major: { type: 'integer', unit: 'percent', min: 1, max: 98, default: 30 },
    minor: { type: 'integer', unit: 'percent', min: 1, max: 98, default: 20 },
    penalty: { type: 'decimal', unit: 'percent', min: 0.1, max: 2, default: 1 },
    components: { type: 'names', maxItems: 40, default: 'lot-software' },
  },
  // The weighted average means something only where the three shares make a whole.
  parameterRules: [
    { rule: 'less-than', lesser: 'best', greater: 'worst' },
    { rule: 'sum', of: ['blocking', 'major', 'minor'], equals: 100 },
  ],
  evidence: [{ key: 'service-levels' }, { key: 'method-note', levels: ['advanced', 'exemplary'] }],
  scoring: {
    method: 'quality.linear-absolute',
    params: ['best', 'worst', 'blocking', 'major', 'minor'],
    constants: { unit: 'working-days', aggregation: 'average-by-severity' },
  },
  suggestedWeight: { min: 3, max: 10 },
  eForms: { fields: ['BT-539-Lot', 'BT-734-Lot', 'BT-540-Lot', 'BT-541-Lot-WeightNumber'], code: 'quality' },
  legalBasis: [{ ref: 'Directive 2014/24/EU art. 67(2)(c)', status: 'memory' }],
  legalReview: null,
}
