import type { ClauseText } from '../../clauses/clause-text'

const fields =
  'bon de commande, composant, nature du travail, adresse de la proposition, date, état (proposée, en relecture, acceptée, refusée, sans réponse), heures'
const privacy =
  'Il ne nomme aucune personne au-delà de ce que montrent les adresses ; l’acheteur peut le publier, noms et pseudonymes étant alors retirés.'

export const per05: ClauseText = {
  name: 'Registre des contributions',
  purpose: 'Rendre visible ce qui est fait avec les projets, sans réunion supplémentaire.',
  subjectMatterLink:
    'Le registre permet de suivre et de vérifier les autres obligations du marché portant sur {components}.',
  levels: {
    basic: {
      summary: 'Un tableau chaque trimestre.',
      text: `Dans un délai de {days:jour|jours} après la fin de chaque trimestre, le titulaire remet un tableau des contributions faites au titre du marché sur {components} : ${fields}. ${privacy} Si le tableau manque ou est incomplet, l’acheteur le demande une fois par écrit ; l’admission du trimestre en dépend.`,
      notice:
        'Chaque trimestre, dans un délai de {days:jour|jours}, le titulaire remet un registre des contributions faites au titre du marché : composant, nature, adresse, date, état, heures. Données personnelles réduites au nécessaire.',
    },
    advanced: {
      summary: 'Chaque mois, lisible par machine, avec ce qui attend et pourquoi.',
      text: `Dans un délai de {days:jour|jours} après la fin de chaque mois, le titulaire remet dans un format ouvert et lisible par machine (CSV ou JSON) un registre des contributions faites au titre du marché sur {components} : ${fields}. Pour chaque proposition en attente depuis plus de deux mois, il ajoute le motif et l’étape suivante. ${privacy} Si le registre manque ou est incomplet, l’acheteur le demande une fois par écrit ; l’admission du mois en dépend.`,
      notice:
        'Chaque mois, dans un délai de {days:jour|jours}, le titulaire remet un registre lisible par machine des contributions faites au titre du marché (composant, nature, adresse, date, état, heures), avec motif et étape suivante pour celles qui attendent. Données personnelles réduites au nécessaire.',
    },
    exemplary: {
      summary: 'Tenu à jour dans un lieu ouvert à l’acheteur, et recalculable depuis l’historique public.',
      text: `Le titulaire tient, dans un lieu ouvert à l’acheteur et dans un format ouvert et lisible par machine, un registre des contributions faites au titre du marché sur {components} : ${fields}, et l’empreinte de chaque contribution, de sorte que le registre puisse être recalculé depuis l’historique public. Chaque événement y figure dans un délai de {days:jour|jours}. Deux fois par an, le titulaire le présente : ce qui a été accepté, ce qui ne l’a pas été, ce qu’il convient de changer dans la façon de travailler. ${privacy} Une lacune non comblée après une demande écrite suspend l’admission de la période.`,
      notice:
        'Le titulaire tient un registre lisible par machine des contributions faites au titre du marché, ouvert à l’acheteur, mis à jour dans un délai de {days:jour|jours} et recalculable depuis l’historique public ; bilan semestriel. Données personnelles réduites au nécessaire.',
    },
  },
  evidence: { file: 'Le registre lui-même.' },
  verification:
    'Les adresses sont ouvertes automatiquement ; un échantillon est lu ; les dates sont rapprochées de l’historique public.',
  proportionality: 'Une heure de travail environ par période.',
  risks:
    'Une contribution mène à un nom : ne pas conserver le registre au-delà de ce qu’exigent le marché et son solde.',
  parameters: {
    days: 'Délai de remise ou de mise à jour du registre.',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
