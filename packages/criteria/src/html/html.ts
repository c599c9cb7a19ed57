/** Markup that is safe to show: made by `html` alone. */
export interface Html {
  readonly markup: string
}

/** A template that escapes every text put into it. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const markup = parts.map((part, index) => {
    const value = values[index]
    return value === undefined ? part : part + (typeof value === 'string' ? escaped(value) : value.markup)
  })
  return { markup: markup.join('') }
}

export function join(items: readonly Html[]): Html {
  return { markup: items.map(({ markup }) => markup).join('\n') }
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`)
}
