import { readingInput } from '../errors/expect-input'

/**
 * A short stable name of a finding (FNV-1a, 64 bits, hexadecimal): same rule, place and facts, same fingerprint.
 * It identifies, it does not protect.
 */
export function fingerprint(...parts: readonly unknown[]): string {
  // Two halves of 32 bits: a large document has tens of thousands of findings, and BigInt is slow.
  let [high, low] = [0xcbf29ce4, 0x84222325]
  const text = readingInput('fingerprint', 'parts', 'plain JSON', () => JSON.stringify(parts))
  for (const char of text) {
    low = (low ^ (char.codePointAt(0) ?? 0)) >>> 0
    // The prime is 2^40 + 0x1b3.
    const product = low * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0
    low = product >>> 0
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}
