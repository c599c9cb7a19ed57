import { fromForm, planForm, toForm } from '@opensource-experts/core'

/** Longest texts that this platform's columns take. */
const maxLength = { 'BT-734-Lot': 200, 'BT-540-Lot': 4000, 'BT-70-Lot': 4000 }

/** What is lost is said in this platform's own words, before those of the library. */
const messages = {
  fr: {
    'loss.documents-only': [
      ['criterion'],
      ' : ce formulaire n’a pas de champ pour ',
      ['members'],
      '. À porter aux documents de la consultation.',
    ],
  },
  en: {
    'loss.documents-only': [
      ['criterion'],
      ': this form has no field for ',
      ['members'],
      '. It belongs into the tender documents.',
    ],
  },
}

/** `LOT-0001` for lot 1: the ids that every package understands. */
const lotId = ({ number }) => `LOT-${number.padStart(4, '0')}`

/** How the form is read and written: decimals with a comma, one language, lots by their number. */
const optionsOf = ({ language, lots }) => ({
  decimals: ',',
  language,
  lots: lots.map((lot) => ({ id: lotId(lot), label: lot.number })),
})

/** A platform that stores rows and no XML: the state is one tender, see `sample-form.js`. */
export function createForms() {
  function read(form) {
    const { language, title, country, contractType, procedure, date, cpv, lots } = form
    const text = (value) => ({ [language]: value })
    return {
      schemaVersion: '1',
      jurisdiction: country,
      contractType,
      procedure,
      date,
      cpv,
      languages: [language],
      title: text(title),
      lots: lots.map((lot) => ({ id: lotId(lot), title: text(lot.title), software: [{ name: lot.software }] })),
      criteria: fromForm(form.rows, optionsOf(form)),
    }
  }

  return {
    name: 'Formulaire',
    kinds: ['award', 'performance'],
    messages,
    read,
    plan: (form, change, options) => planForm(read(form), change, { ...options, maxLength }),
    // The rows are those of the procurement afterwards; those before are the way back.
    apply: (form, { procurement }) => ({
      state: { ...form, rows: toForm(procurement.criteria, optionsOf(form)) },
      back: form.rows,
    }),
    undo: (form, back) => ({ ...form, rows: back }),
    download: (form) => ({ name: 'formulaire.json', type: 'application/json', body: JSON.stringify(form, null, 2) }),
  }
}
