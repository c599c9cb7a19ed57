import { checkInput, type Procurement, procurementArgument } from '@opensource-experts/core'
import { onePageShape } from './input/shapes'
import type { Block, TenderDocument } from './model/tender-document'
import { buyerBlocks } from './papers/subject'
import { open, text } from './parts/blocks'
import { criterionName } from './parts/criterion-name'
import { criterionText, textIn } from './parts/local-text'
import { forLots, lotName } from './parts/lot-names'
import { type Merged, ofKind } from './parts/merge-criteria'
import { provenanceLines } from './parts/provenance'
import { scoringBlocks } from './parts/scoring'
import { type Draft, numbered } from './parts/section'
import type { Setting } from './parts/setting'
import { settingFor } from './parts/setting-for'
import { weightText } from './parts/weight-text'

export interface OnePageOptions {
  /** BCP 47 tag. Default: the first language of the procurement that has words here. */
  readonly language?: string
}

/**
 * A small contract on one page, in place of the tender documents: what is bought, how tenders are compared with every mark, the
 * conditions, what the buyer still has to say. Texts are the short forms, which promise neither more nor less than the long ones. Four criteria
 * and four conditions, as the light pack of `propose` has, fit on an A4 page; more is the same document on more pages. Pure.
 *
 * @throws OseError `input-invalid`; `language-missing` or `clause-unresolved` where a criterion has no text in the language.
 */
export function onePage(procurement: Procurement, options: OnePageOptions = {}): TenderDocument {
  checkInput('onePage', { procurement: procurementArgument(procurement), options: [onePageShape, options] })
  const setting = settingFor(procurement, options.language)
  const { words, criteria } = setting
  const { say, language } = words
  const subject = textIn(setting.procurement.title, language)
  const sections: Draft[] = [
    { heading: say('page-subject'), blocks: [...buyerBlocks(setting), ...lotLines(setting)] },
    ...part(setting, 'selection', 'page-selection'),
    ...part(setting, 'award', 'page-award'),
    ...part(setting, 'performance', 'page-terms'),
    ...part(setting, 'technical-specification', 'page-specifications'),
    { heading: say('page-answer'), blocks: [open(words, 'rules-open')] },
  ]
  return {
    kind: 'one-page',
    audience: 'tender-documents',
    language,
    title: say('title.one-page'),
    ...(subject === undefined ? {} : { subject }),
    sections: numbered(sections),
    provenance: { heading: say('provenance'), lines: provenanceLines(setting, criteria, []) },
  }
}

function lotLines(setting: Setting): Block[] {
  const { words, lots } = setting
  const { say } = words
  const items = [...lots.values()].map(({ id, durationMonths, nuts = [] }) =>
    say('page-lot', {
      lot: lotName(setting, id),
      duration: durationMonths === undefined ? say('unknown-cell') : say('months', { count: durationMonths }),
      places: nuts.length === 0 ? say('unknown-cell') : nuts.join(', '),
    }),
  )
  return items.length === 0 ? [] : [{ type: 'list', items }]
}

function part(setting: Setting, kind: Merged['criterion']['kind'], heading: string): Draft[] {
  const own = ofKind(setting.criteria, kind)
  if (own.length === 0) return []
  return [{ heading: setting.words.say(heading), blocks: own.flatMap((each) => criterionLines(setting, each)) }]
}

/** Its name, weight and short form in a paragraph; how marks are given below it. */
function criterionLines(setting: Setting, each: Merged): Block[] {
  const { words } = setting
  const { say, language } = words
  const { criterion, path, lots } = each
  const short = textIn(criterion.noticeText, language) ?? criterionText(criterion, language, path) ?? ''
  const weight = criterion.kind === 'award' && criterion.weight ? weightText(words, criterion.weight) : 'none'
  const where = setting.lots.size > 1 ? forLots(setting, lots) : []
  return [
    text(say('page-criterion', { name: criterionName(setting, each), weight, text: [...where, short].join(' ') })),
    ...(criterion.kind === 'award' ? marksOf(setting, criterion) : []),
  ]
}

function marksOf({ words }: Setting, criterion: Parameters<typeof scoringBlocks>[1]): Block[] {
  const { say, language } = words
  const steps = criterion.scoring?.steps ?? []
  // A grid in one paragraph: as a table it would be a page of its own.
  const marks = steps.map((step, mark) =>
    say('page-mark', { mark, step: (textIn(step, language) ?? say('unknown-cell')).replace(/\.$/u, '') }),
  )
  const others = scoringBlocks(words, criterion).filter(({ type }) => type !== 'table')
  return marks.length > 0 ? [text(say('page-marks', { marks: marks.join(' ; ') }))] : others
}
