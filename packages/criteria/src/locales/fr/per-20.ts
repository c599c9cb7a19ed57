import type { ClauseText } from '../../clauses/clause-text'

const measure =
  'Deux fois par an, le titulaire mesure les ressources consommées (temps de processeur, mémoire, stockage, réseau) lorsque le scénario convenu en début de marché est joué sur {components}, et remet les valeurs brutes avec les outils et les réglages.'
const environments =
  'Il arrête les environnements du marché qui ne servent pas, fixe la durée de conservation des versions compilées, des journaux et des données de test, et réalise à distance ce qui n’exige pas de présence.'

export const per20: ClauseText = {
  name: 'Environnement : prestations logicielles à distance',
  purpose: 'Une condition environnementale propre aux prestations logicielles réalisées à distance.',
  subjectMatterLink:
    'La condition concerne l’exécution des prestations elles-mêmes : ressources consommées par {components} et par les environnements du marché.',
  levels: {
    basic: {
      summary: 'Mesurer, et arrêter ce qui ne sert pas.',
      text: `${measure} ${environments}`,
      notice:
        'Environnement : le titulaire mesure deux fois par an les ressources consommées par un scénario convenu, arrête les environnements inutilisés et limite la conservation des données techniques.',
    },
    advanced: {
      summary: 'En outre : aucune mise à jour plus consommatrice sans l’accord de l’acheteur.',
      text: `${measure} ${environments} La première mesure sert de référence. Une mise à jour ou un réglage qui augmente l’une des valeurs de plus d’un dixième n’est mis en service qu’après que le titulaire a indiqué à l’acheteur pourquoi et quelles autres voies existent, et que l’acheteur a donné son accord.`,
      notice:
        'Environnement : ressources d’un scénario convenu mesurées deux fois par an et tenues à leur première valeur sauf accord de l’acheteur ; environnements inutilisés arrêtés, données techniques conservées le temps nécessaire.',
    },
    exemplary: {
      summary: 'En outre : réduire, et publier comment.',
      text: `${measure} ${environments} La première mesure sert de référence. Le titulaire met en œuvre tous les moyens raisonnables pour réduire le total de {reduction} % avant le terme du marché, sans perte de service, notamment par les réglages, la conservation des données et la fréquence des tests automatiques ; un écart est expliqué et suivi d’un plan d’action. Méthode et résultats sont publiés, afin que d’autres utilisateurs du logiciel puissent s’en servir.`,
      notice:
        'Environnement : ressources d’un scénario convenu mesurées deux fois par an et réduites de {reduction} % au terme du marché (obligation de moyens) ; environnements inutilisés arrêtés ; méthode et résultats publiés.',
    },
  },
  evidence: { 'measurement-report': 'Rapport de mesure, avec outils, réglages et valeurs brutes.' },
  verification:
    'L’acheteur peut rejouer le scénario à tout moment ; un rapport manquant est demandé une fois, puis l’admission de la période en dépend.',
  proportionality: 'Deux mesures par an sur un seul scénario, avec des outils libres.',
  risks: 'Convenir du scénario dans les deux premiers mois, faute de quoi il n’y a pas de référence.',
  parameters: {
    reduction: 'Réduction visée au terme du marché (niveau exemplaire).',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
