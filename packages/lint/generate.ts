import { join } from 'node:path'
import type { GeneratedFile } from '../../scripts/generate/lib/generated-file.ts'
import type { Generation } from '../../scripts/generate/lib/generator.ts'
import type { Problem } from '../../scripts/generate/lib/problem.ts'
import type { DocumentedRule } from './scripts/generate/check-examples.ts'
import { familySentences } from './scripts/generate/family-sentences.ts'
import { ruleModules } from './scripts/generate/modules.ts'
import { ruleFolders } from './scripts/generate/rule-folders.ts'
import { ruleSentences, type Sentence } from './scripts/generate/rule-sentences.ts'

/** A folder a rule: ids, presets, sentences and pages are made from `rules/`, whose folders `common` and `families` hold what is shared. */
export function generate(root = join(import.meta.dirname, 'rules')): Generation {
  const { rules, problems } = ruleFolders(root)
  const sentences = [
    ...rules.flatMap(({ id, dir }) => ruleSentences(dir, id, problems)),
    ...ruleSentences(join(root, 'common'), undefined, problems),
    ...familySentences(join(root, 'families'), problems),
  ]
  return { files: ruleModules(rules, sentences), problems, after: () => fromExamples(sentences) }
}

/** What can be said only once the rules run: whether sentences fit what examples fill, and the pages. */
async function fromExamples(sentences: readonly Sentence[]): Promise<Generation> {
  const { ruleDocs } = (await import(join(import.meta.dirname, 'src/generated/rule-docs.ts'))) as {
    readonly ruleDocs: readonly DocumentedRule[]
  }
  const { exampleProblems } = await import('./scripts/generate/check-examples.ts')
  const { rulePages } = await import('./scripts/generate/pages.ts')
  const { sheetNotes } = await import('./scripts/generate/sheet-notes.ts')
  const problems: Problem[] = exampleProblems(ruleDocs, sentences)
  const files: GeneratedFile[] = problems.length > 0 ? [] : [...rulePages(ruleDocs, sentences), sheetNotes(ruleDocs)]
  return { files, problems }
}
