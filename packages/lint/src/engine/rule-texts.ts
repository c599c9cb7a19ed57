import type { Message } from '@opensource-experts/core'

/** The sentences of one rule in one language: compiled ICU MessageFormat (a text without braces is one already). */
export interface RuleTexts {
  /** What is wrong. Filled with the `params` of the finding. */
  readonly message: Message
  /** What to do. Filled as the message. */
  readonly fix?: Message
  /** What to ask where a fact is missing, by `ask`. Filled with the params of the question, `{lots}` and `{count}`. */
  readonly questions?: Readonly<Record<string, Message>>
}
