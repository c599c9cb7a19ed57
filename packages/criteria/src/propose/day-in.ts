import { needWordsOr } from './need-words'

/** A day (ISO 8601) as people write it, the first of a month in French as 1er; undefined where it is none. */
export function dayIn(day: string, language: 'en' | 'fr'): string | undefined {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return undefined
  // Words of our own: the first `Intl.DateTimeFormat` of a process takes 20 ms.
  return needWordsOr(language).say('day', {
    day: String(date.getUTCDate()),
    month: String(date.getUTCMonth() + 1),
    year: String(date.getUTCFullYear()),
  })
}
