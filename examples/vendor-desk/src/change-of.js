import { paragraphs } from '@opensource-experts/core'
import { getClause, resolve } from '@opensource-experts/criteria'
import { deskError } from './desk-error.js'
import { proposed } from './proposals.js'
import { readWeight } from './read-weight.js'

const levels = ['basic', 'advanced', 'exemplary']

/**
 * What the page asks for, as a change of criteria. The page names what the desk itself proposed or showed; texts and plans
 * never come from a browser.
 *
 *     { add: 'AWD-02', level: 'basic', weight: '12,5' }
 *     { replace: 'LOT-0001.award.3', clause: 'AWD-02', level: 'advanced', weight: '10' }
 *     { remove: 'LOT-0001.award.3' }   { remove: 'LOT-0001.performance.1', clause: 'PER-01', lot: 'LOT-0001' }
 */
export function changeOf(request, procurement, backend) {
  if (typeof request !== 'object' || request === null) throw deskError(400, 'request-invalid')
  const { weights = 'refuse', keep = [] } = request
  if (!['refuse', 'scale', 'price'].includes(weights)) throw deskError(400, 'policy-unknown')
  if (!Array.isArray(keep) || keep.some((id) => typeof id !== 'string')) throw deskError(400, 'request-invalid')
  const policy = keep.length === 0 ? weights : { policy: weights, keep }
  if (request.remove !== undefined) return removal(request, procurement, policy)
  if (!levels.includes(request.level)) throw deskError(400, 'level-unknown')
  const change = { criteria: [criterion(request, procurement, backend)] }
  const conflict = request.replace === undefined ? 'refuse' : 'replace'
  return { change, options: { weights: policy, conflict } }
}

/**
 * One text of a notice may hold several conditions. A clause that was recognised is named as such; another paragraph leaves by
 * writing the text without it; what is a criterion of its own leaves by its id.
 */
function removal({ remove, clause, lot, paragraph }, procurement, weights) {
  const change = (each) => ({
    change: { remove: [{ ...each, ...(lot === undefined ? {} : { lot }) }] },
    options: { weights },
  })
  if (clause !== undefined) return change({ clause })
  const present = procurement.criteria.find(({ id }) => id === remove)
  if (!present) throw deskError(404, 'criterion-unknown')
  const description = withoutParagraph(present, paragraph)
  if (description === undefined) return change({ criterion: remove })
  return { change: { criteria: [{ ...present, description }] }, options: { weights, conflict: 'replace' } }
}

/** The text less one of its paragraphs, in each language; undefined where it has no other, or languages do not agree on which. */
function withoutParagraph({ kind, description = {} }, index) {
  const texts = Object.entries(description).map(([tag, text]) => [tag, paragraphs(text)])
  const count = texts[0]?.[1].length ?? 0
  if (kind !== 'performance' || count < 2 || !Number.isInteger(index) || texts.some(([, all]) => all.length !== count))
    return undefined
  return Object.fromEntries(texts.map(([tag, all]) => [tag, all.filter((_, at) => at !== index).join('\n\n')]))
}

function criterion(request, procurement, { kinds }) {
  const { add, replace, clause: named, lot, level, weight } = request
  const value = weight === undefined || weight === '' ? undefined : readWeight(weight)
  if (value === null) throw deskError(400, 'weight-unreadable')
  const own = value === undefined ? {} : { weight: { kind: 'percentage', value } }
  if (replace === undefined) {
    const made = proposed(procurement, { level, kinds }).find(({ clause }) => clause?.id === add)
    if (!made) throw deskError(404, 'proposal-unknown')
    return { ...made, ...(made.kind === 'award' ? own : {}) }
  }
  const present = procurement.criteria.find(({ id }) => id === replace)
  const known = procurement.lots.some(({ id }) => id === lot)
  if (!present || typeof named !== 'string' || (present.clause === undefined && !known))
    throw deskError(404, 'criterion-unknown')
  const { kind, type, weight: old } = present
  const award = kind === 'award' ? { type, ...(old ? { weight: old } : {}), ...own } : {}
  // By its id it would take the place of all that the text holds; a clause that was recognised in it is named by the clause.
  const place =
    present.clause === undefined ? { id: `${named}.${lot}`, lots: [lot] } : { id: replace, lots: present.lots }
  const bare = { ...place, kind, ...award, clause: { id: named, version: getClause(named).version, level } }
  return resolve(bare, { languages: procurement.languages, procurement })
}
