import type { Check } from '../../src/engine/rule'
import { softwareOf } from '../../src/facts/lot-software'
import { judgeNamed, namedOf } from '../../src/facts/named-items'
import { perList } from '../../src/facts/per-list'

interface Base {
  readonly name: string
  readonly licence: string
}

export const check: Check = function* (context) {
  const byLot = new Map<string, Map<string, Base>>()
  for (const { software, lot } of softwareOf(context)) {
    const { name, licence } = software
    if (!licence) continue
    const own = byLot.get(lot) ?? new Map<string, Base>()
    byLot.set(lot, own)
    if (!own.has(licence)) own.set(licence, { name, licence })
  }
  const basesOf = perList((lots: readonly string[]) => distinct(lots.flatMap((lot) => byLot.get(lot) ?? [])))
  for (const named of namedOf(context.entries, 'licence')) {
    const { entry, item, at } = named
    const { criterion, lots, name } = entry
    const bases = basesOf(lots)
    // The licence of the software itself is what its project takes.
    if (bases.length > 0 && bases.every(({ licence }) => licence === item.name)) continue
    const clash = item.orEquivalent ? undefined : bases.find(({ licence }) => conflicts(licence, item.name ?? ''))
    if (clash)
      yield {
        path: at,
        criterion: criterion.id,
        lots,
        params: { name, item: item.name, fault: 'clash', software: clash.name },
      }
    else yield* judgeNamed([named], { fault: 'narrow', software: '' })
  }
}

/** One software for each licence. */
function distinct(lots: readonly ReadonlyMap<string, Base>[]): Base[] {
  const first = new Map<string, Base>()
  for (const own of lots) for (const [licence, base] of own) if (!first.has(licence)) first.set(licence, base)
  return [...first.values()]
}

const copyleft = /GPL|MPL|EUPL|CECILL-[12C]|EPL|CDDL|OSL/u

/** Whether changes to software under one licence (an SPDX expression) cannot be under the other. What is doubtful is left. */
function conflicts(base: string, required: string): boolean {
  return base.split(/\s+OR\s+/u).every((choice) => choice.split(/\s+AND\s+/u).some((part) => excludes(part, required)))
}

function excludes(base: string, required: string): boolean {
  if (copyleft.test(base) && !copyleft.test(required)) return true
  if (/AGPL/u.test(base) && !/AGPL/u.test(required)) return true
  if (/\bGPL/u.test(base) && !/GPL/u.test(required)) return true
  return /\bGPL-2\.0(?:-only)?$/u.test(base) && /GPL-3/u.test(required)
}
