import type { ClauseParam } from '@opensource-experts/core'
import type { ClauseText, Phrases } from '../clauses/clause-text'

const placeholder = /\{(\w+)(?::([^|{}]*)\|([^{}]*))?\}/gu

/** What a template is filled with in one language. */
export interface Filling {
  readonly language: string
  readonly phrases: Phrases
  readonly text: ClauseText
  readonly values: Readonly<Record<string, ClauseParam>>
}

/** Fills `{name}` and `{name:form|forms}`. A name without value stays visible, for `lint` (EFO-06) to find. */
export function fill(template: string, filling: Filling): string {
  return typeset(template, filling.language).replace(
    placeholder,
    (whole: string, name: string, one?: string, other?: string) => {
      const words = show(name, filling)
      if (words === undefined) return whole
      if (one === undefined || other === undefined) return words
      return `${words} ${isOne(filling.values[name], filling.language) ? one : other}`
    },
  )
}

function show(name: string, { phrases, text, values }: Filling): string | undefined {
  const value = values[name]
  if (name === 'components') {
    return Array.isArray(value) ? `${phrases.lotSoftware} (${value.join(', ')})` : phrases.lotSoftware
  }
  if (value === undefined) return undefined
  const choices = text.choices?.[name]
  if (Array.isArray(value)) return value.map((each: string) => choices?.[each] ?? each).join(phrases.separator)
  if (typeof value === 'string' && choices?.[value] !== undefined) return choices[value]
  return typeof value === 'number' ? String(value).replace('.', phrases.decimalMark) : String(value)
}

/** English counts 1 alone as singular, French everything below 2. */
function isOne(value: ClauseParam | undefined, language: string): boolean {
  return new Intl.PluralRules(language).select(Number(value)) === 'one'
}

/** French puts a no-break space before double signs and the per cent sign: only in our own text, never the buyer's. */
function typeset(template: string, language: string): string {
  if (language.split('-')[0] !== 'fr') return template
  return template.replace(/ ([:;?!»%])/gu, '\u00a0$1').replace(/« /gu, '«\u00a0')
}
