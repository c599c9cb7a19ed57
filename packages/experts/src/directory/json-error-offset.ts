const token =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a text may not hold them
  /[ \t\r\n]*(?:([{}[\],:])|("[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y
const space = /[ \t\r\n]*/y

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing'

/** Where a text that `JSON.parse` refused stops being JSON (RFC 8259). Engines do not always say. */
export function jsonErrorOffset(text: string): number {
  const open: ('{' | '[')[] = []
  let expected: Expected = 'value'
  const after = (): Expected => (open.length > 0 ? ', or end' : 'nothing')
  token.lastIndex = 0
  for (;;) {
    const start = token.lastIndex
    const match = token.exec(text)
    if (!match) return skipSpace(text, start)
    const next = step(match[1] ?? (match[2] ? 'text' : 'plain'), expected, open, after)
    if (next === undefined) return skipSpace(text, start)
    expected = next
  }
}

function step(found: string, expected: Expected, open: ('{' | '[')[], after: () => Expected): Expected | undefined {
  const value = expected === 'value' || expected === 'value or ]'
  if (found === '{' && value) {
    open.push('{')
    return 'key or }'
  }
  if (found === '[' && value) {
    open.push('[')
    return 'value or ]'
  }
  if ((found === 'text' || found === 'plain') && value) return after()
  if (found === 'text' && (expected === 'key' || expected === 'key or }')) return ':'
  if (found === ':' && expected === ':') return 'value'
  if (found === ',' && expected === ', or end') return open.at(-1) === '{' ? 'key' : 'value'
  const closes = found === '}' ? ['{', 'key or }'] : found === ']' ? ['[', 'value or ]'] : []
  if (closes[0] !== open.at(-1) || (expected !== closes[1] && expected !== ', or end')) return undefined
  open.pop()
  return after()
}

function skipSpace(text: string, start: number): number {
  space.lastIndex = start
  return start + (space.exec(text)?.[0].length ?? 0)
}
