export { type ExpertDirectorySuiteOptions, expertDirectorySuite } from './expert-directory-suite'
export type { SuiteFramework } from './suite-framework'
