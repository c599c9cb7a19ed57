// What a pack of official rules is: for those who build, keep and read them.

export { compareSdkVersions, parseSdkVersion, pickVersion, type SdkVersion } from '../tables/sdk-version'
export { compilePatterns, type SchemaContext } from './compile/compile-pattern'
export type { XPathParser } from './compile/xpath-tree'
export { knownReleases } from './known-releases'
export { type Instruction, notCompiled, type Operation, operations, type PatternProgram } from './program'
export {
  packFormatVersion,
  type Rule,
  type RuleAssert,
  type RulePack,
  type RulePackManifest,
  type RulePackPhase,
  type RulePackStore,
  type RulePattern,
  type RulePhase,
  type RuleVariable,
} from './rule-pack'
