export type XPathTokenKind = 'literal' | 'name' | 'variable' | 'number' | 'symbol'

export interface XPathToken {
  readonly kind: XPathTokenKind
  readonly text: string
  /** White space and comments before it. */
  readonly before: string
}

// XPath 2.0, A.2. Literals double their quote; a name may have one colon, and hyphens and dots inside.
const pattern =
  /((?:\s|\(:[^:]*(?::(?!\))[^:]*)*:\))*)("(?:[^"]|"")*"|'(?:[^']|'')*'|\$\s*[\p{L}_][\p{L}\p{N}._:-]*|[\p{L}_][\p{L}\p{N}._-]*(?::(?!:)(?:[\p{L}_][\p{L}\p{N}._-]*|\*))?|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+|\.\.|::|\/\/|!=|<=|>=|<<|>>|[^\s])/suy

/** Splits an XPath so that literals, names and variables can be told apart; joined again it is the same text. */
export function tokenizeXPath(xpath: string): XPathToken[] {
  const tokens: XPathToken[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(xpath); match !== null; match = pattern.exec(xpath)) {
    const text = match[2] ?? ''
    tokens.push({ kind: kindOf(text), text, before: match[1] ?? '' })
  }
  return tokens
}

function kindOf(text: string): XPathTokenKind {
  if (/^["']/.test(text)) return 'literal'
  if (text.startsWith('$')) return 'variable'
  if (/^\.?\d/.test(text)) return 'number'
  return /^[\p{L}_]/u.test(text) ? 'name' : 'symbol'
}

export function joinXPath(tokens: readonly XPathToken[]): string {
  return tokens.map(({ before, text }) => before + text).join('')
}
