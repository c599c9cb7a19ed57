import type { Words } from '../../text/words'

/** French words on how a procedure is run: who is told what, when, and what may still change. */
export const conductFr: Words = {
  // Negotiation.
  bargain:
    'negoci*|renegoci*|pourparlers|marchandage*|rabais|ristourne*|remise commerciale|geste/effort* commercial/commerciaux/tarifaire*|effort* sur .. prix/tarif*|discut* .. prix/tarif*/montant*/conditions/offre*|rediscut*|revoir/reviser/ameliorer/optimiser/ajuster/baisser/reduire/abaisser/diminuer/reprendre .. offre/offres/proposition*/prix/tarif*|offre* .. amelioree*/optimisee*/finale*/definitive*/revisee*/revue*|offre* a la baisse|nouvelle offre/proposition|contre offre/proposition|align* .. prix/tarif*/moins|conviendr*/convien* .. prix/tarif*|prix/tarif* .. arrete*/convenu* .. ensemble/commun/entre/attributaire|seconde/deuxieme offre|mise au point .. prix|amelior* son/leur/leurs/ses|invite*/appele*/admis* a baisser/reduire/ameliorer/revoir|tour de table/negociation|tarif/prix .. negocie*|conditions plus avantageuses|ramener son/leur/ses prix/montant/offre|remise exceptionnelle',
  'in-play':
    'candidat*|soumissionnaire*|concurrent*|attributaire*|mieux disant*|moins disant*|mieux classe*|premier|premiere|premiers|premieres|retenu* provisoirement|pressenti*|laureat*|finaliste*|offres recues|pli|plis|entreprise* classe*/retenue*/arrivee*|liste restreinte|offre economiquement|acheteur|pouvoir adjudicateur|offre* retenue*/classee*|phase|tour/tours/etape de',
  // Tenders that come late, papers that change.
  'late-tender':
    'pli/plis/offre/offres/candidature/candidatures/dossier/dossiers/reponse/reponses .. hors delai*|pli/plis/offre/offres/candidature/candidatures/dossier/dossiers/reponse/reponses .. retard/tardif/tardive*/tardivement|pli/plis/offre/offres/candidature/candidatures/reponse/reponses .. au dela de la/du date/delai/heure|retard* .. remise/depot/offre*|remise/depot tardif/tardive|enveloppe/enveloppes/proposition/propositions .. hors/retard/tardi*|enveloppe/enveloppes/proposition/propositions hors delai|retardataire*|depot/arrivee/remise .. tardi*/retard|depassement .. heure/date/delai|quelques minutes/heures/jours apres|pli/plis/offre/offres/enveloppe/enveloppes/candidature/candidatures/dossier/dossiers/reponse/reponses/proposition/propositions recu*/remis*/depose*/arrive*/parven*/transmis*/envoye*/presente*/qui/posterieur* .. apres la/le/l/les date/delai/heure/heures/echeance/cloture|pli/plis/offre/offres/enveloppe/enveloppes/candidature/candidatures/dossier/dossiers/reponse/reponses/proposition/propositions recu*/remis*/depose*/arrive*/parven*/transmis*/envoye*/presente*/qui/posterieur* .. .. suivant l/la/le echeance/heure/date/cloture|pli/plis/offre/offres/enveloppe/enveloppes/candidature/candidatures/dossier/dossiers/reponse/reponses/proposition/propositions recu*/remis*/depose*/arrive*/parven*/transmis*/envoye*/presente*/qui/posterieur* .. posterieurement|pli/plis/offre/offres/enveloppe/enveloppes/candidature/candidatures/dossier/dossiers/reponse/reponses/proposition/propositions recu*/remis*/depose*/arrive*/parven*/transmis*/envoye*/presente*/qui/posterieur* .. au dela',
  'let-in':
    'accept*|admis|admise|admises|admissible*|retenu*|retenir|examine*|pris/prises en compte|toler*|recevable*|ouvert|ouverts|ouvertes|repeche*|derogation*|ouverte*|receva*|rattrap*|lus|lues|analyse*|conserve*|joint*|passer|fermer les yeux|ouverte|etudie*',
  papers:
    'cahier des charges|cahier/cahiers des clauses|cctp|ccap|cctg|reglement de la/consultation|dossier/documents/pieces de la/consultation|dossier de consultation|documents/pieces du marche|le/au/du dossier|besoin/besoins|perimetre|specification*|exigence*|programme fonctionnel|caracteristiques .. attendues/demandees|regles de la consultation|les criteres|annexe technique|programme|clauses techniques|projet de marche|document technique|referentiel|le reglement|les criteres|reglement de',
  unannounced:
    'sans .. information/avis/prevenir/informer/publicite/preavis/publication/formalite/corrigendum/rectificatif|a tout moment|en cours de procedure|sans .. remettre/remise/nouvelle/relancer en/mise/procedure/la|sans que les/le candidat*/soumissionnaire*|n en sont/seront pas informe*|ne sont/seront pas informe*/avise*/prevenu*|pas de rectificatif|apres la/le/l remise/date/depot/ouverture/reception/cloture|une fois les offres/plis .. connues/connus/recues/recus/ouverts/deposees/remises|au vu des offres|apres .. reception/remise/depot/ouverture .. offres/plis/propositions|que les candidats decouvriront|a la notification|sans .. prolong*/proroger|pendant/durant la procedure/consultation|candidats/soumissionnaires/entreprises concernes/concernees/interesses',
  'own-tender': 'son/leur/leurs/ses/l/une offre/offres/prix/proposition*|dossier d offre|prix oublie*|piece* .. offre',
  'complete-it':
    'complet*|modifi*|corrig*|rectifi*|ajout*|ajust*|remplac*|substitu*|reprend*|reprendre|amend*|enrichi*|apport*',
  candidacy: 'candidature*|attestation*|regularis*|precision*|purement materielle*|erreur* materielle*',
  // Time for tenders.
  'tenders-due':
    'delai/delais de/d reception/remise/depot/reponse/presentation/soumission|offres/offre/plis/candidatures/propositions/reponses .. remettre/remis/remises/depose*/attendu*/parvenir/parvien*/transmis*/envoye*/rendu*|remise/depot/reception/envoi des/de offres/plis/candidatures/propositions/reponses/l|pour .. repondre/soumissionner/remettre/candidater/deposer|candidats/soumissionnaires/entreprises/concurrents disposent/ont/auront/disposeront|date limite|cloture|delai de/du la consultation/reponse|delai de consultation|reponses a la consultation|delai accorde/laisse/imparti|pour l etablissement de|repondre a la consultation|offres/reponses/propositions .. attendues|envoyer/transmettre/adresser .. offre/proposition',
  'few-days':
    '#/un/deux/trois/quatre/cinq/six/sept/huit/neuf/dix/onze/douze/treize/quatorze jour/jours|#/six/sept/huit/neuf/dix/douze/quatorze jours/ _ ouvres/ouvrables/calendaires/francs|une/deux semaine/semaines|#/quarante/soixante/vingt/trente/huit heures|dans la semaine|la semaine suivante|sous huitaine|huitaine|sous 24/48/72 heures|d ici vendredi/lundi|dans les plus brefs delais',
  'ahead-of':
    'avant/precedant la/le/l/date/que|de validite|valable*|valid*|demande* de precision*|pieces manquantes|regularis*|prorog*|report*|complementaire*|question*|renseignement*|attestation*|visite*|echantillon*|signature|notification|copie de sauvegarde',
  // One firm knows more.
  inform:
    'reponse*|renseignement*|information*|precision*|question*|clarification*|visite*|reunion*|entretien*|dossier|document*|estimation|rapport*|etude*|piece*|projet de|version provisoire|report|prorogation|date limite|delai|questionnaire*',
  'one-firm':
    'au/du/le seul candidat/soumissionnaire/concurrent/demandeur/prestataire|a un seul/candidat/soumissionnaire|d un seul/candidat/soumissionnaire|un seul candidat/soumissionnaire/concurrent|au/du candidat/soumissionnaire/concurrent qui/local/demandeur/pressenti|au titulaire/prestataire/fournisseur sortant/actuel/en|celui/candidat/entreprise qui l/les/la a/ont posee/pose/posees|qui les/l a/ont pose/posees/posee|a l auteur/interesse|au/le demandeur|deux/quelques entreprises/candidats/societes|certain/certains/certaines candidats/soumissionnaires/entreprises/concurrents/societes|aux seuls candidats/entreprises/soumissionnaires .. qui/en|qui en fait/font la demande|qu aux/a entreprises/societes/candidats/firmes|reserve* aux entreprises/societes/candidats/firmes .. consulte*/rencontre*/sollicite*/presente*|elle/lui/celle seule/seul/ci recoit/obtient/en|elle seule|lui seul',
  'told-all':
    'a tous|tous les candidats/soumissionnaires/concurrents|toutes les entreprises|a toutes|profil d acheteur|publie*|au dossier|l ensemble des candidats/entreprises/soumissionnaires|chacun|egalite',
  told: 'precision*|clarification*|question*|reponses aux|etude prealable|reunion*|visite*|conclusion*|rapport*|echanges|travaux preparatoires|son/ses/leur/leurs etude/travaux/notes/rapport/analyse/conclusions|prototype|experimentation|pilote|audit|sourcing|documents de travail|maquette|donnees|specification*|annexe technique|etat des lieux|diagnostic|ses travaux|leurs travaux|etudes',
  'kept-back':
    'ne/n .. pas communique*/diffuse*/transmis*/partage*/publie*/consign*/retranscri*/port*|aucun/sans compte rendu|reste*/demeure* .. confidentiel*/secret*/entre|n est/sera/sont/seront pas communique*/diffuse*/transmis*/partage*/publie*/consigne*|ne sont/est/sera/seront pas communique*/diffuse*/transmis*/partage*/publie*/consigne*/portee*/portees|non communique*/diffuse*/publie*|n ont/a pas a etre communique*/partage*/diffuse*|sans etre communique*/diffuse*/partage*/portees|garde* pour|aucune trace|pas .. portees a la connaissance|conserve* par|a titre confidentiel|n ont/a pas acces|pas accessible*|non accessible*|reste*/demeure* .. propriete/possession|n y ont/a pas acces|ne sera/seront/est/sont pas remis*/donne*/fourni*|ne/n .. pas remis*/fourni*/donne*/acces|pas mis/mise/mises a disposition|pas .. versee/verse/joint/jointe au|sans que .. soit/soient diffuse*/communique*/partage*/publie*|demeurant/restant .. confidentiel*/secret*/entre|reste*/demeure*/restent entre nous',
  look: 'acces|visite*|consult*|inspect*|code|donnees|site|documents|volumes|tickets|historique|plans|locaux|connaissance|dossier|prendre|examiner',
  'early-view':
    'avant les autres/concurrents/candidats|en avant premiere|avant .. mise en ligne|avant tous|avant .. publication .. sortant/actuel/candidat/entreprise/societe/partenaire|en avance sur|en primeur|avant sa publication',
  // Who prepared the papers, who judges the tenders.
  drafted:
    'redige*|redaction|ecrit|ecrite|ecrits|elabor*|prepare*|defini|definis|definie|definies|concu*|etabli|etablie|etablis|mene|menee|menees|realise|realisee|conduit*|assiste*|aide|contribue|dimensionn*|conseille*|fourni|propose*|inspire*|issu|issus|auteur*|redacteur*|cadr*|specifi*|monte|construit*|ecrivant|concepteur|rediger|preparer|dress*|evalue*|chiffre*|estime*|aide/aides',
  'firm-name':
    'societe|entreprise|cabinet|prestataire|editeur|consultant|bureau d etudes|integrateur|fournisseur|titulaire|sortant|assistant|assistant a maitrise|amo|assistance a maitrise|fournisseur en place|concepteur|auteur du|societes|partenaire',
  'takes-part':
    'peut/pourra/pourront/peuvent .. repondre/concourir/candidater/soumissionner/participer/deposer/remettre/postuler|admis*/autorise*/invite*/libre* a/de .. concourir/deposer/soumissionner/repondre/candidater/participer|egalement/aussi candidat*/soumissionnaire*|sera/est/seront candidat*/soumissionnaire*|repondra|concourra|candidatera|soumissionnera|en lice|se porter candidat*|presentera une offre|deposera/remettra/presentera/soumettra une/sa offre|est/sera/figure .. candidat*|autorise*/admis*/recevable* .. a .. soumissionner/repondre/candidater|peut soumissionner|figure parmi les|garde le droit/la possibilite|n est pas ecarte*/exclu*|n en est pas|reste libre|participe*/participera a la/l consultation/appel|concourt|concourra|candidate a la',
  levelled:
    'joint*|figure* au|versee/verse au|mis/mise/mises a disposition|mis/mise en ligne|publi*|annexe*|a tous|tous les candidats|toutes les entreprises|allong*|prolong*|delai .. suffisant/supplementaire|remis aux|rendu public|communique* a/aux|mesures .. necessaires/prises|compte rendu',
  'no-measure':
    'sans autre/mesure* mesure*/particuliere*|aucune mesure|sans mesure*|sans precaution*|sans qu il soit|dans les memes conditions|au meme titre|rien n est|aucune disposition',
  judging:
    'participe*/particip* .. analyse/jugement/notation/evaluation/examen/depouillement|siege*|membre* .. jury/commission/comite|note/notent/notera/noteront les/l offre/offres|evalue*/classe*/juge* les offres|analyse/jugement/notation/examen/depouillement des offres|avis .. offres|analyse* les/des offres|avis sur les|notera les|offres concurrentes|depouill*|aide*/assiste* .. analyse*/choix/commission/jury|rapport d analyse|note*/evalue* .. offres|commission/jury/comite .. comprend/compte/comporte|comprend un|aider* .. noter/juger/analyser/choisir/classer|noter les dossiers/offres',
  'of-bidder':
    'salarie*/employe*/associe*/actionnaire*/representant*/directeur*/collaborateur*/ingenieur*/consultant*/dirigeant*/gerant* .. prestataire/candidat/candidats/candidate/soumissionnaire/soumissionnaires/entreprise/titulaire/editeur/societe/concurrent/concurrents/integrateur/sortant|chef/chefs de projet/produit .. prestataire/candidat/entreprise/titulaire/editeur/societe/sortant|travaill* pour/chez .. candidat*/prestataire/soumissionnaire*/concurrent*/titulaire|prestataire/titulaire/fournisseur sortant/actuel .. participe*/siege*/analyse*/note*|editeur participe*/siege*/analyse*/note*|interet*/parts/actions dans/chez .. candidat*/soumissionnaire*/entreprise*/societe*|liens/lien/lie .. candidat*/soumissionnaire*|conjoint*|parent*|epouse|epoux|mari|frere|soeur|dirige/dirigeant/gere/possede .. .. candidate/candidates/candidat/soumissionnaire*|prestataire/titulaire/fournisseur actuel/sortant/en .. avis|sortant .. avis/note/analyse|remunere* par|employeur|representant*/gerant*/directeur*/salarie*/associe* .. .. sortant/candidat/candidate/soumissionnaire/concurrent|titulaire/prestataire sortant .. soumissionnaire/candidat|elle/lui meme candidat*/soumissionnaire*|gerant/dirigeant/patron de l/la entreprise',
  declares: 'declar*|se retire*|se recus*|deport*|sans lien|absence|remplace*|neutralis*|signale*',
  // Thresholds.
  'cut-up':
    'reparti*|scind*|decoup*|fractionn*|divis*|saucissonn*|separ*|etal*|minor*|sous estim*|ramen*|limit*|fix*|passe*|isol*|retir*|deduit*|plusieurs commandes/bons/marches/achats|deux/trois/quatre commandes/marches/achats/lots/bons|lettres de commande|evalue*|estime*|consultations separees/distinctes|tranches|par morceaux|successif*|successives|bons/commandes/marches/contrats annuels/annuelles|etale*',
  'below-threshold':
    'rester/demeurer/maintenir/tenir/reste/passer/ramener/maintenu/maintenue .. sous|rester/demeurer/maintenir/reste/passer .. deca/dessous|afin/pour/maniere/facon .. sous .. seuil*|eviter/evite/evitant/dispenser/affranchir/soustraire/exonerer/echapper .. procedure/publicite/mise/avis/appel/concurrence/seuil*/formalisme/formalites|contourn*|sans avoir a .. publier/mettre/passer|pour/afin .. ne pas depasser/atteindre/franchir/excede*|juste sous/dessous|sans atteindre le/les seuil*|sans publicite ni|echapper .. avis/publication/obligation*|pour ne pas avoir|s affranchir|se passer de|pour rester|aucun*/chacun* .. n .. atteign*/depass*/franchi* .. seuil*|chacun*/chaque .. sous le/les seuil*|evit*/dispens* .. publication/publicite/avis/procedure/concurrence',
  // How long, how much more.
  framework: 'accord cadre|accords cadres|accord/marche a bons|marche a bons|accord cadre .. commande',
  'long-time':
    '#/cinq/six/sept/huit/neuf/dix/douze/quinze/quatre/trois/deux/un an/ans/annee/annees|#/soixante/quatre mois|#/cinq/six/sept/huit/neuf/dix/quatre/trois/deux/un an/ans/annees .. # fois|#/quatre/trois/deux/un/une an/ans/annee/annees .. reconduct*/renouvel*/prolong* .. deux/trois/quatre/cinq/six/# fois/ans',
  'long-reason':
    'parce que|en raison|car|justifi*|compte tenu|amortis*|motif*|du fait|necessaire*|conserv*|archiv*|garant*|reference*|existe*|anterieur*|precedent*|experience',
  renewal: 'renouvel*|reconduit*|reconduct*|prolong*|poursui*|proroge*',
  endless:
    'sans limite/limitation|sans limite* de .. duree/temps/nombre/montant|indefini*|illimite*|jusqu a .. denonciation/resiliation|tant que|d annee en annee|sans terme|duree indeterminee|autant de fois|par tacite reconduction sans|sans fin|sauf denonciation|aussi longtemps|sans limitation',
  'added-work':
    'avenant*|modification*|prestation*/besoin*/mission*/travaux/achat* .. nouvelle*/nouveaux/supplementaire*/complementaire*/autre*|tout/toute/tous autre*/nouvelle/nouveau besoin*/prestation*/mission*/service*|etendu*|extension*|ajout*|elargi*|complet* .. marche/contrat|autres besoins/prestations/services|augment*|developpements|toute demande|autres/nouveaux developpements|se verra confier|pourra* etre confie*|besoins futurs|a venir|etend*/etendre le/ce marche/contrat|ajouter tout/toute/toutes/tous|confier tout/toute/toutes/tous',
  'any-amount':
    'sans limite/limitation/plafond/maximum|sans .. nouvelle/remise/remettre .. concurrence|sans nouvelle .. procedure/consultation/mise|sans nouvelle procedure|illimite*|sans nouvel appel|sans aucune limite|librement|dans toute mesure|sans procedure|sans repasser|sans autre/aucune formalite*|jugera utile*|qui apparaitrai*|qui se presenter*|au fil de/des',
  order: 'bon/bons de commande|subsequent*|commande/commandes',
  finalist:
    'mieux note*/classe*/place*|mieux disant*|moins disant*|arrive*/arrivant en tete/premier*|en tete|premier/premiers/premiere/premieres|pressenti*|candidat/candidats/offre/offres/entreprise/societe/soumissionnaire/soumissionnaires retenu/retenus/retenue/retenues|attributaire*|laureat*|finaliste*|selectionne*|preselectionne*|vainqueur|gagnant|favori|avant signature/attribution/notification/conclusion/choix|avant de signer/choisir/conclure/notifier|a l issue du/de classement/premiere/analyse|premier classement|deux/trois/quatre meilleur*/mieux|deux/trois/quatre meilleurs/meilleures|meilleurs candidats|entreprise/societe/candidat retenue/retenu/choisie/choisi|entreprise/offre/societe/candidat preferee/prefere|favorite/favoris|offre/entreprise/candidat .. le plus/mieux',
  'bring-down':
    'baiss*|redui*|reduct*|abaiss*|ramen*|amelior*|revoir|revoit|revoient|revis*|optimis*|ajust*|align*|effort*|avantageu*|discut*|tour de table|table ronde|marchand*|debattr*|debat*|arrang*|negoci*|rabais|ristourne*|geste|echang* sur|affin*|mettre/mise au point|convenir|conviennent|conviendr*|entend* sur|accord sur|mieux faire|diminu*|rediscut*|concession*|repass*|relanc*|arreter|echange oral|echange*|entretien*|adapter*|adaptera*',
  'price-word':
    'prix|tarif*|montant*|cout|couts|offre|offres|proposition|propositions|condition*|budget|chiffrage|devis|rabais|delai*|remise|financ*|tarifaire|moins disant*|moins chere|moins cher|besoin',
  'final-papers':
    'definitif|definitive|definitifs|definitives|liste|version|contenu|detail*|exigence*|perimetre|fonction*|quantite*|besoin*|clause*|piece*|annexe*',
  'fixed-then':
    'arrete*|fixe*|defini*|redige*|precise*|etabli*|determine*|ajoute*|complet*|revu|revue|revus|change*|modifi*|decide*|tranche*|retouch*|assoupli*|leve*|supprim*|abandonn*|renonc*|ajust*|adapte*',
  'after-tenders':
    'apres .. reception/remise/depot/ouverture/lecture/examen/analyse .. propositions/offres/plis/reponses/candidatures|apres reception/remise/depot/ouverture/lecture/examen/analyse des propositions/offres/plis/reponses|en cours d analyse/examen/de|pendant l analyse|au cours de l analyse/examen|au vu des propositions/offres/plis/reponses|a la lumiere des offres/propositions|une fois les offres/propositions/plis|a la lecture des|apres la date limite|apres attribution/le choix|lors de l analyse|apres ouverture|une fois leurs/les offres/propositions/plis|offres/plis/propositions remises/remis/deposees/deposes/connues/recues',
  changed:
    'modification*|changement*|rectification*|evolution*|ajustement*|correctif au|amenagement*|remplac*|substitu*|complete|completes|completee|completees|precises|precisees|changes|changees|amende*',
  privileged:
    'prive|privee|privees|prives|en aparte|individuel*|hors consultation|restreint*|confidentiellement|informel*|oral*|telephon*|de vive voix|de gre a gre|sur invitation|en amont de la consultation|avant le depot/remise|avant la date',
  'chosen-firms':
    'entreprises/societes/candidats/fournisseurs/prestataires .. referencees/references/connues/connus/habituels/invites/invitees/choisies/choisis/locales/locaux/partenaires|candidats/entreprises de la/du region/departement/territoire|entreprises que nous/le/la|quelques/certaines/certains entreprises/candidats|entreprise* partenaire*|titulaire sortant/actuel|prestataire sortant/actuel|un des candidats|l un des|a un/une .. candidat/entreprise|ceux qui nous/ont/en|entreprises/societes/candidats .. consultees/consultes/rencontrees/rencontres/sollicitees/sollicites/presentes|entreprises/societes/candidats recues/recus/vues/vus/accueillies',
  contact:
    'rencontr*|entretien*|demonstration|presentation|echang*|visite*|reunion*|acces|consulter|recoi*|recevoir|recevront|informe*|averti*|prevenu*|communique*|transmis*|remis|remise|adresse*|envoye*|mail|courriel',
  'any-size':
    'quel/quelle qu en soit/soient|quel/quelle que soit .. montant/importance/nature/volume/objet|quels qu ils soient',
  internal:
    'interne|internes|usage interne|conserve*/detenu*/garde* par|non/pas joint*/jointe*/jointes|non/pas annexe*|connu* de/du/des seul*|au sein du service|connu/connue/connus/connues de la/du/des seul/seule/seuls|seule commission|seul jury|seuls evaluateurs',
  'may-move':
    'indicatif|indicative|indicatifs|indicatives|indicativement|provisoire*|susceptible* d evoluer/de/d etre|peut/pourra/pourront/peuvent etre .. revu/revue/revus/revues/modifie*/ajuste*/porte/portee/change*/corrige*/reparti*|pourra/pourront/peut/peuvent evoluer|l emporte|emportera*|au cas par cas|selon la qualite/le nombre/les/l|en fonction du/de/des|neutralise*/abandonne*/supprime*|a l opportunite|variable*|modulable*|module*|sagesse|laisse*|depend*|varie*|renonc*|laisse* de cote|affine*|affines|active*|declenche*|pourra/pourront/peut/peuvent etre affine*/precise*/complete*|recalcul*',
  'to-come':
    'ulterieur*|a preciser|a definir|a venir|a fixer|a completer|lors de/du l/la/audition|seront/sera/etre precise*/arrete*/fixe*/determine*/defini*/communique*/reparti*/etabli*|precisera|fixera|arretera|determinera|definira|repartira|le jour de|apres analyse/examen/coup|a l issue|non encore|pas encore|en seance|par le jury/la|avec les resultats|a la notification|apres attribution|dans le rapport|apprendr*|decouvrir*|avec la decision|decision de rejet|courrier/lettre de rejet/notification/regret|si le cas se|si besoin',
  'extra-criterion':
    'critere*/critere/element* .. complementaire*/supplementaire*/nouveau/nouveaux/additionnel*|nouveau/nouveaux/autre/autres/dernier critere*/sous|critere d _ _ pourra|critere* .. s ajout*|critere non annonce/prevu|sous critere* supplementaire*/nouveau*',
  'may-apply':
    'pourra|pourront|peut|peuvent|introdui*|ajout*|appliqu*|sera|seront|retenu*|si besoin|le cas echeant|entrera',
  'no-order':
    'sans ordre|ni ponder*|sans ponder*|non ponder*|sans hierarch*|sans poids|ni poids/hierarchie/ordre|ni ordre|ordre indifferent|aucun/sans ordre de|selon ce que|sans .. hierarchie|d inegale',
  'pass-mark':
    'note/notes/seuil/seuils/niveau eliminatoire/eliminatoires|note minimale|seuil de/d|note plancher|barre|niveau/niveaux a atteindre/requis/exige/exiges/minimal/minimum|seuil*',
  weighs: 'compte*|pese*|ponder*|poids|vaut|represente*|coefficient|entre pour',
  range: '# a #|# a # pour|# a # points|entre # et #|entre # et # pour|entre # et # points|# et # pour|# et # points',
  weights:
    'points affectes|points alloues|points de/des chaque/rubrique|ordre|sous rubrique*|note technique/financiere|prix et qualite|qualite et prix|ponderation*|elements de notation|points techniques|repartition des .. points|question|part du/de/des prix/qualite/delai|proportion entre|points laisses|poids du prix|elements retenus|place/importance/poids donnee/donne/accordee/accorde au/a',
  later: 'a l issue de/du l/la|apres une premiere|le jour de sa',
  discretion:
    'main levee|sans echelle|aucune echelle|hors bareme|sagesse du/de/des|n a/ont pas a expliquer/justifier/motiver|de nature a convaincre|qui lui parait la|choix/chiffre/nombre/decision/poids/part/limite .. .. appartenant/revenant/appartient/revient a/au/aux .. acheteur/jury/commission/evaluateur*/service/representant/pouvoir/collectivite/comite|a la main/disposition du/de jury/comite/service/la|au choix/gre du/de la/l jury/comite/service/acheteur/maire/president/commission|garde*/gardant/conserve*/conservant ceux/celui/celles/le qu/que/choix|le dira/decidera/precisera|se sent|le rassure*|en tant que de besoin|circonstances le justifi*|interet/envie du moment|qu il/elle voudra/veut/prefere*|il/elle/maire/president/directeur le prefere|s ecarte* du classement|derog* au classement|echelle/note/grille de leur/son choix|laisse* au service/jury/comite/evaluateur*|si l/le/la acheteur/service le veut/souhaite|s ecarter du classement|n est/sont pas liee/lie/lies/liees par|ne lie/lient pas|points de faveur|offre/candidat de son/leur choix|sans autre indication/consigne/explication|ne lie/lient ni',
  'every-tender': 'toutes les offres|tous les soumissionnaires/candidats|chaque offre|les offres conformes|toute offre',
  'same-mark':
    'meme note|memes notes|note identique|maximum des points|note maximale|totalite des points|notes identiques',
  'by-rank':
    'classee/classe/classees premiere/premier/deuxieme/seconde/troisieme|premiere .. deuxieme/seconde|la deuxieme #|le deuxieme #|selon leur rang/classement|rang|ordre de prix/classement|points selon le classement|la/le suivante/suivant #|ainsi de suite|et ainsi|points selon l ordre|l ordre des prix|tous/toutes les autres #|1er .. 2e/2eme|1er .. _ 2e/2eme|au premier .. .. deuxieme/second|le premier .. .. le/au deuxieme/second|classement par/des prix|points selon/par place/rang/position|selon la place',
  'keeps-small':
    'garantie*|evit*|ecart*|d envergure|trop petit*|pas en mesure|ne sont pas|incapable*|moins de|restreindre|tenir a l ecart|seules',
  'small-firm':
    'petites structures/entreprises|pme|grand*/grande* entreprise*/groupe*/acteur*/structure*|entreprise d envergure|petits/petit prestataire*/acteurs',
  'lot-giver':
    'acheteur|commission|pouvoir adjudicateur|service|jury|collectivite|maire|evaluateur*|president|comite|direction|commune|administration|analystes|d un commun accord|commun accord',
  'lot-giving':
    'choisi*|decid*|designe*|determin*|reparti*|limit*|regroup*|reserve*|veille*|arrete*|fixe*|partag*|ventil*|distribu*|retien*|equilibr*|affect*|module*|adapt*|arbitr*|plafonn*|tranch*|optimis*|selectionn*|trie*|conserve*|garde*|garder',
  'lot-word': 'lot|lots',
  'sees-fit':
    'au mieux|interet*|avantage*|equilibr*|comme elle/il|opportun*|qui convien*|selon les circonstances|cas par cas',
  'objective-order':
    'valeur|ordre decroissant/croissant|decroissant*|ordre de preference|ordre des/du lots/numeros|montant*|points|ecart|regle suivante|tableau|numero*|tirage|meilleure combinaison|somme|plus avantageuse .. globalement|preference*',
  'limit-rule':
    'regle*|limite|limitation|limites|plafond|nombre maximal/maximum|nombre de lots|maximum de lots|critere* d attribution|repartition des lots|modalites|lots maximum|lots au plus|nombre maximal',
  'may-apply-later':
    'pourra/pourront/peut/peuvent .. etre|communiquee/communique aux|a l issue|se reserve|peut/pourra decider|decidera|apres analyse',
  waived:
    'leve|levee|ecarte|ecartee|derog*|sauf decision|ne s applique pas|pas applicable|exception|assoupli*|depasse*|renonc*|suspend*|ne vaut/lie/concerne/joue/touche pas|sans effet',
  'no-tender':
    'faute d autre|sans titulaire/offre/attributaire|aucune autre offre|aucune offre|infructueu*|pas d autre|sans autre offre|resterait|seule offre|seule/seules offre/offres|un lot sans|n a recu|autre offre|d offre reguliere|reguliere acceptable|aucun autre|pas d offre|reguliere|a defaut|telle offre',
  'set-aside':
    'destine*|reserve*|servi*|d abord|priorit*|accorde*|attribue* a/aux des|revien*|vont|ira|garde*|pour les seul*|au profit|faveur',
  merged: 'regroup*|fusionn*|reuni*|rassembl*|jumel*',
  'not-all':
    'ne/n .. pas .. sur les deux/trois|ne/n .. pas .. tous les lots|ne/n .. pas .. ensemble/totalite/chacun des|partielle*|sur un seul lot|qu a un lot|qu un lot|a un seul lot|limite* a un lot',
  headcount:
    'au moins quinze/vingt/trente/quarante/cinquante/soixante/cent/dix .. salaries/personnes/employes/collaborateurs/ingenieurs/developpeurs/techniciens|quinze/vingt/trente/quarante/cinquante/soixante/cent/dix salaries/personnes/employes/collaborateurs/ingenieurs au moins/minimum|effectif* .. au moins quinze/vingt/trente/quarante/cinquante/soixante/cent/dix|effectif* d au moins quinze/vingt/trente/quarante/cinquante/soixante/cent/dix|minimum quinze/vingt/trente/quarante/cinquante/soixante/cent/dix .. salaries/personnes/employes/collaborateurs|plus de quinze/vingt/trente/quarante/cinquante/soixante/cent/dix salaries/employes/collaborateurs|pas moins de #/quinze/vingt/trente/quarante/cinquante/soixante/cent/dix salaries/employes/collaborateurs',
  money:
    '# million/millions/m/meur|# euro/euros/eur|_ million/millions|# # #|# 000|# 500|# 000 000|# 000 euros|# # million/millions|# # m|un/deux/trois/quatre/cinq/six/huit/dix million/millions',
  insured: 'assurance*|garantie|cautionnement|aucun chiffre|ne depasse*|inferieur*',
  'jobs-done':
    'prestation|prestations|marches|marche|missions|mission|references|reference|contrats|projets|migrations|chantiers',
  'for-public':
    'pour/aupres/avec de/d/des/les/une/un .. departement/departements/commune/communes/collectivite/collectivites/ministere/ministeres/hopital/hopitaux/region/regions/administration/administrations/acheteurs|pour/aupres/avec des/une/un/les collectivite*/commune*/departement*/region*/ministere*/administration*/hopita*/etablissement*|dans une/des commune/communes/collectivite/departement|secteur public|acheteurs publics|collectivites territoriales|du secteur public',
  citizenship: 'nationalite*|ressortissant*|citoyens francais/belges/europeens',
  'must-staff': 'sont|seul|seuls|intervenant*|personnel|doivent|agents',
  proprietary: 'proprietaire*|non libre|non libres|code/source ferme|codes fermes|sources fermees|logiciel ferme',
  'free-software': 'logiciel/logiciels/solution/solutions libre/libres|open source|licence libre',
  'not-looked':
    'pas .. etudie*/examine*/regarde*/retenu*/admis*/accepte*|ne sont/sera/seront/est pas etudie*/examine*/regarde*/admis*/accepte*|sans examen|hors jeu|exclu*',
  'outside-of': 'hors|hors de|en dehors|ailleurs que|autres que',
  'vendor-paper':
    'attestation*/certificat*/certification*/habilitation* .. de/par/du l/le editeur/constructeur/fabricant|attestation*/certificat* editeur',
  overall:
    'confiance inspiree/qu|inspire* confiance|pertinence et|de bonne/haute/belle tenue/qualite/facture|le plus en/de confiance|satisfaisant*/convenable*/correct* .. usages/regles/profession/metier|usages de la/du profession/metier|regles de l art|niveau convenable/satisfaisant/correct|inspire* .. confiance|bonne tenue|rassur* la/le/les/nous|faire/fait/fasse la difference|esprit de la/notre maison/service|se demarqu*|sort* du lot',
  secures:
    'obtient|obtienne|obtiennent|obtenir|fait|faire|fera|font|veille a|s assure*|garanti*|s engage*|assure que|s oblige|porte fort|impose*|decroche*',
  'project-act':
    'adopt*|suive|suivre|feuille de route|calendrier|abandonn*|retir*|siege|elire|reprenne|fonctionnalite*|renonc*',
  'project-board':
    'siege/place/voix .. comite/conseil/bureau/fondation/projet|elire .. salarie*/representant*/agent*|elire .. .. conseil/comite/bureau/projet|comite directeur/technique du projet|conseil d administration du projet|conseil du projet',
  'commit-right':
    'droit/droits d ecriture/de commit/commit|droits de commit|statut de committer/mainteneur/committeur|qualite de committeur/mainteneur/committer|committeur*|acces en ecriture',
  holds: 'detien*|dispos*|possed*|doivent|obtenu|sont|ont|justifi*',
  'official-release': 'version officielle/publiee/stable|prochaine version|version du projet',
  separately:
    'offre/offres separee/separees|lot par lot|lots isoles|pour un seul lot|offre partielle|offres partielles|par lot|un seul lot|limite* a un lot',
  'ahead-of-call': 'avant .. publication/lancement/parution/mise/diffusion|pour relecture|pour avis avant',
  payee: 'au projet|projet d origine|projet amont|projet libre|a la communaute',
  'handed-on': 'revers*|don|dons|verse|versee|verses|versees',
  soft: 'partenari*|bonne volonte|savoir etre|loyaut*|bonne tenue|rassur*|seduisant*|attirant*|attrayant*|sincer*|honnete*',
  deem: 'aura/auront revele*/apparaitre|fait/fasse/faire apparaitre|mettra* en lumiere|estime .. bon/bonne|original*|d interessant',
  'any-other':
    'points restants|surplus/reste/solde des points|ce que l examen/analyse/etude|autre point|points non affectes',
  'may-shift':
    'pourra/pourront/peut/peuvent/pourrait/pourraient etre .. fusionne*/scinde*/reporte*/ramene*/releve*/abaisse*/reduit*/augmente*/transfere*/deplace*/regroupe*/baisse*/bascule*/eclate*|pourra/pourront/peut/peuvent/pourrait descendre/monter/baisser/tomber/varier/grimper|pourra/pourront/peut/peuvent/pourrait etre .. diminue*/accru*/accrue*/minore*/majore*',
  unspent:
    'points non utilises/attribues/obtenus/distribues|points laisses/restants/perdus/disponibles|reliquat de/des points',
  devised:
    'imagin*|invent*|trouv* .. moyen/facon/maniere|le moment venu|selon les circonstances|au cas par cas|decide* .. departag*|definie*/definies/fixe*/arrete* si/le/quand/lorsqu/en|si le cas se|a definir/determiner|sera/seront defini*/decide*',
  'other-aspects':
    'd autres propres/inconnu*/non|d autres aspects/elements/points|autres aspects/elements/points/rubriques/considerations|sous critere*|liste de',
  'own-list':
    'propre*/propres a la/au/aux jury/commission/comite/evaluateur*|ouverte/accessible/visible .. qu aux|reserve*/visible* .. membres/evaluateurs',
  undisclosed:
    'non portes/portees|non/pas/sans .. connaissance des|ouverte/accessible/visible qu aux/a|ne revele*/divulgue*/communique* pas|tenue/tenu/gardee/garde secrete/secret',
  'some-weight': 'un/une coefficient/poids/ponderation|le coefficient/poids qu',
  'exact-figure': 'chiffre/nombre/poids/coefficient/valeur exact/exacte/precis/precise/definitif/definitive',
  'too-low':
    'inferieur*/dessous .. .. moyenne/mediane/estimation|trop bas/basse/basses|sous la moyenne/mediane/estimation|sous l estimation|rabais/remise/ecart de plus|au dessous de l estimation',
  'zero-mark': 'zero|note nulle|aucun point|0 point/points|nulle|perd/perdre/perdent tous/ses/leurs/la',
  centre:
    'approch* .. median*/prix|plus proche .. estimation|rapproch*/approch*/proche* .. reference|rapproch*/approch*/proche* .. .. reference',
  'best-price': 'meilleur prix|revient',
  'reference-sum': 'enveloppe|budget|estimation|prix de reference|plafond|reference',
  none: 'ordre des preferences|preference*/preferences indique*/exprime*|ecarte*/ecartee du suivant|ecarte* des/pour suivants/autres/les',
  'stated-fact': 'ci joint*|interdit*|joint/jointe/jointes au',
  tendering: 'repond|repondant',
  reserved: 'aux seules|aux seuls|ouvert/ouverte/accessible aux seules/seuls',
  restricted: 'ne/n .. .. qu/que par/sur/aux/a/au/apres/avec',
  apportions:
    'repartit|repartissent|reparti|repartis|ventil*|distribue|distribuent|partage|partagent|dose|dosent|partagera|partageront|repartira|repartiront|distribuera|ventilera',
  judges: 'jury|jures|commission|comite|groupe d analyse/de|evaluateur*|analyste*|bureau',
  unlisted:
    'ne figure*/figurent pas|non mentionne*/prevu*/enumere*/liste*/annonce*|absent* du/de la/reglement|hors liste/criteres|etranger* au/aux|non/pas cite*|non/pas enonce*|non/pas ecrit*|autres qualites/atouts/merites/aspects',
  'may-count':
    'peut/pourra/peuvent/pourront/pourrait .. tenir/prendre/pris/prises/prise/prendra/valoris*/recompens*/compter',
  negative: 'baisse*/abaisse*/diminue* la/sa/leur note',
  'own-mark': 'case/cases .. cochee/choisie/retenue .. vaut/donne/fixe/tient',
  'only-from': 'toutes/tous/exclusivement/uniquement/seulement/integralement aupres/emanant/issues/issus/provenant',
  'public-sector': 'conseils departementaux/regionaux/municipaux',
}
