import { styleText } from 'node:util'

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

/** Colours a piece of text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** Colour only on a terminal, and not where NO_COLOR is set (no-color.org). */
export function createPaint(terminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint {
  const plain = !terminal || Boolean(env.NO_COLOR) || env.TERM === 'dumb'
  return plain ? (_, text) => text : (style, text) => styleText(style, text, { validateStream: false })
}
