/** User and password of addresses, which a mirror's or a directory's error may quote, are never printed. */
export function withoutCredentials(text: string): string {
  return text.replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^/\s@"'<>]*@/giu, '$1***@')
}
