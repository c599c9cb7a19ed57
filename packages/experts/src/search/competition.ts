/**
 * What may be said of competition. Below two independent sources it is `unknown`: one list that knows one firm says
 * nothing of the market.
 */
export type Competition = 'unknown' | 'none-found' | 'single' | 'several'

export interface CompetitionSource {
  readonly id: string
  /** Publisher, where the source states one. Two lists of one publisher are one source. */
  readonly publisher?: string
  readonly fictitious?: boolean
}

/** `answered` are the sources that answered in full; made-up firms compete with nobody. */
export function competition(firms: number, answered: readonly CompetitionSource[]): Competition {
  const independent = new Set(
    answered.filter(({ fictitious }) => !fictitious).map(({ id, publisher }) => publisher?.trim().toLowerCase() ?? id),
  )
  if (independent.size < 2) return 'unknown'
  return firms === 0 ? 'none-found' : firms === 1 ? 'single' : 'several'
}
