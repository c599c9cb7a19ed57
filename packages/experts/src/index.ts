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
export type { ExpertSource, OpenContext } from './directory/expert-source'
export {
  type ParseDirectoryOptions,
  parseDirectory,
  type ReadDirectory,
  readDirectory,
} from './directory/parse-directory'
export type { Homonym } from './directory/software-names'
export type { SourceAbout, SourceLack, SourceTells } from './directory/source-about'
// Asking many at once, and joining what they say of one firm
export { type FederatedSearchOptions, type FederateOptions, type Federation, federate } from './federate/federate'
export type {
  FactFrom,
  FederatedAnswer,
  FederatedExpert,
  FederatedSearch,
  FirmConflict,
  FirmMember,
  RegisterStatus,
} from './federate/federated-search'
export type { FirmRegister } from './federate/identify-firms'
// Public numbers of firms
export { type CheckedIdentifier, checkIdentifier } from './ids/check-identifier'
export type { IdentifierFault } from './ids/identifier-fault'
export type { JoinConfidence, JoinVerdict } from './join/compare-firms'
export { type Correction, type Corrections, parseCorrections } from './join/corrections'
export type { JoinLink } from './join/join-firms'
// Keeping a directory
export { type CheckDirectoryOptions, checkDirectory, type DirectoryCheck } from './keep/check-directory'
export { type CheckNumbersOptions, checkNumbers, type NumbersCheck } from './keep/check-numbers'
export {
  type ConvertExportOptions,
  type ConvertedExport,
  convertExport,
  type ExportFormat,
} from './keep/convert-export'
export { diffDirectories } from './keep/diff-directories'
export { type DirectoryChange, type DirectoryChangeCode, formatDirectoryChange } from './keep/directory-change'
export {
  type DirectoryFinding,
  type DirectoryFindingCode,
  formatDirectoryFinding,
} from './keep/directory-finding'
export { type DirectoryPageOptions, directoryPage } from './keep/directory-page'
export { directoryText } from './keep/directory-text'
// Where a software is developed, by a directory
export { repositoriesOf, type StatedRepository } from './keep/repositories-of'
// An index for what is typed
export {
  createLookup,
  type Lookup,
  type LookupAnswer,
  type LookupHit,
  type LookupQuery,
  loadLookup,
} from './lookup/lookup'
export { formatLack } from './open/format-lack'
// Opening the directory of a place, by whichever source knows it
export { openDirectory } from './open/open-directory'
export { publicSources } from './open/public-sources'
// What every public source takes and is
export type { PublicDirectory, PublicStatus } from './receive/public-directory'
export type { SourceCache, SourceOptions } from './receive/source-options'
// What a register says of a firm
export {
  type CompaniesFr,
  createCompaniesFr,
  type FirmIdentity,
} from './registers/companies-fr'
// Which packages a software is
export { createEcosystems, type Ecosystems, type PackageIdentity } from './registers/ecosystems'
export { createRepositories, type Repositories, type RepositoryIdentity } from './registers/repositories'
// Searching them
export type { AnsweringSource, FoundSource, Stale } from './search/ask-source'
export type { Competition } from './search/competition'
export type { DirectoryFacts, DirectoryStatus, FileMatch, FilePage, LeftOut, UnknownSoftware } from './search/file-page'
export { formatReason } from './search/format-reason'
export { languageOfName } from './search/language-of-name'
export type { ExplainedReason } from './search/match-reasons'
export type { FoundExpert } from './search/merge-experts'
export { nutsOfPlace } from './search/nuts-of-place'
export { type ExpertSearch, type SearchOptions, searchExperts } from './search/search-experts'
export type { TerritoryRelation } from './search/territory'
// What sources said on a day
export { type OpenedSnapshot, openSnapshot } from './snapshot/open-snapshot'
export { type Snapshot, type SnapshotManifest, type SnapshotSource, takeSnapshot } from './snapshot/take-snapshot'
export { createCnll } from './sources/cnll'
export { createComptoir } from './sources/comptoir'
export { createDevelopersItalia } from './sources/developers-italia'
// Sources. Each is an entry of its own too, `./sources/<name>`; a new one is one file there
export { createFileDirectory, type FileDirectory, type FileDirectoryOptions } from './sources/file'
export { createHttpDirectory, type HttpDirectory, type HttpDirectoryOptions } from './sources/http'
export { createNetherlands, type NetherlandsOptions } from './sources/netherlands'
export { createPubliccode } from './sources/publiccode'
export { createSill } from './sources/sill'
