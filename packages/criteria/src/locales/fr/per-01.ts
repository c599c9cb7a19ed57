import type { ClauseText } from '../../clauses/clause-text'

const rule =
  'Toute correction ou tout ajout que le titulaire réalise au titre du marché sur {components} est proposé au projet d’origine, par la voie et selon les règles de celui-ci, avant d’être présenté à l’admission. L’acheteur autorise cette divulgation. Sont exceptés ce que l’acheteur désigne par écrit et ce que couvre un embargo ; l’un et l’autre sont proposés dans un délai de {days:jour|jours} après la fin de l’exception.'
const means =
  'Il s’agit d’une obligation de moyens : le projet décide seul de ce qu’il accepte, et ni son acceptation ni la date de celle-ci ne conditionnent le paiement.'
const remedy =
  'Lorsqu’une proposition due manque encore huit jours après une mise en demeure écrite, une pénalité de {penalty} % du prix du bon de commande concerné est appliquée, une seule fois ; les pénalités à ce titre n’excèdent jamais cette part, et aucune retenue n’est opérée sur les paiements. Le titulaire impose les mêmes obligations à ses sous-traitants.'

export const per01: ClauseText = {
  name: 'Contribution aux projets d’origine (« upstream »)',
  purpose:
    'Faire entrer dans les projets d’origine les modifications payées, pour que l’acheteur ne soit pas seul à les maintenir.',
  subjectMatterLink:
    'La condition ne concerne que les travaux commandés au titre du marché sur {components} ; elle épargne à l’acheteur la maintenance d’une version qui lui serait propre.',
  levels: {
    basic: {
      summary: 'Proposition avant l’admission, avec un temps limité pour répondre au projet.',
      text: `${rule}\n\nLe titulaire répond aux questions du projet dans la limite de {hours:heure|heures} par proposition, et indique l’adresse de chaque proposition à la livraison.\n\n${means}\n\n${remedy}`,
      notice:
        'Les modifications réalisées au titre du marché sont proposées aux projets d’origine avant l’admission, sauf ce que l’acheteur désigne ou que couvre un embargo. Obligation de moyens ; pénalité plafonnée à {penalty} % du bon de commande. Détail : documents de la consultation.',
    },
    advanced: {
      summary: 'Avec tests et documentation, et reprise jusqu’à ce que le projet ait décidé.',
      text: `${rule}\n\nChaque proposition comporte les tests et la documentation que le projet demande. Le titulaire suit la relecture et reprend la proposition, dans la limite de {hours:heure|heures}, jusqu’à ce que le projet l’accepte, la refuse ou soit resté silencieux trois mois. Dans ces deux derniers cas, il indique à l’acheteur ce que coûtera le maintien de l’écart et quelles autres voies existent.\n\n${means}\n\n${remedy}`,
      notice:
        'Les modifications réalisées au titre du marché sont proposées aux projets d’origine, avec leurs tests, avant l’admission, et reprises jusqu’à leur décision, sauf ce que l’acheteur désigne ou que couvre un embargo. Obligation de moyens ; pénalité plafonnée à {penalty} % du bon de commande.',
    },
    exemplary: {
      summary: 'Conçues avec le projet ; les écarts restants sont listés et réduits.',
      text: `${rule}\n\nAvant d’engager un travail de plus de cinq jours, le titulaire présente son approche au projet et tient compte de sa réponse. Chaque proposition comporte ses tests et sa documentation, et elle est reprise, dans la limite de {hours:heure|heures}, jusqu’à ce que le projet ait décidé. À chaque livraison est jointe la liste des écarts qui subsistent entre la version en service et les versions officielles, avec le motif et la fin prévue de chacun ; à la première mise à jour suivant l’acceptation d’une modification par le projet, la version propre à l’acheteur est retirée.\n\n${means}\n\n${remedy}`,
      notice:
        'Les modifications sont conçues avec les projets d’origine et leur sont proposées avant l’admission, sauf ce que l’acheteur désigne ou que couvre un embargo ; les écarts restants sont listés à chaque livraison et réduits. Obligation de moyens ; pénalité plafonnée à {penalty} % du bon de commande.',
    },
  },
  evidence: {
    links: 'Adresse et date de chaque proposition, indiquées à la livraison.',
    differences: 'Liste des écarts restants, avec leur motif et leur fin prévue.',
  },
  verification:
    'Chaque trimestre, un échantillon de livraisons est rapproché des propositions ; une proposition vide ou non testée ne compte pas.',
  proportionality: 'Les heures sont plafonnées par proposition ; ce qui est sensible est écarté par une simple lettre.',
  risks:
    'Ne jamais promettre l’acceptation par le projet. Prévoir à côté PER-04 pour les failles de sécurité, et une ligne du BPU/DQE pour ce travail.',
  parameters: {
    days: 'Délai pour proposer ce qui était excepté, une fois l’exception terminée.',
    hours: 'Effort maximal de suivi d’une proposition.',
    penalty: 'Pénalité, en part du prix du bon de commande ; c’est aussi son plafond.',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
