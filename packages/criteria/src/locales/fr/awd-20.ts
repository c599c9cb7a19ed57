import type { ClauseText } from '../../clauses/clause-text'

const scope =
  'Le critère porte sur les prestations du lot, réalisées à distance sur {components} : environnements utilisés pour compiler, tester et assister, et ressources que consomment en service les réglages livrés. La politique environnementale générale de l’entreprise n’est pas examinée.'

export const awd20: ClauseText = {
  name: 'Caractéristiques environnementales des prestations logicielles à distance',
  purpose: 'Un critère environnemental pour des prestations logicielles sans intervention sur site.',
  subjectMatterLink:
    'Il porte sur des caractéristiques environnementales des prestations elles-mêmes : ressources consommées par les environnements que le titulaire emploie pour le lot et par {components} tels que livrés et réglés.',
  levels: {
    basic: {
      summary: 'Des mesures proposées pour le lot, chacune avec un indicateur.',
      text: `${scope}\n\nLe soumissionnaire indique les mesures qu’il prend dans le lot : arrêt des environnements inutilisés, durée de conservation des versions compilées, des journaux et des données de test, fréquence des tests automatiques, réglages plus économes. Chacune est assortie d’un indicateur, d’une valeur de départ et d’une personne chargée.`,
      notice:
        'Environnement : mesures prises dans les prestations à distance du lot (arrêt des environnements inutilisés, conservation des données, tests automatiques, réglages économes), chacune avec indicateur, valeur de départ et personne chargée. La politique générale de l’entreprise n’est pas notée. Note de 0 à 4 ; grille : documents de la consultation.',
      steps: [
        'Aucune mesure.',
        'Des intentions générales, sans mesure propre au lot.',
        'Des mesures propres au lot, sans indicateur.',
        'Des mesures propres au lot, chacune avec un indicateur.',
        'Comme à l’échelon 3, avec valeurs de départ et personne chargée de chacune.',
      ],
    },
    advanced: {
      summary: 'Des ressources mesurées sur le scénario publié, avec des valeurs garanties pendant tout le marché.',
      text: `${scope}\n\nLe soumissionnaire mesure les ressources consommées (temps de processeur, mémoire, stockage, réseau) lorsque le scénario des documents de la consultation est joué, donne les outils et les réglages permettant à chacun de refaire la mesure, et s’engage sur des valeurs pour toute la durée du marché, mises à jour comprises. Il indique les ressources de ses propres environnements pour le lot.`,
      notice:
        'Environnement : ressources (processeur, mémoire, stockage, réseau) consommées par le scénario publié, mesurées de façon reproductible et garanties pendant toute la durée du marché, et ressources des environnements employés pour le lot. Note de 0 à 4 ; grille dans les documents de la consultation.',
      steps: [
        'Aucune mesure.',
        'Des déclarations sans mesure.',
        'Une mesure du scénario.',
        'Comme à l’échelon 2, avec les outils et réglages permettant à chacun de la refaire, et les ressources des environnements employés.',
        'Comme à l’échelon 3, avec des valeurs garanties pendant toute la durée du marché.',
      ],
    },
    exemplary: {
      summary: 'Une réduction garantie d’année en année, dont la méthode est rendue publique.',
      text: `${scope}\n\nOutre une mesure reproductible du scénario des documents de la consultation et l’indication des ressources de ses propres environnements, le soumissionnaire s’engage sur une réduction annuelle des ressources consommées par le scénario, indique par quels changements de réglage, de conservation des données ou de pratique elle est obtenue sans perte de service, et publie méthode et résultats pour que d’autres utilisateurs puissent les reprendre.`,
      notice:
        'Environnement : réduction annuelle, garantie et expliquée, des ressources consommées par le scénario publié et par les environnements employés pour le lot, sans perte de service ; méthode et résultats rendus publics. Note de 0 à 4 ; grille dans les documents de la consultation.',
      steps: [
        'Aucune mesure.',
        'Des déclarations sans mesure.',
        'Une mesure reproductible du scénario et les ressources des environnements employés.',
        'Comme à l’échelon 2, avec une réduction annuelle garantie et les changements qui la produisent.',
        'Comme à l’échelon 3, avec méthode et résultats publiés pour d’autres utilisateurs.',
      ],
    },
  },
  evidence: {
    measures: 'Tableau des mesures, indicateurs et personnes chargées, pour le lot.',
    'measurement-report':
      'Rapport de mesure sur le scénario des documents de la consultation : outils, réglages, valeurs brutes.',
  },
  verification:
    'L’acheteur rejoue le scénario sur son propre environnement avant l’attribution, puis une fois par an ; les ressources des environnements se lisent sur leurs factures ou leurs compteurs.',
  proportionality: 'Un seul scénario, des outils libres ; une entreprise sans serveurs indique ceux qu’elle loue.',
  risks:
    'Les niveaux « avancé » et « exemplaire » supposent un scénario dans les documents de la consultation. Pour des interventions sur site ou du matériel, employer AWD-16. Les corrections proposées aux projets ne sont pas notées ici.',
  parameters: { components: 'Logiciels concernés ; par défaut, ceux des lots.' },
}
