import { defined, type Message } from '@opensource-experts/core'
import { compileMessage } from '@opensource-experts/core/messages'
import type { ClauseText, LevelText } from '../../src/clause/clause-text'
import type { SourceText } from './source-text.ts'

/** The texts of a clause as they are shipped. @throws OseError `message-invalid` where one is not ICU MessageFormat. */
export function compileTexts(text: SourceText): ClauseText {
  const each = (messages: Readonly<Record<string, string>>): Record<string, Message> =>
    Object.fromEntries(Object.entries(messages).map(([key, message]) => [key, compileMessage(message)]))
  const level = ({ summary, text: whole, notice, steps }: SourceText['levels']['basic']): LevelText => ({
    summary: compileMessage(summary),
    text: compileMessage(whole),
    notice: compileMessage(notice),
    ...defined({ steps: steps?.map(compileMessage) }),
  })
  const { levels } = text
  return {
    name: compileMessage(text.name),
    purpose: compileMessage(text.purpose),
    ...defined({
      proposed: text.proposed === undefined ? undefined : compileMessage(text.proposed),
      lotSoftware: text.lotSoftware,
    }),
    subjectMatterLink: compileMessage(text.subjectMatterLink),
    levels: { basic: level(levels.basic), advanced: level(levels.advanced), exemplary: level(levels.exemplary) },
    evidence: each(text.evidence),
    verification: compileMessage(text.verification),
    proportionality: compileMessage(text.proportionality),
    risks: compileMessage(text.risks),
    parameters: each(text.parameters),
    ...defined({ choices: text.choices }),
  }
}
