import { describe, expect, it } from 'vitest'
import { dayIn } from './day-in'

describe('a day', () => {
  it('is written as people do, every month', () => {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2027-${String(month).padStart(2, '0')}-12`
      const long = (language: string) =>
        new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
      expect(dayIn(day, 'en')).toBe(long('en-GB'))
      expect(dayIn(day, 'fr')).toBe(long('fr'))
    }
  })

  it('is the first in French as 1er', () => {
    expect(dayIn('2026-08-01', 'fr')).toBe('1er août 2026')
    expect(dayIn('2026-08-01T00:00:00+02:00', 'en')).toBe('1 August 2026')
    expect(dayIn('2026-08-11', 'fr')).toBe('11 août 2026')
  })

  it('is none where there is none', () => {
    for (const none of ['', 'soon', '2026-13-01']) expect(dayIn(none, 'fr')).toBeUndefined()
  })
})
