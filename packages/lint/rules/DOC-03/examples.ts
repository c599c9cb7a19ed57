import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement } from '../../src/example/example-procurement'
import { de } from '../../src/lexica/words/de'

export const docs: RuleDocs = {
  note:
    'It reports nothing. It says once for each language that no rule, or not every rule, read what texts in it say, so that ' +
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
  ],
}
