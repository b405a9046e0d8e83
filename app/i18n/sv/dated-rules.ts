/** Rules that change with time. */
export default {
  title: "Regler med datum",
  kinds: "Regler",
  kind: {
    reference_rate: {
      title: "Referensränta",
      lead: "Riksbankens referensränta. Dröjsmålsränta på återkrav är den plus åtta procentenheter.",
      value: "Ränta (%)",
      hint: "Till exempel 2,00",
    },
    lending_rate: {
      title: "Statens utlåningsränta",
      lead: "Riksgälden fastställer den för varje budgetår. Ränta under ett anstånd är den plus två procentenheter.",
      value: "Ränta (%)",
      hint: "Till exempel 2,04",
    },
    price_base_amount: {
      title: "Prisbasbelopp",
      lead: "Från fem prisbasbelopp ska revisorn vara auktoriserad eller godkänd. Beloppet den dag bidraget beviljades gäller.",
      value: "Prisbasbelopp (kr)",
      hint: "Till exempel 59 200",
    },
    returned_money: {
      title: "Återbetalda pengar",
      lead: "Regleringsbrevet avgör om länsstyrelsen får använda pengar som kommer tillbaka.",
      value: "Pengarna går till",
      hint: "",
    },
  },
  goesTo: { item: "anslagsposten", income_title: "inkomsttitel" },
  column: { from: "Gäller från", value: "Värde", source: "Källa", by: "Registrerad av" },
  shipped: "Fanns från början",
  replaced: "Ersatt av en senare rad för samma dag",
  inForce: "Gäller nu",
  add: "Lägg till en rad",
  addWhy:
    "Raden gäller från dagen tills en senare rad tar vid. Det som redan är räknat ändras inte. En rad tas aldrig bort; en ny rad för samma dag rättar den förra.",
  from: "Gäller från",
  source: "Källa",
  sourceHint: "Till exempel Riksbankens beslut och datum",
  button: (p: { rule: string }) => `Spara ${p.rule.toLocaleLowerCase("sv")}`,
};
