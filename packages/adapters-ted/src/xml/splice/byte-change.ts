/**
 * Where two documents in UTF-8 differ, at whole characters, in bytes: `from` to before `to` of the old one became `from` to before
 * `newTo` of the new one.
 */
export interface ByteChange {
  readonly from: number
  readonly to: number
  readonly newTo: number
}

/**
 * Undefined where they are the same. Compared in words of four bytes.
 *
 * @param old @param next each at the start of its own memory, as a copy is.
 */
export function byteChange(old: Uint8Array, next: Uint8Array): ByteChange | undefined {
  const shorter = Math.min(old.length, next.length)
  let from = sameWords(old, next, shorter >> 2) << 2
  while (from < shorter && old[from] === next[from]) from += 1
  if (from === old.length && from === next.length) return undefined
  while (from > 0 && (isInside(old[from]) || isInside(next[from]))) from -= 1
  const grown = next.length - old.length
  const least = Math.max(from, from - grown)
  let to = sameTail(old, next, least)
  while (to > least && old[to - 1] === next[to - 1 + grown]) to -= 1
  while (to < old.length && isInside(old[to])) to += 1
  return { from, to, newTo: to + grown }
}

function sameWords(a: Uint8Array, b: Uint8Array, words: number): number {
  const [first, second] = [wordsOf(a, 0, words), wordsOf(b, 0, words)]
  let at = 0
  while (at < words && first[at] === second[at]) at += 1
  return at
}

/** A place from `least` on behind which the old one ends as the new one does. What stands there is moved to the same places in words. */
function sameTail(old: Uint8Array, next: Uint8Array, least: number): number {
  const start = (least + 3) & ~3
  const words = (old.length - start) >> 2
  if (words <= 0) return old.length
  const tail = next.slice(start + next.length - old.length)
  const [first, second] = [wordsOf(old, start, words), wordsOf(tail, 0, words)]
  const end = start + words * 4
  for (let at = end; at < old.length; at += 1) if (old[at] !== tail[at - start]) return old.length
  let at = words
  while (at > 0 && first[at - 1] === second[at - 1]) at -= 1
  return start + at * 4
}

function wordsOf({ buffer }: Uint8Array, from: number, words: number): Int32Array {
  return new Int32Array(buffer, from, words)
}

/** Whether a byte continues a character (RFC 3629, 3). */
function isInside(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}
