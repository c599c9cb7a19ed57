import type { Words } from '../../text/words'

/** French words of the rules of wording, without marks and in lower case. */
export const fr: Words = {
  // Who tenders, by any name.
  '@firm':
    'soumissionnaire/soumissionnaires/candidat/candidats/candidate/candidates/entreprise/entreprises/societe/societes/prestataire/prestataires/fournisseur/fournisseurs/concurrent/concurrents/attributaire/attributaires/operateur/operateurs/structure/structures/cabinet/cabinets/firme/firmes/postulant/postulants/adjudicataire/adjudicataires',
  // Signs around what is said.
  no: 'aucun|aucune|sans|ni|nul|nulle|exclut|excluent|interdit/pas de|hors|pas d|jamais|ecarte tout/toute',
  not: 'ne/n _ pas|ne/n _ _ pas|ne _ ni/aucun/aucune/plus/jamais|n _ aucun/aucune/plus/jamais|ne sauraient/saurait/peut/peuvent/pourra/pourront/doit/doivent/sont/sera/seront/fait/font|n est|pas exige/exigee/note/notee|non exige/exigee|sans incidence',
  whatever:
    'quel/quelle que soit|quels/quelles que soient|quel que|independamment|indifferemment|sans consideration/distinction/egard|peu importe|ou qu _ soient/soit|n importe ou|tout pays/etat|tous pays|tous les pays',
  which: 'qui|que|lequel|laquelle|lesquels|lesquelles',
  punished:
    'elimin*|rejet*|irrecevable*|irreguliere*|0/zero/aucun point|0 pt|ecarte|ecartee|ecartes|ecartees|exclu|exclue|exclus|exclues|penalis*|ne sont/seront/sera pas retenu*|n est pas retenu*|n obtien*|non retenu*|note nulle|disqualifi*|pas/non recevable*|emport* .. rejet|entraine* .. exclusion|exclusion du/de la candidat*|evince*|retoque*|refoule*|hors course|mis/mises hors|ne passe* pas|recale*|ecartement|ne va pas plus|ne vont pas plus|hors jeu|hors concours|disqualifie*|sort* de la|mis/mise a l ecart|mis de cote',
  equivalent:
    'equivalent*|similaire*|comparable*|ou tout/toute autre|ou tous autres|ou autre/autres/similaire|autre/toute preuve|tout moyen/logiciel/outil/editeur/produit/autre|tous moyens|tout autre moyen|toute autre preuve|tout autre .. moyen/preuve/document/element/justificatif|autre mode de preuve|ou toute preuve|moyen/moyens approprie*|toute solution|n importe quel|de la meme facon/maniere|au meme titre|lus/lues/admis/admises/acceptes indifferemment|au choix|ou tout document/justificatif/element/moyen/dossier|ou toute piece|ou tout/toute',
  example:
    'notamment|par exemple|tel/telle/tels/telles que|entre autres|toute/quelque/autre forge|toutes forges|toute plateforme|n importe quelle|une/aucune autre forge/plateforme|d autres forges/plateformes|ou ailleurs|forge/depot de son choix|a titre d exemple|titre d illustration|donne en exemple|ou tout/toute .. liste/archive/depot/forge/plateforme|ou quelque/n .. autre depot|github gitlab codeberg|gitlab codeberg',
  none: 'pour chaque point|chaque point/membre|membre/membres d un groupement|unique de marche europeen|marche/droit/reglement/fonds europeen|journal officiel de l union|directive europeenne|directives europeennes|autre etat membre|fonds europeens|traduction/copie/francais/signature certifiee|certifie/certifiee conforme|certifies conformes|comptes/documents certifies|certificat/certificats de signature|non exclusif/exclusive/exclusifs/exclusives/seulement/exclusivement|locaux/sites/site de l acheteur|locaux de la collectivite/commune|locaux du pouvoir adjudicateur|locaux du client|agence regionale/nationale|agence de l eau|conseil regional/departemental|collectivite territoriale/locale|collectivites territoriales/locales|direction regionale/departementale|etat membre|etats/associations membres|membre/membres du groupement|membre/membres de l equipe|membre du jury/personnel|membres de la commission|membres du personnel|stockage/reseau/serveur/poste/administrateur local|installation/heure/copie/branche/langue/sauvegarde/administration/mission locale|heures/donnees/administrations locales|langue nationale|agents/services/elus/utilisateurs locaux|pas seulement/uniquement|moteur de recherche|label utilisateur|libelle|agence de services|bon/bons de commande|label* des/de/du champ*/formulaire*|etiquette* label*|certificat* tls/ssl/x509/serveur/electronique*/racine|adresse* certifie*|cotisations sociales/patronales/salariales|contributions sociales|influence/incidence/impact/effet .. significati*/important*/notable*|reseau informatique/electrique|reseau de transport|collectivite/acheteur/commune/departement/region/syndicat est/sont membre*/adherent*|membres/adherents des/de/du associations/conseil/commission/jury|membre* du conseil/consortium|acheteur est|membres actifs|une seule reference|rien n interdit/empeche|note/notes maximale*/maximum|maximum des points|point est fait|point d avancement/etape|points d acces|france travail|pole emploi|aides aux entreprises|agences/antennes/bureaux/services/sites/etablissements/directions du/de/des departement/region/commune/la/l/collectivite/acheteur/communaute|pas de niveau|meme facon|membre* du consortium remet*/produit/fournit/presente|@firm/titulaire* .. librement|@firm/titulaire* .. libre* de|en francais|en langue francaise|antennes/agences/bureaux/services/sites .. locales/locaux/departementales/departementaux/regionales/regionaux/territoriales/territoriaux de l acheteur/administration|antennes/agences/bureaux/services/sites .. locales/locaux/departementales/departementaux/regionales/regionaux/territoriales/territoriaux du syndicat/departement/ministere/pouvoir/service|antennes/agences/bureaux/services/sites .. locales/locaux/territoriales/territoriaux de la collectivite/region/metropole/commune|sous traitance totale/integrale|sous traite*/sous traiter la totalite/integralite/ensemble|totalite/integralite du marche|sous traitance de la totalite|sous traitance de l integralite|sous traitance du marche entier|independamment de leur/sa/son participation/affectation/presence/intervention/implication|quelle que soit leur/sa/son participation/affectation/implication/intervention|que cette/ces/celle/ceux personne/personnes .. ou non|peu importe qui|meme s il/ils/elle/elles .. pas|qu il/ils/elle/elles .. ou non',
  // Who.
  firm: '@firm|integrateur|integrateurs|titulaire|titulaires|pme|tpe|esn|acteur|acteurs|editeur|editeurs|equipes|prestataire*|capital|soumissionner|attributaire*|groupe',
  tenderer: '@firm|titulaire',
  buyer:
    'acheteur|pouvoir adjudicateur|administration|maitre d ouvrage|commission|entite adjudicatrice|collectivite|personne publique|jury|il|elle|pouvoir|evaluateur*|directeur*|president*|maire|chef de projet|elu*|comite|commissaire*|membres du jury|assemblee|service',
  // The firm's general policy (Nantes Métropole).
  'general-policy':
    'demarche environnementale globale|demarche globale/societale/rse|politique globale de|demarche environnementale de la societe|demarche environnementale/qualite de l entreprise|politique generale/globale/rse/environnementale/sociale|strategie/performance/rapport rse|politique d entreprise/egalite|politique/valeurs de l entreprise|politique de la societe|politique environnementale/sociale generale|ensemble de ses/leurs activites|ensemble de son activite|ensemble des activites|toutes activites confondues|toutes ses activites|responsabilite societale|engagement general/global/societal|engagements societaux|charte ethique|bilan carbone de l entreprise|bilan carbone de la societe|bilan carbone annuel|politique open source|politique en faveur du libre|politique/demarche de developpement durable|politique de ressources humaines|culture d entreprise|tous clients/marches confondus|toutes activites|@firm dans son ensemble|hors du seul marche|a l echelle de l entreprise/la societe/du groupe|au niveau de l entreprise/du groupe|rendre/rend/rendent a la communaute|rend* .. a la communaute|entreprise citoyenne/responsable|employeur responsable|actions menez vous|que faites vous|menez vous dans votre',
  contract:
    'du marche/lot/present/contrat|ce/present/au marche|ce lot|de l accord cadre|au contrat|execution|a/pour ce marche|mises/mis en oeuvre pour|des prestations/presentes|de la prestation/mission|affecte*|pendant/pour le marche|ces prestations|prestations du marche|par les/ces prestations|dans le cadre|du service achete',
  // Money to third parties.
  donation:
    'verse|versent|verser|versera|don|dons|donation|donations|parrain*|sponsor*|philanthrop*|subvention*|aide financiere|versement|versements|finance|financement|financements|mecen*|soutien* financ*|appui financier|contribution* pecuniaire*/monetaire*/financiere*|financ* la/le/les/un/une/de/du/des|reverse* .. benefices/partie/pourcentage/revenus|part/partie de ses benefices/revenus|pourcentage de .. benefices/resultat|engagement* financier*|cofinanc*|abondement*|soutien pecuniaire|contribue* financierement|verse*|versement*|somme* versee*|apport*|cotis*|abonde*',
  gift: 'sponsor*|parrain*|philanthrop*|donation|donations|liberalite*|mecen*|dons|montant des dons|don de/d|soutien*/soutenir/aide*/contribue*/participe* financierement',
  fee: 'cotisation* .. association/annuelle*/fondation/adhesion|adhesion payante|droit/ticket d entree|cotisation*|a jour de/du sa/leur/ses cotisation*|acquitte*/regle* .. cotisation*|membre cotisant/payant/donateur|adhesion a la fondation/l association|adhere* a/au/aux .. association/fondation/federation|rejoint* l association/la fondation|adhere*/adherent/adherer|prend* .. adhesion|cotis* a/aux|souscri* .. adhesion|reste* adherent*|abonnement a la/l fondation/association',
  foundation:
    'fondation*|association*|communaute|communautes|organisme*|oeuvre*|fonds de dotation|organisation*|projets libres|projet libre|aux projets|projets qu il/elle/ils|mouvement|causes|projets de son/leur|fonds|ecosysteme|projets communautaires|projets open source|projets de logiciel libre|communautaires|projets du libre|communs numeriques',
  // Freedom of choice.
  discretion:
    'attribuee/attribue/juge/not*/apprecie*/choisi*/evalu*/determine* librement|selon l interet qu elle/il|librement par la commission|librement par le jury|librement par l acheteur|a l appreciation de l acheteur|appreciation personnelle/souveraine/discretionnaire/libre|selon sa perception|discretion|discretionnaire*|seule appreciation|librement apprecie*|sa convenance|jugera utile/pertinent/pertinents/opportun|estimera/juge/estime utile/pertinent|juges utiles/pertinents|jugee utile/pertinente|jugees pertinentes|estime opportun|impression generale|impression d ensemble|intime conviction|sentiment general|selon son appreciation/bon|ressenti|au feeling/gre/jugement|coup de coeur|qu il/elle jugera/estimera/prefere*|son gre|a n a pas a motiver|n a/ont pas a motiver/justifier|sans .. motiver/justifier|sans autre precision|laisse* .. libre appreciation|qui lui parait/semble/plai*/convien*|tout/quelque/quel motif|s il/elle l estime*|impression .. ensemble/generale|appartient a la commission/au|se determin* .. impression/selon|bon vouloir|juge bon|semblera/paraitra|jugement/avis personnel|en toute liberte|toute latitude|seul* juge*|si la/le/l commission/jury/acheteur/collectivite le souhaite*|si elle/il le souhaite|souhaite retenir|autres elements pourront|perception|nuancer le classement|sans qu il soit besoin de|appreciation d ensemble/globale/generale/souveraine|non detaille*|sans detail/grille/bareme/appel|sentiment|preference* du/de la/l jury/commission/acheteur|choix discretionnaire|libre choix/apprec*|souverain*|ame et conscience|maitre*/libre* de la/de/des repartition/notation/points/note/choix|a sa guise|comme bon lui|opportunite|arbitrair*|sans etre tenu*/lie* par|comme il/elle l entend|selon sa/leur preference|se forge* une|opinion|subjectiv*|intuition|s en remet* au jury|point de vue du/de|gout|opinion et note|jury/commission/comite aime*/prefere*|plait au/a la|l interet qu il/elle y trouve|libre* de recompenser/choisir/retenir/ecarter/noter/privilegier/juger|reste* libre*|offre* prefere*|prefere* de/du/par le/la/les/comite/jury/commission|est maitre*|tient a sa discretion|latitude|selon ses/leurs envies|au bon plaisir|instinct*|ne lui/leur convien*/plai*|mieux a ses yeux|ne lui/leur .. convien*|toute offre qui ne lui/leur|dernier mot|decision du/de la/l directeur/president/maire/comite/jury/elu*|laisse* a la/l .. decision/appreciation/libre|directeur/president/maire/comite/jury/commission/elu* tranche*/decide* seul*|surpris/seduit/plu/impressionne*|l aura/auront surpris*/seduit*/convaincu*|plus plaisant*|au choix du jury/comite/directeur|a leurs/ses/nos yeux|s accordent sur la note|leur/lui parai*|juge .. plus/mieux adapte/approprie/pertinent/apte|leur semble*|estime .. plus/mieux adapte/apte/place|selon leur sentiment|traduire le mieux',
  'published-grid': 'grille|bareme|criteres annonces/publies|methode publiee|selon les elements',
  change:
    'reviser|faire evoluer|revoir|changer|reserve le droit|reserve la possibilite/faculte|completer|ajuste*|modifie*|adapte*|ajoute*|introdui*|reserve* .. droit/possibilite/faculte|evolue*|reponder*|reequilibr*|redefini*|repartir autrement|reajust*|rectifi*|retouch*|affin*|reprecis*|deplac*|transfer*|bascule*|permut*|remani*|corriger|revu|revue|revus|revues|revis*|recalibr*|reevalu*|reconsider*',
  weights:
    'coefficient*|critere*|methode/table/regle* de notation|poids|sous/sur critere*|bareme*|importance/valeur relative|elements d appreciation|hierarchie|ordre/importance .. criteres|repartition .. points|points entre/repartis|poids de/du/respectif*|points de chaque/des sous|points par sous|points sont/seront/etant repartis/distribues/ventiles|ventil*|repartition des points/notes|ponder*|grille de notation/d/analyse|grille d analyse/evaluation|rubrique*|points d une/entre|importance de',
  later:
    'une fois les plis/offres|ouverture des plis|en cours de procedure|apres ouverture/remise/reception/lecture/examen/analyse/negociation/coup|apres l ouverture|apres la remise|a/pendant l analyse|ulterieurement|au vu des offres/reponses/propositions/plis|selon/lorsque/quand les offres|une fois .. connu*/ouvert*/lus/examines/analyses/recu*/depose*/remis*/reponses/offres/plis/propositions|apres .. ouverture/remise/depot/reception/analyse/reponses/propositions/plis/offres|lors de l analyse/examen/ouverture|au vu des|en fonction des offres/propositions/reponses/plis|au regard des offres recues|posterieur*|moment du/de jugement/l/la|au moment/fil de|jugement/connaissance/lecture/examen/analyse des offres|lors du/de .. jugement/depouillement|depouillement|apres avoir pris/lu/examine/recu|pris connaissance|a reception|en cours d analyse/examen|rapport d analyse|des que les offres|offres .. lues/ouvertes/connues/examinees/analysees|a la lecture/lumiere des|lorsque .. offres/plis/reponses .. connu*/lu*/ouver*|apres la date limite|connaissance des candidats|candidats .. connus|a la fin|en fin d analyse|in fine|lors de la reunion/seance|reunion/seance d analyse/de/du|en commission|en seance|le jour de|lors de la commission|apres depouillement|au moment du depouillement|une fois les|sur la table',
  // Vague words.
  vague:
    'solide*|forte|fortes|fort|significati*|important|importante|importants|importantes|reelle|reel|reels|notable*|bonne|bon|excellente*|excellent|suffisante*|suffisant|averee*|avere|approfondie*|approfondi|large|vaste|active|actif|riche|satisfaisant*|convenable*|serieu*|raisonnable*|adequat*|reconnu*|confirme*|eprouve*|pointu*|poussee*|haute|grand|grande|optimal*|meilleur*|pertinent*|qualifie*|de qualite|etendu*|incontestable*',
  quality:
    'experience*|contribution*|implication|expertise|presence|maitrise|connaissance*|competence*|engagement|notoriete|reputation|references|capacite*|savoir faire|participation|moyens|niveau|moyen|professionnels|partenariat|comprehension',
  fame: 'notoriete|renommee|reputation|prestige|image de marque|rayonnement|reconnu/reconnue/reconnus/reconnues par la communaute|reconnu dans le milieu|visibilite|renom|reconnus par|credibilite|image de|estime du|reconnaissance par/de/dans|prestigieu*|renomme*|celebre*|illustre*|flatteu*|plus connu*',
  measured:
    'au moins|minimum/note/nombre de|a partir de|annees|mois|palier*|grille|echelle|mesure*|evaluee par|definie/definies ci|#/un/deux/trois/quatre/cinq/six/dix jour*/heure*/an/ans/annee*/mois/tache*/test*/element*/clic*/minute*/seconde*/fonction*/scenario*|taux|part des/de/du|pour cent|elements/criteres/points suivants/ci/enumeres|quart|tiers|points pour chac*|selon les|presence|au sens de',
  // Platforms.
  profile:
    'profil|profils|compte|comptes|stars|statistique*|graphe|followers|abonnes|badge|badges|activite visible/publique|pseudo|identifiant*|etoile*|reputation|karma|classement|rang|page|pages',
  only: 'uniquement|exclusivement|seul|seule|seuls|seules|seulement|que|strictement|a l exclusion de/des|et elles seules|et elle seule|et eux seuls|elles seules|elle seule|n est lu*',
  evidence:
    'preuve*|justif*|attest*|contribution*|commit*|visible*|compte|comptes|comptabilis*|constat*|mesure*|lien*|profil*|references',
  // Labels.
  'partner-tier':
    'partenaire or/gold/platine/platinum/privilegie/premium/strategique/editeur|partenariat officiel/certifie|revendeur agree*/officiel*|centre agree|agrement/certification/partenaire de l editeur|certification editeur|niveau de partenariat|statut de partenaire|agree*/certifie*/labellise*/habilite*/reconnu*/accredite* par/de/aupres l/du editeur/constructeur|partenaire* agree*/habilite*/reconnu*/officiel*/certifie*|statut/niveau/rang gold/or/platine/platinum/argent/silver/premium/partenaire|agrement/certification*/diplome*/habilitation/academie .. l editeur|gold/platinum/silver/premier partner*',
  label:
    'label|labels|certifi*|agrement|accredit*|norme|normes|qualification secnumcloud|ecolabel*|diplome*|habilitation*|medaille*|labellis*',
  required:
    'exige*|requis*|obligatoire*|doit|doivent|devra|devront|etre titulaire|detenir|detient|detenant|titulaire d|dispose*|impose*|fournir|produire|justifier|posseder|possede|indispensable*|imperati*|valorise*|note|notee|points|point|bonus|apprecie*|bonifie*|priorite|prime|primes|privilegi*|avantage*|favoris*|benefi*|seul/seuls/seule/seules|admis*|en cours de validite|comporte*|porte*|detention|accorde*|attribue*|demande*|possession|attest*|certifies|delivre*',
  // Marks that tenderers give.
  'self-mark':
    'auto evaluation/evalue*/attribu*/not*/diagnos*/apprec*/position*/declar*|autoevaluation|autoevalue*|note qu il s attribue|s attribue/attribuent/evalue/auto*/evaluer/accorde*/octroi*/estime*|s evalue lui meme|evalue lui meme|evaluent eux memes|se not*/positionn*/donne*/situ*/class*/plac*|cot*/not*/evalu*/gradu*/juge* .. leur/sa/son propre*|@firm evalu*/not*/cot* .. lui/eux/elle meme*|note/points/notes/niveau .. estime*/revendique*/pense* meriter/obtenir|qu il/ils s|rempli* par les/le/chaque @firm|autonot*|coche* .. niveau|autodiagnos*|note* eux/lui memes/meme|@firm .. se donne*/s octroie*|autoscoring|autoposition*|autoapprec*|autodeclar*|renseigne*/indique*/porte*/inscri* lui/elle/eux meme*|s auto evaluent',
  mark: 'note|notes|noter|notation|points|score|bareme|evaluation|niveau|cotation|cote|# a #|sur dix/vingt/cinq/cent/#|echelle',
  'own-mark':
    'note/notes/score/scores/points/niveau declare*/annonce*/propose*/indique*/revendique*/estime* @firm/par/le/la/les|note/notes/score/points qu/que il/le/les/ils/soumissionnaire* declare*/annonce*/estime*/revendique*|note/score/points ainsi/revendiquee/revendiques/proposee/declaree/annoncee|score declare/annonce/propose|notes declarees|note*/score*/points .. porte*/inscri*/renseigne*/coche*/saisi*/rempli* par le/les/l/chaque .. @firm|note*/score*/points .. porte*/inscri*/renseigne*/saisi* par|celles/ceux portees/inscrits/indiquees/declarees/que par/les|total/somme/moyenne .. constitue*/donne/forme/vaut .. note|cases cochees/coches|nombre de cases|croix portees|note*/points .. que le/la/les @firm s est/sont|note*/points .. s est donne*/attribue*|sa/leur propre note|celle/celles/celui que le/la/les/l @firm s/se/lui|ce pourcentage/total/chiffre/score est leur/la/sa|pourcentage est leur/la/sa note|remplit/remplissent elle/lui/elles/eux .. note|colonne note|nombre de points auquel/auxquels il/ils|points .. il estime avoir|decompte fait foi|total .. fait foi',
  // Points without a ceiling.
  point: 'point|points|pt|pts|pourcent|demi point|# points',
  per: 'par|pour chaque/tout/toute|chaque|a raison de|proportionnel*|autant de|vaut|pour|autant .. que',
  countable:
    'commit*|contribution*|annee*|an|ans|contributeur*|salarie*|employe*|developpeur*|projet|projets|merge/pull request*|reference*|ligne*|personne*|ingenieur*|patch*|correctif*|etoile*|client|clients|diplome*|agence*|heure*|jour*|fonctionnalite*|utilisateur*|certificat*|element*|modification*|ressource*|intervenant*|langue*|agent*|brevet*',
  'by-number':
    'le plus grand nombre de|le plus de|proportionnel* au nombre|fonction/proportion du nombre|selon le nombre|d apres le nombre|plus grand nombre|nombre le plus eleve|en proportion du nombre|croit avec le nombre|plus .. nombre/developpeurs/consultants/contributions/certificats .. plus|autant de points|plus le/les/la|augmente*/croit avec|d autant plus .. nombre|d autant plus',
  cap: 'plafon*|maximum|maximal*|dans la limite|au plus|limite/limites/limitee/jusqu a|palier|paliers|sature*|sans pouvoir depasser|liste ci|chacun des/de',
  // References and capacities.
  reference:
    'reference|references|marches/prestations/experiences/references similaires|marches comparables|marches publics similaires/comparables|marches/prestations/missions/contrats/projets executes/executees/realises/realisees/conduits/menes/menees|migrations|realise*/mene*/conduit*/execute* .. projets/prestations/missions/marches/migrations|attestation*/certificat* de bonne/capacite',
  identical:
    'identique*|strictement similaire*/identique*|meme/memes objet/logiciel/logiciels/version/strate/editeur/taille/montant/client/application/produit/technologie|exactement|rigoureusement|en tous points',
  'no-reference':
    'sans/absence/defaut/manque/depourvu*/faute .. reference*/marches/realisations|ne/n _ pas/aucune .. reference*|ne pouvant/disposant .. reference*|n ayant .. reference*|aucune/pas/moins .. reference*|a defaut .. reference*|sans experience/realisation*/antecedent*|absence d experience',
  'must-have':
    'a/sous peine de rejet|a peine d elimination/irrecevabilite/exclusion|sous peine d elimination/irrecevabilite|eliminatoire*|obligatoirement|redhibitoire*|condition sine qua non|imperati*|peine de nullite|exige* .. minimum',
  'public-sector':
    'uniquement/administrations/personnes/entites publiques|publiques|publics|secteur public|administration publique|administrations|collectivites|ministere|ministeres|marches/organismes/acheteurs/clients publics|services de l etat|secteur hospitalier public|commune*|departements|l etat|publique|collectivites territoriales/locales|collectivite territoriale|administrations centrales|ministeriel*',
  capacity: 'moyens|ressources|aptitudes|references|capacite*|competences|qualifications',
  third:
    'tiers|autres operateurs/entreprises/entites/membres|autre @firm/entite|d un tiers|sous traitant*|cotraitant*|partenaire*|d autres|societe/maison mere|du/meme groupe|filiale*|tierce*|autrui|cotraitance|d une autre/autres|exterieur*',
  rely: 'recours|prevaloir|s appuyer/appuie*|faire valoir/appel/etat|invoquer|se reposer|recourir|etat|fait valoir|appui|prevalent|prevaut|utilis*|emprunt*|moyens d autrui|ressources exterieures|compter/compte sur|mettre en avant|se fonder sur|tirer parti',
  'own-capacity':
    'capacites/moyens propres|ses propres moyens/capacites|propres capacites/moyens|seules capacites/ressources|ses seuls moyens|en propre|a lui seul|a elle seule .. toutes/ensemble|seuls moyens|moyens internes|ses seuls|par lui meme|disposer en propre|individuellement|chaque membre .. seul',
  subcontract:
    'soustraitance|part sous traitee|sous trait*|executer/realiser/assurer/faire .. par un/d/des autre/autres/tiers|par un autre operateur/prestataire|faire appel a d/un/des autres/autre/tiers|partie des prestations .. par|a d autres entreprises',
  forbidden:
    'proscrit*|prohib*|exclue|exclu|exclus|impossible|refuse*|prescrite|interdiction|interdit*|banni*|inadmissible|s interdit de/d|interdiction de/d|defense de',
  allowed:
    'admis|admise|admises|autorise*|permis|permise|permises|acceptee|accepte|acceptes|acceptees|possible|possibles|peut|peuvent|pourra|pourront|recourir|tolere*',
  limited:
    'limite|limitee|limitees|ne peut/pourra exceder/depasser|ne depasse|inferieure/inferieur/superieur* a|dans la limite|au plus/maximum|maximum/plus de|reserve*|ne peut .. exceder/depasser|ne pourra .. exceder|n excede*|plafonn*',
  share: 'pour cent|pourcent|montant|moitie|tiers du|quart|30|20|25|40|50|10|15|33|35|45|60|70',
  'by-self':
    'lui/elle meme l integralite/ensemble|lui/elle meme la totalite|integralite/totalite/100 des prestations|l ensemble des prestations lui meme|eux memes l integralite|eux memes la totalite|personnellement .. prestations/marche/contrat|execut*/realis* personnellement|exclusivement par .. salaries/personnel/equipes/titulaire|par ses seuls/propres salaries/moyens/employes|par son seul personnel|lui meme toutes|s interdit de sous traiter|sans .. recourir .. sous traitance|integralement le/les/l .. titulaire|propres effectifs|au moins # des/du prestations/marche/travaux|conserve*/garde* .. au moins #|propres salaries/employes du|seul la totalite/integralite/l/toutes|seul l ensemble/integralite|seule la totalite/integralite|avec ses propres/seuls|par ses propres|toutes les taches .. lui|uniquement par ses',
  // Memberships.
  member:
    'membre|membres|adherent*|adhere|adherer|affilie*|affiliation|appartenance|appartenir|appartient|appartenant|sociétaire|societaire*|faire/fait/font partie|rejoindre|inscription aupres|inscrit* aupres/a|qualite de societaire|adhesion*|agree* par l association|a jour de leur/sa cotisation|siege* au|inscrit*|rattache*',
  association:
    'association*|syndicat*|federation*|cluster*|cooperative*|pole de competitivite|grappe*|groupement d interet|reseau|reseaux|fondation*|organisation professionnelle|club|collectif|consortium|organisme/groupement professionnel|filiere|scic|scop|adullact|syndicat* professionnel*|ordre|chambre|reseau de|organisation*|groupement .. entreprises/prestataires/societes|communaute d entreprises|label collectif|conseil d administration/du|comite de pilotage du/de|instance*/gouvernance du/de',
  // Places.
  local:
    'local|locale|locales|regional|regionale|regionales|regionaux|departemental*|territorial|territoriale|territoriales|territoriaux|du territoire/departement/bassin/pays/cru|de la region/commune/ville|de proximite|bretonne*|bretons|metropolitain*|communal*|municipal*|la/le plus proche*|francais*|nationa*|de notre territoire',
  'local-firm':
    'entreprises/retombees locales|entreprise/economie/implantation/presence/preference/priorite/fiscalite locale|tissu economique/local|ecosysteme/ancrage local/regional/territorial|economie/implantation/presence/preference regionale|economie/acteurs du territoire|implantation geographique/territoriale|presence territoriale|preference nationale|emploi local|emplois locaux|emplois/emploi sur le territoire|retombees economiques|main d oeuvre locale|circuit court|circuits courts|origine/nationalite francaise|made in france|societe de droit francais|fabrique en france|savoir faire local|patriotisme economique|acteurs/fournisseurs/partenaires/emplois/sous traitants locaux|ancrage|retombees .. locales/economiques/fiscales/territoire|emploi* .. departement/region/territoire/bassin/local*/commune|bassin d emploi|bassin de vie|acteurs economiques .. territoire|origine regionale/locale/nationale/geographique|proximite geographique|economie du|recrut* .. local*/territoire|implante*/ancre* localement|@firm/achats .. region/departement/territoire/localement/agglomeration/bassin|implant* .. perimetre/ressort/territoire/departement/region/commune|@firm du cru|sans etablissement .. region/departement/territoire|ancre* dans/sur/en|partenaire/partenaires/associe/correspondant local/locaux/national/nationaux|@firm/etre/est .. de droit francais/belge/luxembourgeois|@firm francaise/francaises|de chez nous|pres de chez|notre territoire/region/departement/commune|du coin|pays d origine|habitants de la/du|entreprises/societes voisines',
  seat: 'siege social|implant*|agence|agences|antenne*|etablissement|etablissements|bureau|bureaux|presence|immatricul*|localis*|adresse|installe|installee|installes|installees|etabli|etablie|etablis|etablies|base|basee|basees|bases|situe|situee|situes|situees|reside*|habit*|domicil*|siege*|residant*|delegation|permanente|permanent|locaux dans/a/en|salaries/employes/personnel dans/en/sur|principal etablissement|lieu principal|base d activite|filiale*|de/des/ses locaux|locaux permettant/pour|local ouvert|point de presence|pied a terre',
  territory:
    'region|departement|commune|territoire|bassin|agglomeration|metropole|france|hexagone|bretagne|normandie|occitanie|aquitaine|nouvelle aquitaine|ile/hauts de france|paris|lyon|marseille|nantes|lille|rennes|toulouse|bordeaux|strasbourg|alsace|corse|auvergne|bourgogne|picardie|lorraine|grand est|pays de la loire|provence|ville|canton|loiret|belgique|wallonie|bruxelles|suisse|luxembourg|locaux|meme ville|national|francais|secteur geographique|zone|arrondissement|vallee|littoral|nationale|regional*|perimetre|communaute de communes|communaute urbaine|ressort|circonscription|pays de|interco*|rayon|local*|dans le pays',
  distance:
    'km|kilometre*|rayon|distance|distant|moins de _ minutes|minutes de|heure de route/trajet|trajet|proximite|proche|proches|a proximite|moins de # km/kilometres/minutes/heure*|une heure de route|en deca de|geographiquement|moins d une heure|d une heure|une/demi heure|deux heures de',
  preference:
    'prefer*|privilegi*|favoris*|priorite|prioritaire*|valoris*|avantag*|bonus|bonifi*|points supplementaires|majoration|encourag*|soutien|soutenir',
  onsite:
    'intervention*|intervenir|sur site|deplacement*|delai d intervention|lieu/lieux d execution|lieu des prestations',
  european:
    'europeen|europeenne|europeennes|europeens|de l union|union europeenne|en europe|espace economique europeen|communautaire|extra europeen*/communautaire*|ressortissant*|hors union',
  'legal-hook':
    'l2112 4|l 2112 4|r212 23|r 212 23|archives publiques|code du patrimoine|rgpd|donnees de sante|secret de la defense|article 85|l2153 1|l 2153 1|secnumcloud|securite de l information|securite des approvisionnements',
  data: 'donnees|donnee|heberg*|stock*|sauvegarde*|traitement des donnees|infrastructure*',
  // Reserved, excluded.
  reserved:
    'reserve* aux/a/au/des|uniquement/exclusivement/seulement/strictement ouvert*/accessible*|ouvert*/accessible* uniquement/exclusivement/seulement/qu|seuls/seules les/des/sont/admis*|sont seul*|s adresse* uniquement/exclusivement/seulement/qu|uniquement/exclusivement/seulement aux|destine* uniquement/exclusivement/seulement/a/aux/pour|a l usage exclusif|pme uniquement/seulement|concerne* que|accessible*/ouvert*/reserve*/limite* aux seul*|aux seules/seuls|prevu*/concu* pour les|attribue* aux seules/seuls|pme/tpe/cooperatives/scop/associations seulement/uniquement/exclusivement|petites entreprises uniquement/seulement/exclusivement|que les pme/tpe/petites|peuvent/peut seul/seuls/seule/seules|seul/seuls/seule/seules peuvent/peut|reserve* a|que par des|n est ouvert* qu',
  'kind-of-firm':
    'pme|tpe|petites/moyennes/jeunes entreprises|petites et moyennes|cooperative*|scop|scic|start up*|startup*|jeunes pousses|entreprises du libre|entreprises de/du logiciel libre|societes de logiciel libre|pure players|independants|associations|artisans|microentreprises|auto entrepreneurs|entreprises locales/cooperatives/sociales|entreprises de moins|petite entreprise/structure|petites structures|les editeurs du/de|editeurs/auteurs du logiciel|editeurs de|contributeurs/mainteneurs du/de|contributeurs reconnus|societes cooperatives|entreprises d insertion locales|petits acteurs|@firm de moins de|@firm comptant/ayant moins|moins de .. salaries/employes/personnes|petites organisations|organisations de moins',
  'class-of-firm':
    'integrateur*|revendeur*|esn|ssii|grands groupes|grand groupe|grandes/micro entreprises|grande entreprise|multinational*|editeurs proprietaires|editeur proprietaire|intermediaire*|distributeur*|courtier*|societes/cabinets de conseil|groupes internationaux/etrangers|entreprises de plus|gafam|filiale*|grossiste*|generaliste*|editeurs de logiciels/solutions|@firm/groupes .. plus de|@firm/groupes comptant plus|@firm/groupes depassant|entreprises .. effectif .. depasse|editeurs .. proprietaire*|editeurs de logiciels proprietaires|vendeurs de licence*|societes de service*|@firm/filiales dont le/la capital/maison/societe|filiales de groupes|@firm etrangers/etrangeres|auto entrepreneurs|autoentrepreneurs|travailleurs independants|@firm distribuant/vendant/commercialisant/editant/revendant|tout candidat distribuant/vendant|vendeurs/marchands de',
  'cannot-bid':
    'ne peuvent soumissionner/candidater/repondre|ne peuvent pas soumissionner/candidater/repondre|ne pourront candidater/repondre|ne pourront pas candidater/repondre|ne sont pas admis*/autorises|ne seront pas admis*|sont/seront exclus/exclues/ecartes/ecartees|est exclu/exclue|seront rejetees|interdit/interdite/inaccessible/ferme/fermee aux|a l exclusion/exception des|hors esn/integrateurs|ne peut etre attribue|n est pas ouvert aux|pas ouvert aux|pas/non autorise*/admis*/invites/recevables|ne peuvent/pourront .. concourir/participer/presenter/postuler|n ont pas acces/vocation|pries/priees de ne pas|invites/invitees a ne pas|n ont pas a candidater/repondre|inutile de candidater|evince*|ecarte* d office|tenu* a l ecart|refuse*|n entend/souhaite/veut pas traiter/contracter/travailler|ne traite* pas avec|indesirable*|n ont pas leur place|candidatures/offres .. seront rejetees/ecartees|sont refuse*',
  // Means and size.
  'firm-size':
    'chiffre* d affaire*|ca moyen/annuel/global/du/de/des/sur|son/leur/le ca|nombre/total/effectif/nb/volume .. employe*/salarie*/ingenieur*/consultant*/developpeur*/technicien*/collaborateur*/agence*/etp/personnes/clients .. @firm/employe*/salarie*/qu|nombre/total/nb .. salaries/employes/collaborateurs|effectif/effectifs|taille de/du/des/critique/humaine l|capital social|nombre d agences/implantations|solidite|perennite de/du l/la/candidat|sante/surface/assise/capacite/situation/stabilite financiere*|volume d affaires/activite|bilan* financier*|masse salariale|resultat net|notation/robustesse/force/puissance/vigueur financiere|couverture nationale/geographique/territoriale|compte/emploie/dispose .. salaries/collaborateurs/ingenieurs|fonds propres|moyens du/de/dont .. @firm/dispose|part* de marche|parc client*|assise nationale|moyens .. et .. dont dispose*|moyens dont dispose*|moyens humains/materiels/techniques/generaux/financiers|stabilite de|actionnariat|puissance|nombre/total .. consultants/ingenieurs/developpeurs/techniciens/personnes permanents/salaries/employes|couverture .. agences/territoire|consultants permanents|importance de l entreprise/la societe|rating financier|taille/importance .. equipe/equipes/service/support .. @firm/titulaire|taille de ses/son/leurs/leur|combien de .. salaries/consultants/ingenieurs/developpeurs/personnes/agents|equipes nombreuses|nombreux collaborateurs/salaries|force de frappe|comptes annuels|age de l/la/du|anciennete et|stabilite du/de l/la|son/leur propre centre/academie/laboratoire|plus experimente*|certifications obtenues/detenues par les/ses|la/les plus experimentee/grande/grandes/grosse/importante|solidite de l|capitaux propres|tresorerie|carnet de commandes|ressources du @firm|@firm la/le/les plus _|la/le/les plus grande/gros/grosse/ancienne/verte/solide/importante @firm|vivier de|reservoir de|surface de l entreprise|assise de l|nombre de ses implantations/agences/salaries/collaborateurs/ingenieurs|nombre de personnes/collaborateurs/ingenieurs/agences certifie*|surface des bureaux|surface de/des|equipements .. detenus/possedes|nombre d agences|personnes certifiees|dans leur totalite|totalite de ses/leurs equipes|profondeur de banc|payroll|effectif total',
  assigned:
    'affecte*|dedie*|mobilise|mobilisee|mobilises|mobilisees|mobilisable*|mis a disposition|assigne*|consacre*|prevus/prevue pour|alloue*|mis/mises en oeuvre|affectation|designe*|nomme|nommes|nommee|nommees|nominativement|chacun d eux|chacune d elles|intervenants proposes|personnes proposees',
  // Brands.
  supply:
    'fourni*|licence*|deploi*|deploy*|install*|base|basee|bases|basees|sous|solution*|poste*|utilis*|achat*|acquisition*|acquerir|compatible*|exige*|doit|doivent|devra|devront|requis*|obligatoire*|marque|logiciel*|suite|outil*|migration/migrer vers|format*|heberge*|certifie*|support*|serveur*|base de donnees|systeme*|plateforme*|progiciel*|propos*|hyperviseur*|moteur*|annuaire|messagerie|produit|produits|module*|repos*|appui*|fonctionn*|tourne*|construi*|realis*|develop*|equip*|migr*|livr*|met|mettre|mettent|service|services|cloud',
  'from-brand':
    'migration de/des/depuis|migrer de/depuis|depuis|existant|existante|existants|existantes|reprise*|remplac*|sortie|sortir|actuel|actuelle|actuels|actuellement|abandon*|en lieu et place|export*|historique|heritage|provenant|issus|issues|interfac*|interoper*|echange*|import*|coexist*|en place/production/service|desinstall*|substitut*|decommission*|aujourd hui|a ce jour|a l heure actuelle|en cours d utilisation|jusqu ici|anterieur*|ancien|ancienne|anciens|anciennes|quitt*|ouvrir|lire|lit|ouvre|comptes|connecte*|s ouvrent|synchronis*|reli*|dialogu*|compatible|deja',
  // Free licences, publication.
  publish:
    'publi*|depos*|diffus*|partage*|verse|versee|verses|versees|mis/mise en ligne|pouss*|heberg*|soumis*|livre|livres|livree',
  host: 'heberg*|stock*|localis*|conserv*|datacenter*|data center*|centre/centres de donnees|serveur*|donnees|traite*|quitte*|sort/sortent/sortir',
  national:
    'en france/belgique/suisse/region/irlande/metropole|territoire national/francais/belge/suisse|sol francais/national|france metropolitaine|territoire de la france|dans le departement|dans la region|sur le territoire regional|francais|franco francais*|sol de/du la/departement|dans l hexagone|quitte* la france|hors de france|le sol|quitter le territoire',
  guarantee:
    'garanti*|assure|assurer|engage|engagent|engagement|tenu|tenus|obtenir|obtient|obtenu*|resultat|doit|doivent|devra|devront|obligation|impose*|exige*|conditionn*|subordonn*|s oblige*|promet*|se porte fort|fait/fera accepter',
  merge:
    'fusion*|integration|integre|integree|integrees|integres|acceptation|accepte|acceptee|acceptees|acceptes|merge|merged|mergee*|inclusion|inclus|incluse|adoption|integrer|repris/reprises/retenu* par|adopte|adoptes|adoptees|retenus par le projet|entre/entrent/figure* dans|integrera|integreront|integrent|acceptera|accepteront|acceptent|fusionnera|reprendra|reprendront|reprennent|adoptera|incorpor*|inclura',
  upstream:
    'amont|projet|projets|communaute|communautes|upstream|depot officiel/principal|version officielle/suivante/publiee/stable|projet d origine|mainteneur*|branche principale|prochaine version|tronc commun|version du logiciel',
  propose: 'propose*|proposition*|soumet*|soumis*|presente*|efforce*|moyens|sans garantie|suivi|reprend*',
  pay: 'paiement*|paye|payee|payees|payes|verse|versee|solde|reglement|facture*|facturation|retenue*|penalite*|prix|remuneration|remunere*|acompte*|regle|reglee|admission|reception|receptionn*|recette|recettes',
  condition:
    'apres|des/tant que|lorsque|une fois|subordonn*|conditionn*|sous reserve|a compter/defaut|seulement|uniquement|que si|en l absence|jusqu a|en cas de',
  exclusive:
    'exclusif|exclusive|exclusifs|exclusives|exclusivement|exclusivite|seul/seule/seuls propri*|seul titulaire|sans partage|entiere/pleine propriete|renonce*|abandonn* tous/tout|se dessaisi*|en totalite et|ne conserve/garde/detient aucun|conserve aucun|sans aucun droit|prive de tout|acheteur/collectivite/commune/client seul*|a l acheteur/la collectivite seule|nul autre|personne d autre|seule l administration|la/le seule/seul collectivite/commune/acheteur/administration/departement/region/metropole/etat|titulaire perd',
  rights:
    'cession|propriete|droits|cede|cedes|cedee|cedees|titularite|proprietaire|transfert|propriete intellectuelle|appartien*|droit|tout droit|ses droits|proprietaires|passe* a|revient|reviennent',
  source: 'code/codes source|codes sources|sources|code produit|developpements|logiciel developpe|code',
  confidential:
    'confidentiel*|secret|secrets|secrete|confidentialite|non divulgu*|ne pas divulguer|interdit de divulguer|tenus secrets|ne peut/peuvent/doit/doivent etre .. communique*/divulgue*/publie*/diffuse*|secretes|tenu* .. secrete*|a titre confidentiel',
  // Reasons for one lot.
  'stock-reason':
    'raisons techniques/economiques/pratiques|raison/ordre technique|raisons d efficacite/organisation|raisons de coherence/simplicite|motifs techniques/economiques|interlocuteur/guichet/prestataire/titulaire unique|seul interlocuteur/prestataire|simplifier/simplifie/faciliter le pilotage|simplifier/simplifie/faciliter la gestion|simplicite de gestion|souci de simplification/simplicite/coherence|par commodite|economies d echelle|coherence d ensemble|bonne gestion/coordination/execution|restreindre/restreindrait/restreindraient la concurrence|techniquement difficile|financierement plus couteu*|assurer par lui/elle meme|ordre/plus economique|efficacite|coherence|souhait*|simplicite|souplesse|rapidite|suivi administratif|commodite|plus simple/facile/aise|gain de temps|charge administrative|opportun*|habitude*|toujours ete|comme par le passe|usage|bon deroulement|homogeneite|facilite*|optimis*|pertinent|lourdeur*|meilleur suivi|suivi|maitrise|trop lourd|complexifi*|complexite|comme toujours|toujours achete*/procede*/passe*/fonctionne*/fait|de tout temps|pratique*|historiquement|tradition*|habituel*|prestataire unique|unique prestataire|unique titulaire|interlocuteur unique|un seul contrat/marche|confort|plus commode|moins de paperasse|charge de travail|allege*|allegement|par facilite|preference*|gestion facilitee|bonne marche|lisibilite|fluidite|eviter la multiplication|multiplication des interlocuteurs',
  'stated-fact':
    'agent|agents|etp|annexe|devis|estime*|estimation|chiffre|chiffree|chiffrage|etude|meme base/code/logiciel/serveur/chaine|base commune|memes serveurs|seul logiciel/site|interdepend*|partage|partagent|depend*',
  // Ties.
  tie: 'ex aequo|cas d egalite|egalite de points/notes/score/classement|egalite parfaite|a egalite|note*/score*/point*/total egal*/identique*|memes/meme note*/nombre/total/score|a notes egales|departag*|offres/candidats egaux|egalite .. offres/candidats|valeur/qualite/prix/offre* .. egale/egal/equivalente|toutes choses egales|a merite egal',
  incumbent:
    'titulaire/prestataire sortant/actuel|sortant|fournisseur actuel|titulaire/prestataire/deja en place|deja/precedent titulaire|connaissance de la collectivite|ayant deja travaille|deja travaille|@firm/titulaire .. precedent|@firm/titulaire deja/actuellement/present|connaissant/connait/assure/fournit/maintient/exploite/realise deja|titulaire* du marche precedent|en place|sortante|reconduit*|ayant .. assure/execute/realise/maintenu/exploite|maintenance precedente|marche precedent|notre collectivite deja|@firm actuels/habituels',
  random: 'tirage|tirage au sort|hasard',
  // Contribution counts.
  advantage:
    'avantag*|bonus|bonifi*|prefere*|priorite|prioritaire*|points supplementaires|privilegi*|favoris*|valoris*|au profit de|l emporte*|choisi*|retenu*|prime|est un avantage|atout|plus value',
  // Conditions of performance.
  'social-aim':
    'insertion|apprenti|apprentis|apprentissage|alternance|professionnalisation|handicap*|demandeur/demandeurs d emploi|retour a l emploi|eloignees/eloignes de l emploi|chomage|chomeur*|clause/condition/inclusion sociale|clauses/considerations sociales|domaine social|esat|entreprise adaptee|entreprises adaptees|public defavorise|publics defavorises|personnes defavorisees|egalite professionnelle',
  exit: 'reversibilite|titulaire suivant|nouveau/prochain/futur titulaire|nouveau/prochain prestataire|fin du/de marche|fin du contrat|sortie du marche|plan de sortie|remet tout',
  publication:
    'publie|publiee|publies|publiees|publier|publiera|publication|publications|mis/mise/mises en ligne|rendu/depot public|rendus/depots publics|rendue/forge publique|diffuse/diffusee sous licence',
  original:
    'amont|upstream|projet/projets d origine|projet libre|projets libres|depot officiel|version officielle|mainteneurs',
  embargo:
    'embargo*|divulgation/publication coordonnee|faille*|vulnerabilite*|correctif/correctifs/raisons de securite|nuirait/nuire a la securite',
  penalty: 'penalite|penalites|astreinte|astreintes|amende|amendes',
  uncapped:
    'sans maximum/limite/limitation/plafon*/borne|non/pas plafonne*|illimite*|aucun plafond|sans .. plafonnement|au dela sans|quel qu en soit le nombre|deplafonne*|ne sont/sera/seront pas plafonne*|n est pas plafonne*|ne sont plafonnees',
  unlimited: 'sans limite/limites/limitation|illimite*|non limite*|ne sont pas limite*|n est pas limite*',
  reporting:
    'releve|releves|compte rendu|comptes rendus|rapport|rapports|registre|bilan|bilans|etat trimestriel/mensuel|tableau de suivi/bord|justificatif*|attestation*|admission|reception|verifie*|controle*|constate*',
  remedy:
    'penalite*|retenue|refaction|resili*|ajourn*|differee|differe|attend|frais et risques|mise en demeure|dommages|rejet|refusee|suspendu*',
  'passed-on':
    's applique/appliquent/etend*|applicable|applicables|impose|imposent|repercut*|reporte|reportees|meme obligation|memes obligations/clauses|transmet*|etendu*|lient|lie',
  'open-licence': 'licence/etre libre|licences/sont libres|licence/licences/etre open source|licence de logiciel libre',
  comply:
    'conforme|conformes|conformite|conformement|respecte|respectent|respecter|satisfait|satisfont|satisfaire|repond/repondent a|suit|suivent',
  'test-report': 'rapport/rapports d essai/essais|proces verbal/verbaux d essai|essais realises par|essai realise par',
  accessibility: 'accessibilite|rgaa|wcag|en 301|lecteur/lecteurs d ecran|situation de handicap',
  void: 'aucun/aucune preference/avantage/priorite/merite/incidence/influence|aucun point n|aucune note n|rapporte*/donne*/ouvre* .. aucun|sans effet/incidence/influence/consequence/distinction/importance|n entre*/intervien*|ni/pas/non/jamais exige*/requis*/valorise*/note/notee/notes/notees|n est/sont/sera/seront exige*/requis*/demande*|pas necessaire/utilise*|pas/non pris* en compte/consideration|pas/nul besoin|pas un motif|rien n interdit/empeche|ou non|de toute origine|pour information|a titre d information|ne saurai*|pas a elle seule|evaluateurs et non|memes conditions|hors de la/du/le region/departement/territoire/pays|s il/elle/ils le souhaite*|facultati*|n est pas utilisee/exploitee|sans en tenir compte|l objet d aucune note/notation/appreciation/valorisation|aucun point/note/credit n est/sera accorde*/attribue*/donne* pour/a|aucune note/valorisation n est/sera accordee/attribuee/donnee|n est/sont/sera/seront pas valorise*|indifferent*|importe peu|sans egard a|il n est pas tenu',
  'software-does':
    'logiciel/module/portail/application/outil/systeme/connecteur/plateforme/solution gere*/calcul*/affiche*/recense*/presente*/traite*/enregistre*/produit/signale*/edite*/reli*/archive*/publie*/doit/devra/doivent/permet*|portail/espace/acces/compte/formulaire .. reserve*',
  'no-equivalent':
    'aucun/aucune autre document/preuve/justificatif/attestation/moyen/certificat/label/forge/plateforme|aucun equivalent|exclusion de tout/toute autre*|sans/non equivalen*|equivalen* .. n/ne/non|tout/toute autre .. ecarte*/exclu*/refuse*/rejete*|aucune equivalence|sans possibilite d equivalence|a l exclusion de tout/toute autre|tout/toute autre source .. ecarte*/exclu*/rejete*|aucune autre source',
  'any-other':
    'tout/toute/tous autre/autres element*/consideration*/facteur*/critere*/aspect*/circonstance*|tout element/autre/point/aspect/atout|autres elements/considerations/facteurs/qualites/atouts/forces/merites/avantages|tout/toute avantage/aspect/proposition/argument/atout/plus value|toute autre .. particulier*|tout/toute avantage/aspect .. particulier*|toute circonstance/consideration|toute autre qualite|points forts|tout ce qu|quoi que ce soit|tout element qu/que|tous elements qu/que|points supplementaires aux/a offres/toute|bonus aux offres',
  deem: 'juge*/estime*/considere* .. utile*/opportun*/pertinent*/interessant*/determinant*/important*|pris* en compte/consideration|tenir/tenu compte|faire valoir|valoris*|pourra* etre pris*|recompens*|pourra etre valorise|parait*|eclairer|trouve*|interessant*|juge*|estime*|considere*|utile*|a son sens|pertinent*',
  set: 'fixe*|arrete*|determine*|defini*|etabli*|decide*|choisi*|reparti*|distribu*|attribue* .. poids|precise* ulterieurement|precise*|dress*|elabor*|redige*|constru*|laisse* a la/l|confie*',
  undisclosed:
    'pas/non/ni .. communique*/divulgue*/publie*/portes/portees/revele*/annonce*|tenu* secret*|sans etre communique*/publie*|secret*|ne sera/seront/est/sont pas communique*/divulgue*/publie*/porte*|ne figure* pas|pas indique*/precise*/detaille*|releve* de la/du seul*|non indique*/precise*/publie*|pas connues/connus/connu des|inconnu* des|enveloppe* remise/cachetee/scellee|indicatif|indicative|indicatifs|indicatives|a titre indicatif|provisoire*|titre purement',
  before: 'avant|prealable*',
  overall:
    'qualite/valeur/niveau/interet/attrait globale/global/generale/general/satisfaisant*|qualite de/du l/la/sa offre/proposition/prestation/soumissionnaire/reponse|qualite .. satisfaisant*|esprit de/general|attrait de|valeur ajoutee/intrinseque|adequation .. attentes/esprit|adequation/aptitude/valeur/qualite globale/generale|soin apporte|presentation du/de dossier/la|qualite du/de dossier/la presentation|differenciant*|caractere innovant/convaincant|qualite percue/relationnelle|attrait|interet de la proposition|impression|qualite* intrinseque*|perception/tenue/appreciation generale|merite* propre*|interet .. offre|comprehension du/des/de la/besoin*/enjeux/contexte|qualite des/de la reponse*|qualite des prestations/services|bonne comprehension/entente/offre|valeur technique globale|force de proposition|globalement satisfaisant*/bon*|excellence|adequation|adhesion a nos/notre|hauteur de vue|qualites de la/l|convaincre|seduire|nous plaire|emporter l adhesion|qualite de la relation|rapport humain|alchimie|relation de confiance|feeling|gagnant gagnant|bien construit*/presente*/ficele*|offre bien|belle offre|tenue de l offre',
  praise:
    'serieux de/du/et|professionnalisme|dynamisme|convivialite|attractiv*|originalite|novateu*|etat de l art|haut de gamme|premier plan|sens du service|esprit de partenariat|elegan*|image moderne|seduire|seduction|charme*|enchant*|plaire|elegance|conquerir',
  forge: 'linkedin|stack overflow|stackoverflow|ohloh|hugging face|profil*/compte* gitlab/codeberg',
  statement:
    'declar*|affirm*|assertion*|attestation*|engagement*|promesse*|annonce*|chiffres|valeurs|indications|foi|parole|indique*',
  unchecked:
    'sans .. verifi*/controle*/justifi*/preuve*/relecture/examen|aucun/aucune .. verification/controle/justificatif/preuve|pas/non/ni .. verifie*/controle*|moyens/mesure/possibilite de/d controler/verifier/en|pas .. moyens de|sur parole|repute* exact*|tenu* pour exact*|sur la/sa/leur seule .. foi/declaration*/affirmation*/base/parole|seul* declaration*/affirmation*/foi|simple* declaration*/affirmation*|tient lieu de|suffi*|pas de valeur contractuelle|fait/font foi|n est/sera prevu*|n a/ont pas .. moyens/possibilite/mesure de controler/verifier|n a/ont pas de valeur contractuelle|ne sera/seront/est/sont pas verifie*/controle*|procede a aucun/aucune verification/controle|pas procede .. verification/controle|ne verifi*/controle* pas|repris* tel/telle/tels/telles',
  soft: 'serieux|professionnel|motivation|convivial*|moderne|modernes|modernite|innovant*|intuitif|intuitive|ergonomi*|evoluti*|souple*|flexib*|fiable*|agreable*|disponibilite|reactivite|pertinence|coherence|clarte|perenne|robuste*|performante*|qualitati*|ecoute|relationnel*|empath*|proactiv*|rigueur|creativ*|agilite|agile|bienveillan*|implication|enthousias*|maturite|credib*|solidite|notoriete|engagement|professionnalisme|esprit|confiance|lisibilite|harmonie|audace|sens de|serenite|competitiv*|haut niveau|experimente*|motive*|competent*|passionne*|impliques|a l ecoute|de qualite|irreprochable*|exemplaire*|remarquable*|pointe|convaincant*|ambitieu*|clair|claire|clairs|audacieu*|gagnant*|imaginati*|dynamique*|inspirant*|solide|serieuse*|sympathique*|plaisant*|avenant*|soigne*|correct|correcte|aimable*|appliquee|sympa',
  winner:
    'seul attributaire|attributaire pressenti|titre preuve prealable|du/au candidat retenu|a l attributaire|aupres/de l attributaire',
  policy:
    'politique*|demarche*|strategie*|charte*|engagement*|actions|plan/part/respect/code/taux de|programme*|accords|index|bilan*|notation|rapport*|certification*|trajectoire*|gouvernance|initiatives|fondation d entreprise|dispositif*|certification b|adhesion au pacte|pacte|part des|score|sa/leur politique|maniere dont .. recrut*',
  topic:
    'rse|rso|social|sociale|sociales|sociaux|societal*|environnement*|ecolog*|ecorespons*|durable*|egalite|parite|diversite|inclusion|biodiversite|carbone|decarbon*|emissions|handicap*|climat*|ethique|extra financi*|mobilite|qualite de vie|femmes|open source|logiciel/du libre|logiciels libres|mecenat|sites|responsable*|electrique*|neutralite|vehicules|parc automobile|solidaire*|transition|sobriete|deontolog*|bien etre|absenteisme|seniors|apprenti*|empreinte|flotte|ges|co2|recycl*|dechets|numerique responsable|recrutement|formation interne|fidelisation|teletravail|remuneration*|ressources humaines|achats responsables',
  house:
    'entreprise*|societe*|groupe*|cabinet*|prestataire*|candidat*|soumissionnaire*|structure*|firme*|operateur*|fournisseur*|son personnel|leur|leurs|concurrent*',
  workforce:
    'ensemble des/de salarie*/collaborateur*/ses/son/leurs|effectif total/global/permanent|effectifs totaux/globaux/permanents|tous ses/les/leurs salaries/collaborateurs|encadrement|postes/organes de direction|totalite des/du salaries/personnel|ensemble du personnel|l entreprise entiere|ensemble de la societe/du/groupe|en interne',
  'by-buyer':
    'par la collectivite/commune/region|par l acheteur/administration|collectivite elle meme|acheteur verse/paie|budget de la/l',
  'past-record':
    'ancien*/precedent*/autres/deja client*|client* precedent*/anterieur*/actuel*/satisfaits|lettre*/courrier*/attestation* de recommandation/satisfaction/reference*/bonne|temoignage* de/des client*|recommandations de/d client*/anciens|satisfaction des client*|principaux/references clients|realisations/projets/missions/marches recent*/emblematique*/phare*/significati*/anterieur*/passe*|autres marches/chantiers/contrats|portefeuille de|parcours de l entreprise|reussites|volume d activite|clientes du|clientele|marches/collectivites/clients deja|anciennete du/de/dans|actionnariat|longevite|experience accumulee|bilan des/de marches/prestations|marches/chantiers/projets/prestations/missions comparables/similaires/analogues .. conduits/menes/realises/executes|attestation*/certificat* de bonne execution|a/ont .. participe depuis|participe depuis|marches/projets/prestations/missions/contrats/migrations/chantiers/deploiements/realisations .. mene*/realise*/execute*/conduit*/livre*/reussi* .. par la/le/l @firm|marches/projets/prestations/missions/contrats/migrations de .. nature/type mene*/realise*/execute*/conduit*|marches/projets/prestations/missions/contrats/migrations menes/realises/executes/menees/realisees/executees .. depuis|@firm a/ont .. contribue/realise/maintenu/participe/accompagne/travaille/mene|depuis combien/quand|depuis quelle date|nombre d annees .. @firm/qu|parmi les .. contributeurs/mainteneurs/committeurs/acteurs|qu il/elle/ils/elles a/ont .. conduit*/realise*/mene*/execute*/livre*|qu il/elle/ils/elles a/ont conduites/conduits|de meme/du meme genre/ordre/type .. qu il|deja conduit*/realise*/mene*/execute*/livre*/deploye*/accompagne*|a son actif|pour d autres clients/collectivites/acheteurs|emploie*/employant/salarie*/compte .. contributeur*/mainteneur*/committeur*/committer*|compte parmi ses .. contributeur*/mainteneur*|presentation de l/la/du @firm/groupe|historique de l/la/du @firm/groupe|presentation generale de l/la/du|chiffres cles|parcours de la/l/du|@firm ayant/a/ont/qui deja|qui a/ont deja livre*/realise*/mene*/travaille|combien de .. projets/marches/clients/collectivites|liste des clients/references|clients servis|projets/logiciels .. maintenus/portes/lances/edites/soutenus par la/l/le|projets .. dont .. mainteneur|dont .. est mainteneur|certifications/certificats/labels/diplomes detenu*/obtenu* par l/la/le/les @firm|compte*/comptant .. developpeurs/contributeurs/mainteneurs|developpeurs/contributeurs/mainteneurs .. dans leurs/ses/leur rangs|dans leurs/ses rangs|portefeuille etoffe/riche/fourni|de longue date|operations/travaux/missions de meme nature|operations .. conduit*/mene*/realise* par|attestations de bonne|antecedents|savoir faire acquis|deja execute/realise/assure avec|precedent marche|experience* .. deja acquise*|succes passes|palmares|travaux anterieurs|chantiers anterieurs|retours de ses/leurs clients|avis de ses/leurs clients|connaissance acquise|employer/emploi .. mainteneur*/contributeur*/committeur*|missions conduites/menees/realisees/executees|missions/marches/contrats .. profit/compte d/des/de|premiere contribution .. date|anteriorite|engagement .. annees/passe|au profit d administrations/collectivites|satisfaction de/des anciens/clients',
  span: '# dernier*/ans/annees|cinq/trois/deux/dix dernieres/derniers/ans|points|point|note/notees sur|nombre de',
  'selection-stage': 'candidature*|selection|recevabilite',
  excused:
    'a elle seule justifi*|ne peut/peuvent/saurai* .. justifi*|pas/nul motif|pour ce motif|tout autre moyen|par tout moyen|tous moyens|titres de son/ses/leurs|depuis sa creation|elements disponibles|prouve*/justifie* .. par|peut/peuvent prouver',
  'private-client':
    'secteur prive|clients/client prives/prive|a l etranger|entreprises privees|hors de france|marches prives|etrangeres|privees|references privees/etrangeres|ou/et prive*|publics/publiques ou|ou d entreprises|ou aupres|tout client|quel que soit le client|tous secteurs|hors du/secteur secteur/public|en dehors du secteur',
  'refused-proof':
    'pas/non pris*/admis*/recevable*/retenu*/accept*/examine*|exclu*|ecarte*|irrecevable*|ne/n .. pas .. compte|n est/sera pas examine*|ne comptent/compte pas|ne sont pas comptees/comptes|etant exclu*|sans valeur|ne sera/seront/est/sont pas retenu*/selectionne*/invite*|ne sera/seront retenu*/admis*/examine*/accepte*/recevable*',
  'own-client':
    'pour/aupres l/la/du/de/le acheteur/commune/collectivite/pouvoir/syndicat/departement/region|avec l acheteur|pour/avec/de notre|pour le compte de l acheteur|notre collectivite/commune/etablissement|nos services',
  already: 'deja|auparavant|ayant execute/travaille/realise|prealable|experience anterieure/prealable',
  'firm-age':
    'cree*/exist*/immatricul*/constitue*/fonde* .. depuis|annees/ans d existence/anciennete/activite|anciennete minimale|exist*/capital .. au moins|creation recente|recemment/nouvellement cree*|moins de #/trois/cinq/deux/dix ans|jeunes/nouvelles entreprises|cree*/fonde*/immatricul*/constitue* avant/depuis|exerce* .. depuis au moins|exerce* .. depuis plus|en activite depuis|activite depuis|anciennete d au moins|plus de #/deux/trois/cinq/dix ans d activite/existence/anciennete',
  'contribution-count':
    'commit*|mainteneur*|contributeur*|correctifs/contributions .. integre*/accepte*/fusionne*|pull/merge request*|lignes de code|patch*|auteur .. modification*|contribue*',
  'minimum-of':
    'au moins|minimum|justifi*|doit|emploi*|dispose*|plus de|principaux|compte|preuve|premier|premiers|plus important/importants/gros/gros|plus grand|justifie*|etabli* que|parmi les',
  'good-intent':
    'demarche/demarches .. durable/responsable/rse/environnementale*/qualite/ecologique|engage .. durable/environnement/rse/libre|contribu* .. durable/transition/ecolog*|respectueu* de l environnement|valeurs du/de|developpement durable',
  'alone-meets':
    'chaque/chacun membre/des/membres .. justifie*/dispose*/satisfai*/remplit|chaque/chacun .. membre*/cotraitant .. seul|chaque membre .. doit/devra .. toutes/ensemble/seul|membre .. repond* seul|cotraitants/membres .. chacun .. remplir/satisfaire/justifier/reunir|chacun remplir/satisfaire/justifier/reunir|chacun des cotraitants/membres|a eux/elles/lui/elle seul* .. presenter/reunir/satisfaire/remplir/justifier/disposer/l|chacun de ses/des/les cotraitants/membres/partenaires doi*/devr*|chaque/chacun .. membre*/cotraitant* .. present*/fourni*/produi* .. references|chaque membre .. doit/presente/fournit/produit/dispose',
  consent:
    'sans .. agre*/accord/accept*/autorisation/consentement|agrement|prealablement|soumis* a declaration|taches/prestations essentielles|declaration|taches critiques',
  reduced: 'reduit*|moins .. points|penalis*|malus|note inferieure|divise*|minor*',
  negative:
    'note*/points/score/valeur negatif*/negative*|inferieure* a zero|moins dix/cinq|malus|point*/pts retranche*/retire*/deduit*/ote*/soustrai*|retrait de points|deduction/deduit*/retranche* .. note|vien* en deduction|penalite*/perd*/reduction .. points|en dessous de zero|negativ*|abattement|devenir negative|note .. negative|minoration|minore*|amput*|sans/aucun plancher|sans limite inferieure|sans minimum de note|penalise* de .. points',
  raised: 'ramene*|bornee*|ecrete*|aucun point n est retranche',
  centre:
    'proche*/ecart/eloigne*/loin/ecarte* .. estimation/moyenne/mediane|autour .. moyenne/estimation|s ecarte* .. moyenne/estimation|moyenne des offres/prix|estimation de l administration/acheteur|les plus eloign*|plus proche/pres de/du/des .. moyenne/mediane/estimation|proche* .. budget',
  'best-price':
    'meilleure* note*|note maximale|maximum des/de points|tous les points|pleine note|penalis*|note*|points|note la plus elevee/haute|meilleure cote',
  turnover:
    'chiffre* d affaire*|ca annuel/minimal/global|ca|volume d affaires|revenus annuels|recettes annuelles|exercice|exercices|volume realise',
  times:
    'trois/quatre/cinq/six/sept/huit/neuf/dix/#/triple/quadruple/quintuple fois|triple|quadruple|quintuple|decuple|fois',
  double: 'deux fois|double',
  worth: 'montant|valeur|estime*|estimation|marche|lot|annuel',
  thing:
    'correctif*|contribution*|modification*|patch*|developpements|demande* de fusion|ameliorations|evolutions|code',
  benefit: 'emploi|emplois|retombees|achats|fiscal*|taxe*|recrut*|embauche*|main d oeuvre|investissement*|fournisseurs',
  'unit-point':
    '#/un pt/pts/point/points commit*/reference*/certif*/cv/an/annee*/contribut*|point/points par annee/an/reference/certificat*',
  holding: 'capital|actionn*|detenu*|propriete|capitaux',
  grade:
    'insuffisan*|faible*|moyen*|passable*|correct*|satisfaisant*|bon|bonne|excellent*|mediocre*|mauvais*|acceptable*|inexistant*',
  replaced: 'remplac*|substitu*',
  'same-level': 'equivalen*|egal*|meme*|superieur*|accord|agrement|accepte*|comparable*',
  trusted:
    'tenu* pour acquis*/exact*/vrai*|sur parole|fai* confiance|bonne/ajoute foi|repute* exact*|aucun/aucune .. justificati*/preuve/verification .. joindre/requis*/demande*/prevu*|se fi* aux/a/au|cru* sur|sans .. etre .. verifi*/controle*/justifie*|pris* pour argent|procede a aucun/aucune verification/controle|pas de verification/controle|ne sera/seront/est .. aucun/aucune verification/controle|fera/feront l objet d aucun/aucune .. controle/verification|s en tien*/remet* aux/a|se content* de/des|s en remet*|aucun/aucune .. preuve/justificatif/piece/document n est/sera/a .. a/demande*/necessaire*/requis*/exige*|preuve* n est/sont/sera/seront pas necessaire*/demande*/exige*|sans avoir a .. justifier/prouver|ne demand*/n exig* .. justificatif/justificatifs/preuve/preuves/piece|ne demand* pas de justificatif*/preuve*|sans discussion|il ne sera procede a aucun*|procede a aucun*|aucun controle/verification|repute* sincere*|presume* sincere*/exact*|tenu* pour sincere*|donne* lieu a aucun/aucune controle/verification/justificatif',
  pool: 'ne/n .. additionn*/cumul*/mutualis*/globalis*|pas additionn*/cumul*/mutualis*',
  'no-subcontracting':
    'pas/point de sous traitance|aucune sous traitance n est/ne/admise/autorisee/acceptee/toleree/possible|sans/hors/ni sous traitance|sous traitance/traitants non|soustraitance non|sous traitance neant|pas de sous traitant/traitants|aucun/ni sous traitant|exclusion de tout/toute sous traitant/traitance|sans aucun sous traitant|refus de toute sous traitance|exclusion de la sous',
  'body-member': 'membre*/adherent*/partie .. consortium/fondation/association/alliance qui/editrice/porteuse',
  'only-that':
    'ne/n .. que les/des/la/le/celles/ceux|que les references|a l exclusion des references|limitees aux references',
  'of-house': 'de l entreprise/operateur|de la societe/structure|du @firm/groupe|des @firm',
  amount:
    'montant*|somme*|pourcentage|pour cent|chiffre d affaires|benefice*|facture*|remuneration|budget|# du/des/de|recettes|revenus|honoraires|prix',
  give: 'revers*|verse*|donne*|consacr*|alloue*|abond*|attribue*|cede*|octroi*|apport financier|apport*|affecte* .. part|mecen*|rend|rendent|rendre',
  made: 'developpe|developpee|developpes|concu|concue|concus|fabrique*|produit|produite|produits|assemble*|edite|editee|edites|ecrit|realise',
  origin: 'origine|provenance|provien*|provenir|issu|issus|issues|provient/proviennent de',
  foreign: 'etranger|etrangere|etrangers|etrangeres|extra europeen*|origine etrangere',
  ecosystem: 'ecosysteme*|filiere*|partenariats|acteurs du|evenements|communaute*|tissu associatif/economique',
  entrust:
    'confie*|delegu*|faire executer/realiser/appel|ceder|passer/transmis/transmise/transferee/transfere a|externalis*|deleguer',
  'merged-by-project':
    'projet/projets/communaute/mainteneurs/amont/editeur .. integre/integres/integrees/fusionne*/accepte/acceptes/acceptees/repris/valide*/publie|integre*/fusionne*/accepte*/repris/valide*/integration/acceptation/fusion .. en amont|integre*/fusionne*/accepte*/repris*/valide*/integration/fusion/acceptation .. par le/la/les projet/communaute/mainteneurs|publie* .. version/release .. projet|version .. du projet .. publiee|acceptation/fusion/integration amont|accord des mainteneurs|feu vert des/du mainteneurs/projet|mainteneurs .. l integration/la fusion/l acceptation|amont a .. fusionne/integre/accepte|pris*/adopte* par le/la projet/communaute|version suivante du',
  'refused-by':
    'refuse*/rejete*/ecarte*/decline* .. par le/la/les projet/communaute/mainteneurs|refuse*/rejete*/ecarte* en amont|non/pas integre*/fusionne*/acceptes/accepte .. projet/mainteneurs/amont|refus du/des/de .. projet/mainteneurs/communaute|refus .. amont',
  until: 'tant/avant que|jusqu a/au|avant la/l/leur|n est .. avant|que lorsque/si|qu apres|qu a compter',
  'buyer-accepts':
    'par l acheteur|par le pouvoir adjudicateur|par la collectivite|par le maitre d ouvrage|par le client|acceptation du sous traitant|acceptation des livr*',
  'come-from':
    'aupres de/d/des|provien*|provenant|provenir|emanant|emaner|emanent|delivre*/signe* par|acquis*|obtenu*|issu|issue|issus|issues',
  young:
    'moins de #/deux/trois/quatre/cinq/dix ans|cree*/constitue*/immatricul* .. recemment|recemment/nouvellement cree*|cree*/constitue*/immatricul* .. depuis moins|cree*/constitue*/immatricul* apres|@firm nouvelles/recentes|nouvelles @firm',
  group: 'groupement|groupements|cotraitan*|consorti*|groupements momentanes',
  incorporated:
    'constitu* .. societe/gie/association|constitu* .. personne morale|forme/entite juridique|personnalite juridique/morale|gie|societe commune|statuts deposes|immatricul*|groupement solidaire/conjoint|forme .. groupement|forme solidaire/conjointe|forme de groupement|former/creer/monter une societe|se constituer',
  'at-tender':
    'avant la/le/de|remise|depot|au stade/depot|des/a la candidature|pour soumissionner/candidater/repondre/pouvoir|lors de la candidature|au moment de|sous/a peine|irrecevab*|date limite|obligatoire*|ne seront/sera/est/sont pas|lorsqu/quand il depose|lors du depot',
  'at-choice':
    'choisi*/decide*/designe* .. lot*|decide*/determine* .. quel/lequel/lesquels|choisi* .. lequel/lesquels|au/son/leur choix|prefere*|interet du service|au mieux|negoci*|concert*|souhait*|opportun*|apprecie*|comme il|en accord|discute*',
  'first-served':
    'd abord|en premier|priorite|prioritaire*|privilegi*|favoris*|avantag*|reserve*|revient|attribue*|servi*|prefer*',
  'all-lots': 'ensemble/totalite/integralite/chacun des lots|tous les lots|deux/trois lots|chaque lot',
  tendering: 'offre|offres|soumission*|repondre|reponse*|candidater|candidature*|postuler|presenter',
  obliged:
    'doit|doivent|devra|devront|tenu|tenus|tenue|obligat*|imperati*|exige*|impose*|necessairement|rejete*|ecarte*|irregulier*|irrecevable*',
  'some-lots':
    'un ou plusieurs/tous|un seul/lot|un des lots|pour lesquels|auxquels|ou tous|distincte|distinctes|separe*|plusieurs ou',
  delay: 'jour/jours de retard|retard|retards|par jour',
  backed:
    'membre/membres du groupement|membre/membres de l/la|presente*/soutenu*/recommande*/parraine*/appuye*/coopte* .. par',
  'whole-firm':
    'toutes ses activites|ensemble de ses/leurs activites|tous ses/leurs/les clients/sites/salaries/collaborateurs|toutes ses/leurs filiales|@firm/groupe dans son ensemble|ensemble de l entreprise|ensemble du groupe|tous clients/marches confondus|toutes activites confondues|pour l ensemble de ses/leurs|pour tous ses/leurs clients|tout ce que l/la/le @firm|au sein de son/leur/l/la @firm/organisation|au sein de ses|dans son organisation|en son sein',
  offer: 'offre|offres|proposition|reponse|memoire|candidature|dossier',
  disclose:
    'divulgu*|communiqu*|diffus*|reveler|transmettre|publier|partager|montre*|remis|remettre|faire connaitre|donner acces',
  'each-counted':
    'chaque/toute/par commit*/contribution*/certificat*/reference*/correctif*/diplome*/salarie*/developpeur*/ingenieur*/annee*/projet*/client*/brevet*/label*/collaborateur*',
  earn: 'rapporte*|vaut|valent|donne*|ajoute*|gagne*|apporte*|credite*|procure*|compte pour',
  'secret-and-kept':
    'confidentiel*/secret* et ne peut/peuvent/doit/doivent/sera/seront|strictement/rigoureusement confidentiel*/secret*',
  'provided-by': 'heberge*/fourni*/edite*/developpe*/produit*/exploite*/assure*/maintenu* par',
  experience: 'experience|experiences',
  bar: 'inferieure/inferieur/inferieures/inferieurs a #|inferieure/inferieur/inferieures/inferieurs a # #|inferieure/inferieur/inferieures/inferieurs a # sur #|moins de #|moins de # #|moins de # sur #|en/au dessous de # #|en dessous de #|en dessous de # sur #|sous/pas # #|pas # sur #|pas # pour cent|inferieure/inferieur a # pour cent|pas atteint #|pas atteint # #|atteint/atteignent/atteignant/obtient/obtiennent/obtenu pas .. #|atteint/atteignent/atteignant/obtient/obtiennent/obtenu pas .. # #|atteint/atteignent/atteignant/obtient/obtiennent/obtenu pas .. # sur #',
  'no-period':
    'depuis sa/leur/la creation|depuis l origine|depuis toujours|depuis le debut|sans limite/limitation de duree/temps/date/periode|quelle que soit leur/sa/la date|quelle qu en soit la date|tout au long de sa/leur carriere|toutes periodes confondues|de tout temps|sans consideration de date',
  volume:
    'nombre/total/volume/nb/quantite .. commits/lignes/etoiles/stars/followers/forks|volume/quantite de code|nombre de pull/merge requests|nombre de modifications acceptees|lignes de code ecrites/produites/ajoutees/contribuees',
  'other-kinds':
    'documentation|traduction*|relecture*|revue*|tests|qualification des|mentorat|accessibilite|avis de securite',
  'none-of-them': 'n en comport*/dispos*/justifi*/produi*/present*/fourni*/ont/a pas',
  'forbidden-use':
    'ne peut/peuvent/pourra/pourront .. publie*/reverse*/reutilise*/diffuse*|interdit de/d .. publier/reutiliser/diffuser/reverser|sans pouvoir .. publier/reutiliser/diffuser',
  headcount:
    'effectif* minimum/minimal/minimaux de/d #|effectif* de # .. minimum/moins|au moins # .. salaries/personnes/employes/collaborateurs/ingenieurs/developpeurs/techniciens/agents|minimum # .. salaries/personnes/employes/collaborateurs/ingenieurs/developpeurs|minimum de # .. salaries/personnes/employes/collaborateurs/ingenieurs/developpeurs|# salaries/personnes/employes/collaborateurs/ingenieurs au moins/minimum|plus de # salaries/personnes/employes/collaborateurs|effectif* .. au moins #|effectif* .. superieur* a #',
  fusion:
    'fusion des/de/du|fusionne*|merge*|pull request|demande* de fusion|acceptation/integration amont|acceptation upstream|integration .. depot officiel|integration en amont|integration .. par le projet|integration .. par les mainteneurs',
  'before-pay':
    'avant .. facturation/paiement/reglement/solde/facture|prealable* au/a la paiement/facturation|condition* .. paiement/solde/reglement/facturation|paiement/solde/reglement/facturation .. conditionne*/subordonne*|conditionne/declenche .. versement/paiement/solde/reglement|ouvre droit au paiement',
  'must-be': 'etre une/un|doit/doivent/devra/devront etre une/un/des|est/sont obligatoirement une/un/des|constitue* en',
  'stay-home': 'ne/n .. quitte* .. france/territoire/sol/pays|ne/n .. sort* .. france/territoire/pays',
  'project-refuses':
    'projet/mainteneurs/communaute refuse*/rejette*/ecarte*/decline*|projet/mainteneurs/communaute n/ne integre*/accepte*/retien*/repren*/fusionne*|non integre*/accepte*/fusionne*/repris .. projet/mainteneurs',
  loss: 'penalite*|retenue*|perd|perdu*|rembours*|refaction|pas/non paye*|pas du|rend|restitue*|reduit* de moitie|supporte*',
  'of-tenderer':
    'du @firm/titulaire|des @firm|de l entreprise/operateur|de la societe/structure/firme|@firm disposant/ayant/employant/dont/possedant/detenant/comptant|que le/la/l @firm possede/detient/emploie/entretient/anime/exploite|@firm qui dispose*/possede*/emploie*/detien*/a/ont|detenu*/possede*/employe*/exploite*/entretenu*/anime* par le/la/l @firm|emanant d une/d/du @firm|offre d une/d @firm',
  'tender-part':
    'offre|offres|propos*|memoire|note|notes|dossier*|reponse*|prix|plan|plans|methode*|methodologie|demarche|engage*|equipe|equipes|personnel|intervenant*|personnes|planning|calendrier|solution*|organisation|travaux|prestation|prestations|obligation*|droit|droits|choix|choisi*|charge|risque*|frais|nom|noms|part|compte|description|explication*|mesure|mesures|procedure*|dispositif|document*|piece*|livrable*|demonstration*|logiciel*|rapport*|facture*|representant*|interlocuteur|demande|avis|cadre|formulaire|responsabilite|delai*|echange*|declar*|identite|intervention*|initiative|disposition|poste|locaux|qualite|support|heures|jours|affirmation*|chiffres|outil*|lieu|siege|etabli*|implant*|adresse|aide|cote|gre|moyens proposes|techniciens|ingenieurs|aux|depend*|personne|connaissance|comprehension|preparation|diagnostic|essai*|travail|savoir|remplit|tableau|evaluateurs|verifi*|fournit|install*|decri*|explique*|mission|missions confiees|exigence*|fonction|fonctions|scenario*',
  'no-group':
    'pas de cotraitance/groupement/groupements|aucun/ni/sans groupement|groupements exclus/interdits|seules les candidatures individuelles',
  brand: 'teams',
  restricted:
    'ne/n _ _ qu/que|ne/n sera/seront/est/sont _ _ qu/que|ne/n _ qu/que apres/lorsque/si/a/au/aux/par/en|ne/n pourra/peut/doit _ qu/que',
  lacking: 'qui ne|qui n|ne pouvant/disposant/justifiant|n ayant',
  'leave-home':
    'sortir/quitter/sortent/quittent/sort/quitte .. territoire/sol/pays/france/departement/region/frontieres|transferees/transferes hors/en dehors',
}
