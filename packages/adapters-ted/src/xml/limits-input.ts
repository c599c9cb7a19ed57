import { type Members, wholeAbove0 } from '@opensource-experts/core'

/** Bounds for documents from outside, as they are given. */
export const limitsInput: Members = { members: { maxBytes: wholeAbove0, maxDepth: wholeAbove0, maxNodes: wholeAbove0 } }
