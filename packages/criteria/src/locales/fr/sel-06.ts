import type { ClauseText } from '../../clauses/clause-text'

const late =
  'Les engagements de tiers peuvent être fournis au plus tard avant l’attribution. Un tiers peut s’engager auprès de plusieurs candidats ; l’exclusivité n’est ni demandée ni valorisée. Une même personne est indiquée pour {families:famille|familles} de composants au plus.'

export const sel06: ClauseText = {
  name: 'Support de niveau 3 : qui peut modifier le code',
  purpose: 'S’assurer qu’un chemin réel mène aux personnes qui connaissent le code.',
  subjectMatterLink:
    'Le lot comprend un support portant sur {components} : certaines demandes ne peuvent être traitées que par des personnes aptes à modifier le code.',
  levels: {
    basic: {
      summary: 'Chaque famille de composants a une personne ou une entreprise apte à modifier le code.',
      text: `Pour chaque famille de composants du lot, le candidat indique qui assure le support de niveau 3, c’est-à-dire qui modifie le code lorsque c’est nécessaire, et à quel titre : personnel propre, sous-traitant, ou accord avec le projet ou son éditeur. Toutes les familles sont couvertes.\n\n${late}`,
      notice:
        'Pour chaque famille de composants du lot : personne ou entreprise apte à modifier le code, à titre de personnel propre, de sous-traitant ou par accord avec le projet ou son éditeur. Engagements fournis au plus tard avant l’attribution ; l’exclusivité n’est pas demandée.',
    },
    advanced: {
      summary:
        'Pour la moitié des familles, une personne dont une modification a déjà été acceptée ou mise en service.',
      text: `Pour chaque famille de composants du lot, le candidat indique qui assure le support de niveau 3 et à quel titre : personnel propre, sous-traitant, ou accord avec le projet ou son éditeur. Toutes les familles sont couvertes. Pour la moitié d’entre elles au moins, la personne indiquée a déjà modifié ce logiciel ou un logiciel comparable, et la modification a été acceptée ou mise en service.\n\n${late}`,
      notice:
        'Pour chaque famille de composants : personne ou entreprise apte à modifier le code (personnel propre, sous-traitant ou accord). Pour la moitié au moins, cette personne a déjà modifié ce logiciel ou un logiciel comparable, modification acceptée ou mise en service. Engagements au plus tard avant l’attribution ; sans exclusivité.',
    },
    exemplary: {
      summary: 'Pour chaque famille, une telle personne, un suppléant et des délais d’accès convenus.',
      text: `Pour chaque famille de composants du lot, le candidat indique qui assure le support de niveau 3 et à quel titre : personnel propre, sous-traitant, ou accord avec le projet ou son éditeur. Pour chacune, la personne indiquée a déjà modifié ce logiciel ou un logiciel comparable, et la modification a été acceptée ou mise en service ; un suppléant est indiqué, et un accord écrit fixe le délai dans lequel l’un et l’autre peuvent être mobilisés.\n\n${late}`,
      notice:
        'Pour chaque famille de composants : une personne ayant déjà modifié ce logiciel ou un logiciel comparable, modification acceptée ou mise en service, un suppléant et un accord écrit sur leur délai de mobilisation (personnel propre, sous-traitant ou accord). Engagements au plus tard avant l’attribution ; sans exclusivité.',
    },
  },
  evidence: {
    table:
      'Tableau : famille de composants, personne ou entreprise, titre et, le cas échéant, modification antérieure et suppléant.',
    commitments: 'Engagement signé de chaque tiers.',
  },
  verification: 'Les signatures sont vérifiées ; pour un engagement sur cinq, le tiers est appelé.',
  proportionality: 'Les engagements ne sont demandés que tard : les candidats évincés n’ont pas à financer d’accord.',
  risks:
    'Un éditeur peut refuser de s’engager auprès de ses concurrents : le personnel propre apte à modifier le code doit toujours suffire.',
  parameters: {
    families: 'Nombre maximal de familles pour lesquelles une même personne est indiquée.',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
