import type { SelectionMinimum } from '@opensource-experts/core'
import type { Entry } from '../engine/context'
import type { RuleQuestion, RuleReport } from '../engine/rule'
import type { Verdict } from './judge'

/** A minimum level of ability with its place. */
export interface MinimumOf {
  readonly entry: Entry
  readonly minimum: SelectionMinimum
  /** JSON Pointer of the minimum. */
  readonly at: string
}

/** The minimums that selection criteria set, of one kind or of all. Source: art. 58(5) of Directive 2014/24. */
export function minimumsOf(entries: readonly Entry[], ...kinds: readonly SelectionMinimum['what'][]): MinimumOf[] {
  return entries.flatMap((entry) => {
    const { criterion, pointer } = entry
    const minimum = criterion.kind === 'selection' ? criterion.minimum : undefined
    if (!minimum || (kinds.length > 0 && !kinds.includes(minimum.what))) return []
    return [{ entry, minimum, at: `${pointer}/minimum` }]
  })
}

/** A verdict on each of them, read from a member; the question is asked once for all. */
export function* judgeMinimums(
  minimums: readonly MinimumOf[],
  member: keyof SelectionMinimum,
  verdictOf: (minimum: SelectionMinimum) => Verdict,
  params: object = {},
): Generator<RuleReport | RuleQuestion> {
  for (const { entry, minimum, at } of minimums) {
    const { criterion, lots, name } = entry
    const verdict = verdictOf(minimum)
    if (verdict === undefined) yield { fact: `${at}/${member}`, about: name, lots }
    else if (verdict) yield { path: at, criterion: criterion.id, lots, params: { name, ...params } }
  }
}
