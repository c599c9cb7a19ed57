import type { LanguageWords } from '../language-words'
import { standardIt } from './it-standard'
import { names } from './names'

/** Italian words of the gravest faults of wording: lower case, without accents; `l`, `dell`, `d` are words of their own. */
export const it: LanguageWords = {
  language: 'it',
  further: [standardIt, names],
  words: {
    no: 'nessun|nessuna|nessuno|senza|ne|non|mai|anziche|invece|piuttosto che|ad esclusione|esclusi|eccetto',
    not: 'non|ne|irrilevante|irrilevanti|ininfluente|ininfluenti|non rileva|non rilevano|indifferente',
    whatever:
      'qualunque|qualsiasi sia|a prescindere|prescindendo|indipendentemente|quale che sia|quali che siano|ovunque|dovunque|senza riguardo|senza pregiudizio|ferma restando|fermo restando|anche se|anche qualora|fatto salvo|fatta salva|non e richiest*',
    which: 'che|il quale|la quale|i quali|le quali|cio|questo|questa|essa|esso|queste|questi',
    punished:
      '0 punti|zero punti|esclusione|escluso|esclusa|esclusi|escluse|a pena di|inammissibil*|escludera|esclude|esclus*|non ammess*',
    // What says that nothing else is taken is no “or equivalent”.
    none: 'non e vietat*|non sono vietat*|non e esclus*|non sono esclus*|non e preclus*|non sono preclus*|gestisce donazioni|gestisce le donazioni|gestione donazioni|registra le donazioni|registrazione delle donazioni|senza autorizzazione non|senza autorizzazione _ non|senza autorizzazione _ _ non|senza autorizzazione _ _ _ non|senza autorizzazione _ _ _ _ non|senza autorizzazione _ _ _ _ _ non|senza previa autorizzazione non|senza previa autorizzazione _ non|senza previa autorizzazione _ _ non|senza previa autorizzazione _ _ _ non|senza previa autorizzazione _ _ _ _ non|senza previa autorizzazione _ _ _ _ _ non|non e consentito il subappalto senza|non e ammesso il subappalto senza|senza limit*|senza alcun limite|senza restrizioni|senza _ autorizzazione _ _ _ non|non sono ammess* _ equivalent*|non sono ammess* _ _ equivalent*|non sono ammess* equivalent*|non sono accettat* _ equivalent*|non saranno ammess* _ equivalent*|non si accettano _ equivalent*|non si ammettono _ equivalent*|senza possibilita di _ equivalent*|esclusi _ equivalent*|escluse _ equivalent*|escluso ogni equivalent*|ne altri mezzi|ne altra documentazione|ne altre certificazioni|ne equivalent*|nessun equivalent*|nessun _ equivalent*|non equivalent*|sede operativa della stazione|sede della stazione appaltante|sede dell amministrazione|sede del committente|sede dell ente|sedi dell amministrazione|sedi dell ente|sedi comunali|sedi della stazione|presso la sede|presso le sedi|in sede di|nella sede di esecuzione|stati membri|stato membro|membri del raggruppamento|membro del raggruppamento|membri della commissione|membro della commissione|membri del gruppo|membro del gruppo|membri del team|membro del team|componenti del gruppo|ufficio stampa|ufficio protocollo|ufficio tecnico|uffici comunali|uffici dell amministrazione|suite d ufficio|suite per ufficio|strumenti di ufficio|locale di|locali tecnici|rete locale|reti locali|locale tecnico|enti locali|ente locale|polizia locale|copia locale|in locale|installazione locale|non solo|non meno|non oltre|non superiore|non anteriore|esperienza utente|esperienza d uso|esperienza degli utenti|architettura di riferimento|nazionale anticorruzione|certificati digitali|certificati tls|certificati ssl|certificati di firma|certificato di firma|gestione delle donazioni|portale delle donazioni|portale donazioni|raccolta delle donazioni|autenticazione forte|gestione degli iscritti|gestione dei soci|non senza|portale degli iscritti|pagamento delle prestazioni|associazione temporanea|associazioni temporanee|iscrizione alla camera|iscritto alla camera|iscritti alla camera|registro delle imprese|iscrizione nel registro|iscritti nel registro|albo professionale|non esclusiv*|qualsiasi/qualunque/ogni cittadinanza/nazionalita',
    equivalent:
      'equivalente|equivalenti|equipollent*|analogo|analoghi|analoga|analoghe|altra prova|altre prove|altri mezzi|altro mezzo|altra documentazione|qualsiasi mezzo|ogni altro mezzo|comparabil*|o simili|o similari|oppure altr*|altro documento|altre certificazioni|ovvero altr*|qualunque altro|qualsiasi altr*',
    firm: 'impresa|imprese|concorrente|concorrenti|offerente|offerenti|operatore|operatori|ditta|ditte|aggiudicatario|aggiudicataria|aggiudicatari|appaltatore|fornitore|fornitori|societa|azienda|aziende|candidato|candidati|prestatore|contraente|artigiani',
    tenderer:
      'impresa|imprese|concorrente|concorrenti|offerente|offerenti|operatore economico|operatori economici|ditta|ditte|appaltatore|fornitore|fornitori|societa|azienda|candidato|candidati|proponente|proponenti',
    // Places.
    local:
      'locale|locali|regionale|regionali|territoriale|territoriali|nazionale|nazionali|italiana|italiane|italiano|italiani|provinciale|provinciali|del territorio|della zona|del posto|della provincia|della regione|del comune|a chilometro zero|km zero|insediate nel|insediati nel',
    'local-firm':
      'imprese locali|impresa locale|operatori locali|operatori del territorio|imprese del territorio|aziende locali|aziende del territorio|tessuto economico locale|tessuto produttivo locale|economia locale|economia del territorio|radicamento territoriale|radicamento sul territorio|radicamento locale|radicamento nel territorio|presenza sul territorio|presenza territoriale|presenza locale|occupazione locale|occupazione nel territorio|occupazione sul territorio|posti di lavoro locali|posti di lavoro nel territorio|posti di lavoro in regione|posti di lavoro nella regione|posti di lavoro sul territorio|manodopera locale|maestranze locali|filiera corta|filiera locale|ricadute sul territorio|ricadute occupazionali|ricadute economiche|preferenza territoriale|personale residente|lavoratori residenti|residenti nel comune|residenti nella regione',
    seat: 'sede|sedi|filiale|filiali|unita locale|unita locali|ufficio|uffici|stabilimento|stabilita|stabiliti|stabilite|insediat*|domicilio|domiciliat*|ubicat*|situat*|localizzat*|basata|basate|operante|operanti|sportello|presidio|residenza|residente|residenti|agenzia|succursale|dispo* .. locali|propri locali|locali propri|locali nella/nel|residen*|domicili*',
    territory:
      'regione|provincia|comune|territorio|territorio regionale|territorio provinciale|territorio comunale|territorio nazionale|citta|lombardia|piemonte|veneto|toscana|lazio|sicilia|sardegna|puglia|campania|emilia|romagna|liguria|umbria|marche|abruzzo|calabria|friuli|trentino|roma|milano|torino|napoli|bologna|firenze|genova|palermo|italia|regionale|provinciale|distretto|circondario|zona|locale|valle|area metropolitana|capoluogo|province|regioni|comuni|territori|zone|distretti|province limitrofe',
    distance: 'km|chilometr*|raggio|distanza|distante|distanti|minuti|prossimita|vicinanza|vicina|piu vicina',
    onsite:
      'intervento|interventi|presso la stazione|tempi di risposta|tempo di risposta|luogo di esecuzione|luoghi di esecuzione|luogo della prestazione|presa in carico|ripristino|on site|in loco|reperibilita|esecuzione del contratto nelle',
    preference:
      'preferenz*|preferi*|privilegi*|priorita|premialita|premia|premiat*|premiante|punteggio aggiuntivo|punti aggiuntivi|favori*|incentiv*|valorizza*|precedenza',
    // The firm's own past.
    record:
      'esperienza|esperienze|esperienza pregressa|esperienze pregresse|referenza|referenze|curriculum aziendale|anzianita|reputazione|notorieta|servizi analoghi|forniture analoghe|contratti analoghi|progetti analoghi|lavori analoghi|servizi svolti|servizi gia svolti|servizi pregressi|progetti pregressi|progetti realizzati|progetti gia realizzati|contratti eseguiti|commit|contributi pregressi|contributi gia|contributi passati|contribuzioni|pull request|merge request|anni di attivita|fatturato specifico|competenza maturata|esperienza maturata|storico|progetti/servizi/contratti/lavori/forniture analoghi/analoghe/similari/simili/svolti/svolte/eseguiti/realizzati/pregressi/precedenti|portafoglio clienti|clienti precedenti|elenco dei servizi/clienti|esperienza acquisita|maturat*',
    'firm-record':
      'curriculum aziendale|esperienza aziendale|anzianita aziendale|anni di attivita sul mercato|anni di presenza sul mercato|referenze aziendali|anno di costituzione|storia dell azienda|storia dell impresa',
    person:
      'persona|persone|personale|team|gruppo di lavoro|risorse umane|risorse professionali|figure professionali|figura professionale|professionista|professionisti|capo progetto|referente|addetti|sviluppatori|sviluppatore|cv|curricula|curriculum vitae|tecnici|tecnico|componenti|project manager|responsabile|formatori|docenti|persone impiegate',
    'selection-stage':
      'requisito di partecipazione|requisiti di partecipazione|requisiti di capacita|requisito di capacita|requisiti di ammissione|qualificazione|ai fini dell ammissione|fase di ammissione|avvalimento',
    // Means and size.
    'firm-size':
      'fatturato|fatturato globale|volume d affari|volume di affari|numero di dipendenti|numero dei dipendenti|numero di addetti|organico aziendale|organico medio|dimensione dell impresa|dimensioni dell impresa|dimensione aziendale|dimensioni aziendali|dimensioni della societa|dimensione del concorrente|dimensioni del concorrente|capitale sociale|patrimonio netto|solidita finanziaria|solidita economica|solidita patrimoniale|capacita finanziaria|capacita economica|forza economica|bilanci|bilancio|attrezzature aziendali|mezzi aziendali|dotazione aziendale|quota di mercato|numero di clienti|numero di sedi|numero di filiali|parco mezzi|organizzazione aziendale complessiva|merito creditizio|solidita aziendale|dipendenti a tempo indeterminato|organico|struttura aziendale|dimensione/dimensioni dell/della/del azienda/impresa/societa/concorrente/operatore|referenze bancarie|ultimi tre bilanci',
    assigned:
      'dedicat*|assegnat*|impiegat*|destinat*|per l appalto|per il contratto|per l esecuzione|messo a disposizione|messi a disposizione|incaricat*|del servizio offerto|previsti per',
    // Memberships.
    member:
      'membro|membri|socio|soci|associato|associata|associate|associati|iscritto|iscritta|iscritti|iscritte|iscrizione|adesione|adesioni|aderente|aderenti|aderisce|aderire|aderiscano|aderito|appartenenza|appartenente|appartenenti|affiliat*|affiliazione|appartenere|appartiene|far parte|faccia parte|fa parte',
    association:
      'associazione|associazioni|federazione|federazioni|consorzio di imprese|rete di imprese|reti di imprese|rete|reti|distretto|cluster|cooperativa|cooperative|confederazione|unione|club|fondazione|fondazioni|alleanza|organizzazione di categoria|organizzazioni di categoria|confindustria|assintel|community network|sindacato|camera di commercio estera|network',
    // Money.
    gift: 'donazione|donazioni|donare|dona|donato|donino|sponsorizzazione|sponsorizzazioni|sponsor|sponsorizza*|elargizion*|erogazione liberale|erogazioni liberali|liberalita|mecenatismo|beneficenza',
    donation:
      'contributo economico|contributi economici|contributo finanziario|contributi finanziari|sostegno finanziario|sostegno economico|finanziamento|finanzia|finanziare|versamento|versare|versa|pagamento|paga|somma|somme|contributo in denaro|contribut*|versera|devolve*|eroga*|corrispond*',
    foundation:
      'fondazione|fondazioni|associazione|associazioni|comunita|community|ente no profit|enti no profit|onlus|non profit|terzo settore',
    fee: 'quota associativa|quote associative|quota di iscrizione|quote di iscrizione|quota di adesione|quota annuale di iscrizione|canone associativo|contributo associativo|quota sociale',
    // Free choice.
    discretion:
      'insindacabil*|piena discrezionalita|totale discrezionalita|ampia discrezionalita|assoluta discrezionalita|libera discrezionalita|a discrezione|a sua discrezione|a propria discrezione|discrezionalmente|piena liberta|libero apprezzamento|libera valutazione|a suo giudizio|a proprio giudizio|unico giudizio|esclusivo giudizio|suo esclusivo|impressione generale|impressione complessiva|impressione soggettiva|giudizio complessivo della commissione|come riterra|che riterra|riterra opportun*|ritenuto opportuno|ritenuti opportuni|a proprio piacimento|liberamente|senza obbligo di motivazione|senza motivare|non e tenuta a motivare|secondo il proprio gradimento|a suo piacere|di suo gradimento|sensazione|gradimento|libero giudizio|libera scelta|libera decisione|ritenga/ritengano/riterra interessant*/opportun*|migliore sensazione',
    'published-grid':
      'griglia|tabella|allegato|motivazional*|coefficienti indicati|criteri motivazionali|scala di valutazione',
    buyer: 'stazione appaltante|amministrazione|commissione|ente|committente|giuria|comune|azienda sanitaria',
    change:
      'modificare|modifica|modifiche|modificati|modificato|variare|variazione|adeguare|adattare|rivedere|fissare|fissati|stabilire|definire|definiti|integrare|riserva|rivist*|rived*|modific*|adegu*|ricalibr*|aggiorn*|orientativ*|indicativ*',
    weights:
      'peso|pesi|ponderazion*|criteri|criterio|sottocriteri*|sub criteri*|subcriteri*|subpesi|sub pesi|punteggi|coefficient*|metodo di valutazione|motivazionali',
    later:
      'dopo l apertura|successivamente|in corso di gara|nel corso della valutazione|durante la valutazione|a seguito dell apertura|dopo la presentazione|dopo la scadenza|alla luce delle offerte|in base alle offerte|in funzione delle offerte|prima di procedere alla valutazione delle offerte aperte|a offerte aperte',
    // Marks that firms give themselves.
    'self-mark':
      'autovalutazion*|auto valutazion*|autoattribui*|auto attribui*|autodichiarat*|si attribuisc*|autovalut*|valuta se stess*|valutano se stess*|si assegna|si assegnano|autoassegnat*|si autovalut*|attribuito dal concorrente|attribuito dall offerente|attribuisce a se',
    'own-mark':
      'punteggio dichiarato dal concorrente|punteggio dichiarato dall offerente|punteggio autodichiarato|punteggio autoattribuito|punteggio attribuito dal concorrente|punteggio attribuito dall offerente|punteggio indicato dal concorrente|punteggio indicato dall offerente|punteggio proposto dal concorrente|punteggio dichiarato|punteggi dichiarati|punteggio indicato .. concorrente/offerente|punteggio che il concorrente|punteggio autocalcolato',
    mark: 'punteggio|punteggi|voto|voti|valutazione|giudizio|coefficiente',
    point: 'punto|punti|punteggio|pt',
    // Classes of firms.
    reserved:
      'riservat*|esclusivamente a|esclusivamente alle|esclusivamente ai|solo alle|solo ai|unicamente a|unicamente alle|aperta solo|aperto solo|limitat* alle|limitat* a|destinat* esclusivamente|soltanto le|soltanto alle|solo le|possono partecipare solo|possono partecipare esclusivamente|esclusivamente le|possono partecipare unicamente',
    'kind-of-firm':
      'pmi|piccole e medie|piccole imprese|microimprese|micro imprese|micro e piccole|micro piccole|cooperative|cooperativa|start up*|startup*|imprese del software libero|imprese open source|aziende open source|liberi professionisti|imprese artigiane|giovani imprese|imprese giovanili',
    'class-of-firm':
      'integratori|integratore|system integrator|rivenditori|rivenditore|distributori|grandi imprese|grande impresa|grandi gruppi|gruppi multinazionali|multinazional*|societa di consulenza|intermediari|intermediario|agenzie di somministrazione|filiali di|imprese estere|societa estere|operatori esteri|produttori di software proprietario|fornitori di software proprietario|hyperscaler|broker|grossisti|societa controllate|societa di capitali',
    'cannot-bid':
      'non possono partecipare|non potranno partecipare|non puo partecipare|non possono presentare|non sono ammess* a partecipare|non sono ammesse le|non sono ammessi i|non sono ammessi gli|non e ammess* a partecipare|non e ammessa la partecipazione|non saranno ammess* a|sono esclus*|e esclus*|saranno esclus*|restano esclus*|vengono esclus*|preclusa|preclus*|interdett*|e vietata la partecipazione|non possono concorrere|ad esclusione dei|ad esclusione delle|con esclusione dei|con esclusione delle',
    // Subcontracting, reliance.
    subcontract:
      'subappalt*|sub appalt*|subaffidament*|subcontratt*|subfornitur*|affid* a terzi|affidare .. terzi|cedere a terzi|parte delle prestazioni a|esternalizz*',
    forbidden:
      'vietat*|divieto|esclus*|precluso|preclusa|proibit*|interdett*|inammissibil*|non consentit*|non sono ammess*|non e ammess*',
    allowed:
      'ammesso|ammessa|ammessi|consentito|consentita|consentiti|permesso|permessa|autorizzato|autorizzata|possibile|possono|puo|facolta|ricorrere|potra|potranno|affidare|affidarsi|e possibile|ammess*|consentit*|permess*',
    limited:
      'limite|limiti|massimo|massima|non superiore|non oltre|non puo superare|non potra superare|non eccedente|entro il|al massimo|limitato|limitata|nella misura|misura massima',
    share: 'per cento|percento|quota|meta|terzo|10|15|20|25|30|33|35|40|45|49|50|60|70',
    'by-self':
      'integralmente in proprio|interamente in proprio|eseguire in proprio|eseguite in proprio|svolgere in proprio|svolte in proprio|eseguire direttamente tutte|tutte le prestazioni in proprio|esclusivamente con proprio personale|esclusivamente con personale proprio|esclusivamente con la propria organizzazione|esclusivamente con mezzi propri|eseguire personalmente|totalita delle prestazioni in proprio|direttamente ed esclusivamente|integralmente con propri',
    rely: 'avvalimento|avvalersi|avvale|avvalgono|ricorso|ricorrere|fare affidamento|affidamento sulle capacita|far valere',
    capacity: 'capacita|requisiti|requisito|mezzi|risorse|avvalimento',
    third:
      'terzi|altri soggetti|altro soggetto|altre imprese|altra impresa|ausiliari*|imprese ausiliarie|impresa ausiliaria|altri operatori|soggetti terzi|subappaltatori|avvalimento|societa del gruppo|societa dello stesso gruppo',
    'own-capacity':
      'in proprio|propri requisiti|proprie capacita|propria capacita|mezzi propri|propri mezzi|proprie risorse|risorse proprie|requisiti propri|personalmente|proprio personale|direttamente posseduti|posseduti direttamente',
    only: 'solo|soltanto|esclusivamente|unicamente|esclusivo|esclusiva|unico|unica|solamente|necessariamente',
    // Brands, labels.
    supply:
      'fornitura|fornire|fornito|fornit*|licenz*|installat*|installazione|basat*|su piattaforma|utilizz*|compatibil*|richiest*|deve|devono|dovra|dovranno|soluzione|software|server|database|piattaforma|sistema|sistemi|postazion*|suite|marca|marchio|prodotto|prodotti|tipo|modello|migrazione verso|migrare verso|ospitat*|obbligatori*|acquisto|acquisizione|base dati|hosting|esclusivamente|formato',
    'from-brand':
      'migrazione da|migrazione dal|migrazione dalla|migrazione dall|migrare da|migrare dal|attualmente|attuale|attuali|esistente|esistenti|in uso|in esercizio|sostitu*|dismission*|dismett*|dismess*|abbandon*|interfacc*|integrazione con|interoperab*|esport*|import*|connettor*|storic*|legacy|provenient*|passaggio da|uscita da|al posto di|in luogo di|coesist*|preesistent*|scambio|apertura dei file|durante la migrazione',
    'partner-tier':
      'partner certificato|partner certificati|partner ufficiale|partner ufficiali|gold partner|platinum partner|silver partner|premier partner|partner gold|partner platinum|partner silver|partner del produttore|certificazione del produttore|certificato dal produttore|certificata dal produttore|certificati dal produttore|accreditato dal produttore|rivenditore autorizzato|rivenditori autorizzati|livello di partnership|status di partner|partnership ufficiale|certificazione del fornitore|autorizzato dal produttore|programma partner|qualifica di partner',
    label:
      'certificazione|certificazioni|certificato|certificata|certificati|certificate|etichetta|etichettatura|ecolabel|label|marchio di qualita|bollino|accreditamento|attestazione soa',
    required:
      'richiest*|richiede|richiedono|deve|devono|dovra|dovranno|obbligatori*|possesso|possedere|possiede|possieda|possiedano|punti|punto|punteggio|premialita|premiat*|preferenz*|necessari*|dimostrare|dimostra|presentare|produrre|a pena di|essere titolare|titolari|attribuit*|assegnat*|munit*|dotat*|comprovat*',
    consent:
      'senza autorizzazione|senza previa autorizzazione|senza il consenso|previa autorizzazione|prestazioni critiche|attivita critiche',
    lacking: 'che non|chi non|il cui _ non|le cui _ non|non possedere|il mancato possesso|non avere|non aver',
    restricted: 'non _ che/se|non _ _ che/se',
    turnover: 'fatturato|volume d affari',
    times: 'triplo|quadruplo|quintuplo|decuplo|tre/quattro/cinque/sei/dieci/# volte',
    worth: 'valore|importo|base d asta|base di gara|stimato|lotto',
    double: 'doppio|due volte',
    pay: 'pagamento|pagamenti|pagato|pagata|saldo|corrispettivo|liquidazione|liquidato|rata|fattura|penale|trattenuta|svincolo',
    condition: 'subordinat*|condizionat*|dopo|solo|soltanto|quando|una volta|previa|a seguito|all avvenuta|se',
    merge: 'integrazione|integrat*|accettazione|accettat*|accolt*|fusione|merge|inclusione|inclus*|recepit*|adozione',
    upstream: 'upstream|progetto|progetti|comunita|ramo principale|manutentori|maintainer*|progetto originario',
    guarantee: 'garantisc*|garanzia|assicura|deve|obbligat*|impegna|ottien*|otterra|consegu*',
    propose: 'propost*|propone|proporre|sottopost*|si adopera|presentat*',
    'buyer-accepts':
      'dalla stazione appaltante|dall amministrazione|della stazione appaltante|dell amministrazione|verifica di conformita',
    exclusive: 'esclusiv*',
    rights: 'diritti|proprieta|titolarita|diritto',
    'general-policy':
      'politica aziendale|politica generale|politiche aziendali|responsabilita sociale|bilancio di sostenibilita|strategia di sostenibilita|impegno generale|codice etico|csr|esg|a livello aziendale|politica ambientale dell/della impresa/societa|cultura aziendale|intera azienda/impresa/organizzazione',
    contract: 'del presente appalto/contratto|dell appalto|nell esecuzione|per l appalto|del contratto|del servizio',
    'no-reference':
      'senza .. referenz*/contratti/servizi|assenza/mancanza di .. referenz*/servizi/contratti|meno di .. referenz*',
    'tender-part':
      'offert*|propost*|propone|piano|piani|metod*|approccio|cronoprogramma|tempi|tempo|termin*|prezz*|cost*|team|gruppo di lavoro|person*|risorse|impegn*|soluzion*|prestazion*|esecuzione|document*|prove|prova|software|test|dimostrazion*|relazion*|fattur*|referente|diritt*|obblig*|descri*|illustr*|ore|giorni|servizi offerti|assistenza|supporto|qualita|organizzazione|formazione|attuazione|sede|sedi|garanz*|rischi*|sicurezza|competenz*|contratt*|appalt*|requisit*|tabella|modulo|scheda',
    group: 'raggruppament*|ati|rti|consorzi*|associazioni temporanee',
    incorporated: 'forma giuridica|personalita giuridica|costituit*',
    'at-tender': 'presentazione dell offerta|alla data di presentazione|prima della presentazione',
    'no-group': 'nessun raggruppamento',
    citizenship: 'cittadinanza|nazionalita|passaporto|cittadini italiani',
    'jobs-done': 'contratti|contratto|servizi|progetti|incarichi|referenze',
    identical: 'identic*|del tutto uguali|esattamente uguali',
    'no-equivalent':
      'senza possibilita di/d prov*/altre/equivalen*|nessun/nessuna/nessun altro/altra|non sono/saranno/e/sara ammess*/accettat* altr*|esclus* ogni altr*',
  },
}
