import type { Plan, PlatformAdapter } from '@opensource-experts/core'

/**
 * A plan as it is printed: what contracts name first, then what is needed to carry it out and to take it back.
 * `inverse` is the plan that leads back, where there is a way there.
 */
export function planDocument(
  ted: PlatformAdapter<Uint8Array>,
  notice: Uint8Array,
  plan: Plan,
): Readonly<Record<string, unknown>> {
  const { edits, patches, losses, refusals, align, ...more } = plan
  const inverse = refusals.length > 0 ? {} : { inverse: ted.inverse(notice, plan) }
  return { edits, patches, losses, refusals, align, ...more, ...inverse }
}
