// Makes what criteria derives from `content/`: typed ids, clauses, texts by language, sets, reviews, pages. See
// CONTRIBUTING, "a clause".
import { join } from 'node:path'
import type { Generator } from '../../scripts/generate/lib/generator.ts'
import { generateFrom } from './scripts/generate/generate-from.ts'

export const generate: Generator = () => generateFrom(join(import.meta.dirname, 'content'))
