import type { Random } from './random.ts'

const encoder = new TextEncoder()

/** Words of one notice that have a meaning elsewhere, and others that have none. */
const words = [
  'LOT-0001',
  'LOT-0002',
  'LOT-0009',
  'GLO-0001',
  'PAR-0001',
  '',
  ' ',
  '0',
  '-5',
  '60,0',
  '1e400',
  'NaN',
  'constructor',
  '__proto__',
  'price',
  'quality',
  'per-exa',
  'ord-imp',
  'dec-exa',
  'fix-tot',
  'FRA',
  'ENG',
  'NOR',
  'xx',
  '\u202e',
  '\u200b',
  '&#27;[8m',
  'é'.repeat(7000),
  'eforms-sdk-1.12.',
  'eforms-sdk-9.9',
  'eforms-de-2.1',
  '2026-99-99',
]

const namespaces = [
  'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2',
  'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2',
  'urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2',
  'urn:oasis:names:specification:ubl:schema:xsd:PriorInformationNotice-2',
  'urn:example:elsewhere',
  '',
]

type Mutation = (text: string, random: Random) => string

/** An element without children that could be mistaken for its own: `<a>...</a>` up to the first end tag of its name. */
function elementAt(text: string, from: number): { readonly start: number; readonly end: number } | undefined {
  const start = text.indexOf('<', from)
  const name = /^<([A-Za-z][\w:.-]*)/u.exec(text.slice(start, start + 100))?.[1]
  if (start < 0 || name === undefined) return undefined
  const closing = `</${name}>`
  const end = text.indexOf(closing, start)
  return end < 0 ? undefined : { start, end: end + closing.length }
}

function anElement(text: string, random: Random): { readonly start: number; readonly end: number } | undefined {
  for (let tries = 0; tries < 10; tries += 1) {
    const found = elementAt(text, random.below(text.length))
    if (found) return found
  }
  return undefined
}

function cut(text: string, start: number, end: number, put = ''): string {
  return text.slice(0, start) + put + text.slice(end)
}

const mutations: readonly Mutation[] = [
  // An element leaves, doubles, moves, or is found many times.
  (text, random) => {
    const found = anElement(text, random)
    return found ? cut(text, found.start, found.end) : text
  },
  (text, random) => {
    const found = anElement(text, random)
    return found ? cut(text, found.end, found.end, text.slice(found.start, found.end)) : text
  },
  (text, random) => {
    const found = anElement(text, random)
    const other = anElement(text, random)
    if (!found || !other) return text
    const moved = text.slice(found.start, found.end)
    return other.start >= found.end
      ? cut(cut(text, other.start, other.start, moved), found.start, found.end)
      : cut(text, other.start, other.start, moved)
  },
  (text, random) => {
    const found = anElement(text, random)
    return found
      ? cut(text, found.end, found.end, text.slice(found.start, found.end).repeat(1 + random.below(40)))
      : text
  },
  // Text of an element becomes another.
  (text, random) => {
    const start = text.indexOf('>', random.below(text.length)) + 1
    const end = text.indexOf('<', start)
    return start > 0 && end > start ? cut(text, start, end, random.pick(words)) : text
  },
  // A value of an attribute becomes another.
  (text, random) => {
    const start = text.indexOf('="', random.below(text.length)) + 2
    const end = text.indexOf('"', start)
    return start > 1 && end >= start ? cut(text, start, end, random.pick(words).replaceAll('&', '')) : text
  },
  // A namespace becomes another, a prefix another's.
  (text, random) => {
    const found = namespaces.filter((each) => each !== '' && text.includes(each))
    return found.length > 0 ? text.replace(random.pick(found), random.pick(namespaces)) : text
  },
  (text, random) => {
    const prefix = random.pick(['cbc:', 'cac:', 'efac:', 'efbc:', 'ext:'])
    const at = text.indexOf(prefix, random.below(text.length))
    return at < 0 ? text : cut(text, at, at + prefix.length, random.pick(['cbc:', 'cac:', 'x:', '']))
  },
  // All lots have one id; all languages are one.
  (text, random) =>
    text.replaceAll(random.pick([/LOT-\d{4}/gu, /languageID="[A-Z]{3}"/gu]), (found) =>
      found.startsWith('LOT') ? 'LOT-0001' : `languageID="${random.pick(['FRA', 'NOR', '', 'xx'])}"`,
    ),
  // Cut off; cut out.
  (text, random) => text.slice(0, random.below(text.length)),
  (text, random) => {
    const start = random.below(text.length)
    return cut(text, start, start + random.below(200))
  },
]

/** A notice with one to four faults, as bytes: most are faults of meaning, some of XML, some of the encoding. */
export function mutateNotice(text: string, random: Random): Uint8Array {
  let mutated = text
  for (let count = 1 + random.below(4); count > 0; count -= 1) mutated = random.pick(mutations)(mutated, random)
  const bytes = encoder.encode(mutated)
  if (random.next() < 0.15) {
    for (let flips = 1 + random.below(5); flips > 0 && bytes.length > 0; flips -= 1)
      bytes[random.below(bytes.length)] = random.below(256)
  }
  return bytes
}
