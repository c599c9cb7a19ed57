import type { Edit } from '@opensource-experts/core'
import type { Context } from '../io/context'
import type { Style } from '../io/paint'
import { say, sayIfKnown } from '../words/say'
import { changedParagraphs } from './changed-paragraphs'
import { columns } from './columns'
import { grouped } from './grouped'
import type { Names } from './names'
import { short } from './short'

/** Names before and after: an id may mean one criterion before and another one after. */
export interface EditNames {
  readonly before: Names
  readonly after: Names
}

const styles: Readonly<Record<Edit['op'], Style>> = { insert: 'green', replace: 'yellow', remove: 'red' }

/** What is longer stands below its line, in whole paragraphs. */
const widest = 100

/** Edits by lot and criterion, by name; lots with the same changes stand together. */
export function editsText(edits: readonly Edit[], names: EditNames, context: Context): string[] {
  const { lang, paint } = context
  const blocks = new Map<string, { readonly lots: string[]; readonly lines: readonly string[] }>()
  for (const [lot, its] of grouped(edits, ({ lot: id }) => id)) {
    const lines = lotLines(its, names, context)
    const key = lines.map((line) => line.replaceAll(`${lot}.`, '*.')).join('\n')
    const same = blocks.get(key)
    if (same) same.lots.push(lot)
    else blocks.set(key, { lots: [lot], lines })
  }
  return [
    `  ${say(lang, 'edits', { count: edits.length })}`,
    ...[...blocks.values()].flatMap(({ lots, lines }) => [
      ...lots.map((lot) => `    ${paint('bold', names.after.lot(lot))}`),
      ...lines,
    ]),
  ]
}

function lotLines(edits: readonly Edit[], names: EditNames, context: Context): string[] {
  return byCriterion(edits, names).flatMap(({ name, edits: its }) => [
    ...(name === undefined ? [] : [`      ${name}`]),
    ...editLines(its, context),
  ])
}

/** The edits of a lot by criterion, each with its name; what belongs to none has no name. */
export function byCriterion(
  edits: readonly Edit[],
  names: EditNames,
): { readonly name: string | undefined; readonly edits: readonly Edit[] }[] {
  // BT-70 holds all terms of a lot: the paragraphs say which one.
  const isText = ({ op, field }: Edit) => op === 'replace' && field.startsWith('BT-70-')
  const groups = grouped(edits, (edit) =>
    isText(edit) ? '' : `${edit.op === 'remove' ? 'before' : 'after'} ${edit.criterion ?? ''}`,
  )
  return [...groups.values()].map((its) => {
    const [first] = its
    const known = first?.op === 'remove' ? names.before : names.after
    const named = first?.criterion !== undefined && !isText(first)
    return { name: named ? known.criterion(first.criterion ?? '') : undefined, edits: its }
  })
}

/** A line for each edit, and below it the paragraphs of a text that is too long for one. */
function editLines(edits: readonly Edit[], { lang, paint }: Context): string[] {
  const rows = columns(
    edits.map((edit) => [
      paint(styles[edit.op], say(lang, edit.op)),
      labelOf(edit, lang),
      isLong(edit) ? '' : shownValue(edit, lang),
      paint('dim', `[${edit.field}]`),
    ]),
    8,
  )
  return edits.flatMap((edit, index) => [
    rows[index] ?? '',
    ...(isLong(edit) ? paragraphLines(edit, { lang, paint }) : []),
  ])
}

/** What a field holds in words, with its language. */
export function labelOf({ field, language }: Pick<Edit, 'field' | 'language'>, lang: Context['lang']): string {
  const label = fieldWord(field, lang)
  return language === undefined ? label : `${label} (${language})`
}

/** A word for a field of a notice: its own, else that of its business term, else its id. */
export function fieldWord(field: string, lang: Context['lang']): string {
  const term = /^[A-Z]{2,3}-\d+/u.exec(field)?.[0] ?? field
  // The number of BT-541 says in its last part what it counts.
  const part = field.split('-').at(-1) ?? ''
  return sayIfKnown(lang, `field.${term}.${part}`) ?? sayIfKnown(lang, `field.${term}`) ?? field
}

export function isLong({ before, after }: Edit): boolean {
  return [before, after].some((text) => text !== null && (text.length > widest || text.includes('\n')))
}

function shownValue({ op, field, before, after }: Edit, lang: Context['lang']): string {
  const one = (text: string | null) => (text === null ? '-' : short(valueWord(field, text, lang), widest))
  return op === 'replace' ? `${one(before)} → ${one(after)}` : one(after ?? before)
}

/** Codes of a notice have a word where they mean something to a reader. */
export function valueWord(field: string, value: string, lang: Context['lang']): string {
  const term = /^[A-Z]{2,3}-\d+/u.exec(field)?.[0] ?? field
  return sayIfKnown(lang, `value.${term}.${value}`) ?? value
}

function paragraphLines({ before, after }: Edit, { lang, paint }: Pick<Context, 'lang' | 'paint'>): string[] {
  const { removed, added, kept } = changedParagraphs(before, after)
  const lines = (style: Style, sign: string, texts: readonly string[]) =>
    texts.map((text) => `          ${paint(style, sign)} ${short(text, Number.POSITIVE_INFINITY)}`)
  return [
    ...(kept > 0 ? [`          ${paint('dim', say(lang, 'kept-paragraphs', { count: kept }))}`] : []),
    ...lines('red', '-', removed),
    ...lines('green', '+', added),
  ]
}
