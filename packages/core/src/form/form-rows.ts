import { defined } from '../data/defined'
import { OseError } from '../errors/ose-error'
import type { AwardCriterion, ClauseReference, Criterion } from '../model/criterion'
import type { LocalizedText } from '../model/text'
import type { Weight } from '../model/weight'
import { textIn } from '../text/text-in'
import { lotsOf } from '../weights/by-lot'
import { noticeName, noticeText } from '../weights/identity'
import { numberText } from './form-fields'

/** A criterion or a condition as a platform keeps it: one row for each lot, texts in one language, numbers as typed. */
export interface FormRow {
  /** Its key in the platform. Default: an id such as `LOT-0001.award.2`. */
  readonly id?: string
  /** Default `award`. */
  readonly kind?: 'award' | 'selection' | 'performance'
  /** `1`, `Lot 1` or `LOT-0001`. Absent: every lot. */
  readonly lot?: string | number
  /** BT-734. */
  readonly name?: string
  /** BT-540, BT-750, BT-70. */
  readonly text?: string
  /** BT-539, of an award criterion. Default `quality`. */
  readonly type?: AwardCriterion['type']
  /** BT-541, with the decimal sign of the form: `12,5`. Empty: none. */
  readonly weight?: string | number
  /** The clause that it was made from, where the platform keeps that. */
  readonly clause?: ClauseReference
}

export interface FormOptions {
  /** The sign that the form's numbers are typed with. */
  readonly decimals: ',' | '.'
  /** BCP 47: the language of the form. */
  readonly language: string
  /** The lots of the procurement. `label` is what the form calls one; default: the number in its id, `1` for `LOT-0001`. */
  readonly lots: readonly { readonly id: string; readonly label?: string }[]
  /** What weights are. Default `percentage`. */
  readonly weights?: Weight['kind']
}

/**
 * The criteria that the rows of a form hold, in order: what a `Procurement` takes.
 * @throws OseError `input-invalid` with every row whose lot is not there, or whose weight is no number above 0.
 */
export function fromForm(rows: readonly FormRow[], options: FormOptions): Criterion[] {
  const issues: Issue[] = []
  const counts = new Map<string, number>()
  const lots = lotsByName(options)
  const criteria = rows.map((row, index): Criterion => {
    const { kind = 'award', clause } = row
    const lot = row.lot === undefined ? undefined : lots.get(nameOf(row.lot))
    if (row.lot !== undefined && lot === undefined) issues.push(lotIssue(row.lot, index, options))
    const place = lot ?? 'all'
    const count = (counts.get(`${place} ${kind}`) ?? 0) + 1
    counts.set(`${place} ${kind}`, count)
    const base = {
      id: row.id ?? `${place === 'all' ? '' : `${place}.`}${kind}.${count}`,
      origin: 'notice' as const,
      lots: lot === undefined ? ('all' as const) : [lot],
      ...defined({
        clause,
        name: localized(row.name, options),
        description: localized(row.text, options),
      }),
    }
    if (kind !== 'award') return { ...base, kind }
    const weight = weightOf(row, index, options, issues)
    return { ...base, kind, type: row.type ?? 'quality', ...defined({ weight }) }
  })
  const [first] = issues
  if (!first) return criteria
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  throw new OseError('input-invalid', `fromForm: ${first.message}${more}`, {
    path: first.path,
    facts: { call: 'fromForm', issues: issues.slice(0, 100) },
  })
}

/** The rows that a form shows for criteria: one for each lot and criterion, in order. The way back of `fromForm`. */
export function toForm(criteria: readonly Criterion[], options: FormOptions): FormRow[] {
  const { language, decimals } = options
  const labels = new Map(options.lots.map((lot) => [lot.id, labelOf(lot)]))
  return criteria.flatMap((criterion): FormRow[] => {
    const { kind, clause } = criterion
    if (kind === 'technical-specification') return []
    const row = {
      kind,
      ...defined({ name: noticeName(criterion, language), text: rawText(criterion, language), clause }),
      ...(criterion.kind === 'award'
        ? defined({
            type: criterion.type,
            weight: criterion.weight && numberText(criterion.weight.value).replace('.', decimals),
          })
        : {}),
    }
    if (criterion.lots === 'all') return [{ id: criterion.id, ...row }]
    const lots = lotsOf(criterion, { lots: [] })
    return lots.map((lot) => ({
      id: lots.length > 1 ? `${lot}.${criterion.id}` : criterion.id,
      lot: labels.get(lot) ?? lot,
      ...row,
    }))
  })
}

interface Issue {
  readonly argument: 'rows'
  readonly path: string
  readonly code: string
  readonly message: string
  readonly expected: string
  readonly found: unknown
  readonly write?: string
}

/** The text as the form holds it: a condition may be several paragraphs. */
function rawText(criterion: Criterion, language: string): string | undefined {
  const { description, noticeText: short, name } = criterion
  const own = short ? undefined : textIn(description, language)
  if (own !== undefined) return own
  const text = noticeText(criterion, language)
  return text === noticeName({ ...criterion, name: name ?? {} }, language) && !short ? undefined : text
}

function localized(text: string | undefined, { language }: FormOptions): LocalizedText | undefined {
  return text === undefined || text.trim() === '' ? undefined : { [language]: text }
}

function labelOf({ id, label }: FormOptions['lots'][number]): string {
  const digits = /\d+$/u.exec(id)?.[0]
  return label ?? (digits === undefined ? id : String(BigInt(digits)))
}

function nameOf(lot: string | number): string {
  return String(lot).trim().toLowerCase()
}

/** Ids, labels, and labels after the word that forms put before them: `1`, `Lot 1`, `Los 1`, `n° 1`. */
function lotsByName({ lots }: FormOptions): { get(name: string): string | undefined } {
  const names = new Map<string, string>()
  for (const lot of lots) {
    names.set(nameOf(labelOf(lot)), lot.id)
    names.set(nameOf(lot.id), lot.id)
  }
  return {
    get: (name) => names.get(name) ?? names.get(name.slice(name.lastIndexOf(' ') + 1).replace(/^0+(?=\d)/u, '')),
  }
}

function lotIssue(found: string | number, index: number, { lots }: FormOptions): Issue {
  const known = lots.slice(0, 20).map(labelOf).join(', ')
  const expected = `one of the lots ${known}`
  const message = `row ${index + 1} is for lot "${found}", which is not there. Write ${expected}.`
  return { argument: 'rows', path: `/${index}/lot`, code: 'lot-not-found', message, expected, found }
}

function weightOf(
  row: FormRow,
  index: number,
  { decimals, weights: kind = 'percentage' }: FormOptions,
  issues: Issue[],
): Weight | undefined {
  const { weight } = row
  if (weight === undefined || (typeof weight === 'string' && weight.trim() === '')) return undefined
  const typed = typeof weight === 'number' ? String(weight) : weight.trim()
  const number = typeof weight === 'number' ? typed : typed.replace(decimals, '.')
  const other = decimals === ',' ? '.' : ','
  const plain = /^\d{1,40}(?:\.\d{1,40})?$/u.test(number) && !(typeof weight === 'string' && typed.includes(other))
  if (plain && /[1-9]/u.test(number)) return { kind, value: typeof weight === 'number' ? weight : exactly(number) }
  const write = /^\d+[.,]\d+$/u.test(typed) && typed.includes(other) ? typed.replace(other, decimals) : undefined
  const expected = `a number above 0, written like 12${decimals}5`
  const message = `row ${index + 1} has the weight "${typed}". Write ${write ?? expected}.`
  issues.push({
    argument: 'rows',
    path: `/${index}/weight`,
    code: 'weight-not-a-number',
    message,
    expected,
    found: weight,
    ...defined({ write }),
  })
  return undefined
}

/** 52.5 as a number where it prints back the same, else as it was typed. */
function exactly(number: string): number | string {
  const plain = numberText(number)
  return String(Number(plain)) === plain ? Number(plain) : plain
}
