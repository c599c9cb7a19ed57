import { XPathError } from './xpath-error'

/** A date, a time or a duration. */
export interface Moment {
  /** Of a date and a time, local: milliseconds from 1970 or from midnight. Of a duration: days and what is below them. */
  readonly milliseconds: number
  /** Of a duration alone. */
  readonly months: number
  /** Minutes east of UTC; undefined where none is written. */
  readonly zone: number | undefined
}

const day = 86_400_000
const minute = 60_000

// XML Schema 2, 3.2.9, 3.2.8 and D.3.
const zoned = String.raw`(Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?`
const datePattern = new RegExp(String.raw`^(-?(?:[1-9]\d{3,}|0\d{3}))-(\d\d)-(\d\d)${zoned}$`)
const timePattern = new RegExp(
  String.raw`^(?:([01]\d|2[0-3]):([0-5]\d):([0-5]\d(?:\.\d+)?)|(24):00:00(?:\.0+)?)${zoned}$`,
)
const dayTimePattern = /^(-)?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d*)?|\.\d+)S)?)?$/
const yearMonthPattern = /^(-)?P(?:(\d+)Y)?(?:(\d+)M)?$/

export type MomentKind = 'date' | 'time' | 'dayTime' | 'yearMonth'

/** @throws XPathError FORG0001 for what is written otherwise, or is in no calendar. */
export function momentOf(kind: MomentKind, text: string): Moment {
  const moment = parsers[kind](text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, ''))
  if (moment) return moment
  throw new XPathError('FORG0001', `"${text.slice(0, 40)}" cannot be made a ${names[kind]}`)
}

const names = { date: 'date', time: 'time', dayTime: 'duration of days', yearMonth: 'duration of months' } as const

const parsers: Readonly<Record<MomentKind, (text: string) => Moment | undefined>> = {
  date: (text) => {
    const [, year = '', month = '', dayOfMonth = '', zone] = datePattern.exec(text) ?? []
    if (year === '' || /^-?0+$/.test(year)) return undefined
    const milliseconds = dateAt(Number(year), Number(month), Number(dayOfMonth))
    return milliseconds === undefined ? undefined : { milliseconds, months: 0, zone: zoneOf(zone) }
  },
  time: (text) => {
    const found = timePattern.exec(text)
    if (!found) return undefined
    const [, hours = '0', minutes = '0', seconds = '0', , zone] = found
    const milliseconds = (Number(hours) * 60 + Number(minutes)) * minute + Number(seconds) * 1000
    return { milliseconds, months: 0, zone: zoneOf(zone) }
  },
  dayTime: (text) => {
    const found = dayTimePattern.exec(text)
    if (!found || !/\d[DHMS.]/.test(text) || text.endsWith('T')) return undefined
    const [, minus, days = '0', hours = '0', minutes = '0', seconds = '0'] = found
    const length = Number(days) * day + (Number(hours) * 60 + Number(minutes)) * minute + Number(seconds) * 1000
    return duration(minus === undefined ? length : -length, 0)
  },
  yearMonth: (text) => {
    const found = yearMonthPattern.exec(text)
    if (!found || !/\d/.test(text)) return undefined
    const [, minus, years = '0', months = '0'] = found
    const length = Number(years) * 12 + Number(months)
    return duration(0, minus === undefined ? length : -length)
  },
}

function zoneOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))
  return zone.startsWith('-') ? -minutes : minutes
}

function duration(milliseconds: number, months: number): Moment {
  // No minus zero: keys tell it from zero.
  return { milliseconds: milliseconds + 0, months: months + 0, zone: undefined }
}

/** Midnight of a day; undefined where no calendar has it. Years are those of XML Schema, which has no year 0. */
function dateAt(year: number, month: number, dayOfMonth: number): number | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year < 0 ? year + 1 : year, month - 1, dayOfMonth)
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth
  return same && !Number.isNaN(date.getTime()) ? date.getTime() : undefined
}

/** Below 0, 0, above 0. Without zone a moment is taken in UTC: the zone of this machine is nothing the notice knows. */
export function compareMoments(a: Moment, b: Moment): number {
  return a.months - b.months || instant(a) - instant(b)
}

function instant({ milliseconds, zone = 0 }: Moment): number {
  return milliseconds - zone * minute
}

/** The same for moments that are equal, and for no others. */
export function momentKey(moment: Moment): string {
  return `${moment.months} ${instant(moment)}`
}

/** Functions and Operators, 10.8: months first, kept within the month; what is below a day is lost. */
export function addDuration({ milliseconds, zone }: Moment, by: Moment, sign: 1 | -1): Moment {
  let at = milliseconds
  if (by.months !== 0) {
    const from = new Date(at)
    const to = new Date(at)
    to.setUTCDate(1)
    to.setUTCMonth(from.getUTCMonth() + sign * by.months)
    const last = new Date(to.getTime())
    last.setUTCMonth(to.getUTCMonth() + 1, 0)
    to.setUTCDate(Math.min(from.getUTCDate(), last.getUTCDate()))
    at = to.getTime()
  }
  at = Math.floor((at + sign * by.milliseconds) / day) * day
  if (Number.isNaN(at) || Math.abs(at) > 8.64e15) throw new XPathError('FODT0001', 'the date is out of range')
  return { milliseconds: at, months: 0, zone }
}

/** Functions and Operators, 10.8.1. */
export function between(a: Moment, b: Moment): Moment {
  return duration(instant(a) - instant(b), 0)
}
