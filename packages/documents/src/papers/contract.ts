import type { Block } from '../model/tender-document'
import { open, prose, text } from '../parts/blocks'
import { commitments } from '../parts/commitments'
import { criterionName } from '../parts/criterion-name'
import { derogations } from '../parts/derogations'
import { documentProse, textsOf } from '../parts/document-texts'
import { evidenceBlocks } from '../parts/evidence'
import { criterionText, textIn } from '../parts/local-text'
import { lotClausesIn } from '../parts/lot-clauses'
import { forLots, lotName } from '../parts/lot-names'
import { ofKind } from '../parts/merge-criteria'
import type { Draft } from '../parts/section'
import type { Setting } from '../parts/setting'
import { plainNumber } from '../parts/weight-text'
import type { Paper } from './paper'
import { buyerBlocks, buyerName, subjectBlocks } from './subject'

/** What the parties owe each other: art. 70 of Directive 2014/24, penalties, and what departs from general clauses. */
export const contract: Paper = {
  kind: 'ccap',
  audience: 'tender-documents',
  sections(setting) {
    const { say } = setting.words
    const owed = commitments(setting)
    const before = [
      { heading: say('parties'), blocks: [...subjectBlocks(setting), ...buyerBlocks(setting), ...ceilings(setting)] },
      durationAndPlace(setting),
      ...standing(setting),
      ...frameworkTerms(setting),
      terms(setting),
      ...(owed.length === 0
        ? []
        : [
            {
              heading: say('commitments'),
              blocks: [text(say('commitments-intro'))],
              sections: owed.map(({ draft }) => draft),
            },
          ]),
      ...lotClausesIn(setting, 'contract'),
      { heading: say('contract-rest'), blocks: [open(setting.words, 'contract-rest-open')] },
    ]
    // The numbers of the articles are those of their places.
    const termsAt = before.findIndex(({ heading }) => heading === say('terms')) + 1
    const owedAt = before.findIndex(({ heading }) => heading === say('commitments')) + 1
    return [...before, ...derogations(setting, { terms: termsAt, commitments: owedAt })]
  },
}

function ceilings({ procurement, words }: Setting): Block[] {
  return (procurement.buyers ?? []).flatMap((buyer) => {
    const name = buyerName(buyer, words.language)
    const { ceiling } = buyer
    if (ceiling === undefined || name === undefined) return []
    return [text(words.say('ceiling', { name, amount: plainNumber(ceiling.amount), currency: ceiling.currency }))]
  })
}

/** BT-36, BT-5071. */
function durationAndPlace(setting: Setting): Draft {
  const { words, lots } = setting
  const { say } = words
  return {
    heading: say('duration-and-place'),
    blocks: [
      {
        type: 'table',
        caption: say('duration-and-place'),
        columns: [{ text: say('column-lot') }, { text: say('column-duration') }, { text: say('column-place') }],
        rows: [...lots.values()].map(({ id, durationMonths, nuts = [] }) => [
          lotName(setting, id),
          durationMonths === undefined ? say('unknown-cell') : say('months', { count: durationMonths }),
          nuts.length === 0 ? say('unknown-cell') : nuts.join(', '),
        ]),
      },
    ],
  }
}

/** Art. 33 of Directive 2014/24. The most that may be ordered has to be stated. */
function frameworkTerms({ procurement, words, lots }: Setting): Draft[] {
  const { framework, lotClauses = [] } = procurement
  if (framework === undefined) return []
  const { say } = words
  const { maxValue, years, maxParticipants, reopening, maxQuantity, reason } = framework
  const why = textIn(reason, words.language)
  const quantity = maxQuantity?.value === undefined ? undefined : maxQuantity
  return [
    {
      heading: say('framework'),
      blocks: [
        ...(maxValue === undefined && quantity === undefined ? [open(words, 'framework-max-unknown')] : []),
        ...(maxValue === undefined
          ? []
          : [text(say('framework-max', { amount: plainNumber(maxValue.amount), currency: maxValue.currency }))]),
        ...(quantity === undefined
          ? []
          : [text(say('framework-quantity', { value: plainNumber(quantity.value), unit: quantity.unit ?? '' }))]),
        ...(years === undefined ? [] : [text(say('framework-years', { count: plainNumber(years) }))]),
        ...(maxParticipants === undefined
          ? []
          : [text(say('framework-participants', { count: maxParticipants, several: String(lots.size > 1) }))]),
        ...(reopening === undefined ? [] : [text(say('framework-reopening', { mode: reopening }))]),
        // LOT-04 speaks of a weighting annexed to the agreement: nobody but the buyer has it.
        ...(lotClauses.some(({ clause }) => clause.id === 'LOT-04') ? [open(words, 'needs.call-off-weights')] : []),
        ...(why === undefined ? [] : [text(say('framework-reason', { text: why }))]),
      ],
    },
  ]
}

/** Standard conditions that the contract is made on, and what subcontractors are bound by and paid by: art. 71. */
function standing({ procurement, words }: Setting): Draft[] {
  const { standardTerms = [], subcontracting: { flowDown, directPayment } = {} } = procurement
  const { say } = words
  const blocks = [
    ...(standardTerms.length === 0 ? [] : [text(say('standard-terms', { names: standardTerms }))]),
    ...(flowDown === true ? [text(say('flow-down'))] : []),
    ...(directPayment === undefined ? [] : [text(say('direct-payment', { value: String(directPayment) }))]),
  ]
  return blocks.length === 0 ? [] : [{ heading: say('standing'), blocks }]
}

function terms(setting: Setting): Draft {
  const { words, criteria } = setting
  const { say, language } = words
  const own = ofKind(criteria, 'performance')
  return {
    heading: say('terms'),
    blocks: own.length === 0 ? [open(words, 'terms-none')] : [],
    sections: own.map((each) => {
      const { criterion, lots, path } = each
      const verification = textIn(criterion.verification, language)
      return {
        heading: criterionName(setting, each),
        blocks: [
          ...forLots(setting, lots).map(text),
          ...prose(criterionText(criterion, language, path)),
          ...documentProse(setting, textsOf(each), 'contract'),
          ...evidenceBlocks(words, 'term-evidence', criterion.evidence),
          ...(verification === undefined ? [] : [text(say('verification', { text: verification }))]),
        ],
      }
    }),
  }
}
