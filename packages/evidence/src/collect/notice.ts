import type { EvidenceBundle } from '../model/bundle'

/** Goes with each bundle. A hash beside a commit id is a pseudonym: the id leads to the name in the repository. */
export const notice: EvidenceBundle['notice'] = {
  privacy: {
    en: 'This file holds personal data. People and addresses stand in it as codes made with a secret, and each commit id leads to the name in the public repository: the codes are pseudonyms, not anonymous. The firm that claims these people informs them (articles 13 and 14 of the GDPR); their consent is not the legal basis. Nothing in it may be used for another purpose than this contract.',
    fr: 'Ce fichier contient des données à caractère personnel. Les personnes et les adresses y figurent sous forme de codes établis avec un secret, et chaque identifiant de commit conduit au nom inscrit dans le dépôt public : ce sont des pseudonymes, et non des données anonymes. L’entreprise qui présente ces personnes les informe (articles 13 et 14 du RGPD) ; leur consentement n’est pas la base légale. Rien de ce qui y figure ne peut servir à autre chose qu’au présent marché.',
  },
  retention: {
    en: 'Keep it with the tender, as long as the file of the contract must be kept, and delete it with that file. The secret is kept by the firm, apart from this file, and destroyed when the time for challenging the award is over.',
    fr: 'À conserver avec l’offre, aussi longtemps que le dossier du marché doit l’être, et à supprimer avec lui. Le secret est conservé par l’entreprise, à part de ce fichier, et détruit une fois les délais de recours expirés.',
  },
}
