import type { Names } from './names'

interface About {
  readonly criterion?: string
  readonly lot?: string
  readonly params: Readonly<Record<string, unknown>>
}

/** A loss or refusal that says names where it has ids; among its params, `proposed` weights are by criterion. */
export function byName<Said extends About>(said: Said, names: Names): Said {
  const { criterion, lot, params } = said
  const { proposed } = params
  return {
    ...said,
    ...(criterion === undefined ? {} : { criterion: names.criterion(criterion) }),
    ...(lot === undefined ? {} : { lot: names.lot(lot) }),
    ...(Array.isArray(proposed) ? { params: { ...params, proposed: proposed.map((each) => named(each, names)) } } : {}),
  }
}

function named(proposed: unknown, names: Names): unknown {
  if (typeof proposed !== 'object' || proposed === null || !('criterion' in proposed)) return proposed
  return { ...proposed, criterion: names.criterion(String(proposed.criterion)) }
}
