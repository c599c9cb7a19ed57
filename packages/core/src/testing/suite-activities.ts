import type { PlatformActivity } from '../ports/evidence-source'

export const suiteProject = 'group/engine'

/** Fictitious activities that a source under test has to hold: the days lie on both sides of the window of the suite. */
export const suiteActivities: readonly PlatformActivity[] = [
  { kind: 'issue', id: '1', account: 'ada', date: '2025-12-31' },
  { kind: 'issue', id: '2', account: 'ada', date: '2026-01-01' },
  { kind: 'issue', id: '3', account: 'bo', date: '2026-03-31' },
  { kind: 'issue', id: '4', account: 'bo', date: '2026-04-01' },
  { kind: 'review', id: '11', account: 'ada', date: '2026-02-01', changeBy: 'bo', verdict: 'approved' },
  { kind: 'review', id: '12', account: 'ada', date: '2026-05-01', changeBy: 'bo', verdict: 'approved' },
  { kind: 'review', id: '13', account: 'cy', date: '2026-02-02', changeBy: 'ada', verdict: 'approved' },
  { kind: 'release', id: 'v1', account: 'ada', date: '2026-03-01' },
  { kind: 'release', id: 'v0', account: 'bo', date: '2025-03-01' },
]
