import type { Entry } from '../../src/engine/context'
import type { Check, RuleQuestion, RuleReport } from '../../src/engine/rule'
import { judgeOne } from '../../src/facts/judge'
import { type LotSoftware, softwareByLot, softwareKey } from '../../src/facts/lot-software'

export const check: Check = function* ({ procurement, entries }) {
  let known: ReadonlyMap<string, LotSoftware> | undefined
  for (const entry of entries) {
    const { kind, metric } = entry.criterion
    const named = (metric?.projects ?? []).filter((project) => softwareKey(project) !== '')
    if ((kind !== 'award' && kind !== 'selection') || named.length === 0) continue
    known ??= softwareByLot(procurement)
    yield* judgeProjects(entry, named, known)
  }
}

// Art. 67(3): comparable projects may stand beside those of the lot, and not in their place.
function* judgeProjects(
  entry: Entry,
  named: readonly string[],
  known: ReadonlyMap<string, LotSoftware>,
): Generator<RuleReport | RuleQuestion> {
  const keys = named.map((project) => softwareKey(project))
  const apart: string[] = []
  for (const id of entry.lots) {
    const software = known.get(id)
    if (!software || keys.some((key) => software.names.has(key))) continue
    if (software.open === undefined) apart.push(id)
    else yield { fact: software.open, lots: [id] }
  }
  const params = { projects: named.slice(0, 12), apart: apart.slice(0, 12) }
  yield* judgeOne(entry, 'metric/projects', apart.length > 0, { lots: apart, params })
}
