import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement, selecting, withChanged } from '../../src/example/example-procurement'
import { de } from '../../src/lexica/words/de'

export const docs: RuleDocs = {
  note:
    'It reports nothing. It says once for each language that no rule, or not every rule, read what texts in it say, and names ' +
    'criteria that only say in which document they are described, so that ' +
    'silence is not taken for compliance. French and English are read by all rules of wording; German, Italian, Spanish and ' +
    'Dutch by those of the gravest faults, where the words of that language are given.',
  examples: [
    { title: 'French and English are read.', procurement: exampleProcurement, findings: [] },
    {
      title: 'So is the French of Belgium.',
      procurement: described({ 'fr-BE': 'Délais de correction.' }),
      findings: [],
    },
    { title: 'A text without a word is in no language.', procurement: described({ pl: '24/7' }), findings: [] },
    {
      title: 'A text in Polish.',
      procurement: described({ pl: 'Terminy usuwania błędów.' }),
      findings: [],
      notChecked: ['/criteria/1/description/pl'],
    },
    {
      title: 'A title in Greek, and a criterion too: said once.',
      procurement: { ...described({ el: 'Προθεσμίες διόρθωσης.' }), title: { el: 'Συντήρηση λογισμικού' } },
      findings: [],
      notChecked: ['/title/el'],
    },
    {
      title: 'A text in German, whose words were not given.',
      procurement: described({ de: 'Fristen für die Fehlerbehebung.' }),
      findings: [],
      notChecked: ['/criteria/1/description/de'],
    },
    {
      title: 'A text in the German of Austria, with the words of German.',
      procurement: described({ 'de-AT': 'Fristen für die Fehlerbehebung.' }),
      words: [de],
      findings: [],
      notChecked: ['/criteria/1/description/de-AT'],
    },
    {
      title: 'A criterion that only names the consultation rules: they were not read.',
      procurement: selecting({ fr: 'Voir le règlement de la consultation, article 6.' }),
      findings: [],
      notChecked: ['/criteria/6/description/fr'],
    },
    {
      title: 'The same in English.',
      procurement: selecting({ en: 'As set out in the tender documents.' }),
      findings: [],
      notChecked: ['/criteria/6/description/en'],
    },
    {
      title: 'A criterion without a description whose name is the reference.',
      procurement: selecting({}, { name: { fr: 'Critères énoncés dans le DCE' } }),
      findings: [],
      notChecked: ['/criteria/6/name/fr'],
    },
    {
      title: 'A reference beside what is asked: that was read.',
      procurement: selecting({
        fr:
          'Le candidat décrit comment il reçoit, qualifie et corrige les anomalies des logiciels du lot, et qui le fait ; les ' +
          'logiciels sont énumérés à l’annexe 2 du CCTP.',
      }),
      findings: [],
    },
    {
      title: 'A reference, and a grid of its own.',
      procurement: withChanged({
        method: {
          description: { fr: 'Voir le règlement de la consultation.' },
          scoring: { method: 'anchored-steps', steps: [{ fr: 'Rien.' }, { fr: 'Une méthode, avec un exemple.' }] },
        },
      }),
      findings: [],
    },
    {
      title: 'The documents themselves are what is judged.',
      procurement: selecting({ fr: 'Qualité des documents remis.' }),
      findings: [],
    },
  ],
}
