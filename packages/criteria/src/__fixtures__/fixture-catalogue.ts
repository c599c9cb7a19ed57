import { join } from 'node:path'
import { contentCopy } from '../../scripts/generate/__fixtures__/content-copy'
import { assemble } from '../../scripts/generate/assemble'
import { readContent } from '../../scripts/generate/read-content'
import type { Catalogue } from '../catalogue/catalogue'

/** A catalogue made from clauses of fixtures, after changes to their files. */
export function fixtureCatalogue(
  clauses: readonly string[],
  changes: readonly (readonly [file: string, from: string | RegExp, to: string])[] = [],
): Catalogue {
  const copy = contentCopy(clauses)
  try {
    for (const [file, from, to] of changes) copy.change(join('clauses', file), from, to)
    const problems = copy.problems()
    const catalogue = assemble(copy.folder, readContent(copy.folder, []), [])?.catalogue
    if (problems.length > 0 || !catalogue) throw new Error(problems.join('\n'))
    return catalogue
  } finally {
    copy.remove()
  }
}
