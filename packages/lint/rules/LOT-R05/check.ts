import { reaches } from '@opensource-experts/core'
import type { Check } from '../../src/engine/rule'
import { judge } from '../../src/facts/judge'
import { faultsOfWording } from '../../src/facts/wording'

const patterns = [
  'tendering & all-lots & obliged ~12 !some-lots',
  'any: tendering & not-all & punished ~10',
  'no: separately & tendering & let-in|allowed ~10',
]

export const check: Check = function* (context) {
  const { procurement, places } = context
  const { allRequired, submitted } = procurement.lotLimits ?? {}
  if (places.filter(({ kind }) => kind === 'lot').length < 2) return
  // BT-31 is left out where BT-763 asks for all: a number of lots tendered for says that it does not.
  const verdict = allRequired ?? (submitted === undefined ? undefined : false)
  const path = '/lotLimits/allRequired'
  yield* judge(path, verdict, {
    field: 'BT-763-Procedure',
    // Koné is French case law; eForms has the field, and art. 46(2) is from memory.
    severity: reaches('FR', procurement.jurisdiction) ? 'error' : 'warning',
    fix: [{ op: 'replace', path, value: false }],
  })
  yield* faultsOfWording(context, patterns, { kinds: ['selection'], frame: true })
}
