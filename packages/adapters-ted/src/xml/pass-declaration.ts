import { fault } from './fault'

/** XML 1.0, [23] to [32]: each part with what stands before its value, its values, and whether it must be there. */
const parts = [
  { value: /[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')/uy, needed: true },
  {
    value: /[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*')/uy,
    needed: false,
  },
  { value: /[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)')/uy, needed: false },
  { value: /[ \t\r\n]*\?>/uy, needed: true },
]

/** Passes over the XML declaration and gives the place behind it; 0 where there is none. Every 1.x is read as 1.0 (2.8). */
export function passDeclaration(text: string): number {
  if (!/^<\?xml[ \t\r\n?]/u.test(text.slice(0, 6))) return 0
  let at = 5
  for (const { value, needed } of parts) {
    value.lastIndex = at
    if (value.test(text)) at = value.lastIndex
    else if (needed)
      throw fault(text, at, 'the XML declaration has a version, perhaps an encoding and "standalone", in this order')
  }
  return at
}
