import { OseError } from '@opensource-experts/core'

/**
 * Checks a notice offline against the schemas and rules of its own SDK. Where no rule pack is there, it says so: "not
 * checked" is an answer of its own, never "valid".
 */
export async function validate(document) {
  // Loaded here and not above: the engines weigh more than all the rest, and a server may do without them.
  const [{ createValidator }, { defaultPacksDir, openPackStore }] = await Promise.all([
    import('@opensource-experts/adapters-ted/validate'),
    import('@opensource-experts/eforms-sdk'),
  ])
  const validator = createValidator({ packs: openPackStore(defaultPacksDir()) })
  try {
    const { sdk, valid, firedRules, findings, notRun } = await validator.validate(document)
    const errors = findings.filter(({ severity }) => severity === 'error')
    return { checked: true, sdk, valid, firedRules, errors, notRun }
  } catch (error) {
    if (OseError.isInstance(error) && error.code === 'sdk-pack-missing')
      return { checked: false, reason: error.message }
    throw error
  }
}
