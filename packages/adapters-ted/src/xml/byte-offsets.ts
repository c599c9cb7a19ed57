const block = 1024

/**
 * Maps positions in a text (UTF-16 units) to bytes of the document that it was decoded from. `bom`: bytes before the text.
 * What has to be counted for it, or decoded once more, is when a place is first asked for.
 */
export function byteOffsets(text: string, source: ByteSource): (unit: number) => number {
  const { encoding, bom } = source
  const name = new TextDecoder(encoding).encoding
  if (name === 'utf-8') {
    // A byte for each unit: nothing to count.
    if (source.bytes.length === text.length + bom) return (unit) => bom + Math.min(unit, text.length)
    return utf8Offsets(text, bom, source.places ?? [0, 0])
  }
  if (name.startsWith('utf-16')) return (unit) => bom + 2 * unit
  if (!severalBytes.test(name)) return (unit) => bom + unit
  let offsets: Uint32Array | undefined
  return (unit) => {
    offsets ??= decodedOffsets(text, source)
    return offsets[Math.min(unit, text.length)] ?? bom
  }
}

/** What a text was decoded from. */
export interface ByteSource {
  readonly bytes: Uint8Array
  /** A label that `TextDecoder` knows. */
  readonly encoding: string
  readonly bom: number
  /** Units of the text and bytes of its UTF-8, in pairs, in order, where they are known; the first are 0. */
  readonly places?: readonly number[]
}

/** WHATWG Encoding: all others that are no UTF have one byte, and one unit, for each character. */
const severalBytes = /^(?:gb|big5|euc|iso-2022|shift)/u

/**
 * A unit below U+0080 is one byte, below U+0800 two, any other three; a surrogate pair is two units and four bytes, its
 * half position counts with the pair's first half.
 */
function utf8Offsets(text: string, bom: number, places: readonly number[]): (unit: number) => number {
  let counted: ((unit: number) => number) | undefined
  // Edits are asked for in order, many of one place: what was counted last is nearest.
  let [lastUnit, lastBytes] = [0, 0]
  const answer = (unit: number, bytes: number) => {
    lastUnit = unit
    lastBytes = bytes
    return bom + bytes
  }
  return (asked) => {
    const unit = Math.min(asked, text.length)
    if (unit === lastUnit) return bom + lastBytes
    let [low, high] = [0, places.length / 2]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((places[2 * middle] as number) <= unit) low = middle
      else high = middle
    }
    const from = places[2 * low] as number
    const bytes = places[2 * low + 1] as number
    const near = lastUnit > from && lastUnit < unit && unit - lastUnit <= 8 * block
    if (near) return answer(unit, lastBytes + bytesIn(text, lastUnit, unit))
    if (unit - from <= 8 * block) return answer(unit, bytes + bytesIn(text, from, unit))
    // A long way without a place, such as a text of megabytes, is not gone each time.
    counted ??= blocksOf(text)
    return answer(unit, counted(unit))
  }
}

/** Counts the whole text once. */
function blocksOf(text: string): (unit: number) => number {
  const marks: number[] = []
  let bytes = 0
  for (let from = 0; from < text.length; from += block) {
    marks.push(bytes)
    bytes += bytesIn(text, from, Math.min(from + block, text.length))
  }
  marks.push(bytes)
  return (unit) => {
    const number = Math.floor(unit / block)
    return (marks[number] as number) + bytesIn(text, number * block, unit)
  }
}

function bytesIn(text: string, from: number, to: number): number {
  let bytes = to - from
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    // Both halves of a pair make four bytes together: three for the high half, one for the low.
    if (code < 0xdc00 || code > 0xdfff) bytes += code < 0x800 ? 1 : 2
  }
  return bytes
}

/** Byte by byte: each unit begins where the decoder had all before it. */
function decodedOffsets(text: string, { bytes, encoding, bom }: ByteSource): Uint32Array {
  const offsets = new Uint32Array(text.length + 1)
  const decoder = new TextDecoder(encoding)
  let unit = 0
  for (let at = bom; at < bytes.length && unit < text.length; at += 1) {
    const { length } = decoder.decode(bytes.subarray(at, at + 1), { stream: true })
    for (let given = 0; given < length; given += 1) {
      unit += 1
      offsets[unit] = at + 1
    }
  }
  offsets[text.length] = bytes.length
  return offsets
}
