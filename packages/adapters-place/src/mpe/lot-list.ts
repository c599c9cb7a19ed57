import {
  type AwardCriterion,
  compareDecimals,
  type Decimal,
  type DecimalValue,
  toDecimalValue,
} from '@opensource-experts/core'
import { heading } from '../shape/heading'
import type { MpeCriterion, MpeLoss } from '../shape/mpe-shape'
import { convertWeights } from './convert-weights'
import { exact } from './exact'
import { mapSubCriteria } from './sub-criteria'

/** An award criterion and its JSON Pointer. */
export interface PlacedCriterion {
  readonly criterion: AwardCriterion
  readonly pointer: string
}

export interface LotList {
  readonly lot: string
  readonly criteres: readonly MpeCriterion[]
  /** What each criterion became. */
  readonly rows: ReadonlyMap<AwardCriterion, MpeCriterion>
  readonly losses: readonly MpeLoss[]
}

/** The award criteria of one lot as the form lists them: by rank where each has one, else in document order. */
export function lotList(lot: string, placed: readonly PlacedCriterion[], language: string): LotList {
  const weights = convertWeights(
    placed.map(({ criterion, pointer }) => ({
      criterion: criterion.id,
      pointer: `${pointer}/weight`,
      weight: criterion.weight,
    })),
  )
  const ranks = ranksOf(placed)
  const rows = placed.map(({ criterion, pointer }, index) => {
    const { ponderation = null, losses = [] } = weights[index] ?? {}
    const parent = ponderation === null ? undefined : exact(ponderation, pointer)
    const subs = mapSubCriteria(criterion, pointer, parent, language)
    const ordre: DecimalValue = ranks ? toDecimalValue(ranks[index] ?? { units: 0n, scale: 0 }) : index + 1
    const enonce = heading(criterion, language, pointer)
    // A rank among criteria that have numbers: the form shows one order only, that of the list.
    const rank: MpeLoss[] =
      !ranks && criterion.weight?.kind === 'order'
        ? [
            {
              code: 'weight-not-convertible',
              criterion: criterion.id,
              pointer: `${pointer}/weight`,
              params: { document: 'RC', kind: 'order', value: criterion.weight.value, reason: 'not-all-ranks' },
            },
          ]
        : []
    return {
      criterion,
      critere: { enonce, ordre, ponderation, sousCriteres: subs.sousCriteres },
      losses: [...losses, ...rank, ...subs.losses],
    }
  })
  const criteres = rows.map(({ critere }) => critere)
  if (ranks) criteres.sort((a, b) => compareDecimals(exact(a.ordre, 'ordre'), exact(b.ordre, 'ordre')))
  return {
    lot,
    criteres,
    rows: new Map(rows.map(({ criterion, critere }) => [criterion, critere])),
    losses: rows.flatMap(({ losses }) => losses),
  }
}

/** The ranks, where every criterion of the lot has one (BT-5421 `ord-imp`). */
function ranksOf(placed: readonly PlacedCriterion[]): readonly Decimal[] | undefined {
  const ranks = placed.flatMap(({ criterion: { weight }, pointer }) =>
    weight?.kind === 'order' ? [exact(weight.value, `${pointer}/weight`)] : [],
  )
  return ranks.length === placed.length ? ranks : undefined
}
