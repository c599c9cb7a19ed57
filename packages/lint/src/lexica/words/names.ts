import type { Words } from '../../text/words'

/** Names that are the same in every language: brands, platforms, labels, associations. Examples, never complete. */
export const names: Words = {
  brand:
    'microsoft|office 365|m365|windows|oracle|vmware|vsphere|sap|salesforce|google workspace|g suite|atlassian|jira|confluence|sharepoint|webex|red hat|rhel|business objects|citrix|servicenow|power bi|active directory|exchange online|lotus notes|autocad|photoshop|acrobat|tableau software|qlik|dynatrace|splunk|cisco|ms office|ms project|onedrive|outlook|apple|google|azure|aws|ibm|db2|arcgis|esri|adobe|autodesk|nutanix|fortinet|palo alto|dell|lenovo|intel|nvidia|slack|zendesk|veeam|docusign|mongodb|snowflake|databricks|sql server|hyper v|peoplesoft|opentext|windev|matlab|crystal reports|visio|onenote|skype|whatsapp|hp|hewlett packard|canon|xerox|ricoh|epson|brother|konica|kyocera|huawei|juniper|aruba|synology|netapp|pure storage|veritas|commvault|symantec|mcafee|kaspersky|trend micro|sophos|checkpoint|check point|f5|infor|sage|cegid|ciril|berger levrault|workday|hubspot|mailchimp|trello|asana|monday com|miro|figma|indesign|illustrator|mulesoft|informatica|talend enterprise|cognos|microstrategy|websphere|weblogic|filemaker|wordpress enterprise|wordpress com|shopify|okta|auth0|cloudflare|akamai|datadog|new relic|pagerduty|github enterprise|gitlab ultimate|surface pro|iphone|ipad|macbook|chromebook|android enterprise|entra|intune|azure ad|power apps|power automate|dynamics 365|amazon|google cloud|gcp|alibaba cloud|tableau desktop|jira service|freshdesk|freshservice|zoho|confluent|elastic cloud|dropbox|box com|smartsheet|airtable|stata|spss|solarwinds|manageengine|ivanti|citrix adc|barracuda|crowdstrike|sentinelone|trellix|bmc|hpe|samsung|asus|acer|toshiba|lexmark|zscaler|proofpoint|mimecast|logitech|jabra|polycom|yealink|mitel|avaya|genesys|ringcentral',
  forge: 'github|gitlab com|bitbucket|sourceforge|openhub|open hub',
  'label-name':
    'iso|iec|ecovadis|epeat|energy star|secnumcloud|cmmi|itil|prince2|pmp|lucie|blauer engel|blue angel|ecolabel|hds|opquast|soc 2|tco certified|numerique responsable|emas|afaq|qualiopi|hqe|fsc|en 9100|linux professional|lpic|rhce|togaf|bsi c5|c5 attestation|cyber essentials|b corp|isae|cspn|pci dss|oekotex|iso27001|iso9001|iso14001|sa 8000|csa star|tisax|ens alto|great place',
  network:
    'cnll|apell|april|osba|osb alliance|adullact|aful|ose|open source experts|opensource experts|eclipse foundation|linux foundation|openuk|coss|ploss|hexatrust|systematic',
  'iso-standard': 'iso|iec|cei',
  standard: 'rfc|etsi|ieee|ansi|w3c|wcag|ecma|nf en|nf x|nf z|din en|bs en|en 301|en 16931|itu t',
  'test-body': 'lne|tuv|bureau veritas|dekra|apave|socotec|sgs|dnv|intertek',
}
