/** In Swedish, the language of the case. */
type About = { readonly projectTitle: string; readonly text: string };

export const askedAgainMail = ({ projectTitle, text }: About, reason: string) => ({
  subject: `Ett villkor är inte uppfyllt än: ${projectTitle}`,
  text: [
    `Vi har läst ert svar om villkoret ”${text}” i projektet ${projectTitle}.`,
    `Vi kan inte godta det än: ${reason}`,
    "Logga in, öppna projektet och svara på villkoret igen.",
  ].join("\n\n"),
});

export const waivedMail = ({ projectTitle, text }: About) => ({
  subject: `Ett villkor gäller inte längre: ${projectTitle}`,
  text: [
    `Vi har beslutat att villkoret ”${text}” i projektet ${projectTitle} inte längre gäller.`,
    "Ni behöver inte göra något. Skälen står på projektets sida.",
  ].join("\n\n"),
});
