import type { Procurement } from '@opensource-experts/core'
import { textIn } from './local-text'
import type { Setting } from './setting'

/** Facts that the buyer keeps: they are of the procedure and of its preparation, and no sentence for tenderers. */
export const keptInternal = [
  'directive',
  'legalBasis',
  'buyerCategory',
  'contractType',
  'formalised',
  'date',
  'defence',
  'criteriaFixedOn',
  'priorInvolvement',
  'evaluators',
  'excludedCategories',
  'procedureThresholdBasis',
  'smallLotExemption',
  'privacyNotice',
  'socialDerogation',
  'environmentDerogation',
  'softwareAssessment',
  'upstreamPriced',
  'noticeFormat',
  'strategic',
  'expectedTenderers',
] as const satisfies readonly (keyof Procurement)[]

/** What is recorded of them, a line each. */
export function recordedFacts({ procurement, words }: Setting): string[] {
  const { say, code, language } = words
  const line = (fact: (typeof keptInternal)[number], value: string | undefined) =>
    value === undefined || value === '' ? [] : [say('recorded-line', { name: say(`recorded.${fact}`), value })]
  const answer = (value: boolean | undefined) =>
    value === undefined ? undefined : say('answer', { value: String(value) })
  const reason = (fact: Procurement['socialDerogation']) => {
    if (fact === undefined) return undefined
    return [fact.ground, textIn(fact.text, language)].filter((each) => each !== undefined).join(': ')
  }
  const { noticeFormat, strategic, evaluators, priorInvolvement } = procurement
  const purposes = [strategic?.purposes, strategic?.innovation, strategic?.social].flatMap((each) => each ?? [])
  return [
    ...line('directive', procurement.directive),
    ...line('legalBasis', procurement.legalBasis),
    ...line('buyerCategory', procurement.buyerCategory && code('category', procurement.buyerCategory)),
    ...line('contractType', procurement.contractType && code('contract-type', procurement.contractType)),
    ...line('formalised', answer(procurement.formalised)),
    ...line('date', procurement.date),
    ...line('defence', answer(procurement.defence)),
    ...line('criteriaFixedOn', procurement.criteriaFixedOn),
    ...line('priorInvolvement', priorInvolvement && say('firms', { count: priorInvolvement.length })),
    ...line(
      'evaluators',
      evaluators &&
        say('evaluators', {
          count: evaluators.length,
          interested: evaluators.filter(({ interest }) => interest === true).length,
        }),
    ),
    ...line('excludedCategories', procurement.excludedCategories?.join(', ')),
    ...line(
      'procedureThresholdBasis',
      procurement.procedureThresholdBasis && code('threshold-basis', procurement.procedureThresholdBasis),
    ),
    ...line('smallLotExemption', answer(procurement.smallLotExemption)),
    ...line('privacyNotice', answer(procurement.privacyNotice)),
    ...line('socialDerogation', reason(procurement.socialDerogation)),
    ...line('environmentDerogation', reason(procurement.environmentDerogation)),
    ...line('softwareAssessment', answer(procurement.softwareAssessment)),
    ...line('upstreamPriced', answer(procurement.upstreamPriced)),
    ...line('noticeFormat', noticeFormat && [noticeFormat.name, noticeFormat.version].filter(Boolean).join(' ')),
    ...line('strategic', purposes.join(', ')),
    ...line(
      'expectedTenderers',
      procurement.expectedTenderers === undefined ? undefined : String(procurement.expectedTenderers),
    ),
  ]
}
