import type { Rule } from '../engine/rule'
import { recommended } from '../generated/presets'

/**
 * What `lint` runs unless it is told otherwise: every rule whose `presets` name `recommended`, family by family. No rule
 * has been read by a named lawyer yet (`legalReview`): they are on because silence would be worse, and the documentation
 * says so. French rules on the environment (Law 2021-1104 art. 35) bind from 21 August 2026; the sources stop before that
 * day. House limits are warnings, and their sentences say so.
 */
export const recommendedRules: readonly Rule[] = recommended
