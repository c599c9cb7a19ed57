import type { FreshGroup } from './fresh'

// Own set, written after the rules on the conduct of procedures had their words, and before they were tried on it.

const basis = 'Directive 2014/24 arts 5, 18, 24, 27, 33, 40, 41, 47, 53 and 72 [memory]; C-21/03 [memory]'
const also = ['award.weights', 'award.clarity', 'selection', 'lots', 'performance', 'scoring']

export const groups: readonly FreshGroup[] = [
  {
    shows: 'the conduct of a procedure, said in other words',
    ...{ family: 'process', also, basis, place: 'description' },
    unlawful: {
      fr: [
        'Les deux offres les mieux notées feront l’objet d’un tour de table tarifaire.',
        'Bien qu’il s’agisse d’un appel d’offres, la ville pourra obtenir des conditions plus avantageuses auprès du candidat arrivé en tête.',
        'Le candidat retenu s’engage à ramener son montant au niveau du budget disponible.',
        'Les enveloppes remises après l’heure seront ouvertes si la commission n’a pas encore siégé.',
        'Le cahier des charges définitif sera arrêté après réception des propositions.',
        'Il pourra être ajouté des exigences en cours d’analyse, que les candidats découvriront à la notification.',
        'Les réponses à la consultation sont attendues dans la semaine.',
        'Délai de consultation : 10 jours calendaires.',
        'L’assistant à maîtrise d’ouvrage, auteur du programme fonctionnel, est autorisé à soumissionner.',
        'Le fournisseur en place a rédigé l’annexe technique et déposera une offre ; les autres candidats n’ont pas accès à ses documents de travail.',
        'Une démonstration privée du système existant est proposée aux entreprises déjà référencées.',
        'Les candidats de la région peuvent rencontrer le service informatique avant le dépôt des offres.',
        'Un agent dont l’épouse dirige l’une des sociétés candidates notera les offres techniques.',
        'Le prestataire actuel donnera son avis sur les offres concurrentes.',
        'Pour échapper à l’avis européen, la maintenance et l’hébergement font l’objet de deux consultations séparées.',
        'La durée totale de l’accord-cadre, reconductions comprises, est de sept ans.',
        'Le présent marché se poursuit d’année en année sauf dénonciation.',
        'Le titulaire se verra confier, sans autre formalité, les développements que la commune jugera utiles par la suite.',
      ],
      en: [
        'The front runner will be called in to bring its figure down.',
        'After scoring, the buyer will discuss price and delivery with the leading bidder and adjust the offer accordingly.',
        'We may ask any bidder to sharpen its pencil.',
        'A bid lodged an hour or two late will normally be let through.',
        'The final list of functions will be drawn up after reading the bids.',
        'Corrections to the tender pack will be emailed to the firms we know to be interested.',
        'Bidders have one week to respond.',
        'Responses must be in by Friday, five working days from today.',
        'Our consultants, Harrow & Finch, scoped the project and are on the tender list as well.',
        'The company that built the prototype bids on the same footing, and the prototype stays with it.',
        'Background figures are available to the outgoing contractor alone.',
        'Firms from the county may meet the project team before they bid.',
        'The adviser who will mark the bids is a shareholder of one tenderer.',
        'The incumbent will help us to assess the technical offers.',
        'The purchase is being made in three tranches, each too small for an EU notice.',
        'A ten-year framework is foreseen.',
        'The agreement is renewed automatically for as long as both parties are happy.',
        'Any other IT need that comes up may be ordered from the contractor under this contract.',
      ],
    },
    lawful: {
      fr: [
        'Les candidats peuvent poser leurs questions jusqu’à huit jours avant la date limite ; les réponses vont à tous.',
        'La commission peut demander à un soumissionnaire de préciser la teneur de son offre, sans la modifier.',
        'Le délai de remise des offres est porté à quarante jours pour permettre les visites.',
        'Le marché est conclu pour un an et peut être reconduit trois fois par période d’un an.',
        'Aucun membre de la commission n’a de lien avec une entreprise candidate.',
        'Le marché comprend la maintenance d’un outil de négociation des conventions avec les associations.',
        'L’étude de cadrage, réalisée par le cabinet Orvéa, est jointe à la consultation ; ce cabinet ne répond pas.',
      ],
      en: [
        'The contract is for two years, with one extension of a year on the same terms.',
        'Visits are led by the same officer and open to every firm on the same two days.',
        'The draft requirements were published for comment in March and all comments are attached.',
        'Five days after delivery the authority accepts the module or states what is wrong.',
        'The value of all call-offs was added up before the procedure was chosen.',
        'The incumbent hands its documentation over to all bidders through the data room.',
        'Unsuccessful tenderers are told why within fifteen days.',
      ],
    },
  },
]
