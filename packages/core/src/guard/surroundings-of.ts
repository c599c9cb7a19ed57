import type { Surroundings } from './shape'

/** The first language of a procurement, whatever is given for one. */
export function surroundingsOf(procurement: unknown): Surroundings {
  if (typeof procurement !== 'object' || procurement === null || !('languages' in procurement)) return {}
  const { languages } = procurement
  const language: unknown = Array.isArray(languages) ? languages[0] : undefined
  return typeof language === 'string' ? { language } : {}
}
