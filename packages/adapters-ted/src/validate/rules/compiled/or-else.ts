import type { NodeId } from '../../../xml/node-kinds'
import type { Run } from './run'
import { XPathError } from './xpath-error'

type Made<Value> = (run: Run, node: NodeId) => Value

/**
 * What is made, or what stands in for it where a value cannot be made: with all of a list made first, which costs less, an error may
 * come that nobody would meet who takes it in order (XPath 2.0, 2.3.4).
 */
export function orElse<Value>(
  make: Made<Value>,
  otherwise: (run: Run, node: NodeId, error: XPathError) => Value,
): Made<Value> {
  return (run, node) => {
    const { top, counted, sought, word } = run
    try {
      return make(run, node)
    } catch (error) {
      if (!(error instanceof XPathError)) throw error
      run.goOn(top, counted, sought, word)
      return otherwise(run, node, error)
    }
  }
}
