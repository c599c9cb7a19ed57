import { defined, type Identifier, OseError } from '@opensource-experts/core'
import { orAbort, redact } from '@opensource-experts/core/http'
import { firmKeys } from '../ids/firm-keys'
import type { FirmIdentity } from '../registers/companies-fr'
import type { FederatedAnswer, FederatedExpert, RegisterStatus } from './federated-search'

/** Who a firm is, by its number: `createCompaniesFr` is one. */
export interface FirmRegister {
  readonly about: { readonly id: string; readonly licence: string }
  /** Undefined where it does not know the number, or does not disclose it. */
  identify(number: string, options?: { readonly signal?: AbortSignal }): Promise<FirmIdentity | undefined>
}

export interface IdentifyOptions {
  /** Firms asked for at most, in the order of the answer. */
  readonly most: number
  /** Ends the asking: what is there by then is used. */
  readonly over: AbortSignal
}

/**
 * Adds to each firm that has a French number what the register says of it. It stands beside what the sources say and replaces
 * nothing; a register that fails takes nothing away.
 */
export async function identifyFirms(
  answer: FederatedAnswer,
  register: FirmRegister,
  { most, over }: IdentifyOptions,
): Promise<FederatedAnswer> {
  const numbers = answer.experts.map(({ expert }) => sirenOf(expert.ids))
  const wanted = [...new Set(numbers.flatMap((number) => number ?? []))]
  const asked = wanted.slice(0, most)
  const known = new Map<string, FirmIdentity>()
  const reasons: string[] = []
  await Promise.all(
    asked.map(async (number) => {
      try {
        const identity = await orAbort(register.identify(number, { signal: over }), over)
        if (identity) known.set(number, identity)
      } catch (error) {
        reasons.push(reasonOf(error, over))
      }
    }),
  )
  const failed = reasons.length
  const left = wanted.length - asked.length
  const status: RegisterStatus = {
    id: register.about.id,
    licence: register.about.licence,
    status: failed > 0 && failed === asked.length ? 'unavailable' : failed + left > 0 ? 'partial' : 'ok',
    asked: asked.length,
    known: known.size,
    ...defined({
      reason: reasons[0] ?? (left > 0 ? `${left} more firms were not asked for: at most ${most} are.` : undefined),
    }),
  }
  const experts = answer.experts.map((expert, at): FederatedExpert => {
    const identity = known.get(numbers[at] ?? '')
    return identity ? { ...expert, identity: { ...identity, from: register.about.id } } : expert
  })
  return { ...answer, experts, register: status }
}

function reasonOf(error: unknown, over: AbortSignal): string {
  if (over.aborted) return 'it did not answer in time.'
  return redact(OseError.isInstance(error) ? error.message : 'it failed without a reason that can be shown.')
}

/** SIREN, also out of SIRET and the French VAT number. */
export function sirenOf(ids: readonly Identifier[] | undefined): string | undefined {
  const key = firmKeys({ ids: ids ?? [] }).find((each) => each.startsWith('SIREN:'))
  return key?.slice('SIREN:'.length)
}
