import { type Criterion, type Lot, lotsOf, type Procurement } from '@opensource-experts/core'
import { isName } from './is-admitted'

const maxNames = 40
const maxLength = 240

/**
 * The names of the software that a criterion concerns, so that its texts say them. Lots with different software:
 * each name once, with its lots. Undefined (neutral words then) where a lot names none, or where the list would be too long.
 */
export function lotSoftware(
  criterion: Pick<Criterion, 'lots'>,
  procurement: Pick<Procurement, 'lots' | 'lotGroups'>,
): readonly string[] | undefined {
  const groups = new Map((procurement.lotGroups ?? []).map(({ id, lots }) => [id, lots]))
  const ids = new Set(lotsOf(criterion as Criterion, procurement).flatMap((id) => groups.get(id) ?? [id]))
  const lots = procurement.lots.filter((lot) => ids.has(lot.id))
  // A document that was read may have software without a name: neutral words then stand for all of it.
  const names = lots.map((lot) => [...new Set((lot.software ?? []).map(({ name }) => (name ?? '').trim()))])
  if (names.length === 0 || names.some((list) => list.length === 0 || !list.every(isName))) return undefined
  const same = names.every((list) => list.length === names[0]?.length && list.every((name) => names[0]?.includes(name)))
  // Counted before names are joined with their lots: three hundred lots are asked for each criterion.
  if (!same && new Set(names.flat()).size > maxNames) return undefined
  const all = same ? (names[0] ?? []) : withLots(lots, names)
  return all.length > maxNames || all.join(', ').length > maxLength || !all.every(isName) ? undefined : all
}

function withLots(lots: readonly Lot[], names: readonly (readonly string[])[]): string[] {
  const ids = new Map<string, string[]>()
  for (const [index, { id }] of lots.entries())
    for (const name of names[index] ?? []) {
      const own = ids.get(name)
      if (own) own.push(id)
      else ids.set(name, [id])
    }
  return [...ids].map(([name, own]) => `${name} [${own.join(', ')}]`)
}
