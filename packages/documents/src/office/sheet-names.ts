import { plain } from './plain'

/** Longest name of a sheet, in UTF-16 units, and what it may not hold: a limit of the programs that open it. */
const longest = 31
const forbidden = /[\\/?*[\]:]/gu

/** A name for each sheet: from its title, cut, and never twice, whatever the case. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return titles.map((title) => {
    const base =
      plain(title)
        .replace(forbidden, ' ')
        .replace(/\s+/gu, ' ')
        .replace(/^[ ']+|[ ']+$/gu, '') || '–'
    for (let count = 1; ; count++) {
      const ending = count === 1 ? '' : ` ${count}`
      const name = `${cut(base, longest - ending.length)}${ending}`
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

/** Never through the middle of a character; no apostrophe or space at the end. */
function cut(text: string, length: number): string {
  let end = ''
  for (const char of text) {
    if (end.length + char.length > length) break
    end += char
  }
  return end.replace(/[ ']+$/u, '') || '–'
}
