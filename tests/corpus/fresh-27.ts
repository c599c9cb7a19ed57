import type { FreshGroup } from './fresh'

// The same kinds a third time, written once the twenty-sixth was mended.

export const groups: readonly FreshGroup[] = [
  {
    shows: 'weights and headings that are not settled',
    family: 'award.weights',
    also: ['award.clarity', 'scoring', 'process'],
    basis: 'Directive 2014/24 art. 67(5) [memory]; C-6/15 [verified]; R2152-12 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Les coefficients des sous-rubriques seront portés à la connaissance des candidats avec la décision.',
        'Selon la qualité des réponses, la place donnée au prix pourra être diminuée.',
        'Le groupe d’analyse répartit lui-même les 60 points entre les rubriques.',
        'Les candidats évincés apprendront par le courrier de rejet les éléments retenus.',
        'La commission peut tenir compte d’éléments qui ne figurent pas au présent règlement.',
        'Départage des ex aequo : modalités définies si le cas se produit.',
      ],
      en: [
        'The breakdown of the 60 quality points is worked out by the assessors.',
        'Losing bidders will learn the sub-criteria from their letter.',
        'Depending on how tenders turn out, less weight may be given to cost.',
        'Elements not mentioned here can be taken into consideration.',
        'The panel splits the marks among questions as it reads.',
        'Ties: method to be announced should one arise.',
      ],
    },
    lawful: {
      fr: [
        'Les 60 points sont répartis comme suit : méthode 30, équipe 20, délai 10.',
        'Aucun élément étranger au règlement n’est pris en compte.',
        'Départage : délai, puis tirage au sort.',
      ],
      en: [
        'The 60 points are split as follows: method 30, team 20, time 10.',
        'Nothing that is not mentioned here is taken into consideration.',
        'Ties: restoration time first, then a draw.',
      ],
    },
  },
  {
    shows: 'marks by rank, by a reference or by the past',
    family: 'scoring',
    also: ['award.weights', 'award.clarity', 'award.link', 'award.proof', 'community'],
    basis: 'CE 362532 [verified]; CE 370789 [verified]; CE 373362 and 427761 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Le prix le plus bas et le prix le plus haut reçoivent tous deux zéro.',
        'Le classement par prix donne 10, 8, 6, 4 points, sans égard aux montants.',
        'Est la mieux notée l’offre qui se rapproche du prix de référence de l’acheteur.',
        'Un rabais de plus de 20 % sur l’estimation fait perdre tous les points.',
        'Les réserves émises lors d’un précédent contrat minorent la note.',
        'Une note de 1 à 10 est donnée par chaque juré, sans autre indication.',
      ],
      en: [
        'Prices 20 per cent under our estimate forfeit all points.',
        'The dearest and the cheapest offer both get nought.',
        'Points by position in the price list: 10, 8, 6, 4.',
        'The tender nearest to our reference price wins the price points.',
        'Complaints recorded on earlier jobs bring the mark down.',
        'Each juror gives 1 to 10 with no further guidance.',
      ],
    },
    lawful: {
      fr: [
        'Chaque juré donne 0, 2 ou 4 selon les définitions du tableau.',
        'L’offre la plus basse a toujours la meilleure note.',
        'Le rabais n’est pas pénalisé.',
      ],
      en: [
        'Each juror gives 0, 2 or 4 by the definitions in the table.',
        'The cheapest offer always has the best mark.',
        'A low price costs no points.',
      ],
    },
  },
  {
    shows: 'impressions',
    family: 'award.clarity',
    also: ['award.weights', 'award.proof', 'award.link', 'scoring'],
    basis: 'Directive 2014/24 art. 67(4) [memory]; CE 479982 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Dix points de faveur sont accordés par le bureau.',
        'L’offre la plus séduisante emporte les points de bonification.',
        'Caractère rassurant et sérieux de la réponse.',
        'La commission n’est pas liée par les notes.',
        'Adaptation de l’offre à l’esprit de la maison.',
        'Tout ce qui peut faire la différence est apprécié.',
      ],
      en: [
        'A bonus of ten points is granted by the board to the tender of its choice.',
        'Tenders that reassure the team rank higher.',
        'The marks do not bind the committee.',
        'How well the answer matches the spirit of our house.',
        'Whatever may make the difference is rewarded.',
        'Credible and serious approach.',
      ],
    },
    lawful: {
      fr: [
        'Les notes lient la commission.',
        'Bonification : deux points si le délai est inférieur à trois jours.',
        'Adaptation au format de la collectivité : export conforme à l’annexe 2, oui ou non.',
      ],
      en: [
        'The marks bind the committee.',
        'Bonus: two points where repair takes fewer than three days.',
        'Match with the formats of Annex 2, tested file by file.',
      ],
    },
  },
  {
    shows: 'who gets the lots',
    family: 'lots',
    also: ['process', 'selection', 'award.link', 'award.clarity'],
    basis: 'Directive 2014/24 art. 46(2) and (3) [memory]; R2113-1 [verified]; Biomnis [verified]',
    place: 'lots-rule',
    unlawful: {
      fr: [
        'Le nombre de lots par attributaire sera arrêté en commission.',
        'L’acheteur sélectionne parmi les lots gagnés ceux qu’il attribue.',
        'Les entreprises connues de nos services peuvent dépasser le plafond.',
        'Une candidature limitée à un lot n’est pas étudiée.',
        'Le lot 5 est pour une entreprise d’ici.',
      ],
      en: [
        'How many lots one firm may win is settled by the board afterwards.',
        'From the lots won, the buyer picks those it will award.',
        'Trusted suppliers may exceed the ceiling.',
        'Offers for one lot will be left unread.',
        'Lot 5 is for a firm from the county.',
      ],
    },
    lawful: {
      fr: [
        'Le nombre de lots par attributaire est de deux, dans l’ordre des montants estimés.',
        'Chaque lot peut être demandé seul.',
      ],
      en: ['One firm may win two lots, in the order of their estimated values.', 'Each lot may be sought alone.'],
    },
  },
  {
    shows: 'a procedure bent for some',
    family: 'process',
    also: ['award.weights', 'award.clarity', 'selection', 'lots', 'performance'],
    basis: 'Directive 2014/24 arts 18, 27, 33, 40 and 41 [memory]; C-21/03 [memory]',
    place: 'description',
    unlawful: {
      fr: [
        'Les exigences pourront être revues avec les candidats une fois leurs offres remises.',
        'Seules les sociétés reçues en mars ont accès à l’étude.',
        'L’auteur du cahier des charges peut déposer une offre ; rien n’est prévu à cet égard.',
        'Trois commandes successives évitent la publication.',
        'Un ultime effort tarifaire sera sollicité du candidat retenu.',
        'L’accord-cadre court pendant six ans.',
      ],
      en: [
        'Requirements may be revisited with tenderers once their offers are in.',
        'The study is open only to companies we met in March.',
        'The author of the specification may tender; nothing is foreseen in that regard.',
        'Three successive orders avoid publication.',
        'The chosen firm will be asked for a last price effort.',
        'The framework lasts six years.',
      ],
    },
    lawful: {
      fr: [
        'L’étude est jointe au dossier pour tous.',
        'Les exigences ne changent pas après la remise des offres.',
        'L’accord-cadre court pendant deux ans.',
      ],
      en: [
        'The study is attached for all.',
        'Requirements do not change once offers are in.',
        'The framework lasts two years.',
      ],
    },
  },
]
