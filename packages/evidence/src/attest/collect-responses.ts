import { defined, type EvidenceSource } from '@opensource-experts/core'
import type { DayRange } from '../model/claims'
import type { AttestedResponses } from './attested'
import type { AttestedOptions } from './attested-options'
import { failureOf } from './failure-of'

/** After how many pages what was found is kept: a page is an issue. */
const keptAfter = 50

/** When the issues of a project were first answered, by its platform. Goes on from what was found before. */
export async function collectResponses(
  source: EvidenceSource,
  project: string,
  { from, to }: DayRange,
  before: AttestedResponses | undefined,
  { signal, mostPages = 10_000, log }: AttestedOptions,
  keep: (soFar: AttestedResponses) => void,
): Promise<AttestedResponses> {
  if (before?.status === 'whole') return before
  const goesOn = before?.next !== undefined
  const issues = new Map((goesOn ? before.issues : []).map((issue) => [issue.id, issue]))
  let { programs = 0, leftOut = 0, next } = goesOn ? before : {}
  const soFar = (status: AttestedResponses['status'], more: object = {}): AttestedResponses => ({
    ...{ status, programs, leftOut, issues: [...issues.values()] },
    ...defined({ next }),
    ...more,
  })
  if (!source.responses) return soFar('not-asked', { reason: 'its source does not say when issues were answered.' })
  for (let pages = 0; pages < mostPages; pages += 1) {
    try {
      const page = await source.responses({ project, from, to }, defined({ cursor: next, signal }))
      leftOut += page.leftOut
      for (const { id, opened, answered, program } of page.issues)
        if (program) programs += 1
        else issues.set(id, { id, opened, ...defined({ answered }) })
      next = page.next
    } catch (error) {
      signal?.throwIfAborted()
      return soFar(next === undefined ? 'unavailable' : 'partial', failureOf(error))
    }
    if (next === undefined) return soFar('whole')
    if (pages % keptAfter === keptAfter - 1) {
      log?.(`responses, issue ${pages + 1}`)
      keep(soFar('partial'))
    }
  }
  return soFar('partial', { reason: `it has more than ${mostPages} pages.` })
}
