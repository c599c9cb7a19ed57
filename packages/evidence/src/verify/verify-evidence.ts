import { evidenceOf } from '../collect/collect-evidence'
import { type Workshop, withWorkshop } from '../collect/with-project'
import { canonical, digestOf, pseudonym } from '../digest/canonical'
import { gitVersion } from '../git/run-git'
import type { Evidence, EvidenceBundle } from '../model/bundle'
import type { Claims } from '../model/claims'
import { claimProofs } from '../proof/claim-proofs'
import { atHead, orAtTip } from './at-head'
import { type Difference, differencesOf } from './differences'
import { parseBundle } from './parse-bundle'
import { verifyHistories } from './verify-histories'
import { checkedOptions, type VerifyOptions } from './verify-options'

export interface VerifiedEvidence {
  /** No difference was found. It says as much as what was recomputed. */
  readonly valid: boolean
  /** `everything`: from the claims; `history`: what is true of the projects and of each commit; `digest`: the file alone. */
  readonly recomputed: 'everything' | 'history' | 'digest'
  readonly digest: { readonly stated: string; readonly found: string }
  readonly differences: readonly Difference[]
  /** Names of projects that could not be read, since the bundle gives no address of them. */
  readonly notChecked: readonly string[]
}

/**
 * Recomputes a bundle and says exactly what differs. Without claims: the digest, the figures of each project, and for each
 * commit that it is in the history and of the kind that is stated. With claims and salt: everything.
 *
 * @throws OseError `input-invalid`, `bundle-invalid`; those of `collectEvidence` for repositories.
 */
export async function verifyEvidence(bundle: EvidenceBundle, options: VerifyOptions = {}): Promise<VerifiedEvidence> {
  const { claims, repositories = {}, ...rest } = checkedOptions(options)
  parseBundle(bundle)
  const digest = { stated: bundle.digest, found: digestOf(bundle.evidence) }
  const own = [
    ...differencesOf(digest.stated, digest.found, '/digest'),
    // Left out in bundles of before; what others said is taken as it stands, since it may be otherwise today.
    ...(bundle.proofs === undefined
      ? []
      : differencesOf(bundle.proofs, claimProofs(bundle.evidence, bundle.attested), '/proofs')),
  ]
  return withWorkshop(rest, async (workshop) => {
    await gitVersion(workshop.run)
    if (claims !== undefined && rest.salt !== undefined) {
      const { salt } = rest
      const known = pseudonym(salt, 'claims', canonical(claims))
      const again = await recomputed(bundle.evidence, claims, salt, { ...rest, repositories }, workshop)
      const differences = [
        ...own,
        ...differencesOf(bundle.made.claims, known, '/made/claims'),
        ...differencesOf(bundle.evidence, again, '/evidence'),
      ]
      return { valid: differences.length === 0, recomputed: 'everything', digest, differences, notChecked: [] }
    }
    const { differences: found, notChecked } = await verifyHistories(
      bundle.evidence,
      { ...rest, repositories },
      workshop,
    )
    const differences = [...own, ...found]
    const all = notChecked.length === bundle.evidence.projects.length
    return { valid: differences.length === 0, recomputed: all ? 'digest' : 'history', digest, differences, notChecked }
  })
}

async function recomputed(
  stated: Evidence,
  claims: Claims,
  salt: string,
  // What was kept before is what is to be recomputed.
  { repositories = {}, checkpoint: _, ...options }: VerifyOptions,
  workshop: Workshop,
): Promise<Evidence> {
  const without = stated.projects.filter(({ missing }) => missing.includes('file-contents')).map(({ name }) => name)
  const read = (pinned: boolean) => {
    const projects = claims.projects.map((project) => {
      const of = stated.projects.find(({ name }) => name === project.name)
      return of === undefined ? project : atHead(project, of, repositories[project.name], pinned)
    })
    return evidenceOf({ ...claims, projects }, salt, options, workshop, new Set(without))
  }
  const again = await orAtTip(read)
  // Where a project was read from another place, its address is not what is compared.
  const projects = again.projects.map((project) => {
    const of = stated.projects.find(({ name }) => name === project.name)
    if (repositories[project.name] === undefined || !of) return project
    const { repository: __, ...facts } = project
    return { ...facts, ...(of.repository === undefined ? {} : { repository: of.repository }) }
  })
  return { ...again, projects }
}
