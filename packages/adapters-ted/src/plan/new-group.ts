import type { AwardCriterion, AwardMethod, JoinedCriteria, Refusal } from '@opensource-experts/core'
import type { NewElement } from '../edit/new-element'
import { fromBcp47 } from '../tables/languages'
import { awardElement } from './award-elements'
import { awardLosses } from './award-losses'
import { type GroupTexts, newProject } from './group-texts'
import { restrict } from './localise'
import { awardTextRefusals } from './plan-award'
import { methodRefusals, plainText } from './plan-method'
import type { ProcedurePlan, UnplacedEdit } from './procedure-ops'

interface NewGroup {
  readonly element: NewElement
  readonly edits: readonly UnplacedEdit[]
  readonly refusals: readonly Refusal[]
}

/** `cac:ProcurementProjectLot` of a group that is not there yet, with its criteria and method. */
export function newGroup(
  { notice, table, losses }: ProcedurePlan,
  lot: string,
  joined: JoinedCriteria,
  method: AwardMethod | undefined,
  groupTexts: GroupTexts,
): NewGroup {
  const { languages, subtype } = notice
  const join = joined.lots.get(lot)
  const others = [...(joined.terms.get(lot)?.written ?? []), ...(joined.others.get(lot)?.added ?? [])]
  const criteria: readonly AwardCriterion[] = (join?.added ?? []).map(({ criterion, weight }) =>
    weight ? { ...criterion, weight } : criterion,
  )
  const texts = {
    complicated: restrict(method?.complicated, languages),
    orderJustification: restrict(method?.orderJustification, languages),
  }
  const at = { lot, languages, table, subtype }
  const refusals: Refusal[] = [
    // A group of lots has no conditions and no selection criteria of its own.
    ...others.map(({ id, kind }): Refusal => ({ code: 'kind-not-supported', criterion: id, lot, params: { kind } })),
    ...(join?.refusals ?? []).map((refusal) => ({ ...refusal, lot })),
    ...criteria.flatMap((criterion) => awardTextRefusals(criterion, at)),
    ...(method ? methodRefusals(at, method, texts, numbered(criteria, texts.complicated !== undefined)) : []),
  ]
  const written = (join?.added ?? []).map((added) => ({
    added,
    ...awardElement(added, languages, table, 'LotsGroup', texts.complicated === undefined),
  }))
  for (const { added } of written) awardLosses({ lot, losses }, added.criterion, texts.complicated !== undefined)
  const parts = [
    ['BT-733-LotsGroup', 'cbc:Description', texts.orderJustification],
    ['BT-543-LotsGroup', 'cbc:CalculationExpression', texts.complicated],
  ] as const
  const own = parts.flatMap(([field, name, text]) =>
    languages.flatMap((language) => {
      if (text?.[language] === undefined) return []
      const value = plainText(text[language])
      const attributes = { languageID: fromBcp47(language) ?? language.toUpperCase() }
      return [
        { element: { name, attributes, text: value }, edit: { lot, field, language, before: null, after: value } },
      ]
    }),
  )
  const children = [...own.map(({ element }) => element), ...written.map(({ element }) => element)]
  const project = newProject(groupTexts)
  const terms = { name: 'cac:AwardingTerms', children: [{ name: 'cac:AwardingCriterion', children }] }
  return {
    element: {
      name: 'cac:ProcurementProjectLot',
      children: [
        { name: 'cbc:ID', attributes: { schemeName: 'LotsGroup' }, text: lot },
        ...(children.length > 0 ? [{ name: 'cac:TenderingTerms', children: [terms] }] : []),
        ...(project.element ? [project.element] : []),
      ],
    },
    edits: [
      { lot, field: 'BT-137-LotsGroup', before: null, after: lot },
      ...project.edits,
      ...own.map(({ edit }) => edit),
      ...written.flatMap(({ added, fields }) =>
        fields.map(({ field, value, language }) => ({
          lot,
          field,
          criterion: added.criterion.id,
          ...(language === undefined ? {} : { language }),
          before: null,
          after: value,
        })),
      ),
    ],
    refusals,
  }
}

/** Beside a formula criteria are written without their numbers, which are losses. */
function numbered(criteria: readonly AwardCriterion[], complicated: boolean): readonly AwardCriterion[] {
  if (!complicated) return criteria
  return criteria.map(({ weight: _weight, fixed: _fixed, thresholds: _thresholds, ...bare }) => bare)
}
