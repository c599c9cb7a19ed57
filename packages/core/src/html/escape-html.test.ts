import { expect, it } from 'vitest'
import { escapeHtml, withoutControls } from './escape-html'

it('leaves nothing that ends a text or a quoted attribute', () => {
  expect(escapeHtml(`<a href="x" onclick='y'>&amp;</a>`)).toBe(
    '&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;',
  )
})

it('shows that something was there instead of control characters and of marks that turn the direction', () => {
  expect(escapeHtml('a\u0000b\u001b[8mc\u0085d\u202ee\u2066f\u2069')).toBe(
    'a\ufffdb\ufffd[8mc\ufffdd\ufffde\ufffdf\ufffd',
  )
})

it('keeps tabs, line breaks, accents and marks that languages need', () => {
  const text = 'é\tü\r\nλ 1\u00a0000\u202f€ ZWJ\u200d RLM\u200f'
  expect(withoutControls(text)).toBe(text)
  expect(escapeHtml(text)).toBe(text)
})
