/** What a tenderer claims (`claims.json`). Nothing is looked for that is not claimed here. */
export interface Claims {
  /** The only version there is. */
  readonly schemaVersion: '1'
  /** Who claims. */
  readonly tenderer: ClaimingTenderer
  /** Days, both included, UTC. It should end before the notice is sent. */
  readonly window: DayRange
  /** The people who are claimed, one at least. */
  readonly people: readonly ClaimedPerson[]
  /** Where they are said to have contributed, one at least. */
  readonly projects: readonly ClaimedProject[]
  /** Single contributions, each by one commit: up to five for a person are what AWD-01 asks for. */
  readonly facts?: readonly ClaimedFact[]
}

export interface DayRange {
  /** ISO 8601 day. */
  readonly from: string
  /** ISO 8601 day, not before the first. */
  readonly to: string
}

export interface ClaimingTenderer {
  /** As it stands in the tender. */
  readonly name: string
  /** Numbers of its registers; a domain that names one of them is proved to be its own. */
  readonly ids: readonly {
    /** Register, such as `SIREN`. */
    readonly scheme: string
    /** Number in it. */
    readonly value: string
  }[]
  /** Domains of its own mail addresses, such as `example.org`. */
  readonly domains?: readonly string[]
  /** Its own organisations (groups) at platforms, of which its people may be members. */
  readonly organisations?: readonly ClaimedOrganisation[]
}

export interface ClaimedOrganisation {
  /** Host of the platform in small letters, such as `github.com`. */
  readonly host: string
  /** As the platform writes it; groups of GitLab may nest: `group/part`. */
  readonly name: string
}

export interface ClaimedPerson {
  /** A name or a code of the tenderer; nobody else has it. */
  readonly id: string
  /** Every address that the person says is theirs; addresses are never joined by guess. */
  readonly emails: readonly string[]
  /**
   * Accounts at platforms that the person says are theirs: what is looked for there (`collectAttested`), and in the lists of
   * maintainers of the projects there.
   */
  readonly accounts?: readonly ClaimedAccount[]
  /** First and last day with the tenderer; commits authored outside are not counted. Default: no bound. */
  readonly from?: string
  /** Last day with the tenderer. */
  readonly to?: string
  /** On what ground the person is named: employee, partner, subcontractor... */
  readonly basis: string
  /** Public keys with which the person signs commits. */
  readonly keys?: readonly ClaimedKey[]
}

export interface ClaimedKey {
  /** A line of OpenSSH such as `ssh-ed25519 AAAA...`, or an OpenPGP public key in armour. */
  readonly key: string
  /** The https address at which it is published. It is looked at where proofs are asked for. */
  readonly published?: string
}

export interface ClaimedAccount {
  /** Host of the platform in small letters, such as `github.com`. */
  readonly host: string
  /** As the platform writes it, without an at sign; capitals are no difference. */
  readonly name: string
}

export interface ClaimedProject {
  /** Each once. */
  readonly name: string
  /** An https address, or a local path where the caller admits them. */
  readonly repository: string
  /** How directories and registries may name it: names, `wikidata:Q42`, `sill:42`, package URLs. Default: `name`. */
  readonly software?: readonly string[]
  /** A branch or tag. Default: the one that HEAD of the repository names. */
  readonly branch?: string
  /** Full id of the commit to read at; it must be reached from the branch. Default: the branch's newest. */
  readonly commit?: string
}

/** A project to be read as it was before: its main branch at the commit of then. */
export interface PinnedProject extends ClaimedProject {
  readonly mainCommit?: string
}

export interface ClaimedFact {
  /** `id` of a claimed person. */
  readonly person: string
  /** `name` of a claimed project. */
  readonly project: string
  /** Full id of the commit. */
  readonly commit: string
  /** Where it can be seen, for the committee. Not fetched. */
  readonly address?: string
}
