import type { Entry, LintContext } from '../../src/engine/context'
import type { Check, RuleQuestion, RuleReport } from '../../src/engine/rule'
import { eFormsOf, formatQuestion } from '../../src/facts/notice-format'
import { perList } from '../../src/facts/per-list'
import { limitOf } from '../../src/facts/weights'

export const check: Check = function* (context) {
  const format = eFormsOf(context.procurement)
  // BT-821 came with SDK 1.12, which every version that is still taken follows.
  if (format.isEForms === false || (format.minor ?? Number.POSITIVE_INFINITY) < limitOf(context.param('sdkFrom')))
    return
  const selection = context.entries.filter(({ criterion }) => criterion.kind === 'selection')
  const found = [...strayed(context, selection), ...(context.partial ? [] : missing(context, selection))]
  if (format.isEForms || found.every((each) => 'fact' in each)) yield* found
  else yield formatQuestion(format)
}

/** Lots by what they say of the place of selection criteria (BT-821). */
function lotsBy({ places }: LintContext, isIn: (sources: readonly string[]) => boolean): Map<string, string> {
  const lots = places.filter(({ kind, lot }) => kind === 'lot' && 'selectionSources' in lot)
  return new Map(
    lots.flatMap(({ id, pointer, lot }) => {
      const sources = ('selectionSources' in lot && lot.selectionSources) || []
      return sources.length > 0 && isIn(sources) ? [[id, pointer] as const] : []
    }),
  )
}

/** Criteria in the notice of lots that have them elsewhere. */
function* strayed(context: LintContext, selection: readonly Entry[]): Generator<RuleReport | RuleQuestion> {
  const elsewhere = lotsBy(context, (sources) => !sources.includes('epo-notice'))
  const said = lotsBy(context, () => true)
  const silent = new Map(
    context.places.flatMap(({ id, kind, pointer }) =>
      kind === 'lot' && !said.has(id) ? [[id, pointer] as const] : [],
    ),
  )
  const wrongIn = perList((lots: readonly string[]) => {
    const own = new Set(lots)
    return own.size === 0 ? [] : [...elsewhere.keys()].filter((id) => own.has(id))
  })
  // Criteria that share lots ask the same of them.
  const asked = new Map<string, string>()
  for (const { criterion, pointer, lots, name, fromNotice } of selection) {
    const isStated = criterion.kind === 'selection' && criterion.minimum?.inNotice === true
    if (!isStated && !fromNotice) continue
    const wrong = wrongIn(lots)
    if (wrong.length > 0)
      yield {
        path: pointer,
        criterion: criterion.id,
        lots: wrong,
        field: 'BT-809-Lot',
        params: { name, way: 'strayed' },
      }
    if (fromNotice) continue
    for (const id of silent.size === 0 ? [] : lots) {
      const at = silent.get(id)
      if (at !== undefined) asked.set(id, at)
    }
  }
  for (const [id, at] of asked) yield { fact: `${at}/selectionSources`, lots: [id] }
}

/** Lots whose notice is to hold criteria, and which have none although others do. */
function* missing(context: LintContext, selection: readonly Entry[]): Generator<RuleReport> {
  // Without any the selection stage may not be written yet.
  if (selection.length === 0) return
  const covered = new Set([...new Set(selection.map(({ lots }) => lots))].flat())
  for (const [id, pointer] of lotsBy(context, (sources) => sources.includes('epo-notice'))) {
    if (!covered.has(id))
      yield {
        path: `${pointer}/selectionSources`,
        lots: [id],
        field: 'BT-821-Lot',
        params: { name: id, way: 'missing' },
      }
  }
}
