import { awdL01 } from './awd-l01'
import { awdL03 } from './awd-l03'
import { awdW01 } from './awd-w01'
import { awdW02 } from './awd-w02'
import { awdW04 } from './awd-w04'
import { awdW05 } from './awd-w05'
import { awdW07 } from './awd-w07'
import { awdW08 } from './awd-w08'
import { awdW09 } from './awd-w09'
import { awdW10 } from './awd-w10'
import { awdW11 } from './awd-w11'
import { cat01 } from './cat-01'
import { efo06 } from './efo-06'
import { lotR01 } from './lot-r01'
import { lotR03 } from './lot-r03'
import { perR08 } from './per-r08'
import type { Rule } from './rule'

/**
 * What `lint` runs unless it is told otherwise. No rule has been read by a named lawyer yet (`legalReview`): they are on
 * because silence would be worse, and the documentation says so.
 */
export const recommendedRules: readonly Rule[] = [
  // Arithmetic that a notice or tenderers would stumble over.
  awdW01,
  awdW04,
  awdW05,
  lotR03,
  // Weights are due above the thresholds only, so `formalised` is needed.
  awdW02,
  // What is never left out, or only for a reason.
  awdW07,
  lotR01,
  // France, Law 2021-1104 art. 35, from 21 August 2026; the sources stop before that day.
  awdW08,
  awdW09,
  perR08,
  // House limits: warnings, and their sentences say so.
  awdW10,
  awdW11,
  // The line between the firm and the contract: an error only where a member says it, never from wording.
  awdL01,
  awdL03,
  // Texts that were not finished, clauses nobody can trace.
  efo06,
  cat01,
]
