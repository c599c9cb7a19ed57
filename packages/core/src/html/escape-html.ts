import { expectText } from '../errors/expect-input'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Safe as text and as a quoted attribute. Control characters, which HTML does not allow, and marks that turn the direction
 * of what follows, which show another text than stands there, become U+FFFD.
 */
export function escapeHtml(text: string): string {
  expectText('escapeHtml', 'text', text)
  return withoutControls(text).replace(/[&<>"']/gu, (char) => entities[char] ?? char)
}

/** Text as it can be shown: tabs and line breaks stay. */
export function withoutControls(text: string): string {
  expectText('withoutControls', 'text', text)
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
  )
}
