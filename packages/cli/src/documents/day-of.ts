import { usageError } from '../errors/usage-error'

/** An ISO 8601 day as an option gives it; today where it is not given. @throws OseError `usage` */
export function dayOf(option: string, given: string | undefined): string {
  if (given === undefined) return new Date().toISOString().slice(0, 10)
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(given) ? new Date(`${given}T00:00:00Z`) : undefined
  if (date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(given)) return given
  throw usageError(`${option} ${given.slice(0, 40)} is no day. Write it like 2026-11-01.`)
}
