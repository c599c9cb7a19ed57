import type { ParagraphChange } from '@opensource-experts/core'

/** What parts two terms in BT-70: a blank line, however it is written. As `paragraphs` of core reads it. */
const separator = /\r?\n[^\S\r\n]*\r?\n\s*/gu
const blankLine = '\n\n'

interface Piece {
  /** What stands before it: a separator, or nothing. */
  readonly before: string
  readonly text: string
}

/** The text with some of its paragraphs replaced or removed, and others behind them; what stays, stays as it is. */
export function reviseParagraphs(
  text: string,
  changes: readonly Pick<ParagraphChange, 'op' | 'index' | 'after'>[],
): string {
  const pieces = piecesOf(text)
  const byIndex = new Map(changes.flatMap((change) => (change.index === undefined ? [] : [[change.index, change]])))
  let revised = ''
  let index = -1
  for (const { before, text: piece } of pieces) {
    const own = piece.trim()
    if (own === '') {
      revised += before + piece
      continue
    }
    index += 1
    const change = byIndex.get(index)
    if (change?.op === 'remove' || change?.after === null) continue
    const now = change?.after === undefined ? piece : piece.replace(own, () => change.after ?? '')
    revised += revised.trim() === '' && before.trim() === '' && index > 0 && revised === '' ? now : before + now
  }
  for (const { op, index: at, after } of changes) {
    if (op !== 'insert' || at !== undefined || after === null) continue
    revised = revised.trim() === '' ? after : revised + blankLine + after
  }
  return revised.trim() === '' ? '' : revised
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let before = ''
  for (const { 0: found, index } of text.matchAll(separator)) {
    pieces.push({ before, text: text.slice(at, index) })
    before = found
    at = index + found.length
  }
  pieces.push({ before, text: text.slice(at) })
  return pieces
}
