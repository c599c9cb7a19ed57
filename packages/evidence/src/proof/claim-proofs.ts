import type { Evidence, PersonEvidence } from '../model/bundle'
import type { ClaimProof, ProofLevel, ProofState, ProofsAsked } from '../model/proof'

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
        membership: 'not-asked',
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
