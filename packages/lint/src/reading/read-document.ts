import { OseError, type Procurement } from '@opensource-experts/core'
import { type Problem, Walk } from './problem'
import { entriesOf } from './reader'
import { isMember, procurementShape } from './shapes'
import { isList } from './shown'

/** A document that rules can rely on: each member is there in its type, or absent. */
export interface ReadDocument {
  readonly procurement: Procurement
  /** What was left out, or kept although it cannot be meant. */
  readonly problems: readonly Problem[]
  /** How many more there are. */
  readonly unlisted: number
  /** Pointers of members of the document, or of one criterion or lot, that hold something no rule can read. */
  readonly unread: ReadonlySet<string>
}

/**
 * Reads whatever a document holds, once, into what rules may rely on. Lists keep the places of their items.
 * @throws OseError `input-invalid` where it is no document at all.
 */
export function readDocument(document: unknown): ReadDocument {
  const members = entriesOf(document)
  if (!members) throw noDocument(document)
  const walk = new Walk()
  const given = new Map(members)
  // An empty object, or one of another kind, would have no mistake in it.
  if (!members.some(([name, value]) => isMember(name) && value !== undefined)) walk.odd('procurement', document)
  // BT-01 as it stands: the document was read from a notice.
  walk.lenient = given.get('legalBasis') !== undefined
  walk.language = firstLanguage(given.get('languages'))
  const procurement = procurementShape(Object.fromEntries(members), walk) as Procurement
  namesIn(procurement, walk)
  return { procurement, problems: walk.problems, unlisted: walk.count - walk.problems.length, unread: walk.unread }
}

function firstLanguage(languages: unknown): string {
  const [first] = Array.isArray(languages) ? languages : []
  return typeof first === 'string' && /^[a-z]{2,3}$/u.test(first) ? first : 'fr'
}

/** What one member cannot show alone: ids that stand twice, lots that are not there. */
function namesIn({ lots = [], lotGroups = [], criteria = [] }: Partial<Procurement>, walk: Walk): void {
  const frame = walk.lenient
  const known = new Set([...lots, ...lotGroups].map(({ id }) => id))
  const some = [...known].filter((id) => id !== undefined).slice(0, 12)
  const check = (list: string, items: readonly Named[], lenient: (item: Named) => boolean) => {
    const seen = new Set<string>()
    for (const [at, item] of items.entries()) {
      walk.lenient = lenient(item)
      walk.path.splice(0, walk.path.length, list, at, 'id')
      if (item.id !== undefined && seen.has(item.id)) walk.odd('once', item.id)
      if (item.id !== undefined) seen.add(item.id)
      for (const [index, lot] of (item.lots === 'all' ? [] : (item.lots ?? [])).entries()) {
        walk.path.splice(2, walk.path.length, 'lots', index)
        if (!known.has(lot)) walk.odd('lot', lot, undefined, some)
      }
    }
  }
  check('criteria', criteria, ({ origin }) => origin === 'notice')
  const ids = lots.map(({ id }) => ({ id }))
  check('lots', ids, () => frame)
  check('lotGroups', lotGroups, () => frame)
}

interface Named {
  readonly id?: string
  readonly origin?: 'buyer' | 'notice'
  readonly lots?: 'all' | readonly string[]
}

/** `Map`, `Date`; `number`. */
function kindOf(value: unknown): string {
  try {
    return typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value
  } catch {
    return 'value that cannot be read'
  }
}

function noDocument(value: unknown): OseError {
  const found = value === null ? 'null' : isList(value) ? 'a list' : `a ${kindOf(value)}`
  return new OseError(
    'input-invalid',
    `lint: a procurement is expected, and this is ${found}. Give the document itself.`,
    {
      path: '',
      facts: {
        call: 'lint',
        issues: [{ argument: 'procurement', path: '', code: 'invalid', expected: 'a procurement', found }],
      },
    },
  )
}
