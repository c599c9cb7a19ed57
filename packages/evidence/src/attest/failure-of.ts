import { OseError } from '@opensource-experts/core'
import { redact } from '@opensource-experts/core/http'

/** Why a platform was not read, and when to come again, where it says so. */
export function failureOf(error: unknown): { readonly reason: string; readonly again?: string } {
  if (!OseError.isInstance(error)) return { reason: 'it failed without a reason that can be shown.' }
  const { again } = error.facts
  return { reason: redact(error.message), ...(typeof again === 'string' ? { again } : {}) }
}
