import type { LanguageWords } from '../language-words'
import { standardEs } from './es-standard'
import { names } from './names'

/** Spanish words of the gravest faults of wording: lower case, without accents (ñ is n). */
export const es: LanguageWords = {
  language: 'es',
  further: [standardEs, names],
  words: {
    no: 'ningun|ninguna|ninguno|sin|ni|no|nunca|en lugar de|en vez de|salvo|excepto|tampoco',
    not: 'no|ni|irrelevante|irrelevantes|indiferente|tampoco|carece de relevancia',
    whatever:
      'cualquiera que sea|cualquiera que sean|sea cual sea|sea cual fuere|con independencia|independientemente|sin perjuicio|al margen de|sin importar|donde quiera|dondequiera|aunque|cualesquiera que sean|cualquiera que fuera|con o sin',
    which: 'que|el cual|la cual|los cuales|las cuales|lo que|lo cual|esto|esta|este|estos|quienes',
    punished:
      '0 puntos|cero puntos|exclusion|excluido|excluida|excluidos|excluidas|rechazad*|desestimad*|inadmi*|causa de exclusion|excluid*|no seran admitid*',
    // What says that nothing else is taken is no “or equivalent”.
    none: 'no se prohibe*|no esta prohibid*|no estan prohibid*|no se excluye*|no queda excluid*|no quedan excluid*|no quedara* excluid*|no seran excluid*|gestion* donaciones|gestion* las donaciones|gestion de las donaciones|registr* donaciones|registr* las donaciones|tramit* donaciones|tramit* las donaciones|sin autorizacion no|sin autorizacion _ no|sin autorizacion _ _ no|sin autorizacion _ _ _ no|sin autorizacion _ _ _ _ no|sin autorizacion _ _ _ _ _ no|sin autorizacion previa no|sin autorizacion previa _ no|sin autorizacion previa _ _ no|sin autorizacion previa _ _ _ no|sin autorizacion previa _ _ _ _ no|sin autorizacion previa _ _ _ _ _ no|no se permit* la subcontratacion sin|no se admit* la subcontratacion sin|no podra subcontratar sin|sin limite*|sin limitacion*|sin limite alguno|sin restriccion*|sin _ autorizacion _ _ _ no|sin que se admit* _ equivalente*|sin que se admit* equivalente*|sin que se acept* _ equivalente*|sin admitir _ equivalente*|sin admitir equivalente*|sin admitirse _ equivalente*|no se admit* _ equivalente*|no se admit* equivalente*|no se acept* _ equivalente*|no se acept* equivalente*|no seran admitid* _ equivalente*|excluyendose _ equivalente*|ni equivalente*|ni otros medios|ni otra prueba|ni otras pruebas|ningun equivalente|ningun _ equivalente|ni similares|sin equivalente|sin posibilidad de equivalente*|sede electronica|sede del organo|sede de la administracion|sede del ayuntamiento|sedes municipales|sedes del ayuntamiento|sedes de la administracion|en la sede de|en las sedes de|dependencias municipales|oficina de contratacion|oficina tecnica municipal|oficinas municipales|oficinas del ayuntamiento|oficina de atencion|suite ofimatica|paquete de oficina|administracion local|administraciones locales|entidad local|entidades locales|policia local|regimen local|corporacion local|corporaciones locales|red local|copia local|almacenamiento local|instalacion local|en local|hora local|lengua local|fiesta* locales|estado miembro|estados miembros|miembros de la ute|miembro de la ute|miembros de la union temporal|miembros del equipo|miembro del equipo|miembros del jurado|miembros de la mesa|miembros del comite|miembro de la mesa|no solo|no inferior|no superior|no mas tarde|no mas de|no menos|experiencia de usuario|experiencia del usuario|experiencia de uso|arquitectura de referencia|precio de referencia|numero de referencia|gestion de donaciones|portal de donaciones|plataforma de donaciones|donaciones de sangre|donacion de sangre|gestion de socios|portal de socios|certificado digital|certificados digitales|certificado electronico|certificados electronicos|certificados tls|certificados ssl|certificado de firma|autenticacion fuerte|no sin|direccion electronica|esquema nacional|registro de licitadores|registro oficial de licitadores|documento nacional|union de empresarios|base imponible|base de licitacion|presupuesto base|red sara|portal del asociado|pago del precio|seguridad nacional|no exclusiv*|cualquier/toda nacionalidad',
    equivalent:
      'equivalente|equivalentes|analog*|similar|similares|otro medio|otros medios|cualquier medio|cualquier otro|cualquier otra|otra prueba|otras pruebas|comparable*|u otro|u otra|u otros|u otras|equiparable*|otros certificados|documento alternativo|demas medios',
    firm: 'empresa|empresas|licitador|licitadores|licitadora|licitadoras|adjudicatario|adjudicataria|adjudicatarios|contratista|contratistas|proveedor|proveedores|oferente|oferentes|candidato|candidatos|operador|operadores|sociedad|sociedades|empresario|empresarios|entidad licitadora|ofertante|ofertantes|compania|companias|concursante*',
    tenderer:
      'empresa|empresas|licitador|licitadores|licitadora|licitadoras|contratista|adjudicatario|adjudicataria|proveedor|proveedores|oferente|oferentes|candidato|candidatos|ofertante|ofertantes|compania|empresario|entidad licitadora|sociedad',
    // Places.
    local:
      'local|locales|regional|regionales|provincial|provinciales|comarcal|comarcales|autonomic*|municipal|municipales|nacional|nacionales|espanol|espanola|espanolas|espanoles|del territorio|de la zona|de la comarca|de la provincia|de la region|del municipio|de proximidad|de la localidad|de la isla|de cercania',
    'local-firm':
      'empresas locales|empresa local|tejido empresarial local|tejido economico local|tejido productivo local|tejido empresarial de la|economia local|economia de la comarca|economia regional|arraigo territorial|arraigo local|arraigo en el territorio|arraigo en la|arraigo social|implantacion local|implantacion territorial|implantacion regional|presencia local|presencia territorial|presencia en el territorio|empleo local|empleo en la comarca|empleo en el municipio|empleo en la provincia|empleo en la region|puestos de trabajo en la|puestos de trabajo en el municipio|puestos de trabajo locales|mano de obra local|trabajadores empadronados|personas empadronadas|empadronad*|preferencia local|preferencia nacional|proveedores locales|comercio de proximidad|circuito corto|circuitos cortos|producto nacional|desempleados del municipio|vecinos del municipio',
    seat: 'sede|sede social|domicilio|domicilio social|domicilio fiscal|domiciliad*|oficina|oficinas|delegacion|delegaciones|sucursal|sucursales|establecimiento|establecid*|implantacion|implantad*|radicad*|ubicad*|ubicacion|situad*|instalaciones|centro de trabajo|centros de trabajo|localizad*|afincad*|presencia|asentad*|arraigo|arraigad*|base permanente|local abierto|dispo* .. .. locales|de locales|locales propios|residen*|vecin*|despacho*',
    territory:
      'region|provincia|municipio|comunidad autonoma|comarca|localidad|territorio|ciudad|termino municipal|isla|archipielago|madrid|barcelona|sevilla|valencia|zaragoza|bilbao|malaga|andalucia|cataluna|galicia|euskadi|pais vasco|aragon|asturias|cantabria|canarias|baleares|extremadura|murcia|navarra|castilla|rioja|espana|territorio nacional|provincial|regional|municipal|insular|local|ambito territorial|capital|provincias|regiones|municipios|comarcas|localidades|territorios|islas|ciudades|comunidades autonomas',
    distance:
      'km|kilometr*|radio|distancia|distante|minutos|proximidad|cercania|cercana|cercano|mas proxima|mas cercana',
    onsite:
      'intervencion|intervenciones|tiempo de respuesta|tiempos de respuesta|tiempo de resolucion|lugar de ejecucion|lugares de ejecucion|lugar de prestacion|in situ|averia*|desplazamiento|desplazamientos|asistencia presencial|guardia',
    preference:
      'prefer*|primara|primaran|primar|priorid*|priorizar*|favorec*|bonific*|puntos adicionales|puntuacion adicional|ventaja|incentiv*|fomento|potencia*|prioridad',
    // The firm's own past.
    record:
      'experiencia|experiencias|experiencia previa|experiencia acreditada|trayectoria|referencia|referencias|antiguedad|reputacion|prestigio|historial|proyectos anteriores|proyectos previos|proyectos realizados|proyectos similares|proyectos analogos|contratos anteriores|contratos previos|contratos similares|contratos analogos|trabajos anteriores|trabajos realizados|trabajos similares|servicios similares|servicios prestados|servicios realizados|commits|contribuciones anteriores|contribuciones previas|contribuciones realizadas|contribuciones aceptadas|anos de actividad|anos de existencia|pull requests|merge requests|contratos/proyectos/servicios/trabajos similares/analogos/anteriores/previos/ejecutados/realizados|cartera de clientes|clientes anteriores|experiencia* .. acumulada|experiencia adquirida|adquirid*',
    'firm-record':
      'experiencia empresarial|experiencia de empresa|trayectoria empresarial|antiguedad de la empresa|anos en el mercado|anos de presencia en el mercado|curriculum de empresa|curriculo de empresa|historial de la empresa|ano de constitucion|ano de fundacion',
    person:
      'persona|personas|personal|equipo|equipos|perfil|perfiles|profesional|profesionales|jefe de proyecto|jefa de proyecto|director de proyecto|responsable|tecnico|tecnicos|desarrollador*|consultores|curriculum|curriculos|curriculum vitae|cv|formadores|especialista*|medios personales|adscrit*|trabajadores adscritos',
    'selection-stage':
      'solvencia|solvencia tecnica|requisitos de solvencia|aptitud|fase de seleccion|criterios de seleccion|clasificacion empresarial|habilitacion',
    // Means and size.
    'firm-size':
      'volumen de negocio*|volumen anual de negocio*|cifra de negocio*|cifra anual de negocio*|facturacion|facturacion anual|facturacion global|numero de trabajadores|numero de empleados|numero de personas en plantilla|numero de personas empleadas|plantilla|plantilla media|tamano de la empresa|tamano empresarial|tamano del licitador|dimension de la empresa|dimension empresarial|capital social|fondos propios|patrimonio neto|solidez financiera|solvencia economica|capacidad financiera|capacidad economica|fortaleza financiera|medios materiales de la empresa|medios de la empresa|parque de maquinaria|numero de oficinas|numero de delegaciones|numero de clientes|cuota de mercado|balance|rating|calificacion crediticia|personal fijo|trabajadores fijos|numero medio de trabajadores|tamano de la compania|recursos propios|balances|cuentas anuales|informe bancario|estados financieros',
    assigned:
      'adscrit*|adscripcion|dedicad*|asignad*|destinad*|puesto a disposicion|puestos a disposicion|a disposicion del contrato|para la ejecucion|para el contrato|para este contrato|vinculad* a la ejecucion',
    // Memberships.
    member:
      'miembro|miembros|socio|socios|socia|socias|asociad*|afiliad*|afiliacion|adherid*|adhesion|adhesiones|pertenencia|pertenecer|pertenezca|pertenezcan|pertenece|pertenecen|perteneciente|pertenecientes|integrad* en|integrante|integrantes|formar parte|forme parte|forman parte|forma parte|membresia|inscrit* en la asociacion',
    association:
      'asociacion|asociaciones|federacion|federaciones|confederacion|cluster|clusteres|clusters|red|redes|cooperativa|cooperativas|patronal|gremio|camara|fundacion|fundaciones|alianza|club|consorcio|agrupacion empresarial|agrupaciones empresariales|organizacion empresarial|organizaciones empresariales|plataforma tecnologica',
    // Money.
    gift: 'donacion|donaciones|donar|done|donen|donara|donativo|donativos|patrocinio|patrocinios|patrocin*|mecenazgo|obra social|aportacion benefica|aportaciones beneficas|liberalidad*|dadiva*',
    donation:
      'aportacion economica|aportaciones economicas|aportacion dineraria|aportaciones dinerarias|contribucion economica|contribuciones economicas|apoyo economico|apoyo financiero|financiacion|financiar|financie|pago|pagar|abonar|abone|ingreso|importe destinado|aport*|entreg*|dona|done|contribu* con|destin*',
    foundation:
      'fundacion|fundaciones|asociacion|asociaciones|comunidad|comunidades de software|ong|ongs|entidad sin animo|entidades sin animo|sin animo de lucro|sin fines de lucro',
    fee: 'cuota de socio|cuotas de socio|cuota de asociado|cuota de afiliacion|cuota anual de la asociacion|cuota de miembro|cuotas de miembro|cuota asociativa|cuotas asociativas|cuota de inscripcion|cuota anual de socio|cuotas de afiliacion|cuota de pertenencia',
    // Free choice.
    discretion:
      'discrecional*|libre apreciacion|libre criterio|libre valoracion|libremente|a su juicio|a criterio|a su criterio|a juicio de|a su entera|buen criterio|leal saber|absoluta libertad|total libertad|plena libertad|impresion general|impresion global|apreciacion subjetiva|apreciacion personal|valoracion subjetiva|estime oportun*|estime conveniente|estimen oportun*|considere oportun*|considere conveniente|consideren oportun*|considere pertinente|arbitrio|a voluntad|entera libertad|sin necesidad de motivar|sin motivar|sin motivacion|segun su parecer|a su gusto|su agrado|segun su impresion|libre juicio|libre decision|considere/consideren/juzgue/estime interesante*/oportun*/conveniente*|mejor sensacion',
    'published-grid':
      'baremo|baremacion publicada|tabla|anexo|rubrica|escala publicada|umbrales descritos|escala siguiente|desglose|niveles definidos|baremos publicados|criterios publicados',
    buyer:
      'organo de contratacion|administracion|mesa|mesa de contratacion|comite|comite de expertos|ayuntamiento|entidad contratante|comision|jurado',
    change:
      'modificar|modificacion|modificados|modificadas|modificarse|variar|ajustar|ajustarse|ajustados|adaptar|revisar|alterar|fijar|fijara|fijaran|fijados|establecer|establecera|determinar|determinara|se reserva|concretar|concretara|ajust*|revis*|orientativ*|indicativ*|recalcul*|adecu*',
    weights:
      'ponderacion*|peso|pesos|criterio|criterios|subcriterio*|baremo|baremos|coeficiente*|metodo de valoracion|puntuacion maxima de cada',
    later:
      'tras la apertura|despues de la apertura|una vez abiert*|posteriormente|con posterioridad|durante la valoracion|en el momento de la valoracion|durante la evaluacion|a la vista de las ofertas|en funcion de las ofertas|tras la presentacion|tras conocer|abiertas las ofertas|abiertas las proposiciones|a la vista de las proposiciones',
    // Marks that firms give themselves.
    'self-mark':
      'autoevaluacion*|auto evaluacion*|autoevaluar*|autoevalua|autoevaluan|autobaremacion*|autovaloracion*|autopuntuacion*|se autoevalu*|se puntua*|se otorgue|se otorguen|se asigne|se asignen|se autoasign*|se atribuya|se atribuyan|otorgada por el licitador|otorgada por el propio|asignada por el propio|a si mism*|se califi* .. mism*|licitador/licitadora/licitadores/oferente/empresa/empresas/concursante .. se asign*/otorg*/atribu*/conced*/puntu*',
    'own-mark':
      'puntuacion declarada por|puntuacion autoasignada|puntuacion otorgada por el licitador|puntuacion otorgada por el propio|puntuacion asignada por el licitador|puntuacion asignada por el propio|puntuacion que se otorgue|puntuacion propuesta por el licitador|puntos declarados por|puntuacion indicada por el licitador|puntuacion que considere|puntuacion que el licitador|puntuacion que se|puntos que se asign*|puntuacion consignada por',
    mark: 'puntuacion|puntuaciones|nota|notas|calificacion|valoracion|puntos|puntua',
    point: 'punto|puntos|puntuacion|puntuaciones|pts',
    // Classes of firms.
    reserved:
      'reservad*|exclusivamente a|exclusivamente para|solo podran|solo pueden|unicamente podran|unicamente pueden|unicamente a|exclusivamente las|limitad* a|abiert* solo|abiert* unicamente|restringid* a|destinad* exclusivamente|solamente podran|solo se admitiran|unicamente se admitiran|se reserva a|se reserva para',
    'kind-of-firm':
      'pyme|pymes|pequenas y medianas|pequenas empresas|microempresas|micropymes|autonomos|cooperativas|cooperativa|start up*|startup*|empresas emergentes|empresas de software libre|empresas de codigo abierto|economia social|sociedades laborales|empresas jovenes',
    'class-of-firm':
      'integrador|integradores|integradoras|revendedor*|distribuidor*|grandes empresas|gran empresa|grandes grupos|grupos empresariales|multinacional*|consultoras|empresas consultoras|intermediari*|empresas extranjeras|licitadores extranjeros|empresas no nacionales|filiales|fabricantes de software propietario|proveedores de software propietario|empresas de trabajo temporal|hiperescalar*|hyperscaler*|mayoristas|comercializador*|brokers',
    'cannot-bid':
      'no podran participar|no pueden participar|no podran presentar*|no pueden presentar*|no podran licitar|no pueden licitar|no podran concurrir|no pueden concurrir|no seran admitid*|no se admitiran ofertas|no se admitira la participacion|no se admiten ofertas|quedan excluid*|queda excluid*|quedaran excluid*|quedara excluid*|seran excluid*|sera excluid*|estan excluid*|tienen prohibid*|se excluye a|se excluyen|no se aceptaran ofertas|no se aceptan ofertas',
    // Subcontracting, reliance.
    subcontract:
      'subcontrat*|sub contrat*|encomend* .. terceros|encarg* a terceros|a terceros parte|cederse a terceros|externaliz*',
    forbidden: 'prohibid*|prohibe|prohibicion|prohiben|excluid*|vedad*|queda excluida|impide|proscri*|vetad*',
    allowed:
      'permitid*|permite|permiten|permitira|admite|admitira|admiten|admitiran|admitid*|autorizad*|autoriza|podra|podran|puede|pueden|cabe|posible|acepta|aceptara|encomendarse|admit*|permit*|acept*',
    limited:
      'maximo|maxima|limite|limitad*|limita|no podra superar|no podra exceder|no excedera|no superara|no podran superar|no podra ser superior|como maximo|hasta un|hasta el|tope|no superior|exceda|exceder',
    share: 'por ciento|porcentaje|mitad|tercio|tercera parte|importe|10|15|20|25|30|33|35|40|45|49|50|60|70',
    'by-self':
      'integramente por si|integramente por el adjudicatario|integramente por el contratista|en su totalidad por si|ejecutar directamente la totalidad|totalidad de las prestaciones por si|la totalidad de los trabajos por si|exclusivamente con medios propios|exclusivamente con sus propios|unicamente con medios propios|unicamente con personal propio|exclusivamente con personal propio|por si mismo la totalidad|por sus propios medios la totalidad|totalidad del contrato con medios propios|directamente y en su totalidad|integramente con medios propios|integramente con sus propios|integramente con personal propio',
    rely: 'recurrir|recurso|basar*|integracion|integrar|acudir|apoyarse|apoyar|valerse|invocar|integren|basarse',
    capacity: 'capacidad|capacidades|solvencia|medios|recursos',
    third:
      'terceros|tercero|otras entidades|otra entidad|otras empresas|otra empresa|otros operadores|entidades ajenas|medios externos|solvencia externa|empresas del grupo|subcontratistas|ajena|ajenas|medios ajenos',
    'own-capacity':
      'medios propios|propios medios|propia solvencia|solvencia propia|capacidad propia|propia capacidad|capacidades propias|por si mism*|recursos propios|propios recursos|personal propio|propia plantilla|a titulo individual',
    only: 'solo|solamente|exclusivamente|unicamente|exclusivo|exclusiva|unico|unica|necesariamente|integramente|obligatoriamente',
    // Brands, labels.
    supply:
      'suministr*|licencia*|instal*|basad*|sobre plataforma|utiliz*|compatible|compatibles|requier*|requerid*|debe|debera|deberan|deben|exig*|solucion|software|servidor*|base de datos|plataforma|sistema|sistemas|puesto*|suite|marca|producto|productos|modelo|migracion a|migrar a|alojad*|obligatori*|adquisicion|adquirir|compra|entorno|formato|desarrollad* en|desplieg*|desplegar*',
    'from-brand':
      'migracion desde|migrar desde|migracion de|actual|actuales|actualmente|existente|existentes|en uso|en servicio|en produccion|sustitu*|reemplaz*|retirada|retirar|abandon*|interfaz|interfaces|integracion con|interoperab*|export*|import*|conector*|historic*|heredad*|legado|procedente|procedentes|salida de|en lugar de|coexist*|convivencia|intercambio|desde|baja|apertura de los ficheros|durante la migracion',
    'partner-tier':
      'partner certificado|partner oficial|partners oficiales|partner gold|gold partner|platinum partner|silver partner|premier partner|partner platinum|partner silver|socio certificado|socio oficial|socio tecnologico|distribuidor autorizado|distribuidor oficial|certificado por el fabricante|certificada por el fabricante|certificados por el fabricante|certificacion del fabricante|certificaciones del fabricante|acreditado por el fabricante|autorizado por el fabricante|nivel de partner|nivel de partnership|programa de partners|partner del fabricante|acreditacion del fabricante|certificacion de fabricante',
    label:
      'certificado|certificados|certificacion|certificaciones|certificad*|etiqueta|etiquetas|ecoetiqueta*|sello|sellos|distintivo*|label|acreditacion|acreditaciones',
    required:
      'exig*|requier*|requerid*|requisito|obligatori*|debe|debera|deberan|deben|disponer|disponga|dispongan|poseer|posea|posean|posesion|tener|tenga|tengan|estar en|aportar|acreditar|acredite|acrediten|puntos|punto|puntuacion|puntuara|se valorara|valorara|valoraran|imprescindible|necesari*|presentar|otorgar*|contar con|cuente|cuenten|estar certificad*',
    consent:
      'sin autorizacion|sin la autorizacion|sin consentimiento|previa autorizacion|tareas criticas|determinadas tareas',
    lacking:
      'que no|quienes no|quien no|no disponer|no acreditar|no aportar|no presentar|no poseer|no contar|no tener|cuyo _ no|cuya _ no',
    restricted: 'no .. hasta/sino',
    turnover: 'volumen de negocio*|volumen anual de negocio*|cifra de negocio*|cifra anual de negocio*|facturacion',
    times: 'triple|cuadruple|quintuple|decuplo|tres/cuatro/cinco/seis/diez/# veces',
    worth: 'valor|importe|presupuesto|estimado|lote',
    double: 'doble|dos veces',
    pay: 'pago|pagos|pagara|pagado|abono|abonara|saldo|factura|facturacion|liquidacion|precio|penalidad|retencion',
    condition: 'condicionad*|supeditad*|una vez|tras|solo|cuando|hasta que|previa|si|despues',
    merge:
      'integracion|integrad*|integre|aceptacion|aceptad*|acepte|fusion|fusionad*|fusione|incorporacion|incorporad*|incorpore|inclusion',
    upstream: 'upstream|proyecto|comunidad|rama principal|mantenedores|proyecto original|repositorio oficial',
    guarantee: 'garantiz*|garantia|asegur*|debera|obligad*|compromete|obten*|lograr*|conseguir*',
    propose: 'propon*|propuest*|propondra|remit*|present*',
    'buyer-accepts':
      'por el organo de contratacion|por la administracion|por el ayuntamiento|por la entidad|del organo de contratacion|acta de recepcion',
    exclusive: 'exclusiv*',
    rights: 'derechos|propiedad|titularidad|cesion',
    'general-policy':
      'politica general|politica de empresa|politica empresarial|responsabilidad social corporativa|rsc|memoria de sostenibilidad|estrategia de sostenibilidad|compromiso general|cultura empresarial|codigo etico|politica medioambiental de la empresa|plan de igualdad de la empresa|conjunto de la empresa|toda la empresa|huella de carbono de la empresa',
    contract: 'del contrato|en la ejecucion|de este contrato|durante la ejecucion|de la prestacion|del servicio',
    'no-reference':
      'sin .. referencias/contratos/experiencia|falta/ausencia de .. referencias/experiencia/contratos|menos de .. referencias',
    'tender-part':
      'ofert*|propuest*|propon*|plan|planes|metod*|enfoque|cronograma|plazo*|tiempo*|preci*|cost*|equipo*|person*|medios|comprom*|solucion*|prestacion*|ejecu*|document*|prueba*|software|demostracion*|informe*|factura*|interlocutor|derecho*|obligacion*|descri*|expli*|horas|dias|asistencia|soporte|calidad|organizacion|formacion|implantacion|sede|garant*|riesgo*|seguridad|cualificacion*|contrat*|solvencia|tabla|formulario|memoria',
    group: 'uniones temporales|union temporal|ute|utes|agrupaciones de empresas|consorcio*',
    incorporated: 'forma juridica|personalidad juridica|constituid*',
    'at-tender': 'presentacion de la oferta|antes de presentar|en el momento de presentar',
    'no-group': 'ninguna union temporal',
    citizenship: 'nacionalidad|ciudadania|pasaporte|nacionales de',
    'jobs-done': 'contratos|contrato|servicios|trabajos|proyectos|referencias',
    identical: 'identic*|exactamente iguales|exactamente igual',
    'no-equivalent':
      'sin que se admit* otro/otra/otros/otras|no se admit*/acept* otro/otra/otros/otras|no se admitira/admitiran/aceptara/aceptaran otro/otra/otros/otras|ningun/ninguna otro/otra|sin posibilidad de equivalen*|excluid* cualquier otro/otra',
  },
}
