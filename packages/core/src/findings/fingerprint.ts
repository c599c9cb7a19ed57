import { readingInput } from '../errors/expect-input'

/**
 * A short stable name of a finding (FNV-1a, 64 bits, hexadecimal): same rule, place and facts, same fingerprint.
 * It identifies, it does not protect.
 */
export function fingerprint(...parts: readonly unknown[]): string {
  let hash = 0xcbf29ce484222325n
  const text = readingInput('fingerprint', 'parts', 'plain JSON', () => JSON.stringify(parts))
  for (const char of text) {
    hash ^= BigInt(char.codePointAt(0) ?? 0)
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return hash.toString(16).padStart(16, '0')
}
