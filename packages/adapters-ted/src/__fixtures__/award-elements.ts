import { code, extension, type Full, multilingual } from './elements.ts'
import type { AwardSpec, CriterionSpec, LotSpec, Parameter } from './notice-spec.ts'
import { type Child, comment, el, type XmlElement } from './xml.ts'

// BT-195 to BT-198: the value is withheld until a day; what TED publishes then shows "unpublished" or -1.
const privacy = (notice: Full, field: string) =>
  el(
    'efac:FieldsPrivacy',
    {},
    code('efbc:FieldIdentifierCode', 'non-publication-identifier', field),
    code('cbc:ReasonCode', 'non-publication-justification', 'oth-int'),
    multilingual(notice, 'efbc:ReasonDescription', 'Publication différée'),
    el('efbc:PublicationDate', {}, '2027-12-01Z'),
  )

function subordinate(notice: Full, criterion: CriterionSpec): XmlElement {
  const { type = 'quality', withheld = [], nested = [] } = criterion
  const parameter = (list: string, given: Parameter | undefined, field = '') =>
    given &&
    el(
      'efac:AwardCriterionParameter',
      {},
      withheld.includes(field) && privacy(notice, field),
      code('efbc:ParameterCode', list, given[0]),
      el('efbc:ParameterNumeric', {}, given[1]),
    )
  const inside = [
    parameter('number-weight', criterion.weight, 'awa-cri-num'),
    parameter('number-fixed', criterion.fixed),
    (criterion.thresholds ?? []).map((threshold) => parameter('number-threshold', threshold)),
    withheld.filter((field) => field !== 'awa-cri-num').map((field) => privacy(notice, field)),
  ]
  const description = criterion.description === undefined ? `Description du critère ${type}` : criterion.description
  return el(
    'cac:SubordinateAwardingCriterion',
    {},
    inside.flat().some(Boolean) && extension(...inside),
    type !== null && code('cbc:AwardingCriterionTypeCode', 'award-criterion-type', type),
    criterion.name !== undefined && multilingual(notice, 'cbc:Name', criterion.name),
    description !== null && multilingual(notice, 'cbc:Description', description),
    nested.map((each) => subordinate(notice, each)),
  )
}

/** `cac:AwardingTerms`, or nothing where the lot has none. */
export function awardingTerms(notice: Full, award: LotSpec['award']): Child {
  if (!award) return undefined
  const several = Array.isArray(award) ? (award as readonly AwardSpec[]) : [award as AwardSpec]
  return [
    comment(' <cac:AwardingTerms><cac:AwardingCriterion/></cac:AwardingTerms> of an earlier draft '),
    el(
      'cac:AwardingTerms',
      {},
      // BT-120, which only a negotiated procedure may state, keeps terms without criteria from being empty.
      several.length === 0 && el('cbc:NoFurtherNegotiationIndicator', {}, 'true'),
      several.map(({ criteria = [], complicated, orderJustification }) =>
        el(
          'cac:AwardingCriterion',
          {},
          orderJustification !== undefined && multilingual(notice, 'cbc:Description', orderJustification),
          complicated !== undefined && multilingual(notice, 'cbc:CalculationExpression', complicated),
          criteria.map((criterion, index) => [
            index > 0 && comment(` criterion ${index + 1} `),
            subordinate(notice, criterion),
          ]),
          criteria.length > 0 && comment('?editor end-of-criteria'),
        ),
      ),
    ),
  ]
}

/** `cac:ContractExecutionRequirement` of the list `conditions` (OPT-060, BT-70), or nothing. */
export function conditions(notice: Full, performance: LotSpec['performance']): Child {
  return (
    performance && [
      comment(' conditions '),
      el(
        'cac:ContractExecutionRequirement',
        {},
        code('cbc:ExecutionRequirementCode', 'conditions', 'performance'),
        performance.text !== undefined && multilingual(notice, 'cbc:Description', performance.text),
      ),
    ]
  )
}
