import type { RuleDocs } from '../../src/engine/rule'
import { asking, exampleProcurement } from '../../src/example/example-procurement'

export const docs: RuleDocs = {
  note:
    'What the words of the condition say of a report or of what follows is taken from them; else it is asked. A penalty ' +
    'without a ceiling is read in French and English and is a warning, `possible`: a ceiling is good practice of this ' +
    'project, and the contract or its general terms may set one.',
  examples: [
    { title: 'Reported on, and something follows.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Nobody reports.',
      procurement: asking({ fr: 'Les réunions se tiennent à distance.' }, { reporting: false }),
      findings: [{ path: '/criteria/3/reporting', severity: 'warning' }],
    },
    {
      title: 'Nothing follows.',
      procurement: asking({ fr: 'Les réunions se tiennent à distance.' }, { remedy: false }),
      findings: [{ path: '/criteria/3/remedy', severity: 'warning' }],
    },
    {
      title: 'Neither is said.',
      procurement: asking({ fr: 'Les réunions se tiennent à distance.' }, { reporting: undefined, remedy: undefined }),
      findings: [],
      notChecked: ['/criteria/3/remedy', '/criteria/3/reporting'],
    },
    {
      title: 'The words say both (French).',
      procurement: asking(
        {
          fr: 'Un relevé trimestriel est remis ; à défaut, une pénalité de 50 euros, plafonnée à 1 000 euros, est due.',
        },
        { reporting: undefined, remedy: undefined },
      ),
      findings: [],
    },
    {
      title: 'The words say both (English).',
      procurement: asking(
        { en: 'A statement is delivered each quarter; failing that, acceptance of the period is deferred.' },
        { reporting: undefined, remedy: undefined },
      ),
      findings: [],
    },
    {
      title: 'A report, and nothing of what follows.',
      procurement: asking(
        { en: 'A statement is delivered each quarter.' },
        { reporting: undefined, remedy: undefined },
      ),
      findings: [],
      notChecked: ['/criteria/3/remedy'],
    },
    {
      title: 'A penalty without a ceiling (French).',
      procurement: asking({ fr: 'Une pénalité de 500 euros par jour est appliquée, sans plafond.' }),
      findings: [
        {
          path: '/criteria/3/description/fr',
          severity: 'warning',
          matched: 'pénalité de 500 euros par jour est appliquée, sans plafond',
        },
      ],
    },
    {
      title: 'A penalty without a ceiling (English).',
      procurement: asking({ en: 'Penalties are not capped.' }),
      findings: [{ path: '/criteria/3/description/en', severity: 'warning', matched: 'Penalties are not capped' }],
    },
  ],
}
