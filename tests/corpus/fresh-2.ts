import type { FreshGroup } from './fresh'

// Second blind set: written from the law alone after the first was mended, measured once, and not changed since.

const link = 'Directive 2014/24 art. 67(3) [memory]; CE 417580 [verified]'
const equal = 'Directive 2014/24 art. 18(1) [memory]'
const free = 'Directive 2014/24 art. 67(4) [memory]; CE 479982 [verified]'

export const groups: readonly FreshGroup[] = [
  {
    shows: 'general policy of the firm',
    family: 'award.link',
    basis: link,
    place: 'award',
    unlawful: {
      fr: [
        'Les soumissionnaires décrivent leurs engagements en matière de développement durable ; les plus avancés obtiennent 10 points.',
        'Existence d’un comité d’éthique au sein de l’entreprise.',
      ],
      en: ['Whether the bidder is a signatory of a recognised sustainability pledge.'],
    },
    lawful: {
      fr: ['Mesures prévues pour limiter le volume des données transférées lors des recettes de ce marché.'],
      en: ['Hours of training that trainees will receive in the performance of this contract.'],
    },
  },
  {
    shows: 'past of the firm',
    family: 'award.link',
    basis: 'C-532/06 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Le candidat détaille les opérations du même genre qu’il a conduites ; elles sont notées sur 15.',
        'Satisfaction des autres collectivités clientes du prestataire.',
        'Place tenue par la société parmi les contributeurs du noyau.',
      ],
      en: [
        'Evaluators will look at similar work which the supplier carried out for other authorities.',
        'Standing of the firm among the project’s contributors.',
      ],
    },
    lawful: {
      fr: [
        'Manière dont le soumissionnaire entend, durant ce marché, soumettre ses corrections au projet et suivre leur revue.',
        'Qualification des trois personnes désignées pour exécuter le marché, établie par leur curriculum vitæ ou tout autre document.',
      ],
      en: ['How the tenderer would diagnose the fault described in annex 4, step by step.'],
    },
    set: { target: 'tender' },
  },
  {
    shows: 'size, seat and place',
    family: 'award.link',
    also: ['selection', 'scoring'],
    basis: `CE 420585 [verified]; ${equal}`,
    place: 'award',
    unlawful: {
      fr: [
        'Le nombre d’ingénieurs que compte l’entreprise vaut jusqu’à 10 points.',
        'Préférence sera donnée à une entreprise de la vallée.',
        'Les équipes basées à moins d’une heure du siège de l’acheteur sont mieux notées.',
      ],
      en: [
        'Marks are given for having an establishment inside the district.',
        'The more people the bidder employs, the more marks it earns.',
      ],
    },
    lawful: {
      fr: [
        'Couverture des heures ouvrées par l’équipe affectée, du lundi au vendredi, de 8 h à 18 h.',
        'Le lieu où travaillent les intervenants n’a aucune influence sur la note.',
      ],
      en: ['Availability of the service desk in minutes of downtime a year, wherever staff are based.'],
    },
  },
  {
    shows: 'membership, club, network',
    family: 'selection',
    also: ['community', 'award.link', 'award.proof'],
    basis: 'law.md A7 [house]; Directive 2014/24 art. 58 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        'La carte d’adhérent au syndicat professionnel du numérique est à fournir.',
        'Le candidat fait partie du réseau des prestataires agréés par la communauté.',
      ],
      en: ['Proof of current membership in the consortium governing the standard is mandatory.'],
    },
    lawful: {
      fr: [
        'Le candidat indique, s’il le souhaite, les associations dont il est membre ; cette information n’est pas utilisée.',
      ],
      en: ['Tenderers need not belong to any association.'],
    },
  },
  {
    shows: 'label or certificate without equivalent',
    family: 'award.proof',
    also: ['selection', 'techspec'],
    basis: 'Directive 2014/24 arts 43 and 62 [memory]; C-368/10 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Le soumissionnaire titulaire de la certification HDS reçoit cinq points.',
        'Label Lucie 26000 : 3 points ; absence de label : 0 point.',
      ],
      en: [
        'Holders of the B Corp seal score three marks more.',
        'The consultants must be vendor-certified at expert level.',
      ],
    },
    lawful: {
      fr: [
        'Gestion des risques de sécurité ; le certificat ISO 27001 en est une preuve possible, au même titre que tout dossier comparable.',
      ],
      en: ['Energy efficiency of the equipment: the Energy Star label or any equivalent test report.'],
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
        'Part de ses bénéfices que le candidat consacre au financement de projets libres.',
        'Adhésion payante à la fondation (3 points).',
      ],
      en: ['Financial contributions made by the supplier to upstream organisations.'],
    },
    lawful: {
      fr: ['Jours de maintenance amont compris dans le prix du marché et exécutés pour ses composants.'],
      en: ['No financial contribution to third parties is expected or rewarded.'],
    },
  },
  {
    shows: 'brand imposed',
    family: 'techspec',
    basis: 'Directive 2014/24 art. 42(4) [memory]; R2111-7 [memory]',
    place: 'specification',
    unlawful: {
      fr: [
        'Messagerie : Microsoft Exchange Online.',
        'Le titulaire met en œuvre Salesforce pour la relation usagers.',
        'Pare-feu de marque Fortinet.',
      ],
      en: ['Documents are to be delivered in Microsoft Word.', 'Cloud services from AWS only.'],
    },
    lawful: {
      fr: [
        'Les exports s’ouvrent dans LibreOffice, Microsoft Office ou tout logiciel qui lit le format OpenDocument.',
        'Les comptes sont repris depuis Exchange, que le service quitte.',
      ],
      en: [
        'The present tool is Jira; it will be switched off once its data have been taken over.',
        'Any relational database may be offered, among them PostgreSQL.',
      ],
    },
  },
  {
    shows: 'one platform as the only proof',
    family: 'award.proof',
    also: ['selection', 'award.link'],
    basis: 'Directive 2014/24 art. 67(4) [memory]; C-368/10 [verified]',
    place: 'award',
    unlawful: {
      fr: ['Le graphe d’activité GitHub des développeurs affectés sert seul de preuve.'],
      en: ['Only contributions hosted on GitHub are taken into account for the assigned staff.'],
    },
    lawful: {
      fr: [
        'Chaque personne affectée cite ses contributions, quelle que soit la forge ou la liste où elles se trouvent.',
      ],
      en: ['Issues are tracked on GitHub today; the contractor may propose another tracker.'],
    },
  },
  {
    shows: 'free discretion and changing weights',
    family: 'award.clarity',
    also: ['award.weights'],
    basis: `${free}; C-6/15 [verified]`,
    place: 'award',
    unlawful: {
      fr: [
        'Le jury se forge une opinion et note en conséquence, sans grille.',
        'Les points non utilisés sont répartis par la commission comme elle l’entend.',
        'La collectivité se réserve de revoir l’importance des sous-critères après examen des propositions.',
      ],
      en: [
        'The evaluation committee reserves the right to reweight the elements after reading the bids.',
        'Marks reflect the evaluators’ subjective appreciation.',
        'Other qualities which the panel may find useful can raise the mark.',
      ],
    },
    lawful: {
      fr: [
        'Le jury applique la grille de l’annexe 3 et motive chaque note ; il ne la modifie pas.',
        'Le soumissionnaire est libre d’organiser son équipe.',
      ],
      en: ['The committee may ask for clarifications but changes neither criteria nor weights.'],
    },
  },
  {
    shows: 'vague words',
    family: 'award.clarity',
    basis: free,
    place: 'award',
    unlawful: {
      fr: ['Pertinence et originalité de la réponse.', 'Une réelle implication dans la communauté.'],
      en: ['Excellence of the proposal.', 'Good fit with our way of working.'],
    },
    lawful: {
      fr: ['Clarté du plan de tests, notée selon le nombre de cas décrits avec leur résultat attendu, de 0 à 20.'],
      en: ['Recovery time in hours after loss of a site, between four and forty-eight.'],
    },
  },
  {
    shows: 'own marks, claims nobody checks',
    family: 'award.proof',
    also: ['award.clarity', 'scoring'],
    basis: 'CE 418461 [memory]; C-448/01 [memory]',
    place: 'award',
    unlawful: {
      fr: [
        'Les candidats se situent eux-mêmes sur l’échelle de maturité ; le niveau déclaré donne la note.',
        'La commission s’en tient aux affirmations du soumissionnaire.',
      ],
      en: [
        'Suppliers grade their own answers and these grades count.',
        'Assertions are not verified before marks are awarded.',
      ],
    },
    lawful: {
      fr: ['Les niveaux déclarés sont contrôlés par deux évaluateurs, qui fixent la note.'],
      en: ['Assertions that cannot be verified receive no marks.'],
    },
  },
  {
    shows: 'a class of firms kept out, or alone let in',
    family: 'selection',
    also: ['process', 'lots'],
    basis: `${equal}; Directive 2014/24 art. 20 [memory]`,
    place: 'selection',
    unlawful: {
      fr: [
        'Les sociétés de plus de 250 salariés ne sont pas admises.',
        'Le présent marché s’adresse aux seules coopératives.',
      ],
      en: ['System integrators are excluded from the procedure.'],
    },
    lawful: {
      fr: ['Toute entreprise, quelle que soit sa taille ou sa forme, peut présenter une candidature.'],
      en: ['Systems integrators may tender on the same terms as specialised firms.'],
    },
  },
  {
    shows: 'references, turnover and age',
    family: 'selection',
    basis: 'R2142-7 and R2142-14 [verified]; Directive 2014/24 art. 58 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        'Le chiffre d’affaires moyen des trois derniers exercices atteint quatre fois la valeur du lot.',
        'Les références présentées sont toutes issues de ministères.',
        'Une entreprise créée il y a moins de deux ans sera écartée.',
      ],
      en: [
        'Turnover must be five times the value of the contract.',
        'References from the private sector will be disregarded.',
      ],
    },
    lawful: {
      fr: [
        'Références de toute origine, publique ou privée, ou tout autre moyen de prouver la capacité.',
        'Chiffre d’affaires des trois derniers exercices, pour information.',
      ],
      en: ['Firms set up recently may submit other proof than references.'],
    },
  },
  {
    shows: 'subcontracting, reliance, groups',
    family: 'selection',
    also: ['performance', 'process'],
    basis: 'Directive 2014/24 arts 19(2), 63 and 71 [memory]; C-63/18 [memory]',
    place: 'selection',
    unlawful: {
      fr: [
        'Le recours à la sous-traitance n’est pas admis.',
        'Le candidat répond avec ses seuls moyens, sans s’appuyer sur ceux d’un tiers.',
      ],
      en: [
        'At most a quarter of the services may be subcontracted.',
        'A consortium must have legal personality when it tenders.',
      ],
    },
    lawful: {
      fr: ['Le candidat qui s’appuie sur un tiers produit l’engagement écrit de celui-ci.'],
      en: ['Subcontractors may be named at any time; no share is fixed.'],
    },
  },
  {
    shows: 'merge, rights, secrecy, gifts in the contract',
    family: 'performance',
    also: ['community'],
    basis: 'law.md A7 [house]; CCAG-TIC 2021 [verified]',
    place: 'performance',
    unlawful: {
      fr: [
        'Les prestations ne sont réceptionnées que lorsque le projet amont a fusionné le code.',
        'Le prestataire doit obtenir des mainteneurs l’intégration de chaque correctif.',
        'L’acheteur acquiert la propriété exclusive de tout code écrit, y compris dans les composants libres.',
        'Il est interdit au titulaire de divulguer le code source livré.',
      ],
      en: [
        'No payment is made before upstream acceptance of the patches.',
        'The contractor guarantees that each fix is included in the next upstream release.',
        'The source code is confidential and shall not be published by either party.',
        'The contractor donates one day’s fee a month to the project’s foundation.',
      ],
    },
    lawful: {
      fr: [
        'Le titulaire soumet chaque correctif en amont ; s’il est refusé, il en maintient une version séparée, aux frais de l’acheteur.',
        'L’acheteur paie les correctifs admis par lui, que le projet les ait fusionnés ou non.',
        'Les identifiants et mots de passe restent confidentiels ; le code est publié sous licence libre.',
      ],
      en: [
        'The contractor opens a merge request within ten days and answers review comments for six months.',
        'Rights are licensed non-exclusively under the licence of the project.',
      ],
    },
  },
  {
    shows: 'marks and prices',
    family: 'scoring',
    also: ['award.weights', 'award.link'],
    basis: 'CE 362532, CE 370789 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'Trois points sont ôtés pour chaque réserve émise, la note pouvant devenir négative.',
        'Chaque certification détenue par l’équipe rapporte un point.',
      ],
      en: ['Prices furthest from the mean are given the lowest marks.'],
    },
    lawful: {
      fr: ['Deux points par jeu d’essai réussi, plafonnés à dix.'],
      en: ['Marks run from 0 to 20 and never go below zero.'],
    },
  },
  {
    shows: 'reason for a single lot that says nothing',
    family: 'lots',
    basis: 'L2113-11 [verified]; Directive 2014/24 art. 46(1) [memory]',
    place: 'lots-reason',
    single: true,
    unlawful: {
      fr: ['Un marché unique permet un meilleur suivi.'],
      en: ['Dividing the contract would be burdensome for the authority.'],
    },
    lawful: {
      fr: [
        'Le module de calcul et celui de saisie écrivent dans les mêmes tables ; séparer leur maintenance obligerait à arrêter le service deux fois par mois.',
      ],
      en: [
        'Both modules are compiled into one binary, so that two contractors would have to release at the same time.',
      ],
    },
  },
]
