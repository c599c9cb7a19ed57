import type { FreshGroup } from './fresh'

// Third blind set: written from the law alone after the second was mended, measured once, and not changed since.

const free = 'Directive 2014/24 art. 67(4) [memory]; CE 479982 [verified]'

export const groups: readonly FreshGroup[] = [
  {
    shows: 'general policy, past, size of the firm',
    family: 'award.link',
    also: ['selection', 'scoring', 'award.proof'],
    basis: 'CE 417580 [verified]; C-532/06 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Le rapport RSE du candidat est noté sur cinq points.',
        'Sont appréciées les actions que l’entreprise mène pour l’égalité entre ses salariés.',
        'Les expériences antérieures de la société dans le domaine du courrier électronique.',
        'Une attestation d’un précédent client vaut deux points.',
        'Robustesse financière du groupe auquel appartient le candidat.',
        'Nombre d’agences dont dispose le prestataire en France.',
      ],
      en: [
        'The bidder’s corporate social responsibility report, up to five marks.',
        'Similar contracts performed by the firm over the last five years.',
        'Number of full-time engineers on the supplier’s payroll.',
        'How much the company has contributed to the code base so far.',
      ],
    },
    lawful: {
      fr: [
        'L’expérience de l’entreprise ne fait l’objet d’aucune note ; elle a été vérifiée lors de la candidature.',
        'Réduction, pendant l’exécution, des impressions et des déplacements liés aux prestations du lot.',
        'Nombre de correctifs que le soumissionnaire s’engage à proposer en amont au titre du marché, dans la limite de dix par an.',
        'Composition de l’équipe dédiée : chef de projet, deux développeurs, une personne chargée des essais.',
      ],
      en: [
        'Number of days a year that the tenderer undertakes to reserve for upstream work under this contract.',
        'Quality of the plan for handing over the work at the end of the contract, on the four points of annex 2.',
        'Past contributions of the company are not scored.',
      ],
    },
  },
  {
    shows: 'seat, membership, gifts',
    family: 'award.link',
    also: ['selection', 'community', 'techspec'],
    basis: 'CE 420585 [verified]; law.md A7 [house]',
    place: 'award',
    unlawful: {
      fr: [
        'Ancrage territorial du soumissionnaire.',
        'Un candidat installé dans l’arrondissement obtient un avantage de cinq points.',
        'Affiliation du candidat à une fédération du logiciel libre : 4 points.',
        'Sommes données par le candidat aux associations qui développent les composants.',
      ],
      en: [
        'Local roots of the company and its suppliers.',
        'Members of the project foundation receive five extra marks.',
        'Funding that the bidder provides to the projects it uses.',
      ],
    },
    lawful: {
      fr: [
        'Temps de rétablissement du service dans les mairies annexes du territoire, en heures.',
        'La région fournit les postes de travail ; le titulaire n’y installe rien.',
        'Les membres de l’équipe se réunissent une fois par mois avec l’association des usagers.',
      ],
      en: [
        'Response time for the county’s twelve libraries, in minutes.',
        'Tenderers may be established in any country.',
      ],
    },
  },
  {
    shows: 'labels, platforms, own marks, claims',
    family: 'award.proof',
    also: ['award.clarity', 'selection', 'techspec', 'scoring'],
    basis: 'Directive 2014/24 arts 43 and 67(4) [memory]; C-368/10 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Certificat AFAQ exigé.',
        'La preuve des contributions ne peut être apportée que par un compte GitHub.',
        'Le candidat s’attribue une note de 0 à 10 pour chaque fonction.',
        'Les réponses du candidat ne feront l’objet d’aucun contrôle.',
      ],
      en: [
        'An Opquast certificate is required for every developer.',
        'The supplier’s self-assessment will be used as the score.',
        'No check will be made of the figures stated by bidders.',
      ],
    },
    lawful: {
      fr: [
        'Un certificat, un rapport d’audit ou un dossier du candidat prouvent également la maîtrise des risques.',
        'Le compte GitHub du service est donné à titre d’exemple ; tout dépôt accessible convient.',
        'Les affirmations non vérifiables ne rapportent aucun point.',
      ],
      en: [
        'Certificates are one way to show it; other documents will be read on the same footing.',
        'Evaluators check each figure on the bench before marking.',
      ],
    },
  },
  {
    shows: 'discretion, vague words, moving weights',
    family: 'award.clarity',
    also: ['award.weights'],
    basis: `${free}; C-6/15 [verified]`,
    place: 'award',
    unlawful: {
      fr: [
        'Le pouvoir adjudicateur note l’offre selon l’intérêt qu’il y trouve.',
        'Qualité et sérieux de la candidature dans son ensemble.',
        'Le poids des éléments d’appréciation sera décidé après l’ouverture des plis.',
        'Capacité à nous convaincre.',
      ],
      en: [
        'Marks will be given according to how much the panel likes the presentation.',
        'A high-quality, innovative and dynamic approach.',
        'The authority may alter the scoring scale once bids are in.',
      ],
    },
    lawful: {
      fr: [
        'Une note de 4 suppose que les cinq mesures de l’annexe soient décrites ; une note de 2, que trois le soient.',
        'L’importance des éléments est fixée à l’article 7 et reste la même jusqu’à l’attribution.',
      ],
      en: ['A mark of three requires that all risks listed in annex C are addressed with a date and a person.'],
    },
  },
  {
    shows: 'brands and origin',
    family: 'techspec',
    also: ['selection'],
    basis: 'Directive 2014/24 art. 42(4) [memory]; R2111-7 [memory]',
    place: 'specification',
    unlawful: {
      fr: [
        'L’authentification repose sur Azure AD.',
        'Les livrables sont remis sous Word et Excel de Microsoft.',
        'Le matériel est fabriqué en Europe.',
      ],
      en: ['Support for Cisco Webex is mandatory.', 'Software shall be hosted by a French company.'],
    },
    lawful: {
      fr: [
        'Le connecteur lit les calendriers Outlook déjà tenus par les services.',
        'Toute distribution Linux maintenue est acceptée.',
      ],
      en: [
        'The migration covers 300 mailboxes now on Exchange Online.',
        'Colours, fonts and logos follow the style guide of the county.',
      ],
    },
  },
  {
    shows: 'who may tender, references, turnover',
    family: 'selection',
    also: ['process', 'lots', 'award.proof'],
    basis: 'Directive 2014/24 arts 18, 19, 58 and 63 [memory]; R2142-7 and R2142-14 [verified]',
    place: 'selection',
    unlawful: {
      fr: [
        'Les ESN sont exclues de la consultation.',
        'Seuls les éditeurs du logiciel peuvent répondre.',
        'Chiffre d’affaires annuel de 3 fois le montant du marché au moins.',
        'Deux références obligatoires auprès de communes, à défaut la candidature est rejetée.',
        'Le candidat existe depuis au moins cinq ans.',
        'Les cotraitants doivent chacun remplir toutes les conditions.',
      ],
      en: [
        'Only members of the vendor’s partner programme may bid.',
        'Bidders must have traded for ten years.',
        'Experience with private companies is not taken into account.',
        'Subcontracting is not permitted.',
      ],
    },
    lawful: {
      fr: [
        'Les membres d’un groupement additionnent leurs capacités.',
        'Une référence unique suffit, qu’elle vienne d’une commune, d’une entreprise ou d’une association.',
        'Les éditeurs, intégrateurs et coopératives répondent aux mêmes conditions.',
      ],
      en: [
        'Turnover is asked for information only.',
        'Start-ups may show their ability through the people they employ.',
      ],
    },
  },
  {
    shows: 'terms on third parties, rights and secrecy',
    family: 'performance',
    also: ['community', 'selection'],
    basis: 'law.md A7 [house]; CCAG-TIC 2021 [verified]',
    place: 'performance',
    unlawful: {
      fr: [
        'Dix pour cent du prix sont retenus jusqu’à la fusion des correctifs dans le dépôt d’origine.',
        'Le titulaire garantit que ses correctifs seront repris par le projet.',
        'Le titulaire ne peut réutiliser le code, dont l’acheteur devient propriétaire exclusif.',
        'Le titulaire adhère à la fondation et règle sa cotisation pendant le marché.',
      ],
      en: [
        'The final milestone is paid when the maintainers have accepted all patches.',
        'The contractor assigns all rights exclusively, including in changes to free software.',
        'The contractor shall not disclose the source code to the project.',
      ],
    },
    lawful: {
      fr: [
        'Le délai de revue du projet n’entre pas dans le délai de livraison et n’entraîne aucune pénalité.',
        'Chaque partie conserve ses droits ; l’acheteur reçoit une licence non exclusive.',
      ],
      en: [
        'If the project declines a patch, the contractor keeps it as a separate package at the agreed price.',
        'Vulnerabilities stay confidential until they are corrected.',
      ],
    },
  },
  {
    shows: 'marks and prices',
    family: 'scoring',
    also: ['award.weights', 'award.link'],
    basis: 'CE 362532, CE 370789 [verified]',
    place: 'award',
    unlawful: {
      fr: ['Un point par certification, sans plafond.', 'Une offre plus chère que la moyenne perd cinq points.'],
      en: ['Ten points are deducted for each omission, down to minus fifty.'],
    },
    lawful: {
      fr: ['Un point par mesure de la liste, huit au plus.'],
      en: ['One mark for each of the six drills completed.'],
    },
  },
]
