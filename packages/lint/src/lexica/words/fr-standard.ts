import type { Words } from '../../text/words'

/** What the law, the order of 22 March 2019 and their forms ask in words that look like a fault, and is none. */
export const standardFr: Words = {
  none: 'moyen/moyens/preuve/preuves/document/documents/justificatif/justificatifs/piece/pieces .. juge*/considere*/estime* .. approprie*/adequat*/suffisant*|risque/risques professionnel/professionnels|formule .. appliquee|en fonction des/de critere/criteres|selon les/des critere/criteres|se presente/presentent/presenter par/en/sous|rubrique/case/champ .. nationalite|et/ou/via/ses filiales|filiale/filiales du groupe|operation*/depense*/projet*/programme* d investissement*|si .. etabli*/domicilie* en/hors .. attestation*/certificat*/declaration*/document*/piece*|si .. etabli*/domicilie* en/hors .. .. attestation*/certificat*/declaration*/document*/piece*|organisme*/autorite*/administration* .. etabli*/situe* .. autre/autres etat*/pays|certificat*/attestation* .. delivr* par .. administration*/autorite*/organismes/urssaf/tiers|certificat*/attestation* fiscal*/fiscaux/social*/sociaux|agrement .. porteur/prefectoral/ministeriel/administratif|agrement de l assureur/autorite/acpr',
  onsite: 'redondan*|suivi/phase/reunion* de/du chantier',
  'job-age':
    'il y a moins/plus de # an/ans/annees|reference*/prestation*/travaux/services/marches/projets/livraison* .. moins/plus de # an/ans/annees|date*/datant/datent de moins/plus de # an/ans/annees',
  // A criterion that only says where it is described.
  'see-there':
    'voir|cf|se/est reporter/reporte/referer/refere|consulter|conformement|conforme/conformes|en application|selon|suivant|tel/tels/telle/telles que|defini*|decrit*|precise*|indique*|detaille*|mentionne*|enonce*|annonce*|enumere*|figure*|figurant|fixe*|prevu*|liste*|dans le/la/les|appreci* .. fonction des criteres',
  'tender-papers':
    'rc|rpc|dce|cctp|ccap|ccp|aapc|reglement .. consultation|reglement particulier|document/documents/dossier/dossiers .. consultation/marche/concours|pieces .. consultation/marche|cahier/cahiers des charges|cahier/cahiers des clauses|dossier .. entreprises|avis de marche/publicite/concession|invitation a soumissionner|lettre de consultation|annexe',
  'own-form':
    'dume|dc1|dc2|dc4|formulaire*|declaration* sur l honneur|declaration* du/de candidat*|lettre* de candidature|kbis|extrait* .. registre|documents/pieces/justificatifs/attestations .. precite*/administrati*/susvise*/suivant*/demande*/exige*|document/documents/piece/pieces ci|attestation*/certificat* fiscal*/fiscaux/social*/sociaux|regularite fiscale',
}
