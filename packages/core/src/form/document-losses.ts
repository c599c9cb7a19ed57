import type { Criterion } from '../model/criterion'
import type { Loss } from '../plan/plan'
import { scopeOf } from './form-fields'

/** What a notice, and a form that becomes one, has no place for. `complicated`: the lot shows no numbers (BT-543). */
export function documentLosses(criterion: Criterion, lot: string, complicated: boolean): Loss[] {
  const at = { criterion: criterion.id, lot }
  const losses: Loss[] = []
  const members: string[] = criterion.noticeText && criterion.description ? ['description'] : []
  if (criterion.kind === 'award') {
    const { subCriteria = [], fixed, thresholds = [] } = criterion
    if (subCriteria.length > 0) losses.push({ code: 'sub-criteria', ...at, params: { count: subCriteria.length } })
    const lost = [...(fixed ? ['FixedNumber'] : []), ...(thresholds.length > 0 ? ['ThresholdNumber'] : [])]
    for (const number of complicated ? lost : [])
      losses.push({ code: 'number-not-in-notice', ...at, params: { field: `BT-541-${scopeOf(lot)}-${number}` } })
    if (criterion.scoring) members.push('scoring')
  }
  for (const member of ['evidence', 'verification', 'subjectMatterLink', 'documentTexts'] as const)
    if (criterion[member] !== undefined) members.push(member)
  if (members.length > 0) losses.push({ code: 'documents-only', ...at, params: { members } })
  return losses
}
