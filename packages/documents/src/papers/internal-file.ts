import type { Criterion } from '@opensource-experts/core'
import type { InternalNotes } from '../model/internal-notes'
import type { Block, Section, TenderDocument } from '../model/tender-document'
import { awardLists, sumProblem } from '../parts/award-lists'
import { open, text } from '../parts/blocks'
import { criterionName } from '../parts/criterion-name'
import { articlesFromMemory, derogationsOf } from '../parts/derogations'
import { documentProse, textsOf } from '../parts/document-texts'
import { criterionText, textIn } from '../parts/local-text'
import { lotClausesIn } from '../parts/lot-clauses'
import { forLots, lotName } from '../parts/lot-names'
import { type Merged, ofKind } from '../parts/merge-criteria'
import { splitSanctions } from '../parts/penalty'
import { recordedFacts } from '../parts/recorded'
import type { Draft } from '../parts/section'
import type { Setting } from '../parts/setting'
import { plainNumber, weightText } from '../parts/weight-text'
import { primaryOf } from '../words/document-words'

/** What the buyer keeps: reasons, doubts and estimates, and what the other documents leave open. */
export function internalFile(setting: Setting, notes: InternalNotes, others: readonly TenderDocument[]): Draft[] {
  const { say } = setting.words
  return [
    toComplete(setting, others),
    { heading: say('to-check'), blocks: toCheck(setting) },
    estimates(setting),
    ...recorded(setting),
    {
      heading: say('justification'),
      blocks: [],
      sections: setting.criteria.map((each) => ({
        heading: criterionName(setting, each),
        blocks: [...justification(setting, each), ...documentProse(setting, textsOf(each), 'internal')],
      })),
    },
    ...lotClausesIn(setting, 'internal'),
    ...noted(setting, notes),
  ]
}

/** Every open point of the documents, with its place. */
function toComplete({ words }: Setting, others: readonly TenderDocument[]): Draft {
  const items = others.flatMap((document) =>
    openPoints(document.sections).map(({ section, what }) =>
      words.say('open-where', { document: document.title, section: `${section.number} ${section.heading}`, what }),
    ),
  )
  const blocks: Block[] = items.length === 0 ? [text(words.say('to-complete-none'))] : [{ type: 'list', items }]
  return { heading: words.say('to-complete'), blocks }
}

function openPoints(sections: readonly Section[]): { readonly section: Section; readonly what: string }[] {
  return sections.flatMap((section) => [
    ...section.blocks.flatMap((block) => (block.type === 'open' ? [{ section, what: block.what }] : [])),
    ...openPoints(section.sections),
  ])
}

function toCheck(setting: Setting): Block[] {
  const { words, criteria, procurement, unplaced } = setting
  const { say, language, law } = words
  const { jurisdiction } = procurement
  const mixed = ofKind(criteria, 'award').filter(
    ({ criterion, path }) => splitSanctions(criterionText(criterion, language, path) ?? '', language).mixed,
  )
  const drafts = criteria.filter(({ criterion }) =>
    criterion.drafts?.some((tag) => primaryOf(tag) === primaryOf(language)),
  )
  const remembered = derogationsOf(setting, { terms: 0, commitments: 0 }).flatMap(({ name, from }) => {
    const article = articlesFromMemory[from]
    return law === 'FR' && article !== undefined ? [say('memory-article', { condition: name, article })] : []
  })
  return [
    text(
      law === 'FR'
        ? say('law-held')
        : jurisdiction === undefined
          ? say('law-unknown')
          : say('law-not-held', { jurisdiction }),
    ),
    text(say('no-clearance')),
    ...[
      ...awardLists(setting).flatMap((list) => sumProblem(setting, list) ?? []),
      ...unplaced.map((id) => say('unplaced', { id })),
      ...drafts.map((each) => say('draft-texts', { name: criterionName(setting, each), language })),
      ...mixed.map((each) => say('mixed-penalty', { name: criterionName(setting, each) })),
      ...remembered,
    ].map(text),
  ]
}

/** Estimates are the buyer's own: what may be published of them is in the notice. */
function estimates(setting: Setting): Draft {
  const { words, lots, procurement } = setting
  const { say } = words
  const rows = [
    ...[...lots.values()].flatMap(({ id, value }) =>
      value === undefined ? [] : [[lotName(setting, id), value] as const],
    ),
    ...(procurement.value === undefined ? [] : [[say('whole'), procurement.value] as const]),
  ].map(([name, { amount, currency }]) => [name, say('money', { amount: plainNumber(amount), currency })])
  const table: Block = {
    type: 'table',
    caption: say('estimates'),
    columns: [{ text: say('column-lot') }, { text: say('column-value'), numeric: true }],
    rows,
  }
  return { heading: say('estimates'), blocks: rows.length === 0 ? [text(say('estimates-none'))] : [table] }
}

/** Facts of the procedure that no tender document prints. */
function recorded(setting: Setting): Draft[] {
  const items = recordedFacts(setting)
  return items.length === 0 ? [] : [{ heading: setting.words.say('recorded'), blocks: [{ type: 'list', items }] }]
}

function justification(setting: Setting, { criterion, lots }: Merged): Block[] {
  const { words } = setting
  const { say, language } = words
  const link = textIn(criterion.subjectMatterLink, language)
  return [
    ...forLots(setting, lots).map(text),
    ...(criterion.kind === 'award' && criterion.weight
      ? [text(say('weight-line', { weight: weightText(words, criterion.weight) }))]
      : []),
    ...clauseBlocks(setting, criterion),
    ...(link !== undefined
      ? [text(say('link', { text: link }))]
      : needsLink(criterion)
        ? [open(words, 'link-missing')]
        : []),
  ]
}

/** Art. 67(3): award criteria are linked to the subject-matter. Price and cost are so by themselves. */
function needsLink(criterion: Criterion): boolean {
  return criterion.kind === 'award' ? criterion.type === 'quality' : criterion.kind === 'performance'
}

/** The values of the parameters stand in the texts themselves. */
function clauseBlocks({ words }: Setting, { clause }: Criterion): Block[] {
  if (clause === undefined) return [text(words.say('own-text'))]
  const { id, version = 'none', level = 'none' } = clause
  return [text(words.say('clause', { id, version, level }))]
}

function noted(setting: Setting, notes: InternalNotes): Draft[] {
  const { say } = setting.words
  const suppressions = notes.suppressions?.map(({ ruleId, criterion, lot, reason }) => {
    const where = [criterion, lot === undefined ? undefined : lotName(setting, lot)].filter(
      (each) => each !== undefined,
    )
    return say('suppression', { ruleId, where: where.length === 0 ? 'none' : where.join(', '), reason })
  })
  const operators = notes.operators?.map(({ lot, names }) =>
    say('operators-of', { lot: lot === undefined ? say('whole') : lotName(setting, lot), names }),
  )
  const lists: readonly (readonly [heading: string, items: readonly string[] | undefined])[] = [
    ['suppressions', suppressions],
    ['reasons', notes.reasons?.map((each) => each.text)],
    ['findings', notes.findings],
    ['questions', notes.questions],
    ['operators', operators],
    ['previews', notes.previews],
  ]
  return lists.flatMap(([heading, items = []]) =>
    items.length === 0 ? [] : [{ heading: say(heading), blocks: [{ type: 'list', items } as const] }],
  )
}
