import type { Rule, RuleExample } from '../../src/engine/rule'
import { exampleClauses } from '../../src/example/example-procurement'
import { lint } from '../../src/run/lint'

/**
 * What a rule says of an example, to the letter: each finding with its place, facts and cure; each question with its
 * sentence, what it names and its places.
 */
export function toldOf(rule: Rule, { procurement, presets, words = [] }: RuleExample): string[] {
  const { findings, notChecked } = lint(procurement, {
    ...{ rules: [rule], clauses: exampleClauses, words },
    ...(presets ? { presets } : {}),
  })
  const said = findings.map(({ path, severity, certainty, criterion, lots, params, matched, fix }) =>
    JSON.stringify([severity, certainty, path, criterion ?? '', lots ?? [], params, matched ?? '', fix ?? []]),
  )
  const asked = notChecked.map(({ ask, params, fact, lots, places }) =>
    JSON.stringify(['asked', ask, params, fact, lots ?? [], places.map((place) => place.fact)]),
  )
  return [...said, ...asked]
}
