import type { ClauseText } from '../../clauses/clause-text'

const licence =
  'La licence est celle du projet que le résultat complète ; pour un logiciel nouveau, c’est celle que l’acheteur choisit parmi les licences libres admises par son droit national ou, à défaut, parmi celles reconnues comme libres et compatibles.'
const except =
  'Sont exceptés les secrets et les clés, les données personnelles, les failles sous embargo et les connaissances antérieures du titulaire dont les résultats peuvent se passer. Lorsque des connaissances antérieures sont nécessaires, le titulaire le signale avant de les employer et l’acheteur décide.'

export const per02: ClauseText = {
  name: 'Publication des résultats sous licence libre',
  purpose: 'Rendre accessible à tous ce que paie l’argent public, à commencer par les autres utilisateurs du logiciel.',
  subjectMatterLink:
    'La condition concerne les résultats du marché, à savoir ce qui est écrit pour {components} : la publication permet à l’acheteur de changer de titulaire et de partager la maintenance.',
  levels: {
    basic: {
      summary: 'Sources, instructions de compilation et documentation.',
      text: `Dans un délai de {days:jour|jours} à compter de l’admission, le titulaire publie les résultats logiciels avec leurs sources, leurs instructions de compilation et leur documentation, à une adresse convenue avec l’acheteur. ${licence}\n\n${except}`,
      notice:
        'Les résultats logiciels sont publiés sous licence libre dans un délai de {days:jour|jours} à compter de l’admission, avec sources, instructions de compilation et documentation ; secrets, données personnelles et failles sous embargo exceptés.',
    },
    advanced: {
      summary: 'En outre : historique des travaux, tests et liste des composants.',
      text: `Dans un délai de {days:jour|jours} à compter de l’admission, le titulaire publie les résultats logiciels avec leurs sources, leurs instructions de compilation, leur documentation, leurs tests, l’historique de leurs modifications et la liste de leurs composants avec versions et licences (SBOM), à une adresse convenue avec l’acheteur. L’historique est celui des travaux et non un import unique. ${licence}\n\n${except}`,
      notice:
        'Les résultats logiciels sont publiés sous licence libre dans un délai de {days:jour|jours} à compter de l’admission, avec sources, historique, tests, instructions de compilation et liste des composants (SBOM) ; secrets, données personnelles et failles sous embargo exceptés.',
    },
    exemplary: {
      summary: 'Développés en public dès la première version, et compilés par un tiers avant l’admission.',
      text: `Le titulaire développe les résultats logiciels en public dès leur première version : dépôt de code source ouvert à la lecture, historique, tests, anomalies et liste des composants avec versions et licences (SBOM) visibles de tous. Avant l’admission finale, un tiers désigné par l’acheteur les compile à partir de ce qui est publié et de rien d’autre ; ce qui manque est publié dans un délai de {days:jour|jours}. ${licence}\n\n${except} Ce qui est excepté est développé à part, puis publié lorsque le motif a disparu.`,
      notice:
        'Les résultats logiciels sont développés en public sous licence libre dès leur première version (historique, tests, anomalies, SBOM) et compilés par un tiers, à partir de ce qui est publié, avant l’admission finale ; secrets, données personnelles et failles sous embargo exceptés.',
    },
  },
  evidence: {
    address: 'Adresse publique des résultats.',
    'third-party-build': 'Compte rendu de la compilation par un tiers.',
  },
  verification:
    'Les résultats sont compilés à partir de ce qui est publié, sur une machine qui ne les a jamais contenus.',
  proportionality: 'La licence suit celle du projet : rien ne fait obstacle à la contribution.',
  risks: 'Vérifier la compatibilité des licences des composants. Préciser au marché qui détient les droits.',
  parameters: {
    days: 'Délai de publication à compter de l’admission (niveau exemplaire : pour fournir ce qui manque).',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
