import { isWideNameChar, nameStart, traits } from './characters'

/** A name as written, kept once for all its occurrences. */
export interface WrittenName {
  readonly text: string
  /** Where it stands for the first time, and how long it is, in bytes. */
  readonly from: number
  readonly length: number
  /** Number of the prefix, 0 for none; `malformedName` where the name is none of Namespaces 1.0, [7]. */
  readonly prefix: number
  readonly local: string
  /** The prefix that an attribute of this name declares, `''` for the default namespace; undefined where it declares none. */
  readonly declares: string | undefined
  /** What the name last meant for an element: its namespace, and the number of the expanded name. */
  uri: string | undefined
  meaning: number
  /** The same for an attribute. */
  attributeUri: string | undefined
  attributeMeaning: number
  /** The element that an attribute of this name was last seen at. */
  seenAt: number
  /** The name that came behind it last: it comes again, mostly. */
  next: WrittenName | undefined
}

export const malformedName = -1

const slots = 1024

/** The names of one document as they are written. One that came before is found without making a string of it. */
export class WrittenNames {
  readonly #bytes: Uint8Array
  readonly #text: string
  readonly #prefixes = new Map<string, number>([['', 0]])
  /** The last name of each hash. The others are in a map of strings, so that no choice of names makes this slow. */
  readonly #recent: (WrittenName | undefined)[] = new Array(slots).fill(undefined)
  readonly #others = new Map<string, WrittenName>()

  constructor(bytes: Uint8Array, text: string) {
    this.#bytes = bytes
    this.#text = text
  }

  /** The name of `length` bytes from `from`, which has `units` units in the text from `start`; `hash`: any number made of it. */
  at(from: number, length: number, hash: number, start: number, units: number): WrittenName {
    const slot = (hash ^ (hash >>> 10)) & (slots - 1)
    const recent = this.#recent[slot]
    if (recent !== undefined && recent.length === length && this.stands(recent, from)) return recent
    const text = this.#text.slice(start, start + units)
    let name = recent && this.#others.get(text)
    if (name === undefined) name = this.#parsed(text, from, length)
    if (recent !== undefined) this.#others.set(recent.text, recent)
    this.#recent[slot] = name
    return name
  }

  /** Whether the bytes of a name stand at a place; more of a longer name may follow. */
  stands({ from, length }: WrittenName, at: number): boolean {
    const bytes = this.#bytes
    let same = 0
    while (same < length && bytes[at + same] === bytes[from + same]) same += 1
    return same === length
  }

  /** The number of a prefix, given now where it is new. */
  prefixNumber(prefix: string): number {
    const known = this.#prefixes.get(prefix)
    if (known !== undefined) return known
    const number = this.#prefixes.size
    this.#prefixes.set(prefix, number)
    return number
  }

  #parsed(text: string, from: number, length: number): WrittenName {
    const colon = text.indexOf(':')
    const prefix = colon < 0 ? '' : text.slice(0, colon)
    const local = colon < 0 ? text : text.slice(colon + 1)
    const proper = colon < 0 || (colon > 0 && isNcName(local))
    return {
      text,
      from,
      length,
      prefix: proper ? this.prefixNumber(prefix) : malformedName,
      local,
      declares: prefix === 'xmlns' ? local : text === 'xmlns' ? '' : undefined,
      uri: undefined,
      meaning: -1,
      attributeUri: undefined,
      attributeMeaning: -1,
      seenAt: -1,
      next: undefined,
    }
  }
}

/** Namespaces 1.0, [4], of what follows a colon in a name. */
function isNcName(local: string): boolean {
  const first = local.charCodeAt(0)
  return (
    !local.includes(':') && (first < 0x80 ? ((traits[first] as number) & nameStart) > 0 : isWideNameChar(local, true))
  )
}
