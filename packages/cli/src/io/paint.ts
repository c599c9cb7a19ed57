import { styleText } from 'node:util'
import { visible } from './visible'

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** Marks a piece of text. What the mark looks like is decided where the line is shown. */
export type Paint = (style: Style, text: string) => string

/** Marks what is to be coloured, and turns marked lines into what may be shown. */
export interface Ink {
  readonly paint: Paint
  /**
   * A line as it may be shown: everything in it that is not a mark of this ink is made visible, so that a file cannot
   * colour, hide or move anything.
   */
  show(line: string, colour: boolean): string
}

const end = '\u0003'
const styles: readonly Style[] = ['bold', 'dim', 'red', 'green', 'yellow', 'cyan']

/** `secret` is what no file can know: a mark that does not hold it is a text like any other. */
export function createInk(secret: string): Ink {
  const mark = (style: Style | '') => `\u0002${secret}${style}${end}`
  const closing = mark('')
  return {
    paint: (style, text) => `${mark(style)}${text}${closing}`,
    show(line, colour) {
      const [first = '', ...marked] = line.split(`\u0002${secret}`)
      const open: Style[] = []
      const shown = (text: string) => {
        const style = open.at(-1)
        const safe = visible(text)
        return colour && style && safe !== '' ? styleText(style, safe, { validateStream: false }) : safe
      }
      const parts = marked.map((part) => {
        const at = part.indexOf(end)
        const style = styles.find((each) => each === part.slice(0, at))
        if (style) open.push(style)
        else open.pop()
        return shown(part.slice(at + 1))
      })
      return visible(first) + parts.join('')
    },
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks of paint
const marks = /\u0002[^\u0003]{0,80}\u0003/gu

/** A text without its marks, to measure it. */
export function unmarked(text: string): string {
  return text.replace(marks, '')
}

/** Colour only on a terminal, and not where NO_COLOR is set (no-color.org). */
export function showsColour(terminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  return terminal && !env.NO_COLOR && env.TERM !== 'dumb'
}
