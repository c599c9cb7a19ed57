import type { Sign } from './lexicon'
import type { WordPlace } from './sentence'

/** Negated, left to the selection stage, or said not to matter. */
export function isExempt({ parts, part, at, said }: WordPlace, firm: Sign): boolean {
  const { signs = [] } = parts[part] ?? {}
  const places = [at, signs.indexOf(firm)].filter((index) => index >= 0)
  const denied = places.some((index) => signs.slice(Math.max(0, index - 6), index + 1).some(({ is }) => is.has('no')))
  // "Firms without references score 0" counts references all the same.
  if (denied && !said.has('nothing')) return true
  // "Companies without references earn no points" counts them, "past projects earn no points" does not.
  if (signs.some(({ is }) => is.has('not')) && !said.has('zero') && !denied) return true
  // ", which is not rated": the next segment goes on about it, unless this one has rated it already.
  const next = parts[part + 1]?.signs ?? []
  const resumed = next[0]?.is.has('resumes') && next.some(({ is }) => is.has('not') || is.has('no'))
  if (resumed && !signs.some(({ is }) => is.has('rating'))) return true
  return said.has('selection') && !said.has('rating')
}
