export const texts = {
  title: "Wat moet er betaald worden? – vordering",
  skip: "Ga naar het antwoord",
  "language.label": "Taal",
  "language.failed": "Deze taal kon niet worden geladen. Misschien is de verbinding even weg. Probeer het straks nog eens.",
  "version.new": "Er is een nieuwe versie van deze pagina. Wat u invulde, blijft staan.",
  "version.use": "Nieuwe versie gebruiken",
  "link.newTab": "(opent in een nieuw tabblad)",
  heading: "Een factuur is niet betaald. Wat is er nu te betalen?",
  intro: "Beantwoord een paar vragen over een Nederlandse of Belgische factuur. U ziet het bedrag, waarom het zo hoog is en wat er nu kan gebeuren. Voor wie moet betalen en voor wie op het geld wacht.",
  many: "Veel facturen tegelijk uitrekenen",

  "advice.heading": "Geen juridisch advies",
  "advice.body": "Deze pagina rekent met de regels van de wet. Zij kent niet het hele verhaal, zoals een klacht over het werk of een andere afspraak. Twijfelt u, of bent u het niet eens met de factuur? Vraag dan hulp voordat u betaalt of met stappen dreigt.",
  "advice.scope": "Hier nog niet berekend: consumentenkrediet, huur, verzekeringen, belastingen, en schulden na een vonnis.",
  "privacy.heading": "Uw gegevens blijven in deze browser",
  "privacy.body": "Alles wordt op uw eigen apparaat berekend. Er wordt niets verstuurd. Wat u invult, blijft in dit tabblad staan, ook als u de pagina opnieuw laadt. Sluit u het tabblad, dan is het weg. Alleen als uw browser het tabblad heropent, kan het er weer staan.",
};
