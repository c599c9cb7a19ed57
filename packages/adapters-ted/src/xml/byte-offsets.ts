const block = 1024

/**
 * Maps positions in a text (UTF-16 units) to bytes of its UTF-8 form. A unit below U+0080 is one byte, below U+0800 two,
 * any other three; a surrogate pair is two units and four bytes, its half position counts with the pair's first half.
 */
export function byteOffsets(text: string, bom = 0): (unit: number) => number {
  const marks: number[] = []
  let bytes = bom
  for (let unit = 0; unit < text.length; unit += 1) {
    if (unit % block === 0) marks.push(bytes)
    bytes += width(text, unit)
  }
  marks.push(bytes)
  return (unit) => {
    const start = Math.min(Math.floor(unit / block), Math.floor(text.length / block))
    let offset = marks[start] ?? bytes
    for (let at = start * block; at < unit; at += 1) offset += width(text, at)
    return offset
  }
}

function width(text: string, unit: number): number {
  const code = text.charCodeAt(unit)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  // Both halves of a pair make four bytes together: three for the high half, one for the low.
  if (code >= 0xd800 && code <= 0xdbff) return 3
  return code >= 0xdc00 && code <= 0xdfff ? 1 : 3
}
