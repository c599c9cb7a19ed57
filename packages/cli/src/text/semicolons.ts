import type { Context } from '../io/context'

/** Names or phrases that stand apart: French sets a no-break space before a semicolon. */
export function semicolons(parts: readonly string[], lang: Context['lang']): string {
  return parts.join(lang === 'fr' ? '\u00a0; ' : '; ')
}
