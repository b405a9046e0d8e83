export {
  findRules,
  interestRates,
  priceBaseAmount,
  returnsTo,
  type PriceBaseAmount,
  type RulesPage,
} from "./find-rules.server";
export { recordRule } from "./record-rule.server";
