import type { MpeLoss } from '../shape/mpe-shape'

export interface LotLosses {
  readonly lot: string
  readonly losses: readonly MpeLoss[]
}

/** Losses found lot by lot: one that is the same in every lot is said once, without a lot. */
export function mergeLotLosses(lists: readonly LotLosses[]): MpeLoss[] {
  const byContent = new Map<string, { loss: MpeLoss; lots: string[] }>()
  for (const { lot, losses } of lists) {
    for (const loss of losses) {
      const key = JSON.stringify(loss)
      const entry = byContent.get(key)
      if (entry) entry.lots.push(lot)
      else byContent.set(key, { loss, lots: [lot] })
    }
  }
  return [...byContent.values()].flatMap(({ loss, lots }) =>
    lots.length === lists.length ? [loss] : lots.map((lot) => ({ ...loss, lot })),
  )
}
