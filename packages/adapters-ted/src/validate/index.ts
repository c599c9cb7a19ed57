// Validation

export type { NotRun } from '@opensource-experts/core'
// Rule packs
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
} from '../packs/rule-pack'
export { compareSdkVersions, parseSdkVersion, pickVersion, type SdkVersion } from '../tables/sdk-version'
// Limits
export { defaultXmlLimits, type XmlLimits } from '../xml/xml-limits'
// What a finding says to a reader
export { createExcerpts, type Excerpt, type ExcerptOptions } from './explain/excerpts'
export { formatRuleAdvice } from './explain/rule-advice'
export type { NoticeVerdict } from './notice-verdict'
export type { OfficialFieldName, OfficialSentence } from './official-sentences'
// Engines
export { createCompiledEngine } from './rules/compiled/compiled-engine'
export { createLiveEngine } from './rules/compiled/live/live-engine'
export { createFontoXPathEngine } from './rules/fontoxpath-engine'
export type { BrokenAssert, RuleEngine, RuleOutcome, RuleRun, RuleRunOptions } from './rules/rule-engine'
export type { StepLimits } from './rules/step-limits'
export { createValidator, type ValidateOptions, type Validator, type ValidatorOptions } from './validator'
export { createLibXml2Engine } from './xsd/libxml2-engine'
export type { XsdEngine, XsdInput, XsdViolation } from './xsd/xsd-engine'
