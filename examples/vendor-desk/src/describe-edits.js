import { paragraphs } from '@opensource-experts/core'
import { shortened } from './names-of.js'

const sentences = {
  fr: {
    added: ({ lot, name, weight }) => `${lot} : critère « ${name} » ajouté${weight ? `, pondération ${weight}` : ''}.`,
    removed: ({ lot, name, weight }) => `${lot} : critère « ${name} » retiré${weight ? ` (pondération ${weight})` : ''}.`,
    moved: ({ lot, name, before, after }) => `${lot} : la pondération de « ${name} » passe de ${before} à ${after}.`,
    renamed: ({ lot, before, after }) => `${lot} : le critère « ${before} » s’appelle désormais « ${after} ».`,
    text: ({ lot, name, after }) => `${lot} : nouveau texte de « ${name} » : « ${after} »`,
    termAdded: ({ lot, text }) => `${lot} : condition d’exécution ajoutée : « ${text} »`,
    termRemoved: ({ lot, text }) => `${lot} : condition d’exécution retirée : « ${text} »`,
    other: ({ lot, field }) => `${lot} : le champ ${field} change.`,
    nothing: 'à écrire par l’acheteur',
    align: ({ lot, name, before, after }) => `${lot}${name ? `, « ${name} »` : ''} : ${before ? `${before} devient ` : ''}${after}`,
  },
  en: {
    added: ({ lot, name, weight }) => `${lot}: criterion “${name}” added${weight ? `, weight ${weight}` : ''}.`,
    removed: ({ lot, name, weight }) => `${lot}: criterion “${name}” taken out${weight ? ` (weight ${weight})` : ''}.`,
    moved: ({ lot, name, before, after }) => `${lot}: the weight of “${name}” goes from ${before} to ${after}.`,
    renamed: ({ lot, before, after }) => `${lot}: the criterion “${before}” is now called “${after}”.`,
    text: ({ lot, name, after }) => `${lot}: new text of “${name}”: “${after}”`,
    termAdded: ({ lot, text }) => `${lot}: condition of performance added: “${text}”`,
    termRemoved: ({ lot, text }) => `${lot}: condition of performance taken out: “${text}”`,
    other: ({ lot, field }) => `${lot}: the field ${field} changes.`,
    nothing: 'to be written by the buyer',
    align: ({ lot, name, before, after }) => `${lot}${name ? `, “${name}”` : ''}: ${before ? `${before} becomes ` : ''}${after}`,
  },
}

/**
 * The edits of a plan in words. They are the same for a form and for a notice, so one function serves both: grouped by lot and
 * criterion, names before ids, whole terms.
 */
export function describeEdits(edits, names, language) {
  const say = sentences[language]
  const groups = new Map()
  for (const edit of edits) {
    const key = termOf(edit) === 'BT-70' ? `${edit.lot} BT-70` : `${edit.lot} ${edit.criterion ?? edit.field}`
    groups.set(key, [...(groups.get(key) ?? []), edit])
  }
  return [...groups.values()].flatMap((group) => linesOf(group, names, say, language))
}

function linesOf(group, names, say, language) {
  const [{ lot: id, criterion }] = group
  const lot = names.lot(id)
  if (group.some((edit) => termOf(edit) === 'BT-70')) return termLines(group, lot, say, language)
  const name = names.criterion(criterion)
  const field = (term) => inLanguage(group, language).find((edit) => termOf(edit) === term)
  const weight = group.find((edit) => termOf(edit) === 'BT-541' && edit.field.includes('Weight'))
  const inserted = group.every(({ op }) => op === 'insert')
  const removed = group.every(({ op }) => op === 'remove')
  if (inserted && field('BT-539'))
    return [say.added({ lot, name: field('BT-734')?.after ?? name, weight: weight && weightText(weight.after, unitOf(group, criterion, names), language) })]
  if (removed && field('BT-539'))
    return [say.removed({ lot, name: field('BT-734')?.before ?? name, weight: weight && weightText(weight.before, unitOf(group, criterion, names), language) })]
  const unit = unitOf(group, criterion, names)
  const lines = []
  const label = field('BT-734')
  const text = field('BT-540')
  if (label) lines.push(say.renamed({ lot, before: label.before ?? name, after: label.after ?? '' }))
  if (weight)
    lines.push(say.moved({ lot, name: label?.after ?? name, before: weightText(weight.before, unit, language), after: weightText(weight.after, unit, language) }))
  if (text) lines.push(say.text({ lot, name: label?.after ?? name, after: shortened(text.after ?? '', 400) }))
  return lines.length > 0 ? lines : [say.other({ lot, field: group[0].field })]
}

/** A notice holds all terms of a lot in one text, a form each in its own: what differs is what paragraphs differ. */
function termLines(group, lot, say, language) {
  const own = inLanguage(group, language).filter((edit) => termOf(edit) === 'BT-70')
  const before = own.flatMap((edit) => paragraphs(edit.before ?? ''))
  const after = own.flatMap((edit) => paragraphs(edit.after ?? ''))
  return [
    ...before.filter((text) => !after.includes(text)).map((text) => say.termRemoved({ lot, text })),
    ...after.filter((text) => !before.includes(text)).map((text) => say.termAdded({ lot, text })),
  ]
}

/** One language of several: the reader's where the document has it, else the first. */
function inLanguage(group, language) {
  const tags = [...new Set(group.flatMap((edit) => edit.language ?? []))]
  const tag = tags.includes(language) ? language : tags[0]
  return group.filter((edit) => edit.language === undefined || edit.language === tag)
}

/** What the tender documents must now say as well. */
export function describeAlignment(align, names, language) {
  const say = sentences[language]
  return align.map(({ lot, criterion, before, after }) =>
    say.align({
      lot: names.lot(lot),
      name: criterion === undefined ? undefined : names.criterion(criterion),
      before,
      after: after ?? say.nothing,
    }),
  )
}

function termOf({ field }) {
  return /^(?:BT|OPT)-\d+/u.exec(field)?.[0] ?? field
}

function unitOf(group, criterion, names) {
  const stated = group.find((edit) => termOf(edit) === 'BT-5421')
  return stated?.after ?? stated?.before ?? names.get(criterion)?.weight?.kind ?? 'percentage'
}

/** `54` as `54 %`, with the comma of French. */
function weightText(value, unit, language) {
  if (value === null || value === undefined) return '–'
  const number = language === 'fr' ? value.replace('.', ',') : value
  if (!/^per/u.test(unit)) return number
  return language === 'fr' ? `${number}\u00a0%` : `${number} %`
}
