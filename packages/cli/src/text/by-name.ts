import type { Names } from './names'

/** A loss or refusal that says names where it has ids. */
export function byName<Said extends { readonly criterion?: string; readonly lot?: string }>(
  said: Said,
  names: Names,
): Said {
  const { criterion, lot } = said
  return {
    ...said,
    ...(criterion === undefined ? {} : { criterion: names.criterion(criterion) }),
    ...(lot === undefined ? {} : { lot: names.lot(lot) }),
  }
}
