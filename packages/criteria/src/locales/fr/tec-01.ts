import type { ClauseText } from '../../clauses/clause-text'

const any =
  'Toute licence qui confère ces droits est admise, quel que soit son nom ; une licence reconnue comme libre par une liste publique ou par un organisme reconnu est présumée les conférer.'

export const tec01: ClauseText = {
  name: 'Droits requis sur le logiciel',
  purpose: 'Demander les droits qu’exige l’usage prévu, plutôt qu’une marque ou le nom d’une licence.',
  subjectMatterLink:
    'Les droits demandés sont ceux qu’exige l’usage que l’acheteur prévoit pour {components} : {reasons}.',
  levels: {
    basic: {
      summary: 'Utiliser et étudier.',
      text: `L’acheteur peut utiliser le logiciel livré pour tout usage, sans limite de durée, de personnes ni de machines, et en étudier le fonctionnement à partir de ses sources complètes, lui-même ou par un tiers de son choix. Motif : {reasons}. ${any}`,
      notice:
        'Logiciel livré avec le droit de l’utiliser pour tout usage et d’en étudier les sources complètes, pour l’acheteur ou un tiers de son choix. Toute licence conférant ces droits est admise.',
    },
    advanced: {
      summary: 'Les quatre droits : utiliser, étudier, modifier, partager.',
      text: `L’acheteur et tout tiers de son choix peuvent utiliser le logiciel livré pour tout usage, l’étudier à partir de ses sources complètes, le modifier, et transmettre à quiconque des versions d’origine ou modifiées. Les sources sont livrées dans la forme où on les modifie, avec ce qui est nécessaire à leur compilation. Motif : {reasons}. ${any}`,
      notice:
        'Logiciel livré avec le droit de l’utiliser pour tout usage, d’en étudier les sources complètes, de le modifier et d’en transmettre des versions d’origine ou modifiées, pour l’acheteur et tout tiers. Toute licence conférant ces droits est admise.',
    },
    exemplary: {
      summary: 'Les quatre droits pour chaque composant, et une compilation que chacun peut refaire.',
      text: `L’acheteur et tout tiers de son choix peuvent utiliser le logiciel livré pour tout usage, l’étudier à partir de ses sources complètes, le modifier, et transmettre à quiconque des versions d’origine ou modifiées. Il en va ainsi de chaque composant nécessaire à son fonctionnement ou à sa compilation, modules complémentaires et outils compris ; une liste des composants avec versions et licences (SBOM) est remise, et une personne qui ne dispose que de ce qui est livré peut compiler le même logiciel. Motif : {reasons}. ${any}`,
      notice:
        'Logiciel livré avec le droit de l’utiliser, de l’étudier, de le modifier et de le transmettre, pour chaque composant nécessaire à son fonctionnement ou à sa compilation, avec liste des composants (SBOM) et compilation reproductible par tous. Toute licence conférant ces droits est admise.',
    },
  },
  evidence: {
    'licence-text': 'Texte de la licence de chaque partie livrée.',
    'component-list': 'Liste des composants (SBOM) dans un format ouvert.',
  },
  verification: 'Les licences sont lues ; en cas de doute, c’est leur texte qui décide et non leur nom.',
  proportionality: 'Ne pas demander davantage que ce qu’exige l’usage prévu, et en donner le motif.',
  risks:
    'Le motif doit être propre au marché. Une licence qui montre les sources mais limite l’usage ou le partage ne satisfait pas aux niveaux « avancé » et « exemplaire ».',
  parameters: {
    reasons: 'Pourquoi l’acheteur a besoin de ces droits dans ce marché.',
    components: 'Logiciels concernés ; par défaut, ceux des lots.',
  },
  choices: {
    reasons: {
      reuse: 'réutilisation par d’autres services de l’acheteur',
      audit: 'audit de la sécurité et des traitements de données',
      adaptation: 'adaptation à des besoins qui évolueront pendant le marché',
      'change-of-supplier': 'changement de titulaire sans perte des travaux payés',
      archiving: 'lecture des archives sur une longue durée',
      sharing: 'partage de la maintenance avec d’autres organismes publics',
    },
  },
}
