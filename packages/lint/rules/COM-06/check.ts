import type { Entry } from '../../src/engine/context'
import type { Check, RuleQuestion, RuleReport } from '../../src/engine/rule'
import { addTo } from '../../src/facts/add-to'
import { judgeOne } from '../../src/facts/judge'
import { type LotSoftware, softwareByLot, softwareKey } from '../../src/facts/lot-software'

export const check: Check = function* ({ procurement, entries }) {
  let known: Known | undefined
  // What would tell of more software, by the lot: asked once, whatever criteria wait for it.
  const open = new Map<string, string>()
  for (const entry of entries) {
    const { kind, metric } = entry.criterion
    const named = (metric?.projects ?? []).filter((project) => softwareKey(project) !== '')
    if ((kind !== 'award' && kind !== 'selection') || named.length === 0) continue
    known ??= indexOf(softwareByLot(procurement))
    yield* judgeProjects(entry, named, known, open)
  }
  for (const [lot, fact] of open) yield { fact, lots: [lot] }
}

interface Known {
  readonly byLot: ReadonlyMap<string, LotSoftware>
  /** Lots by the software that they are about. */
  readonly byKey: ReadonlyMap<string, readonly string[]>
}

function indexOf(byLot: ReadonlyMap<string, LotSoftware>): Known {
  const byKey = new Map<string, string[]>()
  for (const [lot, { names }] of byLot) {
    for (const name of names) addTo(byKey, name, lot)
  }
  return { byLot, byKey }
}

// Art. 67(3): comparable projects may stand beside those of the lot, and not in their place.
function* judgeProjects(
  entry: Entry,
  named: readonly string[],
  { byLot, byKey }: Known,
  open: Map<string, string>,
): Generator<RuleReport | RuleQuestion> {
  const covered = new Set(named.flatMap((project) => byKey.get(softwareKey(project)) ?? []))
  const apart: string[] = []
  for (const id of entry.lots) {
    const software = covered.has(id) ? undefined : byLot.get(id)
    if (!software) continue
    if (software.open === undefined) apart.push(id)
    else open.set(id, software.open)
  }
  const params = { projects: named.slice(0, 12), apart: apart.slice(0, 12) }
  yield* judgeOne(entry, 'metric/projects', apart.length > 0, { lots: apart, params })
}
