import type { NodeId } from '../../xml/node-kinds'

/** What an expression gives, or why it gives nothing. */
export type Attempt<Value> = { readonly value: Value } | { readonly reason: string }

/** Evaluates the expressions of one phase over one document. Rules are named by their places in the phase. */
export interface RuleEvaluator {
  /** The nodes that a rule matches, in document order. From then on `holds` is asked about this rule. */
  select(pattern: number, rule: number): Attempt<readonly NodeId[]>
  /** Whether an assert of the rule holds at a node, or why that cannot be said. */
  holds(assert: number, node: NodeId): boolean | string
  /** Steps from node to node that are left; below 0 where more were asked for. */
  readonly left: number
  /** Steps after which the thread is handed back, some hundredths of a second. */
  readonly slice: number
}

/** A dynamic error of one expression says nothing about the others. */
export function attempt<Value>(evaluate: () => Value): Attempt<Value> {
  try {
    return { value: evaluate() }
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

/** The first line of what an error says. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return message.split('\n', 1)[0] || 'It cannot be evaluated.'
}
