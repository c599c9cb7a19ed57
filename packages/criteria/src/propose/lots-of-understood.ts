import type { Need } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { changeParts } from './change-parts'
import { makeParts, type Parts } from './make-parts'
import { nationalLaw } from './national-law'
import { needLots, type ProposedLot } from './need-lots'
import type { NeedWords } from './need-words'
import { type Understood, understand } from './understand-need'

/** The lots of a need, without a clause. */
export interface LotsOfUnderstood {
  readonly understood: Understood
  readonly made: Parts
  readonly changed: ReturnType<typeof changeParts>
  readonly proposed: readonly ProposedLot[]
}

/** What a need says, the parts that follow from it as the buyer has changed them, and their lots. */
export function lotsOfUnderstood(
  need: Need,
  {
    catalogue,
    languages,
    own,
  }: { readonly catalogue: Catalogue; readonly languages: readonly string[]; readonly own: NeedWords },
): LotsOfUnderstood {
  const understood = understand(need, own)
  const made = makeParts(understood)
  const changed = changeParts(made.parts, need.changes)
  const proposed = needLots(understood, changed.parts, {
    ...{ catalogue, languages, words: own },
    law: nationalLaw(need.jurisdiction),
  })
  return { understood, made, changed, proposed }
}
