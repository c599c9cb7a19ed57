/** A day (ISO 8601) as people write it, the first of a month in French as 1er; undefined where it is none. */
export function dayIn(day: string, language: 'en' | 'fr'): string | undefined {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return undefined
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fr', { dateStyle: 'long', timeZone: 'UTC' })
  const text = format.format(date)
  return language === 'fr' ? text.replace(/^1 /u, '1er ') : text
}
