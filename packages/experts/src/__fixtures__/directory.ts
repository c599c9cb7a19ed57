import type { Directory, DirectoryExpert } from '../directory/directory'

export const fact = <Value extends string>(
  value: Value,
  source = 'https://facts.example.org/',
  date = '2026-05-04',
) => ({
  value,
  source,
  date,
})

/** A fictitious directory. */
export function directory(experts: readonly DirectoryExpert[], members: Partial<Directory> = {}): Directory {
  return {
    schemaVersion: '1',
    id: 'test',
    name: 'Test directory',
    licence: 'CC0-1.0',
    date: '2026-11-01',
    provenance: { publisher: 'Fictitious publisher', inclusion: 'Made up.', interests: [] },
    experts,
    ...members,
  }
}

/** A firm that offers services for Moteur A, if nothing else is said. */
export function firm(id: string, members: Partial<DirectoryExpert> = {}): DirectoryExpert {
  return { id, name: `Firm ${id}`, offers: [fact('Moteur A')], ...members }
}
