import type { LotGroup, Need } from '@opensource-experts/core'

/** Lots that may be awarded together, and the lists of the need that name fewer than two of them. */
export interface GroupsOfNeed {
  readonly groups: readonly LotGroup[]
  /** Indexes in `planning.savingsBetween`. */
  readonly odd: readonly number[]
}

/**
 * The groups of a need (BT-330, BT-1375), whose lots are named by id or by key.
 *
 * @param idOf The id of a lot by what the need calls it; undefined where there is none.
 */
export function groupsOfNeed(
  { planning }: Pick<Need, 'planning'>,
  idOf: (name: string) => string | undefined,
): GroupsOfNeed {
  const odd: number[] = []
  const lists = (planning?.savingsBetween ?? []).flatMap((names, index) => {
    const lots = [...new Set(names.flatMap((name) => idOf(name) ?? []))]
    if (lots.length >= 2) return [lots]
    odd.push(index)
    return []
  })
  return { groups: lists.map((lots, index) => ({ id: `GLO-${String(index + 1).padStart(4, '0')}`, lots })), odd }
}
