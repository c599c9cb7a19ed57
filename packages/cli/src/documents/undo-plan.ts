import { createHash } from 'node:crypto'
import { type Edit, OseError, type Plan, type PlatformAdapter } from '@opensource-experts/core'
import type { Context } from '../io/context'
import { jsonParts, maxJsonBytes } from '../io/read-json'
import { rebuildBase } from './rebuild-base'

/** A plan that was kept, with the way back where it was printed by `notice plan` or `notice apply`. */
export interface KeptPlan extends Plan {
  readonly inverse?: Plan
}

/** The plans of a file: one, or one a line. @throws OseError `plan-invalid` where there is none. */
export async function readPlans({ input }: Context, file: string): Promise<readonly KeptPlan[]> {
  const plans = jsonParts(await input.read(file, maxJsonBytes), file).map((part) => part.value)
  const found = plans.filter(isPlan)
  if (found.length > 0) return found
  const says = `${file} is no plan: base, edits or patches are missing. Give what ose notice plan or apply printed with --json.`
  throw new OseError('plan-invalid', says, { file })
}

/**
 * The notice as it was before the plan that was applied to it.
 * @throws OseError `plan-base-differs` where none of the plans leads to this notice; as `apply`.
 */
export function undone(
  ted: PlatformAdapter<Uint8Array>,
  notice: Uint8Array,
  plans: readonly KeptPlan[],
): { readonly bytes: Uint8Array; readonly edits: readonly Edit[] } {
  const sha256 = createHash('sha256').update(notice).digest('hex')
  const back = plans.find(({ inverse }) => inverse?.base?.sha256 === sha256)?.inverse
  if (back) return { bytes: ted.apply(notice, back), edits: back.edits }
  if (plans.some(({ base }) => base.sha256 === sha256)) return { bytes: notice, edits: [] }
  for (const plan of plans.filter(({ inverse }) => inverse === undefined)) {
    const bytes = rebuildBase(notice, plan)
    if (bytes) return { bytes, edits: ted.inverse(bytes, plan).edits }
  }
  const withoutWay = plans.every(({ inverse }) => inverse === undefined)
  throw new OseError(
    'plan-base-differs',
    withoutWay
      ? 'The plan does not lead to this notice, or does not hold what stood there before. Give the notice as it was written, and what ose notice plan or apply printed with --json.'
      : 'The plan does not lead to this notice: the SHA-256 differs. Give the notice as ose notice apply wrote it.',
    { facts: { found: sha256 } },
  )
}

function isPlan(value: unknown): value is KeptPlan {
  if (typeof value !== 'object' || value === null) return false
  const { base, edits, patches } = value as Partial<KeptPlan>
  return typeof base?.sha256 === 'string' && Array.isArray(edits) && Array.isArray(patches)
}
