import type { Procurement } from '@opensource-experts/core'

/** The path with ids in place of indexes: it stays the same when criteria or lots change their order. */
export function stablePath(path: string, procurement: Procurement): string {
  return path.replace(/^\/(criteria|lots|lotGroups)\/(\d+)/u, (whole, list: string, index: string) => {
    const items = { criteria: procurement.criteria, lots: procurement.lots, lotGroups: procurement.lotGroups }[list]
    const id = items?.[Number(index)]?.id
    return id === undefined ? whole : `/${list}/${id}`
  })
}
