import type { Expert } from '@opensource-experts/core'

/**
 * Names by which a firm is the same in two directories: SIREN (also out of SIRET and the French VAT number), LEI, VAT,
 * the Belgian enterprise number.
 * Never the name or the website: firms share those.
 */
export function firmKeys({ ids = [] }: Pick<Expert, 'ids'>): string[] {
  const keys = ids.flatMap(({ scheme, value }) => {
    if (scheme === 'SIREN') return [`SIREN:${value}`]
    if (scheme === 'SIRET') return [`SIREN:${value.slice(0, 9)}`]
    if (scheme === 'VAT') return [value.startsWith('FR') ? `SIREN:${value.slice(4)}` : `VAT:${value}`]
    // One number, with and without the country.
    if (scheme === 'BE-BCE_KBO') return [`VAT:BE${value}`]
    return scheme === 'LEI' ? [`LEI:${value}`] : []
  })
  return [...new Set(keys)].sort()
}

/** The name of a firm in the order of results: its first public number, else its place in the directory. */
export function orderKey(expert: Pick<Expert, 'id' | 'ids'>, directory: string): string {
  return firmKeys(expert)[0] ?? `${directory}:${expert.id}`
}
