import type { ClauseFolder } from './read-content.ts'

/** Clauses whose quantities still stand in their words: they are looked at once they have `figures`. To become empty. */
const notConverted = new Set([
  'AWD-01',
  'AWD-02',
  'AWD-04',
  'AWD-16',
  'AWD-17',
  'AWD-20',
  'PER-01',
  'PER-02',
  'PER-04',
  'PER-05',
  'PER-12',
  'PER-18',
  'PER-19',
  'PER-20',
  'SEL-01',
  'SEL-06',
  'TEC-01',
  'TEC-02',
])

/** Whether the quantities of a clause are data, so that none may stand in its words. */
export function isConverted({ name, file }: Pick<ClauseFolder, 'name' | 'file'>): boolean {
  return file.figures !== undefined || !notConverted.has(name)
}
