import type { Excerpt } from '@opensource-experts/adapters-ted/validate'
import type { Paint } from '../io/paint'
import { visible } from '../io/visible'

const widest = 100

/** A line of the notice with its number, and what marks the part of it that is meant. */
export function excerptText({ line, text, caretFrom, caretTo, cutBefore, cutAfter }: Excerpt, paint: Paint): string[] {
  const number = String(line)
  const head = cutBefore ? '…' : ''
  // What every line of a well-indented notice begins with says nothing.
  const indent = cutBefore ? 0 : Math.min(text.length - text.trimStart().length, caretFrom)
  const before = columns(`${head}${text.slice(indent, caretFrom)}`)
  const marked = Math.max(1, columns(text.slice(caretFrom, caretTo)))
  return [
    `${paint('dim', `${number} |`)} ${head}${text.slice(indent)}${cutAfter ? '…' : ''}`,
    `${paint('dim', `${' '.repeat(number.length)} |`)} ${' '.repeat(before)}${paint('red', '^'.repeat(Math.min(marked, widest)))}`,
  ]
}

/** Made when something is first shown: making it takes as long as loading twenty modules. */
let segmenter: Intl.Segmenter | undefined

/** Columns of a terminal: two for the signs of East Asia and for pictures, none for what stands over another sign. */
function columns(text: string): number {
  let width = 0
  segmenter ??= new Intl.Segmenter()
  for (const { segment } of segmenter.segment(visible(text))) width += wide.test(segment) ? 2 : 1
  return width
}

const wide =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u
