import type {
  EvidenceRequirement,
  FixedNumber,
  LocalizedText,
  Money,
  Scoring,
  Threshold,
} from '@opensource-experts/core'
import { textIn } from '@opensource-experts/core'
import type { MpePaste } from '../shape/mpe-shape'

/** A field and what to type or paste there. `text` is empty where the name of the field says it all. */
export type Pasted = Pick<MpePaste, 'field' | 'text'>

type Parts = Readonly<Record<string, unknown>>

/** What a member holds, field by field, in one language; none where it has no text in it. */
export function pasteOf(member: string, value: unknown, language: string): Pasted[] {
  const say = (field: string, text: string | undefined): Pasted[] => (text === undefined ? [] : [{ field, text }])
  const number = (each: unknown) => localNumber(each, language)
  switch (member) {
    case 'description':
    case 'noticeText':
    case 'verification':
    case 'contract':
    case 'specifications':
    case 'answer':
    case 'text':
    case 'title':
    case 'name':
      return say(member, filledIn(value, language))
    case 'evidence':
      return say(member, bullets((value as readonly EvidenceRequirement[]).map(({ text }) => filledIn(text, language))))
    case 'scoring':
      return say('steps', steps(value as Scoring, language))
    case 'fixed': {
      const { kind, value: amount } = value as FixedNumber
      return say(`fixed-${kind}`, number(amount))
    }
    case 'thresholds':
      return (value as readonly Threshold[]).flatMap((each) => say(each.kind, number(each.value)))
    case 'lotLimits': {
      const { submitted, awarded, allRequired, rule } = value as Parts
      return [
        ...say('lots-submitted', number(submitted)),
        ...say('lots-awarded', number(awarded)),
        ...say('lots-all', allRequired === true ? '' : undefined),
        ...say('lots-rule', filledIn(rule, language)),
      ]
    }
    case 'notDividedReason': {
      const { ground, text } = value as Parts
      return [...say('not-divided-ground', text0(ground)), ...say('not-divided-reason', filledIn(text, language))]
    }
    case 'fixedPrice':
      return say('fixed-price', value === true ? '' : undefined)
    case 'framework': {
      const { maxValue, years, maxParticipants, reopening } = value as Parts
      return [
        ...say('framework-value', money(maxValue, language)),
        ...say('framework-years', number(years)),
        ...say('framework-participants', number(maxParticipants)),
        ...say(`reopening-${String(reopening)}`, reopening === undefined ? undefined : ''),
      ]
    }
    case 'awardMethod': {
      const { complicated, orderJustification } = value as Parts
      return [
        ...say('formula', filledIn(complicated, language)),
        ...say('order-reason', filledIn(orderJustification, language)),
      ]
    }
    case 'software':
      return say(
        member,
        bullets((value as readonly Parts[]).map(({ name, repository }) => joined([name, repository], ' – '))),
      )
    case 'onSite':
      return say('on-site', value === true ? '' : undefined)
    case 'cpv':
    case 'nuts':
      return say(member, joined(value as readonly unknown[], ', '))
    // The estimated value is not pasted: the sheet is for tender documents, which do not show it.
    case 'durationMonths':
      return say('duration', number(value))
    case 'date':
      return say(member, text0(value))
    default:
      return []
  }
}

/** The text in the language, and in no other: a document is never filled in two. */
export function filledIn(texts: unknown, language: string): string | undefined {
  return text0(textIn(texts as LocalizedText | undefined, language)?.trim())
}

function steps({ steps: levels = [] }: Scoring, language: string): string | undefined {
  const said = levels.flatMap((level, mark) => {
    const text = filledIn(level, language)
    return text === undefined ? [] : [`${mark} – ${text}`]
  })
  return said.length > 0 ? said.join('\n') : undefined
}

function bullets(items: readonly (string | undefined)[]): string | undefined {
  const said = items.filter((each) => each !== undefined)
  if (said.length < 2) return said[0]
  return said.map((each) => `- ${each}`).join('\n')
}

function joined(items: readonly unknown[], between: string): string | undefined {
  return text0(items.filter((each) => typeof each === 'string' && each !== '').join(between))
}

function money(value: unknown, language: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { amount, currency } = value as Money
  return joined([localNumber(amount, language), currency], ' ')
}

/** Without groups of digits: a field for numbers takes none. */
function localNumber(value: unknown, language: string): string | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  return /^fr\b/iu.test(language) ? String(value).replace('.', ',') : String(value)
}

function text0(text: unknown): string | undefined {
  return typeof text === 'string' && text !== '' ? text : undefined
}
