/** A text on one line, cut after `length` characters. */
export function short(text: string, length = 72): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  // Characters are counted only where they may be too many.
  const characters = line.length > length ? [...line] : []
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line
}

/**
 * The text in the first of the languages that it has, else in any. What was read may be no text at all: it is then
 * empty.
 */
export function inOneOf(text: unknown, languages: readonly unknown[]): string {
  if (typeof text !== 'object' || text === null) return ''
  const texts = new Map<unknown, unknown>(Object.entries(text))
  const own = [...languages.map((each) => texts.get(each)), ...texts.values()]
  const found = own.find((each) => typeof each === 'string' && each !== '')
  return typeof found === 'string' ? found : ''
}
