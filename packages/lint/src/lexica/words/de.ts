import type { LanguageWords } from '../language-words'
import { standardDe } from './de-standard'
import { names } from './names'

/** German words of the gravest faults of wording: lower case, without umlauts, compounds as they are written. */
export const de: LanguageWords = {
  language: 'de',
  further: [standardDe, names],
  words: {
    no: 'kein|keine|keinen|keiner|keinem|keines|keinerlei|ohne|weder|niemals|nie|statt|anstatt|anstelle|nicht|ausgenommen',
    not: 'nicht|weder|ohne bedeutung|unerheblich|irrelevant|keine rolle|keinen einfluss|unberucksichtigt|ausser betracht|bleibt aussen vor|entfallt',
    whatever:
      'unabhangig|ungeachtet|gleichgultig|gleich ob|egal ob|egal wo|unbeschadet|einerlei|auch wenn|ohne rucksicht auf|gleich welche*|gleich wo',
    which: 'der|die|das|welche|welcher|welches|dies|dieser|diese|dieses|wobei|sie|er',
    punished:
      '0 punkte|null punkte|ausgeschlossen|ausschluss|vom verfahren ausgeschlossen|zuruckgewiesen|abgelehnt|ausgesondert|nicht berucksichtigt|unberucksichtigt|scheidet aus|scheiden aus|nicht weiter|ausscheiden',
    // What says that nothing else is taken is no “or equivalent”.
    none: 'nicht ausgeschlossen|nicht untersagt|nicht verboten|nicht unzulassig|weder ausgeschlossen|weder untersagt|weder verboten|verwaltet spenden*|verarbeitet spenden*|erfasst spenden*|verbucht spenden*|verwaltung von spenden*|erfassung von spenden*|verarbeitung von spenden*|verwaltung der spenden*|ohne zustimmung nicht|ohne zustimmung _ nicht|ohne zustimmung _ _ nicht|ohne zustimmung _ _ _ nicht|ohne zustimmung _ _ _ _ nicht|ohne zustimmung _ _ _ _ _ nicht|ohne vorherige zustimmung nicht|ohne vorherige zustimmung _ nicht|ohne vorherige zustimmung _ _ nicht|ohne vorherige zustimmung _ _ _ nicht|ohne vorherige zustimmung _ _ _ _ nicht|ohne vorherige zustimmung _ _ _ _ _ nicht|nur mit zustimmung|ohne begrenzung|ohne einschrankung*|ohne beschrankung*|ohne weiteres|ohne _ zustimmung _ _ nicht|nicht ohne|keine gleichwertig*|kein gleichwertig*|keine _ gleichwertig*|gleichwertige _ werden nicht|gleichwertige _ sind nicht|gleichwertige _ sind ausgeschlossen|gleichwertige werden nicht|keine anderen nachweise|keine andere* _ gleichwertig*|nicht gleichwertig*|weder gleichwertig*|vergleichbare _ werden nicht|vergleichbare _ sind nicht|andere nachweise werden nicht|andere nachweise sind nicht|vorsitz*|sitzung*|buroanwendung*|burosoftware|buropaket*|burozeiten|mitgliedstaat*|mitglied der bietergemeinschaft|mitglieder der bietergemeinschaft|mitglied einer bietergemeinschaft|mitglieder einer bietergemeinschaft|mitglied des teams|mitglieder des teams|mitglied des projektteams|mitglieder des projektteams|teammitglied*|mitglied der jury|nicht nur|nicht weniger|nicht mehr als|nicht alter als|nicht spater|lokale zeit|lokale daten|lokale kopie*|lokale installation*|lokale speicher*|lokale netz*|ortszeit|ausland*|in raumlichkeiten|ansprechpartner|gesprachspartner|im namen|erfahrungsaustausch|anwendererfahrung*|nutzererfahrung*|benutzererfahrung*|referenzarchitektur*|referenznummer*|erfahrung der benutzer|spendenverwaltung|spendenportal*|spendenplattform*|starke authentifizierung|zertifikatsverwaltung|zertifikatsbasiert*|tls zertifikat*|ssl zertifikat*|mitgliederverwaltung|mitgliederdaten*|mitgliedsdaten*|mitgliederportal*|nicht ausschliessliche*|nicht exklusive*|einfache* nutzungsrecht*|jeder/jede/jedweder/gleich staatsangehorigkeit/nationalitat|unabhangig von der/ihrer staatsangehorigkeit',
    equivalent:
      'gleichwertig*|gleichartig*|vergleichbar*|aquivalent*|oder andere|oder anderer|oder anderes|anderer nachweis|andere nachweise|andere geeignete|anderer geeignete*|anderweitig|sonstige nachweise|jeder geeignete*|beliebige*',
    firm: 'unternehmen|unternehmens|firma|firmen|bieter|bieters|bietern|bieterin|bieterinnen|bewerber|bewerbern|bewerbers|auftragnehmer|auftragnehmers|auftragnehmern|anbieter|anbieters|anbietern|dienstleister|dienstleisters|betrieb|betriebe|betrieben|lieferant|lieferanten|anbietende|wirtschaftsteilnehmer*|gesellschaft|hersteller|handwerksbetrieb*|kmu|mittelstandler|bewerberin|auftragnehmerin|unternehmung',
    tenderer:
      'unternehmen|unternehmens|firma|firmen|bieter|bieters|bietern|bieterin|bieterinnen|bewerber|bewerbers|bewerbern|auftragnehmer|auftragnehmers|anbieter|anbieters|anbietern|dienstleister|dienstleisters|bietergemeinschaft|bietende|bietenden|bieterunternehmen*',
    // Places.
    local:
      'lokal|lokale|lokalen|lokaler|lokales|regional|regionale|regionalen|regionaler|regionales|ortlich*|ortsansassig*|einheimisch*|heimisch*|inlandisch*|ansassig*|ortsnah*|regionsansassig*|gebietsansassig*',
    'local-firm':
      'ortsansassig*|gebietsansassig*|regionale wertschopfung|lokale wertschopfung|regionalen wertschopfung|lokalen wertschopfung|regionale wirtschaft|regionalen wirtschaft|heimische wirtschaft|heimischen wirtschaft|ortliche wirtschaft|lokale wirtschaft|lokalen wirtschaft|arbeitsplatze in der region|arbeitsplatze vor ort|arbeitsplatzen in der region|arbeitsplatze im landkreis|arbeitsplatze in der stadt|regionale arbeitsplatze|regionale verwurzelung|regionale verankerung|lokale verankerung|regionaler anbieter|regionale anbieter|lokale prasenz|regionale prasenz|standortnahe|ortsnahe des unternehmens|lokale arbeitsplatze',
    seat: 'sitz|sitzes|sitzen|hauptsitz*|firmensitz*|unternehmenssitz*|geschaftssitz*|firmenhauptsitz*|stammsitz*|betriebssitz*|gesellschaftssitz*|niederlassung*|zweigniederlassung*|geschaftsstelle*|betriebsstatte*|zweigstelle*|standort|standorte|standorts|standortes|standorten|unternehmensstandort*|firmenstandort*|buro|buros|ansassig*|niedergelassen*|gemeldet|eingetragen|filiale|filialen|firmensitze|prasenz|*raume|*raumen|raumlichkeiten|*buro|wohnhaft*|wohnen|wohnsitz*|vor ort prasent',
    territory:
      'region|landkreis|landkreises|kreis|kreisgebiet*|kreises|stadt|stadtgebiet*|gemeinde|gemeindegebiet*|bezirk|bundesland|bundeslandes|bayern|hessen|sachsen|thuringen|brandenburg|berlin|hamburg|bremen|munchen|koln|frankfurt|stuttgart|leipzig|dresden|baden wurttemberg|nordrhein westfalen|nrw|niedersachsen|schleswig holstein|saarland|rheinland pfalz|mecklenburg vorpommern|sachsen anhalt|deutschland|osterreich|inland|umland|wien|tirol|steiermark|karnten|salzburg|kanton|raum|metropolregion|vor ort|umgebung|im umkreis|einzugsgebiet|gebiet|landkreise|landkreisen|kreise|kreisen|stadte|gemeinden|regionen|bezirke|bundeslander|nachbar*',
    distance:
      'km|kilometer*|umkreis|entfernung*|radius|fahrzeit|fahrtzeit|anfahrt*|anfahrtszeit*|minuten|nahe|raumliche nahe|ortliche nahe|luftlinie',
    onsite:
      'einsatz vor ort|vor ort einsatz*|reaktionszeit*|storung*|storungsbeseitigung|entstorung*|leistungsort|erfullungsort|ort der leistung*|leistungserbringung|wartungseinsatz*|am sitz der auftraggeberin|am sitz des auftraggebers|beim auftraggeber|in den raumen',
    preference:
      'bevorzug*|vorrang|vorrangig*|bonus|zusatzpunkt*|praferenz|vorzug|begunstig*|fordert|forderung|forderung der',
    // The firm's own past.
    record:
      'erfahrung|erfahrungen|berufserfahrung|branchenerfahrung|projekterfahrung|referenz|referenzen|referenzprojekt*|referenzauftrag*|referenzauftrage*|unternehmensreferenz*|renommee|reputation|bekanntheit*|track record|commits|commit historie|bisherige beitrage|bisherigen beitrage|bisherigen beitragen|bisheriger beitrage|bisherige projekte|bisherigen projekte|fruhere projekte|fruhere auftrage|fruheren auftrage|abgeschlossene projekte|abgeschlossenen projekte|durchgefuhrte projekte|durchgefuhrten projekte|vergangene projekte|vergangenen projekte|bisher erbrachten|bisher geleisteten|merge requests|pull requests|grundungsjahr|bestehen|bestehens|historie|*referenz|*referenzen|*historie|kundenliste*|kundenreferenz*|kundenstamm|vergleichsprojekt*|referenz*|vorprojekt*|altprojekt*|kundenprojekt*|ahnliche projekte|ahnlichen projekten|vergleichbare projekte/auftrage/leistungen|vergleichbaren projekten/auftragen/leistungen|abgeschlossene*/abgewickelte*/ausgefuhrte*/realisierte*/erbrachte*/umgesetzte* .. projekt*/auftrag*/leistungen/migration*|erfahrungen die|gesammelt|erworbene erfahrung*|langjahrig*',
    'firm-record':
      'unternehmenserfahrung*|firmenerfahrung*|unternehmensreferenz*|firmenreferenz*|unternehmensgeschichte|firmengeschichte|grundungsjahr des unternehmens|firmenjubilaum|bestehen am markt|jahre am markt|jahren am markt|marktprasenz in jahren|unternehmensalter',
    person:
      'person|personen|mitarbeiter*|mitarbeitende*|projektleiter*|projektleitung|team|teams|projektteam*|personal|personals|entwickler|entwicklerinnen|entwicklern|fachkraft*|fachkrafte*|beschaftigte*|eingesetzte|eingesetzten|eingesetzter|vorgesehene|vorgesehenen|vorgesehener|lebenslauf*|berater|beratern|schlusselpersonal*',
    'selection-stage':
      'eignung|eignungsprufung|eignungskriteri*|eignungsnachweis*|eignungsleihe|teilnahmewettbewerb*|praqualifikation*',
    // Means and size.
    'firm-size':
      'umsatz|umsatze|umsatzes|jahresumsatz*|gesamtumsatz*|umsatzzahlen|unternehmensgrosse|firmengrosse|betriebsgrosse|grosse des unternehmens|grosse des bieters|grosse der firma|mitarbeiterzahl*|beschaftigtenzahl*|anzahl der mitarbeiter*|anzahl der mitarbeitenden|anzahl der beschaftigten|zahl der beschaftigten|zahl der mitarbeiter*|anzahl beschaftigte*|anzahl mitarbeiter*|stammkapital|eigenkapital*|grundkapital|finanzkraft|wirtschaftliche leistungsfahigkeit|finanzielle leistungsfahigkeit|wirtschaftskraft|bilanzsumme|bonitat|personelle ausstattung|technische ausstattung|maschinenpark|anzahl der niederlassungen|zahl der kunden|anzahl der kunden|marktanteil*|betriebsausstattung|*umsatz|*umsatzes|*umsatze|bilanz|handelsbilanz*|konzernbilanz*|steuerbilanz*|jahresbilanz*|unternehmensbilanz*|festangestellte*|belegschaft*|anzahl festangestellter|zahl der festangestellten|standortnetz|kapitalausstattung|jahresabschluss*|bilanzen|bankauskunft|wirtschaftsauskunft|geschaftsbericht*',
    assigned:
      'eingesetzt*|vorgesehen*|fur den auftrag|fur die auftragsausfuhrung|auftragsbezogen*|zugewiesen*|benannt|benannte|benannten|abgestellt*|projektbezogen*|fur das projekt|fur diesen auftrag',
    // Memberships.
    member:
      'mitglied|mitglieds|mitglieder|mitgliedern|mitgliedschaft*|angehort|angehoren|zugehorigkeit*|beigetreten|beitritt|mitgliedsunternehmen|verbandsmitglied*|vereinsmitglied*|kammermitglied*|verbandsmitgliedschaft*|verbandszugehorigkeit',
    association:
      'verband|verbands|verbandes|verbande|verbanden|verein|vereins|vereine|vereinigung*|branchenverband*|berufsverband*|dachverband*|fachverband*|netzwerk|netzwerks|netzwerkes|netzwerken|cluster|clusters|genossenschaft*|stiftung|innung|interessenverband*|bundesverband*|foundation|allianz|bitkom|verbandsmitglied*|vereinsmitglied*|verbandsmitgliedschaft*|verbandszugehorigkeit|arbeitsgemeinschaft|konsortium|gilde|*verein|*vereins|*vereine|*stiftung|*verband|*verbandes|*verbands|*vereinigung|*netzwerk|*bundnis|*bund',
    // Money.
    gift: 'spende|spenden|spendet|gespendet|geldspende*|sachspende*|zuwendung|zuwendungen|sponsoring|sponsor|sponsert|sponsern|sponsoren|stiftungsbeitrag|mazenat*|firmenspende*|forderspende*|spende*|sponsor*|finanzielle* unterstutzung .. projekts/community/stiftung/projekte|projekt finanziell',
    donation:
      'zahlung|zahlt|zahlen|finanzielle unterstutzung|finanziell unterstutz*|finanzieller beitrag|finanzielle beitrage|geldbetrag|finanzierung|fordermittel|uberweist|spendet|entrichtet|leistet .. beitrag|fuhrt .. ab|stiftet|fliesst|fliessen',
    foundation:
      'stiftung*|verein|vereins|vereine|verband|gemeinnutzig*|community|foundation|forderverein*|projektgemeinschaft|*verein|*vereins|*vereine|*stiftung|*verband|*verbandes|*verbands|*vereinigung|*netzwerk|*bundnis|*bund',
    fee: 'mitgliedsbeitrag*|mitgliedsbeitrage*|vereinsbeitrag*|jahresbeitrag des vereins|verbandsbeitrag*|mitgliedsgebuhr*|forderbeitrag*',
    // Free choice.
    discretion:
      'freies ermessen|freien ermessen|freiem ermessen|ermessen der|ermessen des|alleinigen ermessen|alleinigem ermessen|alleiniges ermessen|billigem ermessen|eigenem ermessen|pflichtgemassem ermessen ohne|nach belieben|gutdunken|gesamteindruck*|freie wurdigung|subjektiver eindruck|subjektiven eindruck|personlicher eindruck|personlichen eindruck|nach gefuhl|freihandig bewertet|unbeschrankte* ermessen|nach ermessen|uneingeschrankte* ermessen|freiem gutdunken|am meisten zusagt|ohne begrundung|muss .. nicht begrunden|keiner begrundung|nach eigener einschatzung|nach eigenem gutdunken|bauchgefuhl|frei entscheid*|frei wahl*|nicht an .. gebunden|freie entscheidung|freien eindruck|freier eindruck|freie einschatzung|freiem eindruck|freie beurteilung|freies urteil|eindruck der jury/kommission/vergabestelle|bestes/beste/besten gefuhl|entscheidet .. frei',
    'published-grid':
      'bewertungsmatrix|bewertungsskala|punkteskala|bewertungsschema|wertungsmatrix|anlage|veroffentlichte*|bekanntgemachte*|bekannt gemachte*',
    buyer:
      'auftraggeber|auftraggeberin|auftraggebers|vergabestelle|behorde|gremium|jury|verwaltung|bewertungskommission|auswahlgremium',
    change:
      'andern|anderung|anpassen|angepasst|geandert|verandern|verandert|abandern|abgeandert|modifizier*|festlegen|festgelegt|bestimmt|vorbehalten|behalt sich|uberarbeitet|unverbindlich|nachjustiert|verschoben',
    weights:
      'gewichtung*|zuschlagskriteri*|wertungskriteri*|bewertungskriteri*|unterkriteri*|kriterien|kriterium|bewertungsmassstab*|wichtung*|bewertungsmethode*',
    later:
      'nach offnung|nach der offnung|nach angebotsoffnung|nach der angebotsoffnung|nach ablauf der angebotsfrist|nach submission|nachtraglich*|im laufe der wertung|wahrend der wertung|wahrend der bewertung|nach eingang|je nach eingegangenen|im nachgang|nach sichtung',
    // Marks that firms give themselves.
    'self-mark':
      'selbstbewertung*|selbsteinschatzung*|selbsteinstufung*|selbstauskunft zur|selbst bewert*|selbst einschatz*|selbst einstuf*|bewerten sich selbst|bewertet sich selbst|selbst vergebene*|selbst vergeben*|bewerten ihr angebot selbst|bewertet sein angebot selbst|eigenbewertung*|eigene bewertung|schatzt sich selbst|stuft sich selbst|selbst ein|bewertet .. .. selbst|bewerten .. .. selbst|benotet sich|benoten sich|vergibt sich|vergeben sich|stuft .. selbst',
    'own-mark':
      'selbst vergebene punkt*|selbst vergebenen punkt*|selbst angegebene punkt*|selbst angegebenen punkt*|vom bieter vergebene* punkt*|von den bietern vergebene* punkt*|vom bieter angegebene* punktzahl|selbst angegebene punktzahl|angegebene* punktzahl .. ubernommen|angegebene* punkte .. ubernommen|eingetragene* punkt*|selbst ermittelte* punkt*|selbst errechnete* punkt*|punktzahl .. des bieters .. ubernommen|vom bieter eingetragene*|von den bietern eingetragene*',
    mark: 'punktzahl|wertung|bewertung|note|noten|bewertet|punktwert*|ubernommen',
    point: 'punkt|punkte|punkten|punktzahl|punktewertung',
    // Classes of firms.
    reserved:
      'vorbehalten|reserviert|ausschliesslich fur|nur fur|ausschliesslich an|nur an|beschrankt auf|ausschliesslich offen|steht nur|nur kleine|ausschliesslich kleine|nur offen|beschrankt sich auf|ausschliesslich genossenschaften|beschrankt ist|nur kmu|nur startups',
    'kind-of-firm':
      'kmu|kleine und mittlere|kleinen und mittleren|kleiner und mittlerer|kleinunternehmen|kleinstunternehmen|mittelstandische*|mittelstandler*|mittelstand|start up*|startup*|startups|genossenschaft*|genossenschaften|open source unternehmen|freiberufler*|kleine unternehmen|junge unternehmen|handwerksbetriebe|selbststandige|selbstandige|vereine',
    'class-of-firm':
      'systemintegrator*|integrator*|wiederverkaufer*|handler|handlern|reseller*|systemhaus|systemhauser*|grossunternehmen*|grosskonzern*|konzern|konzerne|konzernen|konzernunternehmen|konzerngesellschaft*|tochtergesellschaft*|beratungsunternehmen|beratungsgesellschaft*|beratungshaus*|beratungshauser*|unternehmensberatung*|generalunternehmer|softwarehersteller|hyperscaler*|auslandische unternehmen|auslandische bieter|auslandischer|zwischenhandler*|distributoren|personaldienstleister|zeitarbeitsfirmen|anbieter proprietarer|hersteller proprietarer|makler|grosse unternehmen|vermittler',
    'cannot-bid':
      'sind ausgeschlossen|ist ausgeschlossen|werden ausgeschlossen|wird ausgeschlossen|nicht zugelassen|nicht teilnahmeberechtigt|durfen nicht teilnehmen|durfen nicht anbieten|durfen kein angebot|konnen nicht teilnehmen|konnen kein angebot|von der teilnahme|vom verfahren ausgeschlossen|durfen sich nicht|konnen sich nicht|bleiben ausgeschlossen|ausgeschlossen sind|angebote von _ werden nicht|bewerbungen von _ werden nicht|sind nicht zuzulassen',
    // Subcontracting, reliance.
    subcontract:
      'unterauftrag*|unterauftrage*|nachunternehmer*|subunternehmer*|subunternehmen|nachunternehmen|unterbeauftragung*|untervergabe*|weitervergabe*|nachunternehmerschaft|an dritte|durch dritte|dritten ubertrag*|dritter|fremdleistung*|fremdvergabe|weitergabe an|weitergeben',
    forbidden:
      'untersagt|verboten|ausgeschlossen|unzulassig|unstatthaft|verbietet|verbot|untersagen|nicht zugelassen|ausnahmslos',
    allowed:
      'zulassig|zugelassen|erlaubt|gestattet|moglich|statthaft|akzeptiert|darf|durfen|einsetzen|eingesetzt|vergeben|kann|konnen',
    limited:
      'hochstens|maximal|begrenzt|beschrankt|nicht ubersteigen|nicht uberschreiten|bis zu|nicht mehr als|obergrenze|uberschreiten|ubersteigen|max',
    share: 'prozent|vomhundert|halfte|drittel|viertel|auftragswert*|10|15|20|25|30|33|35|40|45|49|50|60|70',
    'by-self':
      'vollstandig selbst|vollstandig selber|samtliche leistungen selbst|alle leistungen selbst|gesamte leistung selbst|gesamten leistungen selbst|vollstandig im eigenen betrieb|vollstandig durch eigenes personal|leistungen vollstandig mit eigenem|ausschliesslich mit eigenem personal|ausschliesslich mit eigenen|ausschliesslich durch eigenes personal|ausschliesslich im eigenen betrieb|alle arbeiten selbst|selbst zu erbringen|selbst auszufuhren|zu 100 selbst|durch den auftragnehmer selbst|ausnahmslos .. selbst|leistungen .. selbst zu|eigenhandig',
    rely: 'berufen|beruft|berufung|eignungsleihe|stutzen|stutzt|zuruckgreifen|ruckgriff|inanspruchnahme|in anspruch nehmen|heranziehen',
    capacity: 'kapazitat|kapazitaten|eignung|mittel|ressourcen|leistungsfahigkeit|eignungsleihe|fahigkeiten|referenzen',
    third:
      'dritter|dritte|dritten|andere unternehmen|anderer unternehmen|anderen unternehmen|konzernunternehmen|verbundene unternehmen|verbundener unternehmen|nachunternehmer*|unterauftragnehmer*|subunternehmer*|eignungsleihe|konzernverbundene*',
    'own-capacity':
      'eigene mittel|eigenen mittel|eigenen mitteln|eigene kapazitaten|eigenen kapazitaten|eigene leistungsfahigkeit|eigene ressourcen|eigenen ressourcen|selbst erfullen|selbst nachweisen|eigene referenzen|eigenen referenzen|in eigener person|selbst erfullt|selbst nachzuweisen|selbst zu erfullen|eigene eignung|eigenes personal|eigenem personal',
    only: 'nur|ausschliesslich|allein|alleine|lediglich|einzig|vollstandig|zwingend',
    // Brands, labels.
    supply:
      'liefer*|lizenz*|basiert|basis|basierend|betrieben|betrieb|lauffahig|lauft|laufen|einsatz|einzusetzen|zu verwenden|verwende*|verwendung|nutz*|kompatib*|erforderlich|muss|mussen|software|losung*|server|datenbank*|plattform*|system|systeme|arbeitsplatz*|bereitstell*|installier*|produkt*|marke|fabrikat*|zertifizier*|migration auf|umstellung auf|beschaff*|gehostet|hosting|zwingend|format',
    'from-brand':
      'migration von|migration aus|ablosung|ablosen|abgelost|abzulosen|umstieg von|bestehend*|vorhanden*|derzeit*|aktuell*|bisherig*|altsystem*|ersetz*|ersatz|schnittstelle*|anbindung*|import*|export*|bestand|bestands*|altdaten*|interoperab*|koexist*|ausser betrieb|ubernahme|datenubernahme|austausch mit|anstelle|statt|abkundig*|wechsel von|weg von|im einsatz|heute|offnen vorhandener|wahrend der umstellung',
    'partner-tier':
      'zertifizierter partner|zertifizierte partner|zertifiziertes partnerunternehmen|goldpartner*|gold partner*|platin partner*|platinum partner*|silber partner*|silver partner*|premium partner*|premiumpartner*|partnerstatus|partnerstufe|herstellerpartner*|autorisierter handler|autorisierter partner|autorisierte fachhandler|offizieller partner|herstellerzertifi*|vom hersteller zertifiziert*|vom hersteller autorisiert*|herstellerautorisier*|partner des herstellers|zertifizierung des herstellers|certified partner*|solution partner*|partnerprogramm*|partnerzertifikat*',
    label:
      'zertifikat|zertifikate|zertifikats|zertifiziert*|zertifizierung*|gutesiegel*|gutezeichen|siegel|umweltzeichen|label|labels|prufsiegel|umweltsiegel|akkreditier*',
    required:
      'erforderlich|gefordert|verlangt|vorzulegen|vorlegen|vorgelegt|muss|mussen|zwingend|nachzuweisen|nachweis*|verfugt|verfugen|punkt|punkte|punkten|besitz|besitzt|inhaber|voraussetzung|vorausgesetzt|mindestanforderung*|pflicht|verpflichtend|bewertet|bonus|bevorzugt|erhalt|erhalten|tragt|tragen|ist beizufugen|beizulegen',
    consent:
      'ohne zustimmung|ohne vorherige zustimmung|ohne einwilligung|mit zustimmung|kritische aufgaben|kritischen aufgaben|wesentliche aufgaben',
    lacking:
      'die nicht|der nicht|die _ nicht|wer nicht|die weder|welche nicht|die nicht _|deren _ nicht|die keine|die _ _ nicht|die _ _ _ nicht',
    restricted: 'nicht .. bevor/ehe/bis|erst wenn/nachdem',
    turnover: '*umsatz|*umsatzes|umsatz',
    times: 'dreifache*|vierfache*|funffache*|sechsfache*|zehnfache*|drei/vier/funf/sechs/zehn/# mal|#fache*',
    worth: 'auftragswert*|wert|auftragssumme|loswert*|volumen|auftragsvolumen*|werts|wertes|summe',
    double: 'doppelte*|zweifache*|zwei mal',
    pay: 'zahlung|zahlungen|*zahlung|*zahlungen|*rechnung|bezahlt|gezahlt|ausgezahlt|vergutung|vergutet|rechnung|restbetrag|einbehalt*|schlussrate|vertragsstrafe',
    condition:
      'erst wenn/nachdem/nach|nur wenn|sobald|abhangig|vorausgesetzt|unter der bedingung|voraussetzung|sofern|falls|wenn|nachdem',
    merge:
      'ubernommen|ubernahme|aufgenommen|aufnahme|akzeptiert|angenommen|gemergt|gemerged|merge|integriert|integration|eingeflossen|zusammengefuhrt|einpflege*',
    upstream:
      'upstream|projekt|projekts|projekte|projektes|ursprungsprojekt*|community|hauptentwicklungszweig|hauptzweig|maintainer*',
    guarantee:
      'garantiert|garantie|gewahrleistet|sichert zu|zusichert|stellt sicher|muss|verpflichtet|sorgt dafur|schuldet|erwirkt|erreicht|bewirkt',
    propose: 'schlagt|vorgeschlagen|vorschlag*|einreich*|eingereicht|bemuht',
    'buyer-accepts':
      'abnahme durch den auftraggeber|abnahme durch die auftraggeberin|von der auftraggeberin|vom auftraggeber|durch den auftraggeber|durch die auftraggeberin',
    exclusive: 'ausschliesslich*|exklusiv*|alleinig*',
    rights: 'rechte|nutzungsrecht*|verwertungsrecht*|urheberrecht*|eigentum|recht',
    'general-policy':
      'unternehmenspolitik|nachhaltigkeitsstrategie*|nachhaltigkeitsbericht*|unternehmenskultur|unternehmensleitbild|klimastrategie des unternehmens|csr|gleichstellungspolitik|umweltpolitik des/der unternehmens/firma|allgemeine* nachhaltigkeits*|umweltmanagement des unternehmens|gesellschaftliche* engagement|co2 bilanz des unternehmens|unternehmensweite*|gesamte* unternehmen',
    contract:
      'fur diesen auftrag|fur den auftrag|bei der ausfuhrung|auftragsausfuhrung|dieses auftrags|im rahmen des auftrags|auftragsbezogen*',
    'no-reference': 'ohne .. referenz*/auftrage/projekte|keine referenz*|fehlende referenz*|weniger als .. referenz*',
    'tender-part':
      'angebot*|*angebot|*angebote|*angebots|vorschlag*|vorgeschlagen*|schlagt|konzept*|*konzept|*konzepts|*konzepte|plan|plane|plans|*plan|methode*|methodik|vorgehen*|herangehensweise|zeitplan*|frist*|*frist|*zeit|*zeiten|preis*|*preis|kosten|team*|person*|mitarbeiter*|eingesetzt*|verpflicht*|zusage*|zusichert|losung*|leistung*|ausfuhrung|dokument*|unterlage*|nachweis*|software|test*|demonstration*|bericht*|rechnung*|vertreter*|ansprechpartner*|recht*|pflicht*|beschreib*|darstell*|darleg*|erlauter*|stunden|tage|service*|support*|qualitat*|organisation*|schulung*|einarbeitung*|umsetz*|sitz*|niederlass*|gewahrleist*|garantie*|ausfall*|risik*|sicherheit*|qualifikation*|auftrag*|vertrag*|eignung*|formular*|tabelle*|felder',
    group: 'bietergemeinschaft*|arbeitsgemeinschaft*|konsorti*|gruppen von bietern|zusammenschluss*',
    incorporated: 'rechtsform|gesellschaft zu grunden|gmbh|juristische person',
    'at-tender': 'angebotsabgabe|bewerbung|teilnahmeantrag|vor angebot*|bei abgabe',
    'no-group': 'keine bietergemeinschaft*',
    citizenship: 'staatsangehorigkeit|staatsburger*|nationalitat|reisepass',
    'jobs-done': 'auftrage|auftrag|projekte|referenzen|leistungen',
    identical: 'identisch*|exakt gleich*|vollig gleich*',
    'no-equivalent':
      'kein/keine/keinen andere/anderer/anderes/anderen/anderer nachweis*/zertifikat*/plattform*/siegel|andere .. nicht anerkannt/zugelassen/akzeptiert/berucksichtigt|ohne gleichwertig*|keine gleichwertig*',
  },
}
