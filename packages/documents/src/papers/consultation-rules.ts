import type { AwardCriterion, SelectionCriterion } from '@opensource-experts/core'
import type { Block } from '../model/tender-document'
import { awardLists, awardTable } from '../parts/award-lists'
import { open, prose, text } from '../parts/blocks'
import { criterionName } from '../parts/criterion-name'
import { evidenceBlocks } from '../parts/evidence'
import { criterionText, textIn } from '../parts/local-text'
import { lotClauseDrafts } from '../parts/lot-clauses'
import { forLots, lotName } from '../parts/lot-names'
import { type Merged, ofKind } from '../parts/merge-criteria'
import { participation, tieBreakBlocks } from '../parts/participation'
import { splitSanctions } from '../parts/penalty'
import { scoringBlocks } from '../parts/scoring'
import type { Draft } from '../parts/section'
import type { Setting } from '../parts/setting'
import { plainNumber, weightText } from '../parts/weight-text'
import type { Paper } from './paper'
import { buyerBlocks, subjectBlocks } from './subject'

/** How firms take part and how tenders are judged: all of art. 58 and art. 67 of Directive 2014/24, and no contract term. */
export const consultationRules: Paper = {
  kind: 'consultation-rules',
  audience: 'tender-documents',
  sections: (setting) => [
    subject(setting),
    lots(setting),
    ...participation(setting),
    selection(setting),
    award(setting),
  ],
}

function subject(setting: Setting): Draft {
  const { procurement, words } = setting
  const { procedure, cpv = [] } = procurement
  return {
    heading: words.say('subject'),
    blocks: [
      ...subjectBlocks(setting),
      ...buyerBlocks(setting),
      procedure === undefined
        ? open(words, 'procedure-unknown')
        : text(words.say('procedure', { procedure: words.code('procedure', procedure) })),
      ...(cpv.length === 0 ? [] : [text(words.say('cpv', { codes: cpv }))]),
      ...(procurement.dps === true ? [text(words.say('dps'))] : []),
      open(words, 'rules-open'),
      text(words.say('draft-note')),
    ],
  }
}

/** Art. 46 of Directive 2014/24; BT-31, BT-33, BT-330, BT-763. */
function lots(setting: Setting): Draft {
  const { procurement, words, lots } = setting
  const { say } = words
  const { submitted, awarded, allRequired, rule } = procurement.lotLimits ?? {}
  // LOT-03 is the rule itself, in a clause: it stands below, and once.
  const inClause = procurement.lotClauses?.some(({ clause }) => clause.id === 'LOT-03') === true
  const sharing = inClause ? undefined : textIn(rule, words.language)
  const blocks: Block[] =
    lots.size > 1
      ? [
          {
            type: 'table',
            caption: say('lots'),
            columns: [{ text: say('column-lot') }, { text: say('column-subject') }],
            rows: [...lots.values()].map(({ id, title }) => [id, textIn(title, words.language) ?? say('unknown-cell')]),
          },
        ]
      : undivided(setting)
  // A limit of as many lots as there are is none.
  const all = lots.size > 1 && (submitted ?? 0) >= lots.size && allRequired !== true
  if (all) blocks.push(text(say('submitted-all')))
  else if (submitted !== undefined) blocks.push(text(say('submitted', { count: submitted })))
  if (awarded !== undefined) blocks.push(text(say('awarded', { count: awarded })))
  if (allRequired === true) blocks.push(text(say('all-required')))
  // Art. 46(2): the rule is objective and stated beforehand.
  if (sharing !== undefined) blocks.push(...prose(sharing))
  else if (!inClause && awarded !== undefined && awarded < lots.size) blocks.push(open(words, 'award-rule-unknown'))
  for (const { id, lots: members } of procurement.lotGroups ?? [])
    blocks.push(text(say('group', { id, lots: members.map((lot) => lotName(setting, lot)) })))
  // The exemplary LOT-01 says that the documents give facts of each lot; the exemplary LOT-04 ranks by the marks of criteria
  // "that these rules designate": the buyer designates them.
  for (const { clause } of procurement.lotClauses ?? [])
    if (clause.level === 'exemplary' && (clause.id === 'LOT-01' || clause.id === 'LOT-04'))
      blocks.push(open(words, clause.id === 'LOT-01' ? 'needs.lot-facts' : 'needs.ranking'))
  return { heading: say('lots'), blocks, sections: lotClauseDrafts(setting) }
}

/** Art. 46(1): the main reasons for not dividing stand in the documents or the report. */
function undivided({ procurement, words }: Setting): Block[] {
  if (procurement.globalContract === true) return []
  const { ground, text: said } = procurement.notDividedReason ?? {}
  const reason = textIn(said, words.language)
  if (reason !== undefined)
    return [
      text(words.say('not-divided', { reason })),
      ...(ground === 'to-be-confirmed' ? [open(words, 'not-divided-ground-open')] : []),
    ]
  if (ground === 'to-be-confirmed') return [open(words, 'not-divided-unknown')]
  if (ground !== undefined) return [text(words.say('not-divided-ground', { ground }))]
  return [open(words, 'not-divided-unknown')]
}

function selection(setting: Setting): Draft {
  const { words, criteria } = setting
  const own = ofKind(criteria, 'selection')
  return {
    heading: words.say('selection'),
    blocks: own.length === 0 ? [open(words, 'selection-none')] : [],
    sections: own.map((each) => ({ heading: criterionName(setting, each), blocks: selectionBlocks(setting, each) })),
  }
}

function selectionBlocks(setting: Setting, { criterion, lots, path }: Merged<SelectionCriterion>): Block[] {
  const { words } = setting
  const { say, language } = words
  const { minimum, use, evidence } = criterion
  return [
    ...forLots(setting, lots).map(text),
    ...prose(criterionText(criterion, language, path)),
    ...(minimum === undefined ? [] : [text(minimumText(setting, minimum))]),
    ...(use === 'ranking' ? [text(say('ranking'))] : []),
    ...evidenceBlocks(words, 'evidence', evidence),
    ...verificationBlocks(setting, criterion.verification),
  ]
}

function minimumText(
  { words }: Setting,
  { what, value, unit, basis, years = 0 }: NonNullable<SelectionCriterion['minimum']>,
): string {
  const amount =
    typeof value === 'object'
      ? words.say('money', { amount: plainNumber(value.amount), currency: value.currency })
      : [words.say('weight', { kind: 'decimal', value: plainNumber(value) }), unit, basis].filter(Boolean).join(' ')
  // What is named beside the figure follows it: « 1 référence ».
  return words.say('minimum-value', { value: amount, what, years, count: Number(value) || 0 })
}

function award(setting: Setting): Draft {
  const { words, criteria } = setting
  const { say } = words
  const own = ofKind(criteria, 'award')
  if (own.length === 0) return { heading: say('award'), blocks: [open(words, 'award-none')] }
  const numeric = own.some(({ criterion: { weight } }) => weight !== undefined && weight.kind !== 'order')
  return {
    heading: say('award'),
    blocks: [],
    sections: [
      {
        heading: say('award-list'),
        blocks: [
          ...awardLists(setting).map((list) => awardTable(setting, list)),
          ...methodBlocks(setting),
          ...(numeric ? ties(setting) : []),
        ],
      },
      ...own.map((each) => awardDraft(setting, each)),
    ],
  }
}

/** Rounding is never a member; what parts equal tenders may be one. */
function ties(setting: Setting): Block[] {
  const told = tieBreakBlocks(setting)
  return [...told, open(setting.words, told.length === 0 ? 'tie-open' : 'rounding-open')]
}

/** BT-543: a formula in words; BT-733: why the criteria are only ranked. */
function methodBlocks(setting: Setting): Block[] {
  const { procurement, words } = setting
  return [...procurement.lots, ...(procurement.lotGroups ?? [])].flatMap(({ id, awardMethod }) => {
    const formula = textIn(awardMethod?.complicated, words.language)
    const reason = textIn(awardMethod?.orderJustification, words.language)
    if (formula === undefined && reason === undefined) return []
    return [
      ...forLots(setting, [id]).map(text),
      ...(formula === undefined ? [] : [text(words.say('complicated', { text: formula }))]),
      ...(reason === undefined ? [] : [text(words.say('order-justification', { text: reason }))]),
    ]
  })
}

function awardDraft(setting: Setting, each: Merged<AwardCriterion>): Draft {
  const { criterion, lots, path } = each
  const { words } = setting
  const { say, language } = words
  const { weight, fixed, thresholds = [], evidence, subCriteria = [] } = criterion
  const split = splitSanctions(criterionText(criterion, language, path) ?? '', language)
  return {
    heading: criterionName(setting, each),
    blocks: [
      ...forLots(setting, lots).map(text),
      ...(weight === undefined
        ? []
        : [text(say(weight.kind === 'order' ? 'rank-line' : 'weight-line', { weight: weightText(words, weight) }))]),
      ...split.judged.map(text),
      ...(split.sanctions.length === 0 ? [] : [text(say('penalty-elsewhere'))]),
      ...(fixed === undefined ? [] : [text(say('fixed', { ...fixed, value: plainNumber(fixed.value) }))]),
      ...thresholds.map(({ kind, value }) => text(say(`threshold.${kind}`, { value: plainNumber(value) }))),
      ...(subCriteria.length === 0 ? [] : [subTable(setting, criterion)]),
      // A criterion that is made of others is marked through them.
      ...(subCriteria.length > 0 && criterion.scoring === undefined ? [] : scoringBlocks(words, criterion)),
      ...evidenceBlocks(words, 'evidence', evidence),
      ...verificationBlocks(setting, criterion.verification),
    ],
    sections: subCriteria.map((sub, index) => ({
      heading: textIn(sub.name, language) ?? say('unnamed', { number: index + 1 }),
      blocks: [...prose(textIn(sub.description, language)), ...scoringBlocks(words, sub)],
    })),
  }
}

function subTable({ words }: Setting, { subCriteria = [] }: AwardCriterion): Block {
  const { say, language } = words
  return {
    type: 'table',
    caption: say('sub-criteria'),
    columns: [{ text: say('column-criterion') }, { text: say('column-weight'), numeric: true }],
    rows: subCriteria.map(({ name, weight }, index) => [
      textIn(name, language) ?? say('unnamed', { number: index + 1 }),
      weight === undefined ? say('weight-unknown') : weightText(words, weight),
    ]),
  }
}

function verificationBlocks({ words }: Setting, verification: AwardCriterion['verification']): Block[] {
  const said = textIn(verification, words.language)
  return said === undefined ? [] : [text(words.say('verification', { text: said }))]
}
