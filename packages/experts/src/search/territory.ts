/**
 * How a firm's territory answers the one asked. `same`: they are one. `within`: the firm's lies in it (asked FRK, firm
 * FRK26). `covers`: the firm's takes it in (asked FRK26, firm FRK).
 */
export type TerritoryRelation = 'same' | 'within' | 'covers'

/** NUTS codes nest by their beginnings (Regulation (EC) No 1059/2003): country, then levels 1, 2 and 3. */
export function territoryRelation(firm: string, asked: string): TerritoryRelation | undefined {
  if (firm === asked) return 'same'
  if (firm.startsWith(asked)) return 'within'
  return asked.startsWith(firm) ? 'covers' : undefined
}

/** The codes that take in a code, the country first, itself last. */
export function enclosing(code: string): string[] {
  return Array.from({ length: Math.max(0, code.length - 1) }, (_, index) => code.slice(0, index + 2))
}
