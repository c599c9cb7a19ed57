import { type Money, type Procurement, parseDecimal, textIn } from '@opensource-experts/core'
import type { NeedWords } from '../propose/need-words'
import type { Note } from './proposal-change'

/** Two procurements, and how their differences are said. */
export interface Both {
  readonly before: Procurement
  readonly after: Procurement
  readonly locale: string
  readonly words: NeedWords
  readonly note: Note
}

/** A name in the language asked, else in another that it has, else what stands for it. */
export function nameIn(name: Readonly<Record<string, string>> | undefined, locale: string, otherwise: string): string {
  const [any] = Object.values(name ?? {}).filter((each) => each.trim() !== '')
  return textIn(name, locale) ?? any ?? otherwise
}

/** `240 000 EUR`, or that there is none. */
export function amountText({ words }: Both, value: Money | undefined): string {
  const exact = value && parseDecimal(value.amount)
  if (!value || !exact) return words.say('change.none')
  return words.say('change.amount', { value: String(value.amount), currency: value.currency })
}
