import { readingInput } from '../errors/expect-input'
import { listsOf, rulesOf, writtenNumber } from './intl-of'

/**
 * A sentence as it is kept: ICU MessageFormat, parsed when the package is built, so that neither parser nor templates
 * travel to a browser. Text stands as it is; `[name]` is an argument, `['#']` the number of the plural around it.
 */
export type Message = string | readonly MessagePart[]

export type MessagePart =
  | string
  | readonly [name: string]
  | readonly [name: string, kind: 'number']
  | readonly [name: string, kind: 'plural' | 'ordinal', options: MessageOptions, offset?: number]
  | readonly [name: string, kind: 'select', options: MessageOptions]

/** Plural categories of CLDR, `=1` for an exact number, or the values of a select; `other` is always there. */
export type MessageOptions = Readonly<Record<string, Message>>

export type MessageParams = Readonly<Record<string, unknown>>

/**
 * Fills a message. Plurals, numbers and lists are those of the language (`Intl`). An argument that is missing stays in
 * braces: what is wrong is seen, and nothing is invented.
 */
export function formatMessage(message: Message, params: MessageParams, locale: string): string {
  const expected = 'a sentence that compileMessages has made, and plain values for its arguments'
  return readingInput('formatMessage', 'message', expected, () => render(message, params, locale, '#'))
}

function render(message: Message, params: MessageParams, locale: string, counted: string): string {
  if (typeof message === 'string') return message
  return message.map((part) => (typeof part === 'string' ? part : filled(part, params, locale, counted))).join('')
}

function filled(part: Exclude<MessagePart, string>, params: MessageParams, locale: string, counted: string): string {
  const [name, kind, options, offset = 0] = part
  if (name === '#') return counted
  // Own members only: a parameter named "constructor" is none.
  if (!Object.hasOwn(params, name)) return `{${name}}`
  const value = params[name]
  if (kind === undefined) return show(value, locale)
  if (kind === 'number') return number(value, locale)
  if (kind === 'select') return render(pick(options, String(value)), params, locale, counted)
  const count = Number(value) - offset
  const exact = options?.[`=${Number(value)}`]
  const type = kind === 'ordinal' ? 'ordinal' : 'cardinal'
  const chosen = exact ?? pick(options, rulesOf(locale, type).select(count))
  return render(chosen, params, locale, number(offset === 0 ? value : count, locale))
}

function pick(options: MessageOptions | undefined, key: string): Message {
  return (options && Object.hasOwn(options, key) ? options[key] : options?.other) ?? ''
}

/** A decimal string keeps its digits: it is never turned into a double. */
function number(value: unknown, locale: string): string {
  const decimal = typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value)
  if (typeof value !== 'number' && typeof value !== 'bigint' && !decimal) return String(value)
  return writtenNumber(value as string | number | bigint, locale)
}

function show(value: unknown, locale: string): string {
  if (Array.isArray(value)) return listsOf(locale).format(value.map((each) => show(each, locale)))
  if (typeof value !== 'object' || value === null) return String(value)
  // A weight that would move: who, from what, to what.
  const { criterion, before, after } = value as Record<string, unknown>
  return after === undefined ? JSON.stringify(value) : `${String(criterion)} ${String(before)} → ${String(after)}`
}
