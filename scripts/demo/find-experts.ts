import type { ExpertQuery, Lot, Procurement } from '@opensource-experts/core'
import { createFileDirectory, type Directory, type ExpertSearch, searchExperts } from '@opensource-experts/experts'

export interface Found {
  readonly lot: string
  readonly search: ExpertSearch
}

/** Asks the fictitious directory who could answer each lot: by its software where it is known, else by skill and place. */
export async function findExperts(
  parsed: Directory,
  { lots }: Procurement,
): Promise<{ found: Found[]; summary: string; time: number }> {
  const started = performance.now()
  const directory = createFileDirectory(parsed)
  const found: Found[] = []
  for (const lot of lots.slice(0, 20)) {
    const query = queryOf(lot)
    if (Object.keys(query).length > 0) found.push({ lot: lot.id, search: await searchExperts([directory], query) })
  }
  const counts = found.slice(0, 3).map(({ lot, search }) => `${lot} ${search.total}`)
  const summary =
    counts.length === 0
      ? 'no software and no place is known of any lot: nothing to ask'
      : `fictitious directory of ${parsed.experts.length} firms: ${counts.join(', ')} found${found.length > 3 ? ', ...' : ''} (competition ${found[0]?.search.competition}: made-up firms compete with nobody)`
  return { found, summary, time: performance.now() - started }
}

export function queryOf(lot: Lot): ExpertQuery {
  const software = (lot.software ?? []).map(({ name }) => name)
  const territories = [...new Set((lot.nuts ?? []).map((nuts) => nuts.slice(0, 3)))]
  return { ...(software.length > 0 ? { software } : {}), ...(territories.length > 0 ? { territories } : {}) }
}
