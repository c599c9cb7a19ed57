import { type AttestedPart, attestedPart, type WithAttested } from '../committee/attested-part'
import { type Naming, namesOf } from '../committee/named-people'
import { proofsOf, type SheetProof } from '../committee/proof-line'
import { type EvidenceBundle, type EvidenceFinding, type Nature, natures, type PersonEvidence } from '../model/bundle'
import type { DayRange } from '../model/claims'

/** Kinds of work, apart: what is done for others stands beside what is written. */
export const axes = [...natures, 'security', 'recorded', 'reviewed', 'merged', 'released'] as const
export type Axis = (typeof axes)[number]

/** What a report shows, in figures. */
export interface ReportView {
  readonly tenderer?: string
  readonly window: DayRange
  readonly digest: string
  readonly people: number
  readonly found: number
  readonly confirmed: number
  readonly named: number
  readonly projects: readonly ProjectView[]
  readonly facts: readonly FactView[]
  /** By the name of the person; empty where the bundle says nothing of it. */
  readonly proofs: ReadonlyMap<string, readonly SheetProof[]>
  readonly attested?: AttestedPart
  readonly questions: readonly EvidenceFinding[]
}

export interface ProjectView {
  readonly name: string
  readonly repository?: string
  readonly head: string
  readonly missing: readonly string[]
  readonly all: number
  readonly counted: number
  readonly contributors: number
  readonly fewest: number
  /** Per cent of the counted commits: of the busiest contributor, and of the people of the claims. */
  readonly busiest: number
  readonly claimed: number
  readonly people: readonly PersonView[]
}

export interface PersonView {
  readonly person: string
  readonly found: boolean
  readonly axes: readonly { readonly axis: Axis; readonly count: number }[]
  readonly first?: string
  readonly last?: string
}

export interface FactView {
  readonly person: string
  readonly project: string
  readonly commit: string
  readonly address?: string
  readonly date?: string
  readonly nature?: Nature
  readonly reason?: string
}

/** The bundle has been checked. @throws OseError `attested-invalid`. */
export function reportView(bundle: EvidenceBundle, naming: Naming & WithAttested): ReportView {
  const { evidence, digest } = bundle
  const nameOf = namesOf(bundle, naming)
  const found = new Set(
    evidence.projects.flatMap(({ people }) =>
      people.flatMap(({ person, status }) => (status === 'confirmed' ? [person] : [])),
    ),
  )
  return {
    ...(naming.claims === undefined ? {} : { tenderer: naming.claims.tenderer.name }),
    window: evidence.window,
    digest,
    people: evidence.people.length,
    found: found.size,
    confirmed: evidence.facts.filter(({ status }) => status === 'confirmed').length,
    named: evidence.facts.length,
    projects: evidence.projects.map(({ name, repository, head, missing, commits, metrics, people }) => {
      const { all, counted } = commits
      const own = people.reduce((sum, each) => sum + written(each), 0)
      return {
        name,
        ...(repository === undefined ? {} : { repository }),
        head,
        missing,
        all,
        counted,
        contributors: metrics.contributors,
        fewest: metrics.contributorAbsenceFactor,
        busiest: percent(metrics.mostByOne, counted),
        claimed: percent(own, counted),
        people: people.map((each) => ({
          person: nameOf(each.person),
          found: each.status === 'confirmed',
          axes: axes.map((axis) => ({ axis, count: countOf(each, axis) })),
          ...(each.first === undefined ? {} : { first: each.first }),
          ...(each.last === undefined ? {} : { last: each.last }),
        })),
      }
    }),
    facts: evidence.facts.map(({ person, project, commit, address, date, nature, status, reason }) => ({
      person: nameOf(person),
      project,
      commit,
      ...(address === undefined ? {} : { address }),
      ...(date === undefined ? {} : { date }),
      ...(nature === undefined ? {} : { nature }),
      ...(status === 'rejected' ? { reason: reason ?? 'not-in-history' } : {}),
    })),
    proofs: new Map(evidence.people.map(({ person }) => [nameOf(person), proofsOf(bundle, person)])),
    ...(naming.attested === undefined ? {} : { attested: attestedPart(bundle, naming.attested, nameOf, false) }),
    questions: evidence.findings.map(({ person, ...finding }) => ({
      ...finding,
      ...(person === undefined ? {} : { person: nameOf(person) }),
    })),
  }
}

function written({ commits }: PersonEvidence): number {
  return natures.reduce((sum, nature) => sum + (commits[nature]?.length ?? 0), 0)
}

function countOf(person: PersonEvidence, axis: Axis): number {
  if (axis === 'recorded') return person.committedForOthers
  if (axis === 'reviewed') return person.reviewedForOthers ?? 0
  if (axis === 'merged') return person.mergedForOthers
  if (axis === 'security') return person.security?.length ?? 0
  return axis === 'released' ? person.released.length : (person.commits[axis]?.length ?? 0)
}

/** One decimal, at most 100: nobody has more than the whole, whatever a bundle says. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(100, Math.round((part / whole) * 1000) / 10)
}
