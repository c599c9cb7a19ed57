import { rulesVersion } from '../classify/nature-of'
import { canonical, pseudonym } from '../digest/canonical'
import { version } from '../generated/version'
import type { EvidenceFinding, FactEvidence, ProjectEvidence } from '../model/bundle'
import type { Claims } from '../model/claims'

/** Keeps what was found while it is collected, so that a call that was ended goes on where it was. */
export interface EvidenceCheckpoint {
  /** What `save` was given last; undefined where there is nothing. */
  readonly load: () => Promise<string | undefined>
  /** Called after each project. The text holds what a bundle holds; the salt is not in it. */
  readonly save: (text: string) => Promise<void>
}

/** What one project gave. */
export interface DoneProject {
  readonly project: ProjectEvidence
  readonly facts: readonly FactEvidence[]
  readonly findings: readonly EvidenceFinding[]
  /** Digests of the contents that were replaced. */
  readonly replaced: readonly string[]
}

/** The claims, the salt and the rules that it belongs to; with others it is no use. */
function sealOf(claims: Claims, salt: string, done: readonly DoneProject[]): string {
  return pseudonym(salt, 'claims', canonical({ claims, rules: rulesVersion, version, done }))
}

/** Projects that were done before, in the order of the claims; none where the text is of other claims, or was changed. */
export async function loadDone(
  checkpoint: EvidenceCheckpoint | undefined,
  claims: Claims,
  salt: string,
): Promise<readonly DoneProject[]> {
  const text = await checkpoint?.load()
  if (text === undefined) return []
  try {
    const { seal, done } = JSON.parse(text) as { readonly seal?: unknown; readonly done?: readonly DoneProject[] }
    return Array.isArray(done) && seal === sealOf(claims, salt, done) ? done : []
  } catch {
    return []
  }
}

export async function saveDone(
  checkpoint: EvidenceCheckpoint | undefined,
  claims: Claims,
  salt: string,
  done: readonly DoneProject[],
): Promise<void> {
  await checkpoint?.save(JSON.stringify({ seal: sealOf(claims, salt, done), done }))
}
