/**
 * A tender as this platform stores it: rows of a database, in one language, numbers with a comma as they were typed, lots by
 * their number. What else it knows of the tender stands beside.
 */
export const sampleForm = {
  title: 'Support de deux logiciels libres de gestion documentaire',
  language: 'fr',
  country: 'FR',
  contractType: 'services',
  procedure: 'open',
  date: '2026-12-01',
  cpv: ['72267000'],
  lots: [
    { number: '1', title: 'Moteur de recherche', software: 'Moteur A' },
    { number: '2', title: 'Conversion de formats', software: 'Convertisseur B' },
  ],
  rows: [
    { lot: '1', name: 'Prix', type: 'price', weight: '60,0', text: 'Montant du devis estimatif, hors taxes.' },
    { lot: '1', name: 'Valeur technique', weight: '40,0', text: 'Méthode et organisation de l’assistance.' },
    { lot: '2', name: 'Prix', type: 'price', weight: '52,5', text: '' },
    { lot: '2', name: 'Valeur technique', weight: '47,5', text: 'Méthode, délais et plan de tests.' },
    {
      lot: '1',
      kind: 'performance',
      text: 'Le titulaire réserve 5 % des heures à des personnes éloignées de l’emploi.',
    },
  ],
}
