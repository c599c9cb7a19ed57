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
  if (request.remove !== undefined) return { change: { remove: [removal(request)] }, options: { weights: policy } }
  if (!levels.includes(request.level)) throw deskError(400, 'level-unknown')
  const change = { criteria: [criterion(request, procurement, backend)] }
  const conflict = request.replace === undefined ? 'refuse' : 'replace'
  return { change, options: { weights: policy, conflict } }
}

/** A clause that was recognised is named with its lot, since one text may hold several terms; else by its id. */
function removal({ remove, clause, lot }) {
  return clause === undefined ? { criterion: remove, ...(lot === undefined ? {} : { lot }) } : { clause, lot }
}

function criterion(request, procurement, { kinds }) {
  const { add, replace, clause: named, level, weight } = request
  const value = weight === undefined || weight === '' ? undefined : readWeight(weight)
  if (value === null) throw deskError(400, 'weight-unreadable')
  const own = value === undefined ? {} : { weight: { kind: 'percentage', value } }
  if (replace === undefined) {
    const made = proposed(procurement, { level, kinds }).find(({ clause }) => clause?.id === add)
    if (!made) throw deskError(404, 'proposal-unknown')
    return { ...made, ...(made.kind === 'award' ? own : {}) }
  }
  const present = procurement.criteria.find(({ id }) => id === replace)
  if (!present || typeof named !== 'string') throw deskError(404, 'criterion-unknown')
  const { kind, lots, type, weight: old } = present
  const award = kind === 'award' ? { type, ...(old ? { weight: old } : {}), ...own } : {}
  const bare = { id: replace, kind, lots, ...award, clause: { id: named, version: getClause(named).version, level } }
  return resolve(bare, { languages: procurement.languages, procurement })
}
