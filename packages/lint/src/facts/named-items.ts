import type { Criterion, NamedItem } from '@opensource-experts/core'
import type { Entry } from '../engine/context'
import type { RuleQuestion, RuleReport } from '../engine/rule'

/** Something that a criterion names, with its place. */
export interface NamedOf {
  readonly entry: Entry
  readonly item: NamedItem
  /** JSON Pointer of the item. */
  readonly at: string
}

/** Art. 42 speaks of what is bought: what describes the work of the contract does so whatever it is called. */
const describing: ReadonlySet<Criterion['kind']> = new Set(['award', 'technical-specification', 'performance'])

/** What is named of a kind as what is bought: neither what is there already, nor what it must work with. */
export function namedOf(entries: readonly Entry[], what: NamedItem['what']): NamedOf[] {
  return entries.flatMap((entry) =>
    describing.has(entry.criterion.kind)
      ? (entry.criterion.named ?? []).flatMap((item, index) =>
          item.what === what && (item.where ?? 'target') === 'target'
            ? [{ entry, item, at: `${entry.pointer}/named/${index}` }]
            : [],
        )
      : [],
  )
}

/** Reported where no equivalent is taken; whether one is taken is asked in the words of the rule (`equivalent`). */
export function* judgeNamed(named: readonly NamedOf[], params: object = {}): Generator<RuleReport | RuleQuestion> {
  for (const { entry, item, at } of named) {
    const { criterion, lots, name } = entry
    if (item.orEquivalent === true || item.necessity) continue
    if (item.orEquivalent === undefined) yield { fact: `${at}/orEquivalent`, ask: 'equivalent', about: name, lots }
    else yield { path: at, criterion: criterion.id, lots, params: { name, item: item.name ?? '', ...params } }
  }
}
