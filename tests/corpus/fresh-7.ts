import type { FreshGroup } from './fresh'

// Seventh blind set, written from the law after the sixth was mended; measured once, and nothing mended for it.

const link = 'CE 417580 [verified]; C-532/06 [verified]; CE 420585 [verified]'

export const groups: readonly FreshGroup[] = [
  {
    shows: 'the firm in place of its tender',
    family: 'award.link',
    also: ['selection', 'scoring', 'award.proof', 'community', 'award.clarity'],
    basis: link,
    place: 'award',
    unlawful: {
      fr: [
        'Seront notés l’ancienneté de la société, son chiffre d’affaires et le nombre de ses implantations en France.',
        'Le candidat qui justifie d’une politique volontariste en matière de handicap obtient trois points.',
        'L’entreprise dont les contributions au code sont les plus nombreuses depuis 2020 est la mieux notée.',
        'Préférence à un prestataire du département, gage de réactivité.',
        'Les lettres de satisfaction de précédents clients sont jointes et notées.',
      ],
      en: [
        'The firm’s experience with comparable authorities, as shown by its client list.',
        'The greenest company, by its annual report, receives the highest mark.',
        'Priority is given to suppliers who live and work among us.',
        'Money given by the bidder to open-source foundations over three years.',
        'Size of the developer pool at the supplier’s disposal, whatever its use.',
      ],
    },
    lawful: {
      fr: [
        'Délai de remplacement d’un membre de l’équipe affectée, de un à dix jours.',
        'Le chiffre d’affaires et les effectifs ont été vus lors de la candidature et ne comptent pas ici.',
      ],
      en: [
        'Experience of the named lead developer with the modules of the lot or comparable ones.',
        'The carbon footprint of the test servers used for this contract, by the method of annex 5.',
      ],
    },
  },
  {
    shows: 'what proves it, what is left open',
    family: 'award.clarity',
    also: ['award.weights', 'award.proof'],
    basis: 'Directive 2014/24 arts 43 and 67(4) [memory]; CE 479982 [verified]',
    place: 'award',
    unlawful: {
      fr: [
        'La certification NF Service est exigée pour obtenir la note maximale.',
        'La personne publique retient l’offre qui lui paraît la meilleure, sans être tenue par les notes.',
        'Qualité générale de l’offre et implication du prestataire.',
        'Le barème sera fixé lors de la réunion d’analyse.',
        'Les soumissionnaires se notent eux-mêmes de 1 à 5.',
      ],
      en: [
        'Only contributions on GitHub will be looked at.',
        'The evaluators decide at their discretion which features matter.',
        'A dynamic and motivated team.',
        'The authority reserves the right to adjust the sub-criteria after opening the bids.',
        'Answers are accepted without any verification.',
      ],
    },
    lawful: {
      fr: ['Le barème de l’annexe 3 est appliqué tel quel ; il ne sera pas modifié après l’ouverture.'],
      en: ['Any label named here may be replaced by an equivalent one or by other proof.'],
    },
  },
  {
    shows: 'conditions to take part',
    family: 'selection',
    also: ['process', 'lots', 'award.proof', 'award.link', 'community', 'performance'],
    basis: 'Directive 2014/24 arts 18, 19, 58, 60 and 63 [memory]; R2142-7 and R2142-14 [verified]',
    place: 'selection',
    unlawful: {
      fr: [
        'Chiffre d’affaires annuel minimum : quatre fois le montant du lot.',
        'Les candidats doivent avoir leur siège dans la région.',
        'Toute candidature sans au moins deux références identiques est rejetée.',
        'Le candidat ne peut pas sous-traiter.',
        'L’adhésion à une organisation professionnelle du secteur est demandée.',
        'Seules les PME sont admises à répondre.',
      ],
      en: [
        'Bidders need at least five years of trading.',
        'References from private clients do not count.',
        'Bidders must be certified partners of the software vendor.',
        'Bidders may not rely on the capacities of other firms.',
        'Large integrators may not apply.',
      ],
    },
    lawful: {
      fr: [
        'Le candidat peut se prévaloir des moyens d’autres entreprises.',
        'Une référence, publique ou privée, ou tout autre élément.',
      ],
      en: ['Any firm may apply, whatever its age, size or seat.', 'Turnover is not looked at.'],
    },
  },
  {
    shows: 'products and terms',
    family: 'performance',
    also: ['community', 'selection', 'award.link', 'techspec'],
    basis: 'law.md A7 [house]; Directive 2014/24 art. 42(4) [memory]',
    place: 'performance',
    unlawful: {
      fr: [
        'Le titulaire garantit que le projet intégrera ses correctifs.',
        'Le titulaire cède tous ses droits à titre exclusif.',
        'Le code source reste secret.',
      ],
      en: [
        'The balance is paid when the project has merged the patches.',
        'The contractor donates one per cent of the price to the foundation.',
        'Staff must be residents of the county.',
      ],
    },
    lawful: {
      fr: ['Le titulaire propose ses correctifs au projet, qui en décide.'],
      en: ['The balance is paid on acceptance by the authority.'],
    },
  },
]
