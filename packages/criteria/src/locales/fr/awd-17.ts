import type { ClauseText } from '../../clauses/clause-text'

const count =
  'Constitue un relais tout passage d’une demande d’une personne à une autre avant qu’une personne apte à modifier le code la traite ; sont concernés {components}. Un acheminement automatique ne compte que si une personne doit agir. Les entreprises de toute taille, les groupements et les sous-traitants sont comptés de la même façon ; les prix convenus entre eux ne sont pas examinés.'

export const awd17: ClauseText = {
  name: 'Organisation du lot : accès direct aux personnes aptes à modifier le code',
  purpose: 'Éviter les longues chaînes entre la personne qui a un problème et celle qui peut le résoudre.',
  subjectMatterLink:
    'Le critère concerne le traitement des demandes du lot : chaque relais avant un spécialiste intervenant sur {components} ajoute du délai et fait perdre de l’information.',
  levels: {
    basic: {
      summary: 'Nombre de relais pour les incidents bloquants.',
      text: `Le soumissionnaire décrit le parcours d’un incident bloquant, du signalement par l’acheteur à la personne qui corrige le code, et s’engage sur le nombre de relais de ce parcours.\n\n${count}`,
      notice:
        'Nombre de relais, pour un incident bloquant, entre le signalement par l’acheteur et une personne apte à modifier le code (aucun relais : échelon le plus élevé). Ce nombre devient contractuel. Note de 0 à 4 ; grille dans les documents de la consultation.',
      steps: [
        'Le parcours n’est pas décrit.',
        'Trois relais ou plus.',
        'Deux relais.',
        'Un relais.',
        'Aucun relais : le signalement parvient à une personne apte à modifier le code.',
      ],
    },
    advanced: {
      summary: 'Les relais pour chaque type de demande, avec un contact désigné par famille de composants.',
      text: `Le soumissionnaire décrit, pour chaque type de demande (incident bloquant, autre incident, question technique, demande de modification), le parcours jusqu’à une personne apte à modifier le code, et s’engage sur le nombre de relais de chacun. Il désigne pour chaque famille de composants du lot la personne que l’acheteur peut joindre directement.\n\n${count}`,
      notice:
        'Relais avant une personne apte à modifier le code, pour chaque type de demande (incidents, questions techniques, modifications), et contact direct désigné pour chaque famille de composants. Engagements contractuels. Note de 0 à 4 ; grille dans les documents de la consultation.',
      steps: [
        'Les parcours ne sont pas décrits.',
        'Trois relais ou plus pour un type de demande au moins.',
        'Deux relais au plus pour chaque type de demande.',
        'Un relais au plus pour chaque type de demande, et un contact direct pour chaque famille.',
        'Aucun relais pour les incidents, un au plus pour le reste, et un contact direct pour chaque famille.',
      ],
    },
    exemplary: {
      summary: 'En outre : suppléants, continuité pendant les absences, échanges ouverts à l’acheteur.',
      text: `Le soumissionnaire décrit, pour chaque type de demande (incident bloquant, autre incident, question technique, demande de modification), le parcours jusqu’à une personne apte à modifier le code, et s’engage sur le nombre de relais de chacun. Il désigne pour chaque famille de composants un contact direct et un suppléant de même aptitude, indique comment sont couverts les absences et les départs, et donne à l’acheteur accès aux échanges techniques relatifs à ses demandes.\n\n${count}`,
      notice:
        'Relais avant une personne apte à modifier le code, pour chaque type de demande ; contact direct et suppléant pour chaque famille de composants, continuité pendant les absences, échanges techniques ouverts à l’acheteur. Engagements contractuels. Note de 0 à 4 ; grille dans les documents de la consultation.',
      steps: [
        'Les parcours ne sont pas décrits.',
        'Plus d’un relais pour un type de demande au moins.',
        'Un relais au plus pour chaque type de demande, et un contact direct pour chaque famille.',
        'Aucun relais pour les incidents, un contact direct et un suppléant pour chaque famille.',
        'Comme à l’échelon 3, avec la continuité pendant les absences organisée et les échanges techniques ouverts à l’acheteur.',
      ],
    },
  },
  evidence: {
    'request-paths': 'Schéma ou tableau des parcours des demandes, avec le rôle de chaque personne.',
    'named-contacts': 'Noms et rôles des contacts directs.',
  },
  verification: 'Chaque trimestre, dix tickets tirés au sort : les relais sont comptés et rapprochés de l’engagement.',
  proportionality:
    'Le décompte est le même pour une grande entreprise, un groupement ou une entreprise d’une seule personne.',
  risks:
    'Ne pas demander la rémunération des spécialistes : ce n’est pas une caractéristique de la prestation. Avec AWD-01, évaluer les personnes là et le parcours ici.',
  parameters: { components: 'Logiciels concernés ; par défaut, ceux des lots.' },
}
