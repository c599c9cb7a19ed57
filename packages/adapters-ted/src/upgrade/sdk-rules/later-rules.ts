import type { Notice } from '../../read/notice-head'
import { leavesOf } from '../../terms/other-terms'
import { textAt, type XmlElement } from '../../xml/element'
import { type ChangedRule, isBefore, wholePath } from './changed-rules'
import { leftCodes } from './generated/codes'
import { goneFields } from './generated/gone'
import { changedRules } from './generated/rules'
import { holds, type Item, normalised, type SdkTest, sdkTest, textOf } from './sdk-test'

/** What a notice says and a later minor does not take, or what it asks. */
export interface LaterRule {
  /** `asked`: nothing is lost; the later form wants the term. */
  readonly reason: 'field' | 'once' | 'length' | 'number' | 'code' | 'asked'
  /** Such as `BT-733-Lot`. */
  readonly field: string
  /** BT-137; absent where it is no matter of a lot. */
  readonly lot?: string
  /** What stands there; empty where something is asked. */
  readonly value: string
  /** Greatest length or number. */
  readonly limit?: number
}

/** A rule with what it is about. */
interface Found extends LaterRule {
  readonly item?: Item
}

/** A notice and the minor whose rules it is held to. */
interface Held {
  readonly notice: Pick<Notice, 'root' | 'subtype'>
  readonly minor: string
}

/**
 * What rules of the later minor say of the outcome of a move that those of the earlier one did not say of the notice: what was forbidden
 * or missing before is not lost, nor newly asked.
 */
export function laterRules(before: Held, after: Held): LaterRule[] {
  const counts = new Map<string, number>()
  for (const each of brokenRules(before)) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1)
  const found = new Map<string, Found>()
  const all = [...brokenRules(after), ...lostCodes(before.minor, after), ...lostFields(before.minor, after)]
  const isNode = ({ field }: Found) => field.startsWith('ND-')
  const starts = all
    .flatMap((each) => (!isNode(each) && typeof each.item === 'object' ? [each.item.start] : []))
    .sort((one, other) => one - other)
  for (const each of all.filter((one) => !isNode(one) || !holdsOne(starts, one.item))) {
    const key = keyOf(each)
    const known = counts.get(key) ?? 0
    counts.set(key, known - 1)
    if (known <= 0 && !found.has(key)) found.set(key, each)
  }
  return [...found.values()].map(({ item: _, ...rule }) => rule)
}

/** Whether a term that is told stands in a node; `starts` in order. A node that is forbidden as a whole is named where none does. */
function holdsOne(starts: readonly number[], node: Item | undefined): boolean {
  if (typeof node !== 'object') return false
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < node.start) low = middle + 1
    else high = middle
  }
  return (starts[low] ?? Number.POSITIVE_INFINITY) < node.end
}

const keyOf = ({ reason, field, lot = '', value }: LaterRule) =>
  [reason, field, lot, reason === 'code' ? value : ''].join(' ')

/** The rules of the tables that are in force in a minor and that a notice does not keep. */
function brokenRules({ notice, minor }: Held): Found[] {
  const { root, subtype } = notice
  const at = placesOf(root)
  return changedRules.flatMap((rule) => {
    const [, places, path, unless, since, until, forms] = rule
    const inForce = (since === '' || !isBefore(minor, since)) && (until === '' || isBefore(minor, until))
    if (!inForce || !(forms === '*' || forms.split(' ').includes(subtype))) return []
    const tests = { path: sdkTest(wholePath(path)), unless: sdkTest(wholePath(unless)) }
    return places.flatMap(([context, field]) =>
      at(wholePath(context)).flatMap((item) => broken(rule, tests, item, field)),
    )
  })
}

/** What absolute paths find in a notice, each step once: most begin as others do. */
function placesOf(root: XmlElement): (path: string) => readonly Item[] {
  const known = new Map<string, readonly Item[]>([['/*', [root]]])
  const find = (path: string): readonly Item[] => {
    const before = known.get(path)
    if (before) return before
    const from = lastStep(path)
    const step = sdkTest(path.slice(from + 1))
    const found = find(path.slice(0, from)).flatMap((item) => (typeof item === 'object' ? step(item) : []))
    known.set(path, found)
    return found
  }
  return find
}

/** Where the last step of a path begins: its slash, outside of predicates. */
function lastStep(path: string): number {
  let depth = 0
  for (let at = path.length - 1; at > 0; at -= 1) {
    const sign = path[at]
    if (sign === ']') depth += 1
    else if (sign === '[') depth -= 1
    else if (sign === '/' && depth === 0) return at
  }
  return 0
}

function broken(
  [kind, , , unless]: ChangedRule,
  tests: { readonly path: SdkTest; readonly unless: SdkTest },
  context: Item,
  field: string,
): Found[] {
  if (typeof context !== 'object') return []
  const excused = () => holds(tests.unless(context))
  if (kind === 'holds') return excused() ? [] : [measured(unless, context, field)]
  const found = tests.path(context)
  if (kind === 'some') return found.length > 0 || excused() ? [] : [about('asked', context, field, '')]
  const allowed = kind === 'none' ? 0 : 1
  if (found.length <= allowed || excused()) return []
  return found
    .slice(allowed)
    .map((item) => ({ ...about(kind === 'none' ? 'field' : 'once', context, field, shown(item)), item }))
}

/** `string-length(normalize-space(.)) le 100`, `number(normalize-space(.)) le number('9999')`. */
function measured(test: string, context: XmlElement, field: string): LaterRule {
  const limit = Number(/(\d+)\D*$/u.exec(test)?.[1])
  const reason = test.startsWith('string-length') ? 'length' : 'number'
  return { ...about(reason, context, field, normalised(context.ownText)), limit }
}

function lostCodes(from: string, { notice, minor }: Held): Found[] {
  const find = placesOf(notice.root)
  return leftCodes.flatMap(([places, left]) => {
    const gone = new Set(
      Object.entries(left).flatMap(([since, codes]) => (crosses(from, minor, since) ? codes.split(' ') : [])),
    )
    if (gone.size === 0) return []
    return places.flatMap(([path, field]) => {
      const [at = '', attribute] = path.split(/\/(@\w+)$/u)
      const valueAt = sdkTest(attribute ?? '.')
      return find(wholePath(at)).flatMap((item) => {
        if (typeof item !== 'object') return []
        const value = normalised(textOf(valueAt(item)[0]))
        return gone.has(value) ? [about('code', item, field, value)] : []
      })
    })
  })
}

function lostFields(from: string, { notice, minor }: Held): Found[] {
  const find = placesOf(notice.root)
  return Object.entries(goneFields).flatMap(([since, places]) =>
    crosses(from, minor, since)
      ? places.flatMap(([path, field]) =>
          find(wholePath(path)).flatMap((item) =>
            typeof item === 'object' ? [{ ...about('field', item, field, shown(item)), item }] : [],
          ),
        )
      : [],
  )
}

/** Whether the way between two minors leads over the first SDK of another. */
function crosses(from: string, to: string, since: string): boolean {
  return isBefore(from, since) && !isBefore(to, since)
}

/** The text of a term, or of the first one in a node. */
function shown(item: Item): string {
  if (typeof item !== 'object') return String(item)
  const [leaf] = leavesOf(item)
  return normalised(leaf?.text ?? '')
}

function about(reason: LaterRule['reason'], at: XmlElement, field: string, value: string): LaterRule {
  const lot = lotOf(at)
  return { reason, field, value, ...(lot === undefined ? {} : { lot }) }
}

function lotOf(element: XmlElement): string | undefined {
  let at: XmlElement | undefined = element
  while (at && at.name !== 'cac:ProcurementProjectLot') at = at.parent
  return at && textAt(at, 'cbc:ID')
}
