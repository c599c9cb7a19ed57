import type { FreshGroup } from './fresh'

// Fifth blind set, written from the law after the fourth was mended, and measured before anything was mended for it.

const link = 'CE 417580 [verified]; C-532/06 [verified]; CE 420585 [verified]'

export const groups: readonly FreshGroup[] = [
  {
    shows: 'the firm in place of its tender',
    family: 'award.link',
    also: ['selection', 'scoring', 'award.proof', 'community', 'award.clarity'],
    basis: link,
    place: 'award',
    unlawful: {
      fr: [
        'SOUS-CRITERE 2 - PRESENTATION DE L’ENTREPRISE (10 %) : historique, moyens, clients, chiffres clés.',
        'Le candidat décrira les actions menées au sein de son organisation en matière d’égalité femmes-hommes (noté sur 5).',
        'Sont évaluées les garanties offertes par l’ancrage du candidat dans le tissu associatif du logiciel libre.',
        'Nous attribuerons 3 points aux sociétés qui ont déjà livré un projet du même type à une intercommunalité.',
        'La capacité de l’entreprise à mobiliser des équipes nombreuses, au vu de ses effectifs, est notée.',
        'Le candidat s’engage à recruter localement (5 points).',
      ],
      en: [
        '4.3 Company background (10 %): history, client list, annual accounts.',
        'Extra credit for firms that pay their dues to the project’s governing body.',
        'The bidder’s contribution to the local economy will be assessed.',
        'Bidders should explain how sustainability is embedded in everything the company does. Scored 0-5.',
        'How many maintainers work for the bidder?',
      ],
    },
    lawful: {
      fr: [
        'La présentation de l’entreprise, demandée au titre de la candidature, n’est pas notée.',
        'Organisation de l’astreinte : nombre de personnes mobilisables le week-end pour ce marché, de 1 à 3.',
        'Part des correctifs réalisés au titre du marché et acceptés à la première présentation par l’acheteur.',
      ],
      en: [
        'Steps by which the service under this contract keeps within its energy budget, in kilowatt hours a year.',
        'The local branch of each library receives a visit within two working days, whoever performs the contract.',
      ],
    },
  },
  {
    shows: 'what proves it, and who says so',
    family: 'award.proof',
    also: ['award.clarity', 'selection', 'techspec', 'community'],
    basis: 'Directive 2014/24 arts 43 and 67(4) [memory]; C-368/10 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Le soumissionnaire certifié Qualiopi obtient la totalité des points.',
        'Joindre une capture d’écran du profil GitHub de la société : c’est elle qui sera notée.',
        'Le soumissionnaire reporte dans le tableau la note qu’il estime mériter, laquelle sera reprise telle quelle.',
      ],
      en: [
        'Full marks require the ISO 14001 certificate.',
        'Self-declared maturity levels are carried over to the score sheet without further review.',
        'The evaluators will not ask for evidence of the volumes claimed.',
      ],
    },
    lawful: {
      fr: [
        'Un certificat ISO 14001, un dossier EMAS ou un rapport de mesure sont lus de la même façon.',
        'Le niveau déclaré est comparé aux pièces ; sans pièce, il n’est pas retenu.',
      ],
      en: ['Screenshots are not needed; a link or a signed archive will do, whatever the platform.'],
    },
  },
  {
    shows: 'room for anything',
    family: 'award.clarity',
    also: ['award.weights', 'award.proof'],
    basis: 'Directive 2014/24 art. 67(4) [memory]; CE 479982 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Les évaluateurs restent libres de récompenser tout élément qu’ils trouveraient intéressant.',
        'Crédibilité et sérieux de l’équipe.',
        'Les points seront répartis entre les trois rubriques une fois connues les réponses.',
        'L’offre préférée du comité de pilotage reçoit dix points.',
      ],
      en: [
        'Quality of the response.',
        'The panel may take into account anything it considers helpful.',
        'We will decide how to weigh the elements when we have seen the bids.',
      ],
    },
    lawful: {
      fr: ['La clarté du planning est notée par le nombre de jalons datés, de 0 à 6.'],
      en: ['The panel has no latitude: each element present scores one mark, up to five.'],
    },
  },
  {
    shows: 'conditions to take part',
    family: 'selection',
    also: ['process', 'lots', 'award.proof', 'award.link', 'community', 'performance'],
    basis: 'Directive 2014/24 arts 18, 19, 58, 60 and 63 [memory]; R2142-7 and R2142-14 [verified]',
    place: 'selection',
    unlawful: {
      fr: [
        'Peuvent seules déposer une candidature les entreprises dont le siège est en région Centre-Val de Loire.',
        'CA annuel HT exigé : 4 fois le montant estimé du lot.',
        'Produire 5 références de moins de 3 ans, toutes auprès de conseils départementaux. Toute candidature incomplète sera écartée.',
        'Sous-traitance : NON.',
        'Les sociétés de moins de 3 ans d’existence ne seront pas examinées.',
        'Le candidat doit être labellisé « Expert cyber ».',
        'Le mandataire et chacun de ses cotraitants doivent à eux seuls présenter l’ensemble des capacités requises.',
      ],
      en: [
        'Only firms that are registered with the national association of open-source providers may apply.',
        'Minimum turnover: five times the value of the lot in each of the last two years.',
        'Subcontractors: not accepted.',
        'Companies with a parent outside the country need not apply.',
        'Large system integrators are excluded from this lot in view of their likely conflicts of interest.',
      ],
    },
    lawful: {
      fr: [
        'Une société créée depuis moins de trois ans prouve sa capacité par les titres de ses équipes.',
        'Le candidat liste ses sous-traitants éventuels ; leur nombre n’est pas limité.',
        'Le label « Expert cyber » ou tout élément équivalent est accepté.',
        'Les références portent sur des clients publics ou privés, au choix du candidat.',
      ],
      en: [
        'Membership of an association is neither required nor considered.',
        'Firms of any size and legal form may apply, alone or jointly.',
        'The conflict of interest form is filled in by every candidate and read case by case.',
      ],
    },
  },
  {
    shows: 'products and places',
    family: 'techspec',
    also: ['selection', 'award.proof', 'award.link'],
    basis: 'Directive 2014/24 art. 42(4) [memory]; C-424/23 [verified]',
    place: 'specification',
    unlawful: {
      fr: [
        'Les fiches sont produites dans Adobe InDesign.',
        'Le suivi des demandes se fait obligatoirement dans Jira.',
        'Hébergement : datacenter situé dans le département.',
      ],
      en: ['The portal is to be delivered as a SharePoint site.', 'Code has to be hosted on GitHub Enterprise.'],
    },
    lawful: {
      fr: [
        'Les demandes sont suivies dans un outil à interface documentée ; Jira, en place aujourd’hui, sera remplacé.',
      ],
      en: ['Existing SharePoint sites are listed in annex 3 so that their content can be moved.'],
    },
  },
  {
    shows: 'terms that nobody can keep',
    family: 'performance',
    also: ['community', 'selection', 'award.link', 'techspec'],
    basis: 'law.md A7 [house]; CCAG-TIC 2021 [verified]',
    place: 'performance',
    unlawful: {
      fr: [
        'À défaut d’intégration de la correction dans la version officielle sous trois mois, une pénalité de 500 € est appliquée.',
        'Le code développé reste la propriété exclusive de la commune et ne peut être publié ni reversé.',
      ],
      en: [
        'The contractor shall see that its patches are accepted by the maintainers before invoicing.',
        'All staff must live in the region.',
      ],
    },
    lawful: {
      fr: ['Le titulaire propose la correction au projet sous vingt jours ; l’issue ne dépend pas de lui.'],
      en: ['Invoices are sent on delivery, whether or not the project takes the patch.'],
    },
  },
  {
    shows: 'marks',
    family: 'scoring',
    also: ['award.weights', 'award.link', 'award.clarity', 'community'],
    basis: 'CE 362532, CE 370789 [verified]',
    place: 'award',
    unlawful: {
      fr: ['0,5 point par référence fournie.', 'Les offres notées sous 7/10 sont éliminées.'],
      en: ['One point per certified engineer.', 'A tender that scores less than 75 % is rejected.'],
    },
    lawful: {
      fr: ['0,5 point par atelier décrit, 2 points au plus.'],
      en: ['No tender is rejected for a low mark.'],
    },
  },
]
