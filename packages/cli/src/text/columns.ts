import { unmarked } from '../io/paint'
import { visible } from '../io/visible'

/** A cell that is wider moves its own row only: one hostile id must not widen each of 60,000 rows. */
const widest = 60

/** Rows as aligned columns, the last one ragged; empty columns take no room. */
export function columns(rows: readonly (readonly string[])[], indent = 2): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, Math.min(widest, widthOf(cell)))
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

function widthOf(cell: string): number {
  return [...visible(unmarked(cell)).normalize('NFC')].length
}
