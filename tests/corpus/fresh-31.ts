import type { FreshGroup } from './fresh'

// Another stranger's, of the families beside award. First reading, before anything was mended for them: 68.4 % of 114 found, 10 alarms of 116.

export const groups: readonly FreshGroup[] = [
  // techspec
  {
    shows: 'a named product imposed as the thing to supply',
    family: 'techspec',
    also: ['process'],
    basis: 'law.md A1 art. 42(4), A3 R2111-7, A4 Nexedi [verified]; A4 Picardie [verified]',
    place: 'specification',
    unlawful: {
      fr: [
        "La suite bureautique livrée aux agents de l'administration centrale est Microsoft 365 E5, à l'exclusion de toute autre solution.",
        "Le titulaire fournit les licences Oracle Database Enterprise Edition et déploie l'application cible uniquement sur ce moteur, les autres bases étant refusées.",
      ],
      en: [
        'The case-management system to be supplied shall be Salesforce Service Cloud; offers based on any other product will not be evaluated.',
        'VMware vSphere Enterprise Plus subscriptions shall be delivered as the virtualisation layer of the new platform, no alternative hypervisor being accepted.',
      ],
    },
    lawful: {
      fr: [
        "Les données aujourd'hui conservées dans une base Oracle sont extraites, puis chargées dans le moteur relationnel que propose le titulaire, quel qu'en soit l'éditeur.",
        'Les prestations portent sur la maintenance corrective de GLPI, logiciel libre déjà installé au ministère, dont le code est gratuitement accessible et modifiable par toute entreprise spécialisée.',
      ],
      en: [
        'Mailboxes now held on Microsoft Exchange shall be migrated to the mail server offered by the tenderer, whichever product that is.',
        "The solution shall export its records so that the Agency's existing SAP finance system can read them through the interface documented in Annex 3; no SAP product has to be supplied.",
      ],
    },
  },
  {
    shows: 'one hosting provider imposed',
    family: 'techspec',
    also: ['process', 'performance'],
    basis: 'law.md A1 art. 42(4) [memory]; A3 L2112-4 [verified]',
    place: 'specification',
    unlawful: {
      fr: [
        "L'hébergement est souscrit par le titulaire auprès d'Amazon Web Services ; aucun autre fournisseur de services en nuage ne sera agréé.",
      ],
      en: [
        'All components shall be run on Microsoft Azure subscriptions procured by the contractor, other cloud providers being excluded.',
      ],
    },
    lawful: {
      fr: [
        "L'hébergement est assuré par le fournisseur que choisit le titulaire, Amazon Web Services compris, dès lors que les mesures de sécurité énumérées à l'annexe 5 sont respectées.",
        "Afin d'assurer la sécurité des informations traitées, les données sont hébergées sur le territoire d'États membres de l'Union européenne, en application de l'article L. 2112-4 du code de la commande publique, quel que soit l'hébergeur.",
      ],
      en: [
        'The contractor may host the service with any provider, Azure and Google Cloud included, that applies the security measures listed in Annex 5.',
        "The application is installed on the Agency's own VMware cluster, which the Agency owns and operates; the contractor does not have to supply any VMware licence.",
      ],
    },
  },
  {
    shows: 'geographical origin of the software',
    family: 'techspec',
    also: ['award.link', 'selection', 'process'],
    basis: 'law.md A1 arts 18(1), 25, 42(4) [memory]; A7 local ecosystems [house]',
    place: 'specification',
    unlawful: {
      fr: [
        "La solution proposée émane d'un éditeur français et son code a été écrit intégralement sur le territoire national.",
      ],
      en: [
        'Only products developed within the Member State that hosts the Agency shall be offered; software of foreign origin is not admissible.',
      ],
    },
    lawful: {
      fr: [
        "Le pays d'origine des logiciels et la nationalité de leurs auteurs sont indifférents ; le titulaire remet la liste des composants (SBOM) de chaque version livrée.",
      ],
      en: [
        'Software may originate from any country. With each release the contractor shall deliver the list of components in SPDX or CycloneDX format, or equivalent.',
      ],
    },
  },
  {
    shows: 'open-source licences refused as such',
    family: 'techspec',
    also: ['process', 'community'],
    basis: 'law.md A1 arts 18(1), 42 [memory]; A3 Law 2016-1321 art. 16 [verified]',
    place: 'specification',
    unlawful: {
      fr: [
        'Seuls des progiciels commerciaux sous licence propriétaire peuvent être proposés, les logiciels libres étant écartés par principe.',
      ],
      en: [
        'Open-source products shall not be offered; only commercially licensed software from an established vendor is acceptable.',
      ],
    },
    lawful: {
      fr: [
        "Les logiciels libres comme les progiciels sous licence propriétaire sont admis, dès lors qu'ils couvrent les fonctions énumérées à l'annexe 2.",
      ],
      en: [
        'Products under a proprietary licence and products under an open-source licence may both be offered; in either case the tenderer states the rights of use granted to the Agency.',
        'Whether the software is proprietary or open source has no bearing on admissibility; the source code of custom developments is delivered with each release.',
      ],
    },
  },
  {
    shows: 'a standard with the equivalent refused',
    family: 'techspec',
    also: ['award.proof'],
    basis: 'law.md A1 art. 42(3), DYKA C-424/23 [verified]; A3 R2111-10 [memory]',
    place: 'specification',
    unlawful: {
      fr: [
        "L'archivage électronique est conforme à la norme NF Z42-013 et à elle seule ; la conformité à une norme équivalente ne sera pas recevable.",
      ],
      en: [
        'The archive module shall comply with ISO 14721; tenders relying on an equivalent standard shall be rejected as non-compliant.',
      ],
    },
    lawful: {
      fr: [
        "L'archivage électronique est conforme à la norme NF Z42-013 ou à toute norme équivalente, l'équivalence étant prouvée par tout moyen.",
      ],
      en: [
        "The archive module shall comply with ISO 14721 or an equivalent standard; equivalence may be proved by any means, including the manufacturer's technical file.",
      ],
    },
  },
  {
    shows: 'one label as the only proof',
    family: 'techspec',
    also: ['award.proof', 'award.clarity'],
    basis: 'law.md A1 art. 43 [memory]; A4 Max Havelaar C-368/10 [verified]',
    place: 'specification',
    unlawful: {
      fr: [
        'Les postes de travail portent le label TCO Certified, seule preuve admise des exigences environnementales ; tout autre label sera écarté.',
      ],
      en: [
        'Servers shall carry the Blue Angel label; labels and certificates awarded by other bodies will not be taken into account.',
      ],
    },
    lawful: {
      fr: [
        "Les exigences environnementales figurent à l'annexe 4 ; leur respect est prouvé par le label TCO Certified, par un label équivalent ou par tout autre moyen, dont le dossier technique du fabricant.",
      ],
      en: [
        'The energy requirements for servers are set out in Annex 4. The Blue Angel label, an equivalent label or any other proof, such as a test report, is accepted.',
      ],
    },
  },
  {
    shows: 'one proprietary working tool imposed on the contractor',
    family: 'techspec',
    also: ['performance', 'process'],
    basis: 'law.md A1 arts 18(1), 42(4) [memory]',
    place: 'specification',
    unlawful: {
      fr: [
        "Les tests de non-régression sont écrits et joués avec Tricentis Tosca, acquis aux frais du titulaire, aucun autre outil n'étant admis.",
      ],
      en: [
        "Design deliverables shall be produced in Sparx Enterprise Architect, with licences at the contractor's expense; files from other modelling tools will be refused.",
      ],
    },
    lawful: {
      fr: [
        'Le titulaire choisit ses outils de test et de rédaction ; les livrables documentaires sont remis dans un format ouvert, lisible sans achat de licence.',
      ],
      en: [
        'The contractor chooses its own modelling tool; diagrams are delivered as SVG or PDF files, or in another format that can be read without buying a licence.',
      ],
    },
  },

  // performance
  {
    shows: 'exclusive assignment reaching prior and third-party works',
    family: 'performance',
    also: ['community', 'techspec'],
    basis: 'law.md section 0 point 3 [verified]',
    place: 'performance',
    unlawful: {
      fr: [
        "Le titulaire cède à l'administration, à titre exclusif et définitif, tous les droits patrimoniaux sur les résultats, sur ses connaissances antérieures et sur les composants libres de tiers qu'il y intègre.",
      ],
      en: [
        'Ownership of every component delivered, including open-source libraries written by third parties, passes exclusively to the Agency, and the contractor shall cease to use its own pre-existing code.',
      ],
    },
    lawful: {
      fr: [
        "Les droits sur les résultats sont concédés à l'administration à titre non exclusif ; les connaissances antérieures du titulaire et les composants libres de tiers restent régis par leur licence.",
      ],
      en: [
        'The licence granted to the Agency on the results is non-exclusive. No exclusive assignment is required, and third-party open-source libraries stay under their own licences.',
      ],
    },
  },
  {
    shows: 'secrecy of the source code delivered',
    family: 'performance',
    also: ['community', 'techspec', 'process'],
    basis: 'law.md section 0 point 3 [verified]; A3 CRPA L300-2 [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        "Le code source remis reste couvert par le secret des affaires du titulaire ; l'administration s'interdit de le communiquer à un autre prestataire, même pour la maintenance.",
      ],
      en: [
        'The source code delivered shall be kept secret by the Agency and may not be shown to any successor contractor, nor published, without the permission of the contractor.',
      ],
    },
    lawful: {
      fr: [
        "Le code source remis n'est pas confidentiel : l'administration peut le publier sous licence libre et le confier à un autre prestataire. Seuls les mots de passe et les clés d'accès demeurent secrets.",
      ],
      en: [
        'Confidentiality covers personal data and access keys only. The source code delivered may be handed to any successor contractor and published under an open-source licence.',
        'Nothing in this contract obliges the Agency to keep the delivered source code secret; unpublished vulnerabilities are disclosed once a fix is available.',
      ],
    },
  },
  {
    shows: 'acceptance by the upstream project guaranteed or made a condition of payment',
    family: 'performance',
    also: ['community'],
    basis: 'law.md A7 return of contributions, G Gifford [house]',
    place: 'performance',
    unlawful: {
      fr: [
        "Le solde n'est versé qu'après fusion de l'ensemble des correctifs par les mainteneurs dans la branche principale du projet d'origine.",
      ],
      en: [
        'The contractor guarantees that every patch will be accepted by the upstream maintainers within three months; a refusal by the project is a breach of contract.',
      ],
    },
    lawful: {
      fr: [
        "Le titulaire propose chaque correctif au projet d'origine sous vingt jours ouvrés, sauf embargo de sécurité ou opposition écrite de l'administration. La décision des mainteneurs est sans effet sur le paiement.",
      ],
      en: [
        'Patches shall be submitted upstream within 20 working days, unless a security embargo applies or the Agency objects in writing. The contractor does not guarantee that they will be merged, and payment does not depend on it.',
      ],
    },
  },
  {
    shows: 'general cap or ban on subcontracting',
    family: 'performance',
    also: ['selection', 'process'],
    basis: 'law.md A4 Vitali C-63/18, Wrocław C-406/14 [memory]; A1 arts 63, 71 [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        'La part des prestations confiée à des sous-traitants ne peut dépasser 25 % du montant du marché, quelles que soient les tâches concernées.',
      ],
      en: ['Subcontracting of any kind is prohibited during the whole term of the framework contract.'],
    },
    lawful: {
      fr: [
        "La sous-traitance n'est pas plafonnée ; chaque sous-traitant est présenté à l'administration, qui l'accepte et agrée ses conditions de paiement.",
      ],
      en: [
        'Subcontracting is allowed without any percentage limit. The review of security patches, a critical task because it gives access to unpublished vulnerabilities, shall be performed by the contractor or by a member of the group.',
        'The contractor indicates the share of the work that it intends to subcontract and the subcontractors already known; this share is neither capped nor prohibited.',
      ],
    },
  },
  {
    shows: 'direct payment waived or payment period beyond the legal one',
    family: 'performance',
    also: ['process', 'selection'],
    basis:
      'law.md A3 subcontracting, direct payment from 600 euros [memory]; A1 art. 71 [memory]; payment periods of Directive 2011/7, R2192-10 [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        'Quel que soit le montant de ses prestations, le sous-traitant de premier rang renonce au paiement direct et est réglé par le titulaire.',
        'Le délai global de paiement est porté à cent vingt jours à compter de la réception de la facture, sans intérêts moratoires.',
      ],
      en: ['Undisputed invoices shall be paid within 180 days of receipt, and no interest for late payment is due.'],
    },
    lawful: {
      fr: [
        "Le sous-traitant accepté dont les prestations atteignent 600 euros TTC est payé directement par l'administration ; toute renonciation à ce paiement direct est réputée non écrite.",
        'Les sommes dues sont payées dans un délai de trente jours à compter de la réception de la demande de paiement ; à défaut, les intérêts moratoires sont dus de plein droit.',
      ],
      en: [
        'Invoices shall be paid within 30 days of receipt; after that period, interest for late payment is due without a reminder.',
      ],
    },
  },
  {
    shows: 'penalties at will, without scale or ceiling',
    family: 'performance',
    also: ['process', 'award.clarity'],
    basis: 'law.md A1 art. 18(1) proportionality, transparency [memory]; corrections-2.md 2.11 [house]',
    place: 'performance',
    unlawful: {
      fr: ["Les pénalités de retard sont fixées librement par l'administration, après coup, sans barème ni plafond."],
      en: [
        'For each failure the Agency shall set the amount of liquidated damages at its sole discretion, no ceiling applying and no prior hearing of the contractor being required.',
        'One monthly report delivered late entitles the Agency to a penalty equal to the whole contract price.',
      ],
    },
    lawful: {
      fr: [
        "Le retard de remise d'un correctif donne lieu, le titulaire ayant disposé de quinze jours pour présenter ses observations, à une pénalité de 0,5 % du montant du bon de commande par jour ouvré, plafonnée à 10 % de ce montant.",
      ],
      en: [
        'Liquidated damages amount to 0.5 % of the price of the late deliverable per working day and may not exceed 10 % of that price; the contractor is heard before they are applied.',
      ],
    },
  },
  {
    shows: 'contract condition without link to the contract',
    family: 'performance',
    also: ['award.link', 'community'],
    basis: 'law.md A1 art. 70, recital 97 [memory]; A3 L2112-2 [verified]',
    place: 'performance',
    unlawful: {
      fr: [
        "Pendant la durée du marché, le titulaire et l'ensemble de ses filiales n'utilisent que des logiciels libres, y compris pour leurs activités sans rapport avec le marché.",
      ],
      en: [
        'The contractor shall cut the carbon emissions of its entire corporate group by 20 %, including those of activities performed for other clients.',
      ],
    },
    lawful: {
      fr: [
        "Pour les seules prestations du marché, le titulaire mesure chaque année la consommation électrique des serveurs qu'il y affecte et remet le relevé ; ses autres activités ne sont pas concernées.",
      ],
      en: [
        'The contractor shall report every six months the electricity consumption, in kWh, of the environments used for this contract. The policy of its corporate group as a whole is not a condition.',
      ],
    },
  },
  {
    shows: 'nationality or residence of the staff',
    family: 'performance',
    also: ['award.link', 'selection', 'process'],
    basis: 'law.md A1 art. 18(1) [memory]; A4 Haute-Garonne 420585 [verified]; A7 local ecosystems [house]',
    place: 'performance',
    unlawful: {
      fr: ['Les intervenants affectés au marché sont de nationalité française et domiciliés en Île-de-France.'],
      en: [
        "All consultants shall be nationals of the host Member State and have lived within 30 km of the Agency's seat for two years.",
      ],
    },
    lawful: {
      fr: [
        'Les intervenants peuvent être de toute nationalité et résider en tout lieu ; la réunion mensuelle de suivi se tient en français dans les locaux du ministère, à Paris.',
      ],
      en: [
        "No nationality or place of residence is required of the staff. Incident reports are written in English, and interventions on site start within eight working hours of the Agency's request.",
      ],
    },
  },
  {
    shows: 'rated staff replaced at will',
    family: 'performance',
    also: ['award.link', 'process', 'award.proof', 'award.clarity'],
    basis: 'law.md A1 art. 67(2)(b), recital 94 [memory]; corrections.md D PER-12 [house]',
    place: 'performance',
    unlawful: {
      fr: [
        "Le titulaire remplace à son gré, sans en informer l'administration, les personnes dont l'expérience a été notée à l'attribution, y compris par des profils débutants.",
      ],
      en: [
        'Staff whose experience was scored at award may be withdrawn on the day after signature and replaced by any other person, with no consent of the Agency and no equivalent qualification required.',
      ],
    },
    lawful: {
      fr: [
        "La personne dont l'expérience a été notée est remplacée par un profil de niveau au moins égal sur la même grille, avec l'accord de l'administration, qui ne peut le refuser sans motif écrit.",
      ],
      en: [
        'Named staff may be replaced with the prior consent of the Agency, by persons who would obtain at least the same mark on the same grid; consent is not refused without written reasons.',
      ],
    },
  },
  {
    shows: 'review clause without object or limit',
    family: 'performance',
    also: ['process', 'award.clarity', 'lots'],
    basis: 'law.md A1 art. 72(1)(a) [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        "L'administration pourra, par simple ordre de service, étendre le marché à toute prestation informatique qu'elle jugera utile, sans limite de montant.",
      ],
      en: [
        'The contract may be amended at any time to add whatever further services the Agency may wish, at prices to be negotiated and without limit of value.',
      ],
    },
    lawful: {
      fr: [
        "Clause de réexamen : l'administration peut ajouter deux logiciels au plus parmi ceux de l'annexe 6, aux prix unitaires du BPU et dans la limite de 10 % du montant initial, par décision notifiée trois mois à l'avance.",
      ],
      en: [
        'Review clause: the number of supported users may be raised by up to 15 % of the initial number, at the unit prices of the price schedule, on two months of written notice; the nature of the services is unchanged.',
      ],
    },
  },

  // community
  {
    shows: 'money to a foundation or association',
    family: 'community',
    also: ['performance', 'award.link'],
    basis: 'law.md A7 return of contributions [house]; A1 art. 70 [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        "Le titulaire verse chaque année à l'association qui édite le logiciel une somme égale à 3 % du montant facturé.",
      ],
      en: [
        'The contractor shall sponsor the foundation that governs the project with at least EUR 20 000 a year for the duration of the contract.',
      ],
    },
    lawful: {
      fr: [
        "Aucun don ni parrainage au profit d'une fondation ou d'une association n'est demandé au titulaire ; les correctifs commandés par le ministère sont payés aux prix du BPU.",
      ],
      en: [
        'Neither a donation nor a sponsorship fee to any foundation is expected from the contractor. Work proposed upstream under this contract is paid as ordered hours.',
      ],
    },
  },
  {
    shows: 'membership as a condition to take part',
    family: 'community',
    also: ['selection', 'process'],
    basis: 'law.md A7 selection on effective contribution [house]; A1 art. 58 closed list [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        "Seuls sont admis à concourir les adhérents d'une association professionnelle du logiciel libre, justificatif de cotisation à l'appui.",
      ],
      en: ['Proof of paid membership in the Linux Foundation is a condition for taking part in the call for tenders.'],
    },
    lawful: {
      fr: [
        "L'appartenance à une association ou à une fondation du logiciel libre n'est pas exigée et n'est pas prise en compte dans l'examen des candidatures.",
      ],
      en: [
        'Members and non-members of any open-source foundation may tender on the same terms; no membership certificate has to be submitted.',
      ],
    },
  },
  {
    shows: 'a number of commits by the firm as a minimum',
    family: 'community',
    also: ['selection', 'award.proof'],
    basis: 'law.md section 0 point 6, A7 selection on effective contribution [memory]; A3 R2142-14 [verified]',
    place: 'selection',
    unlawful: {
      fr: [
        'La société candidate totalise au moins 300 commits acceptés, publiés sous son nom, au cours des douze derniers mois.',
      ],
      en: [
        'Applicants shall show no fewer than 150 merged pull requests on GitHub in the name of the company, failing which their application is rejected.',
      ],
    },
    lawful: {
      fr: [
        "Le candidat présente une prestation de maintenance de logiciel libre exécutée au cours des trois dernières années, pour un client public ou privé ; à défaut, il prouve sa capacité par tout autre moyen. Aucun nombre de commits n'est exigé.",
      ],
      en: [
        'Tenderers list one service of correcting open-source software performed in the last three years, for any client and on any comparable project, or else the CVs of their technicians; no number of commits or pull requests is required.',
      ],
    },
  },
  {
    shows: 'contributions proved through one forge or by the tenderer itself',
    family: 'community',
    also: ['award.proof', 'award.link', 'award.clarity'],
    basis: 'law.md A7, C proof ladder [house]; corrections.md B2 COM-09 [house]',
    place: 'award',
    unlawful: {
      fr: [
        'Pour noter les intervenants, seules sont retenues les contributions visibles sur un profil GitHub public ; les autres forges et les listes de diffusion sont ignorées.',
      ],
      en: [
        'The contributions of the named developers are evidenced solely by an attestation from project maintainers employed by the tenderer itself.',
      ],
    },
    lawful: {
      fr: [
        "Les contributions des intervenants désignés sont prouvées, au choix, par un lien vers toute forge ou liste de diffusion publique ou par l'attestation d'un client pour des travaux privés comparables.",
      ],
      en: [
        'Contributions by the named developers count whatever the forge (GitHub, GitLab, Codeberg) or mailing list, and comparable private work counts equally when a client attests it.',
      ],
    },
  },

  // selection
  {
    shows: 'turnover above the cap',
    family: 'selection',
    also: ['lots', 'process'],
    basis: 'law.md section 0 point 1, R2142-7 [verified]; A1 art. 58(3) [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        "Le candidat justifie, pour chacun des trois derniers exercices, d'un chiffre d'affaires annuel d'au moins trois fois la valeur estimée du lot.",
      ],
      en: ['The minimum yearly turnover is EUR 6 million, that is four times the estimated value of the contract.'],
    },
    lawful: {
      fr: [
        "Le chiffre d'affaires annuel minimal est fixé à une fois la valeur estimée du lot ; une entreprise qui ne peut en justifier faute d'ancienneté prouve sa capacité financière par tout autre document.",
      ],
      en: [
        'No minimum yearly turnover is required. Proof of professional indemnity insurance of EUR 500 000 is provided at signature at the latest.',
      ],
    },
  },
  {
    shows: 'seat or office at the date of tender',
    family: 'selection',
    also: ['award.link', 'process'],
    basis: 'law.md A4 Contse C-234/03, Haute-Garonne 420585 [verified]',
    place: 'selection',
    unlawful: {
      fr: ["À la date de remise des candidatures, l'entreprise dispose d'une agence ouverte en Île-de-France."],
      en: ["On the closing date tenderers shall already operate an office within 50 km of the Agency's premises."],
    },
    lawful: {
      fr: [
        "Aucune agence en Île-de-France n'est exigée, ni au dépôt de la candidature ni ensuite ; le siège de l'entreprise peut se trouver dans tout État.",
      ],
      en: [
        'Tenderers need not have an office near the premises, either on the closing date or later; they may be established in any Member State.',
      ],
    },
  },
  {
    shows: 'identical references as the only way in',
    family: 'selection',
    also: ['process'],
    basis: 'law.md A3 R2142-14 [verified]; A1 arts 58, 60 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        "Toute candidature dépourvue de trois références identiques au sein d'un ministère est éliminée, sans examen d'autres pièces.",
      ],
      en: [
        'Only contracts performed for EU institutions count as references; tenderers without at least five of them will be excluded from the procedure.',
      ],
    },
    lawful: {
      fr: [
        "L'absence de référence de même nature n'entraîne pas à elle seule l'élimination : le candidat peut prouver ses capacités par les titres de ses techniciens ou par tout autre moyen.",
      ],
      en: [
        'Tenderers submit two service references from the last three years, from public or private clients in any country; those without references may rely on the CVs of their technicians.',
      ],
    },
  },
  {
    shows: 'legal form imposed on groups in order to tender',
    family: 'selection',
    also: ['process', 'community'],
    basis: 'law.md A1 art. 19(2), A3 R2142-22 [memory]',
    place: 'selection',
    unlawful: {
      fr: ["Les groupements se constituent en société commerciale avant la remise de l'offre, sous peine de rejet."],
      en: [
        'Consortia are admitted only if they have been incorporated as a single company by the date of submission of the tender.',
      ],
    },
    lawful: {
      fr: [
        "Les groupements ne sont pas tenus de se constituer en société ; aucune forme n'est imposée, ni à la remise de l'offre ni après l'attribution.",
      ],
      en: [
        'Consortia need not be incorporated as a company in order to submit a tender, and any form of cooperation between their members is accepted.',
      ],
    },
  },
  {
    shows: 'reliance on other firms refused',
    family: 'selection',
    also: ['process', 'performance'],
    basis: 'law.md A1 art. 63, A3 R2142-3 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        "Le candidat ne peut faire état des moyens d'autres opérateurs : ses seules capacités propres sont examinées.",
      ],
      en: [
        'The capacities of subcontractors and parent companies shall be disregarded when the minimum levels are checked; each tenderer must meet them alone.',
      ],
    },
    lawful: {
      fr: [
        "Le candidat peut faire valoir les capacités d'autres opérateurs, quel que soit le lien qui l'unit à eux, en produisant leur engagement écrit de mettre leurs moyens à sa disposition.",
      ],
      en: [
        'A tenderer that does not meet a minimum level alone may rely on the capacities of subcontractors or parent companies, on presentation of their written commitment.',
      ],
    },
  },
  {
    shows: 'certificate with equivalents refused',
    family: 'selection',
    also: ['award.proof', 'techspec'],
    basis: 'law.md A1 art. 62 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        "Un certificat ISO 9001 délivré par AFNOR Certification est exigé ; ceux d'autres organismes et les preuves équivalentes sont refusés.",
      ],
      en: [
        'ISO/IEC 27001 certification is compulsory on the closing date. Other certificates, or evidence of equivalent measures, will not be considered.',
      ],
    },
    lawful: {
      fr: [
        "Le candidat produit un certificat ISO 9001, quel que soit l'organisme qui l'a délivré, un certificat équivalent ou toute autre preuve de mesures équivalentes d'assurance de la qualité.",
      ],
      en: [
        'ISO/IEC 27001 certification, an equivalent certificate from a body established in any Member State, or other evidence of equivalent information-security measures is accepted.',
      ],
    },
  },
  {
    shows: 'age or size of the firm out of proportion',
    family: 'selection',
    also: ['process', 'lots'],
    basis: 'law.md A1 art. 58(1) related and proportionate [memory]; B headcount 2x FTE [house]',
    place: 'selection',
    unlawful: {
      fr: [
        'Le candidat est immatriculé depuis dix ans au moins et emploie plus de 500 salariés, alors que la prestation mobilise quatre personnes.',
      ],
      en: ['Firms incorporated less than eight years before publication of the notice are not eligible to tender.'],
    },
    lawful: {
      fr: [
        "Ni ancienneté ni effectif minimal ne sont exigés de l'entreprise ; une société créée depuis moins de trois ans prouve ses capacités par tout moyen.",
      ],
      en: [
        'There is no requirement as to the number of years since incorporation or the number of employees; a newly created firm may use the CVs of its technicians as proof.',
      ],
    },
  },
  {
    shows: "a vendor's partner status as the entry ticket",
    family: 'selection',
    also: ['techspec', 'community', 'award.proof'],
    basis: 'law.md A1 arts 18(1), 58, 60 closed list [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        'Le candidat détient le statut de partenaire Red Hat Premier, tout autre statut ou preuve de compétence étant refusé.',
      ],
      en: [
        'Participation is limited to companies holding the status of Oracle Platinum Partner, evidenced by a letter from that vendor.',
      ],
    },
    lawful: {
      fr: [
        "Aucun statut de partenaire d'un éditeur n'est requis ; la maîtrise de l'administration Linux se prouve par une certification, de Red Hat ou équivalente, ou par les curriculum vitae des techniciens.",
      ],
      en: [
        'Partner status with Oracle or any other vendor is not required and is not taken into account; the CVs of two database technicians suffice as proof.',
      ],
    },
  },
  {
    shows: 'a whole class of firms barred',
    family: 'selection',
    also: ['process', 'community', 'lots'],
    basis: "law.md A7 intermediaries' conflicts [house]; A1 art. 58(4) [memory]",
    place: 'selection',
    unlawful: {
      fr: [
        'Les entreprises de services du numérique et les intégrateurs ne sont pas admis à candidater ; seuls le sont les éditeurs.',
      ],
      en: ['Resellers and systems integrators, as a category, are barred from taking part in the procedure.'],
    },
    lawful: {
      fr: [
        "Tout candidat, éditeur ou intégrateur, déclare les intérêts pouvant nuire à l'exécution du marché ; une incapacité n'est retenue qu'au cas par cas, après qu'il a présenté ses observations.",
      ],
      en: [
        'Vendors, systems integrators and resellers may all tender. Where the interests of a tenderer conflict with performance of the contract, it is heard and the decision gives written reasons.',
      ],
    },
  },

  // lots
  {
    shows: 'no lots, for convenience or habit',
    family: 'lots',
    also: ['process', 'eforms'],
    basis: 'law.md A3 L2113-10, L2113-11 [verified]; A1 art. 46 [memory]; corrections-2.md 4 [verified]',
    place: 'lots-reason',
    unlawful: {
      fr: [
        "Le recours à un interlocuteur unique étant plus confortable pour les services, il n'est pas procédé à l'allotissement.",
        'Marché global : une dévolution en lots séparés alourdirait le travail du bureau des achats.',
      ],
      en: [
        'Division into lots was not considered, since the Agency has always concluded a single contract for these services.',
        'There are no lots because one contract means less paperwork for the procurement team.',
      ],
    },
    lawful: {
      fr: [
        "Le marché n'est pas alloti : le support d'un unique logiciel sur un unique site ne permet pas l'identification de prestations distinctes (article L. 2113-10 du code de la commande publique).",
        "Pas d'allotissement, sur le fondement de l'article L. 2113-11, 2° : séparer l'hébergement de l'exploitation obligerait à doubler les équipes d'astreinte, surcoût chiffré à 420 000 euros sur 1 800 000 euros.",
      ],
      en: [
        'The contract covers one application with one code base, maintained at one site by an estimated 1.5 full-time equivalents; it contains no separable part.',
        'Not divided into lots: separating hosting from operation would require two on-call teams for the same servers, at an additional cost estimated at EUR 310 000 out of EUR 1 200 000.',
      ],
    },
  },
  {
    shows: 'tenders required for all lots (France)',
    family: 'lots',
    also: ['process', 'eforms'],
    basis: 'law.md A4 Koné [verified]',
    place: 'lots-rule',
    unlawful: {
      fr: [
        "Les candidats remettent obligatoirement une offre pour chacun des quatre lots, sous peine d'irrecevabilité de l'ensemble.",
      ],
      en: [],
    },
    lawful: {
      fr: [
        "Les candidats peuvent soumissionner pour un, plusieurs ou tous les lots ; aucun n'est tenu de répondre à l'ensemble.",
      ],
      en: [],
    },
  },
  {
    shows: 'award limit without an objective rule',
    family: 'lots',
    also: ['process', 'award.clarity', 'eforms'],
    basis: 'law.md A1 art. 46 [memory]; A3 R2113-1, A4 Biomnis [verified]',
    place: 'lots-rule',
    unlawful: {
      fr: [
        "Nul ne peut obtenir plus de deux lots ; l'administration décide, une fois les offres classées, lesquels elle lui laisse.",
      ],
      en: [
        'A tenderer may be awarded two lots at most, the Agency choosing freely which of them.',
        'Where one tenderer ranks first in more lots than the maximum, the remaining lots will be allotted as the evaluation committee sees fit.',
      ],
    },
    lawful: {
      fr: [
        "Un même soumissionnaire obtient deux lots au plus. S'il est classé premier dans un plus grand nombre, les lots lui sont attribués dans l'ordre décroissant de leur valeur estimée, publiée dans l'avis.",
      ],
      en: [
        'No tenderer may be awarded more than two lots. A tenderer ranked first in more than two receives those with the highest estimated value, as published in the notice; the others go to the next in rank.',
      ],
    },
  },
  {
    shows: 'lots reserved to small firms',
    family: 'lots',
    also: ['selection', 'process'],
    basis: 'law.md A1 arts 19(2), 20, A7 technical and geographic lots [memory]',
    place: 'lots-rule',
    unlawful: {
      fr: ['Le lot 2 est réservé aux petites et moyennes entreprises de moins de 50 salariés.'],
      en: [
        'Lots 3 and 4 may be tendered for by small and medium-sized enterprises only; larger undertakings will be rejected.',
      ],
    },
    lawful: {
      fr: [
        "Les lots ont été dimensionnés pour être accessibles aux PME ; aucun n'est réservé à une catégorie d'entreprises.",
        "Le lot 5 (numérisation) est réservé, en application de l'article L. 2113-12 du code de la commande publique, aux entreprises adaptées, aux ESAT et aux structures équivalentes employant au moins 50 % de travailleurs handicapés.",
      ],
      en: [
        'No lot is reserved for SMEs: the lots have been sized so that small firms can tender, and undertakings of any size are admitted.',
      ],
    },
  },
  {
    shows: 'a lot used for local preference',
    family: 'lots',
    also: ['selection', 'award.link', 'process'],
    basis: 'law.md A7 technical and geographic lots [house]; A4 Haute-Garonne 420585 [verified]',
    place: 'lots-rule',
    unlawful: {
      fr: [
        'Lot 3, assistance de proximité : il est attribué en priorité à une société dont le siège se trouve dans la région concernée.',
      ],
      en: ["The support lot for the Agency's second site is open to companies registered in that country only."],
    },
    lawful: {
      fr: ['Lot 3, assistance sur place à Lille : il est ouvert à tout opérateur, où que se trouve son siège.'],
      en: [
        "The lot for on-site support at the Agency's second site is open to all companies, in whatever country they are registered.",
      ],
    },
  },
  {
    shows: 'framework without a maximum or too long',
    family: 'lots',
    also: ['process', 'performance', 'eforms'],
    basis: 'law.md A1 art. 33, A4 Simonsen C-23/20 [memory]',
    place: 'description',
    unlawful: {
      fr: ["L'accord-cadre à bons de commande est conclu sans maximum, en valeur comme en quantité."],
      en: [
        'The framework contract runs for seven years, is renewable twice by tacit agreement and has no maximum value.',
      ],
    },
    lawful: {
      fr: [
        "L'accord-cadre, d'une durée de quatre ans reconductions comprises, est conclu sans minimum et avec un maximum de 2 400 000 euros hors taxes.",
      ],
      en: [
        'The framework contract lasts 48 months, renewals included, and ceases to have effect once its maximum value of EUR 3 200 000 has been reached.',
      ],
    },
  },

  // process
  {
    shows: 'prior involvement not neutralised, or punished automatically',
    family: 'process',
    also: ['selection'],
    basis: 'law.md A1 arts 24, 40, 41, A4 Fabricom C-21/03 [memory]; section 0 point 8 [house]',
    place: 'description',
    unlawful: {
      fr: [
        'La société qui a rédigé le cahier des charges peut concourir ; ses études préparatoires ne seront pas communiquées aux autres candidats.',
      ],
      en: [
        "Any company that replied to the Agency's market consultation is automatically excluded from tendering, without being heard.",
      ],
    },
    lawful: {
      fr: [
        "L'étude préparatoire remise par une société susceptible de concourir est jointe au dossier de consultation, et le délai de remise des offres est porté à cinquante jours pour tous.",
      ],
      en: [
        'Having replied to the market consultation neither excludes nor favours a company; the information exchanged is annexed, and all tenderers have 50 days to submit.',
      ],
    },
  },
  {
    shows: 'answers given to one candidate only',
    family: 'process',
    also: ['award.clarity', 'selection'],
    basis: 'law.md A1 art. 18(1) equal treatment, transparency [memory]',
    place: 'description',
    unlawful: {
      fr: [
        "La réponse à la question d'un candidat n'est adressée qu'à celui-ci, les autres n'en ayant pas connaissance.",
      ],
      en: [
        'Clarifications on the specifications may be given by telephone to a tenderer that asks and will not be shared with the others.',
      ],
    },
    lawful: {
      fr: [
        "La réponse à la question d'un candidat est publiée pour tous, sans le nommer, sur le profil d'acheteur, six jours au moins avant la date limite.",
      ],
      en: [
        'Clarifications are never given by telephone: questions and anonymised answers are published on the portal for every tenderer at the same time.',
      ],
    },
  },
  {
    shows: 'interested persons among the evaluators',
    family: 'process',
    also: ['award.clarity', 'award.proof', 'selection'],
    basis: 'law.md A1 art. 24, A3 L2141-10 [memory]',
    place: 'description',
    unlawful: {
      fr: [
        "La commission d'analyse comprend un représentant du titulaire sortant, lui-même soumissionnaire à la présente consultation.",
      ],
      en: [
        'Members of the evaluation committee may hold shares in a tenderer and vote on its tender, without having to declare it.',
      ],
    },
    lawful: {
      fr: [
        "Aucun représentant d'un soumissionnaire ne siège à la commission d'analyse ; chaque membre signe une déclaration d'absence de conflit d'intérêts avant l'ouverture des plis.",
      ],
      en: [
        'Members of the evaluation committee declare in writing that they hold no shares in any tenderer; a member with such an interest is replaced before the tenders are examined.',
      ],
    },
  },
  {
    shows: 'need split to escape advertising',
    family: 'process',
    also: ['lots', 'eforms'],
    basis: 'law.md A1 art. 5(8)-(10) [memory]; A2 thresholds [verified]',
    place: 'description',
    unlawful: {
      fr: [
        "Le besoin, évalué à 177 000 euros hors taxes, est fractionné en trois commandes de 59 000 euros afin d'éviter toute publicité.",
      ],
      en: [
        'To stay under the publication threshold, the requirement, worth EUR 390 000, will be ordered as three separate contracts of EUR 130 000.',
      ],
    },
    lawful: {
      fr: [
        "Le besoin est estimé globalement, tous lots et reconductions compris, à 310 000 euros hors taxes ; aucune prestation n'est fractionnée pour passer sous un seuil, et l'avis est publié au BOAMP et au JOUE.",
      ],
      en: [
        'The estimated value of EUR 390 000 is the sum of the three lots; no part of the requirement is ordered separately to stay under a threshold, and the notice is published in the Official Journal.',
      ],
    },
  },

  // award.weights
  {
    shows: 'weights that do not add up to 100',
    family: 'award.weights',
    also: ['scoring', 'award.clarity', 'eforms'],
    basis: 'law.md A1 art. 67(5) [memory]; B hard thresholds, weights = 100 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Les offres sont classées selon trois critères pondérés : prix 50 %, valeur technique 40 %, calendrier de reprise 20 %.',
      ],
      en: [
        'Tenders are ranked on three criteria with the following weights: price 35 %, method 45 %, transition plan 30 %.',
      ],
    },
    lawful: {
      fr: [
        "Les offres sont classées selon trois critères pondérés, notés sur la grille de l'annexe 2 : prix 40 %, plan de maintenance 45 %, consommation électrique des serveurs affectés au marché 15 %.",
      ],
      en: [
        'Tenders are ranked on three criteria, marked on the grid of Annex 2: price 35 %, maintenance plan 45 %, transition plan 20 %.',
      ],
    },
  },
  {
    shows: 'weights fixed late or kept from tenderers',
    family: 'award.weights',
    also: ['award.clarity', 'process', 'scoring'],
    basis: 'law.md A1 art. 67(5) [memory]; A4 Dimarso C-6/15, Saint-Pal-de-Mons [verified]',
    place: 'award',
    unlawful: {
      fr: [
        "La pondération des critères et des sous-critères sera arrêtée par la commission après l'ouverture des offres.",
      ],
      en: ['The relative weight of each criterion will not be disclosed to tenderers before the award decision.'],
    },
    lawful: {
      fr: [
        "La pondération de chaque critère et sous-critère figure au tableau ci-après ; aucune n'est fixée ni modifiée après l'ouverture des offres.",
      ],
      en: [
        'The relative weight of each criterion and sub-criterion is disclosed in the table below and will not be changed once tenders have been opened.',
      ],
    },
  },

  // award.link
  {
    shows: 'past contributions of the firm at award',
    family: 'award.link',
    also: ['community', 'selection'],
    basis: 'law.md section 0 point 6, A4 Lianakis C-532/06, Ambisig C-601/13 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        "Ce critère est noté d'après le nombre de correctifs que l'entreprise a fait accepter par le projet au cours des cinq dernières années.",
      ],
      en: [
        "Points are given for the tenderer's track record as a company: the number of releases to which it has contributed since its creation.",
      ],
    },
    lawful: {
      fr: [
        "Est notée, sur la grille de l'annexe 3, l'expérience des trois personnes désignées pour exécuter le lot ; l'historique de l'entreprise n'est pas pris en compte.",
      ],
      en: [
        'The experience of the three named persons assigned to the contract is marked on the grid of Annex 3. The record of the tenderer as a company earns no points.',
      ],
    },
  },
  {
    shows: 'general corporate policy at award',
    family: 'award.link',
    also: ['award.clarity', 'selection'],
    basis: 'law.md A4 Nantes Métropole 417580 [verified]; A1 recital 97 [memory]',
    place: 'award',
    unlawful: {
      fr: ["La politique RSE générale de l'entreprise, toutes activités confondues, est notée sur 10 points."],
      en: [
        "The evaluation looks at the tenderer's corporate sustainability strategy as a whole, including activities for other customers.",
      ],
    },
    lawful: {
      fr: [
        "Est notée la consommation électrique annuelle, en kWh, sur laquelle le soumissionnaire s'engage pour les serveurs affectés au marché ; sa politique RSE générale ne l'est pas.",
      ],
      en: [
        "The tenderer's general sustainability policy earns no points. Marks are given for the guaranteed yearly electricity consumption, in kWh, of the servers used for this contract.",
      ],
    },
  },
  {
    shows: 'preference for location at award',
    family: 'award.link',
    also: ['selection', 'process'],
    basis: 'law.md A4 Haute-Garonne 420585, Contse C-234/03 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        "Une préférence est accordée aux soumissionnaires dont les équipes sont installées à moins de 40 kilomètres de l'administration centrale.",
      ],
      en: ["Up to five points go to tenderers whose head office is located in the Agency's host country."],
    },
    lawful: {
      fr: [
        "Est noté le délai garanti d'intervention sur site, en heures ouvrées, quel que soit le lieu d'implantation du soumissionnaire.",
      ],
      en: [
        'Up to five points go to the guaranteed time of arrival on site, in working hours; the location of the head office is not considered.',
      ],
    },
  },
  {
    shows: 'advantage to the incumbent in a tie',
    family: 'award.link',
    also: ['process', 'scoring', 'award.clarity', 'selection'],
    basis: 'law.md A4 Contse C-234/03 [verified]',
    place: 'award',
    unlawful: {
      fr: ['À égalité de points, le marché revient au titulaire actuel.'],
      en: ['In the event of a tie, the incumbent contractor is preferred over the other tenderers.'],
    },
    lawful: {
      fr: [
        "À égalité de points, l'offre la moins chère est retenue puis, si l'égalité persiste, un tirage au sort public départage les soumissionnaires ; le titulaire actuel n'a aucun avantage.",
      ],
      en: [
        'In the event of a tie, the tender with the lower price is chosen and, failing that, lots are drawn in public; being the incumbent contractor plays no part.',
      ],
    },
  },

  // award.clarity
  {
    shows: 'unrestricted freedom of the evaluators',
    family: 'award.clarity',
    also: ['scoring', 'award.proof', 'process', 'award.link'],
    basis: 'law.md A1 art. 67(4) [memory]; A4 CE 25 June 2024 479982 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        "La commission note la pertinence de l'offre selon sa libre appréciation, sans grille ni élément prédéfini.",
        "L'offre la plus intéressante et la plus dynamique sera privilégiée, l'administration se réservant de prendre en considération tout aspect qu'elle jugera utile.",
      ],
      en: [
        'The Agency may take into account any other aspect that it considers relevant when marking this criterion.',
        "Marks for excellence and overall impression are left to the evaluators' full discretion.",
      ],
    },
    lawful: {
      fr: [
        "La commission n'a aucune libre appréciation : 4 points si le plan de tests couvre les douze fonctions de l'annexe 2, 2 points s'il en couvre huit à onze, 0 en deçà.",
      ],
      en: [
        'Evaluators have no discretion on this criterion: 4 points where the test plan covers all twelve functions of Annex 2, 2 points for eight to eleven, 0 below; no other aspect is considered.',
      ],
    },
  },

  // award.proof
  {
    shows: 'tenderers mark themselves',
    family: 'award.proof',
    also: ['award.clarity', 'scoring', 'process'],
    basis: 'law.md A4 CE 22 Nov 2019 418461 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        "Chaque soumissionnaire remplit la grille en s'attribuant ses propres notes, qui sont reprises telles quelles dans le classement.",
      ],
      en: [
        'The score entered by the tenderer in the self-assessment form is final and is carried over to the ranking.',
      ],
    },
    lawful: {
      fr: [
        "Le tableau d'auto-évaluation sert seulement à repérer les pièces ; les notes sont données par la commission, au vu de ces pièces et de la grille de l'annexe 2.",
      ],
      en: [
        'The self-assessment form only shows where the evidence is found. It carries no score: the evaluation committee gives every mark on the grid of Annex 2.',
      ],
    },
  },
  {
    shows: 'promises marked without any verification',
    family: 'award.proof',
    also: ['award.clarity', 'scoring'],
    basis: 'law.md A1 art. 67(4) verifiable [memory]; A4 EVN C-448/01 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        "Les engagements sont notés sur simple déclaration : aucune pièce n'est demandée et aucune vérification n'est faite.",
      ],
      en: [
        'Statements made under this criterion are taken at face value and will not be verified by the Agency at any stage.',
      ],
    },
    lawful: {
      fr: [
        "Une simple déclaration ne suffit pas : chaque engagement noté est accompagné d'une pièce justificative, que l'administration vérifie avant de donner la note.",
      ],
      en: [
        'Statements made under this criterion are not taken at face value: each is supported by a document, in any form, that the Agency verifies before giving a mark.',
      ],
    },
  },

  // scoring
  {
    shows: 'best price mark not for the lowest price',
    family: 'scoring',
    also: ['award.weights', 'award.clarity'],
    basis: "law.md A4 Val d'Oise Habitat 370789 [verified]; D refuse estimate-centred, warn average [house]",
    place: 'award',
    unlawful: {
      fr: ["La note maximale du critère prix va à l'offre la plus proche de l'estimation de l'administration."],
      en: ['The price mark is highest for the tender closest to the average of all prices received.'],
    },
    lawful: {
      fr: [
        "La note maximale du critère prix va à l'offre la moins chère ; l'estimation de l'administration n'intervient pas dans le calcul.",
      ],
      en: [
        'The lowest price receives the highest mark; each other tender receives 40 points multiplied by the lowest price and divided by its own price. The average of the prices plays no part.',
      ],
    },
  },
  {
    shows: 'negative marks, or points without a ceiling',
    family: 'scoring',
    also: ['award.weights', 'award.clarity', 'community'],
    basis: 'law.md A4 Guadeloupe 362532 [verified]; D refuse unclipped, uncapped counts [house]',
    place: 'award',
    unlawful: {
      fr: [
        'Note prix = 40 × (2 − prix de l’offre / prix le plus bas) ; les notes négatives sont conservées et déduites du total.',
      ],
      en: [
        'One point is given for each commit by the named developers, without any upper limit, and the points are added to the total score.',
      ],
    },
    lawful: {
      fr: ['Aucune note négative n’est attribuée : la note prix est égale à 40 × prix le plus bas / prix de l’offre.'],
      en: [
        'At most five contributions are counted for each named developer, on the 0 to 4 steps of Annex 2; no point is given for each commit and none beyond that limit.',
      ],
    },
  },

  // eforms
  {
    shows: 'a placeholder left in the text',
    family: 'eforms',
    also: ['process', 'performance', 'award.clarity'],
    basis: 'corrections.md A3 EFO-06, corrections-2.md 5 [memory]; law.md B eforms [house]',
    place: 'performance',
    unlawful: {
      fr: [
        "Un incident bloquant est pris en compte en {delai} heures ouvrées, sous peine d'une pénalité de [montant à compléter] euros.",
      ],
      en: [
        'The contractor shall resolve critical incidents within {hours} hours and pays EUR [amount to be inserted] for each hour of delay.',
      ],
    },
    lawful: {
      fr: [
        'Les cellules « à compléter » du modèle de bon de commande sont remplies à chaque commande : date, nombre d’heures et logiciel concerné.',
      ],
      en: [
        'The fields left blank in the model of service report (Annex 7) are filled in by the contractor after each intervention: name, date and number of hours.',
      ],
    },
  },
  {
    shows: 'more lots to be awarded than may be tendered for',
    family: 'eforms',
    also: ['lots', 'process'],
    basis: 'law.md E limits, SDK BT-33 not above BT-31 [verified]',
    place: 'lots-rule',
    unlawful: {
      fr: [
        'Nombre maximal de lots pouvant être demandés : 2. Nombre maximal de lots pouvant être attribués à un même soumissionnaire : 3.',
      ],
      en: ['Tenderers may apply for two lots at most; up to four lots may be awarded to the same tenderer.'],
    },
    lawful: {
      fr: [
        'Lots pouvant être demandés : 4 au plus. Lots pouvant être attribués : 2 au plus, par ordre décroissant de la valeur estimée publiée pour chaque lot.',
      ],
      en: [
        'Tenderers may apply for four lots at most and be awarded two at most, in decreasing order of the estimated value published for each lot.',
      ],
    },
  },
]
