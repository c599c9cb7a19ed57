import type { MpeResult } from '../shape/mpe-shape'

/** Said by every output, in this order. */
export const statements: MpeResult['statements'] = {
  fr: [
    'Saisie assistée : l’acheteur saisit ces valeurs dans le formulaire des critères de la plateforme (Atexo MPE, dont PLACE). Rien n’est transmis automatiquement.',
    'La forme du formulaire vient d’un modèle de données ancien de MPE ; la version en service peut différer.',
    'La longueur maximale des champs n’est pas connue : après la saisie, vérifier que rien n’est tronqué.',
    'Diffusion : documents de la consultation.',
  ],
  en: [
    'Assisted entry: the buyer types these values into the criteria form of the platform (Atexo MPE, PLACE among others). Nothing is sent automatically.',
    'The form is known from an old data model of MPE; the version in service may differ.',
    'The longest text that each field takes is not known: after typing, check that nothing is cut.',
    'Audience: tender documents.',
  ],
}
