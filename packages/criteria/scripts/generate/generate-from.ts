import type { Generation } from '../../../../scripts/generate/lib/generator.ts'
import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { assemble } from './assemble.ts'
import { checkContent } from './check-content.ts'
import { clausePage } from './clause-page.ts'
import { criteriaPage } from './criteria-page.ts'
import { jsonSchemas } from './json-schemas.ts'
import { modules } from './modules.ts'
import { readContent } from './read-content.ts'

/** Everything that a content folder gives, or its problems. */
export function generateFrom(folder: string): Generation {
  const problems: Problem[] = []
  const content = readContent(folder, problems)
  problems.push(...checkContent(content))
  const assembled = assemble(folder, content, problems)
  if (problems.length > 0 || !assembled) return { files: [], problems: inOrder(problems) }
  return {
    files: [
      ...modules(assembled),
      ...jsonSchemas(),
      ...assembled.documents.map((document) => clausePage(document, assembled)),
      criteriaPage(assembled),
    ],
    problems,
  }
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
}
