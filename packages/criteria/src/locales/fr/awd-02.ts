import type { ClauseText } from '../../clauses/clause-text'

const scope =
  'Le critère porte sur les modifications prévues au lot (développements, adaptations, intégrations) touchant {components}. Les corrections d’incidents en sont exclues. Le marché impose déjà de proposer les modifications aux projets d’origine : est apprécié ici le degré de préparation du soumissionnaire, et non la promesse elle-même.'
const form =
  'Le plan compte {pages:page|pages} au plus. Il devient contractuel. Un plan qui n’indique aucune heure obtient au plus la note 1. Aucune relation antérieure avec un projet n’est exigée.'

export const awd02: ClauseText = {
  name: 'Plan de contribution aux projets d’origine (« upstream »)',
  purpose:
    'Obtenir des modifications que les projets d’origine peuvent accepter, et moins d’écarts à maintenir par la suite.',
  subjectMatterLink:
    'Le plan ne concerne que les modifications payées par le marché, apportées sur {components} ; il détermine ce que l’acheteur devra maintenir lui-même aux versions suivantes.',
  levels: {
    basic: {
      summary: 'Pour chaque type de modification : où elle va, selon quelles règles, avec combien d’heures.',
      text: `${scope}\n\nPour chaque type de modification prévue, le soumissionnaire indique le projet auquel elle sera proposée, les règles de contribution applicables (licence, signature, format) et le nombre d’heures qui y est consacré.\n\n${form}`,
      notice:
        'Plan relatif aux modifications prévues au lot (hors corrections d’incidents) : pour chaque type, projet d’origine concerné, règles de contribution applicables, heures consacrées. Le plan devient contractuel. Note de 0 à 4 ; grille dans les documents de la consultation.',
      steps: [
        'Aucun plan.',
        'Une déclaration générale, ou un plan sans indication d’heures.',
        'Un plan avec heures qui omet un ou plusieurs types de modification prévus au lot.',
        'Un plan avec heures pour chaque type de modification, désignant chaque fois le projet concerné.',
        'Comme à l’échelon 3, avec les règles de contribution de chaque projet et ce qu’elles impliquent pour les travaux.',
      ],
    },
    advanced: {
      summary: 'En outre : prises de contact, tests, délai de relecture attendu et suite donnée à un refus.',
      text: `${scope}\n\nPour chaque type de modification prévue, le plan indique le projet concerné, les règles de contribution applicables, l’ordre des travaux, la prise de contact avec le projet avant leur début, les tests fournis, le délai de relecture attendu et ce qui le fonde, les heures, ainsi que la suite donnée si la proposition est refusée ou reste sans réponse.\n\n${form}`,
      notice:
        'Plan relatif aux modifications prévues au lot (hors corrections d’incidents) : ordre des travaux, prise de contact avec les projets d’origine, tests, délai de relecture attendu, suite donnée à un refus, heures. Le plan devient contractuel. Note de 0 à 4 ; grille dans les documents de la consultation.',
      steps: [
        'Aucun plan.',
        'Une déclaration générale, ou un plan sans indication d’heures.',
        'Projets, règles de contribution et heures pour chaque type de modification.',
        'Comme à l’échelon 2, avec l’ordre des travaux, la prise de contact, les tests et le délai de relecture pour chaque type.',
        'Comme à l’échelon 3, la suite donnée aux refus et aux silences étant décrite et dotée d’heures.',
      ],
    },
    exemplary: {
      summary: 'En outre : mesure, réduction et transmission des écarts restants.',
      text: `${scope}\n\nPour chaque type de modification prévue, le plan indique le projet concerné, les règles de contribution applicables, l’ordre des travaux, la prise de contact, les tests, le délai de relecture et ce qui le fonde, les heures et la suite donnée à un refus. Il traite ensuite toute la vie des écarts entre la version en service et les versions officielles : comment ils sont dénombrés, comment leur maintenance est estimée, à quelle version officielle chacun doit disparaître, et comment l’acheteur ou un autre titulaire pourrait les reprendre.\n\n${form}`,
      notice:
        'Plan relatif aux modifications prévues au lot (hors corrections d’incidents) : travail avec les projets d’origine de la conception à l’éventuel refus, heures, puis mesure, maintenance, réduction et transmission des écarts restants. Le plan devient contractuel. Note de 0 à 4 ; grille dans les documents de la consultation.',
      steps: [
        'Aucun plan.',
        'Une déclaration générale, ou un plan sans indication d’heures.',
        'Projets, règles, ordre des travaux, tests, suite donnée aux refus et heures pour chaque type de modification.',
        'Comme à l’échelon 2, avec une méthode qui dénombre les écarts restants et estime leur maintenance.',
        'Comme à l’échelon 3, avec un objectif de réduction à chaque version officielle et les modalités de leur transmission.',
      ],
    },
  },
  evidence: {
    plan: 'Plan de contribution, dans la limite du nombre de pages indiqué.',
    'price-line': 'La ligne du BPU/DQE où sont chiffrées les heures du plan.',
  },
  verification:
    'Le plan est rapproché des règles de contribution publiées par les projets ; la ligne du BPU/DQE ne doit pas être vide. En cours d’exécution, le registre des contributions est rapproché du plan.',
  proportionality:
    'Quelques pages ; tout ce qui est demandé figure dans les règles publiques des projets, de sorte qu’un nouvel entrant peut atteindre l’échelon le plus élevé.',
  risks:
    'Ne noter que ce qui devient contractuel. Si AWD-04 figure au même lot, garder des périmètres distincts (modifications prévues ici, incidents là), faute de quoi le même effort serait valorisé deux fois.',
  parameters: {
    pages: 'Nombre maximal de pages du plan.',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
