export { Amount, Kr, LedgerAmount } from "./amount";
export { CalculationSteps, type CalculationStep } from "./calculation-steps";
export { Figures, type Figure } from "./figures";
export {
  formatDecimal,
  formatKronor,
  formatKronorShort,
  formatOre,
  formatPercent,
  formatWhole,
} from "./format";
