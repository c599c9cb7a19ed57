import { defined } from '@opensource-experts/core'
import { compileMessage, compileMessages } from '@opensource-experts/core/messages'
import type { RuleTexts } from '../engine/rule-texts'

/** The sentences of one rule in one language, as people write them: ICU MessageFormat. */
export interface RuleTextSources {
  readonly message: string
  readonly fix?: string
  readonly questions?: Readonly<Record<string, string>>
}

/**
 * Compiles the sentences of a rule, by language, for its `texts`.
 * @throws OseError `message-invalid` where one is not ICU MessageFormat.
 */
export function compileRuleTexts(
  sources: Readonly<Record<string, RuleTextSources>>,
): Readonly<Record<string, RuleTexts>> {
  return Object.fromEntries(
    Object.entries(sources).map(([language, { message, fix, questions }]) => [
      language,
      defined({
        message: compileMessage(message),
        fix: fix === undefined ? undefined : compileMessage(fix),
        questions: questions && compileMessages(questions),
      }),
    ]),
  )
}
