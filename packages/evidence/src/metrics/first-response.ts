import { checkInput, type Leaf, type Members } from '@opensource-experts/core'

export interface AnsweredIssue {
  /** ISO 8601 moment of UTC, to the second. */
  readonly opened: string
  /** The same, not before it was opened; left out where nobody answered. */
  readonly answered?: string
}

export interface FirstResponse {
  readonly answered: number
  readonly unanswered: number
  /** Hours from opening to the first answer, of those that have one; the middle of two is their mean. Left out where none has. */
  readonly medianHours?: number
}

export const moment: Leaf = (value) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(value) && !Number.isNaN(Date.parse(value))
    ? undefined
    : { code: 'invalid', message: 'must be a moment of UTC such as "2026-12-01T12:00:00Z"' }

export const answeredIssue: Members = { members: { opened: moment, answered: moment }, required: ['opened'] }

/**
 * CHAOSS Time to First Response, of issues: the moment of the first answer less that of opening. Whose answers count, the list decides: CHAOSS
 * asks to say whether programs are among them; `collectAttested` leaves out programs and the author.
 *
 * @throws OseError `input-invalid`, also for an answer before its issue.
 */
export function timeToFirstResponse(issues: readonly AnsweredIssue[]): FirstResponse {
  checkInput('timeToFirstResponse', {
    issues: [
      { list: answeredIssue },
      issues,
      () =>
        issues.flatMap(({ opened, answered = opened }, at) =>
          answered >= opened
            ? []
            : [
                {
                  ...{ code: 'invalid' as const, path: `/${at}/answered`, message: 'lies before the issue was opened' },
                  ...{ expected: `a moment from ${opened}`, found: `"${answered}"` },
                },
              ],
        ),
    ],
  })
  const hours = issues
    .flatMap(({ opened, answered }) =>
      answered === undefined ? [] : [(Date.parse(answered) - Date.parse(opened)) / 3_600_000],
    )
    .sort((a, b) => a - b)
  const half = hours.length >> 1
  const upper = hours[half]
  const lower = hours.length % 2 === 0 ? hours[half - 1] : upper
  return {
    answered: hours.length,
    unanswered: issues.length - hours.length,
    ...(upper === undefined || lower === undefined ? {} : { medianHours: (lower + upper) / 2 }),
  }
}
