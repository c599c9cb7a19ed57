import type { ProposalWords } from '../../propose/proposal-words'

export const proposal: ProposalWords = {
  lotTitle: {
    support: (names) => `Support, maintenance et correction\u00a0: ${names}`,
    development: (names) => `Développement et adaptation\u00a0: ${names}`,
  },
  lotDescription: {
    support:
      'Assistance technique, correction des anomalies, mises à jour de sécurité et suivi auprès des projets d’origine.',
    development: 'Développements et adaptations commandés selon les besoins, avec leurs tests et leur documentation.',
  },
  someSoftware: 'logiciels libres utilisés par l’acheteur',
  and: ' et ',
  price: {
    name: 'Prix',
    description: 'Total du BPU/DQE du lot.',
    link: 'Prix des prestations du lot, tel qu’il résulte du BPU/DQE.',
  },
  method: {
    name: 'Méthode et organisation proposées pour les prestations du lot',
    description:
      'Ce que le soumissionnaire propose pour le lot\u00a0: compréhension de l’environnement décrit, conduite des prestations de la prise en charge à la réversibilité, maîtrise de la qualité et de la sécurité, échanges avec les équipes de l’acheteur. Ce que d’autres critères apprécient n’est pas pris en compte ici.',
    notice:
      'Compréhension de l’environnement décrit, conduite des prestations de la prise en charge à la réversibilité, maîtrise de la qualité et de la sécurité, échanges avec l’acheteur. Ce que d’autres critères apprécient n’est pas pris en compte. Note de 0 à 4\u00a0; grille dans les documents de la consultation.',
    link: 'La méthode ne concerne que les prestations du lot\u00a0: elle détermine la façon dont elles sont rendues à l’acheteur.',
    evidence: 'Note technique relative au lot, dans la limite de pages fixée par le règlement de la consultation.',
    verification: 'Deux évaluateurs lisent la note et s’accordent sur chaque note chiffrée, selon la grille publiée.',
    steps: [
      'Aucune note technique, ou une note étrangère au lot.',
      'Une note générale, non appliquée à l’environnement décrit.',
      'Une note appliquée à l’environnement, qui omet un ou plusieurs des quatre points.',
      'Les quatre points sont traités et appliqués à l’environnement décrit.',
      'Comme à l’échelon 3, avec pour chaque point les moyens, la personne chargée et la façon dont l’acheteur peut vérifier le résultat.',
    ],
  },
  lotRule: (awarded) =>
    `Un même soumissionnaire se voit attribuer ${awarded} lots au plus. Les lots sont attribués par valeur estimée décroissante et, à valeur égale, dans l’ordre de leur numéro. Le soumissionnaire classé premier pour davantage de lots reçoit ceux qui viennent en tête de cet ordre\u00a0; chaque lot suivant revient à l’offre régulière, acceptable et appropriée classée ensuite. À défaut d’une telle offre, la limite ne s’applique pas à ce lot.`,
  notDivided:
    'À CONFIRMER par l’acheteur avant publication\u00a0: un seul logiciel, d’un montant limité, sur lequel support et adaptation requièrent les mêmes compétences. L’acheteur ajoute les faits et le motif légal, ou allotit le marché.',
  reasons: {
    lotsBySoftware:
      'Un lot par logiciel\u00a0: chacun requiert des compétences propres, et les spécialistes peuvent répondre sur ce qu’ils connaissent. Regrouper ceux que les mêmes personnes maintiennent.',
    lotsGrouped: (lots) =>
      `Il y a plus de logiciels que de lots que l’on puisse suivre\u00a0: ils sont regroupés dans l’ordre donné, en ${lots} lots. Les regrouper à nouveau par compétences.`,
    lotsByActivity:
      'Un seul logiciel, d’un montant suffisant\u00a0: support et développement sont séparés (60 et 40 %, à ajuster), car ils requièrent des moyens différents. Coordination entre lots\u00a0: l’acheteur lui-même, ou une personne qu’il désigne\u00a0; prévoir le temps nécessaire.',
    singleLot:
      'Un seul logiciel, d’un montant limité\u00a0: un seul lot. La raison proposée n’est PAS un motif légal\u00a0: l’acheteur confirme les faits, choisit le motif (article L2113-11) et le consigne, ou allotit le marché.',
    noSoftware:
      'Le besoin ne désigne aucun logiciel\u00a0: en dresser la liste, afin que lots, liens et critères puissent les nommer.',
    namedSoftware: (names) =>
      `Les lots désignent des logiciels (${names}). C’est licite pour de seuls services sur un logiciel libre dont l’acheteur dispose déjà, si chacun peut l’obtenir et le modifier et si toute entreprise spécialisée peut intervenir\u00a0: répondre à ces quatre questions et ajouter TEC-02. Sinon, décrire des fonctions ou ajouter «\u00a0ou équivalent\u00a0».`,
    values:
      'Le besoin donne une valeur pour l’ensemble\u00a0: elle est répartie. La remplacer par une estimation de chaque lot.',
    territories: 'Lieux d’exécution repris du besoin, les mêmes pour chaque lot.',
    limits: (awarded) =>
      `${awarded} lots au plus par soumissionnaire, pour que plusieurs restent en activité\u00a0; règle de la valeur décroissante. Confirmer qu’assez d’entreprises peuvent répondre, ou retirer la limite.`,
    noLimit:
      'Un soumissionnaire peut répondre à tous les lots et se les voir tous attribuer\u00a0: avec si peu de lots, une limite n’apporterait rien.',
    procedureAdapted: 'Valeur inférieure au seuil des procédures formalisées\u00a0: procédure adaptée.',
    procedureOpen:
      'Appel d’offres ouvert\u00a0: la valeur atteint le seuil, ou cela ne peut pas être déduit. À confirmer.',
    directive: 'Directive qui découle de la catégorie de l’acheteur.',
    cpv: 'Codes des services de support et de développement de logiciels. À confirmer pour chaque lot.',
    buyers: 'Le besoin ne dit pas qui achète\u00a0: nommer l’acheteur, et les autres s’ils sont plusieurs.',
    price: (weight, france) =>
      `Prix à ${weight}\u00a0%, comparé au prix le plus bas${france ? ' (méthode courante en France)' : ''}. Avec cette méthode, une offre perdante peut changer l’ordre des autres\u00a0; un plafond absolu n’a pas ce défaut, mais exige un plafond publié.`,
    method: (weight) =>
      `Le critère de qualité propre à l’acheteur reçoit le reste, ${weight}\u00a0%. Texte et grille sont un point de départ\u00a0: les adapter au lot.`,
    clause: (id, name, weight) => `${id}, ${name}${weight === undefined ? '' : `\u00a0: ${weight}\u00a0%`}.`,
    staff:
      'Les personnes affectées influent de manière significative sur de telles prestations\u00a0; les projets comparables donnent accès à l’échelon le plus élevé.',
    time: 'Dans un lot de support, c’est le délai de proposition d’une correction au projet qui épargne le travail ultérieur.',
    plan: 'Dans un lot de développement, le plan détermine combien d’écarts resteront à maintenir\u00a0; il pèse autant que les personnes.',
    access: 'L’accès direct aux personnes aptes à modifier le code complète le jeu à ce niveau.',
    environment:
      'Depuis le 21 août 2026, le droit français demande dans chaque marché un critère d’attribution et une condition d’exécution relatifs à l’environnement.',
    environmentUnknownDate:
      'La date de lancement n’est pas connue\u00a0: les obligations environnementales du 21 août 2026 sont tenues pour applicables. Indiquer la date.',
    onSite: 'Le lot comporte des interventions sur site\u00a0: fiches relatives aux équipements et aux déplacements.',
    remote:
      'Prestations tenues pour réalisées à distance. S’il y a des interventions sur site ou du matériel, employer AWD-16 et PER-18.',
    social:
      'À partir des seuils européens, le droit français demande une condition relative au domaine social ou à l’emploi, ou une dérogation consignée. Vérifier auprès d’un facilitateur que la part peut être atteinte.',
    socialUnknown:
      'On ne peut déduire si le marché atteint les seuils européens\u00a0: si oui, le droit français demande une condition sociale ou d’emploi (PER-19), ou une dérogation consignée.',
    references: 'Un minimum peu élevé\u00a0; toute autre preuve de capacité reste admise.',
    thirdLevel:
      'Il faut que quelqu’un puisse modifier le code\u00a0; le personnel propre suffit, et aucune exclusivité n’est demandée.',
    upstream:
      'À défaut, l’acheteur porte seul les modifications d’une mise à jour à l’autre. C’est une obligation de moyens.',
    publication: 'Permet à l’acheteur de changer de titulaire et à d’autres de participer à la maintenance.',
    embargo: 'Accompagne les contributions\u00a0: une faille n’est pas montrée avant sa correction.',
    ledger: 'Permet de suivre les autres conditions.',
    replacement:
      'Des personnes sont évaluées à l’attribution\u00a0: celles qui sont évaluées doivent être celles qui viennent.',
    blueprints: (ids) =>
      `Les plans de migration (${ids}) ne sont pas encore exploités\u00a0: indiquer les logiciels auxquels ils conduisent.`,
    languages: (missing) =>
      `Il n’existe pas de texte des fiches en ${missing}\u00a0: ceux d’une autre langue figurent au document et sont à traduire avant publication.`,
    provenance:
      'Textes d’un catalogue public (CC0-1.0), dont les auteurs ou des entreprises proches peuvent soumissionner\u00a0: en informer tous les soumissionnaires. Aucun juriste nommément désigné ne les a encore relus. Les adapter, et les faire relire.',
    notSoftware: (codes) =>
      `Les codes CPV de ce lot (${codes}) ne sont pas ceux du logiciel\u00a0: rien n’est proposé, faute de lien avec son objet.`,
    unknownSubject:
      'Aucun code CPV n’indique ce qu’achète ce lot\u00a0: confirmer qu’il comprend des services relatifs à des logiciels.',
    noAward:
      'Ce lot n’a ici aucun critère d’attribution\u00a0: un critère unique déciderait de tout, aucun n’est donc proposé. Les porter, avec le jeu complet, dans les documents de la consultation.',
    unadjustable:
      'Les pondérations de ce lot (fourchettes, mixtes, partielles ou liées à un nombre fixe) ne peuvent pas être rééquilibrées\u00a0: aucun critère d’attribution n’est proposé.',
    present: (what) => `Déjà présent, non proposé de nouveau\u00a0: ${what}.`,
    community: 'critère relatif à la contribution aux projets d’origine',
    noRoom: (id, room) =>
      `${id} est laissée de côté\u00a0: avec elle, les conditions de l’avis dépasseraient ${room} caractères. Elle peut figurer dans les documents de la consultation.`,
    ranked: 'Ce lot classe ses critères par importance\u00a0: les nouveaux viennent en fin de classement.',
  },
}
