import { type Criterion, fromPointer, type Procurement } from '@opensource-experts/core'
import { headingMember } from '../shape/heading'
import type { MpeLoss, MpePaste } from '../shape/mpe-shape'
import { filledIn, pasteOf } from './paste-of'

/** What the form has no field for, as text to paste where it belongs: field by field, in one language. */
export function elsewhere(losses: readonly MpeLoss[], procurement: Procurement, language: string): MpePaste[] {
  return losses.flatMap((loss) => pastesOf(loss, procurement, language))
}

/** The members of a criterion of another kind that a document states, in the order in which it states them. */
const stated = ['name', 'description', 'noticeText', 'evidence', 'verification'] as const

function pastesOf({ code, lot, criterion, pointer, params }: MpeLoss, procurement: Procurement, language: string) {
  const { document } = params
  const path = fromPointer(pointer)
  const at = { document, title: titleOf(path, procurement, language), ...(lot === undefined ? {} : { lot }) }
  const whose = criterion === undefined ? at : { ...at, criterion }
  const paste = (place: string, member: string, value: unknown, tag = language): MpePaste[] =>
    pasteOf(member, value, tag).map((each) => ({ ...whose, pointer: place, ...each, language: tag }))
  const value = path.reduce<unknown>(memberOf, procurement)
  if (code === 'other-language') return paste(pointer, path.at(-2) ?? '', { [path.at(-1) ?? '']: value }, path.at(-1))
  if (code === 'performance-term' || code === 'selection-criterion' || code === 'technical-specification') {
    const { description } = value as Criterion
    return stated
      .filter((member) => member !== 'noticeText' || filledIn(description, language) === undefined)
      .flatMap((member) => paste(pointer, member, memberOf(value, member) ?? []))
  }
  if (code === 'other-screens') {
    const members = params.members as readonly string[]
    return members.flatMap((member) => paste(`${pointer}/${member}`, member, memberOf(value, member)))
  }
  return code === 'extensions' || code === 'unknown-member' ? [] : paste(pointer, path.at(-1) ?? '', value)
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}

/** What a place is about, in the buyer's words: a criterion with its sub-criterion, a lot, or nothing for the whole. */
function titleOf([list, index, part, sub]: readonly string[], procurement: Procurement, language: string): string {
  if (list === 'criteria') {
    const criterion = procurement.criteria[Number(index)]
    const below =
      part === 'subCriteria' && criterion?.kind === 'award' ? criterion.subCriteria?.[Number(sub)] : undefined
    const name = criterionName(criterion, language)
    return below ? `${name} – ${filledIn(below.name, language) ?? below.id ?? Number(sub) + 1}` : name
  }
  if (list === 'lotClauses') {
    const clause = procurement.lotClauses?.[Number(index)]
    return filledIn(clause?.name, language) ?? clause?.id ?? ''
  }
  const lot = list === 'lots' ? procurement.lots[Number(index)] : undefined
  if (!lot) return ''
  const title = filledIn(lot.title, language)
  return title === undefined ? lot.id : `${lot.id} – ${title}`
}

/** The name of a criterion in the language, else its id: a heading as long as a text is cut. */
export function criterionName(criterion: Criterion | undefined, language: string): string {
  const member = criterion && headingMember(criterion, language)
  const name = (member && filledIn(criterion[member], language)) ?? criterion?.id ?? ''
  const line = name.replace(/\s+/gu, ' ')
  return line.length > 100 ? `${line.slice(0, 99).trimEnd()}…` : line
}
