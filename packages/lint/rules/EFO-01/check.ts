import type { Check } from '../../src/engine/rule'
import { eFormsOf, formatQuestion } from '../../src/facts/notice-format'
import { limitOf } from '../../src/facts/weights'

/** Up to SDK 1.11 (BT-747); codes that begin with `slc-` took their place (BT-809). */
const formerCriteria: ReadonlySet<string> = new Set(['tp-abil', 'ef-stand', 'sui-act'])
/** BT-821, up to SDK 1.13 and from 1.14. */
const [formerRequest, request] = ['epo-sub-espd', 'epo-acc-espd-request']

export const check: Check = function* ({ procurement, entries, places, param }) {
  const format = eFormsOf(procurement)
  if (format.isEForms === false) return
  const { minor } = format
  const [criteriaFrom, requestFrom] = [limitOf(param('criteriaFrom')), limitOf(param('requestFrom'))]
  let isAsked = false
  const codes = [
    ...entries.flatMap(({ criterion, pointer, lots, fromNotice }) => {
      const code = (criterion.kind === 'selection' && criterion.code) || ''
      const isFormer = formerCriteria.has(code)
      if (!isFormer && !code.startsWith('slc-')) return []
      return [
        { path: `${pointer}/code`, code, isFormer, from: criteriaFrom, lots, criterion: criterion.id, fromNotice },
      ]
    }),
    ...places.flatMap(({ id, pointer, lot }) =>
      (('selectionSources' in lot && lot.selectionSources) || [])
        .filter((code) => code === formerRequest || code === request)
        .map((code) => ({
          ...{ path: `${pointer}/selectionSources`, code, isFormer: code === formerRequest, from: requestFrom },
          ...{ lots: [id], criterion: undefined, fromNotice: false },
        })),
    ),
  ]
  for (const { path, code, isFormer, from, lots, criterion, fromNotice } of codes) {
    // No version that is still taken lacks the newer codes; a notice was checked when it was sent.
    if (minor === undefined) isAsked ||= isFormer && !fromNotice
    else if (isFormer === minor >= from) {
      const field = criterion === undefined ? 'BT-821-Lot' : 'BT-809-Lot'
      const way = isFormer ? 'gone' : 'ahead'
      yield {
        path,
        lots,
        field,
        ...(criterion === undefined ? {} : { criterion }),
        params: { code, way, version: `1.${from}` },
      }
    }
  }
  if (isAsked) yield formatQuestion(format)
}
