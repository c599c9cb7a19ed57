import {
  type Criterion,
  formatDecimal,
  type Loss,
  noticeText,
  parseDecimal,
  type Refusal,
  type SelectionCriterion,
} from '@opensource-experts/core'
import { type EspdType, espdType, espdTypes } from './espd-types'

/** What a group of the request is to ask. */
export interface Wanted {
  readonly type: EspdType
  /** Ids of the criteria that ask it, the first of which names its edits. */
  readonly criterion: string
  readonly lots: readonly string[]
  /** True where it is asked of every lot. */
  readonly whole: boolean
  readonly text?: string
  readonly minimum?: {
    readonly amount: string
    readonly currency?: string
    readonly years?: string
    readonly basis?: string
  }
}

/** What is asked, by type; what lots ask in the same words is asked once. */
export function wantedOf(
  criteria: readonly Criterion[],
  language: string,
  types: Readonly<Record<string, string>>,
  all: readonly string[],
): { readonly wanted: readonly Wanted[]; readonly refusals: Refusal[]; readonly losses: Loss[] } {
  const refusals: Refusal[] = []
  const losses: Loss[] = []
  const wanted = new Map<string, Wanted>()
  criteria.forEach((criterion, index) => {
    const pointer = `/criteria/${index}`
    const { id } = criterion
    if (criterion.kind !== 'selection') {
      refusals.push({
        code: 'kind-not-supported',
        criterion: id,
        pointer,
        params: { reason: 'espd', kind: criterion.kind },
      })
      return
    }
    const type = typeOf(criterion, types, refusals, pointer)
    const text = noticeText(criterion, language)
    if (type?.text && text === undefined && (criterion.description ?? criterion.noticeText ?? criterion.name))
      refusals.push({ code: 'language-missing', criterion: id, pointer, params: { languages: [language] } })
    if (!type) return
    losses.push(...lossesOf(criterion, type, text, language))
    const what = {
      type,
      ...(type.text && text !== undefined ? { text } : {}),
      ...minimumOf(criterion, type),
    }
    const whole = criterion.lots === 'all'
    const lots = criterion.lots === 'all' ? all : criterion.lots
    const key = JSON.stringify([type.type, what.text, what.minimum])
    const same = wanted.get(key)
    const joined = same && { ...same, whole: same.whole || whole, lots: [...new Set([...same.lots, ...lots])] }
    wanted.set(key, joined ?? { ...what, criterion: id, whole, lots })
  })
  return { wanted: [...wanted.values()], refusals, losses }
}

/** The type of the ESPD: by the code, where one code has two by what the caller says, or by the id that reading gave. */
function typeOf(
  { id, code }: SelectionCriterion,
  types: Readonly<Record<string, string>>,
  refusals: Refusal[],
  pointer: string,
): EspdType | undefined {
  const about = { criterion: id, pointer }
  const candidates = espdTypes.filter((each) => each.code === code)
  if (candidates.length === 0) {
    const reason = code === undefined ? 'espd-missing' : 'espd'
    const params = {
      reason,
      value: (code ?? '').slice(0, 100),
      codes: [...new Set(espdTypes.map((each) => each.code))],
    }
    refusals.push({ code: 'code-not-in-list', ...about, params })
    return undefined
  }
  const said = Object.hasOwn(types, id) ? types[id] : /^espd\.([a-z-]+)\.\d{1,6}$/u.exec(id)?.[1]
  const [only] = candidates
  if (candidates.length === 1 && !Object.hasOwn(types, id)) return only
  const meant = candidates.find(({ type }) => type === said)
  if (!meant) {
    const known = candidates.map(({ type }) => type)
    refusals.push({ code: 'conflicting-value', ...about, params: { reason: 'espd-type', code, types: known } })
  }
  return meant && espdType(meant.type)
}

function minimumOf({ minimum }: SelectionCriterion, type: EspdType): Pick<Wanted, 'minimum'> {
  if (!minimum || minimum.what !== type.minimum?.what) return {}
  const money = typeof minimum.value === 'object' ? minimum.value : undefined
  if ((type.minimum.of === 'MINIMUM_AMOUNT') !== (money !== undefined)) return {}
  const number = parseDecimal(money?.amount ?? (minimum.value as string | number))
  if (!number) return {}
  return {
    minimum: {
      amount: formatDecimal(number),
      ...(money ? { currency: money.currency } : {}),
      ...(type.minimum.years && minimum.years !== undefined ? { years: String(minimum.years) } : {}),
      ...(type.basis && minimum.basis !== undefined ? { basis: minimum.basis } : {}),
    },
  }
}

/** What a criterion says and the ESPD has no place for. */
function lossesOf(criterion: SelectionCriterion, type: EspdType, text: string | undefined, language: string): Loss[] {
  const { id, minimum } = criterion
  const members: string[] = []
  if (criterion.name && (criterion.description || criterion.noticeText)) members.push('name')
  if (minimum && minimumOf(criterion, type).minimum === undefined) members.push('minimum')
  for (const member of [
    'weight',
    'thresholds',
    'evidence',
    'verification',
    'subjectMatterLink',
    'documentTexts',
  ] as const)
    if (criterion[member] !== undefined) members.push(member)
  // UBL 2.3: `cbc:ExpectedDescription` stands once in a property, whatever its language.
  const others = type.text && text !== undefined ? otherLanguages(criterion, language) : []
  return [
    ...(others.length > 0 ? [{ code: 'espd-language', criterion: id, params: { language, languages: others } }] : []),
    ...(text !== undefined && !type.text ? [{ code: 'espd-text', criterion: id, params: { type: type.type } }] : []),
    ...(members.length > 0 ? [{ code: 'documents-only', criterion: id, params: { members } }] : []),
  ]
}

function otherLanguages(criterion: SelectionCriterion, language: string): string[] {
  const { noticeText: short, description, name } = criterion
  const all = new Set([short, description, name].flatMap((texts) => Object.keys(texts ?? {})))
  return [...all].filter((each) => each !== language && noticeText(criterion, each) !== undefined)
}
