import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const text = (fr: string, en: string) => ({ fr, en })

/** A criterion of the buyer's own, 10 per cent on every lot, in French and English. */
export const engagement = {
  id: 'engagement',
  kind: 'award',
  type: 'quality',
  target: 'tender',
  lots: 'all',
  name: text('Engagement', 'Engagement'),
  description: text('Corrections proposées au projet d’origine.', 'Fixes proposed to the original project.'),
  subjectMatterLink: text(
    'Les corrections du logiciel de chaque lot arrivent dans la version que l’acheteur installe.',
    'The fixes of the software of each lot arrive in the release that the buyer installs.',
  ),
  verification: text('Lecture des contributions nommées.', 'The contributions named are read.'),
  weight: { kind: 'percentage', value: 10 },
}

export const criteriaFile = { schemaVersion: '1', criteria: [engagement] }

/** Two lots with price and quality; lints without error. */
export const procurement = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  directive: '2014/24',
  buyerCategory: 'sub-central',
  contractType: 'services',
  procedure: 'open',
  // Before the duties of the Climate law begin.
  date: '2026-03-01',
  languages: ['fr', 'en'],
  title: text('Maintenance de deux logiciels libres', 'Maintenance of two free software programs'),
  cpv: ['72267000'],
  value: { amount: 420000, currency: 'EUR' },
  lots: [
    { id: 'LOT-0001', title: text('Moteur de recherche', 'Search engine'), software: [{ name: 'Moteur A' }] },
    { id: 'LOT-0002', title: text('Conversion', 'Conversion'), software: [{ name: 'Convertisseur B' }] },
  ],
  criteria: [
    {
      id: 'price',
      kind: 'award',
      type: 'price',
      target: 'tender',
      lots: 'all',
      name: text('Prix', 'Price'),
      weight: { kind: 'percentage', value: 60 },
      scoring: { method: 'price.proportional-lowest' },
    },
    { ...engagement, weight: { kind: 'percentage', value: 40 } },
  ],
}

export const need = {
  schemaVersion: '1',
  jurisdiction: 'FR',
  buyerCategory: 'sub-central',
  languages: ['fr'],
  date: '2026-12-01',
  title: { fr: 'Maintenance de Moteur A' },
  software: [{ name: 'Moteur A', repository: 'https://git.example.org/a' }],
  territories: ['FRI31'],
  value: { amount: 420000, currency: 'EUR' },
  durationMonths: 36,
  level: 'advanced',
}

/** Writes a JSON file, or text as it is, and gives its path. */
export async function written(folder: string, name: string, content: unknown): Promise<string> {
  const path = join(folder, name)
  await writeFile(
    path,
    typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
  )
  return path
}
