import type { Words } from '../../text/words'

/** French words on the terms of a contract, the project upstream, and what proves a promise; more for some concepts. */
export const termsFr: Words = {
  // What the project decides, and when it does.
  'merged-by-project':
    'sortie/parution/publication/diffusion de la version|sortie/parution/publication/mise/diffusion .. par le/la projet/communaute|version/publication amont|projet/communaute/amont/mainteneurs .. publie*/diffuse*/met|accord/approbation/aval des/du mainteneurs/projet|publication .. par la communaute|contribution*/correctif*/modification*/code/patch/developpements fusionne*/acceptes/acceptees/integre*/retenu* en/dans/par|fusionne*/integre*/accepte* en amont|version/versions communautaire*/officielle*/amont|revue par le projet',
  pay: 'payable*|exigible*|facturable*|mandat*|mise en paiement|echeance*|tranche*|tiers du prix|conserve*|facture*|regle|reglee|reglement',
  condition:
    'a la sortie/parution/publication|des/des leur/la publication/parution/sortie/integration|a compter|jusqu a|seul/seuls/seule/seules les/des|quand|des que|attend*|depend*',
  'project-silent':
    'reste*/sans sans/reponse reponse/du|pas/non repondu/relu*/traite*/examine*/lu|n ont/a pas relu/repondu/traite/examine|silence*|absence de reponse/relecture|non relu*|defaut/absence de revue/relecture/reponse/examen|ignore* par le/les|aucun mainteneur',
  loss: 'reduction*|reduit*|minor*|diminu*|malus',
  vote: 'vote|votes|voter|votent|scrutin*|suffrage*|voix|au conseil|soutien* par son vote',
  instructed:
    'instruction*|consigne*|directive*|conformement aux/a .. souhait*/position*|dicte*|arrete* par l/le/la|selon les voeux/souhaits|decide* par l/le/la acheteur/collectivite|souhait* de l/la/du|position*/vues de l/la/du|ligne fixee/donnee/arretee|porte*/defend*/soutien* .. vote',
  elects: 'elire|elu|elue|election|nomination|nomm*|design*|siege|place|coopt*|admettre|integrer|entrer',
  'buyer-person':
    'representant*/agent/agents/elu/elus/membre* .. acheteur/collectivite/commune/administration/etablissement/adjudicateur/ville/departement|pour/a l/la acheteur/collectivite/commune/etablissement',
  'day-of': 'au jour|le jour ou|a la date',
  'falls-due':
    'payable*|exigible*|regle|reglee|reglement|paiement|mandat*|facture*|facturable*|mise en paiement|verse|versee',
  'outside-person':
    'nul autre que|aucune personne/intervention exterieure/etrangere|aucun intervenant/prestataire exterieur',
  'does-work': 'execut*|particip*|interv*|realis*|prestation*|tache*|travaill*',
  'commit-right':
    'est/soit/sont/reste*/demeure*/etre mainteneur*/committeur*|droits/droit d/de ecriture/fusion|permission* d ecriture',
  holds: 'conserve*|garde*|disposent|est',
  // Ceilings, own staff, use elsewhere.
  penalty: 'retenues|malus|refaction*|penalisations',
  uncapped:
    'n est/sont/sera/seront borne*/limite*|pas/ni/non borne*|aucune limite|aucun maximum|pas de limite/plafond/maximum/borne|sans borne*/terme|indefiniment|peuvent/peut/pourront/pourra depasser/exceder/exceder le|pas fixe .. maximum/plafond/limite|n est borne/limite ni|ne connai* .. limite*/plafond*|sans fin|aucun montant/plafond/maximum/limite maximal/n/maximum|montant .. n est pas/aucunement limite/borne/plafonne|courent sans|jusqu a la livraison sans|sans montant maxim*|soumis/soumise/soumises a aucune|fixe/fixee/prevu de maximum/plafond/limite',
  'no-subcontracting':
    'seuls/seul des/les/le salaries/personnels/employes/salarie|aucune tache/prestation/mission a un/une/d/autre/tiers|personnes/personnel exterieur*/etranger* .. ne/n|autre que les salaries',
  entrust: 'delegue*',
  third: 'autre/autres entreprise*/societe*/operateur*',
  'free-code':
    'gpl|agpl|lgpl|mit|eupl|mpl|bsd|cecill|licence/licences apache/libre/libres/ouverte/ouvertes|open source|logiciel libre',
  'no-use':
    'ni .. ni|ne/n peut/peuvent .. servir/utiliser/reutiliser/reemployer/employer|interdit/interdite/interdits|reserve* a l/au/aux|defense|sans pouvoir|ne peu* s en servir|ne/n peut/peuvent/pourra/pourront .. propose*/vendu*/fourni*/cede*/offert*|ne/n peut/peuvent .. etre propose*/vendu*/fourni*/reutilise*/reemploye*|peut s en servir',
  elsewhere:
    'ailleurs|autre/autres client*/marche*/contrat*/projet*/usage*|hors du|usage du/de/exclusif seul/l|seul etablissement/acheteur|tiers|autres collectivites/administrations/acheteurs/communes/clients|d/des autres',
  // What is asked of firms.
  'jobs-done': 'operation|operations|deploiements|travaux',
  identical:
    'exactement/parfaitement/strictement/rigoureusement semblable*/identique*/pareil*|trait pour trait|en tout/tous point/points|de tout point|exacte replique|calque* sur',
  headcount:
    'effectif*/effectifs minimal/minimum/minimale/requis #|effectif # personnes/salaries/agents|nombre minimal/minimum de/d salaries/employes/ingenieurs/collaborateurs/personnes #|taille minimale .. .. # salaries/personnes/employes|emploie/compte/employer/employe plus/au de/moins # ingenieurs/salaries/personnes/developpeurs/employes|plus de # ingenieurs/developpeurs/techniciens|moins de # salaries/employes/personnes/ingenieurs/agents|effectif* inferieur* a/de #|# .. salaries/employes/ingenieurs au/et minimum/moins/plus',
  times: 'facteur #/deux/trois/quatre/cinq|plusieurs fois',
  'percent-of': '# pour cent|# du/de/des|# au',
  'own-client':
    'acheteur lui|la/le presente/present collectivite/etablissement/commune/acheteur|notre/nos etablissement/service/services/administration|l acheteur lui meme|du present acheteur|de l acheteur|pouvoir adjudicateur lui meme|avec/pour/aupres nos/de/notre equipes/services/equipe/nos|pour/avec notre|par notre etablissement/collectivite/commune/administration',
  'come-from': 'eman*|delivre*|vien*|provien*',
  // What is known of a firm by hearsay; labels with a box; promises that nobody looks into.
  opinion:
    'avis|opinion*|retours|diront|disent|diraient|ressenti*|temoignage*|appreciation de/des/que|bouche a oreille|rumeur*|on dit|entendu|reputation|image aupres|rapport* par',
  outsiders:
    'editeur|editeurs|confrere*|homologue*|autres/anciens/precedents/aupres d/clients/acheteurs/collectivites|d/les autres clients/acheteurs/collectivites/maitres|partenaires|tiers|mainteneurs|communes voisines|ses pairs|les pairs|le secteur|la profession|la place',
  counted:
    'note|notes|notation|point|points|pris en compte|prise en compte|tenu compte|tient compte|entre dans|entrent dans|compte pour|fonde|prend en compte|prises en compte|pese*',
  'yes-no': 'oui ou/non non|oui non|oui # non|ou non|presence d/de|oui # sinon|rien/zero/0 sinon|aucun point sinon',
  trusted:
    's en tien* la|ne cherche* pas|pas a verifier|n examine pas|ne regarde* pas|ne remet* pas|sans y revenir|tenu* pour vrai*|prend*/pren*/accept* .. tels/telles quels/quelles|sans plus .. examen/verification|sans autre examen/verification',
  unchecked: 's en tien* la|ne cherche* pas|sans controle possible|font/fait foi',
  // Tools and makes.
  'no-equivalent':
    'ne peut/peuvent/pourra/pourront remplacer/changer|ne peut/pourra .. .. remplace*/substitue*|sans autre choix|pas d autre choix|aucun autre choix/outil|n est pas remplacable|sans alternative|seul/seule lieu/depot/forge/plateforme/outil|unique lieu/depot/forge/plateforme',
  'same-make':
    'de/du la/meme marque/constructeur/fabricant/editeur/modele .. deja|du/de meme constructeur/marque/fabricant/editeur/fournisseur|de la meme marque|marque/constructeur/produit/outil/modele deja installe*/utilise*/en/retenu*/possede*|qu utilise* deja|meme/memes editeur/marque/constructeur/produit/outil/modele que|identique* a celle/celui/ceux/celles de/du|celui/celle qu utilise*|fabricant/constructeur/editeur/fournisseur/marque/prestataire qui equipe*/fournit/dessert',
  'linked-with':
    'interfac*|interoper*|repris*|reprend*|connect*|migr*|import*|export*|remplac*|decri*|inventaire*|raccord*|echang*|donnees|dialogu*|lire|lisible*',
  'from-brand':
    'cite/cites/citee/nomme/nommes/nommee/mentionne/mentionnes/mentionnee que|comme source|a reprendre|pour/de decrire|au titre de|a titre de rappel|conserv*|repris|reprises',
  equivalent: 'autre/tout/toute/autres label*',
  // Sayings that free from a condition.
  void: 'ne perd* aucun/rien|ne/n relev*/relevent pas/ni|n est/sont pas desavantage*|pas desavantage*|sans desavantage|ne jou* aucun|etranger*/hors a/de l/de attribution',
  amount: 'sommes|fonds|argent',
  give: 'remis/remise/remises|finance*|alloue*',
  gift: 'financement .. developpeurs/mainteneurs/amont|somme*/montant*/argent/fonds .. mainteneur*/developpeur*|aide/soutien financier*/financiere',
  foundation: 'mainteneurs|developpeur principal|developpeurs du projet',
  'no-duty':
    'rien .. oblige/impose/interdit/empeche|pas/non/nullement/aucunement tenu*/oblige*|n est/sont tenu*/oblige*|aucune obligation|pas/sans obligation|dispense* de/d',
  'whole-price':
    'egal*/equivalent*/equivaut a/au/aux .. totalite/integralite/total/marche/contrat|totalite/integralite du prix/montant/marche|montant/prix total/entier|perd/perte/prive .. totalite/integralite',
  'buyer-wishes': 'jugera utile/necessaire|souhaite*|voudra|desire*|qui lui plai*',
  'own-ease':
    'plus/trop commode/commodes/simple/simples/confortable/confortables/facile/faciles/pratique/lourd/lourde pour/a/de|alourdir*/compliquer* .. travail/tache/gestion/suivi|moins de paperasse/travail/contrats|habitude*|toujours procede/achete/passe/fait|par commodite|par confort|prestataire/titulaire unique .. plus/facilite*/simplifi*|surcharge* .. service/bureau/agents',
  'took-part':
    'repondu/participe/contribue/associe*/concouru/aide* .. sourcage/consultation/etude*/sondage/redaction/preparation/cahier/concertation|a/ont .. participe/contribue/repondu|assistant* a maitrise|participation .. sourcage/etude*/preparation/sondage',
  automatic:
    'automatique*|d office|de plein droit|sans etre entendu*|sans examen|sans autre forme|en tout etat|dans tous les cas|quelle que soit|systematique*|par principe',
  'none-cut': 'aucune partie/part/fraction|n est/sont pas decoup*/fractionn*/scind*|pas decoup*/fractionn*/scind*',
  'not-counted':
    'ne compte/comptent/rapporte/rapportent/vaut/valent pas/rien|n entre* pas|n est/sont pas note*/prise*/pris|n a/ont rien a|ne donne*/apporte* rien|aucun don/versement',
  'price-alone':
    'prix .. bas/bas est/sera/constitue l/le unique/seul/seule critere|unique/seul critere .. prix|prix .. unique/seul critere|sur le seul prix|prix seul|au moins disant|seul/unique critere .. .. prix/cout|uniquement/exclusivement/seulement .. prix',
  'price-nothing':
    'prix/tarifs/cout .. .. n entre*/intervien*/compte*/pes* pas|prix .. .. n est/sont/sera/seront pas note*/pris*/examine*/apprecie*|prix/tarifs ne pese*/compte*/joue* .. rien/pas/aucun|sans .. compte du prix|qualite seule|seule qualite',
  'fixed-price':
    'prix fixe/fixes/impose/imposes|prix est/sont fixe*/impose*|remuneration fixe|budget fixe|fixe*/impose* par l/la',
  'floor-mark':
    'acquis/acquise/acquises/garanti/garantis/assures a toute/toutes/tous/chaque/quiconque|tous les autres ont/obtiennent/recoivent/auront|aucune offre .. moins de #|toute/chaque offre .. au moins #|minimum de # points .. toute/chaque|# sont/est acquis/acquise/acquises/garanti/garantis a toute/toutes/tous/chaque',
  'gives-points':
    'leur/lui/en donner/accorder/attribuer des/# points|donner/accorder/ajouter/attribuer des points|peut/pourra/pourront .. retenir/valoriser/recompenser',
  never: 'jamais|rien|ne peut/pourra/peuvent/pourront|aucun/aucune autre/qualite/element/atout/aspect|n est/sont pas',
  'self-only':
    'auto evaluation/autoevaluation sert/servent/servira/est/reste seulement/uniquement/indicati*/la|sert/servent/servira seulement/uniquement/qu a|notes sont/seront donnees/attribuees/arretees par la/le commission/jury/comite|a titre indicatif',
  'on-word': 'sur/sur la simple/seule/leur/sa declaration/affirmation/parole/promesse|simple declaration/affirmation',
  'no-seat':
    'sans .. bureau/agence/antenne/etablissement/locaux/siege/implantation a/dans/en/sur|n a/ont pas de/d .. bureau/agence/antenne/locaux/siege/implantation|depourvu* de/d .. bureau/agence/antenne/implantation',
  'never-worked':
    'n a/ont .. jamais travaille/execute/realise/fourni/conduit/livre|jamais travaille pour|n ayant jamais travaille/execute/realise',
  'no-other-make':
    'aucun/aucune autre outil/logiciel/produit/format/solution/progiciel n/ne/etant|tout/toute autre outil/logiciel/produit/format/solution .. .. refuse*/exclu*/ecarte*/rejete*|autres outils/logiciels/formats .. .. refuse*/exclu*/rejete*|aucun/aucune autre outil/logiciel/produit/format/solution .. admis*/accepte*|aucun/aucune autre outil/logiciel/produit/format/solution n etant/est admis*/accepte*',
  'free-pick':
    'que choisit/choisira/retient le/son|de son/leur/votre choix|au choix du|quel/quelle que soit le/la|n importe quel/quelle',
  'not-offered':
    'ne peut/peuvent/doit/doivent/sera/seront .. propose*/utilise*/fourni*/accepte*|pas admis*/accepte*/recevable*',
  'no-bar': 'pas exclu*/interdit*/ecarte*/proscrit*|n est/sont pas exclu*/interdit*',
  'scale-top': 'deux/trois/quatre/cinq/six/huit/dix/# et/ou plus',
  'drawn-people':
    'etudiants/agents/usagers/utilisateurs/testeurs/candidats/personnes/eleves .. tire/tires/tirees au sort|tires/tirees au sort .. parmi',
  'not-enough': 'ne suffit/suffisent/suffira/suffiront pas|insuffisant*|ne sera/seront .. prise*/pris',
  'by-third': 'attestation*/preuve*/certificat* de/d un tiers|d un tiers',
  'by-law':
    'impose*/exige*/requi*/prevu* .. l article/la loi/le code/le reglement/l|au sens de l article|l article/la loi/le code .. impose*/exige*|qu impose l article',
  'staff-person':
    'personne/personnes|intervenant*|equipe/equipes|consultant*|expert/experts|chef de projet|salaries|collaborateur*',
  'at-will':
    'a son/sa gre/guise/convenance/choix/discretion|librement|sans .. accord/informer/prevenir/autorisation/agrement/consentement|sans condition/conditions/justification|comme il l entend',
  'pay-term':
    'delai/delais .. de paiement/reglement|facture/factures .. .. payee/payees/reglee/reglees/mandatee/mandatees|paiement/reglement/paiements .. .. sous/dans/a|delai global',
  'long-wait': '#/soixante/cent/cent .. jours|#/deux/trois/quatre/cinq/six/neuf/douze mois|#/dix/douze/vingt semaines',
  'no-interest':
    'sans/aucun/aucuns/ni interet/interets moratoires/moratoire/de|aucun interet moratoire|renonce* .. interet/interets moratoires|interets moratoires .. pas/exclus/ecartes',
  'call-papers':
    'dossier/documents/pieces de/du/des la/consultation/marche/appel .. consultation/marche/offres|dossier/dossiers de consultation|dce|cahier/cahiers des charges/clauses',
  'paid-access':
    'contre/moyennant/apres paiement/reglement/cheque/versement/# euros|contre/moyennant .. euros/somme/cheque|frais de dossier/reprographie/retrait/consultation|payant/payante/payants/payantes|achete/acheter/achetes|vendu/vendus/vendue',
  'paper-copy': 'papier|imprime/imprimes/imprimee/imprimees|support physique|reprographie a la demande',
  'free-access': 'gratuit*|sans frais|librement',
  'not-asked': 'aucun niveau/seuil|pas de seuil/niveau',
  'proof-told':
    'au vu de/du/des/d|sur la base de/du/des/d|memoire technique|cadre de reponse/memoire|cv|curriculum*|certificat*|attestation*|justificat*|piece*|preuve*|fiche*|demonstration*|maquette*|bordereau|est/sont contractuel*|engagement contractuel|valeur contractuelle|annexe # au/du|note de # pages|reference*|cas du cctp|tableur|cadre de reponse|bareme|grille|mesure*|contractuel*|selon le',
  'link-told':
    'objet du/de marche/lot/contrat/la|lie/liee/lies/liees a l/au/aux objet/prestation/prestations|lien avec l/le objet/lot/marche|dont depend|affecte*|pour le/ce marche/lot|execution du/de marche/lot/la|prestations du/de lot/marche/la|necessaire* a/pour/au|de ce lot/marche|qui executera/executeront/realisera/realiseront|charge*/charges de la/du|travaillera*|cctp|cahier des charges|cas decrit*|decrit*/prevu*/enumere* au/a/en l/annexe/cctp|necessaire* a l execution|en annexe|annexe #',
  'method-told':
    'methode .. .. annexe|donnees .. .. annexe|calcul* .. .. annexe|annexe # .. methode|selon la methode/norme',
  'small-lot':
    'petit/petits lot/lots|soustrait/soustraits/sorti/sortis/retire/retires .. procedure|hors de la procedure|lot/lots dispense/dispenses',
}
