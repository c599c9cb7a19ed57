const mask = '***'
const longest = 300

/** Words before `=` or `:` whose value is a secret, compared in small letters without `-` and `_`. */
const secretNames = [
  'key',
  'token',
  'secret',
  'password',
  'passwd',
  'pwd',
  'auth',
  'authorization',
  'cookie',
  'session',
]
const schemes = new Set(['bearer', 'basic', 'negotiate'])
/** After these, all that follows on the line may belong to the value. */
const wholeLine = new Set(['cookie', 'setcookie'])

/**
 * A text of others that may be shown: one line, short, addresses without user name and query, no tokens.
 * Walks the words once; there is no expression that could backtrack.
 */
export function redact(text: string): string {
  const shown: string[] = []
  let hides: boolean | 'line' = false
  for (const word of text.split(/\s/)) {
    if (word === '') continue
    const hidden = hides
    const redacted: Redacted = hidden ? { text: isScheme(word) ? word : mask, hides: isScheme(word) } : redactWord(word)
    shown.push(redacted.text)
    hides = redacted.hides
    if (hides === 'line') return short(`${shown.join(' ')} ${mask}`)
    if (shown.length > longest) break
  }
  return short(shown.join(' '))
}

/** An address as a user wrote it, URL or not, without what may be a secret: user name, query, fragment. */
export function redactAddress(address: string): string {
  const scheme = address.indexOf('://')
  const prefix = scheme < 0 ? '' : address.slice(0, scheme + 3)
  const rest = address.slice(prefix.length)
  const end = firstOf(rest, '?#;')
  const head = end < 0 ? rest : rest.slice(0, end)
  const inTail = end >= 0 && rest.includes('@', end)
  const user = head.lastIndexOf('@')
  // A password may hold what ends an address. Where it cannot be told which part is the host, none is shown.
  if (inTail && (user >= 0 || isHostless(head))) return prefix + mask
  // Nor is it told where a password with a slash ends: all before the last at sign goes.
  const plain = head.slice(user + 1)
  return short(prefix + (prefix !== '' && isHostless(plain) ? mask : plain))
}

/** A parsed address: origin and path. */
export function shownUrl(url: URL): string {
  return redactAddress(`${url.protocol}//${url.host}${url.pathname}`)
}

interface Redacted {
  readonly text: string
  /** Whether the next word, or all the rest, is the secret. */
  readonly hides: boolean | 'line'
}

function redactWord(word: string): Redacted {
  if (word.includes('://')) return { text: redactAddress(word), hides: false }
  if (isScheme(word)) return { text: word, hides: true }
  // What is left of an address that was torn apart by a space in its password.
  const user = word.lastIndexOf('@')
  if (user > 0) return { text: `${mask}@${redactAddress(word.slice(user + 1))}`, hides: false }
  const at = firstOf(word, '=:')
  if (at < 0) return { text: word, hides: false }
  const name = plainName(word.slice(0, at))
  if (!secretNames.some((secret) => name.endsWith(secret))) return { text: word, hides: false }
  if (wholeLine.has(name)) return { text: word.slice(0, at + 1), hides: 'line' }
  const empty = at === word.length - 1
  return { text: empty ? word : `${word.slice(0, at + 1)}${mask}`, hides: empty }
}

/** `user:word` where a host and port should stand: the rest of the address is elsewhere, or it has none. */
function isHostless(address: string): boolean {
  const slash = address.indexOf('/')
  const authority = slash < 0 ? address : address.slice(0, slash)
  if (authority.startsWith('[')) return false
  const colon = authority.indexOf(':')
  return colon >= 0 && !isNumber(authority.slice(colon + 1))
}

function isNumber(text: string): boolean {
  return [...text.slice(0, 6)].every((digit) => digit >= '0' && digit <= '9') && text.length <= 6
}

function isScheme(word: string): boolean {
  return schemes.has(plainName(word))
}

function plainName(name: string): string {
  let plain = ''
  for (const character of name.toLowerCase()) if (character >= 'a' && character <= 'z') plain += character
  return plain
}

function firstOf(text: string, characters: string): number {
  for (let at = 0; at < text.length; at += 1) if (characters.includes(text.charAt(at))) return at
  return -1
}

function short(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}...` : text
}
