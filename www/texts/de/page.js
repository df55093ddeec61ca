export const texts = {
  title: "Was ist zu zahlen? – vordering",
  skip: "Zur Antwort springen",
  "language.label": "Sprache",
  "language.failed": "Diese Sprache konnte nicht geladen werden. Vielleicht ist die Verbindung kurz weg. Versuchen Sie es später noch einmal.",
  "version.new": "Es gibt eine neue Version dieser Seite. Was Sie eingetragen haben, bleibt stehen.",
  "version.use": "Neue Version verwenden",
  "link.newTab": "(öffnet in einem neuen Tab)",
  heading: "Eine Rechnung ist nicht bezahlt. Was ist jetzt zu zahlen?",
  intro: "Beantworten Sie einige Fragen zu einer belgischen oder niederländischen Rechnung. Sie sehen den Betrag, warum er so hoch ist und was jetzt geschehen kann. Für die Person, die zahlen muss, und für die, die auf das Geld wartet.",
  many: "Viele Rechnungen auf einmal berechnen",

  "advice.heading": "Keine Rechtsberatung",
  "advice.body": "Diese Seite rechnet mit den Regeln des Gesetzes. Sie kennt nicht die ganze Geschichte, zum Beispiel eine Beschwerde über die Arbeit oder eine andere Absprache. Sind Sie unsicher oder mit der Rechnung nicht einverstanden? Bitten Sie um Hilfe, bevor Sie zahlen oder Schritte ankündigen.",
  "advice.scope": "Hier noch nicht berechnet: Verbraucherkredite, Mieten, Versicherungen, Steuern und Schulden nach einem Urteil.",
  "privacy.heading": "Ihre Daten bleiben in diesem Browser",
  "privacy.body": "Alles wird auf Ihrem eigenen Gerät berechnet. Nichts wird verschickt. Was Sie ausfüllen, bleibt in diesem Tab, auch wenn Sie die Seite neu laden. Schließen Sie den Tab, ist es weg. Nur wenn Ihr Browser den Tab wieder öffnet, kann es wieder da sein.",
};
