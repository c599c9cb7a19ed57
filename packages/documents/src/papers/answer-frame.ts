import type { AwardCriterion, Criterion } from '@opensource-experts/core'
import type { Block } from '../model/tender-document'
import { text } from '../parts/blocks'
import { criterionName } from '../parts/criterion-name'
import { documentProse, textsOf } from '../parts/document-texts'
import { evidenceNames } from '../parts/evidence'
import { lotClausesIn } from '../parts/lot-clauses'
import { forLots, lotName } from '../parts/lot-names'
import { type Merged, ofKind } from '../parts/merge-criteria'
import type { Draft } from '../parts/section'
import type { Setting } from '../parts/setting'
import type { Paper } from './paper'

/** What tenderers fill in: what the other documents ask, and nothing else. */
export const answerFrame: Paper = {
  kind: 'answer-frame',
  audience: 'tender-documents',
  sections(setting) {
    const { words, lots, criteria } = setting
    const { say } = words
    const asked: Draft[] = [
      part(setting, 'frame-ability', ofKind(criteria, 'selection')),
      part(setting, 'frame-tender', ofKind(criteria, 'award')),
      part(setting, 'frame-specifications', ofKind(criteria, 'technical-specification')),
      part(
        setting,
        'frame-terms',
        ofKind(criteria, 'performance').filter(({ criterion }) => criterion.documentTexts?.answer !== undefined),
      ),
    ].flatMap((draft) => draft ?? [])
    return [
      {
        heading: say('tenderer'),
        blocks: [
          text(say('frame-intro', { several: String(lots.size > 1) })),
          { type: 'field', label: say('tenderer-name'), room: 'line' },
          ...(lots.size > 1
            ? [
                {
                  type: 'field',
                  label: say('tenderer-lots'),
                  room: [...lots.keys()].map((id) => lotName(setting, id)),
                } as const,
              ]
            : []),
          ...(asked.length === 0 ? [text(say('frame-none'))] : []),
        ],
      },
      ...asked,
      ...lotClausesIn(setting, 'answer'),
    ]
  },
}

function part(setting: Setting, heading: string, criteria: readonly Merged[]): Draft | undefined {
  if (criteria.length === 0) return undefined
  return {
    heading: setting.words.say(heading),
    blocks: [],
    sections: criteria.map((each) => ({
      heading: criterionName(setting, each),
      blocks: [
        ...forLots(setting, each.lots).map(text),
        ...documentProse(setting, textsOf(each), 'answer'),
        ...fields(setting, each.criterion),
      ],
    })),
  }
}

function fields(setting: Setting, criterion: Criterion): Block[] {
  const { words } = setting
  const { say } = words
  const items = evidenceNames(words, criterion.evidence)
  const handedIn: Block[] = items.length === 0 ? [] : [{ type: 'field', label: say('frame-items'), room: items }]
  const answer: Block = { type: 'field', label: say('frame-answer'), room: 'lines' }
  if (criterion.kind === 'technical-specification')
    return [
      { type: 'field', label: say('frame-conformity'), room: [say('frame-yes'), say('frame-no')] },
      ...handedIn,
      answer,
    ]
  if (criterion.kind === 'award' && criterion.type === 'price') return [...priceField(setting, criterion), ...handedIn]
  return [...handedIn, answer]
}

/** No price is asked where it is fixed: art. 67(2), last paragraph. */
function priceField({ procurement, words }: Setting, { fixed }: AwardCriterion): Block[] {
  if (fixed !== undefined || procurement.fixedPrice === true) return []
  const currency = procurement.value?.currency ?? procurement.lots.find(({ value }) => value)?.value?.currency ?? 'none'
  return [{ type: 'field', label: words.say('frame-price', { currency }), room: 'line' }]
}
