import type { ClauseText } from '../../clauses/clause-text'

const reserve =
  'Le titulaire fait réaliser {share} % au moins des heures du marché portant sur {components} par des personnes en apprentissage, en alternance, en stage obligatoire de formation, en retour à l’emploi après douze mois de privation d’emploi, ou reconnues en situation de handicap. Il y pourvoit lui-même, par un sous-traitant ou par une structure spécialisée dans l’insertion. Les dispositifs équivalents de tout État sont admis ; aucun lieu de résidence n’est exigé.'
const remedy =
  'Chaque semestre, il déclare les heures réalisées. Si la part n’est pas atteinte au terme du marché, les parties recherchent d’abord les heures qui peuvent encore être faites ; une pénalité égale au prix horaire des heures manquantes, plafonnée à 1 % du prix du marché, ne s’applique que si le titulaire n’a pas accompli les démarches que l’on pouvait attendre de lui.'

export const per19: ClauseText = {
  name: 'Emploi et formation de personnes dans le cadre du marché',
  purpose: 'Une condition sociale propre aux prestations ; en France, elle est due au-dessus des seuils européens.',
  subjectMatterLink:
    'Les heures sont celles du marché lui-même, sur {components} : la condition concerne la façon d’en exécuter les prestations.',
  levels: {
    basic: {
      summary: 'Une part des heures pour des personnes en formation ou en retour à l’emploi.',
      text: `${reserve}\n\n${remedy}`,
      notice:
        'Emploi : {share} % au moins des heures du marché sont réalisées par des personnes en formation, en retour à l’emploi ou en situation de handicap, directement, par un sous-traitant ou par une structure d’insertion. Dispositifs équivalents de tout État admis.',
    },
    advanced: {
      summary: 'En outre : un tuteur et une formation aux logiciels du marché.',
      text: `${reserve} Chacune de ces personnes a un tuteur désigné dans l’équipe du marché et suit un plan de formation aux logiciels du marché et au fonctionnement de leurs projets ; les compétences acquises sont attestées à la fin de la mission.\n\n${remedy}`,
      notice:
        'Emploi : {share} % au moins des heures du marché sont réalisées par des personnes en formation, en retour à l’emploi ou en situation de handicap, chacune avec un tuteur, un plan de formation aux logiciels du marché et des compétences attestées. Dispositifs équivalents de tout État admis.',
    },
    exemplary: {
      summary: 'En outre : un parcours vers un travail autonome, et un suivi après la mission.',
      text: `${reserve} Chacune de ces personnes a un tuteur désigné dans l’équipe du marché et un plan de formation qui la conduit à un travail personnel sur les logiciels du marché, relu par le tuteur et, si elle le souhaite, proposé au projet sous le nom ou le pseudonyme de son choix. Les compétences sont attestées. À la fin de la mission, le titulaire aide la personne à trouver la suivante, et il dresse deux fois par an avec l’acheteur un bilan, sans noms, des parcours suivis.\n\n${remedy}`,
      notice:
        'Emploi : {share} % au moins des heures du marché sont réalisées par des personnes en formation, en retour à l’emploi ou en situation de handicap, avec tuteur, formation menant à un travail autonome, compétences attestées et suivi ultérieur. Dispositifs équivalents de tout État admis.',
    },
  },
  evidence: {
    'hours-statement': 'Déclaration semestrielle des heures par catégorie, sans noms.',
    'skills-record': 'Attestations de compétences, conservées par les personnes ; leur nombre figure à la déclaration.',
  },
  verification:
    'Les heures sont rapprochées des comptes rendus d’intervention ; les justificatifs sont présentés sur place et non copiés.',
  proportionality:
    'Quelques pour cent des heures, avec plusieurs façons d’y pourvoir ; une entreprise d’une personne peut recourir à une structure d’insertion.',
  risks:
    'Vérifier auprès d’un facilitateur que de telles personnes peuvent être trouvées pour ces travaux. En France, si la condition est omise, le motif doit être l’un de ceux de la loi et être consigné : voir la dérogation motivée.',
  parameters: {
    share: 'Part des heures du marché.',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
