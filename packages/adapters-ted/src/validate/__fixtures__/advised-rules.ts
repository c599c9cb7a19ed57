import { adviceOfRule, adviceOfRuns } from '../../generated/advice/rules'

/** Every official rule that there is advice on, by its id. */
export const advisedRules: ReadonlyMap<string, string> = new Map([
  ...Object.entries(adviceOfRule),
  ...Object.entries(adviceOfRuns).flatMap(([stem, runs]) =>
    runs.flatMap(([from, to, advice]) =>
      Array.from({ length: to - from + 1 }, (_, index): [string, string] => [
        `${stem}${String(from + index).padStart(4, '0')}`,
        advice,
      ]),
    ),
  ),
])
