import type { FreshGroup } from './fresh'

// Other ways to say what the thirteenth set says of terms, the project upstream, proof and makes; measured before anything was mended.

export const groups: readonly FreshGroup[] = [
  {
    shows: 'money given upstream before the tender',
    family: 'community',
    also: ['performance', 'selection', 'award.link', 'process', 'award.proof'],
    basis: 'law.md A7 [house]; Directive 2014/24 art. 70 [memory]',
    place: 'award',
    unlawful: {
      en: [
        'Sums paid to the maintainers of the project over the last three years: more than 10 000 euro, 4 points.',
        'Funding of core developers by the company, in thousands of euro per year, up to 6 points.',
        'Cash support given to the people who maintain the software before the tender: 0 to 5.',
        'Financial backing of upstream, past three years, marked out of ten.',
      ],
      fr: [
        'Sommes remises aux mainteneurs du projet ces deux dernières années : plus de 10 000 €, 5 points.',
        'Financement, par la société, de développeurs du projet amont au cours des trois dernières années (8 points).',
        'Montants alloués par l’entreprise au développeur principal du logiciel : 0 à 4 points.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'votes in the project as the buyer says',
    family: 'community',
    also: ['performance', 'selection', 'award.link', 'process', 'award.proof'],
    basis: 'law.md A7 [house]; Directive 2014/24 art. 70 [memory]',
    place: 'performance',
    unlawful: {
      en: [
        "The contractor casts its votes in the project's bodies as the authority tells it.",
        "In the steering committee of the project the contractor votes in line with the buyer's wishes.",
        "The contractor shall follow the authority's directions when voting in the foundation.",
      ],
      fr: [
        'Dans les comités du projet, le titulaire vote conformément aux consignes du pouvoir adjudicateur.',
        'Le titulaire suit les directives de la collectivité lors des scrutins de la fondation.',
        'Le vote du titulaire au conseil du projet est arrêté par l’acheteur.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'a seat in the project for the buyer',
    family: 'community',
    also: ['performance', 'selection', 'award.link', 'process', 'award.proof'],
    basis: 'law.md A7 [house]; Directive 2014/24 art. 70 [memory]',
    place: 'performance',
    unlawful: {
      en: [
        "The contractor must bring about the election of an officer of the council to the project's steering committee.",
        'The contractor ensures that the buyer is given a seat in the governing body of the project.',
        "The contractor will get one of the authority's staff appointed as a maintainer of the project.",
      ],
      fr: [
        'Le titulaire fait élire un représentant de l’acheteur au conseil de la fondation.',
        'Le titulaire obtient pour la collectivité un siège au comité technique du projet.',
        'Le titulaire garantit la nomination d’un agent de la commune parmi les mainteneurs.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'write access as a duty',
    family: 'community',
    also: ['performance', 'selection', 'award.link', 'process', 'award.proof'],
    basis: 'law.md A7 [house]; Directive 2014/24 art. 70 [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        'Chaque développeur affecté possède les droits de commit sur le dépôt amont, à peine de résiliation.',
        'Les développeurs ont, dès la notification, le statut de committer dans le projet.',
        'Au moins un intervenant est mainteneur du projet au démarrage des prestations.',
        'Le titulaire conserve pendant toute la durée du marché les droits d’écriture sur le dépôt du projet.',
      ],
      en: [
        'All developers have commit rights on the official repository by the start date, failing which the contract is terminated.',
        'One of the team is a maintainer of the project when work begins.',
        'Each engineer keeps write permission to the upstream repository for the whole term.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'payment on what the project releases',
    family: 'community',
    also: ['performance', 'selection', 'award.link', 'process', 'award.proof'],
    basis: 'law.md A7 [house]; Directive 2014/24 art. 70 [memory]',
    place: 'performance',
    unlawful: {
      en: [
        'Stage 2 falls due when the official version with the function is out.',
        'Invoice for item 5: on publication of the fix in a stable release of the project.',
        'The last instalment becomes payable with the upstream release.',
        'Payment is made on the day the project ships the change.',
        'Fee for work package 3 payable on merge upstream.',
      ],
      fr: [
        'Échéance 3 : exigible à la sortie de la version officielle qui comporte la fonction.',
        'Le règlement intervient le jour où le projet publie la correction.',
        'La tranche 2 est payable à la parution de la version amont.',
        'Le poste « évolutions » est facturable dès leur publication par la communauté.',
        'Mandatement du solde à la date de sortie de la version amont.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'a deduction where the project is silent',
    family: 'community',
    also: ['performance', 'selection', 'award.link', 'process', 'award.proof'],
    basis: 'law.md A7 [house]; Directive 2014/24 art. 70 [memory]',
    place: 'performance',
    unlawful: {
      en: [
        'Where the maintainers leave a patch without answer for two months, the fee is cut by 10%.',
        'A penalty of EUR 200 is due for each pull request that the project has not reviewed within a month.',
        'The price is reduced if the community does not respond to the contribution.',
      ],
      fr: [
        'Si les demandes de fusion restent sans réponse du projet au-delà de 30 jours, une réfaction de 5 % est appliquée.',
        'Une pénalité de 200 € est due par correctif que les mainteneurs n’ont pas relu sous un mois.',
        'Le silence de la communauté pendant deux mois entraîne une réduction du prix.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'a partner status as a duty',
    family: 'community',
    also: ['performance', 'selection', 'award.link', 'process', 'award.proof'],
    basis: 'law.md A7 [house]; Directive 2014/24 art. 70 [memory]',
    place: 'performance',
    unlawful: {
      en: [
        'The contractor keeps its certified partner status with the project for the duration, on pain of termination.',
        "Loss of the gold partner status of the software's foundation entitles the authority to terminate.",
        'The contractor shall be an official partner of the project at all times.',
      ],
      fr: [
        'Le titulaire conserve son statut de partenaire agréé du projet, faute de quoi le marché est résilié.',
        'La perte du label « partenaire officiel » de la communauté emporte résiliation.',
        'Le titulaire demeure partenaire certifié de la fondation pendant toute la durée du marché.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'penalties without end',
    family: 'performance',
    also: ['community', 'selection', 'award.link', 'techspec'],
    basis: 'Directive 2014/24 arts 18, 70 and 71 [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        'Les pénalités ne connaissent pas de limite.',
        'Le cumul des pénalités n’est soumis à aucune limite, ni en montant ni dans le temps.',
        'Les pénalités s’additionnent indéfiniment et peuvent dépasser le montant du marché.',
        'Il n’est pas fixé de maximum aux pénalités.',
        'Les retenues pour indisponibilité s’accumulent sans borne.',
      ],
      en: [
        'Penalties are not subject to any maximum, in amount or in time.',
        'Deductions for downtime accumulate indefinitely.',
        'Liquidated damages can exceed the contract price.',
        'Service credits know no limit.',
        'No ceiling applies to service credits.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'nobody but own staff',
    family: 'performance',
    also: ['community', 'selection', 'award.link', 'techspec'],
    basis: 'Directive 2014/24 arts 18, 70 and 71 [memory]',
    place: 'performance',
    unlawful: {
      en: [
        "Only persons on the contractor's payroll carry out the services.",
        "Nobody other than the contractor's own employees may perform any task.",
        'Staff of other companies are not to work on the contract.',
        'The contractor entrusts no part of the work to anyone else.',
      ],
      fr: [
        'Nul autre que les salariés du titulaire n’intervient sur les prestations.',
        'Aucune personne extérieure à l’entreprise titulaire ne participe à l’exécution.',
        'Seuls des salariés du titulaire exécutent les prestations.',
        'Le titulaire ne délègue aucune tâche à une autre entreprise.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'free code that nobody may use again',
    family: 'performance',
    also: ['community', 'selection', 'award.link', 'techspec'],
    basis: 'Directive 2014/24 arts 18, 70 and 71 [memory]',
    place: 'performance',
    unlawful: {
      en: [
        'The developments are published under the GPL and the contractor is barred from using them for other clients.',
        'The code is licensed under the EUPL; no use outside the authority is permitted.',
        'Code under an Apache licence may not be reused by the contractor for any other customer.',
      ],
      fr: [
        'Le code est diffusé sous licence MIT ; ni le titulaire ni un tiers ne peut s’en servir ailleurs.',
        'Les développements, sous licence EUPL, sont réservés à l’usage du seul établissement.',
        'Il est interdit au titulaire de réemployer pour d’autres clients le code publié sous GPL.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'payment on the day the project decides',
    family: 'performance',
    also: ['community', 'selection', 'award.link', 'techspec'],
    basis: 'Directive 2014/24 arts 18, 70 and 71 [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        'Les factures sont mandatées lorsque la communauté met la version en ligne.',
        'Le paiement a lieu au jour de la publication par le projet.',
        'Le tiers du prix est conservé jusqu’à l’accord des mainteneurs.',
      ],
      en: [
        'Invoices are settled at the date at which the project publishes the fix.',
        'A third of the price is kept back until the maintainers say yes.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'references of the very same thing',
    family: 'selection',
    also: ['award.proof', 'award.link', 'process', 'lots', 'community', 'performance', 'techspec'],
    basis: 'Directive 2014/24 arts 58, 60 and 63 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        'Le candidat produit trois prestations en tous points identiques à celles du marché.',
        'Deux migrations exactement semblables, du même logiciel et du même volume, sont exigées.',
        'Trois missions parfaitement identiques exécutées l’an passé.',
      ],
      en: [
        'Three assignments exactly like this one, finished within the last twelve months.',
        'The applicant shows two migrations identical in object and size.',
        'Two strictly identical operations, carried out last year.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'a headcount',
    family: 'selection',
    also: ['award.proof', 'award.link', 'process', 'lots', 'community', 'performance', 'techspec'],
    basis: 'Directive 2014/24 arts 58, 60 and 63 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        'Un effectif d’au moins 60 personnes est requis.',
        'Nombre minimal de salariés : 90.',
        'L’entreprise emploie plus de 100 ingénieurs en CDI.',
        'Taille minimale de l’entreprise : cinquante salariés.',
      ],
      en: [
        'Minimum headcount: 80 permanent employees.',
        'At least 75 staff on permanent contracts.',
        'The firm employs no fewer than sixty engineers.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'a turnover as a share of the value',
    family: 'selection',
    also: ['award.proof', 'award.link', 'process', 'lots', 'community', 'performance', 'techspec'],
    basis: 'Directive 2014/24 arts 58, 60 and 63 [memory]',
    place: 'selection',
    unlawful: {
      en: [
        "Yearly turnover of at least 300 % of the lot's estimated value.",
        'Minimum revenue: 500 per cent of the contract price.',
        'Turnover not less than 3.5 times the estimate.',
        'Sales must exceed the contract value by a factor of four.',
      ],
      fr: [
        'CA annuel au moins égal à 400 % du montant estimé.',
        'Chiffre d’affaires minimal : 250 % de la valeur du lot.',
        'Le chiffre d’affaires dépasse le quadruple du montant du marché.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'a reference from the buyer itself',
    family: 'selection',
    also: ['award.proof', 'award.link', 'process', 'lots', 'community', 'performance', 'techspec'],
    basis: 'Directive 2014/24 arts 58, 60 and 63 [memory]',
    place: 'selection',
    unlawful: {
      en: [
        'At least one of the references has to come from our own services.',
        'The applicant must already have worked for this council.',
        'A previous contract with the contracting authority is required.',
        'One certificate must have been issued by the buyer itself.',
      ],
      fr: [
        'Une des références au moins émane de l’acheteur lui-même.',
        'Le candidat a déjà exécuté un marché pour la présente collectivité.',
        'L’une des trois attestations doit avoir été délivrée par notre établissement.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'what others say of the firm',
    family: 'award.proof',
    also: ['award.clarity', 'scoring', 'community', 'award.link', 'techspec', 'selection'],
    basis: 'Directive 2014/24 arts 43 and 67(4) [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'La commission se fonde sur l’opinion que des confrères lui donnent oralement de chaque candidat.',
        'Il est tenu compte de ce que les autres clients diront, au téléphone, de la société.',
        'Les retours informels recueillis auprès d’autres collectivités entrent dans la note.',
        'L’avis de l’éditeur sur chaque concurrent est pris en compte.',
      ],
      en: [
        'Account is taken of what other buyers tell us by telephone about each bidder.',
        'The opinion of the software publisher on each tenderer is part of the mark.',
        'Informal feedback gathered from peers counts towards the score.',
        'The panel may ring former customers and mark accordingly.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'a label with a box to tick',
    family: 'award.proof',
    also: ['award.clarity', 'scoring', 'community', 'award.link', 'techspec', 'selection'],
    basis: 'Directive 2014/24 arts 43 and 67(4) [memory]',
    place: 'award',
    unlawful: {
      en: [
        'EU Ecolabel: yes 5, no 0.',
        'ISO 14001 held: 4 points.',
        'Energy Star or not.',
        'TCO Certified equipment, yes/no.',
      ],
      fr: ['Écolabel européen : oui ou non.', 'Energy Star : oui 3, non 0.', 'Présence d’EcoVadis.'],
    },
    lawful: {},
  },
  {
    shows: 'figures that nobody looks into',
    family: 'award.proof',
    also: ['award.clarity', 'scoring', 'community', 'award.link', 'techspec', 'selection'],
    basis: 'Directive 2014/24 arts 43 and 67(4) [memory]',
    place: 'award',
    unlawful: {
      en: [
        'The response time is that stated by the tenderer and is taken at face value.',
        'The panel will not go into the figures given.',
        'Energy use as reported by the bidder; no check is made.',
        "The authority relies on the tenderer's figures and does not question them.",
      ],
      fr: [
        'Le nombre d’anomalies est celui que le soumissionnaire annonce ; l’acheteur s’en tient là.',
        'Les chiffres de l’offre sont tenus pour exacts.',
        'La commission ne cherche pas à vérifier les délais annoncés.',
        'Les temps de réponse annoncés font foi.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'one forge and no other',
    family: 'techspec',
    also: ['award.proof', 'community', 'award.clarity', 'performance', 'selection'],
    basis: 'Directive 2014/24 art. 42(4) [memory]',
    place: 'specification',
    unlawful: {
      en: [
        'The code lives in GitLab.com and cannot be moved elsewhere.',
        'Tickets are kept in GitHub; another tracker is not allowed.',
        'Requests are handled in GitHub Projects, with no choice for the contractor.',
      ],
      fr: [
        'Les anomalies sont suivies dans GitHub Issues, que le titulaire ne peut remplacer.',
        'Le suivi a lieu sur GitHub, sans autre choix.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'the make of a neighbour',
    family: 'techspec',
    also: ['award.proof', 'community', 'award.clarity', 'performance', 'selection'],
    basis: 'Directive 2014/24 art. 42(4) [memory]',
    place: 'specification',
    unlawful: {
      en: [
        'The firewall shall be of the same brand as that of the neighbouring council.',
        'Servers of the make the authority already owns.',
        'The tool must be the one used by the university hospital.',
        'Only the manufacturer already in place is accepted.',
      ],
      fr: [
        'Les commutateurs sont de la marque déjà installée.',
        'Le pare-feu est du même constructeur que celui de la commune voisine.',
        'La passerelle est le produit qu’utilise déjà le département voisin.',
        'Solution identique à celle de l’hôpital voisin, même éditeur.',
      ],
    },
    lawful: {},
  },
  {
    shows: 'what looks alike',
    family: 'community',
    also: ['performance', 'selection', 'award.link', 'process', 'award.proof'],
    basis: 'law.md A7 [house]; Directive 2014/24 art. 70 [memory]',
    place: 'performance',
    unlawful: {},
    lawful: {
      en: [
        'The contractor votes as it sees fit in the project; the authority gives no instruction.',
        'No member of the team needs commit rights on the official repository.',
        'Stage 2 is paid on acceptance by the authority, whether or not the project has released the change.',
        'No deduction is made where the maintainers have not reviewed a pull request.',
        'Partnership with the project is not a condition of the contract.',
        'Neither donation nor annual dues to the foundation are owed under the contract.',
      ],
      fr: [
        'Aucune cotisation, aucun don ni adhésion ne fait partie des obligations.',
        'Le titulaire ne reçoit de l’acheteur aucune consigne de vote dans les instances du projet.',
        'Le silence des mainteneurs n’entraîne aucune pénalité.',
        'Le paiement intervient à l’admission, que le projet ait publié ou non la correction.',
        'Le titulaire suit les demandes de fusion et répond aux relecteurs pendant six mois.',
      ],
    },
  },
  {
    shows: 'what looks alike',
    family: 'performance',
    also: ['community', 'selection', 'award.link', 'techspec'],
    basis: 'Directive 2014/24 arts 18, 70 and 71 [memory]',
    place: 'performance',
    unlawful: {},
    lawful: {
      fr: [
        'Les pénalités sont limitées à 10 % du montant et s’arrêtent au terme du marché.',
        'Les développements sous licence GPL peuvent être réemployés par le titulaire et par tous.',
      ],
      en: [
        'Service credits cannot exceed 10 % of the monthly fee.',
        'The contractor may use persons outside its payroll, once declared.',
        'The code is under the MIT licence and may be used elsewhere by the contractor and by anyone else.',
      ],
    },
  },
  {
    shows: 'what looks alike',
    family: 'selection',
    also: ['award.proof', 'award.link', 'process', 'lots', 'community', 'performance', 'techspec'],
    basis: 'Directive 2014/24 arts 58, 60 and 63 [memory]',
    place: 'selection',
    unlawful: {},
    lawful: {
      fr: [
        'Trois prestations comparables, sans qu’elles soient identiques.',
        'Chiffre d’affaires : 100 % au plus de la valeur annuelle du lot.',
        'Une référence de la présente collectivité n’est ni exigée ni préférée.',
      ],
      en: [
        'Turnover of no more than 100 per cent of the yearly value of the lot.',
        'References may come from this authority or from any other public or private client.',
        'No minimum headcount is set; two persons able to do the work are described.',
      ],
    },
  },
  {
    shows: 'what looks alike',
    family: 'award.proof',
    also: ['award.clarity', 'scoring', 'community', 'award.link', 'techspec', 'selection'],
    basis: 'Directive 2014/24 arts 43 and 67(4) [memory]',
    place: 'award',
    unlawful: {},
    lawful: {
      en: [
        'EU Ecolabel, another label with the same requirements, or a test report.',
        'EU Ecolabel or any label whose requirements are the same.',
        'Defects reported by the tenderer are counted again by the authority on a sample.',
      ],
      fr: [
        'Écolabel européen ou autre label aux mêmes exigences, ou dossier technique du fabricant.',
        'Aucun avis recueilli auprès de tiers n’entre dans la note.',
      ],
    },
  },
  {
    shows: 'what looks alike',
    family: 'award.link',
    also: ['selection', 'scoring', 'award.proof', 'community', 'award.clarity'],
    basis: 'C-532/06 [verified]',
    place: 'award',
    unlawful: {},
    lawful: {
      fr: [
        'Encadrement d’un stagiaire sur le marché : oui 3, non 0, présence contrôlée chaque trimestre.',
        'Clause d’insertion : 100 heures 2 points, 200 heures 4 points, vérifiées par le facilitateur.',
        'Un soumissionnaire sans passé dans le projet ne perd aucun point.',
        'Les comptes, la clientèle et l’ancienneté du soumissionnaire ne relèvent pas de l’attribution.',
      ],
      en: [
        "The bidder's age, clients and accounts play no part at this stage.",
        'A firm without earlier contracts is at no disadvantage: the plan carries all marks.',
        'A newcomer to the project is not penalised; all points go to the practical test.',
      ],
    },
  },
  {
    shows: 'what looks alike',
    family: 'techspec',
    also: ['award.proof', 'community', 'award.clarity', 'performance', 'selection'],
    basis: 'Directive 2014/24 art. 42(4) [memory]',
    place: 'specification',
    unlawful: {},
    lawful: {
      en: [
        "Tracker of the contractor's choice; GitHub is named only as the place to import from.",
        'Jira is mentioned only as the source of the import.',
        'The make in use today is described in the annex for migration purposes only.',
      ],
      fr: [
        'Messagerie au choix ; Outlook n’est mentionné qu’au titre de l’existant à reprendre.',
        'Oracle n’est nommé que pour décrire la base à migrer.',
      ],
    },
  },
]
