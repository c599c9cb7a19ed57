/**
 * A regular expression of XPath 2.0 (XML Schema 2, F, with anchors) as one of JavaScript with the flag `u`; undefined where it
 * uses more than is known here to mean the same: subtraction, `\i`, `\c`, back references.
 */
export function jsRegex(pattern: string): string | undefined {
  let out = ''
  let at = 0
  while (at < pattern.length) {
    const [character = ''] = pattern.slice(at, at + 2)
    if (character === '[') {
      const found = characterClass(pattern, at)
      if (!found) return undefined
      out += found.out
      at = found.end
      continue
    }
    if (character === '\\') {
      const category = categoryAt(pattern, at)
      if (category !== undefined) {
        out += category
        at += category.length
        continue
      }
      const escaped = outside[pattern.charAt(at + 1)] ?? literal(pattern.charAt(at + 1))
      if (escaped === undefined) return undefined
      out += escaped
      at += 2
      continue
    }
    // XPath 3.1, 5.6.1: a dot takes neither LF nor CR. JavaScript's leaves U+2028 out too.
    out += character === '.' ? '[^\\n\\r]' : character
    at += 1
  }
  return compiles(out) ? out : undefined
}

// XML Schema 2, F.1.1: digits of all scripts; white space of XML alone; word characters are all but P, Z and C.
const inside: Readonly<Record<string, string>> = {
  d: '\\p{Nd}',
  D: '\\P{Nd}',
  s: ' \\t\\n\\r',
  w: '\\p{L}\\p{M}\\p{N}\\p{S}',
  W: '\\p{P}\\p{Z}\\p{C}',
  n: '\\n',
  r: '\\r',
  t: '\\t',
}
const outside: Readonly<Record<string, string>> = {
  ...inside,
  s: '[ \\t\\n\\r]',
  S: '[^ \\t\\n\\r]',
  w: '[\\p{L}\\p{M}\\p{N}\\p{S}]',
  W: '[\\p{P}\\p{Z}\\p{C}]',
}

/** `\p{L}`, `\P{Nd}`: general categories are written alike. Blocks (`\p{IsGreek}`) do not compile, and are not covered. */
function categoryAt(pattern: string, at: number): string | undefined {
  return /^\\[pP]\{[A-Z][a-z]?\}/.exec(pattern.slice(at, at + 6))?.[0]
}

/** The single characters that XML Schema lets one escape. */
function literal(character: string): string | undefined {
  if (!/^[\\|.?*+(){}\-[\]^$]$/.test(character)) return undefined
  return character === '-' ? '-' : `\\${character}`
}

function characterClass(pattern: string, from: number): { readonly out: string; readonly end: number } | undefined {
  let at = from + 1
  let out = '['
  if (pattern.charAt(at) === '^') {
    out += '^'
    at += 1
  }
  for (; at < pattern.length; at += 1) {
    const character = pattern.charAt(at)
    if (character === ']') return { out: `${out}]`, end: at + 1 }
    if (character === '[' || (character === '-' && pattern.charAt(at + 1) === '[')) return undefined
    if (character !== '\\') {
      out += character
      continue
    }
    const category = categoryAt(pattern, at)
    if (category !== undefined) {
      out += category
      at += category.length - 1
      continue
    }
    at += 1
    const next = pattern.charAt(at)
    // With the flag u a hyphen may be escaped within a class, as in XML Schema.
    const escaped = next === '-' ? '\\-' : (inside[next] ?? literal(next))
    if (escaped === undefined) return undefined
    out += escaped
  }
  return undefined
}

function compiles(regex: string): boolean {
  try {
    return new RegExp(regex, 'u').source !== ''
  } catch {
    return false
  }
}
