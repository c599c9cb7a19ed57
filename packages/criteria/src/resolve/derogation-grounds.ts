/**
 * Grounds on which a French buyer may leave out the social or employment condition above the EU thresholds.
 * The list is from memory: check it against the code before use. Their words: `content/derogation`.
 */
export const derogationGrounds = [
  'available-solution',
  'no-sufficient-link',
  'restricts-competition',
  'short-contract',
] as const

export type DerogationGround = (typeof derogationGrounds)[number]
