import type { RuleAssert, RulePhase } from '../../packs/rule-pack'
import type { NodeId } from '../../xml/node-kinds'
import type { XmlLimits } from '../../xml/xml-limits'
import type { XmlTree } from '../../xml/xml-tree'

/** What a run of one phase over one document found. */
export interface RuleRun {
  /** Rules that fired: one for each node that a rule was the first of its pattern to match. */
  readonly fired: number
  readonly failed: readonly RuleOutcome[]
  /** Asserts that could not be evaluated, such as a date that is none. They neither passed nor failed. */
  readonly broken: readonly BrokenAssert[]
  /** Where it was left before its end, since the notice takes more work than its size allows: what is missing is unknown. */
  readonly stopped?: { readonly reason: string }
}

export interface RuleOutcome {
  readonly assert: RuleAssert
  readonly node: NodeId
}

export interface BrokenAssert extends RuleOutcome {
  readonly reason: string
}

export interface RuleRunOptions {
  readonly signal?: AbortSignal
  /** `YYYY-MM-DD` that `current-date()` answers. Default: the engine's own clock. */
  readonly today?: string
}

/** Evaluates Schematron rules: compiled (`createCompiledEngine`) or interpreted (`createFontoXPathEngine`). */
export interface RuleEngine {
  readonly id: string
  run(phase: RulePhase, document: XmlTree, options?: RuleRunOptions): Promise<RuleRun>
  /** Reads a document for it as `parseXml` does, where it knows a quicker way, such as from the one that it read before. */
  parse?(document: Uint8Array, limits?: Partial<XmlLimits>): XmlTree
}
