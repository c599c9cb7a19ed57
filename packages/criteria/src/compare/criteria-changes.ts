import { type Criterion, lotsOf, type Procurement, sameValue } from '@opensource-experts/core'
import { type Both, nameIn } from './both'
import { lotNames } from './lot-changes'
import type { SameLots } from './same-lots'

/** A criterion in the lots that it is for: by clause where it has one, else by its id. */
interface Held {
  readonly path: string
  /** Criterion by lot; lots of the earlier proposal by their place in the later one. */
  readonly byLot: Map<string, Criterion>
  readonly first: Criterion
}

/** What has become of the criteria: in the order of the later proposal, then those that are gone. */
export function criteriaChanges(both: Both, lots: SameLots): void {
  const { before, after, words, locale, note } = both
  // Lots that went into another are that one now.
  const now = new Map<string, string>([
    ...lots.pairs.map((pair) => [pair.before.id, pair.after.id] as const),
    ...lots.merged.flatMap(({ into, gone }) => gone.map(({ id }) => [id, into.after.id] as const)),
  ])
  const kept = new Set(now.values())
  const earlier = heldIn(before, (id) => now.get(id) ?? `gone ${id}`)
  const later = heldIn(after, (id) => id)
  const title = lotNames(both)
  const names = new Map([
    ...before.lots.map((lot) => [`gone ${lot.id}`, title(lot)] as const),
    ...after.lots.map((lot) => [lot.id, title(lot)] as const),
  ])
  const lotText = (ids: readonly string[], whole: Procurement): string =>
    ids.length >= Math.max(2, whole.lots.length)
      ? words.say('change.all-lots')
      : ids.map((id) => names.get(id) ?? id).join(words.say('change.and'))
  const nameOf = ({ name, clause, id }: Criterion) =>
    clause ? `${nameIn(name, locale, clause.id)} (${clause.id})` : nameIn(name, locale, id)

  for (const [key, held] of later) {
    const { path, first, byLot } = held
    const was = earlier.get(key)
    const name = nameOf(first)
    if (!was) {
      note('change.criterion-added', path, { kind: kindWord(first), name, lots: lotText([...byLot.keys()], after) })
      continue
    }
    const common = [...byLot.keys()].filter((id) => was.byLot.has(id))
    const inKept = (lotIds: Iterable<string>) => [...lotIds].filter((id) => kept.has(id))
    const [thenLots, nowLots] = [inKept(was.byLot.keys()), inKept(byLot.keys())]
    if (!sameValue(thenLots.sort(), nowLots.sort()))
      note('change.criterion-lots', path, {
        name,
        before: lotText([...was.byLot.keys()], before) || words.say('change.none'),
        after: lotText([...byLot.keys()], after) || words.say('change.none'),
      })
    const differ = (
      code: 'change.criterion-level' | 'change.criterion-weight',
      say: (criterion: Criterion) => string,
    ): void => {
      const groups = new Map<string, { before: string; after: string; lots: string[] }>()
      for (const id of common) {
        const [said, says] = [was.byLot.get(id), byLot.get(id)].map((each) => (each ? say(each) : '')) as [
          string,
          string,
        ]
        if (said === says) continue
        const group = groups.get(`${said}\n${says}`) ?? { before: said, after: says, lots: [] }
        group.lots.push(id)
        groups.set(`${said}\n${says}`, group)
      }
      for (const { lots: ids, ...values } of groups.values())
        note(code, path, { name, ...values, lots: lotText(ids, after) })
    }
    differ('change.criterion-level', ({ clause }) => (clause ? words.say(`level.${clause.level ?? 'basic'}`) : ''))
    differ('change.criterion-weight', (criterion) => weightText(both, criterion))
    const sameLevel = common.filter((id) => was.byLot.get(id)?.clause?.level === byLot.get(id)?.clause?.level)
    const figured = sameLevel.filter((id) => changedFigures(was.byLot.get(id), byLot.get(id)) > 0)
    if (figured.length > 0) {
      const count = Math.max(...figured.map((id) => changedFigures(was.byLot.get(id), byLot.get(id))))
      note('change.criterion-figures', path, { name, count, lots: lotText(figured, after) })
    }
    // A clause says its level, figures and lots; what the buyer wrote says itself.
    const worded = sameLevel.filter((id) => isReworded(was.byLot.get(id), byLot.get(id)))
    if (worded.length > 0) note('change.criterion-text', path, { name, lots: lotText(worded, after) })
  }
  for (const [key, { first, path, byLot }] of earlier)
    if (!later.has(key))
      note('change.criterion-gone', path, {
        kind: kindWord(first),
        name: nameOf(first),
        lots: lotText([...byLot.keys()], before),
      })
}

function heldIn(procurement: Procurement, lotNow: (id: string) => string): Map<string, Held> {
  const held = new Map<string, Held>()
  for (const [index, criterion] of procurement.criteria.entries()) {
    const key = `${criterion.kind} ${criterion.clause?.id ?? `own ${criterion.id}`}`
    const own = held.get(key) ?? { path: `/criteria/${index}`, byLot: new Map<string, Criterion>(), first: criterion }
    for (const id of lotsOf(criterion, procurement))
      if (!own.byLot.has(lotNow(id))) own.byLot.set(lotNow(id), criterion)
    held.set(key, own)
  }
  return held
}

function kindWord({ kind }: Criterion): string {
  return kind === 'technical-specification' ? 'specification' : kind
}

function weightText({ words }: Both, criterion: Criterion): string {
  if (criterion.kind !== 'award') return ''
  const { weight } = criterion
  if (!weight) return words.say('change.none')
  const value = String(weight.value)
  if (weight.kind === 'percentage') return words.say('change.percent', { value })
  return weight.kind === 'points' ? words.say('change.points', { value }) : value
}

/** How many parameters of the clause are other, the names of software apart. */
function changedFigures(before: Criterion | undefined, after: Criterion | undefined): number {
  const [was, is] = [before?.clause?.params ?? {}, after?.clause?.params ?? {}]
  const names = new Set([...Object.keys(was), ...Object.keys(is)])
  names.delete('components')
  return [...names].filter((name) => !sameValue(was[name], is[name])).length
}

/** Whether the buyer's own words are other in a language that both have. */
function isReworded(before: Criterion | undefined, after: Criterion | undefined): boolean {
  const isOwn = (criterion: Criterion | undefined) =>
    !criterion?.clause || (criterion.provenance?.adapted ?? []).includes('description')
  if (!isOwn(before) && !isOwn(after)) return false
  return Object.entries(after?.description ?? {}).some(([tag, text]) => {
    const other = before?.description?.[tag]
    return other !== undefined && other !== text
  })
}
