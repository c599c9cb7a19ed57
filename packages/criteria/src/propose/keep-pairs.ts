import type { Catalogue } from '../catalogue/catalogue'
import { clauseOf } from '../catalogue/clause-of'
import { excludedBy, neededBy } from '../catalogue/pairs'
import { textsFor } from '../catalogue/texts-for'
import type { Level } from '../clause/clause'

/** A clause that is left out, since another is there. */
export interface LeftOut {
  readonly clause: string
  readonly other: string
  /** Key of the reason. */
  readonly reason: string
}

interface PairOptions {
  readonly level: Level
  readonly catalogue: Pick<Catalogue, 'clauses' | 'sets'>
}

/**
 * The clauses that may stand together: of two that exclude each other the first stays. One whose needs are excluded is left
 * out as well.
 */
export function withoutExcluded(
  wanted: readonly string[],
  present: readonly string[],
  options: PairOptions,
): { readonly kept: readonly string[]; readonly leftOut: readonly LeftOut[] } {
  const kept: string[] = []
  const leftOut: LeftOut[] = []
  for (const clause of wanted) {
    const bringing = [clause, ...needsOf(clause, options)]
    const clash = bringing.flatMap((each) =>
      [...present, ...kept].flatMap((other) => {
        const pair = excludedBy(each, other, options.level, options.catalogue)
        return pair ? [{ clause, other, reason: pair.reason ?? '' }] : []
      }),
    )[0]
    if (clash) leftOut.push(clash)
    else kept.push(clause)
  }
  return { kept, leftOut }
}

/** All that a clause needs beside it, and what that needs in turn; award clauses come from the sets alone. */
export function needsOf(clause: string, { level, catalogue }: PairOptions): string[] {
  const needs: string[] = []
  const queue = [clause]
  for (let id = queue.shift(); id !== undefined; id = queue.shift())
    for (const { clause: needed } of neededBy(id, level, catalogue)) {
      if (needed === clause || needs.includes(needed)) continue
      const kind = clauseOf(needed, catalogue)?.kind
      if (kind === undefined || kind === 'award') continue
      needs.push(needed)
      queue.push(needed)
    }
  return needs
}

/** The sentence of a reason, in a language. */
export function pairReason(reason: string, catalogue: Pick<Catalogue, 'texts'>, language: string): string {
  const sentences = textsFor(catalogue, language)?.pairs
  return sentences && Object.hasOwn(sentences, reason) ? (sentences[reason] ?? reason) : reason
}
