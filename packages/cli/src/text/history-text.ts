import type { HistoryEntry, HistoryGap } from '@opensource-experts/adapters-ted'
import type { LocalizedText, Procurement } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { type MessageId, say } from '../words/say'
import { editsText, valueWord } from './edits-text'
import { namesIn } from './names'
import { section } from './section'
import { inOneOf, short } from './short'

type WordOf<Id> = Id extends `notice-history.${infer Word}` ? Word : never

/** A history, with what is known of its documents. */
export interface HistorySubject {
  readonly entries: readonly HistoryEntry[]
  readonly gaps: readonly HistoryGap[]
  readonly fileOf: (document: number) => string
  readonly noticeOf: (document: number) => Procurement | undefined
}

/** A history for people: each version with what it says that it changes, and what it does change. */
export function historyText({ entries, gaps, fileOf, noticeOf }: HistorySubject, context: Context): string[] {
  const { lang, paint } = context
  const tell = (id: WordOf<MessageId>, values: Readonly<Record<string, string | number>> = {}) =>
    say(lang, `notice-history.${id}`, values)
  const inLanguage = (text: LocalizedText | undefined) => short(inOneOf(text, [lang]), longest)
  const versions = entries.flatMap((entry, index) => {
    const { document, changes, edits, reason, reference, publication, dispatch, stated } = entry
    const facts = [
      ...(publication === undefined ? [] : [tell('published', { publication })]),
      ...(dispatch === undefined
        ? []
        : [tell('sent', { date: [bare(dispatch.date), bare(dispatch.time ?? '')].join(' ').trim() })]),
      changes !== undefined
        ? tell('changes', { other: fileOf(changes) })
        : reference === undefined
          ? tell('first')
          : tell('changes-unknown', { other: reference }),
    ]
    const before = changes === undefined ? undefined : noticeOf(changes)
    const after = noticeOf(document)
    return [
      paint('bold', tell('entry', { place: index + 1, file: fileOf(document) })),
      `  ${facts.join(', ')}`,
      ...(reason === undefined
        ? []
        : [
            `  ${tell('reason', { reason: withText(valueWord('BT-140', reason.code, lang), inLanguage(reason.text)) })}`,
          ]),
      ...stated.flatMap(({ description, sections }) => [
        ...(sections.length === 0 ? [] : [`  ${tell('sections', { sections: short(sections.join(', '), longest) })}`]),
        ...(description === undefined ? [] : [`  ${tell('stated', { text: inLanguage(description) })}`]),
      ]),
      ...(edits === undefined || !before || !after
        ? []
        : edits.length === 0
          ? [`  ${tell('same')}`]
          : editsText(edits, { before: namesIn([before], lang), after: namesIn([after], lang) }, context)),
    ]
  })
  const wrong = gaps.map((gap) => {
    const others = 'others' in gap ? gap.others.map(fileOf).join(', ') : ''
    const reference = 'reference' in gap ? gap.reference : ''
    return `    ${tell(`gap-${gap.code}`, { file: fileOf(gap.document), others, reference })}`
  })
  return [...versions, ...section(paint('yellow', tell('gaps')), wrong)]
}

/** Of a description in a list. */
const longest = 200

function withText(word: string, text: string): string {
  return text === '' ? word : `${word} (${text})`
}

/** `2026-12-01+01:00` as people write a day; the offset stands in the notice. */
function bare(value: string): string {
  return value.replace(/(?:Z|[+-]\d{2}:\d{2})$/u, '')
}
