import type { SizeClass } from '../directory/directory'
import { items, member } from '../receive/read-value'

/** What the size class rests on: staff and turnover, or staff alone where no turnover is known. */
export type SizeBasis = 'category' | 'staff-and-turnover' | 'staff'

const micro = ['NN', '00', '01', '02', '03']
const small = ['11', '12']
const medium = ['21', '22', '31']

/**
 * INSEE's category is of the whole group, and has no micro: PME is cut by staff (below 10, 50, 250) and, where published,
 * turnover (2 and 10 million euros), as Recommendation 2003/361/EC has it. Undefined where the two do not tell.
 */
export function sizeOf(firm: unknown): { readonly value: SizeClass; readonly basis: SizeBasis } | undefined {
  const category = member(firm, 'categorie_entreprise')
  if (category === 'ETI' || category === 'GE') return { value: 'large', basis: 'category' }
  const staff = member(firm, 'tranche_effectif_salarie')
  if (category !== 'PME' || typeof staff !== 'string') return undefined
  const classes: readonly SizeClass[] = ['micro', 'small', 'medium']
  const byStaff = [micro, small, medium].findIndex((codes) => codes.includes(staff))
  if (byStaff < 0) return undefined
  const turnover = turnoverOf(member(firm, 'finances'))
  if (turnover === undefined) return { value: classes[byStaff] ?? 'medium', basis: 'staff' }
  const byTurnover = turnover <= 2_000_000 ? 0 : turnover <= 10_000_000 ? 1 : 2
  return { value: classes[Math.max(byStaff, byTurnover)] ?? 'medium', basis: 'staff-and-turnover' }
}

/** Euros of the last year that is published. */
function turnoverOf(finances: unknown): number | undefined {
  if (typeof finances !== 'object' || finances === null || items(finances).length > 0) return undefined
  const years = Object.keys(finances)
    .filter((year) => /^\d{4}$/u.test(year))
    .sort()
  const turnover = member(member(finances, years.at(-1) ?? ''), 'ca')
  return typeof turnover === 'number' && Number.isFinite(turnover) ? turnover : undefined
}
