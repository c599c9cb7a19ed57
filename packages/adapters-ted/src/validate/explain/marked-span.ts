/** From the first unit to behind the last. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * The part of a notice that a finding is about, from the place where its element begins: an attribute where the path names one,
 * the element with its text where it holds nothing else, else its start tag. The notice is well-formed: it was parsed before.
 */
export function markedSpan(text: string, at: number, path: string): Span {
  if (text.charAt(at) !== '<') return { from: at, to: at + 1 }
  const close = tagEnd(text, at)
  const name = /\/@([^/@[\]]+)$/.exec(path)?.[1]
  // A start tag of more than that is no notice's, and looking for a name in it could take the square of its length.
  const attribute = name === undefined || close - at > 20_000 ? undefined : attributeSpan(text, at, close, name)
  if (attribute) return attribute
  if (text.charAt(close - 2) === '/') return { from: at, to: close }
  const next = text.indexOf('<', close)
  if (next < 0 || text.charAt(next + 1) !== '/') return { from: at, to: close }
  const end = text.indexOf('>', next)
  return { from: at, to: end < 0 ? text.length : end + 1 }
}

/** Behind the `>` of a start tag, which may stand in the values of attributes too. */
function tagEnd(text: string, at: number): number {
  const stop = /[>"']/g
  let from = at
  for (;;) {
    stop.lastIndex = from
    const found = stop.exec(text)
    if (!found) return text.length
    if (found[0] === '>') return found.index + 1
    const quote = text.indexOf(found[0], found.index + 1)
    if (quote < 0) return text.length
    from = quote + 1
  }
}

/** An attribute with its value; the notice may have another prefix for it than the SDK. */
function attributeSpan(text: string, at: number, close: number, name: string): Span | undefined {
  const local = name.slice(name.indexOf(':') + 1)
  const written = /([^\s=<>"'/]+)\s*=\s*(?:"[^"]*"|'[^']*')/g
  const tag = text.slice(at, close)
  for (const found of tag.matchAll(written)) {
    const [whole, own = ''] = found
    if (own === name || own.slice(own.indexOf(':') + 1) === local)
      return { from: at + found.index, to: at + found.index + whole.length }
  }
  return undefined
}
