import type { RulePhase } from '../../packs/rule-pack'
import type { XmlTree } from '../../xml/xml-tree'
import type { BrokenAssert, RuleOutcome, RuleRun } from './rule-engine'
import type { RuleEvaluator } from './rule-evaluator'

/** Runs all rules of a phase over a document, by whatever evaluates their expressions. */
export async function runPhase(
  phase: RulePhase,
  tree: XmlTree,
  evaluator: RuleEvaluator,
  signal: AbortSignal | undefined,
): Promise<RuleRun> {
  signal?.throwIfAborted()
  const failed: RuleOutcome[] = []
  const broken: BrokenAssert[] = []
  let fired = 0
  let slice = evaluator.left
  const stopped = () => {
    const reason = 'The rules were left: this notice takes more work than a notice of its size may.'
    return { fired, failed, broken, stopped: { reason } }
  }
  // Hands the thread back now and then, so that a signal can be delivered.
  const breathe = async () => {
    if (slice - evaluator.left > evaluator.slice) {
      await new Promise((resolve) => setTimeout(resolve, 0))
      slice = evaluator.left
    }
    signal?.throwIfAborted()
  }
  // ISO Schematron, 6.5: within a pattern a node is the context of the first rule that matches it, of no other.
  const claimed = new Uint16Array(tree.size)
  for (let pattern = 0; pattern < phase.patterns.length; pattern += 1) {
    const rules = phase.patterns[pattern]?.rules ?? []
    for (let rule = 0; rule < rules.length; rule += 1) {
      const asserts = rules[rule]?.asserts ?? []
      const nodes = evaluator.select(pattern, rule)
      if (evaluator.left < 0) return stopped()
      if ('reason' in nodes) {
        broken.push(...asserts.map((assert) => ({ assert, node: 0, reason: nodes.reason })))
        continue
      }
      for (const node of nodes.value) {
        if (claimed[node] === pattern + 1) continue
        claimed[node] = pattern + 1
        fired += 1
        for (let index = 0; index < asserts.length; index += 1) {
          const holds = evaluator.holds(index, node)
          if (holds === true) continue
          if (evaluator.left < 0) return stopped()
          const assert = asserts[index]
          if (!assert) continue
          if (typeof holds === 'string') broken.push({ assert, node, reason: holds })
          else failed.push({ assert, node })
        }
        if (slice - evaluator.left > evaluator.slice || signal?.aborted) await breathe()
      }
    }
  }
  return { fired, failed, broken }
}
