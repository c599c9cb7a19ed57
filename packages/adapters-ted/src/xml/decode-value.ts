const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The value of a text as written: CDATA, references, and line ends, which are one LF each (XML 1.0, 2.11). */
export function decodeText(written: string): string {
  return written.replace(
    /<!\[CDATA\[([\s\S]*?)\]\]>|&([^;]*);|\r\n?/gu,
    (_, section: string | undefined, reference: string | undefined) =>
      section !== undefined ? decodeData(section) : reference !== undefined ? referred(reference) : '\n',
  )
}

/** The value of an attribute as written: white space is a space (XML 1.0, 3.3.3), unless a reference stands for it. */
export function decodeAttribute(written: string): string {
  return written.replace(/&([^;]*);|\r\n|[\t\n\r]/gu, (_, reference: string | undefined) =>
    reference === undefined ? ' ' : referred(reference),
  )
}

/** The data of a comment or an instruction as written. */
export function decodeData(written: string): string {
  return written.replace(/\r\n?/gu, '\n')
}

/** What stands between `&` and `;`, which was found well-formed before. */
function referred(reference: string): string {
  if (!reference.startsWith('#')) return named[reference] ?? ''
  return String.fromCodePoint(
    reference.startsWith('#x') ? Number.parseInt(reference.slice(2), 16) : Number.parseInt(reference.slice(1), 10),
  )
}
