import { expectList } from '../errors/expect-input'
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
    return value === undefined ? part : part + (typeof value === 'string' ? escapeHtml(value) : value.markup)
  })
  return { markup: markup.join('') }
}

/** One after the other, a line each. */
export function joinHtml(items: readonly Html[]): Html {
  expectList('joinHtml', 'items', items)
  return { markup: items.map(({ markup }) => markup).join('\n') }
}
