export { BarComparison, ProgressAgainstTarget, type Bar, type TargetBar } from "./bars";
export { CountyMap } from "./county-map";
export { percentOf } from "./share";
export { StackedBar, type BarPart } from "./stacked-bar";
export { StackedFrame, type FrameRow } from "./stacked-frame";
export { Legend, type Fill, type LegendItem } from "./swatch";
