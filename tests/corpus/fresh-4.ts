import type { FreshGroup } from './fresh'

// Fourth blind set, written from the law and the titles of the rules alone, in the way that files come: long sentences, the
// passive voice, lists, questionnaires, accents left out, letters left out. Measured once before anything was mended for it.

const link = 'CE 417580 [verified]; C-532/06 [verified]; CE 420585 [verified]'
const precise = 'Directive 2014/24 art. 67(4) [memory]; CE 479982 [verified]'

export const groups: readonly FreshGroup[] = [
  {
    shows: 'who the firm is, what it did, what it does elsewhere',
    family: 'award.link',
    also: ['selection', 'scoring', 'award.proof', 'community', 'award.clarity'],
    basis: link,
    place: 'award',
    unlawful: {
      fr: [
        'Sera notamment prise en compte, pour l’attribution des points de ce sous-critère, l’ancienneté de la collaboration du soumissionnaire avec des collectivités de taille comparable à la nôtre.',
        'Note sur 10 :\n- 4 points pour la démarche de développement durable de la société ;\n- 3 points pour la part de véhicules propres dans sa flotte ;\n- 3 points pour son bilan carbone publié.',
        'Les marchés similaires que le prestataire a menés à bien ces cinq dernières années seront examinés et notés par la commission.',
        'le soumissionnaire precisera le nombre de ses collaborateurs permanents et leur repartition, l’importance des moyens humains dont il dispose etant valorisee',
        'Une bonification de 5 % est accordée aux offres émanant d’entreprises dont un établissement est situé sur le territoire de la communauté de communes.',
        'Proximité du prestataire : moins de 30 km = 10 points ; de 30 à 100 km = 5 points ; au-delà = 0 point.',
        'Nombre d’emplois que le candidat crée ou maintient dans le bassin d’emploi.',
        'Question 14. Votre structure soutient-elle financièrement des associations ou fondations du logiciel libre ? Si oui, indiquer les montants versés au cours des trois derniers exercices (3 points).',
        'Le fait que le titulaire emploie des contributeurs reconnus du projet avant la date de remise des offres rapporte jusqu’à huit points à la société.',
      ],
      en: [
        'Up to ten marks will be awarded having regard to the length of time for which the tenderer has been active in the market and to the reputation it enjoys there.',
        'Tenderers whose offices are located within the county will be given preference.',
        'Q7. Please describe your organisation’s policy on diversity and inclusion and any awards received. (8 marks)',
        'The financial strength of the bidder and its turnover growth will be considered as part of the quality score.',
        'Please list all the code that your company has had merged in the kernel since 2015; one mark for every ten patches.',
        'Bidders that sponsor the annual conference of the project will receive two additional points.',
        'Marks are given for the size of the support team that the supplier has across all of its customers.',
        'Quality of the services rendered by the tenderer to other public bodies, as evidenced by letters of recommendation.',
      ],
    },
    lawful: {
      fr: [
        'Le nombre de salariés, le chiffre d’affaires et l’implantation du candidat, vérifiés au stade de la candidature, ne sont pas pris en compte dans la notation des offres.',
        'Délai dans lequel un intervenant se présente dans l’un des 14 sites de la communauté de communes après l’appel, quel que soit le lieu d’établissement du soumissionnaire.',
        'Mesures que le soumissionnaire prend, pour les seules prestations du marché, en vue de réduire la consommation électrique des serveurs de recette.',
        'Expérience et qualification des trois personnes nommément affectées au marché, appréciées au regard des composants énumérés à l’annexe 3.',
        'Le candidat expose comment, pendant la durée du marché, les corrections seront proposées aux projets d’origine : étapes, délais, suivi des réponses.',
        'Nombre de demi-journées de formation que l’entreprise propose aux agents de la collectivité dans le cadre du marché, jusqu’à six.',
      ],
      en: [
        'The tenderer’s references have been checked at selection stage and shall not be looked at again here.',
        'Time, in working hours, within which a technician is present at any of the seven branch libraries, wherever the tenderer is based.',
        'Arrangements for keeping the named team together for the term of the contract, including how a member who leaves is replaced.',
        'Number of hours a month that the tenderer sets aside, within this contract, to review changes made by others to the modules in annex 4 (0 to 20).',
        'No credit is given for sponsorship, membership or donations of any kind.',
      ],
    },
  },
  {
    shows: 'proof from one source, labels, own marks, nothing checked',
    family: 'award.proof',
    also: ['award.clarity', 'selection', 'techspec', 'community'],
    basis: 'Directive 2014/24 arts 43 and 67(4) [memory]; C-368/10 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Il est attendu que le soumissionnaire soit titulaire de la certification ISO 9001, dont la copie sera jointe ; a defaut, aucun point n’est attribue.',
        'Le label Numérique Responsable niveau 2 donne droit à cinq points.',
        'Les engagements figurant dans le cadre de réponse sont réputés exacts et ne seront pas vérifiés par nos services.',
        'Chaque soumissionnaire évalue lui-même, de 0 à 5, le degré de couverture des exigences ; le total ainsi obtenu constitue la note technique.',
        'Il sera tenu compte exclusivement des contributions consultables sur gitlab.com.',
      ],
      en: [
        'Only developers holding the vendor’s Certified Expert title will be taken into account.',
        'Compliance is declared by ticking the boxes below; the number of boxes ticked is the score, and no evidence needs to be provided.',
        'Tenderers holding a B Corp certificate are awarded the full mark.',
        'Activity will be measured by means of the bidder’s public GitHub profile and by no other means.',
      ],
    },
    lawful: {
      fr: [
        'La certification ISO 9001, une certification étrangère équivalente ou la description des mesures mises en œuvre sont admises au même titre.',
        'L’autoévaluation remise par le soumissionnaire n’est qu’une aide à la lecture : la note est arrêtée par les évaluateurs.',
        'Les contributions peuvent être établies par tout moyen : dépôt public, liste de diffusion, attestation d’un mainteneur, archive remise sous pli.',
      ],
      en: [
        'Any certificate named in this question stands for the facts behind it, which may be shown by other suitable documents.',
        'The declared response times will be tested against the ticket records provided by the tenderer before a mark is given.',
        'An account on GitHub, GitLab, Codeberg, Gerrit or any mailing list archive may be quoted.',
      ],
    },
  },
  {
    shows: 'free choice, praise in place of measure, rules that move',
    family: 'award.clarity',
    also: ['award.weights', 'award.proof'],
    basis: precise,
    place: 'award',
    unlawful: {
      fr: [
        'La commission appréciera souverainement la valeur de l’offre au vu de l’impression d’ensemble qui s’en dégage.',
        'Le candidat devra faire preuve d’un réel dynamisme, d’une grande disponibilité et d’un haut niveau d’exigence.',
        'Les sous-critères et leur pondération seront precisés aux membres du jury lors de l’analyse des offres.',
        'Pertinence globale de la proposition.',
        'A note égale, la préférence ira au prestataire en place.',
      ],
      en: [
        'The awarding body keeps the right to choose whichever tender it considers most suitable for its needs, without being bound by the scores.',
        'Overall excellence and added value of the proposition.',
        'Sub-criteria may be introduced by the evaluation panel after it has read the tenders.',
        'In the event of equal scores the tender of the local company prevails.',
      ],
    },
    lawful: {
      fr: [
        'La souplesse du planning est mesurée par le nombre de reports acceptés sans frais, de 0 à 4.',
        'En cas d’égalité, l’offre dont le prix est le plus bas est classée première.',
        'La réactivité est notée comme suit : prise en charge sous 2 h, 4 points ; sous 4 h, 2 points ; sous 8 h, 1 point.',
      ],
      en: [
        'Where scores are equal, the tender with the higher quality mark is ranked first and, failing that, lots are drawn.',
        'Evaluators have no discretion to depart from the table below.',
        'Innovative proposals are welcome but are marked on the same four points as any other.',
      ],
    },
  },
  {
    shows: 'who may tender and what is asked of candidates',
    family: 'selection',
    also: ['process', 'lots', 'award.proof', 'award.link', 'community', 'performance'],
    basis:
      'Directive 2014/24 arts 18, 19, 58, 60 and 63 [memory]; R2142-7 and R2142-14 [verified]; C-234/03 [verified]',
    place: 'selection',
    unlawful: {
      fr: [
        'Ne pourront être admises à présenter une offre que les sociétés disposant, au jour de la remise des plis, d’une agence dans le département.',
        'Le candidat justifiera de trois références au moins dans le secteur public hospitalier ; les candidatures qui n’en comporteraient pas seront éliminées.',
        'chiffre d’affaires minimum : trois fois le montant annuel estime du marche, sur chacun des 3 derniers exercices',
        'Le recours à la sous-traitance n’est pas autorisé, l’ensemble des prestations devant être réalisé par le titulaire lui-même.',
        'La part sous-traitée ne pourra dépasser 30 % du montant du marché.',
        'Les candidats se présentent obligatoirement sous la forme d’un groupement solidaire.',
        'La présente consultation est réservée aux petites et moyennes entreprises.',
        'Le candidat est adhérent d’un réseau professionnel du logiciel libre (joindre le justificatif de l’année en cours).',
        'Les éditeurs de solutions propriétaires, présumés en situation de conflit d’intérêts, ne sont pas admis à concourir.',
        'Il n’est pas possible de se prévaloir des capacités d’un tiers.',
      ],
      en: [
        'Applications from companies established less than five years ago shall be disregarded.',
        'The applicant shall demonstrate an average annual turnover of no less than four times the estimated annual value of the lot.',
        'Candidates must be ISO 27001 certified at the date of application.',
        'No part of the services may be performed by subcontractors.',
        'Tenders will be accepted from social enterprises and SMEs only.',
        'Applicants need to have at least forty employees in the country.',
        'Only references from public authorities will be accepted.',
        'Consortia must be incorporated before the tender is submitted.',
      ],
    },
    lawful: {
      fr: [
        'Les entreprises de création récente, qui n’ont pas de références, prouvent leur capacité par tout autre moyen, notamment les titres de leur personnel.',
        'Le groupement désigné attributaire pourra être invité à prendre la forme solidaire si l’exécution l’exige ; aucune forme n’est imposée pour soumissionner.',
        'La sous-traitance est possible dans les conditions prévues par le code de la commande publique ; la sous-traitance totale est interdite.',
        'Aucun chiffre d’affaires minimal n’est demandé.',
        'Les PME, les sociétés coopératives et les travailleurs indépendants peuvent se porter candidats aux mêmes conditions que les autres.',
        'Le siège social, l’adresse de l’établissement qui exécute et le numéro SIRET sont indiqués dans le formulaire de candidature, à des fins d’identification.',
      ],
      en: [
        'The candidate states whether it intends to subcontract, and which share; the answer is not assessed.',
        'Companies set up recently may rely on the experience of the persons whom they will put on the contract.',
        'A certificate to ISO 27001 or equivalent measures, described in no more than five pages, are accepted.',
        'Turnover for the last three years is given for information; no minimum applies.',
        'References may come from public or private clients, from any Member State.',
      ],
    },
  },
  {
    shows: 'brands, origin, one forge, one standard, national hosting',
    family: 'techspec',
    also: ['selection', 'award.proof', 'award.link'],
    basis: 'Directive 2014/24 art. 42(4) [memory]; C-424/23 [verified]; R2111-7 [memory]',
    place: 'specification',
    unlawful: {
      fr: [
        'La solution devra impérativement s’appuyer sur une base de données Oracle 19c.',
        'Les développements sont livrés sur la plateforme GitHub, à l’exclusion de toute autre.',
        'Les postes fournis sont équipés de processeurs Intel Core i5 de dernière generation.',
        'L’ensemble des données est hébergé en France metropolitaine, par un hébergeur français.',
        'La conformité à la norme NF Z42-013 est exigée.',
      ],
      en: [
        'The dashboard shall be built with Tableau.',
        'All source code shall be published on github.com.',
        'Servers must be of Dell make.',
        'Data shall be stored exclusively on servers located in Ireland.',
      ],
    },
    lawful: {
      fr: [
        'La solution lit les données d’une base Oracle 19c, en place depuis 2016, en vue de leur reprise dans le nouveau système.',
        'Le code est publié sur une forge au choix du titulaire (GitHub, GitLab, Codeberg ou autre), accessible sans compte.',
        'Processeur de performance au moins égale à celle d’un Intel Core i5-12400, ou équivalent.',
        'Le niveau AA du RGAA ou un référentiel d’accessibilité équivalent est respecté par les écrans livrés.',
      ],
      en: [
        'Messages are exchanged in the format of the existing SAP interface, which is described in annex 6.',
        'The word processor opens files made with Microsoft Word 2016 without loss of layout.',
        'Conformity with EN 301 549 or an equivalent standard is shown for each screen.',
      ],
    },
  },
  {
    shows: 'what third parties decide, rights, secrecy, penalties without end',
    family: 'performance',
    also: ['community', 'selection', 'award.link', 'techspec'],
    basis: 'law.md A7 [house]; CCAG-TIC 2021 [verified]',
    place: 'performance',
    unlawful: {
      fr: [
        'Le paiement du solde intervient après acceptation, par les mainteneurs du projet, de l’ensemble des correctifs développés.',
        'Les résultats sont cédés à titre exclusif à la collectivité, y compris les modifications apportées aux logiciels libres et proposées à leurs auteurs.',
        'Il incombe au titulaire d’obtenir l’integration de ses développements dans la version suivante du logiciel.',
        'Le titulaire s’acquitte chaque année d’un don de 2 000 € au profit de l’association qui édite le logiciel.',
        'Le personnel affecté au marché est domicilié dans le département.',
      ],
      en: [
        'The contractor warrants that every fix will be included upstream within sixty days.',
        'Ownership of all modifications vests solely in the authority, and the contractor may not release them to anyone.',
        'Five per cent of each invoice is paid over by the contractor to the foundation that stewards the software.',
        'Invoices are payable once the pull request has been merged by the project.',
      ],
    },
    lawful: {
      fr: [
        'Le paiement intervient à l’admission ; la décision des mainteneurs, qui ne dépend pas du titulaire, est sans effet sur celui-ci.',
        'Le titulaire concède à la collectivité, à titre non exclusif, les droits d’utilisation des résultats, qu’elle peut publier sous licence libre.',
        'Les failles de sécurité ne sont divulguées qu’après leur correction ; le reste du code est public.',
      ],
      en: [
        'The contractor submits each fix to the project, answers questions for up to eight hours, and reports the outcome, whatever it is.',
        'Personal data seen during support is confidential; the source code is published under the EUPL.',
        'Nothing is due to any foundation under this contract.',
      ],
    },
  },
  {
    shows: 'points without end, marks below nothing, bars, prices that do not count',
    family: 'scoring',
    also: ['award.weights', 'award.link', 'award.clarity', 'community'],
    basis: 'CE 362532, CE 370789 [verified]; CE 373362 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Deux points par développeur certifié mis à disposition, sans limitation.',
        'Tout écart constaté entraîne le retrait d’un point ; la note peut être négative.',
        'Une note inférieure à 16/20 à la valeur technique entraîne l’élimination de l’offre.',
      ],
      en: [
        'One mark for each year of experience of each member of the team.',
        'The price closest to the average of the bids received obtains the maximum mark.',
        'Late deliveries announced in the plan are penalised by five marks each, with no lower limit.',
      ],
    },
    lawful: {
      fr: [
        'Un point par composant documenté, dans la limite de cinq.',
        'La note ne peut être inférieure à zéro ; l’offre la moins chère reçoit la note maximale.',
      ],
      en: [
        'Two marks for each of the four drills passed, eight in all.',
        'Marks are never negative and no mark leads to exclusion.',
      ],
    },
  },
  {
    shows: 'what is counted in communities, and for how long',
    family: 'community',
    also: ['award.link', 'selection', 'scoring', 'award.proof'],
    basis: 'law.md C [house]; C-532/06 [verified]',
    place: 'award',
    set: {
      target: 'assigned-staff',
      staffImpact: {
        fr: 'Les personnes affectées interviennent seules sur un code qu’elles doivent maîtriser.',
        en: 'The persons assigned work alone on code that they have to master.',
      },
    },
    unlawful: {
      fr: [
        'Volume de code écrit par les intervenants dans les projets libres.',
        'Les intervenants ont le statut de mainteneur du projet depuis sa création.',
      ],
      en: [
        'Number of stars of the repositories owned by the persons assigned.',
        'Lines of code that the persons assigned have ever contributed to any free software.',
      ],
    },
    lawful: {
      fr: [
        'Contributions acceptées au cours des 24 mois précédant l’avis, de toute nature (code, tests, documentation, traduction, qualification des anomalies), dans le logiciel du lot ou un logiciel comparable ; ne comptent pas les modifications automatiques ni celles que leur auteur a lui-même acceptées ; quatre faits au plus par personne, jusqu’à la date de l’avis.',
      ],
      en: [
        'Accepted contributions of the last 24 months before the notice, of any kind (code, tests, documentation, translation, triage), to the software of the lot or a comparable one; automated changes and those accepted by their own author are not counted; four facts a person at most, up to the date of the notice.',
      ],
    },
  },
  {
    shows: 'why a contract is not divided',
    family: 'lots',
    basis: 'L2113-11 [verified]; Directive 2014/24 art. 46 [memory]',
    place: 'lots-reason',
    single: true,
    unlawful: {
      fr: [
        'L’allotissement n’a pas été retenu pour des raisons pratiques et de bonne gestion.',
        'Un interlocuteur unique est préférable.',
      ],
      en: [
        'A single contract is simpler to administer.',
        'It has always been procured as one contract and this has worked well.',
      ],
    },
    lawful: {
      fr: [
        'Le service informatique, qui compte deux agents, dont l’un à mi-temps, n’est pas en mesure d’assurer par lui-même l’organisation, le pilotage et la coordination de plusieurs titulaires intervenant sur le même noyau applicatif.',
      ],
      en: [
        'The service consists of corrections to a single program of 40,000 lines kept by one team of two; splitting it would require each contractor to test the other’s changes, which the market consultation of 3 June 2026 put at 30 per cent of additional cost.',
      ],
    },
  },
]
