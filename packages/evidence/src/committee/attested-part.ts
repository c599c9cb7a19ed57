import { type ActivityKind, anyObject, defined, OseError, type Shape } from '@opensource-experts/core'
import { type AttestedEvidence, type AttestedPerson, type AttestedProject, activityKinds } from '../attest/attested'
import { parseAttested } from '../attest/parse-attested'
import { type FirstResponse, timeToFirstResponse } from '../metrics/first-response'
import type { EvidenceBundle } from '../model/bundle'

/** What platforms attest, beside the bundle. */
export interface WithAttested {
  /** Of `collectAttested`, with the claims and the secret of the bundle. */
  readonly attested?: AttestedEvidence
}

export const attestedMember: Readonly<Record<string, Shape>> = { attested: anyObject }

/** What platforms attest, for a committee. No figure of it is added to one of git: nobody can recompute it. */
export interface AttestedPart {
  readonly basis: 'attested-by-the-platform'
  /** In the order of the claims: those who claim an account at the platform of a project. */
  readonly rows: readonly AttestedRow[]
  /** Whom it was asked of, and what could not be read. */
  readonly sources: readonly AttestedOf[]
  /** Of what was attested. */
  readonly digest: string
}

/** A figure is left out where the platform was not asked for it, or did not answer. */
export interface AttestedRow {
  readonly project: string
  /** Left out where all people of the tenderer stand together. */
  readonly person?: string
  readonly reviews?: {
    /** Of changes by accounts that nobody claims. */
    readonly ofOthers: number
    readonly ofColleagues: number
    /** The account that proposed the change is gone. */
    readonly ofUnknown: number
  }
  readonly issues?: number
  readonly releases?: number
  /** Up to three addresses, by which somebody can start to read. */
  readonly examples: readonly string[]
}

export interface AttestedOf {
  readonly project: string
  /** The host whose word it is; left out where nobody was asked. */
  readonly attestedBy?: string
  /** The day on which it was asked. */
  readonly asked?: string
  /** Kinds of which not every page was read. */
  readonly partial: readonly ActivityKind[]
  /** Kinds that are not known at all. */
  readonly unknown: readonly ActivityKind[]
  /** CHAOSS Time to First Response of the project, whoever opened an issue; left out where it was not asked for, or could not be read whole. */
  readonly firstResponse?: FirstResponse
}

/** @throws OseError `input-invalid`; `attested-invalid` where it was changed, or is of other claims or another secret. */
export function attestedPart(
  { made, evidence }: EvidenceBundle,
  given: AttestedEvidence,
  nameOf: (person: string) => string,
  together: boolean,
): AttestedPart {
  const { basis, digest, attested, made: attestedMade } = parseAttested(given)
  const { window } = attested
  if (attestedMade.claims !== made.claims || window.from !== evidence.window.from || window.to !== evidence.window.to)
    throw new OseError(
      'attested-invalid',
      'What platforms attested is of other claims than the bundle, or was made with another secret. Ask them again with the claims and the secret of the bundle.',
    )
  const rows = attested.projects.flatMap((project) => {
    const people = project.people.filter(({ accounts }) => accounts.length > 0)
    if (project.attestedBy === undefined || people.length === 0) return []
    return together
      ? [rowOf(project, people)]
      : people.map((each) => ({ ...rowOf(project, [each]), person: nameOf(each.person) }))
  })
  return { basis, rows, sources: attested.projects.map(sourceOf), digest }
}

function rowOf({ name, kinds }: AttestedProject, people: readonly AttestedPerson[]): AttestedRow {
  const reviews = people.flatMap((each) => each.reviews)
  const issues = people.flatMap((each) => each.issues)
  const releases = people.flatMap((each) => each.releases)
  const of = (whose: (typeof reviews)[number]['of']) => reviews.filter((each) => each.of === whose).length
  const known = <Value>(kind: ActivityKind, value: Value) => (isKnown(kinds[kind].status) ? value : undefined)
  return {
    project: name,
    ...defined({
      reviews: known('review', { ofOthers: of('others'), ofColleagues: of('colleague'), ofUnknown: of('unknown') }),
      issues: known('issue', issues.length),
      releases: known('release', releases.length),
    }),
    // Reviews of the changes of others before those of colleagues.
    examples: [...reviews.filter((each) => each.of === 'others'), ...reviews, ...releases, ...issues]
      .flatMap(({ address }) => address ?? [])
      .filter((address, at, all) => all.indexOf(address) === at)
      .slice(0, 3),
  }
}

function sourceOf({ name, attestedBy, asked, kinds, responses }: AttestedProject): AttestedOf {
  return {
    project: name,
    ...defined({ attestedBy, asked }),
    partial: activityKinds.filter((kind) => kinds[kind].status === 'partial'),
    unknown: activityKinds.filter((kind) => !isKnown(kinds[kind].status)),
    // A part of the issues would be the oldest ones: no figure of the whole.
    ...(responses?.status === 'whole' ? { firstResponse: firstResponseOf(responses.issues) } : {}),
  }
}

function firstResponseOf(issues: NonNullable<AttestedProject['responses']>['issues']): FirstResponse {
  return timeToFirstResponse(issues.map(({ opened, answered }) => ({ opened, ...defined({ answered }) })))
}

function isKnown(status: AttestedProject['kinds'][ActivityKind]['status']): boolean {
  return status === 'whole' || status === 'partial'
}
