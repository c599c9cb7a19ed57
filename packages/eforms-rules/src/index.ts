export { joinRuleStores } from './store/joined-store'
export type { ReadRules } from './store/read-rules'
export { createRuleStore, type RuleStoreOptions } from './store/rule-store'
