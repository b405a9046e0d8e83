export { BarComparison, ProgressAgainstTarget, type TargetBar } from "./bars";
export { CountyMap } from "./county-map";
export { percentOf } from "./share";
export { StackedBar, type BarPart } from "./stacked-bar";
export { StackedFrame } from "./stacked-frame";
export { Legend, type Fill } from "./swatch";
