export { DataTable, type Column, type SumRow } from "./data-table";
export { FilterBar, FilterSelect, FilterText } from "./filter-bar";
export { RowFilter } from "./row-filter";
export { Pagination } from "./pagination";
export { FilterMore } from "./filter-more";
