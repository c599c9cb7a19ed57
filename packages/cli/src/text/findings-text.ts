import type { Finding, Severity } from '@opensource-experts/core'
import type { Context } from '../io/context'
import type { Style } from '../io/paint'
import { say } from '../words/say'

export interface SpokenFinding extends Finding {
  readonly message: string
}

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' }

/** A finding in a line or two: severity, place, sentence; `below` shows it, `advice` says what to do. */
export function findingsText(
  findings: readonly SpokenFinding[],
  { lang, paint }: Context,
  {
    advice = () => '',
    below = () => [],
    placeOf = (path) => path || '/',
  }: {
    readonly advice?: (finding: SpokenFinding) => string
    readonly below?: (finding: SpokenFinding) => readonly string[]
    readonly placeOf?: (path: string) => string
  } = {},
): string[] {
  return findings.flatMap((finding) => {
    const { severity, certainty, location, path, message, ruleId } = finding
    const place = location ? `${location.line}:${location.column}` : placeOf(path)
    const sure = certainty === 'possible' ? ` (${say(lang, 'possible')})` : ''
    const help = advice(finding)
    const head = [paint(styles[severity], `${say(lang, severity)}${sure}`), place]
      .filter((part) => part !== '')
      .join(' ')
    const ids = location ? ruleId : `${ruleId} ${path}`.trim()
    return [
      `  ${head}${say(lang, 'colon')} ${message} ${paint('dim', `[${ids}]`)}`,
      ...below(finding).map((line) => `    ${line}`),
      ...(help === '' ? [] : [`    ${help}`]),
    ]
  })
}
