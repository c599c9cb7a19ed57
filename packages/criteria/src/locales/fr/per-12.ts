import type { ClauseText } from '../../clauses/clause-text'

const consent =
  'L’acheteur ne peut refuser son accord sans motif ; il répond dans un délai de {days:jour ouvré|jours ouvrés}, et son silence vaut accord.'
const fair =
  'Maladie, accident, congé parental ou départ d’une personne ne donnent lieu à aucune pénalité lorsque le titulaire applique la présente condition.'

export const per12: ClauseText = {
  name: 'Remplacement du personnel évalué lors de l’analyse des offres',
  purpose: 'Conserver pendant l’exécution la qualité qui a été évaluée à l’attribution.',
  subjectMatterLink:
    'Les personnes évaluées interviennent pour le marché sur {components} ; leur remplacement modifie la prestation rendue à l’acheteur.',
  levels: {
    basic: {
      summary: 'Remplacement par une personne obtenant au moins la même note, avec l’accord de l’acheteur.',
      text: `Une personne évaluée lors de l’analyse des offres est remplacée, avec l’accord de l’acheteur, par une personne qui obtient au moins la même note selon la grille publiée. Le titulaire en avise l’acheteur dès qu’il le sait, avec le même relevé de faits que dans l’offre. ${consent} ${fair}`,
      notice:
        'Une personne évaluée lors de l’analyse des offres est remplacée par une personne obtenant au moins la même note selon la grille publiée, avec l’accord de l’acheteur, qui ne peut être refusé sans motif.',
    },
    advanced: {
      summary: 'En outre : un tuilage non facturé.',
      text: `Une personne évaluée lors de l’analyse des offres est remplacée, avec l’accord de l’acheteur, par une personne qui obtient au moins la même note selon la grille publiée. Le titulaire en avise l’acheteur dès qu’il le sait, avec le même relevé de faits que dans l’offre. Un tuilage de {handover:jour ouvré|jours ouvrés}, non facturé, réunit les deux personnes ; lorsque celle qui part en est empêchée, le titulaire fournit un transfert écrit et le même nombre de jours de prise de connaissance, non facturés eux non plus. ${consent} ${fair}`,
      notice:
        'Une personne évaluée lors de l’analyse des offres est remplacée par une personne obtenant au moins la même note selon la grille publiée, avec un tuilage non facturé de {handover:jour ouvré|jours ouvrés} et l’accord de l’acheteur, qui ne peut être refusé sans motif.',
    },
    exemplary: {
      summary: 'En outre : des suppléants évalués dès le début, qui connaissent les travaux.',
      text: `Dans les deux mois suivant le début d’exécution, le titulaire présente pour chaque personne évaluée lors de l’analyse des offres un suppléant qui obtient au moins la même note selon la grille publiée et participe assez régulièrement aux travaux pour prendre la suite sans prise de connaissance. Une personne évaluée est remplacée par son suppléant ou, avec l’accord de l’acheteur, par une autre personne obtenant au moins la même note, après un tuilage non facturé de {handover:jour ouvré|jours ouvrés} ; un nouveau suppléant est alors présenté dans les deux mois. ${consent} ${fair}`,
      notice:
        'Chaque personne évaluée lors de l’analyse des offres a un suppléant obtenant au moins la même note, présenté dans les deux mois et associé aux travaux ; remplacement après un tuilage non facturé de {handover:jour ouvré|jours ouvrés} ; l’accord de l’acheteur ne peut être refusé sans motif.',
    },
  },
  evidence: { 'fact-sheet': 'Relevé de faits de la personne proposée, dans la forme retenue pour l’offre.' },
  verification: 'La même grille est appliquée par deux évaluateurs, comme à l’attribution.',
  proportionality: 'Une petite entreprise peut proposer une personne d’une autre entreprise : seule la note compte.',
  risks: 'N’a d’utilité qu’avec un critère évaluant des personnes, tel qu’AWD-01.',
  parameters: {
    days: 'Délai de réponse de l’acheteur.',
    handover: 'Durée du tuilage non facturé.',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
}
