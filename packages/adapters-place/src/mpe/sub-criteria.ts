import {
  type AwardCriterion,
  compareDecimals,
  type Decimal,
  type DecimalValue,
  type SubCriterion,
  sumDecimals,
  wholeDecimal,
} from '@opensource-experts/core'
import { heading } from '../shape/heading'
import type { MpeLoss, MpeSubCriterion } from '../shape/mpe-shape'
import { type ConvertedWeight, convertWeights, type PlacedWeight } from './convert-weights'
import { exact } from './exact'

export interface MappedSubCriteria {
  readonly sousCriteres: readonly MpeSubCriterion[]
  readonly losses: readonly MpeLoss[]
}

/** The second level of a criterion. `parent` is the parent's converted weight, undefined where it has none. */
export function mapSubCriteria(
  criterion: AwardCriterion,
  at: string,
  parent: Decimal | undefined,
  language: string,
): MappedSubCriteria {
  const subs = criterion.subCriteria ?? []
  if (subs.length === 0) return { sousCriteres: [], losses: [] }
  const place = (sub: SubCriterion, index: number) => ({ sub, pointer: `${at}/subCriteria/${index}` })
  const placed = subs.map(place)
  const weights = convertSubWeights(
    criterion,
    placed.map(({ sub, pointer }) => ({ criterion: criterion.id, pointer: `${pointer}/weight`, weight: sub.weight })),
    at,
    parent,
  )
  const ranked = placed.flatMap(({ sub, pointer }) =>
    sub.weight?.kind === 'order'
      ? [loss('sub-criterion-rank', criterion, `${pointer}/weight`, { document: 'RC', value: sub.weight.value })]
      : [],
  )
  const weighted = weights.some(({ ponderation }) => ponderation !== null)
  return {
    sousCriteres: placed.map(({ sub, pointer }, index) => ({
      enonce: heading(sub, language, pointer),
      ponderation: weights[index]?.ponderation ?? null,
    })),
    losses: [
      ...weights.flatMap((weight) => weight.losses),
      ...ranked,
      // Nothing known of MPE says whether a sub-weight is a share of its criterion or of the whole.
      ...(weighted
        ? [
            loss('sub-weight-basis', criterion, `${at}/subCriteria`, {
              document: 'RC',
              basis: basisOf(
                weights.map(({ ponderation }) => ponderation),
                parent,
                at,
              ),
            }),
          ]
        : []),
    ],
  }
}

/** Points under a criterion in points are of the same scale: they convert with it. */
function convertSubWeights(
  criterion: AwardCriterion,
  placed: readonly PlacedWeight[],
  at: string,
  parent: Decimal | undefined,
): ConvertedWeight[] {
  const own = criterion.weight?.kind === 'points' ? exact(criterion.weight.value, `${at}/weight`) : undefined
  const sum = sumDecimals(
    placed.flatMap(({ weight, pointer }) => (weight?.kind === 'points' ? [exact(weight.value, pointer)] : [])),
  )
  if (own && parent && compareDecimals(sum, own) === 0) return convertWeights(placed, parent)
  return convertWeights(placed)
}

/** `parent`: they add to 100. `total`: they add to the criterion's own weight. Else `unknown`. */
function basisOf(
  values: readonly (DecimalValue | null)[],
  parent: Decimal | undefined,
  at: string,
): 'parent' | 'total' | 'unknown' {
  if (values.some((value) => value === null)) return 'unknown'
  const sum = sumDecimals(values.map((value) => exact(value ?? 0, at)))
  const isWhole = compareDecimals(sum, wholeDecimal(100)) === 0
  const isParent = parent !== undefined && compareDecimals(sum, parent) === 0
  if (isWhole === isParent) return 'unknown'
  return isWhole ? 'parent' : 'total'
}

function loss(code: string, criterion: AwardCriterion, pointer: string, params: MpeLoss['params']): MpeLoss {
  return { code, criterion: criterion.id, pointer, params }
}
