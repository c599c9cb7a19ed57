import type { FreshGroup } from './fresh'

// Own set: weights, marks, lots and the conduct of procedures, written after all of them had their words and before those
// words were tried on it.

export const groups: readonly FreshGroup[] = [
  {
    shows: 'weights and sub-criteria that nobody knows, or that move',
    family: 'award.weights',
    also: ['award.clarity', 'scoring', 'process'],
    basis: 'Directive 2014/24 art. 67(5) [memory]; C-6/15 [verified]; R2152-12 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'La méthode de répartition des 60 points techniques reste connue de la seule commission.',
        'Le critère du délai sera activé si deux offres se tiennent à moins de trois points.',
        'Les sous-critères pourront être affinés par les analystes.',
        'Pondération définitive communiquée avec les résultats.',
        'Le prix pèse entre 20 et 60 % de la note.',
        'L’acheteur peut renoncer à un sous-critère s’il ne départage pas les candidats.',
        'Le poids de chaque question dépend des réponses obtenues.',
      ],
      en: [
        'How the 60 technical points are divided is known to the panel only.',
        'Delivery time becomes a criterion where two tenders are within three points of each other.',
        'The evaluators may refine the sub-criteria as they go along.',
        'Final weightings are given with the results.',
        'Price weighs from 20 to 60 per cent.',
        'Any heading on which all bids score alike will be left out.',
        'What each question is worth depends on the answers.',
      ],
    },
    lawful: {
      fr: [
        'Les poids ci-dessus sont définitifs ; aucun critère ne s’y ajoute.',
        'Le poids de chaque question est indiqué en face d’elle.',
        'Les sous-critères ont été validés en conseil avant la publication.',
      ],
      en: [
        'The weights above are final and nothing is added to them.',
        'Each question shows the points that it carries.',
        'Evaluators may take notes on any detail, but mark only the headings listed.',
      ],
    },
  },
  {
    shows: 'formulas and marks that empty a criterion',
    family: 'scoring',
    also: ['award.weights', 'award.clarity', 'award.link', 'award.proof', 'community'],
    basis: 'CE 362532, 370789, 373362 and 427761 [verified]; directive 2014/24 art. 67(4) [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Note = 20 − 10 × (P − Pmin) / Pmin',
        'Note prix : 20 pour l’offre la plus proche de 200 000 €, estimation du service.',
        'Les notes de prix s’échelonnent de 16 à 20.',
        'Trois points par brevet détenu.',
        'La moins-disante obtient 10 points, la suivante 9, et ainsi de suite.',
        'Les offres en dessous de la moyenne sont pénalisées au même titre que celles au-dessus.',
        'Chaque réserve émise fait perdre deux points, y compris en deçà de zéro.',
      ],
      en: [
        'Score = 20 − 10 × (P − Pmin) / Pmin',
        'Twenty marks go to the bid nearest to our budget of EUR 200,000.',
        'Price scores lie between 16 and 20.',
        'Three points per patent held.',
        'The cheapest bid gets 10 points, the next 9, and so on down.',
        'Bids below the average lose as many points as bids above it.',
        'Every reservation costs two points, even beyond zero.',
      ],
    },
    lawful: {
      fr: [
        'Note = 20 × Pmin / P',
        'L’offre la moins chère obtient 40 points, une offre deux fois plus chère 20.',
        'Un incident résolu sous 2 h vaut 4 points, sous 4 h 2 points, au-delà aucun.',
      ],
      en: [
        'Score = 20 × Pmin / P',
        'The estimate of the authority has no part in the marking.',
        'Four marks for two hours, two for four hours, none beyond.',
      ],
    },
  },
  {
    shows: 'reasons for one contract that are none',
    family: 'lots',
    also: ['process', 'selection', 'award.clarity'],
    basis: 'Directive 2014/24 art. 46(1) [memory]; L2113-10 and L2113-11 [verified]',
    place: 'lots-reason',
    single: true,
    unlawful: {
      fr: [
        'Par souci d’économie.',
        'Le prestataire doit avoir une vision d’ensemble.',
        'Décision du comité de direction.',
        'L’allotissement compliquerait la vie des utilisateurs, habitués à un numéro d’appel unique, et celle du service qui devrait suivre plusieurs factures et organiser plusieurs réunions.',
      ],
      en: [
        'For reasons of economy.',
        'The contractor needs to have an overall view.',
        'Decision of the management board.',
        'Lots would make life harder for users, who are used to one number, and for the department, which would have to follow several invoices and hold several meetings.',
      ],
    },
    lawful: {
      fr: [
        'Le contrat porte sur une licence et son support, indissociables chez l’éditeur comme chez les intégrateurs.',
      ],
      en: ['The work is the yearly audit of one web site and takes two persons four days.'],
    },
  },
  {
    shows: 'who may tender for which lot, and who gets it',
    family: 'lots',
    also: ['process', 'selection', 'award.link', 'award.clarity'],
    basis: 'Directive 2014/24 art. 46(2) and (3) [memory]; R2113-1 [verified]; Biomnis [verified]',
    place: 'lots-rule',
    unlawful: {
      fr: [
        'Le service arbitre en cas de cumul de lots.',
        'La commission pourra plafonner le nombre de lots par attributaire.',
        'Deux lots au plus, sauf pour le titulaire actuel.',
        'Les lots de faible montant reviennent aux artisans de la commune.',
        'Une offre séparée par lot n’est pas admise.',
      ],
      en: [
        'Where one firm leads in several lots the project board arbitrates.',
        'The committee may cap the number of lots per winner.',
        'Two lots at most, except for the current contractor.',
        'Small lots go to local traders.',
        'Separate tenders for single lots are not admitted.',
      ],
    },
    lawful: {
      fr: ['Deux lots au plus ; les lots sont attribués dans l’ordre de leur numéro.'],
      en: ['Two lots at most, awarded in the order of their number.'],
    },
  },
  {
    shows: 'the conduct of a procedure, once more',
    family: 'process',
    also: ['award.weights', 'award.clarity', 'selection', 'lots', 'performance', 'scoring'],
    basis: 'Directive 2014/24 arts 5, 18, 24, 27, 33, 40, 41, 47, 53 and 72 [memory]; C-21/03 [memory]',
    place: 'description',
    unlawful: {
      fr: [
        'Un échange oral avec les deux meilleurs permettra d’arrêter le prix définitif.',
        'Les offres parvenues dans les deux heures suivant l’échéance sont admises.',
        'Le besoin sera affiné avec l’entreprise retenue, qui adaptera son offre en conséquence.',
        'L’éditeur ayant assisté la commune pour rédiger le CCTP peut déposer un pli.',
        'Les candidats ont huit jours pour répondre.',
        'La société en place reçoit le projet de cahier des charges pour relecture avant publication.',
        'Le directeur technique du titulaire actuel siège à la commission technique.',
        'Accord-cadre d’un an, renouvelable six fois.',
      ],
      en: [
        'A conversation with the two best will settle the final price.',
        'Tenders that come within two hours of the closing time are admitted.',
        'The need will be refined with the chosen firm, which will adapt its tender.',
        'The vendor that helped the council to write the specification may put in a tender.',
        'Bidders have eight days to answer.',
        'The present contractor gets the draft specification to read before it is published.',
        'The technical director of the incumbent sits on the technical panel.',
        'Framework agreement of one year, renewable six times.',
      ],
    },
    lawful: {
      fr: [
        'Le prix définitif est celui de l’acte d’engagement.',
        'Les candidats ont trente-cinq jours pour répondre.',
        'Accord-cadre d’un an, renouvelable trois fois.',
        'L’éditeur qui a assisté la commune ne dépose pas d’offre.',
      ],
      en: [
        'The final price is the one in the tender.',
        'Bidders have 35 days to answer.',
        'Framework agreement of one year, renewable three times.',
        'The vendor that helped to write the specification does not tender.',
      ],
    },
  },
]
