import { createValidator } from '@opensource-experts/adapters-ted/validate'
import { format } from '@opensource-experts/core'
import { openPackStore } from '@opensource-experts/eforms-sdk'
import type { Context } from '../context'
import { readNoticeFile } from '../documents/read-notice-file'
import type { ExitCode } from '../errors/exit-code'
import { eachFile } from '../io/answer'
import { say } from '../messages/say'
import { findingsText } from '../text/findings-text'
import { section } from '../text/plan-text'
import { packsDir } from './packs-dir'

export interface ValidateFlags {
  /** `own`, a minor or an exact version. */
  readonly sdk: string
  readonly packs?: string
}

const answers = { true: 'valid', false: 'invalid', null: 'undecided' } as const
const styles = { true: 'green', false: 'red', null: 'yellow' } as const

/** `ose notice validate`: the official schemas and rules, offline. Exit 3 where the answer is open. */
export function noticeValidate(context: Context, files: readonly string[], flags: ValidateFlags): Promise<ExitCode> {
  const { lang, paint, signal } = context
  const validator = createValidator({ packs: openPackStore(packsDir(context, flags)), signal })
  return eachFile(context, files, async (file) => {
    const verdict = await validator.validate(await readNoticeFile(file), { sdk: flags.sdk })
    const { sdk, subtype, valid, firedRules, notRun } = verdict
    const findings = verdict.findings.map((finding) => ({
      ...finding,
      // Some asserts are about no field: their sentence then names the place.
      message: format({ ...finding, field: finding.field ?? finding.path }, lang),
    }))
    const key = `${valid}` as const
    const answer = paint(styles[key], say(lang, answers[key]))
    return {
      document: { file, sdk, subtype, valid, firedRules, findings, notRun },
      lines: () => [
        `${paint('bold', file)}: ${say(lang, 'verdict', { answer, sdk, subtype: subtype ?? say(lang, 'unknown'), fired: firedRules })}`,
        ...findingsText(findings, context),
        ...section(
          say(lang, 'not-run'),
          notRun.map(({ what, reason }) => `    ${what}: ${reason}`),
        ),
        `  ${say(lang, 'no-clearance')}`,
      ],
      exit: valid === null ? 3 : valid ? 0 : 1,
    }
  })
}
