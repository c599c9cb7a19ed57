import type { FreshGroup } from './fresh'

// Thirteenth blind set, by another author: written from the law without sight of the rules or their words.

export const groups: readonly FreshGroup[] = [
  {
    shows: 'the firm, its seat or its size in place of the tender',
    family: 'award.link',
    also: ['selection', 'scoring', 'award.proof', 'community', 'award.clarity'],
    basis: 'CE 417580 [verified]; C-532/06 [verified]; C-234/03 [verified]; CE 420585 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Sous-critère 2.3 – Références de l’entreprise dans des opérations similaires – 15 pts',
        'La solidité du groupe, telle qu’elle ressort de sa cotation Banque de France, est prise en considération.',
        'Une bonification est consentie au concurrent qui emploie déjà, tous contrats confondus, plus de 6 % de travailleurs handicapés.',
        'Le mémoire présente la méthode d’essai, le calendrier de bascule, ainsi que l’ancrage territorial du prestataire, ce dernier point comptant pour un quart de la note.',
        'Antériorité de la relation avec la collectivité.',
      ],
      en: [
        'Reputation and financial muscle of the bidder: 0–10',
        'How long the tenderer has been trading in this field will be taken into account, one mark per two years.',
        'Following the review of the transition plan, regard will be had to the share of the supplier’s workforce, group-wide, on permanent contracts.',
        'Firms headquartered within forty minutes of the town hall: +3.',
        'Past performance for this authority: excellent 5, fair 3, none 0.',
      ],
    },
    lawful: {
      fr: [
        'Diplômes et expérience des trois consultants affectés au lot, dont le remplacement est soumis à accord ; l’effectif global de la société n’est pas regardé.',
        'Tutorat d’un apprenti sur les prestations du présent marché : oui 2, non 0, engagement vérifié en réunion semestrielle.',
        'Les références présentées à la candidature ne sont pas examinées une seconde fois au stade de l’offre.',
        'Nombre de jours de présence sur site proposés pour la bascule, sans considération du siège du soumissionnaire.',
      ],
      en: [
        'Skill of the two engineers who will do the work, proved by the practical exercise; nothing turns on who employs them or where.',
        'Share of the hours of this contract worked by long-term unemployed persons, from 0 to 10 per cent.',
        'The tenderer’s accounts, clients and years of trade are not award matters.',
        'Share of support tickets to be dealt with remotely, so that no journey is needed, as committed in the tender.',
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
        'Implication de la société dans la gouvernance de la communauté (mandats, sièges, comités) – 8 points',
        'Sont comptabilisés les correctifs versés, tous projets confondus, par l’ensemble des salariés du soumissionnaire.',
        'À égalité, l’adhérent d’une association de promotion du logiciel libre l’emporte.',
        'Mécénat de compétences déjà consenti au profit du projet : 0 à 5 points selon le nombre de jours.',
        'L’équipe projet étant décrite par ailleurs, la commission s’attachera aussi au rang de l’entreprise dans le classement public des contributeurs.',
      ],
      en: [
        'Ranking of the vendor on the project’s contributor leaderboard (source: vendor profile page)',
        'Monies given to upstream maintainers in the past two years, in euro: >20k = 5, >5k = 3, less = 0.',
        'The tender is enhanced where the undertaking already employs a core maintainer, even if that person is busy elsewhere.',
        'Gold or platinum tier in the partner programme run by the association is looked on favourably.',
        'A history of open-source involvement across the group is expected, and the more convincing it is the higher the mark.',
      ],
    },
    lawful: {
      fr: [
        'Correctifs relus par le développeur désigné, adresse publique à l’appui, dans ce projet ou dans un projet de nature comparable.',
        'Aucun avantage n’est tiré de la qualité de membre, de mécène ou de partenaire d’une communauté.',
        'Organisation prévue pour traiter, au cours du marché, les remarques des mainteneurs : personnes, délais, suivi.',
        'Le nombre de contributions de la société n’est pas noté ; seul l’est l’exercice pratique, identique pour tous, remis par les personnes affectées.',
      ],
      en: [
        'Contributions of the persons named for the lot, whether made under this employer or another, capped at five per person.',
        'Number of the buyer’s own local patches that the tenderer will, during the contract, rework for submission to the project: all 4, half 2, none 0.',
        'A tenderer with no upstream history loses nothing: the plan and the blind exercise carry all the points.',
        'Membership of the foundation is irrelevant to the mark.',
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
        'Pertinence de la réponse (appréciation souveraine du jury)',
        'Qualité intrinsèque de la proposition, esprit de partenariat et souplesse.',
        'Le jury privilégie l’offre avec laquelle il se sent le plus en confiance.',
        'Les délais sont notés de 0 à 4 comme indiqué en annexe ; le surplus des points est distribué en fonction de ce que l’examen des offres aura révélé d’intéressant.',
        'Performances satisfaisantes au regard des usages de la profession.',
      ],
      en: [
        'Commitment, enthusiasm and professionalism',
        'Such other matters as the steering group thinks fit',
        'Response times are marked by the table below, whereas a further ten points are at the panel’s disposal for general excellence.',
        'Tenders will be judged on whether they are appropriate and of good quality.',
        'Ranking may be departed from where the director so prefers.',
      ],
    },
    lawful: {
      fr: [
        'Souplesse : préavis, en jours ouvrés, nécessaire pour déplacer une intervention (5 j = 0, 3 j = 2, 1 j = 4).',
        'Qualité de la documentation, mesurée par la présence des douze rubriques énumérées à l’annexe 6.',
        'Les points ne sont pas laissés à l’appréciation discrétionnaire du jury : chaque degré de l’échelle est défini ci-dessous et motivé.',
        'Pertinence du plan de bascule, appréciée au regard de trois éléments : ordre des services, durée d’arrêt, procédure de retour.',
      ],
      en: [
        'Excellence of support means, for this contract, the hours of cover offered beyond 9 to 17: each two hours one mark, four at most.',
        'The panel marks only what the table lists and must give written reasons for each step.',
        'Good quality of the training plan: (a) hours per user, (b) exercises on the real software, (c) a test at the end; each one third.',
        'No preference of the director can alter the ranking.',
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
        'Case à cocher par le soumissionnaire : « excellent », « bon », « moyen » ; la case cochée vaut note.',
        'Seuls les dépôts hébergés chez GitHub sont pris en compte pour le sous-critère Intervenants.',
        'Qualiopi : 3 points.',
        'La consommation électrique déclarée est retenue sans contrôle possible de la part de l’acheteur.',
        'Il est tenu compte de l’avis que les éditeurs partenaires voudront bien donner, par téléphone, sur chaque concurrent.',
      ],
      en: [
        'Scores are those claimed by tenderers in the self-assessment matrix, no moderation being foreseen.',
        'Green: Blue Angel mark, yes or no.',
        'A Stack Overflow score above 5,000 is the sole evidence of skill admitted.',
        'The number of accessibility defects is that reported by the tenderer; the authority will not look behind it.',
        'Certified Kubernetes Administrator badges, and these only, bring the ten points for staff.',
      ],
    },
    lawful: {
      fr: [
        'L’autoévaluation jointe au mémoire n’a qu’une valeur indicative ; elle est contrôlée lors de la démonstration et n’entre pas dans la note.',
        'Blauer Engel, EU Ecolabel, tout label équivalent ou rapport d’essai d’un organisme reconnu.',
        'Peu importe la plateforme : GitHub, une forge interne visible du public, une liste de discussion ou l’attestation d’un mainteneur.',
        'La consommation annoncée est vérifiée sur le banc d’essai de l’acheteur avant l’attribution.',
      ],
      en: [
        'Badges such as Certified Kubernetes Administrator are neither needed nor enough; any proof of the skill, including the exercise, counts alike.',
        'Blue Angel or another label of the same requirements, or the maker’s technical file.',
        'Self-assessments are read, tested and replaced by the panel’s own findings.',
        'The figures of the tender are promises: they are measured at acceptance and sanctioned under clause 14.',
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
        'Pondération des sous-critères : communiquée ultérieurement.',
        'Le jury affecte, une fois les offres connues, un coefficient à chacune des rubriques du mémoire.',
        'La part du prix, annoncée à 40 %, pourra être ramenée à 30 % si les montants sont homogènes.',
        'Les rubriques ci-dessous sont notées ; d’autres, propres à la commission et non publiées, complètent l’examen pour un quart des points.',
        'Critères sans hiérarchie ni pondération : prix, qualité, délai.',
      ],
      en: [
        'Relative importance of the headings: to be confirmed at evaluation.',
        'A tie-breaker may be devised by the panel if wanted.',
        'The headings may be merged, split or re-weighted in the course of evaluation.',
        'Technical merit (maximum 60, minimum 20, the exact figure resting with the evaluators)',
        'Points not used under one heading can be moved by the panel to another.',
      ],
    },
    lawful: {
      fr: [
        'Coefficients arrêtés avant le lancement et reproduits à l’article 8 ; ils s’imposent à la commission.',
        'En cas d’égalité, l’offre la mieux notée au critère Délai de rétablissement, puis au prix, est classée première ; aucun critère n’est ajouté.',
        'Les sous-critères ne sont pas hiérarchisés autrement que par leur poids, indiqué à droite de chacun.',
        'Si le règlement devait être rectifié sur ce point, il le serait avant la remise des offres et pour tous.',
      ],
      en: [
        'Relative weights are those of the notice; the panel has no power to vary them.',
        'Ties are broken by the higher mark for restoration time, then by drawing lots in public.',
        'Sub-weights, shown in brackets, were settled before publication.',
        'The evaluation guide, deposited before opening, explains how steps are read and changes neither criteria nor weights.',
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
        'Toute offre inférieure de plus de 10 % à la moyenne reçoit zéro au critère prix.',
        'Barème prix : 1er = 20, 2e = 19,5, 3e = 19, quels que soient les écarts.',
        'La note technique est multipliée par le nombre d’agents de la société.',
        'Note prix = 10 si l’offre est inférieure à l’enveloppe, tenue secrète, 0 sinon.',
        'Un retard de réponse constaté sur un autre marché retire deux points au concurrent.',
      ],
      en: [
        'Price = 10 − 10 × (P − mean)/mean, marks below zero being carried over to quality.',
        'Whoever comes closest to EUR 480,000 takes all thirty price points.',
        'Price mark: cheapest 100, all others 95.',
        'One mark for each engineer on the payroll, up to however many there are.',
        'Marks are agreed between the evaluators without steps or reasons, on a scale of their choosing.',
      ],
    },
    lawful: {
      fr: [
        'Note = poids × (1 − prix / plafond publié), plancher à zéro, l’offre la moins chère ayant toujours la meilleure note.',
        'Une offre paraissant anormalement basse donne lieu à une demande d’explications, non à un zéro.',
        '0 : non fourni ; 1 : incomplet ; 2 : conforme à l’annexe 5 ; 3 : conforme, délai réduit d’un tiers ; 4 : conforme, délai réduit de moitié.',
        'Deux points par scénario d’essai réussi, cinq scénarios, soit dix points au plus.',
      ],
      en: [
        'Price points = weight × lowest total ÷ total; quality points = mark ÷ 4 × weight; no rounding before the end.',
        'Low prices are not marked down; where one looks abnormally low the tenderer is asked to explain it.',
        'No malus is applied and no mark falls below nought.',
        'One mark per accepted fact for each assigned person, five facts and six persons at most, then averaged.',
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
        'CA global exigé : 6 M€ HT par an (valeur estimée du lot : 2 M€ HT)',
        'Ne sont recevables que les candidats titulaires d’un agrément d’intégrateur délivré par l’éditeur.',
        'Le candidat justifie de trois opérations rigoureusement identiques, menées au cours des douze derniers mois.',
        'Les groupements sont tenus de revêtir la forme solidaire dès le dépôt de leur candidature, un groupement conjoint étant rejeté.',
        'Effectif minimal : 80 salariés en contrat à durée indéterminée.',
      ],
      en: [
        'Average turnover: not below 400% of the contract value.',
        'Only companies registered in this jurisdiction for ten years or more are eligible.',
        'At least one reference must be from this very authority.',
        'Applicants shall demonstrate membership of the National Open Source Guild.',
        'Having regard to the importance of quality, certification to ISO/IEC 20000-1, whose scope shall cover the whole firm, is a condition of admission and cannot be replaced.',
      ],
    },
    lawful: {
      fr: [
        'CA minimal : aucun ; assurance de responsabilité professionnelle de 500 000 € au plus tard à la signature.',
        'Est admise toute preuve équivalente au certificat, y compris établie dans un autre État, ou la description des mesures en place.',
        'Une prestation comparable, même de taille moindre, des trois dernières années, ou plus ancienne si cela sert la concurrence.',
        'La forme du groupement est libre ; la solidarité du mandataire ne sera demandée qu’après l’attribution, pour la bonne exécution du marché.',
      ],
      en: [
        'Turnover: no more than the estimated yearly value of the lot is asked, and capacity of others may be relied on.',
        'Experience in any Member State and any sector is of equal worth.',
        'Vendor accreditation is not called for; applicants describe two persons able to do comparable work.',
        'Newly formed firms may prove their standing by a bank statement, insurance or any other suitable document.',
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
        'Le personnel d’astreinte réside dans l’agglomération.',
        'Le montant des pénalités, exigibles de plein droit et sans mise en demeure, n’est borné ni en valeur ni en durée.',
        'La propriété pleine, entière et exclusive des développements, par ailleurs diffusés sous licence GPL, revient à l’établissement.',
        'Le titulaire ne confie aucune tâche à un tiers, fût-il déclaré et agréé.',
        'La facture de chaque livraison de correctifs est mise en paiement à la date où le projet amont les publie.',
      ],
      en: [
        'No person outside the contractor’s payroll may touch any part of the services.',
        'Call handlers must hold an Irish passport.',
        'Thirty per cent of each invoice is retained until the maintainers have accepted the change.',
        'Service credits build up without any ceiling and may exceed the price.',
        'All code is released under the MIT licence, and neither the contractor nor anyone else may use it elsewhere.',
      ],
    },
    lawful: {
      fr: [
        'Un intervenant se présente sur site sous quatre heures ; son lieu de résidence est indifférent.',
        'Pénalité de 50 € par heure de dépassement, plafonnée à 10 % du montant annuel.',
        'La sous-traitance, déclarée et acceptée, est libre pour toutes les tâches ; l’acceptation n’est pas refusée sans motif.',
        'Cession non exclusive : le titulaire garde l’usage des développements, publiés sous licence GPL.',
      ],
      en: [
        'Service credits stop at 8 per cent of the quarterly fee.',
        'Persons of any nationality may be employed; working language English.',
        'Payment falls due 30 days after acceptance, which does not depend on any decision of the maintainers.',
        'Subcontractors are welcome and paid directly if they ask.',
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
        'Règlement du poste 4 : après fusion amont.',
        'L’intégration de la fonction « parapheur » dans la version officielle 8.2 du projet constitue une obligation de résultat.',
        'Les intervenants disposent tous, au jour du démarrage, d’un droit d’écriture sur le dépôt officiel du projet, faute de quoi le marché est résilié.',
        'Le titulaire exerce ses droits de vote dans les instances du projet selon les instructions de l’acheteur.',
        'Le titulaire adhère, à ses frais, à la fondation et y cotise au niveau « bienfaiteur ».',
      ],
      en: [
        'Milestone 3 payable upon upstream release containing the feature',
        'The contractor shall procure that the community elects a representative of the authority to its board.',
        'If pull requests lie unreviewed by the project for more than 30 days, a deduction of 5% applies.',
        'Each year a sum equal to three days’ fees is to be paid over to the project’s foundation without anything in return.',
        'The contractor must remain an accredited partner of the project throughout, and termination follows if the badge lapses.',
      ],
    },
    lawful: {
      fr: [
        'Obligation de moyens : proposition amont sous 20 jours ouvrés, réponses aux relecteurs pendant trois mois ; la fusion n’est pas garantie.',
        'Le titulaire vote librement dans les instances du projet s’il en est membre, ce qui n’est pas exigé.',
        'Le poste 4 est réglé au service fait, y compris lorsque le projet a décliné la proposition.',
        'Le forfait de maintenance amont rémunère des tâches identifiées : relecture, tests, documentation.',
      ],
      en: [
        'The project’s decision to accept, amend or refuse a change is outside the contract and carries no deduction.',
        'Write access to the official repository is not needed.',
        'Milestone 3 is paid when the change has been submitted upstream and accepted by the authority.',
        'No gift, sponsorship or membership fee forms part of the price or the duties.',
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
        'SGBD : Oracle ; OS : Windows Server 2022 ; messagerie : Outlook',
        'La solution est certifiée SAP.',
        'Le dépôt du code s’effectue exclusivement sur github.com, dans l’organisation du titulaire.',
        'Les offres comportant un composant propriétaire, même accessoire et conforme aux fonctions attendues, sont réputées irrégulières.',
        'L’outil de suivi, accessible aux agents comme aux usagers et disponible en trois langues, est Jira.',
      ],
      en: [
        'Virtualisation: VMware vSphere 8, no alternatives',
        'Office suite by Microsoft',
        'All issues are to be raised and tracked in GitHub Issues, which tenderers may not replace.',
        'Closed-source offers will not be opened.',
        'The mail gateway must be of the make already in use in the neighbouring county.',
      ],
    },
    lawful: {
      fr: [
        'Reprise depuis Outlook et Exchange 2016, en service, vers la messagerie proposée, quelle qu’elle soit.',
        'Support du logiciel libre XWiki déjà installé, librement modifiable par toute entreprise spécialisée ; version et adaptations locales à l’annexe 2.',
        'Norme NF EN 301 549 ou équivalente.',
        'Outil de suivi au choix du titulaire, avec export CSV et interface documentée ; Jira n’est cité que comme source à reprendre.',
      ],
      en: [
        'Where a make is named in the inventory, it describes what exists and not what is to be supplied.',
        'S3-compatible object storage, or any other interface of equal function.',
        'Licence of what is developed under this contract: one approved by the OSI, or equivalent; tools used by the contractor may be open or closed.',
        'Exchange of data with the SAP ledger in place, by the published interface of Annex 8.',
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
        'Marché global plus commode à suivre pour les services.',
        'Néant',
        'Pour des motifs techniques et économiques.',
        'La division en lots aurait multiplié le nombre de candidatures à examiner.',
        'Le choix d’un titulaire unique résulte d’une décision du bureau, que celui-ci n’a pas à motiver.',
      ],
      en: [
        'N/A',
        'For operational and economic reasons.',
        'The incumbent covers everything today and the authority wishes this to go on.',
        'No reasons need be stated.',
        'The contract was kept whole so that only large integrators would come forward.',
      ],
    },
    lawful: {
      fr: [
        'Une seule application, une seule équipe, un seul site : aucune prestation distincte n’est identifiable.',
        'Deux titulaires devraient livrer dans la même chaîne de publication, ce qui, selon l’étude du 12 janvier, porterait de quatre à neuf heures l’arrêt hebdomadaire du service ; l’exécution en deviendrait techniquement difficile.',
        'L’établissement, dépourvu de service informatique, ne peut assurer par lui-même l’organisation, le pilotage et la coordination de plusieurs titulaires ; une mission d’assistance a été étudiée et son coût, 70 000 €, dépasse le tiers du marché.',
        'Le sourcing a montré que deux lots ne laisseraient qu’un opérateur sur l’hébergement, si bien que l’allotissement serait de nature à restreindre la concurrence.',
      ],
      en: [
        'The three tasks are done by the same person in the same session; no part can be delivered by itself.',
        'A study (Annex 4) costs two contracts at 31 per cent more, for doubled test rigs and release managers, and the whole is within reach of firms of ten persons.',
        'The authority has one part-time IT officer and could not coordinate several contractors, and a failure between them would stop payments to households.',
        'The licence of the data forbids handing it to more than one processor; the licensor’s letter is attached.',
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
        'Attribution de trois lots maximum, le choix des lots conservés appartenant au représentant de l’acheteur.',
        'Une offre portant sur un seul lot est irrecevable.',
        'Le plafond de deux lots peut être levé lorsque les circonstances le justifient.',
        'Un même groupe ne peut obtenir plus d’un lot, hormis le prestataire en place.',
        'Le dernier lot revient de préférence à une entreprise du bassin d’emploi.',
      ],
      en: [
        'Award limit: at the authority’s option.',
        'A tenderer first in several lots is offered those left over by its rivals or others, as seems best on the day.',
        'Maximum lots per tenderer: to be decided after evaluation',
        'Only associations and cooperatives may bid for the last lot.',
        'The cap of one lot does not bind suppliers well known to the authority.',
      ],
    },
    lawful: {
      fr: [
        'Nombre de lots attribuables : 2. Règle : importance décroissante des montants estimés figurant à l’article 3.',
        'L’attributaire déjà retenu sur deux lots est écarté du suivant, lequel revient à l’offre classée seconde, pourvu qu’elle soit régulière, acceptable et appropriée.',
        'Chaque lot est jugé séparément et il est loisible de n’en viser qu’un.',
        'Le choix du lot n’appartient ni au candidat ni à l’acheteur : l’ordre du tableau 2, publié, s’applique.',
      ],
      en: [
        'Limit: one lot for each tenderer; where it bites, the lot of greatest estimated value goes first.',
        'The limit is lifted for a lot that would otherwise be left without a compliant tender, and only then.',
        'Any lot may be sought by firms of any size or legal form.',
        'No limit: a tenderer may be awarded every lot for which it is ranked first.',
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
        'Appel d’offres ouvert. Une phase de négociation pourra suivre avec les trois premiers.',
        'Les critères figurant au règlement pourront être précisés ou remplacés en cours de procédure.',
        'Le prestataire qui a, gracieusement, conseillé la direction sur ses besoins et chiffré le projet est admis à concourir, ses travaux demeurant confidentiels.',
        'Durée de l’accord-cadre : huit ans.',
        'Le dossier complet est remis contre paiement de 900 €, le questionnaire technique n’étant transmis qu’aux entreprises consultées en amont.',
      ],
      en: [
        'Open procedure with final price talks between the authority and its favourite',
        'Award criteria may be altered after publication by a note to those tenderers whom it concerns.',
        'A supplier ran a free workshop for us last spring; its slides and the estimates we gave it stay between us, and it will be among the tenderers.',
        'The requirement has been cut into yearly orders so that none reaches the threshold.',
        'A framework agreement of seven years with one supplier, without reopening',
      ],
    },
    lawful: {
      fr: [
        'Accord-cadre de quatre ans au plus, reconductions comprises.',
        'Les besoins ont été préparés avec un assistant qui s’interdit de concourir ; ses études figurent au dossier.',
        'Procédure sans négociation : les compléments demandés ne peuvent modifier les caractéristiques substantielles de l’offre.',
        'Le dossier est librement et intégralement téléchargeable, sans frais ni inscription.',
      ],
      en: [
        'Advice received from suppliers during the market consultation has been summarised and is given to all in Annex 1.',
        'The scope was valued as a whole, lots and options included, and the procedure follows from that value.',
        'No talks on price will be held with any tenderer.',
        'Any correction will be published in the same journal before the closing date, which will be put back.',
      ],
    },
  },
]
