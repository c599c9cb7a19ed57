import type { FreshGroup } from './fresh'

// First blind set: written from the law alone, before the rules were mended for it, and not changed since.

const link = 'Directive 2014/24 art. 67(3) [memory]; CE 417580 [verified]'
const equal = 'Directive 2014/24 art. 18(1) [memory]'
const proof = 'Directive 2014/24 arts 43 and 67(4) [memory]; C-368/10 [verified]'
const free = 'Directive 2014/24 art. 67(4) [memory]'
const closed = 'Directive 2014/24 art. 58 [memory]'

export const groups: readonly FreshGroup[] = [
  {
    shows: 'general policy of the firm',
    family: 'award.link',
    basis: link,
    place: 'award',
    unlawful: {
      fr: [
        'Seront valorisées les entreprises labellisées RSE ou dotées d’un plan de mobilité pour tous leurs salariés.',
        'Score obtenu par la société à l’index de l’égalité professionnelle entre les femmes et les hommes (5 points).',
        'Part des véhicules électriques dans la flotte du candidat, tous clients confondus.',
      ],
      en: [
        'Up to ten marks for the bidder’s record of reducing the carbon footprint of its business as a whole.',
        'The extent to which the supplier has embedded open-source values throughout its organisation.',
      ],
    },
    lawful: {
      fr: [
        'Émissions évitées par les modalités d’exécution du marché : déplacements des intervenants affectés et hébergement des environnements de recette.',
        'La politique sociale de l’entreprise n’est pas prise en compte ; seules le sont les mesures d’insertion mises en œuvre pour les prestations du lot.',
        'Heures d’insertion que le soumissionnaire s’engage à réserver, sur ce marché, à des personnes éloignées de l’emploi.',
      ],
      en: [
        'Energy used by the test environments of this contract, as measured with the scenario in annex 3; the footprint of the firm as a whole is not considered.',
        'Accessibility training that the persons assigned to this contract will receive before the work begins.',
      ],
    },
  },
  {
    shows: 'past of the firm',
    family: 'award.link',
    basis: 'C-532/06 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Nombre de marchés de même nature menés à bien par la société depuis 2020.',
        'Ancienneté du candidat dans la communauté PostgreSQL et volume des correctifs qu’il y a fait accepter.',
        'La commission notera les références présentées : 0 à 3 références, 5 points ; plus de 3 références, 10 points.',
        'Historique des contributions publiées par le soumissionnaire au cours des cinq dernières années.',
        'Expérience acquise par l’entreprise dans la migration de collectivités comparables.',
      ],
      en: [
        'Number of commits made by the company to the upstream project over the past two years.',
        'The bidder’s track record in delivering comparable migrations will account for 20 % of the quality score.',
        'Years for which the tenderer has maintained packages of the distribution.',
      ],
    },
    lawful: {
      fr: [
        'Les contributions passées de l’entreprise ne sont pas notées ; seul l’est le plan de contribution proposé pour ce marché.',
        'Description des correctifs que le soumissionnaire s’engage à proposer au projet d’origine pendant l’exécution du marché.',
        'Les références de la société ont été examinées au stade des candidatures et ne sont pas réexaminées ici.',
        'Qualité de l’analyse faite, sur l’exercice de l’annexe 5, des régressions relevées par le service dans l’historique du dépôt.',
      ],
      en: [
        'Plan for returning corrections upstream during the contract: what is proposed, when, and in which order.',
        'The company’s own history is not evaluated at this stage; evaluators read the method proposed for the work to come.',
      ],
    },
  },
  {
    shows: 'size and means of the firm',
    family: 'award.link',
    also: ['scoring', 'selection'],
    basis: 'Directive 2014/24 art. 67(2)(b) [memory]; C-532/06 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Effectif total de développeurs employés par la société au 1er janvier.',
        'Surface financière du candidat et moyens matériels dont il dispose.',
        'Le soumissionnaire ayant le plus grand nombre de salariés obtient la meilleure note.',
      ],
      en: [
        'Financial strength of the tenderer, as shown by its last three balance sheets.',
        'Headcount of the supplier’s support department: one mark for every ten employees.',
      ],
    },
    lawful: {
      fr: [
        'Organisation de l’équipe affectée au marché : répartition des tâches, remplacement en cas d’absence, disponibilité en heures ouvrées.',
        'La taille de l’entreprise est sans incidence sur la note ; compte le délai de correction promis.',
      ],
      en: [
        'Time to take over a blocking fault to which the tenderer commits, whatever the size of its team.',
        'How the assigned team covers absence and holidays during this contract.',
      ],
    },
  },
  {
    shows: 'seat and place',
    family: 'selection',
    also: ['award.link', 'techspec'],
    basis: 'CE 420585 [verified]; C-234/03 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Une bonification de deux points est accordée aux sociétés dont le siège se trouve en Auvergne.',
        'Distance entre les locaux du prestataire et l’hôtel de ville : moins de 30 km, 10 points ; au-delà, 3 points.',
        'Retombées du marché sur l’emploi dans le département.',
        'Proximité géographique de l’équipe.',
      ],
      en: [
        'Extra marks go to suppliers with an office in the county.',
        'The contribution that the bidder makes to the local economy through the taxes it pays here.',
        'Proximity of the firm’s headquarters to the council buildings.',
      ],
    },
    lawful: {
      fr: [
        'Délai d’arrivée sur site, en heures ouvrées, sur lequel le soumissionnaire s’engage, d’où que viennent ses intervenants.',
        'Qualité de la solution de télémaintenance proposée pour les agences du département.',
        'L’implantation des candidats n’est pas un critère.',
        'Traitement des demandes des antennes locales de l’acheteur : canal, délai, suivi.',
      ],
      en: [
        'Time to attend on site, in working hours, wherever the contractor is established.',
        'No regard is had to where the tenderer has its seat.',
        'How requests from the county’s local offices are routed and answered.',
      ],
    },
  },
  {
    shows: 'membership',
    family: 'selection',
    also: ['award.link', 'community', 'award.proof'],
    basis: 'law.md A7 [house]; Directive 2014/24 art. 58 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        'Le candidat devra justifier de son adhésion à un pôle de compétitivité du numérique libre.',
        'Être membre de l’association des utilisateurs du logiciel depuis au moins un an.',
        'Seules les entreprises adhérentes d’une fédération professionnelle du logiciel libre peuvent candidater.',
      ],
      en: [
        'Candidates must be paid-up members of the foundation that steers the project.',
        'Evidence that the applicant belongs to a national open-source business association.',
      ],
    },
    lawful: {
      fr: [
        'L’adhésion à une association n’est ni exigée ni prise en compte.',
        'Chaque membre du groupement indique la part des prestations qu’il exécute.',
      ],
      en: [
        'Membership of a foundation or an association is not required and gives no advantage.',
        'Each member of a consortium states which services it will perform.',
      ],
    },
  },
  {
    shows: 'label or certificate without equivalent',
    family: 'award.proof',
    also: ['selection', 'techspec'],
    basis: proof,
    place: 'award',
    unlawful: {
      fr: [
        'Détention du label Numérique responsable niveau 2 (4 points).',
        'Les consultants affectés détiennent tous la certification délivrée par l’éditeur ; à défaut, la note est nulle.',
        'Certification ISO 14001 en cours de validité, aucun autre document n’étant admis.',
        'Seul le certificat SecNumCloud est reconnu pour l’attribution des points de sécurité.',
      ],
      en: [
        'Five marks for an ISO 27001 certificate; no other proof will be considered.',
        'Points are awarded only to bidders holding the EcoVadis gold medal.',
      ],
    },
    lawful: {
      fr: [
        'Mesures de sécurité appliquées aux prestations, attestées par un certificat ISO 27001 ou par tout autre moyen de preuve équivalent.',
        'Aucun label n’est demandé ; les mesures d’écoconception sont décrites en deux pages.',
      ],
      en: [
        'Security measures for the service, shown by an ISO 27001 certificate or by any other appropriate evidence.',
        'A label may be used as proof but is not needed: a technical file from the tenderer is accepted as well.',
      ],
    },
  },
  {
    shows: 'certificate as a condition',
    family: 'selection',
    also: ['award.proof', 'techspec'],
    basis: 'Directive 2014/24 arts 58 and 62 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        'Le candidat produit obligatoirement son certificat Qualiopi.',
        'L’attestation de partenaire officiel de l’éditeur est jointe à la candidature sous peine de rejet.',
      ],
      en: ['Only firms certified to ISO 9001 may submit a tender.'],
    },
    lawful: {
      fr: [
        'Description des mesures d’assurance qualité, par exemple un certificat ISO 9001 ou des preuves équivalentes.',
      ],
      en: ['Quality management measures; ISO 9001 or equivalent measures are accepted.'],
    },
  },
  {
    shows: 'donation',
    family: 'award.link',
    also: ['community', 'performance'],
    basis: 'law.md A7 [house]; Directive 2014/24 art. 67(3) [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Dons faits par le candidat, au cours des trois dernières années, aux fondations du logiciel libre.',
        'Pourcentage du chiffre d’affaires que l’entreprise reverse aux projets dont elle se sert.',
        'Montant du parrainage que le soumissionnaire consent à la conférence annuelle du projet.',
      ],
      en: [
        'Amount which the tenderer undertakes to give each year to the foundation behind the software.',
        'Sponsorship of open-source events by the bidder.',
      ],
    },
    lawful: {
      fr: [
        'Les dons et le mécénat ne sont pas pris en compte.',
        'Versement des corrections au dépôt d’origine : délai, format, suivi des échanges.',
      ],
      en: [
        'Donations and sponsorship give no marks.',
        'Effort reserved in the contract for upstreaming changes, in days a year, paid at the unit price.',
      ],
    },
  },
  {
    shows: 'brand imposed',
    family: 'techspec',
    basis: 'Directive 2014/24 art. 42(4) [memory]; R2111-7 [memory]',
    place: 'specification',
    unlawful: {
      fr: [
        'La solution fonctionne exclusivement avec Oracle Database 19c.',
        'Les postes seront équipés de Microsoft Office 2024.',
        'Le candidat proposera un hyperviseur VMware vSphere.',
        'L’outil de suivi des tickets est Jira, de la société Atlassian.',
      ],
      en: [
        'The contractor shall supply Red Hat Enterprise Linux subscriptions for all servers.',
        'Reports must be built with Tableau.',
        'The database shall be SAP HANA; other products will be rejected.',
      ],
    },
    lawful: {
      fr: [
        'La solution s’interface avec l’annuaire Active Directory en place, par le protocole LDAP.',
        'Reprise des données aujourd’hui tenues dans Microsoft Access, que la solution remplace.',
        'Base de données relationnelle du type Oracle Database ou équivalent, le service devant reprendre les procédures existantes.',
        'La solution est accessible depuis un navigateur, sans produit imposé.',
      ],
      en: [
        'The solution reads the spreadsheets that the authority now keeps in Microsoft Excel and exports them to an open format.',
        'Servers now run Red Hat Enterprise Linux; tenderers may propose any other distribution.',
        'Data held in the present Oracle database are migrated to the new one.',
      ],
    },
  },
  {
    shows: 'origin, source or place of hosting',
    family: 'techspec',
    also: ['selection'],
    basis: 'Directive 2014/24 art. 42(4) [memory]; Directive 2014/24 art. 18(1) [memory]',
    place: 'specification',
    unlawful: {
      fr: [
        'Le logiciel est développé en France par une entreprise française.',
        'Les composants proviennent d’éditeurs européens.',
      ],
      en: ['The software must be of Irish origin.', 'Only products made by European companies are acceptable.'],
    },
    lawful: {
      fr: ['Les horodatages sont exprimés en heure locale, quel que soit le pays d’où le service est rendu.'],
      en: ['The interface is available in Irish and English; products of any origin may be offered.'],
    },
  },
  {
    shows: 'one platform as the only proof',
    family: 'award.proof',
    also: ['selection', 'award.link'],
    basis: proof,
    place: 'award',
    set: {
      target: 'assigned-staff',
      staffImpact: { fr: 'Les personnes affectées interviennent seules sur un code qu’elles doivent maîtriser.' },
    },
    unlawful: {
      fr: [
        'Les contributions des intervenants sont appréciées au vu de leur activité sur GitHub, et d’elle seule.',
        'Nombre d’étoiles reçues par les dépôts GitHub des intervenants.',
        'Le profil LinkedIn de chaque intervenant tient lieu de justificatif ; aucune autre pièce n’est lue.',
      ],
      en: [
        'Contributions of the assigned engineers count only if they can be seen on gitlab.com.',
        'Stack Overflow reputation of the proposed developers.',
      ],
    },
    lawful: {
      fr: [
        'Les contributions des intervenants sont prouvées par des liens vers toute forge publique, une liste de diffusion ou une attestation du projet.',
        'Le dépôt du marché est ouvert sur la forge de l’acheteur ; chaque intervenant y dépose ses livraisons.',
      ],
      en: [
        'Contributions of the engineers assigned may be shown on GitHub, on any other forge, or by a statement of the maintainers.',
        'The repository is mirrored to GitHub by the authority; where contributions were made makes no difference.',
      ],
    },
  },
  {
    shows: 'free discretion',
    family: 'award.clarity',
    basis: `${free}; CE 479982 [verified]`,
    place: 'award',
    unlawful: {
      fr: [
        'La note est fixée par le comité en son âme et conscience.',
        'Tout élément que le service jugera intéressant pourra donner lieu à des points supplémentaires.',
        'L’acheteur retiendra l’offre qui lui semblera la plus adaptée.',
        'Appréciation libre de la commission d’appel d’offres.',
        'Les évaluateurs restent maîtres de la répartition des points.',
      ],
      en: [
        'The panel may give additional credit for any feature it finds attractive.',
        'Marks are entirely a matter for the evaluators’ judgement.',
        'The authority will choose whichever proposal it considers best for its purposes.',
      ],
    },
    lawful: {
      fr: [
        'Les évaluateurs ne disposent d’aucune marge d’appréciation : la note résulte du nombre d’essais réussis.',
        'Une appréciation motivée est rédigée pour chacun des quatre éléments énumérés au barème.',
        'Les candidats choisissent librement la présentation de leur mémoire.',
      ],
      en: [
        'Evaluators have no discretion beyond the published scale, and give reasons for each mark.',
        'Tenderers are free to choose the layout of their method statement.',
      ],
    },
  },
  {
    shows: 'vague words',
    family: 'award.clarity',
    basis: 'CE 479982 [verified]; Directive 2014/24 art. 67(4) [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Qualité générale de l’offre.',
        'Solidité et sérieux du prestataire.',
        'Bonne implantation dans l’écosystème et dynamisme de l’équipe.',
      ],
      en: ['Overall quality of the submission.', 'A strong and proven commitment to the community.'],
    },
    lawful: {
      fr: [
        'Qualité des livraisons, mesurée par la part des essais de recette réussis au premier passage.',
        'Solidité du plan de reprise, notée selon le nombre de scénarios de panne traités parmi les six de l’annexe.',
      ],
      en: [
        'Quality of the documentation: how many of the twelve tasks in annex B a reader completes unaided.',
        'Strength of the encryption offered, in bits, between 128 and 256.',
      ],
    },
  },
  {
    shows: 'marks that tenderers give themselves',
    family: 'award.clarity',
    also: ['award.proof', 'scoring'],
    basis: 'CE 418461 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Chaque candidat indique dans le tableau la note qu’il estime mériter ; cette note est reprise telle quelle.',
        'Le soumissionnaire s’évalue de 1 à 5 sur chaque exigence et le total forme la note technique.',
      ],
      en: [
        'Tenderers score their own compliance from 0 to 5 and the sum is the technical mark.',
        'The rating entered by the bidder in the matrix is used as its score.',
      ],
    },
    lawful: {
      fr: [
        'Le candidat remplit le tableau des fonctions ; les évaluateurs vérifient chaque réponse en démonstration et donnent la note.',
        'L’auto-évaluation jointe par le candidat n’est pas notée.',
      ],
      en: [
        'Tenderers fill in the compliance table; the mark is given by the evaluators after testing each line.',
        'No self-assessment is used: two evaluators mark each answer.',
      ],
    },
  },
  {
    shows: 'claims nobody can check',
    family: 'award.proof',
    also: ['award.clarity'],
    basis: 'C-448/01 [memory]; Directive 2014/24 art. 67(4) [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Les délais annoncés par les candidats sont retenus sans contrôle.',
        'Il est attribué 10 points sur simple déclaration du candidat, sans pièce à l’appui.',
      ],
      en: [
        'The figures given by tenderers are accepted without verification.',
        'A statement by the bidder will suffice; no supporting evidence is to be provided.',
      ],
    },
    lawful: {
      fr: ['Les délais annoncés sont contractuels et contrôlés chaque mois à partir de l’outil de suivi.'],
      en: ['Figures are verified on the test platform before the marks are given.'],
    },
  },
  {
    shows: 'a class of firms kept out',
    family: 'selection',
    also: ['process', 'award.link', 'lots'],
    basis: `${equal}; law.md A7 [house]`,
    place: 'selection',
    unlawful: {
      fr: [
        'Les grands groupes et les entreprises de services du numérique ne sont pas admis à concourir.',
        'La consultation est ouverte aux seules PME et TPE.',
        'Les candidatures émanant de revendeurs de licences sont écartées.',
      ],
      en: [
        'Large companies and resellers may not apply.',
        'Participation is limited to small enterprises and social cooperatives of the open-source sector.',
      ],
    },
    lawful: {
      fr: [
        'Les petites entreprises sont admises comme les autres, seules ou en groupement.',
        'Les revendeurs et intégrateurs peuvent concourir dans les mêmes conditions que les éditeurs.',
      ],
      en: [
        'Small enterprises are encouraged to tender, alone or in a group; nobody is excluded by size.',
        'Firms of any size and legal form may apply.',
      ],
    },
  },
  {
    shows: 'subcontracting and reliance ruled out',
    family: 'selection',
    also: ['performance', 'process'],
    basis: 'Directive 2014/24 arts 63 and 71 [memory]; C-63/18 [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        'La sous-traitance est interdite.',
        'Le titulaire exécute lui-même l’intégralité des prestations et ne peut en confier aucune part à un tiers.',
        'La part sous-traitée ne peut excéder 30 % du montant du marché.',
      ],
      en: [
        'The contractor may not subcontract any part of the services.',
        'All work is to be performed by the contractor’s own employees; use of third parties is prohibited.',
        'Subcontracted work shall not exceed 20 per cent of the contract value.',
      ],
    },
    lawful: {
      fr: [
        'Le titulaire peut sous-traiter à tout moment, après acceptation du sous-traitant et agrément de ses conditions de paiement.',
        'La sous-traitance n’est pas limitée ; le titulaire répond de ses sous-traitants.',
      ],
      en: [
        'Subcontracting is allowed; the contractor tells the authority who the subcontractors are.',
        'Nothing in this clause prevents the contractor from using subcontractors.',
      ],
    },
  },
  {
    shows: 'merge as a condition of payment or a result owed',
    family: 'performance',
    also: ['community'],
    basis: 'law.md A7, guarantee of merge not lawful [house]; Directive 2014/24 art. 70 [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        'Le paiement du solde intervient lorsque les correctifs sont acceptés en amont.',
        'Aucune facture n’est réglée tant que le projet n’a pas intégré les modifications.',
        'Le titulaire s’engage à ce que ses contributions soient intégrées à la prochaine version du logiciel.',
        'Une pénalité de 500 € est due pour tout correctif refusé par les mainteneurs.',
      ],
      en: [
        'Invoices fall due once the maintainers have merged the patches.',
        'The contractor warrants that its changes will be accepted upstream.',
        'Ten per cent is retained until the pull requests have been accepted by the project.',
      ],
    },
    lawful: {
      fr: [
        'Le titulaire propose ses correctifs au projet ; le paiement ne dépend pas de leur intégration.',
        'Le titulaire dépose une demande de fusion sous trente jours et répond aux remarques des mainteneurs ; il ne garantit pas l’acceptation.',
        'La facture est réglée après acceptation des livraisons par l’acheteur.',
      ],
      en: [
        'Payment follows acceptance by the authority, whether or not the project merges the changes.',
        'The contractor submits its changes upstream within thirty days; what the project decides has no effect on payment.',
      ],
    },
  },
  {
    shows: 'gift as a term',
    family: 'performance',
    also: ['community', 'award.link'],
    basis: 'law.md A7, gift to foundation not lawful [house]; L2112-2 [verified]',
    place: 'performance',
    unlawful: {
      fr: ['Un pour cent de chaque facture est reversé par le titulaire à l’association qui porte le logiciel.'],
      en: ['The contractor becomes a sponsor of the foundation for the duration of the contract.'],
    },
    lawful: {
      fr: ['Le titulaire n’est tenu à aucun versement à un tiers.'],
      en: ['Any fee which a foundation asks for hosting the code is reimbursed at cost on the order of the authority.'],
    },
  },
  {
    shows: 'exclusive rights, secrecy beside publication',
    family: 'performance',
    also: ['community'],
    basis: 'CCAG-TIC 2021 non-exclusive clause and secrecy of source [verified]',
    place: 'performance',
    unlawful: {
      fr: [
        'Les développements deviennent la propriété exclusive de l’acheteur et sont publiés sous licence EUPL.',
        'Le titulaire renonce à tout droit sur les correctifs apportés au logiciel libre, dont l’acheteur est seul propriétaire.',
        'Le code produit est strictement confidentiel et ne peut être communiqué au projet d’origine.',
      ],
      en: [
        'All rights in the changes vest solely in the authority, which may refuse their publication.',
        'The contractor shall keep all source code secret, including corrections to free software.',
        'Exclusive ownership of the results passes to the authority and the contractor shall release them under the GPL.',
      ],
    },
    lawful: {
      fr: [
        'Les droits sont cédés à titre non exclusif ; le titulaire publie les résultats sous la licence du projet.',
        'Le titulaire tient secrètes les données personnelles et les failles non corrigées ; le code est publié.',
      ],
      en: [
        'The contractor keeps its rights and grants the authority a non-exclusive licence.',
        'Personal data stay confidential; source code is published once security faults are corrected.',
      ],
    },
  },
  {
    shows: 'price or count that does not keep its weight',
    family: 'scoring',
    also: ['award.weights', 'award.link'],
    basis: 'CE 362532, CE 370789, CE 373362 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'La note peut être négative lorsque l’offre dépasse de plus de moitié l’offre la moins chère.',
        'L’offre dont le prix est le plus proche de l’estimation du service reçoit la note maximale.',
        'Un malus de 5 points s’applique aux offres sans contribution.',
        '2 points par contribution, sans limite.',
      ],
      en: [
        'Five marks are subtracted for each missing function, and the mark may fall below zero.',
        'The tender nearest the average of all prices scores highest.',
        'One point for every pull request merged.',
      ],
    },
    lawful: {
      fr: ['La note ne peut être inférieure à zéro.', 'Un point par scénario réussi, dix scénarios au plus.'],
      en: [
        'No mark is ever negative: the lowest is nought.',
        'One point for each of the eight test cases passed, with a maximum of eight.',
      ],
    },
  },
  {
    shows: 'weights that are hidden or change',
    family: 'award.clarity',
    also: ['award.weights'],
    basis: 'CE Saint-Pal-de-Mons [verified]; C-6/15 [verified]; Directive 2014/24 art. 67(5) [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Les sous-critères et leur poids seront arrêtés au vu des offres.',
        'Les points de chaque sous-critère ne sont pas communiqués aux candidats.',
        'L’acheteur pourra modifier la pondération en cours d’analyse.',
      ],
      en: [
        'Sub-criteria and their weights will be settled when the tenders have been read.',
        'The weighting of the elements is confidential.',
      ],
    },
    lawful: {
      fr: ['La pondération des sous-critères figure à l’annexe 2 et ne change pas.'],
      en: ['Weights of all sub-criteria are published in annex 2 and will not be changed.'],
    },
  },
  {
    shows: 'references of public bodies or of the buyer alone',
    family: 'selection',
    basis: `${closed}; R2142-14 [verified]`,
    place: 'selection',
    unlawful: {
      fr: [
        'Trois références auprès de collectivités territoriales, celles du secteur privé n’étant pas recevables.',
        'Avoir déjà travaillé pour notre administration.',
        'Seules les références acquises auprès de personnes publiques seront examinées.',
      ],
      en: [
        'References must come from public authorities; private clients do not count.',
        'At least two contracts performed for local government, to the exclusion of any other customer.',
      ],
    },
    lawful: {
      fr: [
        'Deux références comparables, publiques ou privées.',
        'L’absence de références auprès d’acheteurs publics ne fait pas obstacle à la candidature.',
      ],
      en: [
        'Two comparable references from public or private customers.',
        'Lack of public-sector references is no ground for exclusion; any other proof of ability is accepted.',
      ],
    },
  },
  {
    shows: 'turnover beyond the ceiling',
    family: 'selection',
    basis: 'R2142-7 [verified]; Directive 2014/24 art. 58(3) [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        'Chiffre d’affaires annuel minimal : trois fois le montant estimé du marché.',
        'Le candidat justifie d’un chiffre d’affaires au moins égal au triple de la valeur du lot.',
        'CA annuel supérieur à cinq fois le montant du marché, sous peine d’élimination.',
      ],
      en: [
        'Annual turnover of not less than four times the contract value.',
        'Tenderers shall show yearly revenue of at least three times the estimated value of the lot.',
      ],
    },
    lawful: {
      fr: [
        'Aucun chiffre d’affaires minimal n’est exigé ; le candidat déclare le sien pour information.',
        'Le chiffre d’affaires exigé ne dépasse pas la valeur estimée du lot.',
      ],
      en: ['No minimum turnover is required.', 'Annual turnover at least equal to the value of the lot.'],
    },
  },
  {
    shows: 'firms without similar references, new firms',
    family: 'selection',
    basis: 'R2142-14 [verified]; Directive 2014/24 art. 58 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        'Un candidat sans référence identique est éliminé.',
        'Les sociétés de moins de trois ans ne peuvent soumissionner.',
        'Le candidat compte parmi ses salariés au moins un mainteneur du projet.',
      ],
      en: [
        'Firms with fewer than five years of trading will not be considered.',
        'The company must have at least 500 accepted commits in the upstream project.',
      ],
    },
    lawful: {
      fr: [
        'Les entreprises créées depuis moins de trois ans apportent la preuve de leurs capacités par tout moyen.',
        'L’absence de référence n’est pas éliminatoire.',
      ],
      en: [
        'New firms may rely on the experience of their staff or of others.',
        'Contributions to free software may serve as one proof of ability among others.',
      ],
    },
  },
  {
    shows: 'groups and legal form',
    family: 'selection',
    also: ['process'],
    basis: 'Directive 2014/24 art. 19(2) [memory]; R2142-3 and R2142-22 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        'Le groupement doit être constitué en société avant la remise des offres.',
        'Le candidat ne peut se prévaloir des capacités d’autres opérateurs.',
      ],
      en: ['Groups must be incorporated as a single legal entity in order to tender.'],
    },
    lawful: {
      fr: [
        'Aucune forme de groupement n’est imposée ; le candidat peut s’appuyer sur les capacités d’autres opérateurs.',
      ],
      en: ['Groups may tender in any form; a legal form may be asked after award, if needed for performance.'],
    },
  },
  {
    shows: 'reason for a single lot that says nothing',
    family: 'lots',
    basis: 'L2113-11 [verified]; Directive 2014/24 art. 46(1) [memory]',
    place: 'lots-reason',
    single: true,
    unlawful: {
      fr: ['Pour des raisons d’efficacité et de cohérence.', 'L’allotissement n’est pas souhaité par le service.'],
      en: ['A single supplier is easier to manage.'],
    },
    lawful: {
      fr: [
        'Les trois fonctions partagent une seule base de code, livrée d’un bloc ; deux titulaires y modifieraient les mêmes fichiers et devraient livrer ensemble.',
      ],
      en: [
        'The service consists of one application of 14,000 lines maintained by less than one person; no part of it can be ordered on its own.',
      ],
    },
  },
  {
    shows: 'rule of lots at will',
    family: 'lots',
    also: ['selection', 'process', 'award.clarity'],
    basis: 'R2113-1 [verified]; Directive 2014/24 art. 46(2) [memory]',
    place: 'lots-rule',
    unlawful: {
      fr: [
        'L’acheteur décide lui-même quel lot revient à un candidat classé premier partout.',
        'En cas de cumul, les entreprises du territoire sont servies d’abord.',
      ],
      en: ['Where a tenderer wins both lots, the authority decides which one it will receive.'],
    },
    lawful: {
      fr: ['Le candidat classé premier pour les deux lots reçoit celui dont la valeur estimée est la plus élevée.'],
      en: [
        'A tenderer ranked first for both lots is given the lot of higher estimated value; place of business plays no part.',
      ],
    },
  },
]
