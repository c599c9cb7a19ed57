import type { RulePack } from '../../packs/rule-pack'
import type { NodeId } from '../../xml/node-kinds'
import type { XmlTree } from '../../xml/xml-tree'

export interface XsdViolation {
  /** The validator's own words. */
  readonly message: string
  /** Undefined where the validator does not say where. */
  readonly element?: NodeId
}

export interface XsdInput {
  readonly pack: RulePack
  /** The notice; its `text` is well-formed and without DOCTYPE. */
  readonly document: XmlTree
  readonly signal?: AbortSignal
}

/** Checks a notice against the schemas of a pack. */
export interface XsdEngine {
  readonly id: string
  run(input: XsdInput): Promise<readonly XsdViolation[]>
}
