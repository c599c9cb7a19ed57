// Getting an SDK
export { type AddedSdk, addSdk } from './add-sdk'
// Rule packs on disk
export { type BuiltPack, buildPack } from './build-pack'
export { type BrokenPack, type FoundPack, type InspectedPacks, inspectPacks } from './inspect-packs'
export { nationalPacksDir } from './national-packs'
export { type ObtainedSdk, type ObtainOptions, obtainSdk } from './obtain-sdk'
export { listPacks, openPackStore } from './pack-store'
export { defaultPacksDir } from './packs-dir'
export type { SdkFiles } from './sdk-files'
export { defaultSdkLimits, type SdkLimits } from './sdk-limits'
