import type { Problem } from '../../../../scripts/generate/lib/problem.ts'
import { checkFilled } from './check-filled.ts'
import { checkLanguages } from './check-languages.ts'
import { checkSets } from './check-sets.ts'
import { checkText } from './check-text.ts'
import { compileTexts } from './compile-texts.ts'
import { phrasesOf } from './phrases.ts'
import type { Content } from './read-content.ts'
import { sourceText } from './source-text.ts'

/** Every problem of content that has its shape. Lengths and levels are looked at where the texts can be filled. */
export function checkContent(content: Content): Problem[] {
  return [
    ...content.clauses.flatMap(({ file: clause, texts }) =>
      texts.flatMap((text) => {
        const problems = [...checkText(clause, text), ...withoutWords(content, text)]
        if (problems.length > 0) return problems
        return checkFilled(clause, compileTexts(sourceText(text.file)), phrasesOf(content, text.name), text)
      }),
    ),
    ...checkLanguages(content),
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
