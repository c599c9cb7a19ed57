import { describe, expect, it } from 'vitest'
import { activityOf, buysSoftware } from './activity'

// CPV, Regulation (EC) No 213/2008: a whole code under each beginning of the two lists.
describe('the activity of a lot', () => {
  it.each([
    ['72250000', 'support'],
    ['72253200', 'support'],
    ['72261000', 'support'],
    ['72267000', 'support'],
    ['72267100', 'support'],
    ['72600000', 'support'],
    ['72611000', 'support'],
    ['50312600', 'support'],
    ['50324100', 'support'],
    ['51612000', 'support'],
    ['72260000', 'development'],
    ['72262000', 'development'],
    ['72230000', 'development'],
    ['48000000', 'development'],
    ['80533100', 'development'],
  ])('of %s is %s', (code, activity) => {
    expect(activityOf({ cpv: [code] }, {})).toBe(activity)
  })

  it('is that of the first code of software, wherever it stands', () => {
    expect(activityOf({ cpv: ['30200000', '72230000', '72261000'] }, {})).toBe('development')
    expect(activityOf({ cpv: ['30200000', '72261000', '72230000'] }, {})).toBe('support')
  })

  it('is that of the whole where the lot has no code, and support where none is known', () => {
    expect(activityOf({}, { cpv: ['72230000'] })).toBe('development')
    expect(activityOf({ cpv: [] }, { cpv: ['72230000'] })).toBe('development')
    expect(activityOf({ cpv: ['72261000'] }, { cpv: ['72230000'] })).toBe('support')
    expect([activityOf({}, {}), activityOf({ cpv: ['30200000'] }, {})]).toEqual(['support', 'support'])
  })
})

describe('whether a lot buys software', () => {
  it.each(['48000000', '72000000', '50312000', '50324000', '51611000', '80533100'])('%s: yes', (code) => {
    expect(buysSoftware({ cpv: ['30200000', code] }, {})).toBe(true)
  })

  it.each(['30200000', '50300000', '51500000', '80500000', '45000000'])('%s: no', (code) => {
    expect(buysSoftware({ cpv: [code] }, {})).toBe(false)
  })

  it('is not known without a code', () => {
    expect([buysSoftware({}, {}), buysSoftware({ cpv: [] }, { cpv: [] })]).toEqual([undefined, undefined])
    expect(buysSoftware({}, { cpv: ['72000000'] })).toBe(true)
  })
})
