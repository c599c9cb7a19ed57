import type { ProgrammeStep } from '@opensource-experts/documents'

/** What `propose` said beside its procurement, as far as it is there: a file may have been edited since. */
export interface ProposalNotes {
  readonly reasons: readonly { readonly text: string }[]
  readonly findings: readonly string[]
  readonly questions: readonly string[]
  readonly programme: readonly ProgrammeStep[]
}

/** The notes of a proposal; empty for what another command printed. */
export function proposalNotes({
  reasons,
  findings,
  questions,
  programme,
}: Readonly<Record<string, unknown>>): ProposalNotes {
  return {
    reasons: textsOf(reasons).map((text) => ({ text })),
    findings: textsOf(findings),
    questions: textsOf(questions),
    // Its shape is checked where documents are made.
    programme: Array.isArray(programme) ? programme : [],
  }
}

function textsOf(list: unknown): string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((each: unknown) =>
    typeof each === 'object' && each !== null && 'text' in each && typeof each.text === 'string' ? [each.text] : [],
  )
}
