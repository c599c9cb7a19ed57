import { families } from './families'
import type { Rule } from './rule'

/** How far the rules of a family could be answered. */
export interface FamilyReport {
  /** One of the project's families, each of which is listed, or a vendor's own. `formatFamily` names it. */
  readonly family: string
  /**
   * `checked`: every rule that applies had its facts; `partly`: some of them wait for an answer; `not-checked`: none
   * could be answered, or none ran.
   */
  readonly state: 'checked' | 'partly' | 'not-checked'
  /** Rules that ran: those that apply in this State, without those that were switched off. */
  readonly rules: number
  /**
   * How many of them wait for an answer (`notChecked`), or for a person who reads the language of a text whose wording they
   * do not know, or in part only (DOC-03).
   */
  readonly asking: number
}

/** What one rule came to. `asked`: something is left open; `reported`: something was answered all the same. */
export interface Outcome {
  readonly asked: boolean
  readonly reported: boolean
}

/** Counts rules by family, in the order in which families are listed; what no rule looked at is listed too. */
export function familyReports(outcomes: ReadonlyMap<Rule, Outcome>): FamilyReport[] {
  const byFamily = new Map<string, Outcome[]>(families.map((family) => [family, []]))
  for (const [{ family }, outcome] of outcomes) {
    const list = byFamily.get(family)
    if (list) list.push(outcome)
    else byFamily.set(family, [outcome])
  }
  return [...byFamily].map(([family, list]) => {
    const asking = list.filter(({ asked }) => asked).length
    // A rule that found something was answered somewhere, whatever else it asks.
    const answered = list.some(({ asked, reported }) => !asked || reported)
    const state = !answered ? 'not-checked' : asking === 0 ? 'checked' : 'partly'
    return { family, state, rules: list.length, asking }
  })
}
