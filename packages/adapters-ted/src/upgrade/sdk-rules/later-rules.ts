import type { Notice } from '../../read/notice-head'
import { leavesOf } from '../../terms/other-terms'
import { textAt, type XmlElement } from '../../xml/element'
import { type ChangedRule, isBefore, wholePath } from './changed-rules'
import { leftCodes } from './generated/codes'
import { goneFields } from './generated/gone'
import { changedRules } from './generated/rules'
import { holds, type Item, normalised, sdkTest, textOf } from './sdk-test'

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
  for (const each of all.filter(
    ({ field, item }) => !field.startsWith('ND-') || !all.some((other) => isWithin(other, item)),
  )) {
    const key = keyOf(each)
    const known = counts.get(key) ?? 0
    counts.set(key, known - 1)
    if (known <= 0 && !found.has(key)) found.set(key, each)
  }
  return [...found.values()].map(({ item: _, ...rule }) => rule)
}

/** A node that is forbidden as a whole is named where no term inside is. */
function isWithin({ field, item: inner }: Found, outer: Item | undefined): boolean {
  if (field.startsWith('ND-') || typeof inner !== 'object' || typeof outer !== 'object') return false
  return inner.start >= outer.start && inner.end <= outer.end
}

const keyOf = ({ reason, field, lot = '', value }: LaterRule) =>
  [reason, field, lot, reason === 'code' ? value : ''].join(' ')

/** The rules of the tables that are in force in a minor and that a notice does not keep. */
function brokenRules({ notice, minor }: Held): Found[] {
  const { root, subtype } = notice
  return changedRules.flatMap((rule) => {
    const [, places, , , since, until, forms] = rule
    const inForce = (since === '' || !isBefore(minor, since)) && (until === '' || isBefore(minor, until))
    if (!inForce || !(forms === '*' || forms.split(' ').includes(subtype))) return []
    return places.flatMap(([context, field]) =>
      sdkTest(wholePath(context))(root).flatMap((at) => broken(rule, at, field)),
    )
  })
}

function broken([kind, , path, unless]: ChangedRule, context: Item, field: string): Found[] {
  if (typeof context !== 'object') return []
  const excused = () => unless !== '' && holds(sdkTest(wholePath(unless))(context))
  if (kind === 'holds') return excused() ? [] : [measured(unless, context, field)]
  const found = sdkTest(wholePath(path))(context)
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
  return leftCodes.flatMap(([places, left]) => {
    const gone = new Set(
      Object.entries(left).flatMap(([since, codes]) => (crosses(from, minor, since) ? codes.split(' ') : [])),
    )
    if (gone.size === 0) return []
    return places.flatMap(([path, field]) => {
      const [at = '', attribute] = path.split(/\/(@\w+)$/u)
      return sdkTest(wholePath(at))(notice.root).flatMap((item) => {
        if (typeof item !== 'object') return []
        const value = normalised(textOf(attribute === undefined ? item : sdkTest(attribute)(item)[0]))
        return gone.has(value) ? [about('code', item, field, value)] : []
      })
    })
  })
}

function lostFields(from: string, { notice, minor }: Held): Found[] {
  return Object.entries(goneFields).flatMap(([since, places]) =>
    crosses(from, minor, since)
      ? places.flatMap(([path, field]) =>
          sdkTest(wholePath(path))(notice.root).flatMap((item) =>
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
