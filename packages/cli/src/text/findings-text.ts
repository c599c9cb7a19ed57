import type { Finding, Severity } from '@opensource-experts/core'
import type { Context } from '../io/context'
import type { Style } from '../io/paint'
import { say } from '../words/say'

export interface SpokenFinding extends Finding {
  readonly message: string
}

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' }

/** A finding in a line or two: severity, place, sentence; `advice` says what to do. */
export function findingsText(
  findings: readonly SpokenFinding[],
  { lang, paint }: Context,
  advice: (finding: SpokenFinding) => string = () => '',
): string[] {
  return findings.flatMap((finding) => {
    const { severity, certainty, location, path, message, ruleId } = finding
    const place = location ? `${location.line}:${location.column}` : path || '/'
    const sure = certainty === 'possible' ? ` (${say(lang, 'possible')})` : ''
    const help = advice(finding)
    return [
      `  ${paint(styles[severity], `${say(lang, severity)}${sure}`)} ${place} ${message} ${paint('dim', `[${ruleId}]`)}`,
      ...(help === '' ? [] : [`    ${help}`]),
    ]
  })
}
