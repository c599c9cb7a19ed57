/** An award criterion as a buyer writes it. */
export const writtenCriterion = {
  id: 'a',
  kind: 'award',
  type: 'quality',
  target: 'tender',
  lots: 'all',
  name: { fr: 'A' },
  weight: { kind: 'percentage', value: 10 },
}
