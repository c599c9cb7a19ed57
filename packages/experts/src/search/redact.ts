const longest = 300

/** A reason that may be shown: addresses without user name and query, no tokens, one short line. */
export function redact(text: string): string {
  const plain = text
    .replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*@/gi, '$1')
    .replace(/([a-z][a-z0-9+.-]*:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi, '$1')
    .replace(/\b(bearer|basic)\s+\S+/gi, '$1 ***')
    .replace(/\b((?:api[-_]?)?key|token|secret|password|authorization)(\s*[=:]\s*)\S+/gi, '$1$2***')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > longest ? `${plain.slice(0, longest)}...` : plain
}
