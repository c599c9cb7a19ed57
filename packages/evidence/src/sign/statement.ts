import { canonical, digestOf } from '../digest/canonical'
import type { EvidenceBundle } from '../model/bundle'

/** Version 1 of the type of this predicate; a name of ours, at which nothing can be fetched. */
const predicateType = 'urn:opensource-experts:evidence:1'

/**
 * An in-toto statement (v1) about a bundle, as canonical JSON: the digest of its evidence, which anyone recomputes, and that of
 * the whole file, with what others said and the notices.
 */
export function statementOf(bundle: EvidenceBundle): string {
  const { made, evidence, digest } = bundle
  return canonical({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [
      { name: 'evidence', digest: { sha256: digest } },
      { name: 'bundle', digest: { sha256: digestOf(bundle) } },
    ],
    predicateType,
    predicate: {
      made: { tool: made.tool, version: made.version, git: made.git },
      window: evidence.window,
      projects: evidence.projects.map(({ name, head }) => ({ name, head })),
    },
  })
}
