/**
 * Where two documents in UTF-8 differ, at whole characters, in bytes: `from` to before `to` of the old one became `from` to before
 * `newTo` of the new one. Undefined where they are the same.
 */
export interface ByteChange {
  readonly from: number
  readonly to: number
  readonly newTo: number
}

/** @param old @param next each at the start of its own memory, as a copy is. */
export function byteChange(old: Uint8Array, next: Uint8Array): ByteChange | undefined {
  const shorter = Math.min(old.length, next.length)
  let from = sameWords(old, next, shorter >> 2) << 2
  while (from < shorter && old[from] === next[from]) from += 1
  if (from === old.length && from === next.length) return undefined
  const grown = next.length - old.length
  let to = old.length
  const least = Math.max(from, from - grown)
  while (to > least && old[to - 1] === next[to - 1 + grown]) to -= 1
  while (from > 0 && (isInside(old[from]) || isInside(next[from]))) from -= 1
  while (to < old.length && isInside(old[to])) to += 1
  return { from, to, newTo: to + grown }
}

/** Four bytes at a time. */
function sameWords(a: Uint8Array, b: Uint8Array, words: number): number {
  const [first, second] = [new Int32Array(a.buffer, 0, words), new Int32Array(b.buffer, 0, words)]
  let at = 0
  while (at < words && first[at] === second[at]) at += 1
  return at
}

/** Whether a byte continues a character (RFC 3629, 3). */
function isInside(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}
