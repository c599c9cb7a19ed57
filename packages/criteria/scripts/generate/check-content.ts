import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { missingInClause, missingInText } from './check-complete.ts'
import { checkFigures, checkFigureUse } from './check-figures.ts'
import { checkFilled } from './check-filled.ts'
import { checkLanguages } from './check-languages.ts'
import { checkLiterals } from './check-literals.ts'
import { checkPairs } from './check-pairs.ts'
import { checkSets } from './check-sets.ts'
import { checkShortForms } from './check-short-forms.ts'
import { checkText } from './check-text.ts'
import { compileTexts } from './compile-texts.ts'
import { phrasesOf } from './phrases.ts'
import type { Content } from './read-content.ts'
import { sourceText } from './source-text.ts'

/** Every problem of content that has its shape. Lengths and levels are looked at where the texts can be filled. */
export function checkContent(content: Content): Problem[] {
  return [
    ...content.clauses.flatMap((folder) => {
      const { file: clause, texts } = folder
      return [
        ...missingInClause(folder),
        ...checkFigures(folder),
        ...texts.flatMap((text) => {
          const missing = missingInText(clause, text, content.languages)
          if (missing.length > 0) return missing
          const problems = [
            ...checkText(clause, text),
            ...checkFigureUse(clause, text),
            ...checkShortForms(clause, text),
            ...checkLiterals(text),
            ...withoutWords(content, text),
          ]
          if (problems.length > 0) return problems
          const compiled = compileTexts(clause, sourceText(text.file), text.name)
          return checkFilled(clause, compiled, phrasesOf(content, text.name), text)
        }),
      ]
    }),
    ...checkLanguages(content),
    ...checkPairs(content),
    ...checkSets(content),
  ]
}

/** A language without a file of its own needs its words for {components} in the clause. */
function withoutWords(
  { languages }: Content,
  { name, file, source }: Content['clauses'][number]['texts'][number],
): Problem[] {
  if (languages.some((language) => language.name === name) || file.lotSoftware !== undefined) return []
  return [
    source.problem(
      [],
      `There is no languages/${name}.yaml yet: add "lotSoftware: <the software of the lot>" here, or write that file.`,
    ),
  ]
}
