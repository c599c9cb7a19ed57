import { createValidator, type NoticeVerdict } from '@opensource-experts/adapters-ted/validate'
import { OseError } from '@opensource-experts/core'
import { addSdk, defaultPacksDir, openPackStore } from '@opensource-experts/eforms-sdk'

export interface ValidationLine {
  readonly name: string
  readonly text: string
  readonly time: number
}

/** Validates before and after under the notice's own SDK. Without a rule pack it tries to get one, and else says how. */
export async function validateBoth(
  before: Uint8Array,
  after: Uint8Array | undefined,
  sdk: string,
): Promise<ValidationLine[]> {
  const packsDir = defaultPacksDir()
  const lines: ValidationLine[] = []
  const started = performance.now()
  const store = openPackStore(packsDir)
  try {
    if ((await store.open(sdk)) === undefined) {
      const added = await addSdk(sdk, { packsDir, signal: AbortSignal.timeout(180_000) })
      lines.push({
        name: 'sdk',
        text: `got the official eForms SDK ${added.manifest.sdk}, rule pack in ${packsDir}`,
        time: performance.now() - started,
      })
    }
  } catch (error) {
    const late = error instanceof DOMException && error.name === 'TimeoutError'
    if (!OseError.isInstance(error) && !late) throw error
    const why = late ? 'Getting the official SDK took too long.' : error.message
    const old = !late && error.code === 'sdk-version-unknown'
    const text = old
      ? `not validated: no rules of SDK ${sdk} are at hand. \`npm run -s ose -- notice validate --sdk 1.15 ...\` checks it under a later one.`
      : `not validated. ${why.split('\n', 1)[0]}`
    return [{ name: 'validate', text, time: performance.now() - started }]
  }
  const validator = createValidator({ packs: openPackStore(packsDir) })
  for (const [when, document] of [
    ['before', before],
    ['after', after],
  ] as const) {
    if (!document) continue
    const begun = performance.now()
    const verdict = await validator.validate(document)
    lines.push({ name: 'validate', text: `${when}: ${describe(verdict)}`, time: performance.now() - begun })
  }
  return lines
}

function describe({ valid, sdk, firedRules, findings, notRun }: NoticeVerdict): string {
  const word = valid === null ? 'not decided' : valid ? 'valid' : 'not valid'
  const errors = findings.filter(({ severity }) => severity === 'error')
  const failed =
    errors.length > 0
      ? `; ${errors.length} failed: ${[...new Set(errors.map(({ ruleId }) => ruleId))].slice(0, 4).join(', ')}`
      : ''
  const left = notRun.length > 0 ? `; not run: ${notRun.map(({ what }) => what).join(', ')}` : ''
  return `${word} under SDK ${sdk}, schemas and ${firedRules} rules that apply${failed}${left}`
}
