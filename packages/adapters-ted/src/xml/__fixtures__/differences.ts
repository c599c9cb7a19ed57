import type { SourceLocation } from '@opensource-experts/core'
import type { Seen } from './parse-by-saxes'

/** Where this parser and saxes 6.0.0 do not agree: which of them is right, and by what. */
export interface Difference {
  readonly name: string
  /** The norm, or why ours is better where there is none. */
  readonly reason: string
  readonly explains: (pair: Pair) => boolean
}

/** What both made of one document. */
export interface Pair {
  /** Decoded, where it could be. */
  readonly text: string
  readonly own: Seen
  readonly saxes: Seen
}

/**
 * All of them, the narrower before the wider. A pair that is not the same and that none explains is a fault of one of the two, and has
 * to be looked at.
 */
export const differences: readonly Difference[] = [
  {
    name: 'other versions',
    reason:
      'XML 1.0, 2.8: a document of version 1.x is processed as 1.0. saxes goes over to XML 1.1: other line ends, other characters, references to control characters, prefixes taken back.',
    explains: ({ text }) => /^<\?xml[^?>]*1\.(?!0["'])\d+/u.test(text),
  },
  {
    name: 'white space in namespace names',
    reason:
      'Namespaces 1.0, 2.2 and 3: a namespace name is the normalised value of its attribute, compared character by character. saxes trims it, so that one of spaces alone is none.',
    explains: ({ text, own, saxes }) =>
      /\bxmlns(?::[^\s=]*)?\s*=\s*(?:"(?:\s|&#)|"[^"]*(?:\s|;)"|'(?:\s|&#)|'[^']*(?:\s|;)')/u.test(text) &&
      ('nodes' in own || refused(saxes, /undefine prefix/u) || refused(own, /declared|belong/u)),
  },
  {
    name: 'local names',
    reason:
      'Namespaces 1.0, [4] and [11]: what follows the colon begins as a name does, not with a digit, a full stop or a hyphen.',
    explains: ({ own }) => refused(own, /is no name\./u),
  },
  {
    name: 'targets of instructions',
    reason: 'XML 1.0, [16]: behind a target there is white space, or "?>". saxes takes any "?".',
    explains: ({ own }) => refused(own, /the target of an instruction is no name/u),
  },
  {
    name: 'prolog',
    reason:
      'XML 1.0, [15] and [16]: <!--> and <?> do not end what they begin. What is before the root element was passed over as if they did, and so was a DOCTYPE that followed.',
    explains: ({ text }) => /<!-->|<!--->|<\?>/u.test(text),
  },
  {
    name: 'place of references',
    reason: 'Ours is where the reference goes wrong; saxes reads on to the next ";" of the document, or to its end.',
    explains: ({ own, saxes }) =>
      refused(own, /begins no reference|has digits and|is cut off/u) && bothRefuse(own, saxes) && isBehind(saxes, own),
  },
  {
    name: 'place in the XML declaration',
    reason: 'Ours is where the declaration leaves the production [23]; saxes names what it has read by then.',
    explains: ({ own, saxes }) => refused(own, /the XML declaration has a version/u) && bothRefuse(own, saxes),
  },
  {
    name: 'place of text outside the root element',
    reason: 'Ours is the first character of it; saxes reads on to the next "<" or "&".',
    explains: ({ own, saxes }) =>
      refused(own, /text outside the root element/u) && bothRefuse(own, saxes) && isBehind(saxes, own),
  },
  {
    name: 'place of "<!"',
    reason: 'Ours is behind it; saxes takes seven characters before it looks at them.',
    explains: ({ own, saxes }) => refused(own, /behind "<!"/u) && bothRefuse(own, saxes) && isBehind(saxes, own),
  },
  {
    name: 'one unit',
    reason: 'The place of a pair, or of CR LF, is its first unit; that of saxes its last.',
    explains: ({ own, saxes }) => bothRefuse(own, saxes) && order(placeOf(own)) + 1 === order(placeOf(saxes)),
  },
]

/** The name of the difference between what the two saw; undefined where they agree, `unnamed` where no difference explains it. */
export function differenceOf(pair: Pair): string | undefined {
  if (isSame(pair.own, pair.saxes)) return undefined
  return differences.find(({ explains }) => explains(pair))?.name ?? 'unnamed'
}

function isSame(own: Seen, saxes: Seen): boolean {
  if ('nodes' in own && 'nodes' in saxes) return JSON.stringify(own) === JSON.stringify(saxes)
  return bothRefuse(own, saxes) && order(placeOf(own)) === order(placeOf(saxes))
}

/** Whether both refuse a document with the same code. */
function bothRefuse(own: Seen, saxes: Seen): boolean {
  return 'code' in own && 'code' in saxes && own.code === saxes.code
}

function refused(seen: Seen, message: RegExp): boolean {
  return 'code' in seen && message.test(seen.message)
}

function isBehind(later: Seen, earlier: Seen): boolean {
  return order(placeOf(later)) > order(placeOf(earlier))
}

function placeOf(seen: Seen): SourceLocation | undefined {
  return 'code' in seen ? seen.location : undefined
}

function order(location: SourceLocation | undefined): number {
  return (location?.line ?? 0) * 1e6 + (location?.column ?? 0)
}
