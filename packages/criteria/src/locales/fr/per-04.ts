import type { ClauseText } from '../../clauses/clause-text'

const report =
  'Toute faille de sécurité que le titulaire découvre ou dont il a connaissance pendant l’exécution, touchant {components}, est signalée à l’acheteur et au contact de sécurité du projet dans un délai de {hours:heure|heures}, par une voie confidentielle.'

export const per04: ClauseText = {
  name: 'Failles de sécurité : signalement, embargo et divulgation coordonnée',
  purpose: 'Protéger tous les utilisateurs pendant qu’une faille est corrigée.',
  subjectMatterLink:
    'La condition concerne la sécurité des prestations du marché : failles rencontrées pendant l’exécution et touchant {components}.',
  levels: {
    basic: {
      summary: 'Signalement à l’acheteur et au projet.',
      text: `${report} Le titulaire n’en dit rien à d’autres tant que l’acheteur et le projet ne s’y sont pas accordés, dans la limite de {days:jour|jours}, et aide l’acheteur à respecter ses propres obligations de notification.`,
      notice:
        'Les failles de sécurité découvertes pendant l’exécution sont signalées à l’acheteur et au projet dans un délai de {hours:heure|heures} et gardées confidentielles {days:jour|jours} au plus.',
    },
    advanced: {
      summary: 'En outre : correction sous embargo, avec une fin convenue.',
      text: `${report} La correction est préparée et testée en privé, en accord avec le projet, et appliquée aux systèmes de l’acheteur dès qu’elle est prête. Faille et correction restent sous embargo jusqu’à la date convenue avec le projet et l’équipe de réponse aux incidents concernée, dans la limite de {days:jour|jours}, puis sont publiées. Le titulaire aide l’acheteur et, le cas échéant, le fabricant ou l’intendant du logiciel à respecter leurs obligations de notification.`,
      notice:
        'Les failles de sécurité découvertes pendant l’exécution sont signalées à l’acheteur et au projet dans un délai de {hours:heure|heures}, corrigées sous embargo pendant {days:jour|jours} au plus, à une date convenue avec le projet, puis publiées.',
    },
    exemplary: {
      summary: 'En outre : avis public, identifiant et analyse de la cause.',
      text: `${report} La correction est préparée et testée en privé, en accord avec le projet, pour toutes ses versions maintenues, et appliquée aux systèmes de l’acheteur dès qu’elle est prête. Faille et correction restent sous embargo jusqu’à la date convenue avec le projet et l’équipe de réponse aux incidents concernée, dans la limite de {days:jour|jours}. À cette date, le titulaire participe à un avis public comportant un identifiant commun, les versions touchées, la gravité et un contournement ; dans le mois, il remet à l’acheteur une analyse de la cause et propose au projet le test qui aurait révélé la faille. Il aide l’acheteur et, le cas échéant, le fabricant ou l’intendant du logiciel à respecter leurs obligations de notification.`,
      notice:
        'Les failles de sécurité découvertes pendant l’exécution sont signalées dans un délai de {hours:heure|heures}, corrigées sous embargo pendant {days:jour|jours} au plus dans toutes les versions maintenues, puis rendues publiques par un avis (identifiant, versions, contournement) ; la cause est analysée.',
    },
  },
  evidence: {
    report: 'Signalement daté à l’acheteur et au projet.',
    advisory: 'Adresse de l’avis public.',
  },
  verification: 'Les dates de découverte, de signalement, de correction et de publication sont rapprochées.',
  proportionality: 'Quatre-vingt-dix jours sont d’usage ; moins lorsque la faille est déjà exploitée.',
  risks:
    'Convenir à l’avance de qui s’exprime pour l’acheteur. Ne jamais publier le détail avant que la correction soit disponible.',
  parameters: {
    hours: 'Délai de signalement.',
    days: 'Durée maximale de l’embargo.',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
