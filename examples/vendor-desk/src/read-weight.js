/** A weight as people type it, `12,5` or `12.5`, as an exact decimal; null where it is none above 0. */
export function readWeight(typed) {
  const text = String(typed).trim().replace(',', '.')
  return /^\d{1,3}(\.\d{1,4})?$/u.test(text) && Number(text) > 0 ? text : null
}
