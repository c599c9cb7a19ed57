import type { Check } from '../../src/engine/rule'

export const check: Check = function* ({ places, unplaced }) {
  for (const { id, pointer, lot, award } of places) {
    const ordered = award.filter(({ criterion }) => criterion.weight?.kind === 'order').length
    // BR-BT-00539-0194: the reason (BT-733) belongs to an order alone.
    const idle = ordered === 0 && award.length > 0 && !unplaced && lot.awardMethod?.orderJustification !== undefined
    const mixed = ordered > 0 && ordered < award.length
    if (mixed || idle)
      yield {
        path: pointer,
        lots: [id],
        field: 'BT-733-Lot',
        params: { fault: mixed ? 'mixed' : 'idle' },
        ...(idle ? { fix: [{ op: 'remove', path: `${pointer}/awardMethod/orderJustification` } as const] } : {}),
      }
  }
}
