import type { ClauseText } from '../../clauses/clause-text'

const impact =
  'Les prestations du lot portent sur {components} : la qualité des personnes affectées détermine le délai dans lequel une anomalie est comprise et la durabilité de sa correction.'
const method =
  'Le soumissionnaire désigne nommément les personnes affectées au lot, {persons} au plus, en indiquant pour chacune sa part du temps prévu. Chaque personne reçoit une note de 0 à 4 selon la grille ci-dessous ; la note de l’offre est la moyenne de ces notes, pondérée par le temps prévu.'
const period =
  'Sont examinés les faits des {months} mois précédant la publication de l’avis, dans la limite de {facts:fait|faits} par personne. Les faits relatifs aux logiciels du lot et ceux relatifs à des projets comparables (fonction, technologie ou échelle voisine) comptent à égalité, jusqu’à l’échelon le plus élevé. Toute forge, liste de diffusion ou registre est admis, y compris sous pseudonyme ; un travail non public peut être attesté par son bénéficiaire.'
const exclusions =
  'Ne comptent pas : les travaux d’automates, les modifications mécaniques en masse, les modifications conservées dans une copie privée, celles que leur auteur a intégrées lui-même sans relecture, les modifications annulées et les faits postérieurs à la publication de l’avis. Un travail effectué dans un projet que dirige le soumissionnaire ou une entreprise liée compte dès lors qu’une personne extérieure à ces entreprises l’a relu ou que des faits publics l’établissent ; l’attestation d’un tel projet ne suffit jamais à elle seule.'

export const awd01: ClauseText = {
  name: 'Qualité des personnes affectées, dans les projets du lot ou des projets comparables',
  purpose:
    'Valoriser les personnes qui exécuteront réellement les prestations, sur des faits que chacun peut vérifier.',
  subjectMatterLink:
    'Les personnes désignées exécutent elles-mêmes le lot, sur {components} ; leur qualité influe de manière significative sur le délai et la durabilité des corrections apportées à l’acheteur.',
  levels: {
    basic: {
      summary: 'Des contributions acceptées, de toute nature, suffisent pour l’échelon le plus élevé.',
      text: `${impact}\n\n${method}\n\n${period} Les contributions de toute nature comptent : code, documentation, traduction, tests, empaquetage, accessibilité, qualification des anomalies.\n\n${exclusions}`,
      notice:
        'Personnes nommément affectées au lot ({persons} au plus), chacune notée de 0 à 4 sur ses contributions acceptées, de toute nature, en {months} mois, dans les logiciels du lot ou des projets comparables ; moyenne pondérée par le temps prévu. Influence significative sur l’exécution. Grille : documents de la consultation.',
      steps: [
        'Aucun fait pertinent n’est établi.',
        'Une pratique des logiciels du lot ou de logiciels comparables est établie (installation, adaptation, support), sans contribution examinée par autrui.',
        'Une contribution, quelle qu’en soit la nature, a été proposée à un projet et discutée avec lui.',
        'Une contribution a été acceptée après relecture par une autre personne que son auteur.',
        'Deux contributions au moins ont été acceptées après une telle relecture.',
      ],
    },
    advanced: {
      summary: 'Des contributions régulières et acceptées, et une aide apportée au travail d’autrui.',
      text: `${impact}\n\n${method}\n\n${period} Deux familles de faits sont examinées : les contributions acceptées de la personne (code, documentation, traduction, tests, empaquetage, accessibilité) et l’aide apportée à autrui (relectures, qualification des anomalies, accompagnement). Chaque personne confirme par écrit la part de temps prévue pour le lot.\n\n${exclusions}`,
      notice:
        'Personnes nommément affectées au lot ({persons} au plus), notées de 0 à 4 sur leurs contributions acceptées et l’aide apportée à autrui (relectures, anomalies, accompagnement) en {months} mois, dans les logiciels du lot ou des projets comparables ; moyenne pondérée par le temps prévu. Influence significative sur l’exécution. Grille : documents de la consultation.',
      steps: [
        'Aucun fait pertinent n’est établi.',
        'Une contribution a été acceptée après relecture par une autre personne que son auteur.',
        'Plusieurs contributions, à deux dates distantes de trois mois au moins, ont été acceptées après une telle relecture.',
        'Comme à l’échelon 2, l’une d’elles corrigeant une anomalie ou ajoutant une fonction, avec ses tests ou sa documentation.',
        'Comme à l’échelon 3, avec une aide apportée à autrui pendant six mois au moins : relectures, qualification des anomalies ou accompagnement.',
      ],
    },
    exemplary: {
      summary: 'Des responsabilités durables : publication de versions, sécurité, maintenance, relecture.',
      text: `${impact}\n\n${method}\n\n${period} Outre les contributions acceptées, sont examinées les responsabilités durables : relecture du travail d’autrui, préparation de versions, traitement des failles de sécurité, maintenance d’une partie du logiciel, de sa documentation ou de ses traductions. Une responsabilité compte pour ce qui a été fait à ce titre et non pour son intitulé. Chaque personne confirme par écrit la part de temps prévue pour le lot et la partie du logiciel qu’elle suivra.\n\n${exclusions}`,
      notice:
        'Personnes nommément affectées au lot ({persons} au plus), notées de 0 à 4 sur leurs contributions acceptées et leurs responsabilités durables (relecture, versions, sécurité, maintenance) en {months} mois, dans les logiciels du lot ou des projets comparables ; moyenne pondérée par le temps prévu. Influence significative sur l’exécution. Grille : documents de la consultation.',
      steps: [
        'Aucun fait pertinent n’est établi.',
        'Plusieurs contributions ont été acceptées après relecture par une autre personne que leur auteur.',
        'Comme à l’échelon 1, dont au moins une correction d’anomalie ou une fonction nouvelle accompagnée de ses tests.',
        'Comme à l’échelon 2, avec une responsabilité durable exercée pendant six mois au moins.',
        'Comme à l’échelon 2, avec une responsabilité durable exercée pendant douze mois au moins, ou deux pendant six mois au moins.',
      ],
    },
  },
  evidence: {
    'fact-sheet':
      'Un relevé de faits par personne, d’une page au plus : rôle dans le lot, part du temps prévu et, pour chaque fait, projet, nature du travail, adresse et date.',
    'recipient-attestation': 'Pour un travail non public : attestation du client ou du projet qui en a bénéficié.',
    availability: 'Déclaration de disponibilité signée par chaque personne.',
  },
  verification:
    'Deux évaluateurs ouvrent chaque adresse et s’accordent sur chaque note ; un écart de plus d’un échelon est réexaminé. Dates et paternité sont rapprochées de l’historique public. Tout doute fait l’objet d’une question au soumissionnaire avant que la note soit arrêtée.',
  proportionality:
    'Six personnes au plus et cinq faits chacune ; les projets comparables donnent accès à l’échelon le plus élevé ; une entreprise d’une seule personne peut obtenir la note maximale.',
  risks:
    'Les notes portent sur des personnes, jamais sur l’entreprise. Ne pas reprendre les mêmes faits dans un critère de sélection qui classe. Joindre PER-12, faute de quoi les personnes évaluées pourraient ne pas être celles qui viennent. Remettre aux personnes désignées l’information relative à leurs données personnelles.',
  parameters: {
    persons: 'Nombre maximal de personnes évaluées.',
    months: 'Période prise en compte, avant la publication de l’avis.',
    facts: 'Nombre maximal de faits examinés par personne.',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
