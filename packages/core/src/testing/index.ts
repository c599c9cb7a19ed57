export { type ExpertDirectorySuiteOptions, expertDirectorySuite } from './expert-directory-suite'
export { type PlatformCase, type PlatformSuiteOptions, platformAdapterSuite } from './platform-adapter-suite'
export type { SuiteFramework } from './suite-framework'
