import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import { expectObject, expectText, readingInput } from '../errors/expect-input'
import { OseError } from '../errors/ose-error'
import type { Message, MessageOptions, MessagePart } from './message'

/**
 * Parses ICU MessageFormat (arguments, `number`, `plural`, `selectordinal`, `select`) into the form that packages ship.
 * @throws OseError `message-invalid`, with `facts.offset` in UTF-16 units, where it is not that.
 */
export function compileMessage(source: string): Message {
  expectText('compileMessage', 'source', source)
  return partsOf(parsed(source), source)
}

/** `compileMessage` for a catalogue of one language, by id. */
export function compileMessages(sources: Readonly<Record<string, string>>): Record<string, Message> {
  expectObject('compileMessages', 'sources', sources)
  return Object.fromEntries(Object.entries(sources).map(([id, source]) => [id, compileMessage(source)]))
}

/** The arguments that a message asks for. */
export function argumentsOf(message: Message): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (each: Message): void => {
    if (typeof each === 'string') return
    for (const part of each) {
      if (typeof part === 'string') continue
      const [name, , options = {}] = part
      if (name !== '#') names.add(name)
      Object.values(options).forEach(visit)
    }
  }
  readingInput('argumentsOf', 'message', 'a sentence that compileMessages has made', () => visit(message))
  return names
}

function parsed(source: string): MessageFormatElement[] {
  try {
    return parse(source, { ignoreTag: true, shouldParseSkeletons: false, requiresOtherClause: true })
  } catch (cause) {
    const { location } = cause as { readonly location?: { readonly start: { readonly offset: number } } }
    throw invalid(source, cause instanceof Error ? cause.message : 'not understood', location?.start.offset ?? 0, cause)
  }
}

function partsOf(elements: readonly MessageFormatElement[], source: string): Message {
  const parts = elements.map((element) => partOf(element, source))
  const text = parts.every((part) => typeof part === 'string') ? parts.join('') : undefined
  return text ?? parts
}

function partOf(element: MessageFormatElement, source: string): MessagePart {
  switch (element.type) {
    case TYPE.literal:
      return element.value
    case TYPE.argument:
      return [element.value]
    case TYPE.pound:
      return ['#']
    case TYPE.number:
      if (element.style) break
      return [element.value, 'number']
    case TYPE.select:
      return [element.value, 'select', optionsOf(element.options, source)]
    case TYPE.plural: {
      const kind = element.pluralType === 'ordinal' ? 'ordinal' : 'plural'
      const options = optionsOf(element.options, source)
      return element.offset ? [element.value, kind, options, element.offset] : [element.value, kind, options]
    }
    default:
  }
  throw invalid(source, 'only plain arguments, number, plural, selectordinal and select are filled', 0)
}

function optionsOf(
  options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>,
  source: string,
): MessageOptions {
  return Object.fromEntries(Object.entries(options).map(([key, { value }]) => [key, partsOf(value, source)]))
}

function invalid(source: string, reason: string, offset: number, cause?: unknown): OseError {
  const says = `The message "${source.slice(0, 80)}" is not ICU MessageFormat at character ${offset + 1} (${reason}). Correct it there.`
  return new OseError('message-invalid', says, { facts: { offset, reason }, cause })
}
