import { proposeCriteriaWithReasons } from '@opensource-experts/criteria'

/** What the catalogue proposes for the procurement, of the kinds that the platform holds. */
export function proposed(procurement, { level, kinds }) {
  return proposeCriteriaWithReasons(procurement, { level }).criteria.filter(({ kind }) => kinds.includes(kind))
}

/** The same for a page: names and short texts in the language of the procurement, and why. */
export function proposals(procurement, { level, kinds }) {
  const { criteria, reasons } = proposeCriteriaWithReasons(procurement, { level })
  const tag = procurement.languages[0]
  return criteria
    .map((criterion, index) => ({ criterion, index }))
    .filter(({ criterion }) => kinds.includes(criterion.kind))
    .map(({ criterion, index }) => ({
      clause: criterion.clause.id,
      level: criterion.clause.level,
      kind: criterion.kind,
      name: criterion.name?.[tag] ?? criterion.id,
      text: criterion.noticeText?.[tag] ?? criterion.description?.[tag] ?? '',
      weight: criterion.weight === undefined ? null : String(criterion.weight.value),
      why: reasons.filter(({ path }) => path === `/criteria/${index}`).map(({ text }) => text),
    }))
}
