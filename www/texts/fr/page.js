export const texts = {
  title: "Que faut-il payer\u00a0? – vordering",
  skip: "Aller à la réponse",
  "language.label": "Langue",
  "language.failed": "Cette langue n’a pas pu être chargée. La connexion est peut-être coupée un moment. Réessayez plus tard.",
  "version.new": "Il y a une nouvelle version de cette page. Ce que vous avez rempli est gardé.",
  "version.use": "Utiliser la nouvelle version",
  "link.newTab": "(s’ouvre dans un nouvel onglet)",
  heading: "Une facture n’est pas payée. Que faut-il payer maintenant\u00a0?",
  intro: "Répondez à quelques questions sur une facture belge ou néerlandaise. Vous voyez le montant, pourquoi il est si élevé et ce qui peut se passer maintenant. Pour la personne qui doit payer et pour celle qui attend l’argent.",
  many: "Calculer beaucoup de factures à la fois",

  "advice.heading": "Ceci n’est pas un avis juridique",
  "advice.body": "Cette page calcule avec les règles de la loi. Elle ne connaît pas toute l’histoire, par exemple une plainte sur le travail ou un autre accord. Vous avez un doute, ou vous n’êtes pas d’accord avec la facture\u00a0? Demandez de l’aide avant de payer ou d’annoncer des démarches.",
  "advice.scope": "Pas encore calculés ici\u00a0: le crédit à la consommation, les loyers, les assurances, les impôts, et les dettes après un jugement.",
  "privacy.heading": "Vos données restent dans ce navigateur",
  "privacy.body": "Tout est calculé sur votre propre appareil. Rien n’est envoyé. Ce que vous remplissez reste dans cet onglet, même si vous rechargez la page. Si vous fermez l’onglet, tout disparaît. Seulement si votre navigateur rouvre l’onglet, cela peut revenir.",
};
