import type { Check } from '../../src/engine/rule'
import { softwareKey, softwareOf } from '../../src/facts/lot-software'
import { judgeNamed, namedOf } from '../../src/facts/named-items'
import { tagged } from '../../src/facts/tagged'

const answers = ['freelyObtained', 'freelyModified', 'openToAllSpecialists', 'servicesOnly'] as const

export const check: Check = function* (context) {
  const { entries, procurement } = context
  const named = namedOf(entries, 'software')
  const software = softwareOf(context)
  if (procurement.contractType === undefined && named.length + software.length > 0) yield { fact: '/contractType' }
  if (procurement.contractType !== 'services') return
  // A clause on named software holds the four answers for the software that it is filled with.
  const answered = new Set(
    entries.flatMap((entry) =>
      tagged(entry, 'named-software') === 'yes' ? Object.values(entry.criterion.clause?.params ?? {}) : [],
    ),
  )
  for (const { software: each, lot, at } of software) {
    const { name, openness = {} } = each
    if (answered.has(name) || answers.every((answer) => openness[answer])) continue
    if (answers.some((answer) => openness[answer] === false))
      yield { path: `${at}/openness`, lots: [lot], params: { item: name } }
    else yield { fact: `${at}/openness`, about: name, lots: [lot] }
  }
  // What no lot is about has no such answers.
  const known = new Set(software.map((each) => softwareKey(each.software.name)))
  yield* judgeNamed(named.filter(({ item }) => !known.has(softwareKey(item.name)) && !answered.has(item.name)))
}
