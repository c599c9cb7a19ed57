/**
 * How far a claim is proved, from claimed alone to said by the project itself. A level is no mark and changes none; one
 * above does not need those below.
 */
export const proofLevels = ['A0', 'A1', 'A2', 'A3', 'A4'] as const
export type ProofLevel = (typeof proofLevels)[number]

/** What one commit's signature is, for the keys that the person claims. */
export const signatureStates = ['good', 'other-key', 'invalid', 'unsigned'] as const
export type SignatureState = (typeof signatureStates)[number]

/** Signatures of the credited commits that a person wrote, by git's own verification. */
export interface SignatureCounts {
  /** Commits that were looked at: the facts first, then the newest, at most 200 for a project. */
  readonly looked: number
  /** Signed with a key that the person claims. */
  readonly good: number
  /** Signed with a key that is not claimed, such as that of a platform. */
  readonly otherKey: number
  /** Does not fit the commit, or was revoked. */
  readonly invalid: number
  /** Without a signature. */
  readonly unsigned: number
}

/** A line of a file in which a project says who looks after it. */
export interface UpstreamLine {
  /** From the root of the repository. */
  readonly path: string
  /** From 1. */
  readonly line: number
  /** Under a heading such as "Emeritus", which says who did so before. */
  readonly former?: true
}

/** A file in which a project says who looks after it, at the head; a digest of null where it could not be read. */
export interface MaintainersFile {
  /** From the root of the repository. */
  readonly path: string
  /** SHA-256 of its content, or null. */
  readonly digest: string | null
}

/** What a domain says of the firm that claims it, on the day on which it was asked. */
export const domainStates = ['dns', 'well-known', 'another', 'none', 'unavailable', 'no-id'] as const
/**
 * `dns`, `well-known`: it names the tenderer, there. `another`: it names somebody else. `none`: it says nothing.
 * `unavailable`: it could not be asked. `no-id`: the claims give no id that it could name.
 */
export type DomainState = (typeof domainStates)[number]

/** Whether a claimed key stands where it is said to be published. */
export const keyStates = ['published', 'not-there', 'unavailable', 'no-address'] as const
export type KeyState = (typeof keyStates)[number]

/** Whether a domain that names the tenderer names its organisation at a platform too. */
export const organisationStates = ['named', 'not-named', 'unavailable'] as const
export type OrganisationState = (typeof organisationStates)[number]

/** What a platform says of a person and an organisation. */
export const membershipStates = ['member', 'not-listed', 'unavailable', 'not-asked', 'no-account'] as const
/**
 * `member`: a claimed account is one. `not-listed`: none is, as everybody sees it; a membership may be hidden. `unavailable`: it could not be
 * asked, or answers those alone who have a token. `not-asked`: it is not known what the host runs. `no-account`: the person claims none there.
 */
export type MembershipState = (typeof membershipStates)[number]

/** What others than git said on a day. It changes with time, so it lies outside the digest of the evidence. */
export interface ProofsAsked {
  /** The day on which they were asked. */
  readonly on: string
  /** Domains of the tenderer, sorted. */
  readonly domains: readonly {
    /** In lower case. */
    readonly domain: string
    /** What it says. */
    readonly state: DomainState
  }[]
  /** For each person with keys, how many of them are in which state. */
  readonly keys: readonly {
    /** Code of the person. */
    readonly person: string
    /** One for each key, in the order of the claims. */
    readonly states: readonly KeyState[]
  }[]
  /** Organisations of the tenderer, in the order of the claims. Left out where nobody asked for them. */
  readonly organisations?: readonly {
    /** Host of the platform. */
    readonly host: string
    /** As claimed. */
    readonly name: string
    /** Whether a domain of the tenderer names it. */
    readonly state: OrganisationState
  }[]
  /** For each person, in the order of the claims, what the platforms said. */
  readonly memberships?: readonly {
    /** Code of the person. */
    readonly person: string
    /** One for each organisation, in their order. */
    readonly states: readonly MembershipState[]
  }[]
}

export const proofStates = ['proved', 'not-proved', 'in-part', 'not-asked', 'not-claimed', 'unavailable'] as const
/**
 * What was found for one level, or why nothing was. `proved`: it holds. `not-proved`: it was looked at, and does not hold.
 * `in-part`: half of it holds, such as a good signature whose key was not seen published, or a name under "Emeritus".
 * `not-asked`: nobody was asked. `not-claimed`: the claims name no domain, or no key. `unavailable`: it could not be asked, or
 * not be read.
 */
export type ProofState = (typeof proofStates)[number]

/** How far one person's part in one project is proved: what was checked, and what was not. */
export interface ClaimProof {
  /** Code of the person. */
  readonly person: string
  /** Name of the project. */
  readonly project: string
  /** The highest that holds. */
  readonly level: ProofLevel
  /** A1: a domain of the tenderer names it, and commits of the person are under that domain. */
  readonly domain: ProofState
  /**
   * A2: a platform lists a claimed account as member of the tenderer's organisation, and a domain of the tenderer names that organisation;
   * `in-part` without the latter. Who holds the account, and whether the commits are its own, nobody was asked.
   */
  readonly membership: ProofState
  /** A3: commits signed with a claimed key that is published. */
  readonly signature: ProofState
  /** A4: the project names the person in MAINTAINERS, OWNERS or CODEOWNERS at the head. */
  readonly upstream: ProofState
}
