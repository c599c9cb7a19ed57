import type { Expert } from '../ports/expert-directory'

const told = (value: string) => ({ value, source: `https://facts.example.org/${value.length}`, date: '2026-05-04' })

/** Fictitious firms that a directory under test has to hold. Between them they tell the traps of the port apart. */
export const suiteExperts: readonly Expert[] = [
  {
    id: 'firm-1',
    name: 'Atelier Exemple',
    territories: [told('FRK26')],
    size: { value: 'micro', source: 'https://register.example.org/', date: '2026-01-31' },
    skills: [told('Accessibilité')],
    languages: [told('fr'), told('br')],
    offers: [told('Moteur Élan')],
    maintains: [told('Convertisseur B')],
  },
  {
    id: 'firm-2',
    name: 'Coop Exemple',
    territories: [told('FRK')],
    size: { value: 'small', source: 'https://register.example.org/', date: '2026-01-31' },
    skills: [told('migration')],
    languages: [told('en')],
    offers: [told('Moteur Élan'), told('Convertisseur B')],
    maintains: [told('Moteur Élan')],
  },
  { id: 'firm-3', name: 'Werk Beispiel', territories: [told('DE21H')], offers: [told('Convertisseur B')] },
  // Another firm of the same name: never one and the same.
  { id: 'firm-4', name: 'Werk Beispiel', territories: [told('FR101')], maintains: [told('Convertisseur B')] },
  // A name that contains another one is another piece of software.
  { id: 'firm-5', name: 'Zèbre', territories: [told('FRI31')], offers: [told('Moteur Élan Plus')] },
]
