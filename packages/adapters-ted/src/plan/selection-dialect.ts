import { type Criterion, type Loss, noticeText, type Refusal, type SelectionCriterion } from '@opensource-experts/core'
import { type SdkTable, supportedMinors, tableFor } from '../tables/sdk-tables'

/** BT-809 (from SDK 1.12), or BT-747 before it: the term that says what a selection criterion is about. */
export function selectionCodeField({ codes }: SdkTable): 'BT-809-Lot' | 'BT-747-Lot' {
  return codes['BT-809-Lot'].length > 0 ? 'BT-809-Lot' : 'BT-747-Lot'
}

/** Art. 58(1) of Directive 2014/24: the codes of BT-809 are of one of its three kinds, as BT-747 has them, or of none. */
const kinds: readonly (readonly [prefix: string, kind: string])[] = [
  ['slc-suit-', 'sui-act'],
  ['slc-stand-', 'ef-stand'],
  ['slc-abil-', 'tp-abil'],
  ['slc-', 'other'],
]

/** The code as this SDK writes it: the finer one of BT-809 becomes the kind that BT-747 has; never the other way. */
function codeInDialect(code: string | undefined, table: SdkTable): string | undefined {
  if (code === undefined || selectionCodeField(table) === 'BT-809-Lot' || !isFiner(code)) return code
  return kinds.find(([prefix]) => code.startsWith(prefix))?.[1]
}

function isFiner(code: string): boolean {
  return minorsWith(code, 'BT-809-Lot').length > 0
}

function minorsWith(code: string, ...fields: readonly ('BT-809-Lot' | 'BT-747-Lot')[]): string[] {
  return supportedMinors.filter((minor) => fields.some((field) => tableFor(minor)?.codes[field].includes(code)))
}

/** The criterion as this SDK can say it: its code, and from 1.12 no name (BT-749), which is its text where it has no other. */
export function inDialect<Kind extends Criterion>(given: Kind, table: SdkTable, languages: readonly string[]): Kind {
  if (given.kind !== 'selection') return given
  const code = codeInDialect(given.code, table)
  const coded = code === undefined ? given : { ...given, code }
  if (selectionCodeField(table) === 'BT-747-Lot' || !coded.name) return coded
  const { name, ...bare } = coded
  const lacking = languages.filter((language) => noticeText(bare as Criterion, language) === undefined)
  const texts = lacking.flatMap((language) => (name[language] === undefined ? [] : [[language, name[language]]]))
  if (texts.length === 0) return bare as Kind
  return { ...bare, description: { ...bare.description, ...Object.fromEntries(texts) } } as Kind
}

/** Why the code of a criterion cannot be written (BT-747 up to SDK 1.11, BT-809 from 1.12): both lists are closed. */
export function codeRefusals({ id, code }: SelectionCriterion, table: SdkTable): Refusal[] {
  const field = selectionCodeField(table)
  const written = codeInDialect(code, table)
  if (written !== undefined && table.codes[field].includes(written)) return []
  const minors = code === undefined ? [] : minorsWith(code, 'BT-809-Lot', 'BT-747-Lot')
  const reason = code === undefined ? 'missing' : minors.length > 0 ? 'other-minor' : 'unknown'
  const params = { reason, field, sdk: table.minor, codes: table.codes[field] }
  return [
    {
      code: 'code-not-in-list',
      criterion: id,
      params: { ...params, ...(code === undefined ? {} : { value: code.slice(0, longestShown) }), minors },
    },
  ]
}

const longestShown = 100

/** What a selection criterion has and a notice of this SDK cannot say. */
export function selectionLosses(given: SelectionCriterion, lot: string, table: SdkTable): Loss[] {
  const { id, code, name, minimum } = given
  const losses: Loss[] = []
  const written = codeInDialect(code, table)
  if (code !== undefined && written !== undefined && written !== code)
    losses.push({ code: 'code-coarser', criterion: id, lot, params: { field: 'BT-747-Lot', code, written } })
  const members: string[] = []
  // BT-749 is gone from 1.12; a name that stands alone is written as the text.
  const hasText = given.noticeText !== undefined || given.description !== undefined
  if (name && hasText && selectionCodeField(table) === 'BT-809-Lot') members.push('name')
  if (given.noticeText && given.description) members.push('description')
  if (minimum && minimum.inNotice !== true) members.push('minimum')
  for (const member of ['evidence', 'verification', 'subjectMatterLink', 'documentTexts'] as const)
    if (given[member] !== undefined) members.push(member)
  if (members.length > 0) losses.push({ code: 'documents-only', criterion: id, lot, params: { members } })
  return losses
}
