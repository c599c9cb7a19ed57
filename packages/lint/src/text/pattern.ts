import type { Reading, ReadSentence, Sign } from './words'

/**
 * A fault as concepts that stand in one sentence. Written `member & association|network ~6 !equivalent`: the first
 * concept is the one looked for, each other stands within `~` words of it (default 8), none after `!` in the sentence,
 * none after `!!` in the whole text, none after `^` within three words of the first. `~2=`: with no comma, bracket or
 * colon between.
 * `no: subcontracting & allowed`: only where it is denied; `any: subcontracting & forbidden`: whether denied or not;
 * else only where it is not denied.
 */
interface Pattern {
  readonly denial: 'left-alone' | 'needed' | 'any'
  readonly groups: readonly (readonly string[])[]
  readonly near: number
  /** True where all stand in the segment of the first. */
  readonly together: boolean
  readonly unless: readonly string[]
  readonly unsaid: readonly string[]
  readonly beside: readonly string[]
}

const compiled = new Map<string, Pattern>()

/** Patterns are few and written in rules, so that each is read once. */
function patternOf(text: string): Pattern {
  const known = compiled.get(text)
  if (known) return known
  const pattern = parsePattern(text)
  compiled.set(text, pattern)
  return pattern
}

function parsePattern(text: string): Pattern {
  const [, mode, rest = ''] = /^(?:(no|any): )?(.*)$/su.exec(text) ?? []
  const [, near, together] = /~(\d+)(=)?/u.exec(rest) ?? []
  const named = (sign: string) =>
    rest.split(' ').flatMap((part) => (/^[!~^]+/u.exec(part)?.[0] === sign ? [part.slice(sign.length)] : []))
  const groups = rest
    .replace(/[!~^]+[\w-]+=?/gu, '')
    .split('&')
    .map((group) => group.trim().split('|'))
  const denial = mode === 'no' ? 'needed' : mode === 'any' ? 'any' : 'left-alone'
  return {
    denial,
    groups,
    near: near ? Number(near) : 8,
    together: together !== undefined,
    unless: named('!'),
    unsaid: named('!!'),
    beside: named('^'),
  }
}

/** The patterns of a rule, which asks for them with each text. */
const lists = new WeakMap<readonly string[], { readonly all: readonly Pattern[]; readonly keys: ReadonlySet<string> }>()

function compiledOf(patterns: readonly string[]) {
  const known = lists.get(patterns)
  if (known) return known
  const all = patterns.map(patternOf)
  const own = { all, keys: new Set(all.flatMap(({ groups }) => groups[0] ?? [])) }
  lists.set(patterns, own)
  return own
}

/** Concepts without one of which none of these patterns is found. */
export function keyConcepts(patterns: readonly string[]): ReadonlySet<string> {
  return compiledOf(patterns).keys
}

/** Words shown of what a rule found: more would be a page. */
const longestMatch = 200

/**
 * The words that a pattern finds in a text, as they stand; undefined where it finds none. `holds`: which of them are
 * meant, where the words alone do not tell; it is given the sign after a last number, too ("70 %").
 */
export function findPattern(
  { seen, sentences, concepts }: Reading,
  patterns: readonly string[],
  holds: (matched: string) => boolean = () => true,
): string | undefined {
  let possible: Pattern[] | undefined
  for (const pattern of compiledOf(patterns).all) {
    if (!hasEach(concepts, pattern.groups) || hasOne(concepts, pattern.unsaid)) continue
    if (possible) possible.push(pattern)
    else possible = [pattern]
  }
  if (!possible) return undefined
  for (const sentence of sentences) {
    for (const pattern of possible) {
      const span = findIn(sentence, pattern)
      if (!span) continue
      const start = sentence.tokens[span[0]]?.start ?? 0
      const end = sentence.tokens[span[1] - 1]?.end ?? start
      if (!holds(seen.slice(start, Math.min(end, start + longestMatch) + 2))) continue
      return seen.slice(start, Math.min(end, start + longestMatch)).replace(/\s+/gu, ' ')
    }
  }
  return undefined
}

/** Most rules look for what stands in no text: nothing is made of that. */
function hasEach(known: { has(concept: string): boolean }, groups: Pattern['groups']): boolean {
  for (const group of groups) if (!hasOne(known, group)) return false
  return true
}

function hasOne(known: { has(concept: string): boolean }, group: readonly string[]): boolean {
  for (const concept of group) if (known.has(concept)) return true
  return false
}

function findIn(
  sentence: ReadSentence,
  { groups, near, together, unless, beside, denial }: Pattern,
): [number, number] | undefined {
  const { signs } = sentence
  const [first = [], ...others] = groups
  if (!hasEach(signs, groups)) return undefined
  if (unless.some((concept) => isSaid(sentence, concept))) return undefined
  for (const concept of first) {
    for (const key of signs.get(concept) ?? []) {
      if (beside.some((each) => signs.get(each)?.some((sign) => apart(sign, key) <= nextTo))) continue
      const own = signsNear(sentence, key, others, near, together)
      if (!own) continue
      const span: [number, number] = [Math.min(...own.map(({ at }) => at)), Math.max(...own.map((each) => each.end))]
      if (denial === 'any' || isDenied(sentence, span, own, denial !== 'needed') === (denial === 'needed')) return span
    }
  }
  return undefined
}

/** Whether something is said at all: "without a grid" has none, "not … without consent" speaks of consent. */
function isSaid({ signs }: ReadSentence, concept: string): boolean {
  const denials = signs.get('no') ?? []
  return (signs.get(concept) ?? []).some(
    (sign) =>
      denials.some(({ at }) => at === sign.at) || !denials.some(({ at, end }) => at < sign.at && sign.at - end <= 2),
  )
}

/** The key and the nearest sign of each other concept; undefined where one is too far. */
function signsNear(
  { signs, segments }: ReadSentence,
  key: Sign,
  others: readonly (readonly string[])[],
  near: number,
  together: boolean,
): Sign[] | undefined {
  const own = [key]
  for (const group of others) {
    let best: Sign | undefined
    let least = near + 1
    for (const concept of group) {
      for (const sign of signs.get(concept) ?? []) {
        if (together && segments[sign.at] !== segments[key.at]) continue
        const away = apart(sign, key)
        // A word is not two things of one fault at once.
        if (away < least && !(sign.at === key.at && sign.end === key.end)) [best, least] = [sign, away]
      }
    }
    if (!best) return undefined
    own.push(best)
  }
  return own
}

/** Words between two signs. */
function apart(one: Sign, other: Sign): number {
  return one.at >= other.end ? one.at - other.end : Math.max(0, other.at - one.end)
}

/** How many words may part what stands beside a word. */
const nextTo = 3

/** Words that deny something of their own: "are not admitted" is a punishment, and no denial of it. */
const selfDenied = [
  'punished',
  'cannot-bid',
  'unchecked',
  'no-equivalent',
  'no-reference',
  'undisclosed',
  'trusted',
  'uncapped',
  'no-subcontracting',
  'no-group',
  'discretion',
]

/** Words by which a denial may stand before what it denies. */
const reach = 6

/**
 * Whether the words say that it is not so: "no …", "whatever the …" before them, "is not …" in the same segment, or
 * ", which is not …" after it. "Firms without … are rejected" denies nothing; "are not rejected" does.
 */
function isDenied(
  sentence: ReadSentence,
  [start, end]: readonly [number, number],
  own: readonly Sign[],
  freed: boolean,
): boolean {
  const { tokens, signs, segments } = sentence
  const [from, to] = [segments[start] ?? 0, segments[end - 1] ?? 0]
  // "Subcontracting: not admitted" is a denial, where one is looked for.
  const self = freed ? selfDenied : selfDenied.filter((concept) => concept !== 'cannot-bid')
  const taken = [...own, ...self.flatMap((concept) => signs.get(concept) ?? [])]
  // “Firms that are not … are excluded” asks for it, and denies nothing.
  if (signs.has('punished')) taken.push(...(signs.get('lacking') ?? []))
  const denials = (concept: string, before: number, after: number) =>
    (signs.get(concept) ?? []).some((sign) => {
      const segment = segments[sign.at] ?? 0
      if (sign.end <= start - before || sign.at >= end + after || segment < from || segment > to) return false
      // "N'est payé qu'après", "not paid until": it restricts, and denies nothing.
      if (signs.get('restricted')?.some((each) => overlaps(each, sign))) return false
      // "Subcontracting is allowed and the seat plays no part": what follows "and" denies something of its own.
      if (!freed && tokens.slice(end, sign.at).some(({ word }) => joining.has(word))) return false
      return !taken.some((each) => each.at <= sign.at && sign.end <= each.end)
    })
  // "Whatever their number" frees from a condition, and forbids nothing.
  const part = (sign: Sign) => own.some((each) => each.at <= sign.at && sign.end <= each.end)
  const stated = (sign: Sign) => own.some((each) => overlaps(each, sign))
  if (freed && signs.get('whatever')?.some((sign) => sign.at < end + reach && !part(sign))) return true
  // "Is irrelevant", "no preference is given", wherever it stands in the sentence.
  if (freed && signs.get('void')?.some((sign) => !stated(sign))) return true
  if (denials('not', reach, reach + 2)) return true
  if (!signs.has('punished') && (denials('no', reach, 0) || isListed(sentence, start))) return true
  const resumed = signs.get('which')?.find((sign) => segments[sign.at] === to + 1 && segments[sign.at - 1] === to)
  return resumed !== undefined && signs.get('not')?.some((sign) => segments[sign.at] === to + 1) === true
}

const joining: ReadonlySet<string> = new Set([
  'and',
  'but',
  'et',
  'mais',
  'und',
  'aber',
  'e',
  'ed',
  'ma',
  'y',
  'pero',
  'en',
  'maar',
])
const choosing: ReadonlySet<string> = new Set(['or', 'nor', 'ou', 'ni', 'oder', 'noch', 'o'])
/** What denies each item of a list; "without" denies what stands beside it. */
const determiner = /^(?:no|neither|aucune?|ni|keine?|weder|nessun[ao]?|ningun[ao]?|geen)$/u
/** Longer items are no list. */
const itemWords = 5

/** "No donation, sponsorship or membership": whether the words stand in a list that is denied as a whole. */
function isListed({ tokens, segments }: ReadSentence, start: number): boolean {
  const segment = segments[start] ?? 0
  // The last item stands after the word that chooses.
  const from = Math.max(0, start - 2)
  const near = tokens.slice(from, start + itemWords)
  if (segment === 0 || !determiner.test(tokens[0]?.word ?? '')) return false
  if (!near.some(({ word }, index) => segments[from + index] === segment && choosing.has(word))) return false
  for (let each = 0; each < segment; each += 1) {
    if (segments.indexOf(each + 1) - segments.indexOf(each) > itemWords) return false
  }
  return true
}

function overlaps(one: Sign, other: Sign): boolean {
  return one.at < other.end && other.at < one.end
}
