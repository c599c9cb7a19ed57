import type { ClauseText } from '../../clauses/clause-text'

const scope =
  'Le critère porte sur ce qui est proposé pour le lot, à savoir {components} sur les équipements où ils fonctionneront, et les interventions sur site. La politique environnementale générale de l’entreprise n’est pas examinée.'

export const awd16: ClauseText = {
  name: 'Sobriété et durée de vie des équipements (prestations sur site)',
  purpose: 'Un critère environnemental adapté aux lots comportant des interventions sur site ou du matériel.',
  subjectMatterLink:
    'Il porte sur des caractéristiques environnementales des prestations elles-mêmes : équipements sur lesquels restent utilisables {components}, ressources qui y sont consommées, déplacements nécessaires à l’exécution.',
  levels: {
    basic: {
      summary: 'Des mesures proposées pour le lot, chacune avec un indicateur.',
      text: `${scope}\n\nLe soumissionnaire indique les mesures qu’il prend dans le lot pour maintenir en usage des équipements de {years:an|ans} et pour éviter des déplacements, chacune avec un indicateur, sa valeur de départ et la personne qui en est chargée.`,
      notice:
        'Environnement : mesures prises dans le lot pour maintenir en usage des équipements de {years:an|ans} et éviter des déplacements, chacune avec indicateur, valeur de départ et personne chargée. La politique générale de l’entreprise n’est pas notée. Note de 0 à 4 ; grille dans les documents de la consultation.',
      steps: [
        'Aucune mesure.',
        'Des intentions générales, sans mesure propre au lot.',
        'Des mesures propres au lot sur les équipements ou les déplacements, sans indicateur.',
        'Des mesures sur les équipements et sur les déplacements, chacune avec un indicateur.',
        'Comme à l’échelon 3, avec valeurs de départ et personne chargée de chacune.',
      ],
    },
    advanced: {
      summary: 'Des mesures sur le scénario publié, avec un engagement sur toute la durée du marché.',
      text: `${scope}\n\nLe soumissionnaire mesure les ressources consommées (temps de processeur, mémoire, stockage, réseau) lorsque le scénario des documents de la consultation est joué sur un équipement de {years:an|ans}, et s’engage sur des valeurs tenues pendant toute la durée du marché. Il présente un plan de déplacements : ce qui est fait sur site, pourquoi, à quelle fréquence, par quels moyens.`,
      notice:
        'Environnement : ressources consommées par le scénario publié sur un équipement de {years:an|ans}, mesurées et garanties pendant toute la durée du marché, et plan de déplacements des interventions sur site. L’acheteur rejoue le scénario. Note de 0 à 4 ; grille dans les documents de la consultation.',
      steps: [
        'Aucune mesure.',
        'Des déclarations sans mesure.',
        'Une mesure du scénario, ou un plan de déplacements chiffré.',
        'Une mesure du scénario et un plan de déplacements chiffré.',
        'Comme à l’échelon 3, avec des valeurs garanties pendant toute la durée du marché.',
      ],
    },
    exemplary: {
      summary: 'Une réduction mesurée d’année en année, et le réemploi des équipements.',
      text: `${scope}\n\nOutre la mesure du scénario des documents de la consultation sur un équipement de {years:an|ans} et un plan de déplacements chiffré, le soumissionnaire s’engage sur une réduction annuelle des ressources consommées par le scénario, indique par quels changements de configuration ou de pratique elle est obtenue, et propose comment les équipements du lot retirés du service sont réparés, réemployés ou cédés.`,
      notice:
        'Environnement : ressources consommées par le scénario publié sur un équipement de {years:an|ans}, avec réduction annuelle garantie et expliquée, plan de déplacements chiffré, réparation et réemploi des équipements du lot. L’acheteur rejoue le scénario. Note de 0 à 4 ; grille dans les documents de la consultation.',
      steps: [
        'Aucune mesure.',
        'Des déclarations sans mesure.',
        'Une mesure du scénario et un plan de déplacements chiffré.',
        'Comme à l’échelon 2, avec une réduction annuelle garantie et les changements qui la produisent.',
        'Comme à l’échelon 3, avec la réparation, le réemploi ou la cession des équipements du lot organisés et comptés.',
      ],
    },
  },
  evidence: {
    measures: 'Tableau des mesures, indicateurs et personnes chargées, pour le lot.',
    'measurement-report':
      'Rapport de mesure sur le scénario des documents de la consultation : outils, réglages, valeurs brutes.',
    'travel-plan': 'Déplacements prévus pour le lot : motif, fréquence, moyens.',
  },
  verification:
    'L’acheteur rejoue le scénario sur deux équipements de l’âge indiqué, puis une fois par an pendant l’exécution. Les déplacements se lisent dans les comptes rendus d’intervention.',
  proportionality:
    'Un seul scénario, mesuré avec des outils libres ; l’âge des équipements est celui du parc de l’acheteur.',
  risks:
    'Suppose un scénario dans les documents de la consultation. Pour des prestations à distance, employer AWD-20. Les corrections proposées aux projets ne sont pas notées ici : d’autres critères peuvent déjà le faire.',
  parameters: {
    years: 'Âge des équipements sur lesquels le logiciel doit rester utilisable.',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
