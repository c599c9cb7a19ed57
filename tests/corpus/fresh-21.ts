import type { FreshGroup } from './fresh'

// Own set: how a procedure is run, in the ways that buyers write. Written before any rule read such sentences.

const basis = 'Directive 2014/24 arts 5, 18, 24, 27, 33, 40, 41, 47, 53 and 72 [memory]; C-21/03 [memory]'
const also = ['award.weights', 'award.clarity', 'selection', 'lots', 'performance', 'scoring']

export const groups: readonly FreshGroup[] = [
  {
    shows: 'negotiation where the procedure has none',
    ...{ family: 'process', also, basis, place: 'description' },
    unlawful: {
      fr: [
        'Procédure : appel d’offres ouvert. Une négociation sera engagée avec les trois premiers.',
        'À l’issue d’un premier classement, les soumissionnaires sont reçus pour discuter leurs tarifs.',
        'Le pouvoir adjudicateur pourra demander au candidat pressenti un rabais commercial.',
        'Phase de négociation : oui, avec le mieux-disant, sur le prix et les délais.',
        'Les soumissionnaires retenus provisoirement seront invités à revoir leur offre à la baisse.',
        'Avant signature, la région et l’attributaire conviendront des prix définitifs.',
        'Après une audition des concurrents, au cours de laquelle la solution est présentée, chacun remet une offre améliorée.',
      ],
      en: [
        'Open procedure. Price talks will be held with the highest ranked bidder.',
        'Shortlisted tenderers may be asked for a best and final offer.',
        'The council may negotiate any part of the tender before award.',
        'Following presentations, bidders can revise their pricing.',
        'Negotiations: yes, with the first two.',
        'The winner will be asked to match the lowest price received.',
        'Before signing, the parties will settle the scope and the final rates between them.',
      ],
    },
    lawful: {
      fr: [
        'L’appel d’offres ne donne lieu à aucune négociation.',
        'Le pouvoir adjudicateur peut inviter tous les soumissionnaires à régulariser une offre irrégulière, sans en modifier les caractéristiques substantielles.',
        'Le titulaire négocie avec l’éditeur les conditions de la maintenance de niveau 3.',
        'L’attributaire fournit ses attestations fiscales avant la signature du marché.',
      ],
      en: [
        'Tenders cannot be negotiated; the authority may ask for clarification of an obscure point without change of substance.',
        'The software negotiates the encryption protocol with the client at connection.',
        'The presentation serves to understand tenders and is not an occasion to change them.',
      ],
    },
  },
  {
    shows: 'documents, tenders and time limits that do not hold for all',
    ...{ family: 'process', also, basis, place: 'description' },
    unlawful: {
      fr: [
        'Le règlement de la consultation peut être rectifié à tout moment, sans information des candidats.',
        'Les plis arrivés hors délai pourront être acceptés si la commission le souhaite.',
        'Compte tenu de l’urgence, les offres sont à remettre sous cinq jours.',
        'Le délai de réception des offres est fixé à sept jours à compter de la publication.',
        'Un soumissionnaire peut compléter son offre après l’ouverture des plis sur simple demande du service.',
        'L’acheteur ajustera le besoin une fois les offres connues, sans remettre en concurrence.',
        'La date limite pourra être reportée au bénéfice d’un candidat qui en fait la demande.',
      ],
      en: [
        'Tenders received after the deadline may be considered.',
        'Given the urgency, tenders are due within six days of publication.',
        'The specification may change after bids are in; bidders will not be told.',
        'The authority may extend the deadline for one bidder only.',
        'A bidder that forgot a document or a price may add it at any time before the award.',
        'Requirements will be reworked with the chosen bidder without a new call.',
      ],
    },
    lawful: {
      fr: [
        'Tout pli reçu après la date limite est éliminé sans être ouvert.',
        'Le délai de réception des offres est de trente-cinq jours à compter de l’envoi de l’avis.',
        'Le titulaire livre un correctif sous cinq jours.',
      ],
      en: [
        'Late tenders are not opened.',
        'If the documents are corrected, all interested firms are told at once and the closing date is moved.',
        'Defects are corrected within five days and the release notes published.',
      ],
    },
  },
  {
    shows: 'one firm knows or gets more than the others',
    ...{ family: 'process', also, basis, place: 'description' },
    unlawful: {
      fr: [
        'Seul le prestataire actuel a accès au code source et aux volumes de tickets pendant la consultation.',
        'L’étude préalable a été menée par la société Brévane, qui pourra concourir ; son rapport reste confidentiel.',
        'Les précisions données par téléphone à un candidat ne sont pas consignées.',
        'Les besoins ont été définis avec l’éditeur partenaire, admis à déposer une offre dans les mêmes conditions.',
        'Le chef de projet de l’entreprise sortante participe à l’analyse des offres.',
        'Une réunion préparatoire a été tenue avec deux entreprises, dont le contenu n’est pas communiqué.',
        'Le montant de l’estimation est transmis au candidat local afin qu’il cale son prix.',
      ],
      en: [
        'The present supplier has been given the draft contract three weeks ahead of the others.',
        'The requirements were drawn up by a consultant who will also be bidding; no steps are taken.',
        'Only the incumbent may inspect the system before the closing date.',
        'Questions may be asked by telephone; answers remain between the caller and the project team.',
        'A member of the panel is employed by one of the likely bidders.',
        'Findings of the pilot carried out by Norvane Ltd will not be released to other tenderers.',
        'The vendor that advised us on the scope is encouraged to tender and need not disclose its work.',
      ],
    },
    lawful: {
      fr: [
        'La société qui a réalisé l’étude préalable peut candidater ; son rapport complet figure au dossier.',
        'La visite du site est ouverte à toutes les entreprises, sur rendez-vous ; un compte rendu est diffusé.',
        'Le titulaire a seul accès aux secrets de production pendant l’exécution.',
        'Les membres de la commission déclarent tout lien avec un candidat et se retirent le cas échéant.',
      ],
      en: [
        'All questions and answers are published without naming who asked.',
        'The outgoing supplier’s ticket history for three years is given to all bidders.',
        'No member of the panel has any interest in a bidder.',
      ],
    },
  },
  {
    shows: 'thresholds, durations and changes of the contract',
    ...{ family: 'process', also, basis, place: 'description' },
    unlawful: {
      fr: [
        'Le besoin est réparti en trois commandes de 39 000 € afin de rester sous le seuil de publicité.',
        'L’accord-cadre est conclu pour huit ans.',
        'Le marché est reconduit tacitement chaque année sans limite de durée.',
        'Des avenants pourront porter sur toute prestation nouvelle, quel qu’en soit le montant.',
        'L’opération a été scindée pour éviter une procédure formalisée.',
        'Accord-cadre de 72 mois, renouvelable deux fois.',
        'Le contrat pourra être étendu à tout autre besoin de la collectivité sans nouvelle mise en concurrence.',
      ],
      en: [
        'The work has been split into small orders so that no notice is needed.',
        'The framework agreement runs for ten years.',
        'The contract renews itself every year until either side ends it.',
        'The authority may add any further services without limit and without a new procedure.',
        'The value has been kept just below the threshold by leaving out the hosting, which is ordered apart.',
        'Framework term: 6 years plus two extensions of one year.',
      ],
    },
    lawful: {
      fr: [
        'L’accord-cadre est conclu pour quatre ans, sans reconduction.',
        'Clause de réexamen : le volume d’heures peut augmenter de 15 % au plus, aux prix du bordereau.',
        'Le besoin a été apprécié dans son ensemble, tous lots confondus, pour déterminer la procédure.',
        'Les journaux sont conservés huit ans dans le cadre de l’archivage.',
      ],
      en: [
        'The framework lasts 48 months; call-offs end with it.',
        'The framework lasts six years because the migration of the archive, described in Annex 4, cannot be written off in less.',
        'All lots were added together to find the procedure.',
        'The contract ends after three years; it is not renewed by silence.',
      ],
    },
  },
]
