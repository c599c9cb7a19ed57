import type { Evidence, PersonEvidence } from '../model/bundle'
import type { ClaimProof, MembershipState, ProofLevel, ProofState, ProofsAsked } from '../model/proof'

/**
 * How far each confirmed part of a person in a project is proved. It follows from the evidence and from what others said,
 * and adds nothing.
 */
export function claimProofs(evidence: Evidence, attested: ProofsAsked | undefined): ClaimProof[] {
  return evidence.projects.flatMap((project) =>
    project.people.flatMap((each) => {
      if (each.status !== 'confirmed') return []
      const states = {
        domain: domainOf(each, evidence.parameters.domains, attested),
        membership: membershipOf(each, attested),
        signature: signatureOf(each, attested),
        upstream: upstreamOf(each, project.maintainers),
      } as const
      return [{ person: each.person, project: project.name, level: levelOf(states), ...states }]
    }),
  )
}

function levelOf(states: Omit<ClaimProof, 'person' | 'project' | 'level'>): ProofLevel {
  if (states.upstream === 'proved') return 'A4'
  if (states.signature === 'proved') return 'A3'
  if (states.membership === 'proved') return 'A2'
  return states.domain === 'proved' ? 'A1' : 'A0'
}

/** Work under a domain that names the tenderer. Whoever writes a commit writes the address too: the domain proves no person. */
function domainOf(
  { underDomains = {} }: PersonEvidence,
  domains: readonly string[],
  attested: ProofsAsked | undefined,
): ProofState {
  if (domains.length === 0) return 'not-claimed'
  if (!attested) return 'not-asked'
  const used = attested.domains.filter(({ domain }) => (underDomains[domain] ?? 0) > 0)
  if (used.some(({ state }) => state === 'dns' || state === 'well-known')) return 'proved'
  return used.some(({ state }) => state === 'unavailable') ? 'unavailable' : 'not-proved'
}

/** Whoever founds an organisation names it as they like: it has to be named by a domain that names the tenderer. */
function membershipOf({ person }: PersonEvidence, attested: ProofsAsked | undefined): ProofState {
  const { organisations, memberships = [] } = attested ?? {}
  if (!organisations) return 'not-asked'
  const states = memberships.find((each) => each.person === person)?.states ?? []
  const has = (state: MembershipState) => states.includes(state)
  if (states.some((state, at) => state === 'member' && organisations[at]?.state === 'named')) return 'proved'
  if (has('member')) return 'in-part'
  if (has('unavailable')) return 'unavailable'
  if (has('not-listed')) return 'not-proved'
  return has('not-asked') ? 'not-asked' : 'not-claimed'
}

function signatureOf({ person, signatures }: PersonEvidence, attested: ProofsAsked | undefined): ProofState {
  if (signatures === undefined) return 'not-claimed'
  if (signatures.good === 0) return 'not-proved'
  const states = attested?.keys.find((each) => each.person === person)?.states ?? []
  // Which of the keys signed is not stored: all of them have to be published.
  if (states.length > 0 && states.every((state) => state === 'published')) return 'proved'
  return 'in-part'
}

function upstreamOf(
  { upstream = [] }: PersonEvidence,
  files: readonly { readonly digest: string | null }[] = [],
): ProofState {
  if (upstream.some(({ former }) => former === undefined)) return 'proved'
  if (upstream.length > 0) return 'in-part'
  return files.some(({ digest }) => digest === null) ? 'unavailable' : 'not-proved'
}
