import { defined, type Message } from '@opensource-experts/core'
import { type ClauseText, documentPlaces, type LevelText } from '../clause/clause-text'
import type { ClauseFile, LevelName } from './content-schemas'
import { textWith } from './figures'
import type { SourceText } from './source-text'

/**
 * The texts of a clause as they are shipped, with the numbers of its figures.
 * @throws OseError `message-invalid` where one is not ICU MessageFormat.
 */
export function compileTexts(
  { figures = {} }: Pick<ClauseFile, 'figures'>,
  text: SourceText,
  language: string,
): ClauseText {
  const compiled = (message: string | undefined, level?: LevelName): Message | undefined =>
    message === undefined ? undefined : textWith(message, figures, level, language)
  const each = (messages: Readonly<Record<string, string>> = {}): Record<string, Message> =>
    Object.fromEntries(
      Object.entries(messages).map(([key, message]) => [key, textWith(message, figures, undefined, language)]),
    )
  const level = (name: LevelName): LevelText => {
    const own = text.levels[name]
    return defined({
      summary: compiled(own.summary, name),
      text: compiled(own.text, name),
      ...Object.fromEntries(documentPlaces.map((place) => [place, compiled(own[place], name)])),
      notice: compiled(own.notice, name),
      steps: own.steps?.map((step) => textWith(step, figures, name, language)),
    })
  }
  return {
    name: textWith(text.name, figures, undefined, language),
    ...defined({
      purpose: compiled(text.purpose),
      proposed: compiled(text.proposed),
      lotSoftware: text.lotSoftware,
      subjectMatterLink: compiled(text.subjectMatterLink),
    }),
    levels: { basic: level('basic'), advanced: level('advanced'), exemplary: level('exemplary') },
    evidence: each(text.evidence),
    ...defined({
      verification: compiled(text.verification),
      proportionality: compiled(text.proportionality),
      risks: compiled(text.risks),
    }),
    parameters: each(text.parameters),
    ...defined({ choices: text.choices }),
  }
}
