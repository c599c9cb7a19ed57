import type { Words } from '../../text/words'

/** French words of the rules of wording, without marks and in lower case. */
export const fr: Words = {
  // Signs around what is said.
  no: 'aucun|aucune|sans|ni|nul|nulle|exclut|excluent|interdit de|hors|pas de|pas d|jamais|ecarte tout|ecarte toute',
  not: 'ne _ pas|ne _ _ pas|n _ pas|n _ _ pas|ne _ ni|ne _ aucun|ne _ aucune|n _ aucun|n _ aucune|ne sauraient|ne saurait|ne peut|ne peuvent|ne pourra|ne pourront|ne doit|ne doivent|ne sont|n est|ne sera|ne seront|ne fait|ne font|ne _ plus|n _ plus|ne _ jamais|n _ jamais|pas exige|pas exigee|non exige|non exigee|pas note|pas notee|sans incidence',
  whatever:
    'quel que soit|quelle que soit|quels que soient|quelles que soient|quel que|independamment|indifferemment|sans consideration|sans distinction|sans egard|peu importe|ou qu _ soient|ou qu _ soit|n importe ou|tout pays|tout etat|tous pays|tous les pays',
  which: 'qui|que|lequel|laquelle|lesquels|lesquelles',
  punished:
    'elimin*|rejet*|irrecevable*|irreguliere*|0 point|zero point|0 pt|ecarte|ecartee|ecartes|ecartees|exclu|exclue|exclus|exclues|penalis*|aucun point|ne sont pas retenu*|ne seront pas retenu*|ne sera pas retenu*|n est pas retenu*|n obtien*|non retenu*|note nulle|disqualifi*|pas/non recevable*|emport* .. rejet|entraine* .. exclusion|exclusion du/de la candidat*/candidature',
  equivalent:
    'equivalent*|similaire*|comparable*|ou tout autre|ou toute autre|ou tous autres|ou autre|ou autres|autre preuve|tout moyen|tous moyens|toute preuve|tout autre moyen|toute autre preuve|tout autre .. moyen/preuve/document/element/justificatif|autre mode de preuve|ou toute preuve|moyen/moyens approprie*|tout logiciel|tout outil|tout editeur|tout produit|tout autre|toute solution|ou similaire|n importe quel|de la meme facon/maniere|au meme titre|lus/lues/admis/admises/acceptes indifferemment|au choix',
  example:
    'notamment|par exemple|tel que|telle que|tels que|telles que|entre autres|toute forge|toutes forges|quelque forge|toute plateforme|n importe quelle|une/aucune autre forge/plateforme|d autres forges/plateformes|autre forge|ou ailleurs|forge de son choix|depot de son choix|a titre d exemple|titre d illustration|donne en exemple|ou tout/toute .. liste/archive/depot/forge/plateforme|ou quelque/n .. autre depot|github gitlab codeberg|gitlab codeberg',
  none: 'pour chaque point|chaque point|membre d un groupement|membres d un groupement|unique de marche europeen|marche europeen|journal officiel de l union|droit europeen|directive europeenne|directives europeennes|reglement europeen|autre etat membre|fonds europeen|fonds europeens|traduction certifiee|copie certifiee|certifie conforme|certifiee conforme|certifies conformes|francais certifiee|comptes certifies|signature certifiee|certificat de signature|certificat electronique|certificats de signature|non exclusif|non exclusive|non exclusifs|non exclusives|locaux de l acheteur|locaux de la collectivite|locaux du pouvoir adjudicateur|locaux de la commune|locaux du client|sites de l acheteur|site de l acheteur|agence regionale|agence nationale|agence de l eau|conseil regional|conseil departemental|collectivite territoriale|collectivites territoriales|collectivites locales|collectivite locale|direction regionale|direction departementale|etat membre|etats membres|membre du groupement|membres du groupement|membre de l equipe|membres de l equipe|membre du jury|membres du jury|membres de la commission|membre du personnel|membres du personnel|stockage local|reseau local|installation locale|heure locale|heures locales|donnees locales|serveur local|poste local|copie locale|branche locale|langue nationale|langue locale|sauvegarde locale|administrateur local|agents locaux|administration locale|administrations locales|services locaux|elus locaux|utilisateurs locaux|pas seulement|pas uniquement|non seulement|moteur de recherche|label utilisateur|libelle|mission locale|agence de services|bon de commande|bons de commande|label* des/de/du champ*/formulaire*|etiquette* label*|certificat* tls/ssl/x509/serveur/electronique*/racine|adresse* certifie*|documents certifies|cotisations sociales/patronales/salariales|contributions sociales|influence/incidence/impact/effet .. significati*/important*/notable*|associations membres|reseau informatique|reseau de transport|collectivite/acheteur/commune/departement/region/syndicat est/sont membre*/adherent*|membres/adherents des/de/du associations/conseil/commission/jury|membre* du conseil|reseau electrique|acheteur est|membres actifs|chaque membre|une seule reference|rien n interdit/empeche|note/notes maximale*/maximum|maximum des points|point est fait|point d avancement/etape|points d acces|france travail|pole emploi|aides aux entreprises|agences/antennes/bureaux/services/sites/etablissements/directions du/de/des departement/region/commune/la/l/collectivite/acheteur/communaute|pas de niveau|meme facon|membre* du consortium remet*/produit/fournit/presente|membre*/membres du consortium|candidat*/soumissionnaire*/titulaire*/candidats .. librement|candidat*/soumissionnaire*/titulaire* .. libre* de|en francais|en langue francaise|antennes/agences/bureaux/services/sites .. locales/locaux/departementales/departementaux/regionales/regionaux/territoriales/territoriaux de l acheteur/administration|antennes/agences/bureaux/services/sites .. locales/locaux/departementales/departementaux/regionales/regionaux/territoriales/territoriaux du syndicat/departement/ministere/pouvoir/service|antennes/agences/bureaux/services/sites .. locales/locaux/territoriales/territoriaux de la collectivite/region/metropole/commune|non exclusivement|sous traitance totale/integrale|sous traite*/sous traiter la totalite/integralite/ensemble|totalite/integralite du marche|sous traitance de la totalite|sous traitance de l integralite|sous traitance du marche entier',
  // Who.
  firm: 'soumissionnaire|soumissionnaires|candidat|candidats|candidate|candidates|entreprise|entreprises|societe|societes|operateur|operateurs|concurrent|concurrents|firme|firmes|cabinet|cabinets|fournisseur|fournisseurs|integrateur|integrateurs|titulaire|titulaires|pme|tpe|esn|acteur|acteurs|editeur|editeurs|structure|structures|equipes|prestataire*|capital|soumissionner|attributaire*|groupe',
  tenderer:
    'soumissionnaire|soumissionnaires|candidat|candidats|candidate|titulaire|prestataire|entreprise|societe|lui meme',
  buyer:
    'acheteur|pouvoir adjudicateur|administration|maitre d ouvrage|commission|entite adjudicatrice|collectivite|personne publique|jury|il|elle|pouvoir|evaluateur*',
  // The firm's general policy (Nantes Métropole).
  'general-policy':
    'demarche environnementale globale|demarche globale|politique globale de|demarche societale|demarche environnementale de la societe|demarche environnementale de l entreprise|demarche qualite de l entreprise|politique generale|politique globale|politique rse|demarche rse|strategie rse|performance rse|politique d entreprise|politique de l entreprise|politique de la societe|politique environnementale generale|politique sociale generale|ensemble de ses activites|ensemble de leurs activites|ensemble de son activite|ensemble des activites|toutes activites confondues|toutes ses activites|responsabilite societale|engagement general|engagement global|engagement societal|engagements societaux|rapport rse|charte ethique|bilan carbone de l entreprise|bilan carbone de la societe|bilan carbone annuel|politique open source|politique en faveur du libre|politique d egalite|politique de developpement durable|politique de ressources humaines|politique environnementale|politique sociale|demarche de developpement durable|valeurs de l entreprise|culture d entreprise|tous clients/marches confondus|toutes activites|entreprise/societe/structure dans son ensemble|hors du seul marche|a l echelle de l entreprise/la societe/du groupe|au niveau de l entreprise/du groupe|rendre/rend/rendent a la communaute|rend*/rendent .. a la communaute',
  contract:
    'du marche|du lot|ce marche|present marche|ce lot|de l accord cadre|du present|du contrat|au contrat|execution|au marche|a ce marche|mises en oeuvre pour|mis en oeuvre pour|des prestations|de la prestation|de la mission|affecte*|pendant le marche|des presentes|ces prestations|pour ce marche|prestations du marche|par les/ces prestations|pour le marche|dans le cadre|du service achete',
  // Money to third parties.
  donation:
    'verse|versent|verser|versera|don|dons|donation|donations|parrain*|sponsor*|philanthrop*|subvention*|soutien financier|aide financiere|versement|versements|contribution financiere|contributions financieres|finance|financement|financements|mecen*|soutien* financ*|appui financier|contribution* pecuniaire*/monetaire*/financiere*|financ* la/le/les/un/une|reverse* .. benefices/partie/pourcentage/revenus|part/partie de ses benefices/revenus|pourcentage de .. benefices/resultat|engagement* financier*|financ* de/du/des|cofinanc*|abondement*|soutien pecuniaire|contribue* financierement|soutien* financierement',
  gift: 'sponsor*|parrain*|philanthrop*|donation|donations|liberalite*|mecen*|dons|montant des dons|don de/d|soutien*/soutenir/soutient/aide* financierement|contribue*/participe* financierement',
  fee: 'cotisation* .. association/annuelle*/fondation/adhesion|adhesion payante|droit d entree|ticket d entree|cotisation*|a jour de/du sa/leur/ses cotisation*|acquitte*/regle* .. cotisation*|membre cotisant/payant/donateur|adhesion a la fondation/l association|adhere* a/au/aux .. association/fondation/federation|rejoint* l association/la fondation',
  foundation:
    'fondation*|association*|communaute|communautes|organisme*|oeuvre*|fonds de dotation|organisation*|projets libres|projet libre|aux projets|projets qu il/elle/ils',
  // Freedom of choice.
  discretion:
    'attribuee librement|attribue librement|note librement|notee librement|selon l interet qu elle|selon l interet qu il|librement par la commission|librement par le jury|librement par l acheteur|a l appreciation de l acheteur|appreciation personnelle|juge librement|selon sa perception|discretion|discretionnaire*|appreciation souveraine|appreciation discretionnaire|libre appreciation|seule appreciation|librement apprecie*|sa convenance|jugera utile|jugera pertinent|jugera pertinents|estimera utile|estimera pertinent|juge utile|juge pertinent|juges utiles|jugee utile|juges pertinents|jugee pertinente|jugees pertinentes|estime utile|estime pertinent|estime opportun|jugera opportun|impression generale|impression d ensemble|intime conviction|sentiment general|selon son appreciation|ressenti|au feeling|coup de coeur|qu il jugera|qu il estimera|qu elle jugera|qu elle estimera|son gre|a n a pas a motiver|n a/ont pas a motiver/justifier|sans .. motiver/justifier|sans autre precision|laisse* .. libre appreciation|not* librement|apprecie* librement|appreciera/apprecient librement|choisi* librement|evalu* librement|qui lui parait/semble/convient|paraitra|au gre|preferences de la commission|determine* librement|tout/quelque/quel motif|s il/elle l estime*|impression .. ensemble/generale|appartient a la commission/au|se determin* .. impression/selon|comme il l entend|bon vouloir|juge bon|semblera/paraitra|jugement personnel|en toute liberte|toute latitude|seul*/seule* juge*|seul juge|si la/le/l commission/jury/acheteur/collectivite le souhaite*|si elle/il le souhaite|souhaite retenir|autres elements pourront|perception|nuancer le classement|sans qu il soit besoin de|appreciation d ensemble/globale/generale/souveraine|non detaille*|sans detail|sentiment|preference* du/de la/l jury/commission/acheteur|choix discretionnaire|libre choix|souverain*|ame et conscience|appreciation libre|libre apprec*|maitre*/libre* de la/de/des repartition/notation/points/note/choix|a sa guise|comme bon lui|selon son bon|opportunite|arbitrair*|sans etre tenu*/lie* par|comme il/elle l entend|selon sa/leur preference|qui lui plai*|qu elle/il prefere*|se forge* une|opinion|subjectiv*|intuition|sans grille|sans bareme|avis personnel|s en remet* au jury|point de vue du/de|au jugement|gout|opinion et note|jury/commission/comite aime*|plait au/a la|l interet qu il/elle y trouve|libre*/libres de recompenser/choisir/retenir/ecarter/noter/privilegier/juger|reste*/restent libre*|offre* prefere*|prefere* de/du/par le/la/les/comite/jury/commission|comite/commission/jury prefere*|est maitre*|tient a sa discretion|latitude|selon ses/leurs envies|au bon plaisir|instinct*|ne lui/leur conviendrai*/convien*/plai*|qui lui convien*|mieux a ses yeux|ne lui/leur .. convien*/conviendrai*|toute offre qui ne lui/leur',
  'published-grid': 'grille|bareme|criteres annonces|criteres publies|methode publiee|selon les elements',
  change:
    'reviser|faire evoluer|revoir|changer|reserve le droit|reserve la possibilite|reserve la faculte|completer|ajuste*|modifie*|adapte*|ajoute*|introdui*|reserve* .. droit/possibilite/faculte|evolue*|reponder*|reequilibr*|redefini*|repartir autrement|reajust*|rectifi*|retouch*|affin*|reprecis*|reequilibre*',
  weights:
    'ponderation*|coefficient*|critere*|sous critere*|methode de notation|poids|sous/sur critere*|bareme*|importance relative|elements d appreciation|hierarchie|ordre .. criteres|repartition .. points|valeur relative|importance .. criteres|points entre|poids de/du|poids respectif*|points de chaque/des sous|points par sous|points sont/seront/etant repartis/distribues/ventiles|ventil*|repartition des points/notes|points repartis|ponder*|grille de notation/d/analyse|grille d analyse/evaluation|table de notation|regle* de notation',
  later:
    'une fois les plis|ouverture des plis|une fois les offres|en cours de procedure|apres ouverture|apres l ouverture|apres remise|apres la remise|lors de l analyse|a l analyse|ulterieurement|au vu des offres|en fonction des offres|selon les offres|apres reception|une fois .. connu*/ouvert*|apres .. ouverture/remise/depot/reception/analyse|lors de l analyse/examen/ouverture|pendant l analyse|au vu des|en fonction des offres/propositions|au regard des offres recues|posterieur*|moment du/de jugement/l/la|au moment de|jugement des offres|lors du/de .. jugement/depouillement|depouillement|apres avoir pris/lu/examine/recu|apres lecture/examen/analyse/negociation|une fois .. lus/examines/analyses|pris connaissance|a reception|une fois .. recu*/ouvert*/depose*/remis*|apres coup|en cours d analyse/examen|rapport d analyse|lorsque les offres|quand les offres|des que les offres|connaissance des offres|offres .. lues/ouvertes/connues/examinees/analysees|lecture des offres|examen des offres|analyse des offres|au fil de|une fois .. reponses/offres/plis/propositions|apres .. reponses/propositions/plis/offres|au vu des reponses/propositions/plis|en fonction des reponses/plis|a la lecture/lumiere des|lorsque .. offres/plis/reponses .. connu*/lu*/ouver*|apres la date limite',
  // Vague words.
  vague:
    'solide*|forte|fortes|fort|significati*|important|importante|importants|importantes|reelle|reel|reels|notable*|bonne|bon|excellente*|excellent|suffisante*|suffisant|averee*|avere|approfondie*|approfondi|large|vaste|active|actif|riche|satisfaisant*|convenable*|serieu*|raisonnable*|adequat*|reconnu*|confirme*|eprouve*|pointu*|poussee*|haute|grand|grande|optimal*|meilleur*|pertinent*|qualifie*|de qualite|etendu*|incontestable*',
  quality:
    'experience*|contribution*|implication|expertise|presence|maitrise|connaissance*|competence*|engagement|notoriete|reputation|references|capacite*|savoir faire|participation|moyens|niveau|moyen|professionnels|partenariat|comprehension',
  fame: 'notoriete|renommee|reputation|prestige|image de marque|rayonnement|reconnu par la communaute|reconnue par la communaute|reconnus par la communaute|reconnues par la communaute|reconnu dans le milieu|visibilite|renom|reconnus par|credibilite|image de|estime du|reconnaissance par/de/dans',
  measured:
    'au moins|minimum de|a partir de|deux ans|trois ans|annees|mois|palier*|grille|echelle|note de|mesure*|evaluee par|definie ci|definies ci|#/un/deux/trois/quatre/cinq/six/dix jour*/heure*/an/ans/annee*/mois/tache*/test*/element*/clic*/minute*/seconde*/fonction*/scenario*|nombre de|taux|part des/de/du|pour cent|elements/criteres/points suivants/ci/enumeres|quart|tiers|points pour chac*|selon les|presence|au sens de',
  // Platforms.
  profile:
    'profil|profils|compte|comptes|stars|statistique*|graphe|followers|abonnes|badge|badges|activite visible|activite publique|pseudo|identifiant*|etoile*|reputation|karma|classement|rang',
  only: 'uniquement|exclusivement|seul|seule|seuls|seules|seulement|que|strictement|a l exclusion de|a l exclusion des|et elles seules|et elle seule|et eux seuls|elles seules|elle seule|n est lu*',
  evidence:
    'preuve*|justif*|attest*|contribution*|commit*|visible*|compte|comptes|comptabilis*|constat*|mesure*|lien*|profil*|references',
  // Labels.
  'partner-tier':
    'partenaire certifie*|partenaire officiel*|partenaires certifies|partenaires officiels|partenaire or|partenaire gold|partenaire platine|partenaire platinum|partenaire agree*|partenaire privilegie|partenaire premium|partenaire strategique|partenariat officiel|partenariat certifie|gold partner|platinum partner|silver partner|revendeur agree*|revendeur officiel*|centre agree|agree par l editeur|agreee par l editeur|certifie par l editeur|certifiee par l editeur|certifies par l editeur|agrement de l editeur|certification de l editeur|certification editeur|partenaire de l editeur|partenaire editeur|niveau de partenariat|statut de partenaire|agree*/certifie*/labellise*/habilite*/reconnu*/accredite* par/de/aupres l/du editeur/constructeur|partenaire* agree*/habilite*/reconnu*/officiel*/certifie*|statut/niveau/rang gold/or/platine/platinum/argent/silver/premium/partenaire|agrement/certification*/diplome*/habilitation/academie .. l editeur|gold/platinum/silver/premier partner*',
  label:
    'label|labels|labellisation|certifi*|agrement|accredit*|norme|normes|qualification secnumcloud|ecolabel*|diplome*|habilitation*|medaille*|labellis*',
  required:
    'exige*|requis*|obligatoire*|doit|doivent|devra|devront|etre titulaire|detenir|detient|detenant|titulaire d|dispose*|impose*|fournir|produire|justifier|posseder|possede|indispensable*|imperati*|valorise*|note|notee|points|point|bonus|apprecie*|bonifie*|priorite|prime|primes|privilegi*|avantage*|favoris*|benefi*|seul/seuls/seule/seules|admis*|en cours de validite|comporte*|porte*|detention|accorde*|attribue*|demande*|possession|attest*|certifies|delivre*',
  // Marks that tenderers give.
  'self-mark':
    'auto evaluation|autoevaluation|auto notation|auto evalue*|auto note*|autoevalue*|auto attribu*|note qu il s attribue|s attribue|s attribuent|s evalue|s evalue lui meme|se note|evalue lui meme|evaluent eux memes|s auto*|auto positionne*|s evaluer|s accorde*|s octroi*|se not*|cot*/not*/evalu*/gradu*/juge* .. leur/sa/son propre*|soumissionnaire*/candidat*/concurrent* evalu*/not*/cot* .. lui/eux/elle meme*|note/points/notes/niveau .. estime*/revendique*/pense* meriter/obtenir|qu il/ils s|rempli* par les/le/chaque soumissionnaire*/candidat*|auto not*|autonot*|coche* .. niveau|auto diagnos*|autodiagnos*|note* eux/lui memes/meme|se positionn*|se donne*|s estime*|candidat*/soumissionnaire*/concurrent* .. se donne*/s octroie*|autoscoring|autoposition*|autoapprec*|auto apprec*|auto position*|autodeclar*|auto declar*|renseigne*/indique*/porte*/inscri* lui/elle/eux meme*|se situ*|se class*|se plac*|auto evaluent|s auto evaluent|autoevaluent',
  mark: 'note|notes|noter|notation|points|score|bareme|evaluation|niveau|cotation|cote|# a #|sur dix/vingt/cinq/cent/#|echelle',
  'own-mark':
    'note/notes/score/scores/points/niveau declare*/annonce*/propose*/indique*/revendique*/estime* par/le/la/les/soumissionnaire*/candidat*|note/notes/score/points qu/que il/le/les/ils/soumissionnaire* declare*/annonce*/estime*/revendique*|note/score/points ainsi/revendiquee/revendiques/proposee/declaree/annoncee|score declare|score annonce|score propose|note declaree|notes declarees|note*/score*/points .. porte*/inscri*/renseigne*/coche*/saisi*/rempli* par le/les/l/chaque .. entreprise*/soumissionnaire*/candidat*|note*/score*/points .. porte*/inscri*/renseigne*/saisi* par|celles/ceux portees/inscrits/indiquees/declarees/que par/les|total/somme/moyenne .. constitue*/donne/forme/vaut .. note|cases cochees/coches|nombre de cases|croix portees|note*/points .. que le/la/les soumissionnaire*/candidat* s est/sont|note*/points .. s est donne*/attribue*|sa propre note|leur propre note|celle/celles/celui que le/la/les/l candidat*/soumissionnaire*/entreprise* s/se/lui|ce pourcentage/total/chiffre/score est leur/la/sa|pourcentage est leur/la/sa note',
  // Points without a ceiling.
  point: 'point|points|pt|pts|pourcent|demi point|# points',
  per: 'par|pour chaque|chaque|pour tout|pour toute|a raison de|proportionnel*|autant de|vaut|pour|autant .. que',
  countable:
    'commit*|contribution*|annee*|an|ans|contributeur*|salarie*|employe*|developpeur*|projet|projets|merge request*|pull request*|reference*|ligne*|personne*|ingenieur*|patch*|correctif*|etoile*|client|clients|diplome*|agence*|heure*|jour*|fonctionnalite*|utilisateur*|certificat*|element*|modification*|ressource*|intervenant*|langue*|agent*|brevet*',
  'by-number':
    'le plus grand nombre de|le plus de|proportionnel* au nombre|proportionnellement au nombre|fonction du nombre|proportion du nombre|selon le nombre|d apres le nombre|plus grand nombre|nombre le plus eleve|en proportion du nombre|croit avec le nombre|proportionnelle* au nombre|plus .. nombre .. plus|autant de points|plus le/les/la|augmente* avec|croit avec|d autant plus .. nombre|d autant plus|plus .. developpeurs/consultants/contributions/certificats .. plus',
  cap: 'plafon*|maximum|maximal*|dans la limite|au plus|limite a|limites a|limitee a|palier|paliers|jusqu a|sature*|sans pouvoir depasser|liste ci|chacun des/de',
  // References and capacities.
  reference:
    'reference|references|marches similaires|prestations similaires|experiences similaires|references similaires|marches comparables|marches publics similaires/comparables|certificat* de capacite|marches/prestations/missions/contrats/projets executes/executees/realises/realisees/conduits/menes/menees|migrations|realise*/mene*/conduit*/execute* .. projets/prestations/missions/marches/migrations|attestation*/certificat* de bonne/capacite',
  identical:
    'identique*|strictement similaire*|meme/memes objet/logiciel/logiciels/version/strate/editeur/taille/montant/client/application/produit/technologie|exactement|rigoureusement|strictement identique*|en tous points',
  'no-reference':
    'sans/absence/defaut/manque/depourvu*/faute/defaut .. reference*/marches/realisations|ne/n _ pas/aucune .. reference*|ne pouvant .. reference*|n ayant .. reference*|ne disposant .. reference*|aucune/pas/moins .. reference*|a defaut .. reference*',
  'must-have':
    'a peine de rejet|a peine d elimination|a peine d irrecevabilite|sous peine de rejet|sous peine d elimination|sous peine d irrecevabilite|eliminatoire*|obligatoirement|redhibitoire*|condition sine qua non|imperati*|a peine d exclusion|peine de nullite|exige* .. minimum',
  'public-sector':
    'uniquement publiques|publiques|publics|secteur public|administration publique|administrations publiques|administrations|collectivites|ministere|ministeres|marches publics|organismes publics|acheteurs publics|personnes publiques|clients publics|entites publiques|services de l etat|secteur hospitalier public|commune*|departements|l etat|publique|collectivites territoriales/locales|collectivite territoriale|administrations centrales|ministeriel*',
  capacity: 'moyens|ressources|aptitudes|references|capacite*|competences|qualifications',
  third:
    'tiers|autres operateurs|autre operateur|autre entreprise|autres entreprises|autres entites|autre entite|d un tiers|sous traitant*|cotraitant*|partenaire*|autre societe|d autres|societe mere|maison mere|du groupe|meme groupe|filiale*|tierce*|autrui|autres membres|cotraitance|sous traitants',
  rely: 'recours|prevaloir|s appuyer|faire valoir|invoquer|se reposer|recourir|faire appel|faire etat|etat|fait valoir|appui|s appuie*|prevalent|prevaut|utilis*|emprunt*|moyens d autrui|ressources exterieures',
  'own-capacity':
    'capacites propres|moyens propres|ses propres moyens|ses propres capacites|propres capacites|propres moyens|seules capacites|ses seuls moyens|en propre|a lui seul|a elle seule .. toutes/ensemble|seuls moyens|moyens internes|ses seuls|seules ressources|par lui meme|disposer en propre|individuellement|chaque membre .. seul',
  subcontract:
    'sous traitance|sous traiter|sous traite*|sous traitant*|soustraitance|part sous traitee|sous traitee*|sous trait*|sous traitants',
  forbidden:
    'proscrit*|prohib*|exclue|exclu|exclus|impossible|refuse*|prescrite|interdiction|interdit*|banni*|inadmissible',
  allowed:
    'admis|admise|admises|autorise*|permis|permise|permises|acceptee|accepte|acceptes|acceptees|possible|possibles|peut|peuvent|pourra|pourront|recourir|tolere*',
  limited:
    'limite|limitee|limitees|ne peut exceder|ne pourra exceder|n excede|ne depasse|ne peut depasser|ne pourra depasser|inferieure a|inferieur a|dans la limite|au plus|au maximum|maximum de|reserve*|plus de|ne peut .. exceder/depasser|ne pourra .. exceder|n excede*|plafonn*|superieur* a',
  share: 'pour cent|pourcent|montant|moitie|tiers du|quart|30|20|25|40|50|10|15|33|35|45|60|70',
  'by-self':
    'lui meme l integralite|elle meme l integralite|lui meme l ensemble|elle meme l ensemble|lui meme la totalite|elle meme la totalite|integralite des prestations|totalite des prestations|l ensemble des prestations lui meme|eux memes l integralite|100 des prestations|eux memes la totalite|personnellement .. prestations/marche/contrat|execut*/realis* personnellement|exclusivement par .. salaries/personnel/equipes/titulaire|par ses seuls/propres salaries/moyens/employes|par son seul personnel|lui meme toutes|s interdit de sous traiter|sans .. recourir .. sous traitance|integralement le/les/l .. titulaire|propres effectifs|au moins # des/du prestations/marche/travaux|conserve*/garde* .. au moins #|propres salaries/employes du|seul la totalite/integralite/l/toutes|seul l ensemble/integralite|seule la totalite/integralite',
  // Memberships.
  member:
    'membre|membres|adherent*|adhere|adherer|affilie*|affiliation|appartenance|appartenir|appartient|appartenant|sociétaire|societaire*|faire partie|fait partie|rejoindre|inscription aupres|inscrit* aupres/a|qualite de societaire|adhesion*|agree* par l association|a jour de leur/sa cotisation',
  association:
    'association*|syndicat*|federation*|cluster*|cooperative*|pole de competitivite|grappe*|groupement d interet|reseau|reseaux|fondation*|organisation professionnelle|club|collectif|consortium|organisme professionnel|filiere|scic|scop|adullact|syndicat* professionnel*|ordre|chambre|reseau de|organisation*|groupement .. entreprises/prestataires|groupement professionnel|communaute d entreprises|label collectif',
  // Places.
  local:
    'local|locale|locales|regional|regionale|regionales|regionaux|departemental*|territorial|territoriale|territoriales|territoriaux|du territoire|de la region|du departement|de proximite|du bassin|bretonne*|bretons|metropolitain*|communal*|municipal*|du pays|de la commune|du cru|la/le plus proche*|francais*|nationa*|de la ville|de notre territoire',
  'local-firm':
    'entreprises locales|entreprise locale|tissu economique|tissu local|ecosysteme local|ecosysteme regional|ecosysteme territorial|economie locale|economie regionale|economie du territoire|ancrage local|ancrage territorial|ancrage regional|implantation locale|implantation geographique|implantation regionale|implantation territoriale|presence locale|presence regionale|presence territoriale|preference locale|preference regionale|preference nationale|emploi local|emplois locaux|emplois sur le territoire|emploi sur le territoire|retombees locales|retombees economiques|main d oeuvre locale|circuit court|circuits courts|origine francaise|made in france|societe de droit francais|nationalite francaise|fabrique en france|priorite locale|acteurs du territoire|savoir faire local|patriotisme economique|acteurs/fournisseurs/partenaires/emplois/sous traitants locaux|ancrage|retombees .. locales/economiques/fiscales/territoire|emploi*/emplois .. departement/region/territoire/bassin/local*/commune|fiscalite locale|bassin d emploi|bassin de vie|acteurs economiques .. territoire|origine regionale/locale/nationale/geographique|proximite geographique|economie du|recrut* .. local*/territoire|implante* localement|achats/fournisseurs/entreprises/societes .. region/departement/territoire/localement/agglomeration/bassin|implant* .. perimetre/ressort/territoire/departement/region/commune|entreprises/societes/prestataires du cru|sans etablissement .. region/departement/territoire|ancre* localement|ancre* dans/sur/en|partenaire/partenaires/associe/correspondant local/locaux/national/nationaux|candidat*/entreprise*/etre/est/soumissionnaire* .. de droit francais/belge/luxembourgeois|societe/societes francaise/francaises|entreprise/entreprises francaise/francaises',
  seat: 'siege social|implant*|agence|agences|antenne*|etablissement|etablissements|bureau|bureaux|presence|immatricul*|localis*|adresse|installe|installee|installes|installees|etabli|etablie|etablis|etablies|base|basee|basees|bases|situe|situee|situes|situees|reside*|habit*|domicil*|siege*|residant*|delegation|permanente|permanent|locaux dans/a/en|salaries/employes/personnel dans/en/sur|principal etablissement|lieu principal|base d activite|filiale*',
  territory:
    'region|departement|commune|territoire|bassin|agglomeration|metropole|france|hexagone|bretagne|normandie|occitanie|aquitaine|nouvelle aquitaine|ile de france|paris|lyon|marseille|nantes|lille|rennes|toulouse|bordeaux|strasbourg|alsace|corse|auvergne|bourgogne|picardie|lorraine|hauts de france|grand est|pays de la loire|provence|ville|canton|loiret|belgique|wallonie|bruxelles|suisse|luxembourg|locaux|meme ville|national|francais|secteur geographique|zone|arrondissement|vallee|littoral|nationale|regional*|perimetre|communaute de communes|communaute urbaine|ressort|circonscription|pays de|interco*|rayon|local*|dans le pays',
  distance:
    'km|kilometre*|rayon|distance|distant|moins de _ minutes|minutes de|heure de route|heure de trajet|trajet|proximite|proche|proches|a proximite|moins de # km/kilometres/minutes/heure*|une heure de route|en deca de|geographiquement|moins d une heure|d une heure|une heure|demi heure|deux heures de|moins de # heures',
  preference:
    'prefer*|privilegi*|favoris*|priorite|prioritaire*|valoris*|avantag*|bonus|bonifi*|points supplementaires|majoration|encourag*|soutien|soutenir',
  onsite:
    'intervention*|intervenir|sur site|deplacement*|delai d intervention|lieu d execution|lieux d execution|lieu des prestations',
  european:
    'europeen|europeenne|europeennes|europeens|de l union|union europeenne|en europe|espace economique europeen|communautaire|extra europeen*|extra communautaire*|ressortissant*|hors union',
  'legal-hook':
    'l2112 4|l 2112 4|r212 23|r 212 23|archives publiques|code du patrimoine|rgpd|donnees de sante|secret de la defense|article 85|l2153 1|l 2153 1|secnumcloud|securite de l information|securite des approvisionnements',
  data: 'donnees|donnee|heberg*|stock*|sauvegarde*|traitement des donnees|infrastructure*',
  // Reserved, excluded.
  reserved:
    'reserve*/reservee/reserves/reservees aux/a/au/des|uniquement/exclusivement/seulement/strictement ouvert*/accessible*|ouvert*/accessible* uniquement/exclusivement/seulement/qu|ouvert* aux seul*|seuls/seules les/des/sont|seules/seuls admis*|sont seul*|s adresse* uniquement/exclusivement/seulement/qu|uniquement/exclusivement/seulement aux|destine* uniquement/exclusivement/seulement|a l usage exclusif|pme uniquement/seulement|concerne* que|accessible*/ouvert*/reserve*/limite* aux seul*|aux seules/seuls',
  'kind-of-firm':
    'pme|tpe|petites entreprises|petites et moyennes|cooperative*|scop|scic|start up*|startup*|jeunes pousses|entreprises du libre|entreprises de logiciel libre|entreprises du logiciel libre|societes de logiciel libre|pure players|independants|associations|moyennes entreprises|jeunes entreprises|artisans|microentreprises|auto entrepreneurs|entreprises locales|entreprises de moins|petite entreprise|petites structures|petite structure|les editeurs du/de|editeurs du logiciel|editeurs de|contributeurs du/de|mainteneurs du/de|contributeurs reconnus|auteurs du logiciel',
  'class-of-firm':
    'integrateur*|revendeur*|esn|ssii|grands groupes|grand groupe|grandes entreprises|grande entreprise|multinational*|editeurs proprietaires|editeur proprietaire|intermediaire*|distributeur*|courtier*|societes de conseil|cabinets de conseil|groupes internationaux|entreprises de plus|gafam|societes etrangeres|filiale*|grossiste*|generaliste*|editeurs de logiciels|societes/entreprises/firmes/groupes .. plus de|societes/entreprises/firmes/groupes comptant plus|societes/entreprises/firmes/groupes depassant|entreprises .. effectif .. depasse|editeurs .. proprietaire*|editeurs de solutions|editeurs de logiciels proprietaires|vendeurs de licence*|societes de service*|societes/entreprises/filiales dont le/la capital/maison/societe|filiales de groupes|groupes etrangers|candidats/soumissionnaires/entreprises/societes etrangers/etrangeres|auto entrepreneurs|autoentrepreneurs|micro entreprises|travailleurs independants',
  'cannot-bid':
    'ne peuvent soumissionner|ne peuvent pas soumissionner|ne peuvent candidater|ne peuvent pas candidater|ne peuvent repondre|ne peuvent pas repondre|ne pourront candidater|ne pourront pas candidater|ne pourront pas repondre|ne pourront repondre|ne sont pas admis*|ne sont pas autorises|ne seront pas admis*|sont exclus|sont exclues|sont ecartes|sont ecartees|est exclu|est exclue|seront exclus|seront ecartes|seront ecartees|seront exclues|seront rejetees|interdit aux|interdite aux|non admis|inaccessible aux|ferme aux|fermee aux|a l exclusion des|a l exception des|hors esn|hors integrateurs|ne peut etre attribue|n est pas ouvert aux|pas ouvert aux|pas/non autorise*/admis*/invites/recevables|ne peuvent/pourront .. concourir/participer/presenter|ne peuvent/pourront .. concourir/postuler|n ont pas acces|pries/priees de ne pas|invites/invitees a ne pas|n ont pas a candidater/repondre|inutile de candidater',
  // Means and size.
  'firm-size':
    'chiffre* d affaire*|ca moyen/annuel/global/du/de/des/sur|son/leur/le ca|nombre/total/effectif/nb/volume .. employe*/salarie*/ingenieur*/consultant*/developpeur*/technicien*/collaborateur*/agence*/etp/personnes/clients .. employe*/salarie*/entreprise/societe/candidat/soumissionnaire/prestataire/qu|nombre/total/nb .. salaries/employes/collaborateurs|effectif/effectifs|taille de/du/des/critique/humaine/de l|capital social|nombre d agences|solidite|perennite de/du l/la/candidat|sante/surface/assise/capacite/situation/stabilite financiere*|volume d affaires|bilan* financier*|masse salariale|resultat net|notation financiere|couverture nationale/geographique/territoriale|compte/emploie/dispose .. salaries/collaborateurs/ingenieurs|fonds propres|moyens du/de/dont .. entreprise/societe/candidat/soumissionnaire/prestataire/dispose|part* de marche|parc client*|assise nationale|moyens .. et .. dont dispose*|moyens dont dispose*|moyens humains|moyens materiels|moyens techniques|moyens generaux|volume d activite|stabilite de|actionnariat|nombre d implantations|puissance|nombre/total .. consultants/ingenieurs/developpeurs/techniciens/personnes permanents/salaries/employes|couverture .. agences/territoire|consultants permanents|importance de l entreprise/la societe|robustesse/force/puissance/vigueur financiere|rating financier|moyens financiers|taille/importance .. equipe/equipes/service/support .. entreprise/societe/candidat/soumissionnaire/prestataire/titulaire|taille de ses/son/leurs/leur|combien de .. salaries/consultants/ingenieurs/developpeurs/personnes/agents|equipes nombreuses|nombreux collaborateurs/salaries|force de frappe|comptes annuels|age de l/la/du|anciennete et|stabilite du/de l/la|son/leur propre centre/academie/laboratoire|plus experimente*|certifications obtenues/detenues par les/ses|la/les plus experimentee/grande/grandes/grosse/importante',
  assigned:
    'affecte*|dedie*|mobilise|mobilisee|mobilises|mobilisees|mobilisable*|mis a disposition|assigne*|consacre*|prevus pour|prevue pour|alloue*|mis en oeuvre|mises en oeuvre|affectation',
  // Brands.
  supply:
    'fourni*|licence*|deploi*|deploy*|install*|base|basee|bases|basees|sous|solution*|poste*|utilis*|achat*|acquisition*|acquerir|compatible*|exige*|doit|doivent|devra|devront|requis*|obligatoire*|marque|logiciel*|suite|outil*|migration vers|migrer vers|format*|heberge*|certifie*|support*|serveur*|base de donnees|systeme*|plateforme*|progiciel*|propos*|hyperviseur*|moteur*|annuaire|messagerie|produit|produits|module*|repos*|appui*|fonctionn*|tourne*|construi*|realis*|develop*|equip*|migr*|livr*|met|mettre|mettent|service|services|cloud',
  'from-brand':
    'migration de|migration des|migration depuis|migrer de|migrer depuis|depuis|existant|existante|existants|existantes|reprise*|remplac*|sortie|sortir|actuel|actuelle|actuels|actuellement|abandon*|en lieu et place|export*|historique|heritage|provenant|issus|issues|interfac*|interoper*|echange*|import*|coexist*|en place|desinstall*|substitut*|decommission*|aujourd hui|a ce jour|a l heure actuelle|en production|en service|en cours d utilisation|jusqu ici|anterieur*|ancien|ancienne|anciens|anciennes|quitt*|ouvrir|lire|lit|ouvre|comptes|connecte*|s ouvrent|synchronis*|reli*|dialogu*|compatible|deja',
  // Free licences, publication.
  publish:
    'publi*|depos*|diffus*|partage*|verse|versee|verses|versees|mis en ligne|mise en ligne|pouss*|heberg*|soumis*|livre|livres|livree',
  host: 'heberg*|stock*|localis*|conserv*|datacenter*|data center*|centre de donnees|centres de donnees|serveur*|donnees|traite*|quitte*|sort/sortent/sortir',
  national:
    'en france|territoire national|territoire francais|sol francais|sol national|france metropolitaine|territoire de la france|en belgique|en suisse|territoire belge|territoire suisse|en region|dans le departement|dans la region|sur le territoire regional|francais|franco francais*|en irlande|sol de/du la/departement|dans l hexagone|en metropole|quitte* la france|hors de france|le sol|quitter le territoire',
  guarantee:
    'garanti*|assure|assurer|engage|engagent|engagement|tenu|tenus|obtenir|obtient|obtenu*|resultat|doit|doivent|devra|devront|obligation|impose*|exige*|conditionn*|subordonn*|s oblige*|promet*|se porte fort|fait accepter|fera accepter',
  merge:
    'fusion*|integration|integre|integree|integrees|integres|acceptation|accepte|acceptee|acceptees|acceptes|merge|merged|mergee*|inclusion|inclus|incluse|adoption|integrer|repris par|reprises par|adopte|adoptes|adoptees|retenus par le projet|entre/entrent dans|figure*/figurent dans|retenu*/retenues par',
  upstream:
    'amont|projet|projets|communaute|communautes|upstream|depot officiel|version officielle|projet d origine|mainteneur*|branche principale|depot principal|prochaine version|version suivante|version publiee|version stable|tronc commun|version du logiciel',
  propose: 'propose*|proposition*|soumet*|soumis*|presente*|efforce*|moyens|sans garantie|suivi|reprend*',
  pay: 'paiement*|paye|payee|payees|payes|verse|versee|solde|reglement|facture*|facturation|retenue*|penalite*|prix|remuneration|remunere*|acompte*|regle|reglee|admission|reception|receptionn*|recette|recettes',
  condition:
    'apres|des que|lorsque|une fois|subordonn*|conditionn*|sous reserve|a compter|seulement|uniquement|que si|a defaut|en l absence|tant que|jusqu a|en cas de',
  exclusive:
    'exclusif|exclusive|exclusifs|exclusives|exclusivement|exclusivite|seul/seule/seuls propri*|seul titulaire|sans partage|entiere propriete|pleine propriete|renonce*|abandonn* tous/tout|se dessaisi*|en totalite et|ne conserve/garde/detient aucun|conserve aucun|sans aucun droit|prive de tout',
  rights:
    'cession|propriete|droits|cede|cedes|cedee|cedees|titularite|proprietaire|transfert|propriete intellectuelle|appartien*|droit|tout droit|ses droits|proprietaires',
  source: 'code source|codes sources|codes source|sources|code produit|developpements|logiciel developpe',
  confidential:
    'confidentiel*|secret|secrets|secrete|confidentialite|non divulgu*|ne pas divulguer|interdit de divulguer|tenus secrets|ne peut/peuvent/doit/doivent etre .. communique*/divulgue*/publie*/diffuse*|secretes|tenu*/tenues .. secrete*|a titre confidentiel',
  // Reasons for one lot.
  'stock-reason':
    'raisons techniques|raison technique|raisons economiques|raisons d efficacite|raisons pratiques|raisons d organisation|raisons de coherence|raisons de simplicite|motifs techniques|motifs economiques|interlocuteur unique|guichet unique|prestataire unique|titulaire unique|seul interlocuteur|seul prestataire|simplifier le pilotage|simplifier la gestion|simplifie la gestion|simplifie le pilotage|faciliter la gestion|faciliter le pilotage|simplicite de gestion|souci de simplification|souci de simplicite|souci de coherence|par commodite|economies d echelle|coherence d ensemble|bonne gestion|bonne coordination|bonne execution|restreindre la concurrence|restreindrait la concurrence|restreindraient la concurrence|techniquement difficile|financierement plus couteu*|assurer par lui meme|assurer par elle meme|ordre economique|ordre technique|efficacite|coherence|souhait*|simplicite|souplesse|rapidite|suivi administratif|commodite|plus simple|plus facile|plus aise|gain de temps|charge administrative|opportun*|habitude*|toujours ete|comme par le passe|usage|bon deroulement|homogeneite|facilite*|optimis*|pertinent|lourdeur*|meilleur suivi|suivi|maitrise|plus economique|trop lourd|complexifi*|complexite',
  'stated-fact':
    'agent|agents|etp|annexe|devis|estime*|estimation|chiffre|chiffree|chiffrage|etude|meme base|base commune|meme code|meme logiciel|meme serveur|memes serveurs|seul logiciel|seul site|meme chaine|interdepend*|partage|partagent|depend*',
  // Ties.
  tie: 'ex aequo|cas d egalite|egalite de points/notes/score/classement|egalite parfaite|a egalite|note*/score*/point*/total egal*/identique*|memes/meme note*/nombre/total/score|a notes egales|departag*|offres/candidats egaux|egalite .. offres/candidats|valeur/qualite/prix/offre* .. egale/egal/equivalente|toutes choses egales|a merite egal',
  incumbent:
    'titulaire sortant|prestataire sortant|sortant|titulaire actuel|prestataire actuel|fournisseur actuel|titulaire en place|prestataire en place|deja titulaire|precedent titulaire|connaissance de la collectivite|ayant deja travaille|deja travaille|titulaire/prestataire/fournisseur .. precedent|titulaire/prestataire/fournisseur deja/actuellement/present|deja en place|connaissant/connait deja|titulaire* du marche precedent|en place|sortante|reconduit*|assure/fournit/maintient/exploite/realise deja|ayant .. assure/execute/realise/maintenu/exploite|maintenance precedente|marche precedent|notre collectivite deja|fournisseurs/prestataires actuels/habituels',
  random: 'tirage|tirage au sort|hasard',
  // Contribution counts.
  advantage:
    'avantag*|bonus|bonifi*|prefere*|priorite|prioritaire*|points supplementaires|privilegi*|favoris*|valoris*|au profit de|l emporte*|choisi*|retenu*|prime|est un avantage|atout|plus value',
  // Conditions of performance.
  'social-aim':
    'insertion|apprenti|apprentis|apprentissage|alternance|professionnalisation|handicap*|demandeur d emploi|demandeurs d emploi|retour a l emploi|eloignees de l emploi|eloignes de l emploi|chomage|chomeur*|clause sociale|clauses sociales|condition sociale|considerations sociales|domaine social|inclusion sociale|esat|entreprise adaptee|entreprises adaptees|public defavorise|publics defavorises|personnes defavorisees|egalite professionnelle',
  exit: 'reversibilite|titulaire suivant|nouveau titulaire|prochain titulaire|futur titulaire|nouveau prestataire|prochain prestataire|fin du marche|fin de marche|fin du contrat|sortie du marche|plan de sortie|remet tout',
  publication:
    'publie|publiee|publies|publiees|publier|publiera|publication|publications|mis en ligne|mise en ligne|mises en ligne|rendu public|rendus publics|rendue publique|depot public|depots publics|forge publique|diffuse sous licence|diffusee sous licence',
  original:
    'amont|upstream|projet d origine|projets d origine|projet libre|projets libres|depot officiel|version officielle|mainteneurs',
  embargo:
    'embargo*|divulgation coordonnee|publication coordonnee|faille*|vulnerabilite*|correctif de securite|correctifs de securite|raisons de securite|nuirait a la securite|nuire a la securite',
  penalty: 'penalite|penalites|astreinte|astreintes|amende|amendes',
  uncapped:
    'sans plafond|sans maximum|sans limite|non plafonne*|pas plafonne*|illimite*|aucun plafond|sans limitation|sans .. plafonnement|sans plafon*|sans borne|au dela sans|quel qu en soit le nombre|sans plafonnement|deplafonne*|ne sont pas plafonne*|n est pas plafonne*|ne sera pas plafonne*|ne seront pas plafonne*|ne sont plafonnees',
  unlimited: 'sans limite|sans limites|sans limitation|illimite*|non limite*|ne sont pas limite*|n est pas limite*',
  reporting:
    'releve|releves|compte rendu|comptes rendus|rapport|rapports|registre|bilan|bilans|etat trimestriel|etat mensuel|tableau de suivi|tableau de bord|justificatif*|attestation*|admission|reception|verifie*|controle*|constate*',
  remedy:
    'penalite*|retenue|refaction|resili*|ajourn*|differee|differe|attend|frais et risques|mise en demeure|dommages|rejet|refusee|suspendu*',
  'passed-on':
    's applique|s appliquent|applicable|applicables|impose|imposent|repercut*|reporte|reportees|meme obligation|memes obligations|memes clauses|transmet*|s etend*|etendu*|lient|lie',
  'open-licence':
    'licence libre|licences libres|licence open source|licences open source|etre open source|etre libre|sont libres|licence de logiciel libre',
  comply:
    'conforme|conformes|conformite|conformement|respecte|respectent|respecter|satisfait|satisfont|satisfaire|repond a|repondent a|suit|suivent',
  'test-report':
    'rapport d essai|rapports d essai|rapport d essais|rapports d essais|proces verbal d essai|proces verbaux d essai|essais realises par|essai realise par',
  accessibility: 'accessibilite|rgaa|wcag|en 301|lecteur d ecran|lecteurs d ecran|situation de handicap',
  void: 'aucun/aucune preference/avantage/priorite/merite/incidence/influence|aucun point n|aucune note n|rapporte*/donne*/ouvre*/donnent .. aucun|sans effet/incidence/influence/consequence|n entre*|n intervien*|ni/pas/non/jamais exige*/requis*/valorise*/note/notee/notes/notees|n est/sont/sera/seront exige*/requis*/demande*|pas necessaire|pas/non pris*/prise* en compte/consideration|pas/nul besoin|pas un motif|rien n interdit/empeche|ou non|de toute origine|sans distinction|pour information|a titre d information|ne saurai*|pas a elle seule|evaluateurs et non|memes conditions|hors de la/du/le region/departement/territoire/pays|s il/elle/ils le souhaite*|facultati*|n est pas utilisee|n est pas exploitee|sans en tenir compte|pas utilise*|l objet d aucune note/notation/appreciation/valorisation|aucun point/note/credit n est/sera accorde*/attribue*/donne* pour/a|aucune note/valorisation n est/sera accordee/attribuee/donnee|n est/sont/sera/seront pas valorise*|indifferent*|sans importance|importe peu|sans egard a|il n est pas tenu',
  'software-does':
    'logiciel/module/portail/application/outil/systeme/connecteur/plateforme/solution gere*/calcul*/affiche*/recense*/presente*/traite*/enregistre*/produit/permet/signale*/edite*/reli*/archive*/publie*|portail/espace/acces/compte/formulaire .. reserve*|logiciel/module/portail/application/outil/systeme/connecteur/plateforme/solution doit/devra/doivent/permet*',
  'no-equivalent':
    'aucun/aucune autre document/preuve/justificatif/attestation/moyen/certificat/label/forge/plateforme|aucun equivalent|exclusion de tout/toute autre*|sans equivalen*|equivalen* .. n/ne/non|non equivalen*|tout/toute autre .. ecarte*/exclu*/refuse*/rejete*|aucune equivalence|sans possibilite d equivalence|a l exclusion de tout/toute autre',
  'any-other':
    'tout/toute/tous autre/autres element*/consideration*/facteur*/critere*/aspect*/circonstance*|tout element|autres elements/considerations/facteurs|tout/toute avantage/aspect/proposition/argument/atout/plus value|tout autre|toute autre .. particulier*|tout/toute avantage/aspect .. particulier*|toute circonstance/consideration|autres qualites/atouts/forces/merites/avantages|toute autre qualite|points forts|tout ce qu|tout point|quoi que ce soit|tout element qu/que|tous elements qu/que|tout aspect|tout atout',
  deem: 'juge*/estime*/considere* .. utile*/opportun*/pertinent*/interessant*/determinant*/important*|jugerai*|estimerai*|jugera|estimera|pris* en compte/consideration|prise en compte/consideration|tenir compte|tenu compte|faire valoir|valoris*|pourra* etre pris*/prise*|recompens*|juge* .. utile|pourra etre valorise|parait*|eclairer|trouve*|interessant*|juge*|estime*|considere*|utile*|a son sens|pertinent*',
  set: 'fixe*|arrete*|determine*|defini*|etabli*|decide*|choisi*|reparti*|distribu*|attribue* .. poids|precise* ulterieurement|precise*|dress*|elabor*|etablie|redige*|constru*',
  undisclosed:
    'pas/non/ni .. communique*/divulgue*/publie*/portes/portees/revele*/annonce*|tenu*/tenue* secret*|sans etre communique*/publie*|secret*|ne sera/seront/est/sont pas communique*/divulgue*/publie*/porte*|ne figure* pas|pas indique*/precise*/detaille*|releve* de la/du seul*|non indique*/precise*/publie*|pas connues/connus/connu des|inconnu*/inconnue* des|enveloppe* remise/cachetee/scellee',
  before: 'avant|prealable*',
  overall:
    'qualite/valeur/niveau/interet/attrait globale/global/generale/general/satisfaisant*|qualite de/du l/la/sa offre/proposition/prestation/soumissionnaire/reponse|qualite .. satisfaisant*|esprit de/general|attrait de|valeur ajoutee|adequation .. attentes/esprit|adequation globale/generale|soin apporte|presentation du/de dossier/la|qualite du/de dossier/la presentation|differenciant*|caractere innovant|qualite percue|attrait|interet de la proposition|niveau general|impression|qualite* intrinseque*|perception generale|valeur intrinseque|merite* propre*|interet .. offre|tenue generale|comprehension du/des/de la/besoin*/enjeux/contexte|qualite des/de la reponse*|qualite des prestations/services|bonne comprehension|valeur technique globale|caractere convaincant|force de proposition|globalement satisfaisant*/bon*|excellence|adequation|adhesion a nos/notre|hauteur de vue|qualites de la/l|convaincre|seduire|nous plaire|emporter l adhesion|appreciation generale|qualite de la relation|qualite relationnelle|rapport humain|alchimie|bonne entente|relation de confiance|feeling|gagnant gagnant',
  praise:
    'serieux de/du/et|professionnalisme|dynamisme|convivialite|attractiv*|originalite|novateu*|etat de l art|haut de gamme|premier plan|sens du service|esprit de partenariat|elegan*|image moderne',
  forge: 'linkedin|stack overflow|stackoverflow|ohloh|hugging face',
  statement:
    'declar*|affirm*|assertion*|attestation*|engagement*|promesse*|annonce*|chiffres|valeurs|indications|foi|parole|indique*',
  unchecked:
    'sans .. verifi*/controle*/justifi*/preuve*|aucun/aucune .. verification/controle/justificatif/preuve|pas/non/ni .. verifie*/controle*|moyens/mesure/possibilite de/d controler/verifier/en|pas .. moyens de|sur parole|repute* exact*|tenu* pour exact*|sur la/sa/leur seule .. foi/declaration*/affirmation*/base/parole|seul* declaration*/affirmation*/foi|simple* declaration*/affirmation*|tient lieu de|suffi*|pas de valeur contractuelle|fait/font foi|n est/sera prevu*|n a/ont pas .. moyens/possibilite/mesure de controler/verifier|n a/ont pas de valeur contractuelle|ne sera/seront/est/sont pas verifie*/controle*|procede a aucun/aucune verification/controle|pas procede .. verification/controle|ne verifi* pas|ne controle* pas|sans .. relecture/examen|repris*/reprise* tel/telle/tels/telles',
  soft: 'serieux|professionnel|motivation|convivial*|moderne|modernes|modernite|innovant*|intuitif|intuitive|ergonomi*|evoluti*|souple*|flexib*|fiable*|agreable*|disponibilite|reactivite|pertinence|coherence|clarte|perenne|robuste*|performante*|qualitati*|ecoute|relationnel*|empath*|proactiv*|rigueur|creativ*|agilite|agile|bienveillan*|implication|enthousias*|maturite|credib*|solidite|notoriete|engagement|professionnalisme|esprit|confiance|lisibilite|harmonie|audace|sens de|serenite|competitiv*|haut niveau|experimente*|motive*|competent*|passionne*|impliques|a l ecoute|de qualite|irreprochable*|exemplaire*|remarquable*|pointe|convaincant*|ambitieu*|clair|claire|clairs|audacieu*|gagnant*|imaginati*|dynamique*|inspirant*|solide|serieuse*',
  winner: 'seul attributaire|attributaire pressenti|titre preuve prealable|du/au candidat retenu',
  policy:
    'politique*|demarche*|strategie*|charte*|engagement*|actions|plan de|programme*|accords|index|bilan*|notation|rapport*|certification*|part de|trajectoire*|gouvernance|initiatives|fondation d entreprise|respect de|dispositif*|code de|certification b|adhesion au pacte|pacte|part des|taux de|score|sa/leur politique|maniere dont .. recrut*',
  topic:
    'rse|rso|social|sociale|sociales|sociaux|societal*|environnement*|ecolog*|ecorespons*|durable*|egalite|parite|diversite|inclusion|biodiversite|carbone|decarbon*|emissions|handicap*|climat*|ethique|extra financi*|mobilite|qualite de vie|femmes|open source|logiciel libre|logiciels libres|du libre|mecenat|sites|responsable*|electrique*|neutralite|vehicules|parc automobile|solidaire*|transition|sobriete|deontolog*|bien etre|absenteisme|seniors|apprenti*|empreinte|flotte|ges|co2|recycl*|dechets|numerique responsable|recrutement|formation interne|fidelisation|teletravail|remuneration*|ressources humaines|achats responsables',
  house:
    'entreprise*|societe*|groupe*|cabinet*|prestataire*|candidat*|soumissionnaire*|structure*|firme*|operateur*|fournisseur*|son personnel|leur|leurs|concurrent*',
  workforce:
    'ensemble des/de salarie*/collaborateur*/ses/son/leurs|effectif total/global/permanent|effectifs totaux/globaux/permanents|tous ses/les/leurs salaries/collaborateurs|encadrement|postes de direction|organes de direction|totalite des/du salaries/personnel|tous les/ses collaborateurs/salaries|ensemble du personnel|l entreprise entiere|ensemble de la societe/du/groupe|en interne',
  'by-buyer':
    'par la collectivite/commune/region|par l acheteur/administration|collectivite elle meme|acheteur verse|acheteur paie|budget de la/l',
  'past-record':
    'ancien*/precedent*/autres client*|client* precedent*/anterieur*/actuel*/satisfaits|lettre*/courrier*/attestation* de recommandation/satisfaction/reference*/bonne|temoignage* de/des client*|recommandations de/d client*/anciens|satisfaction des client*|principaux clients|realisations/projets/missions/marches recent*/emblematique*/phare*/significati*/anterieur*/passe*|autres marches/chantiers/contrats|portefeuille de|parcours de l entreprise|reussites|volume d activite|deja client*|clients actuels|clientes du|clientele|marches deja|anciennete du/de/dans|actionnariat|longevite|experience accumulee|bilan des/de marches/prestations|marches/chantiers/projets/prestations/missions comparables/similaires/analogues .. conduits/menes/realises/executes|attestation*/certificat* de bonne execution|a/ont .. participe depuis|participe depuis|marches/projets/prestations/missions/contrats/migrations/chantiers/deploiements/realisations .. mene*/realise*/execute*/conduit*/livre*/reussi* .. par la/le/l entreprise/societe/candidat/soumissionnaire/prestataire|marches/projets/prestations/missions/contrats/migrations de .. nature/type mene*/realise*/execute*/conduit*|marches/projets/prestations/missions/contrats/migrations menes/realises/executes/menees/realisees/executees .. depuis|soumissionnaire/candidat/entreprise/societe/prestataire a/ont .. contribue/realise/maintenu/participe/accompagne/travaille/mene|depuis combien|depuis quand|depuis quelle date|nombre d annees .. candidat/soumissionnaire/entreprise/societe/qu|parmi les .. contributeurs/mainteneurs/committeurs/acteurs|qu il/elle/ils/elles a/ont .. conduit*/realise*/mene*/execute*/livre*|qu il/elle/ils/elles a/ont conduites/conduits|de meme/du meme genre/ordre/type .. qu il|deja conduit*/realise*/mene*/execute*/livre*|a son actif|pour d autres clients/collectivites/acheteurs|collectivites/clients deja|emploie*/employant/salarie*/compte .. contributeur*/mainteneur*/committeur*/committer*|compte parmi ses .. contributeur*/mainteneur*|presentation de l/la/du entreprise/societe/candidat/groupe/structure/soumissionnaire|historique de l/la/du entreprise/societe/candidat/groupe|presentation generale de l/la/du|chiffres cles|parcours de la/l/du|deja livre*/realise*/mene*/deploye*/accompagne*|entreprise/entreprises/societe/societes/candidat/soumissionnaire/prestataire ayant/a/ont/qui deja|qui a/ont deja livre*/realise*/mene*/travaille|combien de .. projets/marches/clients/collectivites|liste des clients/references|clients servis|references clients|projets/logiciels .. maintenus/portes/lances/edites/soutenus par la/l/le|projets .. dont .. mainteneur|dont .. est mainteneur|certifications/certificats/labels/diplomes detenu*/obtenu* par l/la/le/les entreprise*/societe*/candidat*/soumissionnaire*',
  span: '# derniere*/dernier*/ans/annees|cinq/trois/deux/dix dernieres/derniers/ans|points|point|note sur|notees sur|nombre de',
  'selection-stage': 'candidature*|selection|recevabilite',
  excused:
    'a elle seule justifi*|ne peut/peuvent/saurai* .. justifi*|pas/nul motif|pour ce motif|tout autre moyen|par tout moyen|tous moyens|titres de son|depuis sa creation|elements disponibles|prouve*/prouvent/justifie* .. par|peut/peuvent prouver|titres de ses/leurs',
  'private-client':
    'secteur prive|clients/client prives/prive|a l etranger|entreprises privees|hors de france|marches prives|etrangeres|privees|references privees/etrangeres|ou prive*|ou privee|et prive*|et privee*|publics ou|publiques ou|ou d entreprises|ou aupres|tout client|quel que soit le client|tous secteurs|hors du/secteur secteur/public|hors secteur public|en dehors du secteur',
  'refused-proof':
    'pas/non pris*/prise*/admis*/recevable*/retenu*/accept*/examine*|exclu*|ecarte*|irrecevable*|ne/n .. pas .. compte|n est/sera pas examine*|ne comptent/compte pas|ne sont pas comptees/comptes|etant exclu*|sans valeur|ne sera/seront/est/sont pas retenu*/selectionne*/invite*|ne sera/seront retenu*/retenue*/admis*/examine*/accepte*/recevable*',
  'own-client':
    'pour/aupres l/la/du/de/le acheteur/commune/collectivite/pouvoir/syndicat/departement/region|pour la commune/collectivite|avec l acheteur|pour notre|pour le compte de l acheteur|avec notre|notre collectivite/commune/etablissement|de notre|nos services',
  already: 'deja|auparavant|ayant execute/travaille/realise|prealable|experience anterieure|experience prealable',
  'firm-age':
    'cree*/exist*/immatricul*/constitue*/fonde* .. depuis|annees/ans d existence/anciennete/activite|anciennete minimale|exist* .. au moins|creation recente|recemment cree*|nouvellement cree*|moins de #/trois/cinq/deux/dix ans|jeunes/nouvelles entreprises|cree*/fonde*/immatricul*/constitue* avant/depuis|capital .. au moins|exerce* .. depuis au moins|exerce* .. depuis plus|en activite depuis|activite depuis|anciennete d au moins|plus de #/deux/trois/cinq/dix ans d activite/existence/anciennete',
  'contribution-count':
    'commit*|mainteneur*|contributeur*|correctifs .. integre*/accepte*/fusionne*|contributions .. accepte*/integre*/fusionne*|pull/merge request*|lignes de code|patch*|auteur .. modification*|contribue*',
  'minimum-of': 'au moins|minimum|justifi*|doit|emploi*|dispose*|plus de|principaux|compte|preuve',
  'good-intent':
    'demarche/demarches .. durable/responsable/rse/environnementale*/qualite/ecologique|engage .. durable/environnement/rse/libre|contribu* .. durable/transition/ecolog*|respectueu* de l environnement|valeurs du/de|developpement durable',
  'alone-meets':
    'chaque/chacun membre/des/membres .. justifie*/dispose*/satisfai*/remplit|chaque/chacun .. membre*/cotraitant .. seul|chaque membre .. doit/devra .. toutes/ensemble/seul|membre .. repond* seul|cotraitants/membres .. chacun .. remplir/satisfaire/justifier/reunir|chacun remplir/satisfaire/justifier/reunir|chacun des cotraitants/membres|a eux/elles/lui/elle seul* .. presenter/reunir/satisfaire/remplir/justifier/disposer/l|chacun de ses/des/les cotraitants/membres/partenaires doi*/devr*|chaque/chacun .. membre*/cotraitant* .. present*/fourni*/produi* .. references|chaque membre .. doit/presente/fournit/produit/dispose',
  consent:
    'sans .. agre*/accord/accept*/autorisation/consentement|agrement|prealablement|soumis* a declaration|taches essentielles|declaration|prestations essentielles|taches critiques',
  reduced: 'reduit*|moins .. points|penalis*|malus|note inferieure|divise*|minor*',
  negative:
    'note*/points/score/valeur negatif*/negative*|points negatifs|inferieure* a zero|moins dix/cinq|malus|point*/pts retranche*/retire*/deduit*/ote*/soustrai*|retrait de points|deduction .. note|deduit* .. note|vien* en deduction|retranche* .. note|penalite* .. points|perd* .. points|en dessous de zero|negativ*|abattement|devenir negative|note .. negative|reduction .. points|minoration|minore*|amput*|sans plancher|sans limite inferieure|sans minimum de note|aucun plancher|penalise* de .. points',
  raised: 'ramene*|bornee*|ecrete*|aucun point n est retranche',
  centre:
    'proche* .. estimation/moyenne/mediane|ecart .. estimation/moyenne/mediane|autour .. moyenne/estimation|eloigne* .. estimation/moyenne/mediane|s ecarte* .. moyenne/estimation|moyenne des offres/prix|estimation de l administration/acheteur|eloigne*/loin/ecarte* .. moyenne/estimation/mediane|les plus eloign*|plus proche/pres de/du/des .. moyenne/mediane/estimation|proche* .. budget',
  'best-price':
    'meilleure* note*|note maximale|maximum des points|tous les points|pleine note|penalis*|note*|points|maximum de points|note la plus elevee|note la plus haute|meilleure cote',
  turnover:
    'chiffre* d affaire*|ca annuel|ca minimal|ca global|ca|volume d affaires|revenus annuels|recettes annuelles',
  times:
    'trois/quatre/cinq/six/sept/huit/neuf/dix/#/triple/quadruple/quintuple fois|triple|quadruple|quintuple|decuple|fois',
  double: 'deux fois|double',
  worth: 'montant|valeur|estime*|estimation|marche|lot|annuel',
  thing:
    'correctif*|contribution*|modification*|patch*|developpements|demande* de fusion|ameliorations|evolutions|code',
  benefit: 'emploi|emplois|retombees|achats|fiscal*|taxe*|recrut*|embauche*|main d oeuvre|investissement*|fournisseurs',
  'unit-point': '#/un pt/pts/point/points commit*/reference*/certif*/cv/an/annee*/contribut*',
  holding: 'capital|actionn*|detenu*|propriete|capitaux',
  grade:
    'insuffisan*|faible*|moyen*|passable*|correct*|satisfaisant*|bon|bonne|excellent*|mediocre*|mauvais*|acceptable*|inexistant*',
  replaced: 'remplac*|substitu*',
  'same-level': 'equivalen*|egal*|meme*|superieur*|accord|agrement|accepte*|comparable*',
  trusted:
    'tenu* pour acquis*/exact*/vrai*|sur parole|fai* confiance|bonne foi|repute* exact*|aucun/aucune .. justificati*/preuve/verification .. joindre/requis*/demande*/prevu*|se fi* aux/a/au|cru* sur|sans .. etre .. verifi*/controle*/justifie*|pris* pour argent|procede a aucun/aucune verification/controle|pas de verification/controle|ne sera/seront/est .. aucun/aucune verification/controle|fera/feront l objet d aucun/aucune .. controle/verification|s en tien* aux/a|s en remet* aux/a|se content* de/des|s en remet*|aucun/aucune .. preuve/justificatif/piece/document n est/sera/a/est .. a/demande*/necessaire*/requis*/exige*|preuve* n est/sont/sera/seront pas necessaire*/demande*/exige*|sans avoir a .. justifier/prouver|ne demand*/n exig* .. justificatif/justificatifs/preuve/preuves/piece|ne demand* pas de justificatif*/preuve*|cru*/crues sur|tenu*/tenues pour vraies|ajoute foi|sans discussion',
  pool: 'ne/n .. additionn*/cumul*/mutualis*/globalis*|pas additionn*/cumul*/mutualis*',
  'no-subcontracting':
    'pas/point de sous traitance|aucune sous traitance n est/ne/admise/autorisee/acceptee/toleree/possible|sans sous traitance|hors sous traitance|sous traitance/traitants non|soustraitance non|sous traitance neant|pas de sous traitant/traitants|aucun sous traitant|ni sous traitance|ni sous traitant',
  'body-member': 'membre*/adherent*/partie .. consortium/fondation/association/alliance qui/editrice/porteuse',
  'only-that':
    'ne/n .. que les/des/la/le/celles/ceux|que les references|a l exclusion des references|limitees aux references',
  'of-house':
    'de l entreprise|de la societe|du groupe|du candidat|du soumissionnaire|du prestataire|de la structure|des candidats|des soumissionnaires|de l operateur',
  amount:
    'montant*|somme*|pourcentage|pour cent|chiffre d affaires|benefice*|facture*|remuneration|budget|# du|# des|# de|recettes|revenus',
  give: 'revers*|verse*|donne*|consacr*|alloue*|abond*|attribue*|cede*|octroi*|apport financier',
  made: 'developpe|developpee|developpes|concu|concue|concus|fabrique*|produit|produite|produits|assemble*|edite|editee|edites|ecrit|realise',
  origin: 'origine|provenance|provien*|provenir|issu|issus|issues|provient/proviennent de',
  foreign: 'etranger|etrangere|etrangers|etrangeres|extra europeen*|origine etrangere',
  ecosystem: 'ecosysteme*|filiere*|partenariats|acteurs du|evenements|communaute*|tissu associatif/economique',
  entrust: 'confie*|delegu*|faire executer|faire realiser|faire appel|ceder',
  'merged-by-project':
    'projet/projets/communaute/mainteneurs/amont/editeur .. integre/integres/integrees/fusionne*/accepte/acceptes/acceptees/repris/valide*/publie|integre*/fusionne*/accepte*/repris/valide* .. en amont|integre*/fusionne*/accepte*/repris*/valide* .. par le/la/les projet/communaute/mainteneurs|integration/fusion/acceptation .. par le/la/les projet/communaute/mainteneurs|integration/acceptation/fusion .. en amont|publie* .. version/release .. projet|version .. du projet .. publiee|acceptation/fusion/integration amont|accord des mainteneurs|feu vert des/du mainteneurs/projet|mainteneurs .. l integration/la fusion/l acceptation|amont a .. fusionne/integre/accepte',
  'refused-by':
    'refuse*/rejete*/ecarte*/decline* .. par le/la/les projet/communaute/mainteneurs|refuse*/rejete*/ecarte* en amont|non/pas integre*/fusionne*/acceptes/accepte .. projet/mainteneurs/amont|refus du/des/de .. projet/mainteneurs/communaute|refus .. amont',
  until: 'tant que|avant que|jusqu a|jusqu au|avant la/l/leur|n est .. avant|que lorsque|que si|qu apres|qu a compter',
  'buyer-accepts':
    'par l acheteur|par le pouvoir adjudicateur|par la collectivite|par le maitre d ouvrage|par le client|acceptation du sous traitant|acceptation des livr*|acceptation des livrables',
  'come-from':
    'aupres de/d/des|provien*|provenant|provenir|emanant|emaner|emanent|delivre* par|acquis*|obtenu*|signe* par|issu|issue|issus|issues',
  young:
    'moins de #/deux/trois/quatre/cinq/dix ans|cree*/constitue*/immatricul* .. recemment|recemment cree*|nouvellement cree*|cree*/constitue*/immatricul* .. depuis moins|cree*/constitue*/immatricul* apres|societes/entreprises nouvelles/recentes|nouvelles societes/entreprises',
  group: 'groupement|groupements|cotraitan*|consorti*|groupements momentanes',
  incorporated:
    'constitu* .. societe/gie/association|constitu* .. personne morale|forme juridique|personnalite juridique/morale|gie|societe commune|entite juridique|statuts deposes|immatricul*|groupement solidaire/conjoint|forme .. groupement|forme solidaire/conjointe|forme de groupement|former/creer/monter une societe|se constituer',
  'at-tender':
    'avant la/le/de|remise|depot|au stade|des la candidature|pour soumissionner/candidater/repondre|pour pouvoir|a la candidature|lors de la candidature|au moment de|sous peine|a peine|irrecevab*|date limite|obligatoire*|ne seront/sera/est/sont pas|lorsqu il depose|quand il depose|au depot|lors du depot|obligatoirement',
  'at-choice':
    'choisi* .. lot*|decide* .. lot*|decide* .. quel/lequel/lesquels|determine* .. quel/lequel/lesquels|choisi* .. lequel/lesquels|designe* .. lot*|au choix|son choix|leur choix|prefere*|interet du service|au mieux|negoci*|concert*|souhait*|opportun*|apprecie*|comme il|en accord|discute*',
  'first-served':
    'd abord|en premier|priorite|prioritaire*|privilegi*|favoris*|avantag*|reserve*|revient|attribue*|servi*|prefer*',
  'all-lots':
    'ensemble des lots|totalite des lots|integralite des lots|tous les lots|deux lots|trois lots|chaque lot|chacun des lots',
  tendering: 'offre|offres|soumission*|repondre|reponse*|candidater|candidature*|postuler|presenter',
  obliged:
    'doit|doivent|devra|devront|tenu|tenus|tenue|obligat*|imperati*|exige*|impose*|necessairement|rejete*|ecarte*|irregulier*|irrecevable*',
  'some-lots':
    'un ou plusieurs|un ou tous|un seul|un des lots|un lot|pour lesquels|auxquels|ou tous|distincte|distinctes|separe*|plusieurs ou',
  delay: 'jour de retard|jours de retard|retard|retards|par jour',
  backed:
    'membre/membres du groupement|membre/membres de l/la|presente*/soutenu*/recommande*/parraine*/appuye*/coopte* .. par',
  'whole-firm':
    'toutes ses activites|ensemble de ses/leurs activites|tous ses/leurs/les clients/sites/salaries/collaborateurs|toutes ses/leurs filiales|entreprise/societe/groupe dans son ensemble|ensemble de l entreprise|ensemble du groupe|tous clients/marches confondus|toutes activites confondues|pour l ensemble de ses/leurs|pour tous ses/leurs clients|tout ce que l/la/le entreprise/societe/candidat|au sein de son/leur/l/la organisation/entreprise/societe/structure|au sein de ses|dans son organisation|en son sein|au sein de l entreprise',
  offer: 'offre|offres|proposition|reponse|memoire|candidature|dossier',
  disclose: 'divulgu*|communiqu*|diffus*|reveler|transmettre|publier|partager|montre*|montrer|remis|remettre',
  'each-counted':
    'chaque/toute/par commit*/contribution*/certification*/certificat*/reference*/correctif*/diplome*/salarie*/developpeur*/ingenieur*/annee*/projet*/client*/brevet*/label*/collaborateur*',
  earn: 'rapporte*|vaut|valent|donne*|ajoute*|gagne*|apporte*|credite*|procure*|compte pour',
  'secret-and-kept':
    'confidentiel*/secret* et ne peut/peuvent/doit/doivent/sera/seront|strictement/rigoureusement confidentiel*/secret*',
  'provided-by': 'heberge*/fourni*/edite*/developpe*/produit*/exploite*/assure*/maintenu* par',
  experience: 'experience|experiences',
  bar: 'inferieure/inferieur/inferieures/inferieurs a #|inferieure/inferieur/inferieures/inferieurs a # #|inferieure/inferieur/inferieures/inferieurs a # sur #|moins de #|moins de # #|moins de # sur #|en dessous de # #|en dessous de #|en dessous de # sur #|au dessous de # #|sous # #|pas # #|pas # sur #|pas # pour cent|inferieure/inferieur a # pour cent|pas atteint #|pas atteint # #|atteint/atteignent/atteignant/obtient/obtiennent/obtenu pas .. #|atteint/atteignent/atteignant/obtient/obtiennent/obtenu pas .. # #|atteint/atteignent/atteignant/obtient/obtiennent/obtenu pas .. # sur #',
  'no-period':
    'depuis sa/leur/la creation|depuis l origine|depuis toujours|depuis le debut|sans limite/limitation de duree/temps/date/periode|quelle que soit leur/sa/la date|quelle qu en soit la date|tout au long de sa/leur carriere|toutes periodes confondues|de tout temps|sans consideration de date',
  volume:
    'nombre/total/volume/nb/quantite .. commits/lignes/etoiles/stars/followers/forks|volume/quantite de code|nombre de pull/merge requests|nombre de modifications acceptees|lignes de code ecrites/produites/ajoutees/contribuees',
  'other-kinds':
    'documentation|traduction*|relecture*|revue*|tests|qualification des|mentorat|accessibilite|avis de securite',
  'none-of-them': 'n en comport*/dispos*/justifi*/produi*/present*/fourni*/ont pas|n en a/ont pas',
  'forbidden-use':
    'ne peut/peuvent/pourra/pourront .. publie*/publier/reverse*/reverser/reutilise*/reutiliser/diffuse*/diffuser|interdit de/d .. publier/reutiliser/diffuser/reverser|sans pouvoir .. publier/reutiliser/diffuser',
  headcount:
    'effectif* minimum/minimal/minimaux de/d #|effectif* de # .. minimum/moins|au moins # .. salaries/personnes/employes/collaborateurs/ingenieurs/developpeurs/techniciens/agents|minimum # .. salaries/personnes/employes/collaborateurs/ingenieurs/developpeurs|minimum de # .. salaries/personnes/employes/collaborateurs/ingenieurs/developpeurs|# salaries/personnes/employes/collaborateurs/ingenieurs au moins/minimum|plus de # salaries/personnes/employes/collaborateurs|effectif* .. au moins #|effectif* .. superieur* a #',
  fusion:
    'fusion des/de/du|fusionne*|merge*|pull request|demande* de fusion|acceptation/integration amont|acceptation upstream|integration .. depot officiel|integration en amont|integration .. par le projet|integration .. par les mainteneurs',
  'before-pay':
    'avant .. facturation/paiement/reglement/solde/facture|prealable* au/a la paiement/facturation|condition* .. paiement/solde/reglement/facturation|paiement/solde/reglement/facturation .. conditionne*/subordonne*|conditionne/declenche .. versement/paiement/solde/reglement|ouvre droit au paiement',
  'must-be': 'etre une/un|doit/doivent/devra/devront etre une/un/des|est/sont obligatoirement une/un/des|constitue* en',
  'stay-home': 'ne/n .. quitte* .. france/territoire/sol/pays|ne/n .. sort*/sortir .. france/territoire/pays',
  'project-refuses': 'projet/mainteneurs/communaute refuse*/rejette*/ecarte*/decline*',
  loss: 'penalite*|retenue*|perd|perdu*|rembours*|refaction|pas paye*|non paye*|pas du',
  'of-tenderer':
    'du candidat/soumissionnaire/prestataire/titulaire/fournisseur/cabinet|des candidats/soumissionnaires/prestataires/fournisseurs/entreprises/societes|de l entreprise/operateur|de la societe/structure/firme|entreprise/entreprises/societe/societes/candidat/candidats/soumissionnaire/soumissionnaires/prestataire/prestataires disposant/ayant/employant/dont/possedant/detenant/comptant|que le/la/l candidat/soumissionnaire/prestataire/societe/entreprise possede/detient/emploie/entretient/anime/exploite|entreprise/entreprises/societe/societes/candidat/candidats/soumissionnaire/soumissionnaires/prestataire/prestataires qui dispose*/possede*/emploie*/detien*/a/ont',
  'tender-part':
    'offre|offres|proposition*|propos*|memoire|note|notes|dossier*|reponse*|prix|plan|plans|methode*|methodologie|demarche|engage*|equipe|equipes|personnel|intervenant*|personnes|planning|calendrier|solution*|organisation|travaux|prestation|prestations|obligation*|droit|droits|choix|choisi*|charge|risque*|frais|nom|noms|part|compte|description|explication*|mesure|mesures|procedure*|dispositif|document*|piece*|livrable*|demonstration*|logiciel*|essais|rapport*|facture*|representant*|interlocuteur|demande|avis|cadre|formulaire|responsabilite|delai*|echange*|declar*|identite|intervention*|initiative|disposition|poste|locaux|qualite|support|heures|jours|affirmation*|chiffres|outil*|lieu|siege|etabli*|implant*|adresse|aide|cote|gre|moyens proposes|techniciens|ingenieurs|aux|depend*|personne|connaissance|comprehension|preparation|diagnostic|essai*|travail|savoir',
  'no-group':
    'pas de cotraitance/groupement/groupements|aucun groupement|ni groupement|sans groupement|groupements exclus/interdits|seules les candidatures individuelles',
}
