import type { ClauseText } from '../../clauses/clause-text'

const travel =
  'Les déplacements sont limités à ce qui exige une présence ; le motif de chacun figure au compte rendu d’intervention, et les visites sont regroupées.'
const measure =
  'Deux fois par an, le titulaire mesure les ressources consommées lorsque le scénario des documents de la consultation est joué sur les équipements qui y sont listés, et remet les valeurs brutes.'

export const per18: ClauseText = {
  name: 'Environnement : prestations sur site et équipements',
  purpose: 'Une condition environnementale propre au lot, pour des interventions sur site ou du matériel.',
  subjectMatterLink:
    'La condition concerne l’exécution des prestations elles-mêmes : équipements sur lesquels fonctionnent {components}, ressources qui y sont consommées, déplacements.',
  levels: {
    basic: {
      summary: 'Mesurer, et ne se déplacer que si une présence est nécessaire.',
      text: `${measure} ${travel}`,
      notice:
        'Environnement : le titulaire mesure deux fois par an les ressources consommées par le scénario publié sur les équipements du lot et limite les déplacements à ce qui exige une présence.',
    },
    advanced: {
      summary: 'En outre : maintenir les équipements en usage pendant tout le marché.',
      text: `${measure} ${travel} Le titulaire maintient la solution utilisable sur les équipements listés pendant toute la durée du marché : une mise à jour qui ralentirait le scénario ou rendrait un équipement inapte n’est mise en service qu’après accord de l’acheteur, informé des conséquences.`,
      notice:
        'Environnement : ressources du scénario publié mesurées deux fois par an, équipements du lot maintenus utilisables pendant toute la durée du marché, déplacements limités à ce qui exige une présence.',
    },
    exemplary: {
      summary: 'En outre : réduire, et réparer avant de remplacer.',
      text: `${measure} ${travel} Le titulaire maintient la solution utilisable sur les équipements listés pendant toute la durée du marché et met en œuvre, par les réglages et les bonnes pratiques, tous les moyens raisonnables pour réduire de {reduction} %, avant son terme et sans perte de service, les ressources consommées par le scénario. Les équipements sont réparés avant d’être remplacés ; ceux qui quittent le service sont proposés au réemploi. Un écart entre l’objectif et le résultat est expliqué et suivi d’un plan d’action.`,
      notice:
        'Environnement : ressources du scénario publié mesurées deux fois par an et réduites de {reduction} % au terme du marché (obligation de moyens), équipements du lot maintenus utilisables et réparés avant d’être remplacés ; déplacements limités à ce qui exige une présence.',
    },
  },
  evidence: {
    'measurement-report': 'Rapport de mesure, avec outils, réglages et valeurs brutes.',
    'travel-record': 'Déplacements et motifs, dans les comptes rendus d’intervention.',
  },
  verification:
    'L’acheteur rejoue le scénario sur deux équipements ; un rapport manquant est demandé une fois, puis l’admission de la période en dépend.',
  proportionality: 'Deux mesures par an sur un seul scénario.',
  risks: 'Suppose le scénario et la liste des équipements dans les documents de la consultation.',
  parameters: {
    reduction: 'Réduction visée au terme du marché (niveau exemplaire).',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
