import type { ClauseText } from '../../clauses/clause-text'

const commitment =
  'Pour les anomalies traitées comme incidents sur {components}, le soumissionnaire s’engage, pour chaque gravité (bloquante, majeure, mineure), sur un délai moyen en jours ouvrés entre la qualification de l’anomalie et le moment où sa correction est proposée au projet d’origine. Les modifications planifiées sont hors du critère. Les délais de contournement et de correction livrée à l’acheteur sont fixés au CCTP et ne sont pas notés.'
const mark =
  'La moyenne des trois délais est pondérée à {blocking} % (bloquante), {major} % (majeure) et {minor} % (mineure). La note est linéaire : totalité des points à {best} jours ouvrés ou moins, aucun point à {worst} jours ou plus, en proportion entre les deux.'
const exclusions =
  'Ne sont pas comptés : les failles de sécurité sous embargo, les anomalies non reproductibles, les jours d’attente d’une information demandée à l’acheteur. La date retenue est celle de la proposition, jamais celle de son acceptation, qui appartient au projet.'
const penalty =
  'Les délais sont contractuels. Lorsque la moyenne d’un trimestre dépasse l’engagement, une pénalité de {penalty} % du prix trimestriel du support s’applique par jour ouvré de dépassement, plafonnée à 10 % de ce prix.'

export const awd04: ClauseText = {
  name: 'Délai entre l’incident et la correction proposée au projet d’origine',
  purpose: 'Réduire le temps pendant lequel l’acheteur exploite une correction absente de la version officielle.',
  subjectMatterLink:
    'Le critère concerne le support du lot : tant qu’elles manquent à la version officielle, les corrections d’incidents apportées sur {components} doivent être reportées à la main à chaque mise à jour.',
  levels: {
    basic: {
      summary: 'Délai moyen par gravité ; une proposition décrite, que l’on peut examiner.',
      text: `${commitment} Une proposition compte dès lors qu’elle décrit l’anomalie et sa correction par la voie prévue par le projet.\n\n${mark}\n\n${exclusions}\n\n${penalty}`,
      notice:
        'Délai moyen sur lequel le soumissionnaire s’engage, en jours ouvrés, entre la qualification d’un incident et la proposition de sa correction au projet d’origine ({blocking}/{major}/{minor} % selon la gravité). Note linéaire : maximale à {best} jours, nulle à {worst}. Failles sous embargo exclues ; délais contractuels, pénalité plafonnée.',
    },
    advanced: {
      summary: 'La proposition comporte aussi un test reproduisant l’anomalie ; les questions sont suivies.',
      text: `${commitment} Une proposition compte dès lors qu’elle comporte, outre sa description, un test qui échoue sans la correction, ou la raison pour laquelle aucun ne peut être écrit ; le soumissionnaire répond ensuite aux questions du projet et expose dans une courte note comment il s’organise pour cela.\n\n${mark}\n\n${exclusions}\n\n${penalty}`,
      notice:
        'Délai moyen proposé, en jours ouvrés, entre la qualification d’un incident et la proposition au projet d’origine de sa correction, avec un test reproduisant l’anomalie ({blocking}/{major}/{minor} % selon la gravité). Note linéaire : maximale à {best} jours, nulle à {worst}. Failles sous embargo exclues ; délais contractuels, pénalité plafonnée.',
    },
    exemplary: {
      summary: 'La proposition couvre aussi les branches maintenues ; les chiffres sont publiés chaque trimestre.',
      text: `${commitment} Une proposition compte dès lors qu’elle comporte un test qui échoue sans la correction, qu’elle couvre la branche de développement et chaque branche maintenue par le projet que l’acheteur utilise, et qu’elle a été vérifiée sur la version en service. Le soumissionnaire expose dans une courte note comment il tient ces délais et publie chaque trimestre les moyennes obtenues, sans donnée de l’acheteur.\n\n${mark}\n\n${exclusions}\n\n${penalty}`,
      notice:
        'Délai moyen proposé, en jours ouvrés, entre la qualification d’un incident et la proposition au projet d’origine d’une correction testée pour chaque branche utilisée ({blocking}/{major}/{minor} % selon la gravité) ; résultats publiés chaque trimestre. Note linéaire : maximale à {best} jours, nulle à {worst}. Embargo exclu ; pénalité plafonnée.',
    },
  },
  evidence: {
    'service-levels': 'Tableau des délais proposés, par gravité.',
    'method-note': 'Note de deux pages au plus sur les moyens de tenir ces délais.',
  },
  verification:
    'Chaque trimestre : dates des tickets et des propositions, rapprochées de l’engagement ; les propositions sans le contenu exigé ne sont pas comptées.',
  proportionality:
    'Les bornes sont publiées et rien n’est gagné en deçà de la plus basse : les promesses irréalistes ne paient pas.',
  risks:
    'Le délai court jusqu’à la proposition et non jusqu’à son acceptation. Si AWD-02 figure au même lot, les modifications planifiées restent hors de ce critère. Vérifier que les bornes conviennent aux gravités du CCTP.',
  parameters: {
    best: 'Délai moyen qui obtient la totalité des points.',
    worst: 'Délai moyen qui n’obtient aucun point.',
    blocking: 'Poids des anomalies bloquantes dans la moyenne.',
    major: 'Poids des anomalies majeures dans la moyenne.',
    minor: 'Poids des anomalies mineures dans la moyenne.',
    penalty: 'Pénalité par jour ouvré de dépassement, en part du prix trimestriel du support.',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
