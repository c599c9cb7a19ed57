import type { LocalizedText } from '@opensource-experts/core'
import type { DayRange } from './claims'
import type { ClaimProof, MaintainersFile, ProofsAsked, SignatureCounts, SignatureState, UpstreamLine } from './proof'

/** Kinds of contribution, apart: one number over all of them would say nothing. Each commit has one. */
export const natures = ['code', 'documentation', 'translation', 'tests', 'packaging'] as const
export type Nature = (typeof natures)[number]

/** Evidence that anyone can recompute. Plain JSON; `digest` is the SHA-256 of the canonical form (RFC 8785) of `evidence`. */
export interface EvidenceBundle {
  /** The only version there is. */
  readonly schemaVersion: '1'
  /** What it was made with. Outside the digest: another git has to come to the same evidence. */
  readonly made: Made
  /** What the digest covers. */
  readonly evidence: Evidence
  /** What others than git said, where they were asked. Outside the digest: it changes with time. */
  readonly attested?: ProofsAsked
  /** How far each confirmed claim is proved; it follows from `evidence` and `attested`. */
  readonly proofs?: readonly ClaimProof[]
  /** What those who get it may do with it, by language. */
  readonly notice: { readonly privacy: LocalizedText; readonly retention: LocalizedText }
  /** 64 hexadecimal digits. */
  readonly digest: string
}

export interface Made {
  /** Name of the package. */
  readonly tool: string
  /** Its version. */
  readonly version: string
  /** Version of git. */
  readonly git: string
  /** HMAC-SHA-256 of the canonical claims under the salt: tells whether claims are those of this bundle. */
  readonly claims: string
}

export interface Evidence {
  /** Days looked at, both included, UTC. */
  readonly window: DayRange
  /** What was chosen in counting. */
  readonly parameters: EvidenceParameters
  /** In the order of the claims. */
  readonly people: readonly EvidencePerson[]
  /** In the order of the claims. */
  readonly projects: readonly ProjectEvidence[]
  /** Single contributions that were named, by project. */
  readonly facts: readonly FactEvidence[]
  /** Questions to the tenderer. */
  readonly findings: readonly EvidenceFinding[]
}

/** What was chosen; CHAOSS asks that each figure about commits says it. */
export interface EvidenceParameters {
  /** Version of the rules by which paths, bots and commits are sorted. */
  readonly rules: string
  /** The date that puts a commit into the window; it must also be committed before the window ends. */
  readonly date: 'author'
  readonly merges: 'apart'
  readonly emptyCommits: 'excluded'
  readonly renames: 'as-two-paths'
  readonly coAuthors: 'credited-where-the-author-is-not-claimed'
  /** Sorted; they are names of the firm's public domains, and part of what is claimed. */
  readonly domains: readonly string[]
}

export interface EvidencePerson {
  /** HMAC-SHA-256 of the id under the salt. */
  readonly person: string
  /** The same of each address, in lower case; sorted. */
  readonly addresses: readonly string[]
  /** First day with the tenderer, as claimed. */
  readonly from?: string
  /** Last day with the tenderer, as claimed. */
  readonly to?: string
}

/** What keeps a commit from being counted; each commit has one reason at most, the first of this order. */
export const exclusions = [
  'unusableDate',
  'outsideWindow',
  'committedAfterWindow',
  'merge',
  'bot',
  'empty',
  'generated',
] as const
export type Exclusion = (typeof exclusions)[number]

/** Commits that are left out, by reason. */
export interface ExcludedCounts {
  /** Of a date before 1970 or after 9999. */
  readonly unusableDate: number
  /** Authored on another day than those of the window. */
  readonly outsideWindow: number
  /** Authored in the window, and committed after its end. */
  readonly committedAfterWindow: number
  /** With two parents or more: they change nothing themselves. */
  readonly merge: number
  /** By a name or an address that says it is of a program. */
  readonly bot: number
  /** Without any path. */
  readonly empty: number
  /** With paths of generated, copied or vendored files alone. */
  readonly generated: number
}

/** Ids of commits, by kind; sorted. A kind without any is left out. A type, so that its members can be gone through. */
export type CommitsByNature = {
  /** Any path is code. */
  readonly code?: readonly string[]
  /** Most paths are pages, manuals or notes. */
  readonly documentation?: readonly string[]
  /** Most paths are texts in other languages. */
  readonly translation?: readonly string[]
  /** Most paths are tests. */
  readonly tests?: readonly string[]
  /** Most paths are packaging, or the building of it. */
  readonly packaging?: readonly string[]
}

export interface ProjectEvidence {
  /** As claimed. */
  readonly name: string
  /** The address; left out for a local path, which says nothing to others. */
  readonly repository?: string
  /** Full name of the branch or tag that was read; an id where HEAD was on none. */
  readonly ref: string
  /** `swh:1:rev:...`, or the bare id in a SHA-256 repository, for which no such identifier is defined. */
  readonly head: string
  /** Newest commit of the main branch, where another branch or a tag was read. */
  readonly main?: string
  /** How git names its objects. */
  readonly objectFormat: 'sha1' | 'sha256'
  /** What could not be known. Empty: the whole history was read. */
  readonly missing: readonly ('older-history' | 'file-contents' | 'mailmap')[]
  /** SHA-256 of the `.mailmap` at the head; null where there is none. */
  readonly mailmap: string | null
  /** Files at the head in which the project says who looks after it; sorted by path. */
  readonly maintainers?: readonly MaintainersFile[]
  /** `all` is `counted` and everything in `excluded`. */
  readonly commits: {
    /** Everything that the head reaches. */
    readonly all: number
    /** Of everybody, in the window, and by no reason left out. */
    readonly counted: number
    /** Left out, each by one reason. */
    readonly excluded: ExcludedCounts
  }
  /** Over the counted commits. */
  readonly metrics: ProjectMetrics
  /** In the order of the claims. */
  readonly people: readonly PersonEvidence[]
}

/** Over the counted commits of everyone, by author address after `.mailmap`. */
export interface ProjectMetrics {
  /** Author addresses, after `.mailmap`. */
  readonly contributors: number
  /** CHAOSS Contributor Absence Factor: fewest contributors who together exceed half of the commits. */
  readonly contributorAbsenceFactor: number
  /** Commits of the person with most of them. `1 - most / counted` is the Development Distribution Score. */
  readonly mostByOne: number
}

export interface PersonEvidence {
  /** Code of the person. */
  readonly person: string
  /** Whether anything was found. */
  readonly status: 'confirmed' | 'not-found'
  /** Commits credited to the person, as author or co-author, by kind; sorted. Each commit is credited once in a bundle. */
  readonly commits: CommitsByNature
  /**
   * Those of them whose message names a weakness by its number (CVE, GHSA) or that change a policy on security; sorted. Each has its kind
   * too. Work on security that says nothing of it cannot be seen. Left out where there is none.
   */
  readonly security?: readonly string[]
  /** How many of them as co-author. */
  readonly asCoAuthor: number
  /** Commits of people who are not claimed, that this person recorded as committer. */
  readonly committedForOthers: number
  /** Counted commits of people who are not claimed that name this person in `Reviewed-by`; whoever recorded them wrote so. Left out where none does. */
  readonly reviewedForOthers?: number
  /** Merge commits by this person whose merged side is by somebody who is not claimed. */
  readonly mergedForOthers: number
  /** Annotated tags of commits on this history, made by this person in the window; sorted names. */
  readonly released: readonly string[]
  /** Credited commits that the person wrote under each domain of the tenderer; domains without any are left out. */
  readonly underDomains?: Readonly<Record<string, number>>
  /** Signatures of credited commits; left out where no key is claimed. */
  readonly signatures?: SignatureCounts
  /** Where the project names the person among those who look after it. */
  readonly upstream?: readonly UpstreamLine[]
  /** First and last author day of the credited commits. */
  readonly first?: string
  /** Last author day of the credited commits. */
  readonly last?: string
  /** Claimed, and not credited. */
  readonly notCredited: {
    /** Outside the days with the tenderer. */
    readonly outsideDates: number
    /** By a program. */
    readonly bot: number
    /** Without any path. */
    readonly empty: number
    /** With paths of generated or copied files alone. */
    readonly generated: number
    /** Committed after the end of the window. */
    readonly committedAfterWindow: number
    /** Credited to another claimed person, or in another project of the bundle. */
    readonly creditedElsewhere: number
  }
}

export interface FactEvidence {
  /** Code of the person. */
  readonly person: string
  /** Name of the project. */
  readonly project: string
  /** Id of the commit. */
  readonly commit: string
  /** Whether git confirms it. */
  readonly status: 'confirmed' | 'rejected'
  /** Why it is rejected. */
  readonly reason?: FactReason
  /** Its kind, where confirmed. */
  readonly nature?: Nature
  /** Its message names a weakness by its number, or it changes a policy on security. */
  readonly security?: true
  /** Author day, where confirmed. */
  readonly date?: string
  /** Who recorded it, where confirmed: its author, a colleague who is claimed, or somebody else (a platform too). */
  readonly recordedBy?: 'author' | 'colleague' | 'other'
  /** Its signature, where it is confirmed, the person is its author and claims a key. */
  readonly signature?: SignatureState
  /** A later commit says that it takes this one back. */
  readonly reverted?: true
  /** Where it can be seen, as claimed. Not opened. */
  readonly address?: string
}

export type FactReason = 'not-in-history' | 'other-author' | 'outside-person-dates' | 'credited-elsewhere' | Exclusion

/** A question to the tenderer, who is heard first. Text: `formatFinding`. */
export interface EvidenceFinding {
  /** What is asked about. */
  readonly code: FindingCode
  /** Name of the project. */
  readonly project?: string
  /** Code of the person. */
  readonly person?: string
  /** Figures that the question states. */
  readonly params: Readonly<Record<string, number | string>>
}

export const findingCodes = [
  'recorded-by-colleague',
  'recorded-long-after',
  'dates-out-of-order',
  'small-changes-in-bulk',
  'history-of-own',
  'machine-commits',
  'address-of-another-firm',
  'address-changed-firm',
  'joined-by-mailmap',
  'claimed-twice',
  'others-named-in-messages',
  'generated-mostly',
  'not-merged',
  'beside-main-branch',
  'reverted',
] as const
export type FindingCode = (typeof findingCodes)[number]
