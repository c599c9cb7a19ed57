import type { EvidenceBundle } from '../model/bundle'
import type { ClaimProof } from '../model/proof'
import type { Say } from './words'

/** How far a person's part in a project is proved: a project, and what was and was not checked. */
export type SheetProof = Omit<ClaimProof, 'person'>

export function proofsOf({ proofs = [] }: EvidenceBundle, person: string): SheetProof[] {
  return proofs.flatMap(({ person: of, ...proof }) => (of === person ? [proof] : []))
}

const kinds = ['domain', 'membership', 'signature', 'upstream'] as const

/** In one sentence for each of the four ways of proof. */
export function proofLine(proof: SheetProof, say: Say): string {
  const { project, level } = proof
  return [
    say('proof.level', { project, level, meaning: say(`proof.${level}`) }),
    ...kinds.map((kind) => say(`proof.${kind}.${proof[kind]}`)),
  ].join(' ')
}
