const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const imfDate = /^[A-Z][a-z]{2}, \d{2} ([A-Z][a-z]{2}) \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** RFC 9110, 10.2.3: milliseconds to wait, from seconds or an HTTP date. Undefined for anything else. */
export function retryAfter(header: string | null, now: number): number | undefined {
  const value = header?.trim() ?? ''
  if (/^\d{1,10}$/.test(value)) return Number(value) * 1000
  const month = imfDate.exec(value)?.[1]
  if (month === undefined || !months.includes(month)) return undefined
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}
