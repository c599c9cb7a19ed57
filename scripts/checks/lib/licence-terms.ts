/** Licences that a dependency of a published package may have: permissive, or EUPL, which the Commission writes. */
export const allowedLicences: ReadonlySet<string> = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'EUPL-1.2',
  'CC0-1.0',
  '0BSD',
  'BlueOak-1.0.0',
])

/** Whether an SPDX expression can be kept by terms that are allowed alone: one side of OR, both sides of AND. */
export function isAllowed(expression: string, allowed: ReadonlySet<string> = allowedLicences): boolean {
  const tokens = expression.match(/\(|\)|[^\s()]+/gu) ?? []
  let at = 0
  const either = (): boolean => {
    let value = both()
    while (tokens[at] === 'OR') {
      at += 1
      value = both() || value
    }
    return value
  }
  const both = (): boolean => {
    let value = one()
    while (tokens[at] === 'AND') {
      at += 1
      value = one() && value
    }
    return value
  }
  const one = (): boolean => {
    const token = tokens[at]
    at += 1
    if (token !== '(') return token !== undefined && allowed.has(token)
    const value = either()
    const closed = tokens[at] === ')'
    at += 1
    return value && closed
  }
  const value = either()
  // What is left over (WITH, "SEE LICENSE IN ...") was not understood, so it is not allowed.
  return value && at === tokens.length
}
