/** Rows as aligned columns, the last one ragged; empty columns take no room. */
export function columns(rows: readonly (readonly string[])[], indent = 2): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(cell))
    })
  }
  const start = ' '.repeat(indent)
  return rows.map((row) => {
    const cells = row.flatMap((cell, index) => (widths[index] === 0 ? [] : [padded(cell, widths[index] ?? 0)]))
    return `${start}${cells.join('  ')}`.trimEnd()
  })
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - widthOf(cell)))
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours that this program itself writes
const colour = /\u001b\[\d{1,2}m/gu

function widthOf(cell: string): number {
  return [...cell.replace(colour, '').normalize('NFC')].length
}
