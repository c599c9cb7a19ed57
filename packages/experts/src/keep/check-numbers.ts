import { anyObject, anySignal, checkInput, type Members, toPointer, wholeAbove0 } from '@opensource-experts/core'
import type { Directory } from '../directory/directory'
import type { FirmRegister } from '../federate/identify-firms'
import { sirenOf } from '../federate/identify-firms'
import { firmName } from '../join/firm-name'
import type { DirectoryFinding } from './directory-finding'
import { directoryInput } from './directory-input'

export interface CheckNumbersOptions {
  /** Firms that the register is asked for at most, in the order of the directory. Default 1,000. */
  readonly most?: number
  readonly signal?: AbortSignal
}

export interface NumbersCheck {
  /** `number-closed` (warning), `number-not-known` and `number-name` (info). */
  readonly findings: readonly DirectoryFinding[]
  readonly asked: number
  /** Firms with a French number that were not asked for, or for which the register did not answer. */
  readonly left: number
  /** Why the register did not answer, the first time that it did not. */
  readonly reason?: string
}

const optionsInput: Members = { members: { most: wholeAbove0, signal: anySignal } }

/**
 * Whether the French numbers of a directory are alive: firms that have closed, numbers that the register does not know or does not
 * disclose, and names that are not those of the register. Nothing is decided: a trade name is no fault. A register that does not answer makes no
 * finding.
 *
 * @throws OseError `input-invalid`; the signal's reason.
 */
export async function checkNumbers(
  directory: Directory,
  register: FirmRegister,
  options: CheckNumbersOptions = {},
): Promise<NumbersCheck> {
  checkInput('checkNumbers', {
    directory: [directoryInput, directory],
    register: [anyObject, register],
    options: [optionsInput, options],
  })
  const { most = 1000, signal } = options
  const numbered = directory.experts.flatMap((expert, at) => {
    const siren = sirenOf(expert.ids)
    return siren === undefined ? [] : [{ expert, at, siren }]
  })
  const findings: DirectoryFinding[] = []
  const asked = numbered.slice(0, most)
  let failed = 0
  let reason: string | undefined
  // The register bounds its own rate; one after the other keeps the order of the findings.
  for (const { expert, at, siren } of asked) {
    signal?.throwIfAborted()
    try {
      const identity = await register.identify(siren, signal ? { signal } : {})
      const path = toPointer(['experts', at, 'ids'])
      const params = { firm: expert.name, number: siren, register: register.about.id, name: identity?.name ?? '' }
      if (!identity) findings.push({ code: 'number-not-known', severity: 'info', path, params })
      else if (identity.active === false) findings.push({ code: 'number-closed', severity: 'warning', path, params })
      else if (firmName(identity.name) !== firmName(expert.name))
        findings.push({ code: 'number-name', severity: 'info', path, params })
    } catch (error) {
      signal?.throwIfAborted()
      failed += 1
      reason ??= error instanceof Error ? error.message : 'it failed without a reason that can be shown.'
    }
  }
  return {
    findings,
    asked: asked.length,
    left: numbered.length - asked.length + failed,
    ...(reason === undefined ? {} : { reason }),
  }
}
