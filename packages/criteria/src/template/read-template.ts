import type { ClauseParam, Message, MessagePart } from '@opensource-experts/core'
import type { Clause, ClauseParameter } from '../clause/clause'
import type { ClauseText } from '../clause/clause-text'
import type { Phrases } from '../clause/language-texts'
import { say } from '../clause/say'
import { type ComparableText, comparable, comparablePart } from './comparable'
import { type NumberReader, plainNumber } from './number-reader'

/** A text of a clause with places for its parameters. */
export interface Template {
  readonly clause: Clause
  readonly message: Message
  readonly text: Pick<ClauseText, 'choices' | 'lotSoftware'>
  readonly phrases: Phrases
  readonly language: string
  readonly numbers: NumberReader
}

type Values = Record<string, ClauseParam>

/** A template beside the text as it was written, from which values are taken. */
interface Reading extends Template {
  readonly said: string
}

/**
 * The values that make the template this text, or undefined where it is another text. One pass from left to right; what
 * stands in a place ends where the next words of the template begin.
 */
export function readTemplate(template: Template, { text, said }: ComparableText): Values | undefined {
  const values: Values = {}
  const end = readParts({ ...template, said }, partsOf(template.message), text, 0, values)
  return end === text.length ? values : undefined
}

function partsOf(message: Message): readonly MessagePart[] {
  return typeof message === 'string' ? [message] : message
}

/** Where the parts end in the text, from a place on; undefined where they do not stand there. */
function readParts(
  template: Reading,
  parts: readonly MessagePart[],
  text: string,
  from: number,
  values: Values,
): number | undefined {
  let at = from
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'string') {
      const words = index === 0 && from === 0 ? comparablePart(part).trimStart() : comparablePart(part)
      const last = index === parts.length - 1 && text.length - at === words.trimEnd().length
      const own = last ? words.trimEnd() : words
      if (!text.startsWith(own, at)) return undefined
      at += own.length
      continue
    }
    const next = parts[index + 1]
    const words = typeof next === 'string' ? comparablePart(next).trimEnd() : ''
    // Before the last words of all, a place reaches up to them: an address may hold a full stop.
    const last = from === 0 && index >= parts.length - 2 && text.endsWith(words)
    const until = last ? text.length - words.length : text.indexOf(words, at)
    const end = readPlace(template, part, { words, until }, text, at, values)
    if (end === undefined) return undefined
    at = end
  }
  return at
}

/** The words behind a place, and where they begin; below 0 where they do not stand there. */
interface Next {
  readonly words: string
  readonly until: number
}

function readPlace(
  template: Reading,
  [name, kind, options]: Exclude<MessagePart, string>,
  next: Next,
  text: string,
  at: number,
  values: Values,
): number | undefined {
  if (name === 'components') return readNames(template, next, text, at, values)
  const parameter = template.clause.parameters[name]
  if (kind === 'plural' || kind === 'ordinal') return readPlural(template, name, options, text, at, values)
  if (kind === 'select' || parameter === undefined) return undefined
  if (parameter.type === 'integer' || parameter.type === 'decimal') {
    const number = (kind === 'number' ? template.numbers : plainNumber)(text, at)
    return number && take(values, name, number.value) ? at + number.written.length : undefined
  }
  if (next.until <= at) return undefined
  const value = wordsOf(template, name, parameter, template.said.slice(at, next.until))
  return value !== undefined && take(values, name, value) ? next.until : undefined
}

/** The option that reaches furthest: `# day` is where `# days` begins. */
function readPlural(
  template: Reading,
  name: string,
  options: Readonly<Record<string, Message>> | undefined,
  text: string,
  at: number,
  values: Values,
): number | undefined {
  let furthest: { readonly end: number; readonly value: number } | undefined
  for (const option of Object.values(options ?? {})) {
    let end = at
    let value: number | undefined
    for (const part of partsOf(option)) {
      if (typeof part === 'string') {
        const own = comparablePart(part)
        end = text.startsWith(own, end) ? end + own.length : -1
      } else {
        const number = template.numbers(text, end)
        value = number?.value
        end = number ? end + number.written.length : -1
      }
      if (end < 0) break
    }
    if (end >= 0 && value !== undefined && end > (furthest?.end ?? -1)) furthest = { end, value }
  }
  return furthest && take(values, name, furthest.value) ? furthest.end : undefined
}

/** "the software of the lot", with its names in brackets where they are known. */
function readNames(
  { text: { lotSoftware }, phrases, language, said }: Reading,
  { words }: Next,
  text: string,
  at: number,
  values: Values,
): number | undefined {
  const own = comparable(say(lotSoftware ?? phrases.lotSoftware, {}, language))
  if (!text.startsWith(own, at)) return undefined
  const start = at + own.length
  const end = text.startsWith(' (', start) ? text.indexOf(`)${words}`, start) : -1
  // No bracket, or one that belongs to the words that follow.
  if (end < 0) return start
  const names = said
    .slice(start + 2, end)
    .split(',')
    .map((name) => name.trim())
  return take(values, 'components', names) ? end + 1 : undefined
}

/** What words in a place mean: the option that they stand for, or themselves. */
function wordsOf(
  { text, phrases, language }: Template,
  name: string,
  { type }: ClauseParameter,
  words: string,
): ClauseParam | undefined {
  const options = new Map(Object.entries(text.choices?.[name] ?? {}).map(([key, said]) => [comparable(said), key]))
  const meant = (said: string) => options.get(comparable(said)) ?? (options.size === 0 ? said : undefined)
  if (type === 'choice') return meant(words)
  if (type !== 'choices') return words
  const separator = comparablePart(say(phrases.separator, {}, language))
  const chosen = words.split(separator).map(meant)
  return chosen.every((each) => each !== undefined) ? chosen : undefined
}

/** A parameter that stands twice says the same twice. */
function take(values: Values, name: string, value: ClauseParam): boolean {
  if (Object.hasOwn(values, name)) return JSON.stringify(values[name]) === JSON.stringify(value)
  values[name] = value
  return true
}
