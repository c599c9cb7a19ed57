import type { ClauseText } from '../clause/clause-text'
import type { Phrases } from '../clause/language-texts'
import { missingInText } from './check-complete'
import { checkFigureUse } from './check-figures'
import { checkFilled } from './check-filled'
import { checkLiterals } from './check-literals'
import { checkShortForms } from './check-short-forms'
import { checkText } from './check-text'
import { compileTexts } from './compile-texts'
import type { ClauseFile, TextFile } from './content-schemas'
import type { ContentProblem, Read } from './content-source'
import { sourceText } from './source-text'

/** Every problem of the text of a clause in one language. Lengths and levels are looked at where it can be filled. */
export function textProblems(
  clause: ClauseFile,
  text: Read<TextFile>,
  { phrases, maintained }: { readonly phrases: Phrases; readonly maintained: boolean },
): ContentProblem[] {
  const missing = missingInText(clause, text, maintained)
  if (missing.length > 0) return missing
  const problems = [
    ...checkText(clause, text),
    ...checkFigureUse(clause, text),
    ...checkShortForms(clause, text),
    ...checkLiterals(text),
  ]
  return problems.length > 0 ? problems : checkFilled(clause, compiledText(clause, text), phrases, text)
}

/** The text as it is shipped. */
export function compiledText(clause: ClauseFile, { name, file }: Read<TextFile>): ClauseText {
  return compileTexts(clause, sourceText(file), name)
}
