import type { FreshGroup } from './fresh'

// Sixth blind set, written from the law after the fifth was mended; measured before anything was mended for it (50.0 % found, 4.8 % alarms), and mended by kind since.

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
        'Le jury tiendra compte de la réputation dont jouit le prestataire auprès des autres communes de l’agglomération.',
        'Volet RSE : quelles actions menez-vous dans votre entreprise en faveur du climat ? (4 points)',
        'Les sociétés qui comptent des développeurs du projet dans leurs rangs se verront attribuer 6 points.',
        'Une bonne connaissance du territoire et une implantation proche sont des atouts.',
        'L’assise financière du groupe sera prise en considération.',
        'Le prestataire communiquera le montant versé l’an passé à des projets libres ; le plus généreux aura 5 points.',
      ],
      en: [
        'How long has your firm supported this software, and for whom?',
        'The supplier must show that it is a good corporate citizen. 5 marks.',
        'Marks reflect how many people the supplier employs in the county.',
        'A supplier that is a member of the project’s board scores ten.',
        'Work done for neighbouring councils counts for a third of the mark.',
      ],
    },
    lawful: {
      fr: [
        'Le soumissionnaire décrit la composition de l’équipe qui exécutera le marché et la façon dont un absent est remplacé.',
        'Nombre d’incidents bloquants que le titulaire s’engage à traiter en parallèle, de un à quatre.',
        'Le critère ne porte ni sur la taille ni sur l’ancienneté du candidat.',
      ],
      en: [
        'The tenderer’s plan for passing its fixes to the project during the contract: who, when, how it is followed.',
        'Number of evenings a year on which support is offered to the county’s schools.',
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
        'Points réservés aux titulaires de la certification HDS.',
        'Chaque entreprise remplit elle-même la colonne « note » de l’annexe 4, qui fait foi.',
        'Il ne sera procédé à aucun contrôle des quantités annoncées.',
      ],
      en: [
        'The mark is whatever the tenderer puts in box 12.',
        'Only a GitHub contribution graph is admissible as proof.',
        'CMMI level 3: 10 marks; no certificate: 0.',
      ],
    },
    lawful: {
      fr: ['La certification HDS n’est qu’un moyen de preuve parmi d’autres ; une attestation d’audit convient.'],
      en: ['A graph, a list of links or a signed letter are read alike, from any forge.'],
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
        'Le comité se réserve la faculté d’accorder des points supplémentaires aux offres qui l’auront surpris.',
        'Offre bien construite et prestataire sympathique.',
        'Le poids de chaque rubrique est laissé à la décision du directeur.',
      ],
      en: [
        'Points may be moved between headings once the field is known.',
        'General suitability.',
        'The chair has the last word on the marks.',
      ],
    },
    lawful: {
      fr: ['Un point est donné pour chacune des quatre rubriques traitées avec une date et un responsable.'],
      en: ['The scale below is applied as it stands; nothing else is taken into account.'],
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
        'Ne sont recevables que les candidatures d’entreprises immatriculées dans le ressort de la chambre de commerce locale.',
        'Le candidat aura réalisé, en valeur, au moins six fois le montant du présent lot au cours du dernier exercice.',
        'Les prestations sont exécutées par le titulaire, à l’exclusion de tout sous-traitant.',
        'Absence de référence dans une collectivité : candidature éliminée.',
        'Ce lot est destiné aux entreprises coopératives.',
        'Tout candidat distribuant des licences propriétaires est évincé.',
        'Certification CMMI obligatoire.',
      ],
      en: [
        'Applicants without a track record in this county’s schools are turned down.',
        'Turnover has to be at least triple the value of the contract.',
        'The contractor must carry out all tasks with its own employees.',
        'Applicants who rely on another firm’s resources will be rejected.',
        'This lot is meant for small firms only.',
        'Applicants belong to the national open-source federation.',
      ],
    },
    lawful: {
      fr: [
        'Le candidat qui s’appuie sur un tiers joint son engagement.',
        'Les coopératives et les autres entreprises candidatent dans les mêmes conditions.',
        'Chiffre d’affaires : pas de minimum.',
      ],
      en: [
        'A track record may be shown by work for anyone, paid or not.',
        'Applicants state whether they are a small firm; the answer is for statistics.',
        'Subcontracting is free, within the law.',
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
      fr: ['Les sauvegardes sont conservées sur des serveurs installés en France.', 'Visioconférence : Teams.'],
      en: ['The case tool is ServiceNow.', 'Compliance with ISO 20000 is required.'],
    },
    lawful: {
      fr: ['Les utilisateurs de Teams conservent leurs historiques, repris dans la nouvelle solution.'],
      en: ['Cases now held in ServiceNow are moved by the contractor.'],
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
        'Si le projet n’intègre pas le correctif, le titulaire rembourse la moitié de son prix.',
        'Le titulaire s’interdit de montrer le code à quiconque, y compris aux auteurs du logiciel.',
      ],
      en: [
        'All intellectual property, upstream changes included, passes to the authority alone.',
        'The contractor gives two per cent of its fees to the foundation.',
      ],
    },
    lawful: {
      fr: ['Si le projet n’intègre pas le correctif, celui-ci est livré à part, au même prix.'],
      en: ['Intellectual property in upstream changes follows the licence of the project.'],
    },
  },
  {
    shows: 'marks',
    family: 'scoring',
    also: ['award.weights', 'award.link', 'award.clarity', 'community'],
    basis: 'CE 362532, CE 370789 [verified]',
    place: 'award',
    unlawful: {
      fr: ['Un point par année d’expérience de chaque intervenant.'],
      en: ['Offers under 16 out of 20 for quality are discarded.'],
    },
    lawful: {
      fr: ['Un point par essai réussi, cinq essais.'],
      en: ['Offers under 5 out of 20 for security, that is without any backup, are discarded.'],
    },
  },
]
