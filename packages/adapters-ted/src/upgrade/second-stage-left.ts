import type { Loss, Refusal } from '@opensource-experts/core'
import type { NoticeEditor } from '../edit/notice-editor'
import { secondStageOf } from '../plan/second-stage'
import type { NoticeReading } from '../read/read-notice'
import type { SdkTable } from '../tables/sdk-table'
import { childAt } from '../xml/element'
import type { Refuse } from './later-criterion'

/**
 * BT-40 where the later SDK has no place for it, since no second stage is stated (BT-52 with BT-105 from 1.11, BT-661 from
 * 1.15). That a criterion is not used in a stage that is not there says nothing, and leaves; that it ranks would be lost.
 */
export function lateSecondStage(
  { notice, selections }: NoticeReading,
  editor: NoticeEditor,
  table: SdkTable,
  refuse: Refuse,
): { readonly refusals: Refusal[]; readonly losses: Loss[] } {
  const refusals: Refusal[] = []
  const losses: Loss[] = []
  for (const [lot, { criteria }] of selections) {
    const place = notice.places.get(lot)
    if (!place || secondStageOf(notice, place, table) !== 'forbidden') continue
    for (const { criterion, element } of criteria) {
      const indicator = childAt(element, 'efbc:SecondStageIndicator')
      if (!indicator) continue
      const at = { criterion: criterion.id, lot }
      const field = 'BT-40-Lot'
      const value = indicator.text.trim().slice(0, 100)
      if (criterion.use === 'ranking') refusals.push({ ...refuse('field', { field, value }), ...at })
      else {
        editor.remove(indicator)
        losses.push({ code: 'second-stage-not-stated', ...at, params: { field, value } })
      }
    }
  }
  return { refusals, losses }
}
