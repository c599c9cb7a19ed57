const block = 1024

/**
 * Maps positions in a text (UTF-16 units) to bytes of its UTF-8 form. A unit below U+0080 is one byte, below U+0800 two,
 * any other three; a surrogate pair is two units and four bytes, its half position counts with the pair's first half.
 */
export function byteOffsets(text: string, bom = 0): (unit: number) => number {
  const marks: number[] = []
  let bytes = bom
  for (let from = 0; from < text.length; from += block) {
    marks.push(bytes)
    bytes += bytesIn(text, from, Math.min(from + block, text.length))
  }
  marks.push(bytes)
  return (unit) => {
    const number = Math.min(Math.floor(unit / block), Math.floor(text.length / block))
    return (marks[number] ?? bytes) + bytesIn(text, number * block, Math.min(unit, text.length))
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
