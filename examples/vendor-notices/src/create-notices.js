import { createTed, tedMessages } from '@opensource-experts/adapters-ted'
import { withCriteria } from '@opensource-experts/core'
import { recognise } from '@opensource-experts/criteria'

/**
 * A platform that holds notices: the state is the bytes of one. `software` is what its own records know of each lot and a
 * notice has no field for.
 */
export function createNotices({ name = 'notice.xml', software = {} } = {}) {
  const ted = createTed({ recognise })

  function read(notice) {
    const { procurement } = ted.read(notice)
    const lots = procurement.lots.map((lot) =>
      software[lot.id] === undefined ? lot : { ...lot, software: [{ name: software[lot.id] }] },
    )
    return { ...procurement, lots }
  }

  return {
    name: 'Avis eForms',
    kinds: ted.limits().kinds,
    messages: tedMessages,
    read,
    plan(notice, change, options) {
      const plan = ted.plan(notice, change, options)
      // What the rules are asked about: the procurement as the notice will say it.
      return plan.refusals.length > 0
        ? plan
        : { ...plan, procurement: withCriteria(read(notice), change, { ...options, recognise }) }
    },
    // The way back is made while the notice before is at hand; it fits the notice after, byte for byte.
    apply: (notice, plan) => ({ state: ted.apply(notice, plan), back: ted.inverse(notice, plan) }),
    undo: (notice, back) => ted.apply(notice, back),
    download: (notice) => ({ name, type: 'application/xml', body: notice }),
  }
}
