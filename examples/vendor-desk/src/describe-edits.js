import { paragraphs } from '@opensource-experts/core'
import { shortened } from './names-of.js'

const sentences = {
  fr: {
    place: (lots, body) => `${lots.join('\u00a0; ')}\u00a0: ${body}`,
    added: ({ name, weight }) => `critère «\u00a0${name}\u00a0» ajouté${weight ? `, pondération ${weight}` : ''}.`,
    removed: ({ name, weight }) => `critère «\u00a0${name}\u00a0» retiré${weight ? ` (pondération ${weight})` : ''}.`,
    moved: ({ name, before, after }) => `la pondération de «\u00a0${name}\u00a0» passe de ${before} à ${after}.`,
    renamed: ({ before, after }) => `le critère «\u00a0${before}\u00a0» s’appelle désormais «\u00a0${after}\u00a0».`,
    text: ({ name, after }) => `nouveau texte de «\u00a0${name}\u00a0»\u00a0: «\u00a0${after}\u00a0»`,
    termAdded: ({ text }) => `condition d’exécution ajoutée\u00a0: «\u00a0${text}\u00a0»`,
    termRemoved: ({ text }) => `condition d’exécution retirée\u00a0: «\u00a0${text}\u00a0»`,
    other: ({ field }) => `le champ ${field} change.`,
    align: ({ name, before, after }) =>
      `${name ? `«\u00a0${name}\u00a0»\u00a0: ` : ''}${before ? `${before} devient ` : ''}${after}`,
    nothing: 'à écrire par l’acheteur',
    all: 'Tous les lots',
  },
  en: {
    place: (lots, body) => `${lots.join('; ')}: ${body}`,
    added: ({ name, weight }) => `criterion “${name}” added${weight ? `, weight ${weight}` : ''}.`,
    removed: ({ name, weight }) => `criterion “${name}” taken out${weight ? ` (weight ${weight})` : ''}.`,
    moved: ({ name, before, after }) => `the weight of “${name}” goes from ${before} to ${after}.`,
    renamed: ({ before, after }) => `the criterion “${before}” is now called “${after}”.`,
    text: ({ name, after }) => `new text of “${name}”: “${after}”`,
    termAdded: ({ text }) => `condition of performance added: “${text}”`,
    termRemoved: ({ text }) => `condition of performance taken out: “${text}”`,
    other: ({ field }) => `the field ${field} changes.`,
    align: ({ name, before, after }) => `${name ? `“${name}”: ` : ''}${before ? `${before} becomes ` : ''}${after}`,
    nothing: 'to be written by the buyer',
    all: 'All lots',
  },
}

/**
 * The edits of a plan in words. They are the same for a form and for a notice, so one function serves both: by criterion, names
 * before ids, whole terms, what is the same in several lots once.
 */
export function describeEdits(edits, names, language) {
  const groups = new Map()
  // OPT-060 says only what kind of condition BT-70 is: it comes and goes with it.
  for (const edit of edits.filter((each) => termOf(each) !== 'OPT-060')) {
    const key = termOf(edit) === 'BT-70' ? `${edit.lot} BT-70` : `${edit.lot} ${edit.criterion ?? edit.field}`
    const group = groups.get(key)
    if (group) group.push(edit)
    else groups.set(key, [edit])
  }
  const lines = [...groups.values()].flatMap((group) =>
    bodiesOf(group, names, language).map((body) => ({ lot: names.lot(group[0].lot), body })),
  )
  return placed(lines, names, language)
}

/** What the tender documents must now say as well. */
export function describeAlignment(align, names, language) {
  const say = sentences[language]
  const lines = align.map(({ lot, field, criterion, before, after }) => {
    const name = criterion === undefined ? undefined : names.criterion(criterion)
    const text = (value) =>
      termOf({ field }) === 'BT-541' ? weightText(value, unitOf([], criterion, names), language) : value
    return {
      lot: names.lot(lot),
      body: say.align({
        name,
        before: before === null ? null : text(before),
        after: after === null ? say.nothing : text(after),
      }),
    }
  })
  return placed(lines, names, language)
}

function placed(lines, names, language) {
  const lots = new Map()
  for (const { lot, body } of lines) lots.set(body, [...new Set([...(lots.get(body) ?? []), lot])])
  const say = sentences[language]
  const all = names.lots.length > 1 ? names.lots.length : Number.POSITIVE_INFINITY
  return [...lots].map(([body, where]) => say.place(where.length === all ? [say.all] : where, body))
}

function bodiesOf(group, names, language) {
  const say = sentences[language]
  if (group.some((edit) => termOf(edit) === 'BT-70')) return termBodies(group, say, language)
  const { criterion, field: only } = group[0]
  const own = inLanguage(group, language)
  const field = (term) => own.find((edit) => termOf(edit) === term)
  const [label, text] = [field('BT-734'), field('BT-540')]
  const weight = group.find((edit) => termOf(edit) === 'BT-541' && edit.field.includes('Weight'))
  const shown = (value) => value && weightText(value, unitOf(group, criterion, names), language)
  const name = label?.after ?? label?.before ?? names.criterion(criterion)
  if (group.every(({ op }) => op === 'insert') && field('BT-539'))
    return [say.added({ name, weight: shown(weight?.after) })]
  if (group.every(({ op }) => op === 'remove') && field('BT-539'))
    return [say.removed({ name, weight: shown(weight?.before) })]
  const bodies = [
    ...(label ? [say.renamed({ before: label.before ?? name, after: label.after ?? '' })] : []),
    ...(weight ? [say.moved({ name, before: shown(weight.before) ?? '–', after: shown(weight.after) ?? '–' })] : []),
    ...(text ? [say.text({ name, after: shortened(text.after ?? '', 400) })] : []),
  ]
  return bodies.length > 0 ? bodies : [say.other({ field: only })]
}

/** A notice holds all terms of a lot in one text, a form each in its own: what differs is what paragraphs differ. */
function termBodies(group, say, language) {
  const own = inLanguage(group, language).filter((edit) => termOf(edit) === 'BT-70')
  const before = own.flatMap((edit) => paragraphs(edit.before ?? ''))
  const after = own.flatMap((edit) => paragraphs(edit.after ?? ''))
  return [
    ...before.filter((text) => !after.includes(text)).map((text) => say.termRemoved({ text })),
    ...after.filter((text) => !before.includes(text)).map((text) => say.termAdded({ text })),
  ]
}

/** One language of several: the reader's where the document has it, else the first. */
function inLanguage(group, language) {
  const tags = [...new Set(group.flatMap((edit) => edit.language ?? []))]
  const tag = tags.includes(language) ? language : tags[0]
  return group.filter((edit) => edit.language === undefined || edit.language === tag)
}

function termOf({ field }) {
  return /^(?:BT|OPT)-\d+/u.exec(field)?.[0] ?? field
}

/** What the number means: as the plan writes it, else as it was read. */
function unitOf(group, criterion, names) {
  const stated = group.find((edit) => termOf(edit) === 'BT-5421')
  return stated?.after ?? stated?.before ?? names.get(criterion)?.weight?.kind ?? 'percentage'
}

/** `54` as `54 %`, with the comma of French. */
export function weightText(value, unit, language) {
  const number = language === 'fr' ? value.replace('.', ',') : value
  if (!/^per/u.test(unit)) return number
  return language === 'fr' ? `${number}\u00a0%` : `${number} %`
}
