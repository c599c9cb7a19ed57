import { checkInput, wholeFrom0 } from '@opensource-experts/core'

/**
 * CHAOSS Contributor Absence Factor: the fewest contributors whose contributions together exceed half of all.
 * 0 where there are none. The formula is followed, and each contributor counts once.
 */
export function contributorAbsenceFactor(contributions: readonly number[]): number {
  checkInput('contributorAbsenceFactor', { contributions: [{ list: wholeFrom0 }, contributions] })
  return fewestAboveHalf(contributions)
}

/** CHAOSS Elephant Factor: the same over organisations. It is as good as the attribution of people to organisations. */
export function elephantFactor(contributions: readonly number[]): number {
  checkInput('elephantFactor', { contributions: [{ list: wholeFrom0 }, contributions] })
  return fewestAboveHalf(contributions)
}

/**
 * CHAOSS Organizational Diversity: the share of each organisation, from 0 to 1, in the order given. Empty where nobody
 * contributed.
 */
export function organizationalDiversity(contributions: readonly number[]): readonly number[] {
  checkInput('organizationalDiversity', { contributions: [{ list: wholeFrom0 }, contributions] })
  const total = sum(contributions)
  return total === 0 ? [] : contributions.map((count) => count / total)
}

/**
 * Development Distribution Score, as ecosyste.ms has it: 1 less the share of whoever contributed most. 0 where one person made everything; left
 * undefined where nobody contributed, which is no distribution.
 */
export function developmentDistributionScore(contributions: readonly number[]): number | undefined {
  checkInput('developmentDistributionScore', { contributions: [{ list: wholeFrom0 }, contributions] })
  const total = sum(contributions)
  return total === 0 ? undefined : 1 - contributions.reduce((most, count) => Math.max(most, count), 0) / total
}

export function fewestAboveHalf(contributions: Iterable<number>): number {
  const sorted = [...contributions].sort((a, b) => b - a)
  const total = sum(sorted)
  let reached = 0
  for (const [at, count] of sorted.entries()) {
    reached += count
    if (reached * 2 > total) return at + 1
  }
  return 0
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
