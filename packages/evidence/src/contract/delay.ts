const second = 86_400_000

/** Whole days from one day to another; below 0 where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / second)
}

/** Mondays to Fridays after `from`, up to and with `to`. Holidays are not known, and count. */
export function workingDaysBetween(from: string, to: string): number {
  const whole = Math.max(0, daysBetween(from, to))
  const start = new Date(Date.parse(from.slice(0, 10))).getUTCDay()
  let working = Math.floor(whole / 7) * 5
  for (let day = 1; day <= whole % 7; day += 1) if ((start + day) % 7 !== 0 && (start + day) % 7 !== 6) working += 1
  return working
}
