import type { AwardCriterion } from '@opensource-experts/core'
import { scopeOf } from '../terms/scope-of'
import type { LotPlan } from './lot-plan'

const documentMembers = ['scoring', 'evidence', 'verification', 'subjectMatterLink', 'documentTexts'] as const

/** What a criterion has and a notice cannot say. `complicated`: the lot has a formula in words (BT-543). */
export function awardLosses(
  { lot, losses }: Pick<LotPlan, 'lot' | 'losses'>,
  criterion: AwardCriterion,
  complicated: boolean,
): void {
  const { id } = criterion
  if (criterion.subCriteria?.length)
    losses.push({ code: 'sub-criteria', criterion: id, lot, params: { count: criterion.subCriteria.length } })
  const { weight } = criterion
  // BT-541 has the middle of a range (BT-5421: -mid) and no place for its ends.
  if (!complicated && weight && weight.kind !== 'order' && weight.middle && (weight.min ?? weight.max) !== undefined) {
    const { min = '', max = '' } = weight
    losses.push({ code: 'weight-range', criterion: id, lot, params: { min, max } })
  }
  const scope = scopeOf(lot)
  const notInNotice = (field: string) =>
    losses.push({ code: 'number-not-in-notice', criterion: id, lot, params: { field: `BT-541-${scope}-${field}` } })
  if (complicated && criterion.fixed) notInNotice('FixedNumber')
  if (complicated && criterion.thresholds?.length) notInNotice('ThresholdNumber')
  const members: string[] = documentMembers.filter((member) => criterion[member] !== undefined)
  if (criterion.noticeText && criterion.description) members.unshift('description')
  if (members.length > 0) losses.push({ code: 'documents-only', criterion: id, lot, params: { members } })
}
