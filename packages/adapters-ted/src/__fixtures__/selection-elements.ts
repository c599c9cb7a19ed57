import { atLeast, code, extension, type Full, multilingual, qualification } from './elements.ts'
import type { LotSpec, SelectionSpec } from './notice-spec.ts'
import { type Child, el, type XmlElement } from './xml.ts'

/** Selection criteria in the dialect of the SDK: BT-747 to BT-750 up to 1.11, BT-809 and BT-750 from 1.12. */
export function selectionCriteria(notice: Full, { selection }: LotSpec): Child {
  const isOld = !atLeast(notice, 12)
  const criteria = selection ?? (isOld ? [{ code: 'other' }] : [])
  return criteria.length > 0 && extension(...criteria.map((each) => criterion(notice, each, isOld)))
}

function criterion(notice: Full, each: SelectionSpec, isOld: boolean): XmlElement {
  return el(
    'efac:SelectionCriteria',
    {},
    isOld
      ? code('cbc:CriterionTypeCode', 'selection-criterion', kindOf(each.code))
      : code('cbc:TendererRequirementTypeCode', 'selection-criterion', each.code),
    isOld && each.name !== undefined && multilingual(notice, 'cbc:Name', each.name),
    each.description !== undefined && multilingual(notice, 'cbc:Description', each.description),
    isOld && each.usage !== undefined && code('cbc:CalculationExpressionCode', 'usage', each.usage),
    each.second !== undefined && el('efbc:SecondStageIndicator', {}, String(each.second)),
    each.weight &&
      el(
        'efac:CriterionParameter',
        {},
        code('efbc:ParameterCode', 'number-weight', each.weight[0]),
        el('efbc:ParameterNumeric', {}, each.weight[1]),
      ),
  )
}

function kindOf(slc: string): string {
  if (slc.startsWith('slc-abil')) return 'tp-abil'
  return slc.startsWith('slc-stand') ? 'ef-stand' : slc
}

/** BT-821, from SDK 1.12: one request, a requirement for each source. */
export function selectionSources(notice: Full, { selection = [], sources }: LotSpec): Child {
  if (!atLeast(notice, 12)) return undefined
  const codes = sources ?? [selection.length > 0 ? 'epo-notice' : 'epo-procurement-document']
  return qualification('selection-criteria-source', ...codes)
}
