import { type Criterion, climateLawDay, mentionsEnvironment, type Procurement, reaches } from '@opensource-experts/core'

/**
 * Whether French law asks for an environmental award criterion and performance condition (L2152-7 and L2112-2 as
 * amended by Law 2021-1104 art. 35, from 21 August 2026). A day that is not known counts as later.
 */
export function needsEnvironment(procurement: Pick<Procurement, 'jurisdiction' | 'directive'>, date?: string): boolean {
  if (reaches('FR', procurement.jurisdiction) !== true) return false
  if (procurement.directive === '2009/81' || procurement.directive === '2014/23') return false
  return date === undefined || date.slice(0, 10) >= climateLawDay
}

/** Whether a criterion takes the environment into account, by its tag or, for want of tags, by its words. */
export function isEnvironmental(criterion: Criterion): boolean {
  if (criterion.tags !== undefined) return criterion.tags.includes('environment')
  if (criterion.kind === 'award' && criterion.type === 'price') return false
  return [criterion.name, criterion.description, criterion.noticeText].some((text) =>
    Object.values(text ?? {}).some(mentionsEnvironment),
  )
}
