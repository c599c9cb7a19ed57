// The directory file
export type {
  Directory,
  DirectoryExpert,
  DirectoryProvenance,
  DirectorySoftware,
  SizeClass,
  SizeFact,
} from './directory/directory'
export type { DirectoryIssue } from './directory/directory-issue'
export { type DirectoryLimits, directoryLimits } from './directory/directory-limits'
export { type ParseDirectoryOptions, parseDirectory } from './directory/parse-directory'
export type { Homonym } from './directory/software-names'
// Directories
export { createHttpDirectory, type HttpDirectory, type HttpDirectoryOptions } from './http/create-http-directory'
// Searching them
export type { FoundSource } from './search/ask-source'
export type { Competition } from './search/competition'
export {
  createFileDirectory,
  type DirectoryStatus,
  type FileDirectory,
  type FileDirectoryOptions,
  type FileMatch,
  type FilePage,
} from './search/create-file-directory'
export { formatReason } from './search/format-reason'
export type { ExplainedReason } from './search/match-reasons'
export type { FoundExpert } from './search/merge-experts'
export { type ExpertSearch, type SearchOptions, searchExperts } from './search/search-experts'
export type { TerritoryRelation } from './search/territory'
