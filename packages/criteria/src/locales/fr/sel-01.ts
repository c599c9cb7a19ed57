import type { ClauseText } from '../../clauses/clause-text'

const counted =
  'Les prestations pour des clients publics ou privés et le travail non rémunéré comptent à égalité, qu’ils émanent du candidat, d’un membre de son groupement ou d’une entreprise sur les capacités de laquelle il s’appuie.'
const comparable = 'Un logiciel est comparable lorsque sa fonction, sa technologie ou son échelle est voisine.'
const open =
  'Le candidat qui n’en dispose pas peut établir sa capacité par tout autre moyen ; cette absence ne suffit pas à l’écarter. L’attestation d’un projet que dirige le candidat ou une entreprise liée est examinée avec les autres pièces et n’est jamais exigée.'

export const sel01: ClauseText = {
  name: 'Expérience sur les logiciels du lot ou des logiciels comparables',
  purpose: 'S’assurer que le candidat a déjà travaillé sur ce type de logiciel, contre rémunération ou non.',
  subjectMatterLink:
    'Les prestations du lot portent sur {components} ; la capacité demandée est celle que ces prestations requièrent.',
  levels: {
    basic: {
      summary: 'Toute prestation ou contribution publique sur les logiciels du lot ou des logiciels comparables.',
      text: `Au cours des {months} mois précédant la date limite de remise des candidatures, le candidat a réalisé au moins {items:élément|éléments} parmi les suivants, portant sur {components} ou sur des logiciels comparables : une prestation (installation, adaptation, support, formation, migration) ou une contribution publique de toute nature. ${comparable} ${counted}\n\n${open}`,
      notice:
        'Au moins {items:prestation ou contribution publique|prestations ou contributions publiques} en {months} mois, sur les logiciels du lot ou des logiciels comparables (fonction, technologie ou échelle), rémunérées ou non. Toute autre preuve de capacité est examinée ; l’absence de références ne suffit pas à écarter un candidat.',
    },
    advanced: {
      summary: 'Un élément au moins a modifié le logiciel lui-même.',
      text: `Au cours des {months} mois précédant la date limite de remise des candidatures, le candidat a réalisé au moins {items:élément|éléments} parmi les suivants, portant sur {components} ou sur des logiciels comparables : une prestation, ou une contribution publique de toute nature. L’un d’eux au moins comportait une modification du logiciel lui-même (correction, fonction, empaquetage, documentation ou traduction) livrée à un client ou acceptée par le projet. ${comparable} ${counted}\n\n${open}`,
      notice:
        'Au moins {items:prestation ou contribution publique|prestations ou contributions publiques} en {months} mois, dont une avec modification du logiciel, sur les logiciels du lot ou des logiciels comparables (fonction, technologie ou échelle), rémunérées ou non. Toute autre preuve de capacité est examinée ; l’absence de références ne suffit pas à écarter un candidat.',
    },
    exemplary: {
      summary: 'En outre : une version publiée, une faille corrigée ou une maintenance durable.',
      text: `Au cours des {months} mois précédant la date limite de remise des candidatures, le candidat a réalisé au moins {items:élément|éléments} parmi les suivants, portant sur {components} ou sur des logiciels comparables : une prestation, ou une contribution publique de toute nature. L’un d’eux au moins comportait une modification du logiciel lui-même, et l’un d’eux au moins concernait la préparation d’une version, la correction d’une faille de sécurité ou une maintenance d’au moins douze mois ; un même élément peut remplir les deux conditions. ${comparable} ${counted}\n\n${open}`,
      notice:
        'Au moins {items:prestation ou contribution publique|prestations ou contributions publiques} en {months} mois sur les logiciels du lot ou comparables, rémunérées ou non : une avec modification du logiciel, une portant sur une version, une faille ou une maintenance durable. Toute autre preuve est examinée ; l’absence de références ne suffit pas à écarter un candidat.',
    },
  },
  evidence: {
    'services-list': 'Liste de prestations : objet, montant ou temps passé, dates, destinataire.',
    'public-links': 'Adresses de contributions publiques, avec leurs dates.',
    attestation: 'Attestation d’un client ou d’un projet, lorsque le travail n’est pas public.',
  },
  verification:
    'Un élément sur cinq est vérifié : les adresses publiques sont ouvertes, un destinataire est interrogé. Le candidat est entendu avant qu’un élément soit écarté.',
  proportionality:
    'Trois éléments et trente-six mois au plus : jamais davantage que ce que donnerait un marché de taille moyenne.',
  risks:
    'Une simple liste de modifications ne figure pas parmi les moyens de preuve admis : conserver à côté la liste de prestations et les techniciens. Ne pas retirer « ou comparables ».',
  parameters: {
    items: 'Nombre minimal d’éléments.',
    months: 'Période prise en compte.',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
