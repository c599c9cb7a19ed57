import type { RuleDocs } from '../../src/engine/rule'
import { described, exampleProcurement } from '../../src/example/example-procurement'

const alone = 'Le prix le plus bas est l’unique critère d’attribution.'
const said = (title: string, fr: string) => ({ title, procurement: described({ fr }), findings: [] })

export const docs: RuleDocs = {
  note: 'What the members say of price is AWD-W07 and AWD-W08. A fixed price is told by its member or by the same sentence.',
  examples: [
    { title: 'Nothing of the kind is said.', procurement: exampleProcurement, findings: [] },
    {
      title: 'Price alone, in France today.',
      procurement: described({ fr: alone }),
      findings: [
        {
          path: '/criteria/1/description/fr',
          severity: 'warning',
          matched: 'prix le plus bas est l’unique critère',
        },
      ],
    },
    {
      title: 'The same before the law.',
      procurement: { ...described({ fr: alone }), date: '2026-08-20' },
      findings: [],
    },
    {
      title: 'The same in a State whose law allows it.',
      procurement: { ...described({ fr: alone }), jurisdiction: 'BE' },
      findings: [],
    },
    {
      title: 'The same in a defence contract.',
      procurement: { ...described({ fr: alone }), defence: true },
      findings: [],
    },
    {
      title: 'The description of the whole says it.',
      procurement: { ...exampleProcurement, description: { fr: alone } },
      findings: [{ path: '/description/fr', severity: 'warning', matched: 'prix le plus bas est l’unique critère' }],
    },
    {
      title: 'Price counts for nothing.',
      procurement: described({ en: 'Tenders are ranked on quality alone; prices carry no weight.' }),
      findings: [{ path: '/criteria/1/description/en', severity: 'warning', matched: 'quality alone' }],
    },
    {
      title: 'The same of the description of the whole.',
      procurement: { ...exampleProcurement, description: { en: 'Tenders are ranked on quality alone.' } },
      findings: [{ path: '/description/en', severity: 'warning', matched: 'quality alone' }],
    },
    {
      title: 'The same of a concession.',
      procurement: { ...described({ en: 'Tenders are ranked on quality alone.' }), directive: '2014/23' },
      findings: [],
    },
    {
      title: 'The same of a defence contract.',
      procurement: { ...described({ en: 'Tenders are ranked on quality alone.' }), directive: '2009/81' },
      findings: [],
    },
    {
      title: 'The price is fixed.',
      procurement: { ...described({ en: 'Tenders are ranked on quality alone.' }), fixedPrice: true },
      findings: [],
    },
    said(
      'The price is fixed, as the same sentence says.',
      'Le prix est fixé par l’acheteur : la qualité seule départage les offres.',
    ),
    said('Several criteria.', 'Le prix compte pour 40 % ; il n’est pas le seul critère.'),
  ],
}
