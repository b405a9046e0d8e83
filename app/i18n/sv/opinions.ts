/** What the county's experts say of an application. */
export default {
  title: "Yttranden",
  lead: "Länsexpertens råd i ärendet. Den som yttrar sig beslutar inte. Bedömarna ser yttrandena när de har låst sina egna betyg.",
  none: "Inga yttranden",
  noneWhy: "Här står det som länsexperten skriver innan ärendet är beslutat.",
  by: (p: { by: string; at: string }) => `${p.by}, ${p.at}`,
  write: {
    title: "Skriv ett yttrande",
    intro: "Yttrandet är en handling i ärendet. Det kan inte ändras, men du kan skriva ett till.",
    body: "Yttrande",
    hint: "Skriv vad du vet om behovet och insatsen i länet, och vad du grundar det på. Minst 20 tecken.",
    button: "Lämna yttrandet",
  },
};
