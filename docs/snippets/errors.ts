import type { AwardCriterion, Procurement } from '@opensource-experts/core'

const procurement: Procurement = {
  schemaVersion: '1',
  languages: ['fr'],
  lots: [{ id: 'LOT-0001', title: { fr: 'Support' } }],
  criteria: [],
}
const criterion: AwardCriterion = {
  id: 'plan',
  kind: 'award',
  type: 'quality',
  target: 'tender',
  lots: 'all',
  name: { fr: 'Plan' },
}
let shown = 0
const form = {
  show(issues: unknown): void {
    shown += Array.isArray(issues) ? issues.length : 0
  },
}
process.on('exit', () => {
  if (shown !== 1) process.exitCode = 1
})
