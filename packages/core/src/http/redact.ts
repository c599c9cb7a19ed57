const mask = '***'
const longest = 300

/** Words before `=` or `:` whose value is a secret, compared in small letters without `-` and `_`. */
const secretNames = [
  'key',
  'token',
  'secret',
  'password',
  'passwd',
  'passphrase',
  'passwort',
  'pwd',
  'signature',
  'credential',
  'credentials',
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
  let hides: Hides = 'nothing'
  let last = ''
  for (const word of text.split(/\s/)) {
    if (word === '') continue
    const redacted: Redacted = hides === 'nothing' ? redactWord(word, last) : hidden(word, hides)
    shown.push(redacted.text)
    hides = redacted.hides
    last = word
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
  if (inTail && (user >= 0 || isHostless(head) || (prefix !== '' && !head.includes('/')))) return prefix + mask
  // Nor is it told where a password with a slash ends: all before the last at sign goes.
  const plain = head.slice(user + 1)
  return short(prefix + (prefix !== '' && isHostless(plain) ? mask : plain))
}

/** A parsed address: origin and path. */
export function shownUrl(url: URL): string {
  return redactAddress(`${url.protocol}//${url.host}${url.pathname}`)
}

/** What of the following is the secret: the next word, all up to a closing quote, what follows `Authorization:`, the rest. */
type Hides = 'nothing' | 'word' | '"' | "'" | 'credentials' | 'line'

interface Redacted {
  readonly text: string
  readonly hides: Hides
}

function redactWord(word: string, before: string): Redacted {
  if (word.includes('://')) return { text: redactAddress(word), hides: 'nothing' }
  if (isScheme(word)) return { text: word, hides: 'word' }
  // `password = hunter2`
  if (word === '=' || word === ':') return { text: word, hides: isSecretName(plainName(before)) ? 'word' : 'nothing' }
  // What is left of an address that was torn apart by a space in its password.
  const user = word.lastIndexOf('@')
  if (user > 0) return { text: `${mask}@${redactAddress(word.slice(user + 1))}`, hides: 'nothing' }
  const at = firstOf(word, '=:')
  if (at < 0) return { text: word, hides: 'nothing' }
  const name = plainName(word.slice(0, at))
  if (!isSecretName(name)) return { text: word, hides: 'nothing' }
  if (wholeLine.has(name)) return { text: word.slice(0, at + 1), hides: 'line' }
  const value = word.slice(at + 1)
  const isHeader = name.endsWith('authorization')
  if (value === '') return { text: word, hides: isHeader ? 'credentials' : 'word' }
  const text = `${word.slice(0, at + 1)}${mask}`
  // `Authorization:Token hunter2`: a word of letters alone may be a scheme.
  if (isHeader && plainName(value) === value.toLowerCase()) return { text, hides: isScheme(value) ? 'word' : 'line' }
  return { text, hides: openQuote(value) ?? 'nothing' }
}

/** A word that belongs to a secret, and whether the next one does too. */
function hidden(word: string, hides: Hides): Redacted {
  if (isScheme(word)) return { text: word, hides: 'word' }
  if (hides === 'credentials') return { text: mask, hides: 'line' }
  if (hides === '"' || hides === "'") return { text: mask, hides: word.includes(hides) ? 'nothing' : hides }
  // A scheme has its credentials behind it, an equals sign its value.
  if (word === '=' || word === ':') return { text: word, hides }
  return { text: mask, hides: openQuote(word) ?? 'nothing' }
}

/** The quote with which a value begins, where it does not end in the same word. */
function openQuote(value: string): '"' | "'" | undefined {
  const [quote] = value
  if (quote !== '"' && quote !== "'") return undefined
  return value.includes(quote, 1) ? undefined : quote
}

function isSecretName(name: string): boolean {
  return secretNames.some((secret) => name.endsWith(secret))
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
