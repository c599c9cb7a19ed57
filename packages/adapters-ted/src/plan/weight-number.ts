import type { WeightChange } from '@opensource-experts/core'
import type { ReadAwardCriterion } from '../read/award'
import { scopeOf } from '../terms/scope-of'
import { childAt, extensionChildren } from '../xml/element'
import type { NewWeight } from './award-edits'
import { decimalText, extension, numberFields, parameter, weightField } from './award-elements'
import type { LotPlan } from './lot-plan'

const path = ['ext:UBLExtensions', 'ext:UBLExtension', 'ext:ExtensionContent', 'efext:EformsExtension'] as const

/** Gives a present criterion its new weight: in the place of its own, or with its code where it had none. */
export function writeWeight(plan: LotPlan, present: ReadAwardCriterion, change: WeightChange): NewWeight {
  const { editor, table } = plan
  const scope = scopeOf(plan.lot)
  if (present.weightElement) {
    const after = decimalText(change.after)
    const span = editor.replaceText(present.weightElement, after)
    return {
      fields: [{ field: `BT-541-${scope}-WeightNumber`, value: after }],
      before: present.weightElement.text,
      span,
    }
  }
  const number = weightField({ kind: change.kind, value: change.after })
  const written = parameter(number, table)
  const fields = numberFields(number, scope)
  const { element } = present
  const [sibling] = extensionChildren(element, 'efac:AwardCriterionParameter')
  const holder = sibling?.parent ?? childAt(element, ...path)
  const before = null
  if (holder) return { fields, before, span: editor.insert(holder, written, table.order['efext:EformsExtension']) }
  const extensions = childAt(element, 'ext:UBLExtensions')
  const whole = extension([written])
  if (!extensions) return { fields, before, span: editor.insert(element, whole, table.order['cac:AwardingCriterion']) }
  const [inner] = whole.children ?? []
  return {
    fields,
    before,
    span: inner ? editor.insert(extensions, inner, ['ext:UBLExtension']) : editor.place(element, '', []),
  }
}
