import { argumentsOf } from '@opensource-experts/core/messages'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import type { Rule, RuleDocs } from '../../src/engine/rule.ts'
import type { RuleNotes } from '../../src/engine/rule-notes.ts'
import { runRules } from '../../src/engine/run-rules.ts'
import { exampleClauses } from '../../src/example/example-procurement.ts'
import { ownWords } from '../../src/run/own-words.ts'
import type { Sentence } from './rule-sentences.ts'

/** A rule with what its documentation says. */
export interface DocumentedRule {
  readonly rule: Rule & RuleNotes
  readonly docs: RuleDocs
}

/**
 * What examples show of the sentences: a placeholder that some report or question does not fill, a question without a
 * sentence, a sentence that no example leads to.
 */
export function exampleProblems(documented: readonly DocumentedRule[], sentences: readonly Sentence[]): Problem[] {
  const filled = new Map<string, ReadonlySet<string>>()
  const askedBy = new Map<string, string>()
  for (const { rule, docs } of documented) {
    for (const { procurement, presets, words: more = [] } of docs.examples) {
      const words = [...ownWords, ...more]
      const laws = presets && new Set<never>()
      const { findings, notChecked } = runRules(procurement, [rule], { clauses: exampleClauses, words }, {}, laws)
      for (const { params } of findings) narrow(filled, rule.id, params)
      for (const { ask, params } of notChecked) {
        narrow(filled, ask, params)
        askedBy.set(ask, rule.id)
      }
    }
  }
  const ofRules = sentences.filter(({ id }) => !id.startsWith('family.'))
  return [...ofRules.flatMap((each) => sentenceProblems(each, filled)), ...unsaid(askedBy, sentences)]
}

/** What every report of a sentence fills. */
function narrow(filled: Map<string, ReadonlySet<string>>, id: string, params: Readonly<Record<string, unknown>>) {
  const known = filled.get(id)
  const own = Object.keys(params).filter((name) => params[name] !== undefined)
  filled.set(id, new Set(known ? own.filter((name) => known.has(name)) : own))
}

function sentenceProblems(sentence: Sentence, filled: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  const known = filled.get(sentence.id.replace(/\.fix$/u, ''))
  if (!known) return [sentence.problem('is said in no example. Write one that leads to it in examples.ts.')]
  return [...argumentsOf(sentence.message)]
    .filter((name) => !known.has(name))
    .map((name) =>
      sentence.problem(
        `has {${name}}, which the rule does not always fill. It fills ${[...known].join(', ') || 'nothing'}.`,
      ),
    )
}

function unsaid(askedBy: ReadonlyMap<string, string>, sentences: readonly Sentence[]): Problem[] {
  const known = new Set(sentences.map(({ id }) => id))
  return [...askedBy]
    .filter(([ask]) => !known.has(ask))
    .map(([ask, rule]) => {
      const message = `The rule asks "${ask}", and there is no such sentence. Write it under questions.`
      return (
        sentences.find(({ id }) => id === rule)?.problem(message) ?? { file: 'packages/lint/rules', line: 1, message }
      )
    })
}
