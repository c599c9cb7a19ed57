import type { Message, MessageOptions, MessagePart } from '@opensource-experts/core'
import { compileMessage } from '@opensource-experts/core/messages'
import type { ClauseFile, LevelName } from './content-schemas'
import type { FigureFile } from './figure-schemas'

type Figures = NonNullable<ClauseFile['figures']>

/** In front of the names of figures in a compiled message, whose arguments have no hyphen. */
const prefix = 'figure '
const reference = /\{\s*([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\s*(?=[,}])/gu

/** The value of a figure at a level; outside levels, that of a figure that has one for all. */
export function figureAt({ value, levels }: FigureFile, level: LevelName | undefined): number | undefined {
  if (level === undefined) return typeof value === 'number' ? value : undefined
  if (levels && !levels.includes(level)) return undefined
  return typeof value === 'number' ? value : value[level]
}

/**
 * Parses a text in which figures stand: their names may have hyphens, which ICU does not admit.
 * @throws OseError `message-invalid` where it is not ICU MessageFormat.
 */
export function parseText(text: string, figures: Figures = {}): Message {
  const renamed = text.replace(reference, (whole, name: string) =>
    name.includes('-') || Object.hasOwn(figures, name) ? `{figure_${name.replaceAll('-', '__')}` : whole,
  )
  return named(compileMessage(renamed))
}

/** Whether an argument of a parsed text is a figure, and which. */
export function figureName(argument: string): string | undefined {
  return argument.startsWith(prefix) ? argument.slice(prefix.length) : undefined
}

/** A text as it is shipped at a level: its figures are numbers, written as the language writes them. */
export function textWith(text: string, figures: Figures, level: LevelName | undefined, language: string): Message {
  return settled(parseText(text, figures), (name) => {
    const figure = figures[name]
    return figure && figureAt(figure, level)
  })

  function settled(message: Message, numberOf: (name: string) => number | undefined): Message {
    if (typeof message === 'string') return message
    const parts = message.flatMap((part): readonly MessagePart[] => {
      if (typeof part === 'string') return [part]
      const [name, kind, options, offset] = part
      const figure = figureName(name)
      const value = figure === undefined ? undefined : numberOf(figure)
      if (value === undefined) {
        if (!options) return [part]
        const inner = mapped(options, (each) => settled(each, numberOf))
        return [(offset === undefined ? [name, kind, inner] : [name, kind, inner, offset]) as MessagePart]
      }
      const number = new Intl.NumberFormat(language).format(value)
      if (!options) return [number]
      const chosen = settled(pick(options, kind === 'select', value), numberOf)
      return typeof chosen === 'string'
        ? [chosen]
        : chosen.map((each) => (typeof each !== 'string' && each[0] === '#' ? number : each))
    })
    return joined(parts)
  }

  function pick(options: MessageOptions, select: boolean, value: number): Message {
    const key = select ? String(value) : new Intl.PluralRules(language).select(value)
    return options[`=${value}`] ?? options[key] ?? options.other ?? ''
  }
}

function named(message: Message): Message {
  if (typeof message === 'string') return message
  return message.map((part): MessagePart => {
    if (typeof part === 'string') return part
    const [name, kind, options, offset] = part
    const own = name.startsWith('figure_') ? prefix + name.slice('figure_'.length).replaceAll('__', '-') : name
    if (kind === undefined) return [own]
    if (!options) return [own, kind] as MessagePart
    const inner = mapped(options, named)
    return (offset === undefined ? [own, kind, inner] : [own, kind, inner, offset]) as MessagePart
  })
}

function mapped(options: MessageOptions, change: (message: Message) => Message): MessageOptions {
  return Object.fromEntries(Object.entries(options).map(([key, each]) => [key, change(each)]))
}

/** Neighbouring strings become one; a text without arguments is a plain string. */
function joined(parts: readonly MessagePart[]): Message {
  const merged: MessagePart[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (typeof part === 'string' && typeof last === 'string') merged[merged.length - 1] = last + part
    else merged.push(part)
  }
  const [only] = merged
  if (merged.length === 0) return ''
  return merged.length === 1 && typeof only === 'string' ? only : merged
}
