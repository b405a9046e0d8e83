/**
 * Rules that change with time: the reference rate, the State's lending rate, the price base amount, and where returned money goes. What holds on a
 * day is the latest row from that day or before. Not the rules of a call (calls/), which are frozen when it is published.
 * Source: 9 § räntelagen (1975:635); 6 § förordningen (1993:1138); 2 kap. 6–7 §§ socialförsäkringsbalken; each board's regleringsbrev.
 */
export {
  asRuleKind,
  inForce,
  returnedMoney,
  ruleKinds,
  type DatedRule,
  type ReturnsTo,
  type RuleKind,
} from "./dated-rule";
export { ruleAccess } from "./rule-access";
export { ruleSchemas, type RuleInput } from "./rule.schema";
