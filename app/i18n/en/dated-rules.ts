import type sv from "../sv/dated-rules";

export default {
  title: "Dated rules",
  kinds: "Rules",
  kind: {
    reference_rate: {
      title: "Reference rate",
      lead: "The Riksbank’s reference rate (referensränta). Late-payment interest on recoveries is that and eight percentage points.",
      value: "Rate (%)",
      hint: "For example 2.00",
    },
    lending_rate: {
      title: "The State's lending rate",
      lead: "The National Debt Office sets it for each budget year. Interest during a respite is that rate plus two percentage points.",
      value: "Rate (%)",
      hint: "For example 2.04",
    },
    price_base_amount: {
      title: "Price base amount",
      lead: "From five price base amounts (prisbasbelopp) the auditor must be authorised or approved. The amount on the day of the award applies.",
      value: "Price base amount (SEK)",
      hint: "For example 59 200",
    },
    returned_money: {
      title: "Returned money",
      lead: "The letter of appropriation (regleringsbrev) says whether the board may use money that comes back.",
      value: "The money goes to",
      hint: "",
    },
  },
  goesTo: { item: "the appropriation item", income_title: "the State’s income title" },
  column: { from: "Valid from", value: "Value", source: "Source", by: "Recorded by" },
  shipped: "There from the start",
  replaced: "Replaced by a later row for the same day",
  inForce: "In force now",
  add: "Add a row",
  addWhy:
    "The row holds from its day until a later row takes over. What has been counted is not changed. A row is never removed; a new row for the same day corrects the former.",
  from: "Valid from",
  source: "Source",
  sourceHint: "For example the Riksbank’s decision and its date",
  button: (p) => `Save ${p.rule.toLocaleLowerCase("en")}`,
} satisfies typeof sv;
