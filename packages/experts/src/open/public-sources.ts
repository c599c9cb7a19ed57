import type { SourceAbout } from '../directory/source-about'
import { sources } from '../generated/sources'

/** What each public source is, its licence, what it tells and what it lacks, in the order of their rank. */
export function publicSources(): readonly SourceAbout[] {
  return [...sources].sort((a, b) => a.rank - b.rank).flatMap(({ about }) => (about ? [structuredClone(about)] : []))
}
