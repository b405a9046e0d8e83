/** How a signal is judged, whatever it is at. */
export default {
  history: (p: { by: string; at: string }) => `${p.by}, ${p.at}`,
  judge: "Bedöm en signal",
  which: "Vilken signal?",
  outcome: "Hur bedömer du den?",
  reasons: "Varför?",
  reasonsHint:
    "Skriv vad du har tagit reda på och hur: vem du talade med, vilket register du läste. Minst 20 tecken.",
  button: "Spara bedömningen",
};
