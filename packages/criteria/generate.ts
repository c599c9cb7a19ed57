// Makes what criteria derives from `content/`: typed ids, clauses, texts by language, sets, reviews, pages, the words of the
// plan of lots. See CONTRIBUTING, "a clause".
import { join } from 'node:path'
import type { Generator } from '../../scripts/generate/lib/generator.ts'
import { generateFrom } from './scripts/generate/generate-from.ts'
import { lotsWords } from './scripts/generate/lots-words.ts'

export const generate: Generator = () => {
  const folder = join(import.meta.dirname, 'content')
  const made = [generateFrom(folder), lotsWords(join(folder, 'lots'))]
  return { files: made.flatMap(({ files }) => files), problems: made.flatMap(({ problems }) => problems) }
}
