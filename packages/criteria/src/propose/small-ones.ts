import { type Need, reaches } from '@opensource-experts/core'
import type { ProposedLot } from './need-lots'
import { smallLotsOf } from './small-lots'

/**
 * `wanted`: the buyer asks for them, and they can be; `open`: they could be; `unwanted`: the buyer does not want them; `utility`: another
 * directive; `law`: no law on them is held; `values`: a value in euros is missing; `below`: the whole is below the thresholds; `none`: no lot
 * is small enough.
 */
export type SmallState = 'wanted' | 'open' | 'unwanted' | 'utility' | 'law' | 'values' | 'below' | 'none'

/** What a need says of small lots that are bought apart (LOT-07), and which ones. */
export function smallOnesOf({
  need,
  lots,
  formalised,
}: {
  readonly need: Need
  readonly lots: readonly ProposedLot[]
  readonly formalised: boolean | undefined
}): { readonly state: SmallState; readonly ids: readonly string[]; readonly largest: number; readonly share: number } {
  const no = (state: SmallState) => ({ state, ids: [], largest: 0, share: 0 })
  const wanted = need.planning?.smallLots
  if (wanted === false) return no('unwanted')
  if (need.buyerCategory === 'utility') return no('utility')
  if (reaches('EU', need.jurisdiction) === false) return no('law')
  const found = smallLotsOf(lots.map(({ lot }) => lot))
  if (!found) return no('values')
  if (formalised === false) return no('below')
  if (lots.length < 2 || found.ids.length === 0) return no('none')
  return { ...found, state: wanted === true ? 'wanted' : 'open' }
}
