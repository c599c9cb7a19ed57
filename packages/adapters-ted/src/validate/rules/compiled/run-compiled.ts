import type { NodeId } from '../../../xml/node-kinds'
import type { BrokenAssert, RuleOutcome, RuleRun } from '../rule-engine'
import { reasonOf } from '../rule-evaluator'
import type { CompiledPhase } from './compiled-phase'
import type { Run } from './run'

/** Steps after which the thread is handed back, some hundredths of a second. */
export const stepsOfSlice = 200_000

/** Runs a phase of which every rule is compiled: only rules that match something are looked at. */
export async function runCompiled(
  compiled: CompiledPhase,
  run: Run,
  signal: AbortSignal | undefined,
): Promise<RuleRun> {
  signal?.throwIfAborted()
  const failed: RuleOutcome[] = []
  const broken: BrokenAssert[] = []
  let fired = 0
  let slice = run.left
  try {
    const { lists } = compiled.match(run)
    const { rules } = compiled
    // ISO Schematron, 6.5: within a pattern a node is the context of the first rule that matches it, of no other.
    const claimed = new Uint16Array(run.tree.size)
    for (let place = 0; place < rules.length; place += 1) {
      const nodes = lists[place]
      if (nodes === undefined || nodes.length === 0) continue
      const { pattern, asserts, tests } = rules[place] as CompiledPhase['rules'][number]
      for (let at = 0; at < nodes.length; at += 1) {
        const node = nodes[at] as NodeId
        if (claimed[node] === pattern + 1) continue
        claimed[node] = pattern + 1
        fired += 1
        for (let index = 0; index < asserts.length; index += 1) {
          const assert = asserts[index]
          if (!assert) continue
          try {
            if (!tests[index]?.(run, node)) failed.push({ assert, node })
          } catch (error) {
            if (run.left < 0) throw error
            run.top = 0
            broken.push({ assert, node, reason: reasonOf(error) })
          }
        }
        if (slice - run.left > stepsOfSlice) {
          // Hands the thread back now and then, so that a signal can be delivered.
          await new Promise((resolve) => setTimeout(resolve, 0))
          slice = run.left
        }
        if (signal?.aborted) signal.throwIfAborted()
      }
    }
  } catch (error) {
    if (run.left >= 0) throw error
    const reason = 'The rules were left: this notice takes more work than a notice of its size may.'
    return { fired, failed, broken, stopped: { reason } }
  }
  return { fired, failed, broken }
}
