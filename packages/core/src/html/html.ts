import { expectInput, expectList } from '../errors/expect-input'
import { escapeHtml } from './escape-html'

/** Markup that is safe to show: made by `html` alone. */
export interface Html {
  readonly markup: string
}

/** A template that escapes every text put into it. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  expectList('html', 'parts', parts)
  const markup = parts.map((part, index) => {
    const value = values[index]
    if (value === undefined) return part
    return part + (typeof value === 'string' ? escapeHtml(value) : markupOf('html', 'values', value))
  })
  return { markup: markup.join('') }
}

/** One after the other, a line each. */
export function joinHtml(items: readonly Html[]): Html {
  expectList('joinHtml', 'items', items)
  return { markup: items.map((item) => markupOf('joinHtml', 'items', item)).join('\n') }
}

function markupOf(call: string, argument: string, value: unknown): string {
  const markup: unknown = typeof value === 'object' && value !== null && 'markup' in value ? value.markup : undefined
  expectInput(typeof markup === 'string', call, argument, 'texts and what `html` made', value)
  return markup
}
