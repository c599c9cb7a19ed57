import type { FreshGroup } from './fresh'

// Tenth blind set: written from the law by an author who saw neither the rules nor their words.

export const groups: readonly FreshGroup[] = [
  {
    shows: 'the firm, its seat or its size in place of the tender',
    family: 'award.link',
    also: ['selection', 'scoring', 'award.proof', 'community', 'award.clarity'],
    basis: 'CE 417580 [verified]; C-532/06 [verified]; C-234/03 [verified]; CE 420585 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Assise financière et pérennité du soumissionnaire, appréciées au vu de ses trois derniers bilans (10 points).',
        'Moyens humains généraux : effectif permanent de la structure et nombre d’ingénieurs diplômés, toutes activités confondues.',
        'Après examen du mémoire, qui décrira la méthode de reprise des données, il sera tenu compte de la notoriété acquise par le prestataire auprès d’autres collectivités.',
        'La démarche RSE d’ensemble du groupe auquel appartient le soumissionnaire est appréciée sur la base de son rapport annuel.',
        'Proximité de l’agence de rattachement : 0 à 20 km = 5 points ; 20 à 60 km = 3 points ; au-delà = 0 point.',
      ],
      en: [
        'Corporate standing (15%): years in business, group turnover and market share in the public sector.',
        'Marks are awarded for the number of similar contracts that the tenderer’s organisation has brought to completion since 2019.',
        'Along with the migration plan, evaluators will consider the tenderer’s overall commitment to sustainability across its operations, including its gender pay gap and its car fleet.',
        'Where two tenders are otherwise level, that of the undertaking with an establishment in the county prevails.',
        'Micro-enterprises and start-ups receive a bonus of four points.',
      ],
    },
    lawful: {
      fr: [
        'Expérience du chef de projet nommément désigné dans l’offre, sur des reprises de données de volume comparable ; l’ancienneté de la société qui l’emploie est sans incidence.',
        'Bilan carbone des serveurs mobilisés pour le présent marché, calculé selon la méthode de l’annexe 4 ; la politique générale de l’entreprise n’est pas notée.',
        'Heures d’insertion consacrées à l’exécution du lot au-delà du minimum contractuel : 1 point par tranche de 50 heures, dans la limite de 5 points.',
        'Délai d’arrivée sur site en cas de panne bloquante, tel qu’il est garanti dans l’offre et quel que soit le lieu d’implantation du titulaire.',
      ],
      en: [
        'CVs of the persons assigned to the lot, marked on their work with the software of Annex 2 or with software of like kind; the firm’s own list of clients is not marked.',
        'Response time on site offered in hours, from 2 to 24, whatever the distance from the contractor’s offices.',
        'Energy used per 1,000 requests by the environment offered for this service, measured by the test in Schedule 6.',
        'No marks attach to the tenderer’s turnover, headcount or age, which belong to the selection stage.',
      ],
    },
  },
  {
    shows: 'past contributions, gifts and memberships scored',
    family: 'community',
    also: ['award.link', 'selection', 'award.proof', 'scoring', 'award.clarity'],
    basis: 'C-532/06 [verified]; C-601/13 [verified]; law.md A7 [house]',
    place: 'award',
    unlawful: {
      fr: [
        'Palmarès communautaire de l’entreprise : nombre de demandes de fusion acceptées ces trois dernières années.',
        'Il est attribué deux points au soumissionnaire à jour de sa cotisation auprès de la fondation éditrice du logiciel.',
        'Part du bénéfice annuel reversée par le prestataire à des projets libres, justifiée par une attestation comptable.',
        'Outre la qualité du plan d’assistance, l’engagement historique du candidat dans l’écosystème du libre (parrainage de conférences, mécénat, salariés mainteneurs) sera valorisé à hauteur de 10 %.',
        'Statut de partenaire or ou platine délivré par l’association du projet : 5 points ; partenaire argent : 2 points.',
      ],
      en: [
        'Upstream track record of the bidding company: patches merged, bugs closed and releases cut under its e-mail domain.',
        'Sponsorship by the tenderer of hackathons, meet-ups and foundations during the last four years will be scored out of 10.',
        'Five points go to any firm that holds a seat on the project’s steering committee on the day of tender.',
        'Having regard to the need for sound maintenance, the panel will reward tenderers whose employees, wherever deployed, have commit rights on the main branch.',
        'Member of an open-source trade association: yes 3 / no 0.',
      ],
    },
    lawful: {
      fr: [
        'Contributions acceptées des deux intervenants désignés, dans le projet du lot ou dans un projet comparable, cinq faits au plus par personne ; celles de leur employeur ne comptent pas.',
        'Temps que le titulaire consacrera, pendant le marché, à proposer les correctifs du pouvoir adjudicateur au projet d’origine, décrit et chiffré dans l’offre.',
        'L’adhésion à une fondation, un don ou un parrainage ne rapporte aucun point.',
        'Plan de contribution pour les évolutions du lot : étapes, relecture, documentation, reprise en cas de refus par le projet.',
      ],
      en: [
        'Activity of the named developers over the last 24 months in the project of the lot or a comparable one, on any forge or mailing list, up to five items each.',
        'Neither donations nor foundation membership nor the company’s commit count will influence the mark.',
        'How the tenderer will, under this contract, offer each change upstream, and what it will do if the maintainers decline.',
        'Method by which the assigned team will review and test the third-party patches used in the lot.',
      ],
    },
  },
  {
    shows: 'vague words and free choice',
    family: 'award.clarity',
    also: ['award.weights', 'award.proof', 'award.link', 'scoring'],
    basis: 'Directive 2014/24 art. 67(4) [memory]; CE 479982 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Sérieux et réactivité du prestataire.',
        'Toute qualité jugée pertinente par la commission pourra être valorisée.',
        'Valeur technique : 60 %, selon l’impression d’ensemble du jury.',
        'Le pouvoir adjudicateur examine les fonctions offertes, la documentation et l’ergonomie, puis tout autre avantage qu’il estimera intéressant.',
        'Caractère innovant et convivial de la solution.',
      ],
      en: [
        'Overall feel of the proposal and cultural fit with our teams.',
        'The board will pick the tender it believes to serve the city best; marks are for guidance only.',
        'Added value, as perceived by the panel.',
        'Quality of the documentation, soundness of the rollback plan and anything else that may strike the assessors as worthy.',
        'State-of-the-art approach and a can-do attitude.',
      ],
    },
    lawful: {
      fr: [
        'Ergonomie : nombre de tâches du scénario de l’annexe 3 menées à bien sans aide par cinq agents, sur dix.',
        'Réactivité, entendue comme le délai garanti de prise en charge d’un incident bloquant, en heures ouvrées : 1 h = 4, 2 h = 3, 4 h = 2, 8 h = 1.',
        'La commission ne peut retenir aucun élément étranger aux sous-critères ci-dessus, ni s’écarter du classement.',
        'Innovation : nombre de traitements manuels de la liste jointe que la solution automatise, vérifié en démonstration.',
      ],
      en: [
        'User-friendliness, meaning the share of the 40 accessibility checks of Annex 7 passed in the test version.',
        'Flexibility is the number of days’ notice the contractor needs to add a second tester: 5 days 4 marks, 10 days 2 marks, more none.',
        'Evaluators have no discretion to add features; only those listed in Schedule 2 are marked.',
        'Robustness of the backup plan: restoration time proved by a test run, in minutes.',
      ],
    },
  },
  {
    shows: 'what proves it: platforms, labels, self-marking, no check',
    family: 'award.proof',
    also: ['award.clarity', 'scoring', 'community', 'award.link', 'techspec', 'selection'],
    basis: 'Directive 2014/24 arts 43 and 67(4) [memory]; C-368/10 [verified]; CE 418461 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'L’auto-évaluation renseignée par le candidat dans l’onglet 2 est reportée telle quelle dans la grille.',
        'Les contributions sont appréciées au seul vu du profil GitHub des intervenants.',
        'Label Numérique Responsable niveau 2 : 5 points ; à défaut : 0 point.',
        'Les délais annoncés feront foi ; aucun justificatif n’est demandé et aucun contrôle n’est prévu en cours d’exécution.',
        'Seule une certification ISO 14001 délivrée par un organisme français permet d’obtenir le point dédié à l’environnement.',
      ],
      en: [
        'Tenderers shall enter their own mark for each line of the grid; the panel adds the lines up.',
        'Evidence of code review is accepted from GitHub pull requests only, to the exclusion of other forges.',
        'The EU Ecolabel must be held for the servers; other labels or test files will be disregarded.',
        'Statements as to accessibility are taken at face value.',
        'Attestations from the vendor, and from no one else, establish the skills of the team.',
      ],
    },
    lawful: {
      fr: [
        'Le candidat préremplit la grille ; la commission vérifie chaque ligne et attribue seule la note.',
        'Sont admis les liens vers GitHub, GitLab, une liste de diffusion ou toute autre forge, ainsi qu’une attestation du projet.',
        'Écolabel européen ou équivalent, ou dossier technique établissant que les mêmes exigences sont remplies.',
        'Les délais annoncés deviennent contractuels, sont mesurés chaque mois et pénalisés s’ils ne sont pas tenus.',
      ],
      en: [
        'A GitHub link is given as an example; any public address, or an attestation where the work is private, will do.',
        'Tenderers describe how far they meet each line; the panel tests the claims in the demonstration and sets the marks.',
        'Any label attesting the criteria of Annex 9, or a test report of a recognised body, or other appropriate proof, is accepted.',
        'Claims that cannot be checked from the tender or in the trial earn nothing.',
      ],
    },
  },
  {
    shows: 'weights and sub-criteria hidden or changed',
    family: 'award.weights',
    also: ['award.clarity', 'scoring', 'process'],
    basis: 'Directive 2014/24 art. 67(5) [memory]; C-6/15 [verified]; R2152-12 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Les sous-critères de la valeur technique et leur pondération seront arrêtés par la commission au vu des plis reçus.',
        'La pondération est donnée à titre indicatif et pourra être revue selon le nombre d’offres.',
        'Le poids respectif de la méthodologie et du planning n’est pas communiqué aux candidats.',
        'Si les offres se révèlent trop proches, un critère complémentaire de délai sera introduit lors de l’analyse.',
        'Prix et qualité, dans un ordre que la commission d’appel d’offres précisera à l’issue de l’ouverture.',
      ],
      en: [
        'Weightings for the three quality headings will be settled once the number of tenders is known.',
        'The authority may, in the light of the offers, shift up to ten points from price to quality.',
        'Sub-headings have been fixed internally with their own points and will be revealed in the letter of award.',
        'Quality counts for between 10 and 80 per cent.',
        'Should no tender stand out, the panel may add a further element of comparison.',
      ],
    },
    lawful: {
      fr: [
        'La pondération des sous-critères, portée au tableau ci-dessous, ne sera ni complétée ni modifiée après l’ouverture des plis.',
        'Sous-critères : planning pour moitié, méthode de retour arrière pour moitié ; aucun autre élément n’entre en ligne de compte.',
        'Toute modification des critères avant la date limite fera l’objet d’un avis rectificatif et d’un report du délai de remise.',
        'La commission relève, sous chaque sous-critère publié, des éléments d’appréciation qui n’en changent ni le contenu ni le poids.',
      ],
      en: [
        'No sub-criterion will be added and no weighting shifted once tenders are opened.',
        'The points in column C were fixed before publication and bind the panel.',
        'Should the criteria have to be corrected before the closing date, a corrigendum will be published and the time limit extended.',
        'The migration plan’s two parts, schedule and rollback, count for half of its points each.',
      ],
    },
  },
  {
    shows: 'how marks are made',
    family: 'scoring',
    also: ['award.weights', 'award.clarity', 'award.link', 'award.proof', 'community'],
    basis: 'CE 362532 [verified]; CE 370789 [verified]; CE 373362 and 427761 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Note du prix = 20 × (1 − |P − estimation| / estimation).',
        'L’offre dont le prix est le plus proche de la moyenne des offres obtient la note maximale.',
        'Les offres supérieures à deux fois le prix le plus bas reçoivent une note négative.',
        'Un point par commit cité, sans plafond.',
        'Note prix sur 20 = 20/6 × (7 − P/Pmin), Pmin étant l’offre la moins chère.',
      ],
      en: [
        'The tender nearest to the authority’s own estimate gets full marks for price; those below it lose points at the same rate as those above.',
        'Price marks run from 18 to 20 out of 20, the cheapest getting 20 and the dearest 18.',
        'Marks are given at the evaluator’s instinct, in any figure between 0 and 100.',
        'Each diploma held by anyone in the company adds half a point.',
        'Tenders are placed in order of price and the second cheapest takes the maximum.',
      ],
    },
    lawful: {
      fr: [
        'Note du prix = 20 × (prix le plus bas / prix de l’offre), sans note négative ni seuil.',
        'Échelle de 0 à 4 définie ci-après ; points = note / 4 × poids du sous-critère.',
        'Un point par composant maîtrisé par l’intervenant désigné, vérifié par l’exercice de l’annexe 5, dans la limite de quatre.',
        'L’estimation du pouvoir adjudicateur n’entre pas dans le calcul ; l’offre la moins chère obtient la totalité des points.',
      ],
      en: [
        'Price score = 40 × lowest price ÷ price tendered; the lowest gets 40 and none goes below zero.',
        'Each of the 12 test cases passed earns one point; a case failed earns none.',
        'The average of the offers and our own estimate play no part in the price mark.',
        'Scale: 0 no answer, 1 partial, 2 meets Schedule 4, 3 meets it with the proof named there, 4 meets it and halves the times of Schedule 4.',
      ],
    },
  },
  {
    shows: 'conditions to take part',
    family: 'selection',
    also: ['award.proof', 'award.link', 'process', 'lots', 'community', 'performance', 'techspec'],
    basis:
      'Directive 2014/24 arts 18, 19, 58, 60, 62 and 63 [memory]; R2142-7 and R2142-14 [verified]; C-234/03 [verified]',
    place: 'selection',
    unlawful: {
      fr: [
        'Chiffre d’affaires moyen des trois derniers exercices au moins égal à trois fois la valeur estimée du marché.',
        'Niveau minimal : cinq marchés portant sur le même logiciel, dans une commune de plus de 50 000 habitants de la région.',
        'Certificat ISO 27001 en cours de validité, à l’exclusion de tout autre document.',
        'Seront écartées les candidatures des sociétés créées depuis moins de trois ans.',
        'Le candidat produit, outre ses attestations d’assurance, la preuve qu’il dispose déjà d’un local ouvert au public sur le territoire de la métropole.',
      ],
      en: [
        'Minimum yearly turnover of EUR 9 million in each of the last three years, the lot being estimated at EUR 1.5 million.',
        'Applicants will have carried out not fewer than four assignments for Irish county councils.',
        'ISO 9001 certification is mandatory and no substitute will be entertained.',
        'Consortia must be constituted as a limited company before they tender.',
        'The economic standing of a parent or partner cannot be invoked.',
      ],
    },
    lawful: {
      fr: [
        'Chiffre d’affaires annuel minimal : une fois la valeur estimée du lot, groupement ou appui sur un tiers admis.',
        'Certificat ISO 27001 ou équivalent délivré par un organisme d’un autre État membre, ou toute preuve de mesures équivalentes.',
        'L’absence de référence de même nature n’est pas éliminatoire ; l’entreprise nouvelle justifie de sa capacité par tout autre moyen.',
        'Aucune implantation locale n’est demandée au stade de la candidature.',
      ],
      en: [
        'Yearly turnover of at least once the estimated value of the lot, which partners may add together.',
        'ISO 9001 or equivalent, or other evidence of like quality assurance where the certificate could not be had in time.',
        'Two references for support of software of any comparable kind, for public or private clients in any country.',
        'No minimum age, size or legal form is asked of applicants; a group may tender without being incorporated.',
      ],
    },
  },
  {
    shows: 'terms of the contract',
    family: 'performance',
    also: ['community', 'selection', 'award.link', 'techspec'],
    basis: 'Directive 2014/24 arts 18, 70 and 71 [memory]; L2193-1 [memory]; law.md A7 [house]',
    place: 'performance',
    unlawful: {
      fr: [
        'Le titulaire exécute l’intégralité des prestations par ses propres moyens ; toute sous-traitance est interdite.',
        'Les intervenants sont de nationalité française.',
        'Les pénalités de retard, de 1 000 € par heure, ne sont pas plafonnées.',
        'Le code est publié sous licence libre et le titulaire en cède les droits à titre exclusif à la commune.',
        'Durant l’exécution, le titulaire recrute au moins deux personnes domiciliées dans le canton.',
      ],
      en: [
        'Subcontracting in any form is forbidden.',
        'Liquidated damages of 2% per day, with no ceiling.',
        'The contractor shall keep the published source code strictly secret and hand over all rights in it for the sole use of the Council.',
        'Only nationals of this State may be put to work on the service desk.',
        'Besides monthly reports and quarterly reviews, the contractor shall keep its registered office in the city for the life of the contract.',
      ],
    },
    lawful: {
      fr: [
        'La sous-traitance est admise ; seule la conduite du projet, tâche essentielle, est exécutée par le titulaire lui-même.',
        'Pénalités plafonnées à 10 % du montant hors taxes du bon de commande, après mise à même de présenter des observations.',
        'Les droits sont concédés à titre non exclusif ; le code est publié sous la licence EUPL 1.2.',
        'Aucune condition de nationalité ni de résidence ne pèse sur les intervenants, qui doivent maîtriser le français à l’oral.',
      ],
      en: [
        'The contractor may subcontract any part after telling the Council the name of the firm.',
        'Liquidated damages, capped at ten per cent of the call-off, are the sole remedy for delay.',
        'Copyright stays with the authors; the Council receives a non-exclusive licence and the code is published as open source.',
        'Staff of any nationality may be assigned; those with access to the vault need a vetting that is open to all.',
      ],
    },
  },
  {
    shows: 'the upstream project and its decisions',
    family: 'community',
    also: ['performance', 'selection', 'award.link', 'process'],
    basis: 'Directive 2014/24 art. 70 [memory]; law.md A7 [house]',
    place: 'performance',
    unlawful: {
      fr: [
        'Le solde n’est versé qu’après intégration des correctifs dans la branche principale par les mainteneurs.',
        'Le titulaire obtient pour la commune un siège au comité directeur du projet.',
        'Le titulaire fait adopter par la communauté la feuille de route du pouvoir adjudicateur.',
        'Pendant toute la durée du marché, outre la maintenance et les comptes rendus, le titulaire demeure membre cotisant de la fondation.',
        'Chaque année, 2 % du montant du marché sont versés par le titulaire, à titre de don, à l’association du projet.',
      ],
      en: [
        'Any patch that the maintainers decline shall be a default giving rise to damages.',
        'The contractor undertakes that release 6.0 of the upstream project will ship with the Council’s modules.',
        'Staff assigned shall all have been granted committer status by the foundation before day one.',
        'The contractor shall ensure that the upstream project drops its support for the older database.',
        'A levy of one half per cent on each invoice goes, as a gift, to the software foundation chosen by the Council.',
      ],
    },
    lawful: {
      fr: [
        'Le titulaire propose chaque correctif au projet d’origine et le reprend dans la limite de huit heures ; un refus du projet n’emporte ni pénalité ni retenue.',
        'Le solde est payé à l’admission, que le projet ait ou non intégré les correctifs.',
        'Ni adhésion, ni don, ni cotisation à une fondation ne sont demandés au titulaire.',
        'La feuille de route du projet reste l’affaire de la communauté ; le titulaire en informe le pouvoir adjudicateur chaque trimestre.',
      ],
      en: [
        'The contractor submits patches upstream within 20 working days; whether they are merged is for the maintainers and has no bearing on payment.',
        'Committer status is not required; the contractor may work through ordinary merge requests.',
        'Two days a month are ordered and paid for triage of reports in the upstream tracker.',
        'Where upstream declines a change, the contractor keeps it as a documented patch and no default arises.',
      ],
    },
  },
  {
    shows: 'products, makes and platforms',
    family: 'techspec',
    also: ['award.proof', 'community', 'award.clarity', 'performance', 'selection'],
    basis: 'Directive 2014/24 art. 42(4) [memory]; C-424/23 [verified]; CE 350431 [verified]',
    place: 'specification',
    unlawful: {
      fr: [
        'La base de données est Oracle 19c, à l’exclusion de toute autre.',
        'Les développements sont hébergés sur GitHub, et nulle part ailleurs.',
        'Après authentification unique et journalisation, la messagerie s’appuie sur Microsoft Exchange.',
        'Tout logiciel non libre est éliminé sans examen.',
        'Processeur Intel Core i7 de dernière génération.',
      ],
      en: [
        'Reports are produced in Power BI.',
        'Source code is delivered through a GitHub organisation; other forges are not accepted.',
        'Proprietary products are ruled out, however well they meet the functions listed.',
        'The document store, which will hold about two million files and grow by a tenth each year, shall be SharePoint Online.',
        'Printers: HP LaserJet or like models by HP.',
      ],
    },
    lawful: {
      fr: [
        'Reprise des données d’une base Oracle 12c existante vers la solution proposée par le titulaire.',
        'Format OpenDocument (ISO/IEC 26300) ou équivalent.',
        'Le code est livré sur une forge accessible au public, GitHub, GitLab, Codeberg ou équivalent, au choix du titulaire.',
        'Interopérabilité avec l’annuaire Active Directory en service, au moyen du protocole LDAP ou équivalent.',
      ],
      en: [
        'Support of the authority’s installed PostgreSQL 15 servers, listed with versions and local changes in Annex 2.',
        'Import of the files now held in SharePoint into whatever store the tenderer offers.',
        'Open-source and proprietary products are both admitted if they meet the open standards of Annex 4 or equivalent ones.',
        'Delivery by git from any forge that allows public reading.',
      ],
    },
  },
  {
    shows: 'why there are no lots',
    family: 'lots',
    also: ['process', 'selection', 'award.clarity'],
    basis: 'Directive 2014/24 art. 46(1) [memory]; L2113-10 and L2113-11 [verified]',
    place: 'lots-reason',
    single: true,
    unlawful: {
      fr: [
        'Le marché n’est pas alloti pour des raisons de simplicité de gestion.',
        'Sans objet.',
        'Le service ne souhaite avoir qu’un seul interlocuteur.',
        'L’allotissement n’a pas été pratiqué lors de la précédente procédure, qui a donné satisfaction.',
        'Un marché unique permet de ne retenir qu’une entreprise d’envergure nationale, les petites structures offrant moins de garanties.',
      ],
      en: [
        'Lots were not considered.',
        'One contract is less paperwork.',
        'See the contract notice.',
        'A single award keeps smaller firms, which are hard to manage, out of the running.',
        'Not dividing is our normal practice.',
      ],
    },
    lawful: {
      fr: [
        'L’objet du marché, la maintenance d’un seul logiciel sur un seul site, ne permet pas d’identifier des prestations distinctes (L2113-10).',
        'La séparation obligerait deux équipes à modifier le même module au même moment ; le surcoût, estimé à 18 % dans la note jointe, rendrait l’exécution financièrement plus coûteuse (L2113-11, 2°).',
        'Le pouvoir adjudicateur, qui ne compte qu’un agent à mi-temps pour l’informatique, n’est pas en mesure d’assurer lui-même le pilotage et la coordination de plusieurs titulaires (L2113-11, 1°).',
        'Bien que la commodité de gestion ne suffise pas, la division rendrait techniquement difficile la reprise d’une base unique dont les tables sont interdépendantes, comme l’établit l’audit de mars.',
      ],
      en: [
        'The estate is one application with one database; two contractors would have to change the same files in the same weeks, as the study in Annex 3 shows.',
        'The value is EUR 90,000 over two years, for about one person, and work of that size cannot usefully be split.',
        'Convenience is not our reason: the four modules share a code base released as a whole, so that a split would double the testing, costed at EUR 140,000.',
        'Division was examined in the market consultation; five small firms stated that they could bid for the whole and that separate hosting would leave no one answerable for restoration.',
      ],
    },
  },
  {
    shows: 'who gets which lot',
    family: 'lots',
    also: ['process', 'selection', 'award.link', 'award.clarity'],
    basis: 'Directive 2014/24 art. 46(2) and (3) [memory]; R2113-1 [verified]; Biomnis [verified]',
    place: 'lots-rule',
    unlawful: {
      fr: [
        'Si un candidat est classé premier sur plus de deux lots, le pouvoir adjudicateur choisit librement ceux qu’il lui attribue.',
        'Les candidats présentent obligatoirement une offre pour l’ensemble des lots.',
        'Le nombre maximal de lots par titulaire sera fixé à l’issue de l’analyse.',
        'Le lot 2 est réservé aux petites et moyennes entreprises.',
        'Au-delà d’un lot, la commission attribue selon l’intérêt du service, le cas échéant en faveur des entreprises du territoire.',
      ],
      en: [
        'No tenderer may win more than two lots; which two is for the authority to say.',
        'The authority may group lots as it sees fit after opening.',
        'The limit on lots may be waived for the present supplier.',
        'The last two lots are set aside for firms with fewer than fifty employees.',
        'Whether a cap on lots applies will be made known with the award.',
      ],
    },
    lawful: {
      fr: [
        'Deux lots au plus par titulaire ; au-delà, les lots sont attribués par ordre décroissant de valeur estimée.',
        'Un candidat peut soumissionner à un, plusieurs ou tous les lots, sans y être tenu.',
        'La limite de deux lots ne joue pas pour le lot qui, faute d’autre offre régulière, acceptable et appropriée, resterait sans titulaire.',
        'Aucun lot n’est réservé ; les PME comme les grandes entreprises peuvent répondre à chacun.',
      ],
      en: [
        'A tenderer ranked first in more than two lots receives those of the highest estimated value, in the order of the table in section 2.',
        'Tenders may be made for one, several or all lots; no limit applies to awards.',
        'The authority has no choice in the matter: the order of estimated value printed in Annex 2 decides.',
        'Lots 1 and 2 may be awarded together, as announced in the notice, if the combined tender scores at least the sum of the best separate ones.',
      ],
    },
  },
  {
    shows: 'how the procedure is run',
    family: 'process',
    also: ['award.weights', 'award.clarity', 'selection', 'lots', 'performance'],
    basis: 'Directive 2014/24 arts 18, 27, 33, 40 and 41 [memory]; C-21/03 [memory]',
    place: 'description',
    unlawful: {
      fr: [
        'Le cahier des charges a été rédigé par la société qui assure l’actuelle maintenance, laquelle pourra répondre sans autre mesure.',
        'Appel d’offres ouvert ; le pouvoir adjudicateur se réserve de négocier les prix avec le candidat le mieux classé.',
        'Les réponses aux questions sont adressées au seul candidat qui les a posées.',
        'Des modifications substantielles pourront être apportées au dossier après la remise des offres.',
        'La visite préalable, réservée au titulaire sortant, s’est tenue le 4 mars ; aucun compte rendu n’est diffusé.',
      ],
      en: [
        'Although the procedure is open, the best-placed tenderer will be invited to improve its price.',
        'Alba Software kindly drew up the specification free of charge; it may tender, and its notes to us will not be shared with the others.',
        'The tender papers may be amended at any time, including after the closing date, without notice.',
        'Clarifications given orally to one bidder need not be passed on.',
        'Late tenders may be let in at the discretion of the project manager.',
      ],
    },
    lawful: {
      fr: [
        'Une entreprise a participé au sourcing ; ses échanges sont joints au dossier et le délai de remise a été allongé de quinze jours.',
        'Aucune négociation n’aura lieu ; seules des précisions sur la teneur des offres pourront être demandées.',
        'Les réponses aux questions sont publiées sur le profil d’acheteur, sans nom, à l’attention de tous.',
        'Le dossier peut être modifié au plus tard dix jours avant la date limite, par avis diffusé à tous les candidats, le délai étant prorogé si la modification est importante.',
      ],
      en: [
        'The firm that helped in the market consultation may tender; all it received or wrote is in the data room, and 50 days are given.',
        'This is an open procedure: tenders are not negotiated, and any clarification leaves price and content as they are.',
        'Amendments are published before the closing date only, with more time where they matter.',
        'Review clause: hours may rise by up to 20% at the tendered rates if the number of users passes 3,000.',
      ],
    },
  },
]
