/** A dynamic error of XPath, by its code (XPath 2.0, F): the expression has no value. */
export class XPathError extends Error {
  override readonly name = 'XPathError'

  constructor(code: string, what: string) {
    super(`${code}: ${what}`)
  }
}

/** XPTY0004 where at most one item is asked for. */
export function tooMany(): never {
  throw new XPathError('XPTY0004', 'there are several items where at most one may be')
}
